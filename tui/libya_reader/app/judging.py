"""What the person decides, from a passage on the screen to the file: no widgets here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.judgements.anchored import anchor_judgement
from libya_reader.comparison.judgements.model import Counterpart, Judgement, MachineWord, new_id, now
from libya_reader.comparison.judgements.shelf import shelf_of
from libya_reader.comparison.judgements.store import JudgementStore
from libya_reader.engine.selectors import select

if TYPE_CHECKING:
    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.judgements.anchored import AnchoredJudgement
    from libya_reader.comparison.judgements.model import Kind
    from libya_reader.engine.events.model import EventMention
    from libya_reader.engine.selectors import Selector
    from libya_reader.engine.spans import TextSpan


class Judging:
    """A person's judgements on one comparison: each is saved at once."""

    def __init__(self, comparison: Comparison) -> None:
        """Open the judgements of a case; the files are read here."""
        self.store = JudgementStore(shelf_of(comparison.case))
        """Where they are kept."""
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
            held[judgement.id] = (
                known if known and known.judgement == judgement else anchor_judgement(judgement, documents)
            )
        self._anchored = held
        return self._machine.judged(held.values())

    def decide(self, kind: Kind, event: str, document: str, span: TextSpan, mention: EventMention | None) -> None:
        """Accept or reject a passage of an event; saying the same twice takes it back."""
        before = self._on(event, document, span, {"accepted", "rejected"})
        if before and before.kind == kind:
            self.store.remove(before.id)
            return
        fresh = self._judgement(kind, event, document, span, mention)
        self.store.change(put=[fresh], drop=[before.id] if before else [])

    def assert_silence(self, event: str, document: str) -> None:
        """Assert that an article has no counterpart for an event; saying it twice takes it back."""
        for judgement in self.store.judgements:
            if (judgement.kind, judgement.event, judgement.document) == ("no-counterpart", event, document):
                self.store.remove(judgement.id)
                return
        silence = self._machine.silence(event, document)
        score = silence.nearest.score if silence and silence.nearest else 0.0
        machine = MachineWord(None, score)
        self.store.add(Judgement(self._id(), "no-counterpart", event, document, None, machine=machine, made=now()))

    def pin(self, event: str | None, first: tuple[str, TextSpan], second: tuple[str, TextSpan]) -> None:
        """Pin two passages of different articles together."""
        counterpart = Counterpart(second[0], self._selector(*second))
        target = self._selector(*first)
        self.store.add(Judgement(self._id(), "pinned", event, first[0], target, counterpart, made=now()))

    def note_on(self, document: str, span: TextSpan) -> Judgement | None:
        """Return the note on a passage, or `None`."""
        return self._on(None, document, span, {"note"})

    def take_note(self, document: str, span: TextSpan, text: str) -> None:
        """Write, change or, with an empty text, remove the note on a passage."""
        before = self.note_on(document, span)
        drop = [before.id] if before else []
        put = [Judgement(self._id(), "note", None, document, self._selector(document, span), note=text, made=now())]
        if text or drop:
            self.store.change(put=put if text else (), drop=drop)

    def grade(self, event: str, grade: str, note: str | None = None) -> None:
        """Give an event a grade in words; the same again takes it back."""
        before = self.grade_of(event)
        if before and before.grade == grade:
            self.store.remove(before.id)
            return
        fresh = Judgement(self._id(), "graded", event, None, None, note=note, made=now(), grade=grade)
        self.store.change(put=[fresh], drop=[before.id] if before else [])

    def grade_of(self, event: str) -> Judgement | None:
        """Return the grade that the person gave an event, or `None`."""
        return next((j for j in self.store.judgements if j.kind == "graded" and j.event == event), None)

    def _judgement(
        self, kind: Kind, event: str, document: str, span: TextSpan, mention: EventMention | None
    ) -> Judgement:
        machine = MachineWord(mention.strength, mention.score) if mention and mention.score else None
        target = self._selector(document, mention.span if mention else span)
        return Judgement(self._id(), kind, event, document, target, machine=machine, made=now())

    def _on(self, event: str | None, document: str, span: TextSpan, kinds: set[str]) -> Judgement | None:
        for judged in self._anchored.values():
            judgement = judged.judgement
            about = judgement.kind in kinds and judgement.event == event and judgement.document == document
            if about and judged.span is not None and judged.span.overlap(span):
                return judgement
        return None

    def _selector(self, document: str, span: TextSpan) -> Selector:
        found = self._machine.documents[document]
        return select(found.text, span, found.sha256)

    def _id(self) -> str:
        return new_id({judgement.id for judgement in self.store.judgements})


def agreement(comparison: Comparison) -> tuple[int, int]:
    """Return how often the person agreed with the machine, and how many passages and silences were judged."""
    verdicts = comparison.verdicts.values()
    return sum(verdict.agrees for verdict in verdicts), len(verdicts)
