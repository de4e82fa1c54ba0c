"""Wrapping: every row fits its column, and nothing but white space is lost between rows."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from libya_reader.app.wrapping import (
    GAP,
    NARROW_TEXT,
    _wrap_cells,
    cells_of,
    shorten,
    shorten_behind_word,
    wrap_document,
    wrap_stretch,
)
from libya_reader.comparison.visible import visible

ASCII = st.text(st.characters(min_codepoint=32, max_codepoint=126) | st.sampled_from("  \t\n"), max_size=200)
ODD = st.text(
    st.sampled_from(list("ab .日本한é\u0301\u0300\u200b\u200d\ufe0f\u202e\x1b\x07\xad🚀👩🏽☎❤🇩🇪")) | st.characters(),
    max_size=80,
)
WIDTHS = st.integers(2, 60)


def solid(text: str) -> str:
    """Return a text without its white space."""
    return "".join(text.split())


@given(ODD | ASCII, WIDTHS)
@example("❤\ufe0f" * 30, 7)
@example("a\u0301" * 30, 3)
@example("1\ufe0f\u20e3 " * 20, 6)
@example("日" * 10, 3)
def test_every_row_fits_the_column(text: str, width: int) -> None:
    for start, end in wrap_document(text, width):
        assert cell_len(visible(text[start:end])) <= width


@given(ODD | ASCII, WIDTHS)
def test_rows_are_in_order_and_lose_nothing_but_white_space(text: str, width: int) -> None:
    rows = [row for row in wrap_document(text, width) if row != GAP]
    assert all(start < end for start, end in rows)
    edges = [edge for row in rows for edge in row]
    assert edges == sorted(edges)
    assert "".join(solid(text[start:end]) for start, end in rows) == solid(text)


@given(ASCII, st.integers(1, 60))
def test_the_quick_way_for_plain_text_gives_the_same_rows(text: str, width: int) -> None:
    assert NARROW_TEXT.fullmatch(text)
    assert wrap_stretch(text, 0, len(text), width) == list(_wrap_cells(text, 0, len(text), width))


@given(ODD, st.integers(-3, 1))
def test_a_column_without_room_still_has_rows(text: str, width: int) -> None:
    rows = [row for row in wrap_document(text, width) if row != GAP]
    assert "".join(solid(text[start:end]) for start, end in rows) == solid(text)


def test_what_takes_the_quick_way_takes_one_cell_a_character() -> None:
    for code in range(0x3000):
        if NARROW_TEXT.fullmatch(chr(code)):
            assert cells_of(chr(code)) == 1, hex(code)


@pytest.mark.parametrize(
    ("text", "width", "rows"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("one  two", 4, ["one ", "two"]),
        ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
        ("日本語の", 5, ["日本", "語の"]),
        ("", 5, []),
        (" \n\t ", 5, []),
    ],
)
def test_rows_break_at_white_space_or_inside_long_words(text: str, width: int, rows: list[str]) -> None:
    assert [text[start:end] for start, end in wrap_document(text, width)] == rows


def test_paragraphs_of_prose_are_set_apart_and_short_lines_are_not() -> None:
    prose = ("A sentence that is long enough to be prose stands here and goes on for a good while longer. " * 2).strip()
    assert wrap_document(f"{prose}\n\n{prose}", 40).count(GAP) == 1
    assert GAP not in wrap_document("a line\nanother\n\na third", 40)
    rows = wrap_document(f"\n\n{prose}\n\n\n\n{prose}\n\n", 40)
    assert rows[0] != GAP
    assert rows[-1] != GAP
    assert rows.count(GAP) == 1


@given(ODD | ASCII, st.integers(0, 40))
def test_a_shortened_text_fits_and_says_that_it_was_cut(text: str, width: int) -> None:
    text = visible(text)
    cut = shorten(text, width)
    assert cell_len(cut) <= width
    assert cut in (text, "") or cut.endswith("…")
    if cell_len(text) <= width:
        assert cut == text


@pytest.mark.parametrize(
    "text", ["word " * 200_000, "x" * 1_000_000, "日本 " * 100_000, "\u0301" * 300_000, " " * 10**6]
)
def test_the_time_grows_with_the_text_and_no_faster(text: str) -> None:
    started = time.process_time()
    wrap_document(text, 40)
    assert time.process_time() - started < 3


@given(ODD | ASCII, WIDTHS, st.sampled_from(["", "”"]))
def test_what_is_cut_behind_a_word_fits_and_says_that_it_is_cut(text: str, width: int, closing: str) -> None:
    text = visible(text)
    shown = shorten_behind_word(text, width, closing)
    assert cell_len(shown) <= width
    if cell_len(text) > width:
        assert shown.rstrip("”").endswith("…")


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("the bridge is lost", 18, "the bridge is lost"),
        ("the bridge is lost", 17, "the bridge is…"),
        ("the bridge is lost”", 18, "the bridge is…”"),
        ("unbreakable", 6, "unbre…"),
        ("a unbreakable", 6, "a…"),
    ],
)
def test_no_word_is_cut_where_the_first_one_has_room(text: str, width: int, shown: str) -> None:
    closing = "”" if text.endswith("”") else ""
    assert shorten_behind_word(text, width, closing) == shown
