"""Development sets of the aligner: topics, their documents, and the pairs of sentences that tell of the same event.

A line of a set is a topic: documents (lists of sentences, those that were annotated, the event they report) and pairs
[document, sentence, document, sentence] that tell of the same event.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from libya_reader.engine.alignment.model import AlignerInput
from libya_reader.engine.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from libya_reader.engine.alignment.folder import Folder


@dataclass
class Topic:
    """One topic of a development set."""

    name: str
    documents: list[AlignerInput]
    event: dict[str, str]
    """For each document, by its id, the event it reports."""
    gold: set[frozenset[tuple[str, int]]]
    """The pairs of lines (document id, index) that tell of the same event."""
    used: dict[str, set[int]]
    """For each document the lines that were annotated."""
    starts: dict[str, list[int]]
    """For each document where its lines begin, in characters."""

    def line(self, folder: Folder, n: int) -> tuple[str, int] | None:
        """Return the line that a passage of a folder stands in; `None` where that was not annotated."""
        passage = folder.passages[n]
        document = folder.documents[passage.document].id
        line = bisect_right(self.starts[document], passage.sentence.span.start) - 1
        return (document, line) if line in self.used[document] else None


def read_topics(path: Path) -> list[Topic]:
    """Read a development set."""
    return [_topic(json.loads(line)) for line in path.read_text("utf-8").splitlines()]


def document(name: str, lines: Iterable[str]) -> tuple[AlignerInput, list[int]]:
    """Return lines as a document, and where they begin in its text."""
    lines = [" ".join(line.split()) for line in lines]
    text = "\n".join(lines) + "\n"
    return AlignerInput(name, text, split_sentences(text)), _starts(lines)


def _starts(lines: Sequence[str]) -> list[int]:
    return [0, *accumulate(len(line) + 1 for line in lines)][: len(lines)]


def _topic(record: dict[str, Any]) -> Topic:
    read = [document(entry["id"], entry["sents"]) for entry in record["docs"]]
    return Topic(
        record["topic"],
        [text for text, _ in read],
        {entry["id"]: entry["sub"] for entry in record["docs"]},
        {frozenset(((a, i), (b, j))) for a, i, b, j in record["pairs"]},
        {entry["id"]: set(entry["use"]) for entry in record["docs"]},
        {text.id: starts for text, starts in read},
    )
