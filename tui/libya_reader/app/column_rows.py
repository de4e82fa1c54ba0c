"""The rows of a column: the wrapped text, with a card set in between where the article is silent."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.app.wrapping import GAP, wrap_document

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class CardRow:
    """One row of a card, already wrapped."""

    text: str
    is_title: bool = False


class ColumnRows:
    """Rows of one document at one width. Row 0 is the first row of text or of the card."""

    def __init__(self, text: str, width: int) -> None:
        """Wrap a text to a width in cells."""
        self.text = text
        self.width = width
        self._rows = wrap_document(text, width)
        self._starts: list[int] = []
        last = 0
        for start, end in self._rows:
            self._starts.append(start if end else last)  # a gap begins where the row before it ends
            last = end
        self._card: Sequence[CardRow] = ()
        self._card_at = 0

    def set_card(self, card: Sequence[CardRow], before: int) -> None:
        """Set a card in before the row that holds the place `before`; an empty card takes it out."""
        self._card = card
        self._card_at = self._text_row_of(before)

    def __len__(self) -> int:
        return len(self._rows) + len(self._card)

    @property
    def card_row(self) -> int | None:
        """The first row of the card, or `None` where there is none."""
        return self._card_at if self._card else None

    def row_of(self, offset: int) -> int:
        """Return the row in which a place of the text stands."""
        row = self._text_row_of(offset)
        return row + len(self._card) if self._card and row >= self._card_at else row

    def text_at(self, row: int) -> tuple[int, int] | None:
        """Return the `(start, end)` of a row of text; `GAP` between paragraphs; `None` for the card and beyond."""
        text_row = self._text_row(row)
        return None if text_row is None else self._rows[text_row]

    def card_at(self, row: int) -> CardRow | None:
        """Return a row of the card, or `None` where the row is none."""
        within = row - self._card_at
        return self._card[within] if 0 <= within < len(self._card) else None

    def gap_around(self, row: int) -> tuple[int, int] | None:
        """Return the end of the text before a gap and the start of the text behind it."""
        k = self._text_row(row)
        if k is None or self._rows[k] != GAP or not 0 < k < len(self._rows) - 1:
            return None
        return self._rows[k - 1][1], self._rows[k + 1][0]

    def _text_row_of(self, offset: int) -> int:
        return max(0, bisect_right(self._starts, offset) - 1)

    def _text_row(self, row: int) -> int | None:
        if self._card and row >= self._card_at:
            row = row - len(self._card) if row >= self._card_at + len(self._card) else -1
        return row if 0 <= row < len(self._rows) else None
