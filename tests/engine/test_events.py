"""Events: found from what is looked for, with reasons; silence where nothing tells of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from libya_reader.engine.events.finder import ReadDocument, find_events
from libya_reader.engine.events.model import Event, EventQuery, Spelled
from libya_reader.engine.quotations import find_quotations
from libya_reader.engine.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

FERRY = EventQuery(
    "ferry",
    "The ferry at Korsund",
    "event",
    names=(Spelled("Astrid Vane"),),
    places=(Spelled("Korsund", ("Korsunn",)),),
    dates=("March 4",),
    numbers=("19 passengers",),
    cues=("the ferry sank after a collision", "life jackets were locked away"),
)
MILL = EventQuery(
    "mill", "The fire at the mill", "event", names=(Spelled("Hollin Mill"),), cues=("a fire burned the mill down",)
)
DAILY = (
    "The ferry Astrid Vane sank on March 4 after a collision with a tanker, and 19 passengers drowned. "
    "'The life jackets were locked away. Nobody had the key, said Berta Holm, who survived. "
    "The harbour master said he would not comment. "
    "Ferries still call at ports like Alby, Korsund and Varde."
)
HERALD = "The harbour board met on Monday. It spoke of money, of docks and of a new crane. Prices rose by 4 percent."


def find(texts: dict[str, str], queries: Sequence[EventQuery] = (FERRY, MILL)) -> dict[str, Event]:
    documents = []
    for name, text in texts.items():
        sentences = split_sentences(text)
        documents.append(ReadDocument(name, text, sentences, find_quotations(text, sentences)))
    return {event.id: event for event in find_events(documents, queries)}


def told(event: Event, texts: dict[str, str]) -> list[str]:
    return [m.span.of(texts[m.document]) for m in event.mentions if m.strength == "direct"]


TEXTS = {"daily": DAILY, "herald": HERALD}


def test_a_passage_that_names_the_event_tells_of_it_with_its_reasons() -> None:
    event = find(TEXTS)["ferry"]
    first = event.mentions[0]
    assert first.strength == "direct"
    assert {"name", "date", "number", "cue phrase"} <= {reason.what for reason in first.reasons}
    assert all(reason.weight > 0 for reason in first.reasons if reason.speaks_for)


def test_a_quotation_that_runs_on_belongs_to_the_event_it_speaks_of() -> None:
    assert any("Nobody had the key" in text for text in told(find(TEXTS)["ferry"], TEXTS))


def test_a_place_among_others_is_not_enough() -> None:
    assert not any("ports like" in text for text in told(find(TEXTS)["ferry"], TEXTS))


def test_a_document_that_tells_nothing_is_silent_and_says_what_was_searched_and_what_came_nearest() -> None:
    event = find(TEXTS)["ferry"]
    (silence,) = event.silences
    assert silence.document == "herald"
    assert silence.searched == FERRY.searched
    assert "Korsunn" in silence.searched
    assert silence.nearest is not None
    assert silence.nearest.score < 0.5
    assert silence.nearest.reasons


def test_an_event_that_no_document_tells_is_a_silence_of_each() -> None:
    assert [silence.document for silence in find(TEXTS)["mill"].silences] == ["daily", "herald"]


def test_an_empty_document_is_silent_with_nothing_near() -> None:
    event = find({"daily": DAILY, "empty": ""})["ferry"]
    assert event.silences[0].nearest is None


def test_the_answer_follows_the_passage_into_another_document() -> None:
    first, rest = DAILY.split(". ", 1)
    moved = {"daily": rest, "herald": f"{HERALD} {first}."}
    assert "daily" not in {m.document for m in find(moved)["ferry"].mentions if "sank" in m.span.of(moved[m.document])}
    assert any(text.startswith("The ferry Astrid Vane sank") for text in told(find(moved)["ferry"], moved))


@pytest.mark.parametrize("spelling", ["Astryd Vane", "Astrid Vayne", "ASTRID VANE"])
def test_another_spelling_is_found_and_named_as_one(spelling: str) -> None:
    texts = {"daily": f"The wreck of the {spelling} lies at sixty metres.", "herald": HERALD}
    (mention,) = find(texts)["ferry"].mentions
    assert mention.reasons[0].what == "name"
    assert mention.reasons[0].text.startswith(spelling)


def test_another_date_and_another_number_speak_against() -> None:
    texts = {"daily": "In a collision on April 9 a ferry sank and 3 passengers drowned.", "herald": HERALD}
    event = find(texts)["ferry"]
    against = {r.what for m in event.mentions for r in m.reasons if not r.speaks_for}
    assert against == {"other date", "other number"}


@pytest.mark.parametrize(
    ("counted", "sought"),
    [
        ("twenty-one passengers", "21 passengers"),
        ("twenty-one passengers", "one passenger"),
        ("two hundred passengers", "200 passengers"),
        ("two hundred passengers", "two passengers"),
        ("1,500 passengers", "1500 passengers"),
        ("1,500 passengers", "500 passengers"),
        ("2.5 million passengers", "5 passengers"),
        ("three dozen passengers", "3 passengers"),
        ("thirty passengers", "30 passengers"),
    ],
)
def test_a_number_of_several_words_is_read_whole(counted: str, sought: str) -> None:
    query = replace(FERRY, numbers=(sought,))
    (mention,) = find({"daily": f"The ferry Astrid Vane sank with {counted}.", "herald": HERALD}, [query])[
        "ferry"
    ].mentions
    said = {reason.what: reason.text for reason in mention.reasons}
    as_sought = sought.split(maxsplit=1)[0] in {"21", "30", "200", "1500"}
    assert said["number" if as_sought else "other number"] == f"{counted}; sought {sought}"
    assert ("number" in said, "other number" in said) == (as_sought, not as_sought)


def test_what_belongs_to_another_event_speaks_against() -> None:
    text = "Hollin Mill burned down before the ferry sank after a collision."
    (mention,) = find({"daily": text, "herald": HERALD})["ferry"].mentions
    assert "other event" in {reason.what for reason in mention.reasons if not reason.speaks_for}


def test_a_phrase_without_the_name_that_it_holds_is_at_most_related() -> None:
    query = EventQuery("talks", "Talks", "topic", cues=("Ruritania opened talks with the rebels",))
    texts = {"one": "The government opened talks with the rebels.", "two": "Ruritania opened talks with the rebels."}
    strengths = {mention.document: mention.strength for mention in find(texts, [query])["talks"].mentions}
    assert strengths["two"] == "direct"
    assert strengths.get("one") != "direct"


def test_the_order_of_paragraphs_changes_nothing() -> None:
    paragraphs = [f"{sentence}." for sentence in HERALD.rstrip(".").split(". ")] + [
        DAILY.split(". ", maxsplit=1)[0] + "."
    ]
    one = {"daily": "\n".join(paragraphs), "other": HERALD}
    two = {"daily": "\n".join(reversed(paragraphs)), "other": HERALD}
    assert told(find(one)["ferry"], one) == told(find(two)["ferry"], two)
