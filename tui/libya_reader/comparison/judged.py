"""The person's word over the machine's: events with a person's judgements applied."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from libya_reader.engine.events.model import DIRECT, Event, EventMention, Nearest, Silence
from libya_reader.engine.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from libya_reader.comparison.judgements.anchored import AnchoredJudgement
    from libya_reader.comparison.judgements.model import Judgement
    from libya_reader.engine.spans import TextSpan

VerdictKind = Literal["accepted", "added", "rejected", "pinned", "no counterpart"]
"""What the person said of a passage, or of a document's silence."""
DECIDING = frozenset({"accepted", "rejected", "pinned", "no-counterpart"})
"""Kinds of judgements that say which passages tell of an event."""

POSITIVE = frozenset({"accepted", "added", "pinned"})
"""Verdicts that say that a passage tells of an event."""

SAME_PASSAGE = 0.5
"""A judgement is about a passage where it covers this share of the shorter of the two."""

Key = tuple[str, str, "TextSpan | None"]
"""Event, document, and the passage; `None` for the document's silence."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A passage of a document."""

    document: str
    span: TextSpan


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the person decided of one passage or silence, with the machine's word beside it."""

    kind: VerdictKind
    judgement: Judgement
    machine: EventMention | None
    """What the machine says of the passage now, or of "no counterpart" its surest passage in the document; `None`
    where it says nothing."""

    @property
    def agrees(self) -> bool:
        """Whether person and machine say the same."""
        told = self.machine is not None and self.machine.strength == "direct"
        return told if self.kind in POSITIVE else not told


@dataclass(frozen=True, slots=True)
class Pin:
    """Two passages of different documents that the person pinned together."""

    judgement: Judgement
    a: Place
    b: Place


@dataclass
class JudgedEvents:
    """Events as the person has them."""

    events: list[Event] = field(default_factory=list)
    verdicts: dict[Key, Verdict] = field(default_factory=dict)
    """What the person decided of each passage and silence; of several words the last."""
    rejected: dict[tuple[str, str], tuple[EventMention, ...]] = field(default_factory=dict)
    """By event and document, what the machine proposed and the person rejected."""
    overruled: dict[str, str] = field(default_factory=dict)
    """By id of a judgement, that of a later one which says otherwise of the same passage."""
    pins: list[Pin] = field(default_factory=list)
    """The pairs that are pinned, of an event or of none."""

    def take(self, part: JudgedEvents) -> None:
        """Take over what another one holds, behind what is here."""
        self.events += part.events
        self.verdicts |= part.verdicts
        self.rejected |= part.rejected
        self.overruled |= part.overruled
        self.pins += part.pins


Held = dict[str | None, tuple[list["AnchoredJudgement"], JudgedEvents]]
"""By event, the words on it and what came of them; `None` for words on none."""


def judge_events(
    events: Sequence[Event],
    judgements: Iterable[AnchoredJudgement],
    searched: Mapping[str, tuple[str, ...]],
    documents: Sequence[str],
    held: Held,
) -> JudgedEvents:
    """Return the events with the person's word applied; orphans decide nothing.

    Accepted and pinned passages tell of the event, rejected ones are taken out; of several words on one passage the
    last one counts. `searched` says for each event what was looked for, for silences that a rejection makes;
    `documents` are all ids of the case, in order. `held` keeps, for these events, what came of the words before: a
    person judges one event at a time.
    """
    by_event: dict[str | None, list[AnchoredJudgement]] = {}
    for judged in sorted(judgements, key=lambda judged: judged.judgement.made):
        if judged.state != "orphan" and judged.judgement.kind in DECIDING:
            by_event.setdefault(judged.judgement.event, []).append(judged)
    result = JudgedEvents()
    for event in (None, *events):
        name = event.id if event else None
        words = by_event.get(name, [])
        known = held.get(name)
        if known is None or known[0] != words:
            judge = _EventJudge(event, documents) if event else None
            found = judge.judged(words, searched.get(judge.event.id, ())) if judge else _of_no_event(words)
            known = held[name] = words, found
        result.take(known[1])
    return result


def _of_no_event(words: Iterable[AnchoredJudgement]) -> JudgedEvents:
    return JudgedEvents(pins=[pin for judged in words if (pin := _pin(judged))])


def same_passage(a: TextSpan, b: TextSpan) -> bool:
    """Tell whether two stretches of a text are one passage, as far as judgements go."""
    return a.overlap(b) >= SAME_PASSAGE * max(1, min(len(a), len(b)))


class _EventJudge:
    """Applies the words on one event, in the order in which they were said."""

    def __init__(self, event: Event, documents: Sequence[str]) -> None:
        self.event = event
        self.result = JudgedEvents()
        self.documents = documents
        self.mentions = {(m.document, m.span): m for m in event.mentions}
        self.words: dict[tuple[str, TextSpan | None], Verdict] = {}

    def judged(self, judgements: Sequence[AnchoredJudgement], searched: tuple[str, ...]) -> JudgedEvents:
        """Return the event as the person has it, with verdicts, rejections and pins."""
        self.result.events.append(self._event_after(judgements, searched) if judgements else self.event)
        return self.result

    def _event_after(self, judgements: Iterable[AnchoredJudgement], searched: tuple[str, ...]) -> Event:
        pins = []
        for judged in judgements:
            if judged.judgement.kind == "no-counterpart":
                self._take_silence(judged.judgement)
                continue
            for document, span in _places(judged):
                self._take(judged.judgement, document, span)
            pins += [pin] if (pin := _pin(judged)) else []
        self.result.verdicts.update({(self.event.id, *place): verdict for place, verdict in self.words.items()})
        self.result.pins += [pin for pin in pins if not (self._is_rejected(pin.a) or self._is_rejected(pin.b))]
        self._note_rejected()
        order = {name: n for n, name in enumerate(self.documents)}
        told = sorted(self.mentions.values(), key=lambda m: (order.get(m.document, len(order)), m.span))
        return replace(self.event, mentions=tuple(told), silences=tuple(self._silences(told, searched)))

    def _take_silence(self, judgement: Judgement) -> None:
        document = judgement.document or ""
        proposed = [m for m in self.event.mentions if m.document == document]
        best = max(proposed, key=lambda m: m.score, default=None)
        self._say(document, None, Verdict("no counterpart", judgement, best))

    def _take(self, judgement: Judgement, document: str, span: TextSpan) -> None:
        proposed = (m for m in self.event.mentions if m.document == document)
        here: list[EventMention | None] = [m for m in proposed if same_passage(m.span, span)]
        for machine in here or [None]:
            place = self._judged_before(document, span) if machine is None else machine.span
            kind = _kind(judgement, machine)
            self._say(document, place, Verdict(kind, judgement, machine))
            self.mentions.pop((document, place), None)
            if kind != "rejected":
                self.mentions[document, place] = _told(document, place, machine, kind)

    def _judged_before(self, document: str, span: TextSpan) -> TextSpan:
        """Return a passage as an earlier word on it has it."""
        known = (place for name, place in self.words if name == document and place is not None)
        return next((place for place in known if same_passage(place, span)), span)

    def _say(self, document: str, span: TextSpan | None, verdict: Verdict) -> None:
        before = self.words.get((document, span))
        if before and (before.kind == "rejected") != (verdict.kind == "rejected"):
            self.result.overruled[before.judgement.id] = verdict.judgement.id
        self.words[document, span] = verdict

    def _is_rejected(self, place: Place) -> bool:
        return any(
            name == place.document
            and span is not None
            and verdict.kind == "rejected"
            and same_passage(span, place.span)
            for (name, span), verdict in self.words.items()
        )

    def _note_rejected(self) -> None:
        for (document, _), verdict in self.words.items():
            if verdict.kind == "rejected" and verdict.machine:
                key = self.event.id, document
                self.result.rejected[key] = (*self.result.rejected.get(key, ()), verdict.machine)

    def _silences(self, told: Sequence[EventMention], searched: tuple[str, ...]) -> Iterator[Silence]:
        tellers = {mention.document for mention in told if mention.strength == "direct"}
        known = {silence.document: silence for silence in self.event.silences}
        for name in self.documents:
            if name not in tellers:
                silence = known.get(name) or Silence(name, searched, None)
                yield replace(silence, nearest=self._nearest(silence, told))

    def _nearest(self, silence: Silence, told: Sequence[EventMention]) -> Nearest | None:
        """Return the nearest passage that the person has not rejected."""
        nearest = silence.nearest
        if nearest and not self._is_rejected(Place(silence.document, nearest.span)):
            return nearest
        left = [m for m in told if m.document == silence.document and m.score < DIRECT]
        best = max(left, key=lambda m: m.score, default=None)
        return Nearest(best.span, best.score, best.reasons) if best else None


def _places(judged: AnchoredJudgement) -> Iterator[tuple[str, TextSpan]]:
    if judged.judgement.document and judged.span:
        yield judged.judgement.document, judged.span
    second = judged.judgement.counterpart
    if judged.judgement.kind == "pinned" and second and judged.counterpart and judged.counterpart.span:
        yield second.document, judged.counterpart.span


def _pin(judged: AnchoredJudgement) -> Pin | None:
    places = [Place(*place) for place in _places(judged)]
    return Pin(judged.judgement, *places) if judged.judgement.kind == "pinned" and len(places) == 2 else None


def _kind(judgement: Judgement, machine: EventMention | None) -> VerdictKind:
    if judgement.kind == "rejected":
        return "rejected"
    if judgement.kind == "pinned":
        return "pinned"
    return "accepted" if machine else "added"


def _told(document: str, span: TextSpan, machine: EventMention | None, kind: VerdictKind) -> EventMention:
    """Return a passage that tells of the event by the person's word; the machine's score stays beside it."""
    if machine is not None:
        return replace(machine, strength="direct")
    reason = Reason(speaks_for=True, what="person", text=f"{kind} by the person; the machine did not propose it")
    return EventMention(document, span, "direct", 0.0, (reason,))
