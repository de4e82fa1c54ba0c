"""A bundled case with a person's judgements, made without a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.judgements.anchored import anchor_judgements
from libya_reader.comparison.judgements.model import Counterpart, Judgement
from libya_reader.engine.selectors import Selector, select

if TYPE_CHECKING:
    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.judgements.model import Kind
    from libya_reader.engine.spans import TextSpan

MAJER = "The single largest case"
BODIES = "We found 53 decomposing bodies"
EVIDENCE = "The evidence suggests"
ADMITTED = "On the case where they admit"
COUNT = "upto 50 civilians"
TOTAL = "A total of 60 civilians"
ASIDE = "UN chief Ban Ki-moon"


def sentence(comparison: Comparison, document: str, words: str) -> TextSpan:
    """Return the sentence that holds some words."""
    at = comparison.documents[document].text.index(words)
    return next(s.span for s in comparison.sentences[document] if s.span.start <= at < s.span.end)


def selector(comparison: Comparison, document: str, words: str) -> Selector:
    found = comparison.documents[document]
    return select(found.text, sentence(comparison, document, words), found.sha256)


class Person:
    """Judges the passages that hold some words, a second apart."""

    def __init__(self, comparison: Comparison) -> None:
        self.machine = comparison
        self.judgements: list[Judgement] = []

    def says(
        self,
        kind: Kind,
        event: str | None,
        document: str | None = None,
        words: str | None = None,
        *,
        note: str | None = None,
        grade: str | None = None,
        other: tuple[str, str] | None = None,
    ) -> str:
        """Judge, and return the id of the judgement."""
        n = len(self.judgements) + 1
        target = selector(self.machine, document, words) if document and words else None
        counterpart = Counterpart(other[0], selector(self.machine, *other)) if other else None
        made = f"2026-11-21T10:{n // 60:02d}:{n % 60:02d}Z"
        self.judgements.append(
            Judgement(f"j-{n}", kind, event, document, target, counterpart, note=note, made=made, grade=grade)
        )
        return f"j-{n}"

    def loses(self, event: str, document: str, quote: str, sha256: str = "0" * 64) -> None:
        """Judge a passage that stands nowhere."""
        target = Selector(quote, "", "", 0, len(quote), sha256)
        self.judgements.append(Judgement(f"j-{len(self.judgements) + 1}", "accepted", event, document, target))

    @property
    def comparison(self) -> Comparison:
        """The comparison with all of it applied."""
        return self.machine.judged(anchor_judgements(self.judgements, self.machine.documents))
