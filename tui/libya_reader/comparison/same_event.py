"""How the events of a comparison and the general aligner work together."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from libya_reader.comparison.silences import SHARED
from libya_reader.engine.alignment.model import OF_EVENT, OF_TOPIC, Told
from libya_reader.engine.events.model import Event, EventMention, EventQuery, Silence, Spelled
from libya_reader.engine.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from libya_reader.engine.alignment.discover import DiscoveredEvent
    from libya_reader.engine.sentences import Sentence
    from libya_reader.engine.spans import TextSpan


def told_passages(events: Iterable[Event], sentences: Mapping[str, Sequence[Sentence]]) -> list[Told]:
    """Return for each event the passages that tell of it directly, as the aligner takes them."""
    numbers = {(name, s.span): (name, s.index) for name, found in sentences.items() for s in found}
    told = []
    for event in events:
        weight = OF_TOPIC if event.kind == "topic" else OF_EVENT
        passages = dict(_told(event, numbers))
        if len({name for name, _ in passages}) > 1:
            told.append(Told(event.title, passages, weight))
    return told


def _told(
    event: Event, numbers: Mapping[tuple[str, TextSpan], tuple[str, int]]
) -> Iterator[tuple[tuple[str, int], float]]:
    for mention in event.mentions:
        place = numbers.get((mention.document, mention.span))
        if mention.strength == "direct" and place is not None:
            yield place, mention.score


def as_events(
    discovered: Iterable[DiscoveredEvent], described: Sequence[Event], documents: Sequence[str]
) -> list[tuple[EventQuery, Event]]:
    """Return discovered events as events, each with a description made of the words that its passages share.

    Those whose passages the annotations describe already are left out. Nothing was searched for: a document without
    a passage is silent, and its `searched` names the words that the passages share.
    """
    known = {(m.document, m.span) for event in described for m in event.mentions if m.strength == "direct"}
    taken = {event.id for event in described}
    fresh = [d for d in discovered if not all((place.document, place.span) in known for place, _ in d.mentions)]
    held_by = Counter(name for each in fresh for name in each.names)
    events: list[tuple[EventQuery, Event]] = []
    for each in fresh:
        name = _free_id(each, taken)
        taken.add(name)
        events.append((_query(name, each, held_by), _event(name, each, documents)))
    return events


def _query(name: str, discovered: DiscoveredEvent, held_by: Mapping[str, int]) -> EventQuery:
    """Describe a discovered event: by names that no other event has, and by phrases."""
    names = tuple(Spelled(each) for each in discovered.names if held_by[each] == 1)
    cues = discovered.phrases or (() if names else (discovered.title,))
    return EventQuery(name, discovered.title, "discovered", names=names, cues=cues)


def _free_id(discovered: DiscoveredEvent, taken: set[str]) -> str:
    """Return an id made of the words that the passages share, so that it stays the same while they do."""
    slug = "-".join(re.findall(r"[^\W_]+", discovered.title.lower())) or "untitled"
    name, n = slug, 1
    while name in taken:
        n += 1
        name = f"{slug}-{n}"
    return name


def _event(name: str, discovered: DiscoveredEvent, documents: Sequence[str]) -> Event:
    shared = (*discovered.names, *discovered.words, *discovered.figures)
    sharing = "they share" if len(discovered.mentions) == 2 else SHARED
    text = f"aligned with passages of other articles; {sharing}: {', '.join(shared) or 'no rare word'}"
    why = Reason(speaks_for=True, what="alignment", text=text)
    mentions = tuple(
        EventMention(place.document, place.span, "direct", round(score, 4), (why,))
        for place, score in discovered.mentions
    )
    tellers = {mention.document for mention in mentions}
    silences = tuple(Silence(document, shared, None) for document in documents if document not in tellers)
    return Event(name, discovered.title, "discovered", mentions, silences)
