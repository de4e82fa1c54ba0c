"""The quotations of a case, each document read when it is first asked for: not every answer speaks of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.engine.document import Document
    from libya_reader.engine.quotations import Quotation
    from libya_reader.engine.sentences import Sentence


class QuotationsByDocument(Mapping[str, tuple["Quotation", ...]]):
    """The quotations of each document in order of place, by its id."""

    def __init__(self, documents: Sequence[Document], sentences: Mapping[str, Sequence[Sentence]]) -> None:
        """Take the documents and their sentences; nothing is read yet."""
        self._documents = {document.id: document for document in documents}
        self._sentences = sentences
        self._read: dict[str, tuple[Quotation, ...]] = {}

    def __getitem__(self, document: str) -> tuple[Quotation, ...]:
        """Return the quotations of a document."""
        if document not in self._read:
            from libya_reader.engine.quotations import find_quotations

            text = self._documents[document].text
            self._read[document] = find_quotations(text, self._sentences[document])
        return self._read[document]

    def __iter__(self) -> Iterator[str]:
        """Yield the ids of the documents."""
        return iter(self._documents)

    def __len__(self) -> int:
        """Return how many documents there are."""
        return len(self._documents)
