"""What is current in the reading view, without any window."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reader_pilot import bundled_comparison

from libya_reader.app.reading_state import ReadingState, Search, choose_columns
from libya_reader.app.search import Hit
from libya_reader.engine.spans import TextSpan

COMPARISON = bundled_comparison()
DOCUMENTS = list(COMPARISON.documents)
EVENTS = [event.id for event in COMPARISON.events]


def fresh(event: str | None = EVENTS[0]) -> ReadingState:
    return ReadingState(DOCUMENTS, COMPARISON, event, DOCUMENTS[0])


def test_before_the_engine_has_read_nothing_is_current() -> None:
    state = ReadingState(DOCUMENTS, document=DOCUMENTS[0])
    state.move_cursor(3)
    state.put_cursor(DOCUMENTS[0], 500)
    assert state.cursor(DOCUMENTS[0]) is None
    assert state.step_event(1) is None
    assert state.mention_at_cursor(DOCUMENTS[0]) is None
    assert state.told() == []
    assert not state.tellers()


@given(st.sampled_from(DOCUMENTS), st.integers(0, 6000))
def test_the_cursor_stands_on_the_sentence_that_holds_a_place_or_the_last_before(name: str, offset: int) -> None:
    state = fresh()
    state.put_cursor(name, offset)
    cursor = state.cursor(name)
    assert cursor is not None
    starts = [s.span.start for s in COMPARISON.sentences[name]]
    assert cursor.start == max([start for start in starts if start <= offset], default=starts[0])


@given(st.lists(st.integers(-100, 100), max_size=10))
def test_the_cursor_stays_inside_the_article(steps: list[int]) -> None:
    state = fresh()
    for step in steps:
        state.move_cursor(step)
        assert 0 <= state.cursors[DOCUMENTS[0]] < len(COMPARISON.sentences[DOCUMENTS[0]])


def test_stepping_goes_round_the_events() -> None:
    state = fresh()
    seen = []
    for _ in EVENTS:
        seen.append(state.event)
        state.event = state.step_event(1)
    assert seen == EVENTS
    assert state.event == EVENTS[0]
    assert state.step_event(-1) == EVENTS[-1]


def test_without_a_current_event_next_is_the_first_and_previous_the_last() -> None:
    state = fresh(event=None)
    assert state.step_event(1) == EVENTS[0]
    assert state.step_event(-1) == EVENTS[-1]


@pytest.mark.parametrize("event", EVENTS)
def test_an_article_is_levelled_at_its_first_passage_that_tells(event: str) -> None:
    state = fresh(event)
    for name in DOCUMENTS:
        direct = [m for m in COMPARISON.mentions(event, name) if m.strength == "direct"]
        assert state.anchor(name) == (direct[0] if direct else None)


@pytest.mark.parametrize("event", EVENTS)
def test_an_article_that_tells_outweighs_any_number_of_related_passages(event: str) -> None:
    tellers = fresh(event).tellers()
    for name in DOCUMENTS:
        stance = COMPARISON.stance(event, name)
        assert (tellers.get(name, 0) >= 100) == (stance == "told")
        assert (tellers.get(name, 0) == 0) == (stance == "silent")


def test_all_passages_on_the_event_are_told_in_the_order_of_articles_and_places() -> None:
    for event in EVENTS:
        told = fresh(event).told()
        assert {(m.document, m.span) for m in told} == {
            (m.document, m.span) for m in COMPARISON.events_by_id[event].mentions
        }
        assert told == sorted(told, key=lambda m: (DOCUMENTS.index(m.document), m.span))


def test_a_search_without_hits_has_no_current_one() -> None:
    assert Search("x", []).current is None
    hits = [Hit("a", TextSpan(0, 1)), Hit("a", TextSpan(2, 3))]
    assert Search("x", hits, 1).current is hits[1]


NAMES = [f"d{k}" for k in range(12)]


@given(st.dictionaries(st.sampled_from(NAMES), st.integers(0, 300)), st.sampled_from(NAMES), st.integers(1, 15))
def test_as_many_columns_are_chosen_as_have_room_in_order_with_the_one_that_has_the_keys(
    tellers: dict[str, int], keep: str, slots: int
) -> None:
    chosen = choose_columns(NAMES, tellers, keep, slots)
    assert len(chosen) == min(slots, len(NAMES))
    assert chosen == sorted(chosen, key=NAMES.index)
    assert keep in chosen
    weakest = min((tellers.get(name, 0) for name in chosen if name != keep), default=0)
    left_out = [tellers.get(name, 0) for name in NAMES if name not in chosen]
    assert slots == 1 or all(weight <= weakest for weight in left_out)
