"""What is drawn over a document's text: passages with a gutter, stretches with a look of their own."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from libya_reader.engine.spans import TextSpan


class Placed(Protocol):
    """Anything that has a place in a text."""

    @property
    def span(self) -> TextSpan:
        """Its place."""


@dataclass(frozen=True, slots=True)
class PassageMark:
    """A passage of the current event, or a quotation."""

    span: TextSpan
    look: str
    """Component class of its text: `direct` or `related`."""
    label: str
    """Drawn in the gutter of its first row."""
    bar: str
    """Drawn in the gutter of every row."""
    opening: str = ""
    """Drawn in the blank before it, or instead of the bar where it begins a row."""
    closing: str = ""
    """Drawn in the blank behind it."""


@dataclass(frozen=True, slots=True)
class Highlight:
    """A stretch of text with a look of its own."""

    span: TextSpan
    look: str
    """Component class that is laid over what is below."""
    sign: str = ""
    """Drawn in the blank before it."""


Item = TypeVar("Item", bound=Placed)


class PlacedItems(Generic[Item]):
    """Items that do not overlap, in order of place, to be asked which of them touch a stretch of text."""

    def __init__(self, items: Iterable[Item] = ()) -> None:
        """Take the items in any order."""
        self._items = sorted(items, key=lambda item: item.span)
        self._starts = [item.span.start for item in self._items]
        self._ends = [item.span.end for item in self._items]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PlacedItems) and self._items == other._items

    __hash__ = None  # type: ignore[assignment]  # equal by what they hold, and that is a list

    def touching(self, start: int, end: int) -> list[Item]:
        """Return the items that share at least one code point with `[start, end)`."""
        return self._items[bisect_right(self._ends, start) : bisect_left(self._starts, end)]
