"""The silence card as text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from libya_reader.app.silence_card import NARROW, silence_card
from libya_reader.comparison.wording import score_text
from libya_reader.engine.document import Document
from libya_reader.engine.events.model import DIRECT, Nearest, Silence
from libya_reader.engine.spans import TextSpan

TEXT = "It rained all day in the valley and nobody went out. The mill stood still."
DOCUMENT = Document("a", "a", "a", TEXT, "a.txt", "")
SILENCE = Silence("a", ("Smithson", "Mr Smithson", "August 8", "53 cattle"), Nearest(TextSpan(0, 52), 0.1234, ()))


def words_of(silence: Silence, width: int, document: Document = DOCUMENT) -> str:
    rows = silence_card(silence, "E1", document, width)
    return " ".join(" ".join(row.text.strip("┌│└─ ") for row in rows).split())


@pytest.mark.parametrize("width", [24, 40, 60, 100])
def test_it_says_what_was_searched_what_comes_nearest_and_how_near(width: int) -> None:
    text = words_of(SILENCE, width)
    assert "silent on E1" in text
    for searched in SILENCE.searched:
        assert searched in text
    assert "It rained all day" in text
    assert score_text(0.1234) in text
    assert score_text(DIRECT) in text


def test_a_score_reads_no_higher_than_it_is() -> None:
    silence = Silence("a", ("x",), Nearest(TextSpan(0, 5), 0.4999, ()))
    assert ".49" in words_of(silence, 60)


def test_an_article_without_prose_is_said_to_have_none_and_what_was_looked_for() -> None:
    empty = Document("a", "a", "a", " \n", "a.txt", "")
    text = words_of(Silence("a", ("Smithson",), None), 60, empty)
    assert "no prose" in text
    assert "looked for: Smithson" in text


def test_an_event_that_was_discovered_was_not_looked_for() -> None:
    text = words_of(Silence("a", ("Smithson",), None), 60)
    assert "share: Smithson" in text
    assert "looked for" not in text


@given(
    st.lists(st.text(max_size=30), max_size=12).map(tuple),
    st.text(min_size=1, max_size=200),
    st.integers(1, 120),
    st.floats(0, 1),
)
def test_whatever_is_searched_and_said_every_row_fits(
    searched: tuple[str, ...], text: str, width: int, score: float
) -> None:
    document = Document("a", "a", "a", text, "a.txt", "")
    silence = Silence("a", searched, Nearest(TextSpan(0, len(text)), score, ()))
    rows = silence_card(silence, "E1", document, width)
    assert rows[0].is_title
    assert all(cell_len(row.text) <= width for row in rows)
    assert all(row.text.isprintable() or "\u200d" in row.text for row in rows if row.text.isascii())
    assert len(rows) < 14


def test_a_narrow_column_shows_the_title_alone() -> None:
    assert len(silence_card(SILENCE, "E1", DOCUMENT, NARROW - 1)) == 1
    assert len(silence_card(SILENCE, "E1", DOCUMENT, NARROW)) > 2


def test_what_does_not_fit_is_cut_with_an_ellipsis() -> None:
    silence = Silence("a", tuple(f"phrase number {k}" for k in range(80)), SILENCE.nearest)
    assert "…" in words_of(silence, 40)
