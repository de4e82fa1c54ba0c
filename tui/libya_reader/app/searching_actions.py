"""What the keys for searching do in the reading view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.app.finding_actions import FindingsReading
from libya_reader.app.reading_state import Search

if TYPE_CHECKING:
    from libya_reader.app.search_line import SearchLine


class SearchingScreen(FindingsReading):
    """The reading view's part that searches all articles and goes through the hits."""

    def action_search(self) -> None:
        """Open the line in which the words are typed."""
        from libya_reader.app.search_line import SearchLine

        if not self.query(SearchLine):
            line = SearchLine()
            self.mount(line, after=self.query_one("#body"))
            line.focus()

    def on_search_line_entered(self, event: SearchLine.Entered) -> None:
        """Find the words and go to the first hit from the cursor on."""
        from libya_reader.app.search import find_hits

        self.query("SearchLine").remove()
        words = event.words or ""
        hits = find_hits(words, self.case.documents)
        self.state.walk = None
        self.state.search = Search(words, hits) if words else None
        if hits:
            names = self.state.documents
            cursor = self.state.cursor(self.state.document)
            here = names.index(self.state.document), cursor.start if cursor else 0
            later = (k for k, hit in enumerate(hits) if (names.index(hit.document), hit.span.start) >= here)
            self._go_to_hit(next(later, 0))
        else:
            self.redraw()

    def _go_to_hit(self, number: int) -> None:
        search = self.state.search
        if search is None or not search.hits:
            return
        search.at = number % len(search.hits)
        hit = search.hits[search.at]
        self._focus(hit.document)
        self.state.put_cursor(hit.document, hit.span.start)
        self.when_laid_out(self._show_hit)

    def _show_hit(self) -> None:
        """Draw the hits, and scroll to the current one where it is not seen."""
        self.redraw()
        hit = self.state.search.current if self.state.search else None
        column = self.column(hit.document) if hit else None
        if column is not None and hit is not None:
            row = column.rows.row_of(hit.span.start)
            if not column.top <= row < column.top + column.window - 1:
                column.scroll_rows(row - column.window // 3)

    def action_end_search(self) -> None:
        """Leave the search, or the walk through figures or quotations."""
        if self.state.search is not None or self.state.walk is not None:
            self.state.search = self.state.walk = None
            self.redraw()
        self.end_pinning()

    def _focus(self, document: str) -> None:
        """Give the keys to an article."""
        raise NotImplementedError
