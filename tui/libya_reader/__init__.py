"""libya-reader: several reports of the same events, side by side in a terminal, aligned, with their silences."""

__version__ = "0.1.0"
