"""A line to type in."""

from __future__ import annotations

from textual.widgets import Input

from libya_reader.comparison.visible import visible


class TypedLine(Input):
    """One line to type in, where control characters that are pasted become visible signs."""

    def validate_value(self, value: str) -> str:
        """Return what stands in the line: Textual would send it to the terminal as it is."""
        return visible(value)
