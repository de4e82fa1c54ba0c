"""What the person wrote on the texts, by place: notes and pins. Found anew only where one of them has changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from libya_reader.comparison.by_place import ByPlace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from libya_reader.comparison.judged import Pin, Place
    from libya_reader.comparison.judgements.anchored import AnchoredJudgement
    from libya_reader.comparison.judgements.model import Judgement
    from libya_reader.engine.spans import TextSpan

Noted = tuple[tuple["Judgement", "TextSpan"], ...]
"""Notes on passages of one document, each with its place."""


@dataclass(frozen=True, slots=True)
class PlacedWords:
    """Notes and pins, by document id."""

    notes: Mapping[str, Noted]
    notes_on: Mapping[str, ByPlace[Judgement]]
    pinned_to: Mapping[str, ByPlace[Place]]


@dataclass
class HeldWords:
    """The notes and pins of a case as they were last: the same ones are given back where nothing has changed."""

    _noted: list[AnchoredJudgement] = field(default_factory=list)
    _pins: tuple[Pin, ...] = ()
    _words: PlacedWords | None = None

    def of(
        self, judgements: Iterable[AnchoredJudgement], pins: tuple[Pin, ...], documents: Sequence[str]
    ) -> PlacedWords:
        """Return the notes among some judgements, and the pins, by place in the documents."""
        noted = [judged for judged in judgements if judged.judgement.kind == "note" and judged.span]
        if self._words is None or (noted, pins) != (self._noted, self._pins):
            self._noted, self._pins, self._words = noted, pins, _placed(noted, pins, documents)
        return self._words


def _placed(noted: Iterable[AnchoredJudgement], pins: Iterable[Pin], documents: Sequence[str]) -> PlacedWords:
    notes: dict[str, list[tuple[Judgement, TextSpan]]] = {name: [] for name in documents}
    for judged in noted:
        if judged.judgement.document and judged.span:
            notes[judged.judgement.document].append((judged.judgement, judged.span))
    pairs: dict[str, list[tuple[TextSpan, Place]]] = {name: [] for name in documents}
    for pin in pins:
        for here, there in ((pin.a, pin.b), (pin.b, pin.a)):
            pairs[here.document].append((here.span, there))
    return PlacedWords(
        {name: tuple(found) for name, found in notes.items()},
        {name: ByPlace((span, note) for note, span in found) for name, found in notes.items()},
        {name: ByPlace(found) for name, found in pairs.items()},
    )
