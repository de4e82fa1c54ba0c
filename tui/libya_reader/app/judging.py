"""What the person decides, from a passage on the screen to the file: no widgets here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from libya_reader.comparison.judged import same_passage
from libya_reader.comparison.judgements.anchored import anchor_judgement
from libya_reader.comparison.judgements.model import Counterpart, Judgement, MachineWord, new_id, now
from libya_reader.comparison.judgements.shelf import shelf_of
from libya_reader.comparison.judgements.store import JudgementStore
from libya_reader.comparison.judgements.yaml_form import write_judgements
from libya_reader.engine.selectors import select

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.judgements.anchored import AnchoredJudgement
    from libya_reader.comparison.judgements.model import Kind
    from libya_reader.engine.events.model import EventMention
    from libya_reader.engine.selectors import Selector
    from libya_reader.engine.spans import TextSpan

Passage = tuple[str, "TextSpan"]
"""A document's id and a stretch of its text."""


class Judging:
    """A person's judgements on one comparison: each is saved at once."""

    def __init__(self, comparison: Comparison) -> None:
        """Open the judgements of a case; the files are read here."""
        self.store = JudgementStore(shelf_of(comparison.case))
        """Where they are kept."""
        write_judgements(self.store.judgements)  # its entries are held, so that the first save is as quick as any
        self._machine = comparison
        self._anchored: dict[str, AnchoredJudgement] = {}

    def take(self, machine: Comparison) -> None:
        """Judge over what the machine has found since."""
        self._machine = machine

    def comparison(self) -> Comparison:
        """Return the comparison with every judgement applied. Only what changed is sought in the texts anew."""
        documents = self._machine.documents
        held = {}
        for judgement in self.store.judgements:
            known = self._anchored.get(judgement.id)
            same = known is not None and (known.judgement is judgement or known.judgement == judgement)
            held[judgement.id] = known if known and same else anchor_judgement(judgement, documents)
        self._anchored = held
        return self._machine.judged(held.values(), self.store.left_out)

    def decide(self, kind: Kind, event: str, passage: Passage) -> None:
        """Accept or reject a passage of an event; saying the same twice takes it back.

        To accept takes "no counterpart" back, and to reject what the person alone had added takes that back.
        """
        before = list(self._on(event, passage, {"accepted", "rejected"}))
        machine = self._proposed(event, passage)
        drop = [judgement.id for judgement in before]
        if kind == "accepted":
            drop += [judgement.id for judgement in self._silences(event, passage[0])]
        if before and (before[-1].kind == kind or (kind == "rejected" and machine is None)):
            self.store.change(drop=[judgement.id for judgement in before])
            return
        note = next((judgement.note for judgement in before if judgement.note), None)
        word = MachineWord(machine.strength, machine.score) if machine else None
        span = machine.span if machine else passage[1]
        target = self._selector(passage[0], span)
        fresh = Judgement(self._id(), kind, event, passage[0], target, machine=word, note=note, made=now())
        self.store.change(put=[fresh], drop=drop)

    def assert_silence(self, event: str, document: str) -> None:
        """Assert that an article has no counterpart for an event; saying it twice takes it back."""
        before = [judgement.id for judgement in self._silences(event, document)]
        if before:
            self.store.change(drop=before)
            return
        silence = self._machine.silence(event, document)
        machine = MachineWord(None, silence.nearest.score) if silence and silence.nearest else None
        self.store.add(Judgement(self._id(), "no-counterpart", event, document, None, machine=machine, made=now()))

    def pin(self, event: str | None, first: Passage, second: Passage) -> bool:
        """Pin two passages of different articles together; the same again takes it back. Returns whether they are."""
        before = [judgement.id for judgement in self._pins(first, second)]
        if before:
            self.store.change(drop=before)
            return False
        counterpart = Counterpart(second[0], self._selector(*second))
        target = self._selector(*first)
        silences = [judgement.id for name in (first[0], second[0]) for judgement in self._silences(event or "", name)]
        fresh = Judgement(self._id(), "pinned", event, first[0], target, counterpart, made=now())
        self.store.change(put=[fresh], drop=silences)
        return True

    def is_pinned(self, first: Passage, second: Passage) -> bool:
        """Tell whether the person has pinned two passages together."""
        return any(True for _ in self._pins(first, second))

    def note_on(self, passage: Passage) -> Judgement | None:
        """Return the note on a passage, or `None`."""
        return next(self._on(None, passage, {"note"}), None)

    def take_note(self, passage: Passage, text: str) -> None:
        """Write, change or, with an empty text, remove the note on a passage."""
        before = self.note_on(passage)
        if before is not None and text:
            self.store.replace(replace(before, note=text, made=now()))
        elif before is not None:
            self.store.remove(before.id)
        elif text:
            target = self._selector(*passage)
            self.store.add(Judgement(self._id(), "note", None, passage[0], target, note=text, made=now()))

    def grade(self, event: str, grade: str) -> None:
        """Give an event a grade in words, in the place of any before; with no words take it back."""
        before = [j for j in self.store.judgements if j.kind == "graded" and j.event == event]
        note = before[-1].note if before else None
        fresh = Judgement(self._id(), "graded", event, None, None, note=note, made=now(), grade=grade)
        self.store.change(put=[fresh] if grade else [], drop=[judgement.id for judgement in before])

    def _proposed(self, event: str, passage: Passage) -> EventMention | None:
        """Return what the machine proposes of a passage."""
        mentions = self._machine.mentions(event, passage[0])
        return next((mention for mention in mentions if same_passage(mention.span, passage[1])), None)

    def _on(self, event: str | None, passage: Passage, kinds: Collection[Kind]) -> Iterator[Judgement]:
        for judged in self._anchored.values():
            judgement = judged.judgement
            about = judgement.kind in kinds and judgement.event == event and judgement.document == passage[0]
            if about and judged.span is not None and same_passage(judged.span, passage[1]):
                yield judgement

    def _silences(self, event: str, document: str) -> Iterator[Judgement]:
        about = ("no-counterpart", event, document)
        return (j for j in self.store.judgements if (j.kind, j.event, j.document) == about)

    def _pins(self, first: Passage, second: Passage) -> Iterator[Judgement]:
        for judged in self._anchored.values():
            judgement, a, b = judged.judgement, judged.span, judged.counterpart and judged.counterpart.span
            if judgement.kind == "pinned" and judgement.document and judgement.counterpart and a and b:
                places = (judgement.document, a), (judgement.counterpart.document, b)
                if any(_same(places[0], x) and _same(places[1], y) for x, y in ((first, second), (second, first))):
                    yield judgement

    def _selector(self, document: str, span: TextSpan) -> Selector:
        found = self._machine.documents[document]
        return select(found.text, span, found.sha256)

    def _id(self) -> str:
        return new_id({judgement.id for judgement in self.store.judgements})


def _same(a: Passage, b: Passage) -> bool:
    return a[0] == b[0] and same_passage(a[1], b[1])


def agreement(comparison: Comparison) -> tuple[int, int]:
    """Return how often the person agreed with the machine, and how many passages and silences were judged."""
    verdicts = comparison.verdicts.values()
    return sum(verdict.agrees for verdict in verdicts), len(verdicts)
