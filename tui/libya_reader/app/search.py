"""Searching words in all articles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from libya_reader.engine.document import Document

APOSTROPHES = "['’‘ʼ]"
QUOTES = '["“”„«»]'
DASHES = "[-‐‑–—]"


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words stand."""

    document: str
    span: TextSpan


def find_hits(words: str, documents: Iterable[Document]) -> list[Hit]:
    """Return every place of the words in the documents, in order.

    Case, kinds of quotation marks and dashes, and white space do not matter.
    """
    pattern = _pattern(words)
    if pattern is None:
        return []
    return [
        Hit(document.id, TextSpan(*match.span())) for document in documents for match in pattern.finditer(document.text)
    ]


def _pattern(words: str) -> re.Pattern[str] | None:
    parts = words.split()
    if not parts:
        return None
    return re.compile(r"\s+".join("".join(map(_alike, part)) for part in parts), re.IGNORECASE)


def _alike(char: str) -> str:
    for kind, members in ((APOSTROPHES, "'’‘ʼ"), (QUOTES, '"“”„«»'), (DASHES, "-‐‑–—")):
        if char in members:
            return kind
    return re.escape(char)
