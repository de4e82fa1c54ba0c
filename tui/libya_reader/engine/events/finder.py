"""Finds the passages that tell of each event, and the documents that are silent on it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from libya_reader.engine.events import weights
from libya_reader.engine.events.context import carried_over, speech_of_sentences
from libya_reader.engine.events.evidence import gather_evidence, sought_forms, spelled_in
from libya_reader.engine.events.index import CaseIndex, read_passages
from libya_reader.engine.events.model import DIRECT, RELATED, Event, EventMention, EventQuery, Nearest, Silence
from libya_reader.engine.reasons import Reason
from libya_reader.engine.words import find_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.events.context import SentenceSpeech, Speech
    from libya_reader.engine.events.index import Passage
    from libya_reader.engine.events.model import Strength
    from libya_reader.engine.sentences import Sentence


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document as the finder takes it: its id, its text, its sentences and its quotations."""

    id: str
    text: str
    sentences: Sequence[Sentence]
    quotations: Sequence[Speech] = ()


@dataclass(frozen=True, slots=True)
class _Scored:
    passage: Passage
    score: float
    reasons: tuple[Reason, ...]


def find_events(documents: Sequence[ReadDocument], queries: Sequence[EventQuery]) -> tuple[Event, ...]:
    """Return what was found of each query, in the order of the queries."""
    passages = {d.id: read_passages(d.text, d.sentences) for d in documents}
    speech = {d.id: speech_of_sentences(d.sentences, d.quotations) for d in documents}
    index = CaseIndex(passage for found in passages.values() for passage in found)
    return tuple(_find_event(query, queries, passages, speech, index) for query in queries)


def _find_event(
    query: EventQuery,
    queries: Sequence[EventQuery],
    passages: dict[str, list[Passage]],
    speech: dict[str, list[SentenceSpeech]],
    index: CaseIndex,
) -> Event:
    mentions: list[EventMention] = []
    silences: list[Silence] = []
    others = [other for other in queries if other.kind == "event" and other.id != query.id]
    for document, found in passages.items():
        scored = _score_document(query, others if query.kind == "event" else (), found, speech[document], index)
        told = [_mention(document, each) for each in scored if each.score >= RELATED]
        mentions += told
        if not any(mention.strength == "direct" for mention in told):
            silences.append(Silence(document, query.searched, _nearest(query, scored)))
    return Event(query.id, query.title, query.kind, tuple(mentions), tuple(silences))


def _score_document(
    query: EventQuery,
    others: Sequence[EventQuery],
    passages: Sequence[Passage],
    speech: Sequence[SentenceSpeech],
    index: CaseIndex,
) -> list[_Scored]:
    sought = sought_forms(query, index)
    evidence = [
        [*gather_evidence(p, query, index), *_of_other_events(p, others, index)] if sought & p.forms else []
        for p in passages
    ]
    base = [weights.PRIOR + sum(reason.weight for reason in reasons) for reasons in evidence]
    told = any(odds >= 0 for odds in base)
    share = weights.SPEECH_OF_TOPIC if query.kind == "topic" else 1.0
    scored = []
    for k, passage in enumerate(passages):
        carried = carried_over(k, base, speech, share=share) if told else None
        reasons = (*evidence[k], *((carried,) if carried else ()))
        scored.append(_Scored(passage, _probability(base[k] + (carried.weight if carried else 0.0)), reasons))
    return scored


def _of_other_events(passage: Passage, others: Sequence[EventQuery], index: CaseIndex) -> list[Reason]:
    return [
        Reason(
            speaks_for=False,
            what="other event",
            text=f"{wanted.name} belongs to “{other.title}”",
            weight=weights.OTHER_EVENT,
        )
        for other in others
        for wanted in (*other.names, *other.places)
        if spelled_in(passage, wanted, index)
    ]


def _probability(log_odds: float) -> float:
    return round(1 / (1 + math.exp(-log_odds)), 4)


def _mention(document: str, each: _Scored) -> EventMention:
    strength: Strength = "direct" if each.score >= DIRECT else "related"
    return EventMention(document, each.passage.sentence.span, strength, each.score, each.reasons)


def _nearest(query: EventQuery, scored: Sequence[_Scored]) -> Nearest | None:
    """Return the passage that comes nearest; where none holds evidence, the one most alike in words."""
    holding = [each for each in scored if any(reason.speaks_for for reason in each.reasons)]
    if holding:
        best = max(holding, key=lambda each: each.score)
        return Nearest(best.passage.sentence.span, best.score, best.reasons)
    return _most_alike(query, scored)


def _most_alike(query: EventQuery, scored: Sequence[_Scored]) -> Nearest | None:
    described = " ".join(word.form for word in find_words(" ".join((query.title, *query.searched))))
    passages = [each.passage.folded for each in scored]
    alike = process.extractOne(described, passages, scorer=fuzz.token_set_ratio)
    if alike is None:
        return None
    _, ratio, k = alike
    text = f"token_set_ratio {ratio / 100:.2f} between the passage and what was searched, and nothing else"
    reason = Reason(speaks_for=True, what="words alike", text=text)
    return Nearest(scored[k].passage.sentence.span, scored[k].score, (reason, *scored[k].reasons))
