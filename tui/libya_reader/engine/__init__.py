"""The engine: text in, frozen dataclasses out. No screen, no printing, no clock, no files."""
