"""The person's word over the machine's: a comparison with its judgements applied."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from libya_reader.engine.events.model import Event, EventMention, Nearest, Silence
from libya_reader.engine.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from libya_reader.comparison.judgements.anchored import AnchoredJudgement
    from libya_reader.comparison.judgements.model import Judgement
    from libya_reader.engine.spans import TextSpan

VerdictKind = Literal["accepted", "added", "rejected", "pinned", "no counterpart"]
"""What the person said of a passage, or of a document's silence."""
WORDS = {"accepted": "accepted", "rejected": "rejected", "pinned": "pinned", "no-counterpart": "no counterpart"}

SAME_PASSAGE = 0.5
"""A judgement is about a passage where it covers this share of the shorter of the two."""

Key = tuple[str, str, "TextSpan | None"]
"""Event, document, and the passage; `None` for the document's silence."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the person decided of one passage or silence, with the machine's word beside it."""

    kind: VerdictKind
    judgement: Judgement
    machine: EventMention | None
    """What the machine says of the passage now; `None` where it says nothing."""

    @property
    def agrees(self) -> bool:
        """Whether person and machine say the same."""
        told = self.machine is not None and self.machine.strength == "direct"
        return told if self.kind in {"accepted", "added", "pinned"} else not told


@dataclass(frozen=True, slots=True)
class JudgedEvents:
    """Events as the person has them."""

    events: tuple[Event, ...]
    verdicts: Mapping[Key, Verdict]
    rejected: Mapping[tuple[str, str], tuple[EventMention, ...]]
    """By event and document, what the machine proposed and the person rejected."""


def judge_events(
    events: Sequence[Event], judgements: Iterable[AnchoredJudgement], searched: Mapping[str, tuple[str, ...]]
) -> JudgedEvents:
    """Return the events with the person's word applied; orphans decide nothing.

    Accepted and pinned passages tell of the event, rejected ones are taken out; of several words on one passage the
    last one counts. `searched` says for each event what was looked for, for silences that a rejection makes.
    """
    by_event: dict[str, list[AnchoredJudgement]] = {}
    for judged in sorted(judgements, key=lambda judged: judged.judgement.made):
        if judged.state != "orphan" and judged.judgement.event and judged.judgement.kind in WORDS:
            by_event.setdefault(judged.judgement.event, []).append(judged)
    verdicts: dict[Key, Verdict] = {}
    rejected: dict[tuple[str, str], tuple[EventMention, ...]] = {}
    result = []
    for event in events:
        mentions, found = _judge(event, by_event.get(event.id, ()))
        verdicts.update({(event.id, *key): verdict for key, verdict in found.items()})
        for verdict in found.values():
            if verdict.kind == "rejected" and verdict.machine:
                key = event.id, verdict.machine.document
                rejected[key] = (*rejected.get(key, ()), verdict.machine)
        result.append(_with(event, mentions, rejected, searched.get(event.id, ())) if found else event)
    return JudgedEvents(tuple(result), verdicts, rejected)


def _judge(
    event: Event, judgements: Iterable[AnchoredJudgement]
) -> tuple[list[EventMention], dict[tuple[str, TextSpan | None], Verdict]]:
    verdicts: dict[tuple[str, TextSpan | None], Verdict] = {}
    mentions = {(m.document, m.span): m for m in event.mentions}
    for judged in judgements:
        if judged.judgement.kind == "no-counterpart":
            if judged.judgement.document:
                verdicts[judged.judgement.document, None] = Verdict("no counterpart", judged.judgement, None)
            continue
        for document, span in _places(judged):
            machine = next((m for m in event.mentions if m.document == document and _same(m.span, span)), None)
            place = (document, machine.span if machine else span)
            kind = _kind(judged.judgement, machine)
            verdicts[place] = Verdict(kind, judged.judgement, machine)
            mentions.pop(place, None)
            if kind != "rejected":
                mentions[place] = _told(document, place[1], machine)
    return [mentions[key] for key in sorted(mentions)], verdicts


def _places(judged: AnchoredJudgement) -> Iterator[tuple[str, TextSpan]]:
    if judged.judgement.document and judged.span:
        yield judged.judgement.document, judged.span
    second = judged.judgement.counterpart
    if second and judged.counterpart and judged.counterpart.span:
        yield second.document, judged.counterpart.span


def _kind(judgement: Judgement, machine: EventMention | None) -> VerdictKind:
    if judgement.kind == "rejected":
        return "rejected"
    if judgement.kind == "pinned":
        return "pinned"
    return "accepted" if machine else "added"


def _same(a: TextSpan, b: TextSpan) -> bool:
    return a.overlap(b) >= SAME_PASSAGE * max(1, min(len(a), len(b)))


def _told(document: str, span: TextSpan, machine: EventMention | None) -> EventMention:
    """Return a passage that tells of the event by the person's word; the machine's score stays beside it."""
    if machine is not None:
        return replace(machine, strength="direct")
    reason = Reason(speaks_for=True, what="person", text="added by the person; the machine did not propose it")
    return EventMention(document, span, "direct", 0.0, (reason,))


def _with(
    event: Event,
    mentions: Sequence[EventMention],
    rejected: Mapping[tuple[str, str], tuple[EventMention, ...]],
    searched: tuple[str, ...],
) -> Event:
    """Return an event with other mentions, and the silences that follow from them."""
    tellers = {mention.document for mention in mentions if mention.strength == "direct"}
    known = {silence.document: silence for silence in event.silences}
    documents = dict.fromkeys([*(m.document for m in event.mentions), *known, *(m.document for m in mentions)])
    silences = [
        known.get(name) or Silence(name, searched, _nearest(rejected.get((event.id, name), ())))
        for name in documents
        if name not in tellers
    ]
    return replace(event, mentions=tuple(mentions), silences=tuple(silences))


def _nearest(rejected: Sequence[EventMention]) -> Nearest | None:
    best = max(rejected, key=lambda mention: mention.score, default=None)
    return Nearest(best.span, best.score, best.reasons) if best else None
