"""Places in a document's text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class TextSpan:
    """A half-open range `[start, end)` of code points in one document's text."""

    start: int
    """Index of the first code point."""
    end: int
    """Index behind the last code point."""

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no span of text: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the stretch of `text` that the span marks out."""
        return text[self.start : self.end]

    def stripped(self, text: str) -> TextSpan:
        """Return the span without the white space at its ends; of white space alone, the empty span at its end."""
        whole = self.of(text)
        left = len(whole) - len(whole.lstrip())
        return TextSpan(self.start + left, self.start + max(left, len(whole.rstrip())))

    def overlap(self, other: TextSpan) -> int:
        """Return how many code points both spans hold."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def contains(self, other: TextSpan) -> bool:
        """Tell whether the other span lies wholly in this one."""
        return self.start <= other.start and other.end <= self.end

    def hull(self, other: TextSpan) -> TextSpan:
        """Return the smallest span that holds both."""
        return TextSpan(min(self.start, other.start), max(self.end, other.end))
