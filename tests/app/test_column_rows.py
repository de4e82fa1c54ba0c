"""The rows of a column, with and without a card set in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from libya_reader.app.column_rows import CardRow, ColumnRows
from libya_reader.app.wrapping import GAP

PROSE = "A sentence that is long enough to be prose stands here, and a second one goes on for a good while longer."
TEXT = f"{PROSE}\n\n{PROSE}\n\n{PROSE}"
CARD = (CardRow("┌ silent", is_title=True), CardRow("│ words"), CardRow("└"))


def test_without_a_card_rows_are_the_rows_of_the_text() -> None:
    rows = ColumnRows(TEXT, 30)
    assert rows.card_row is None
    assert all(rows.card_at(row) is None for row in range(len(rows)))
    places = [rows.text_at(row) for row in range(len(rows))]
    assert places.count(GAP) == 2
    assert rows.text_at(len(rows)) is None
    assert rows.text_at(-1) is None


@given(st.text(max_size=200), st.integers(1, 40), st.integers(0, 220), st.booleans())
def test_every_place_stands_in_the_row_that_holds_it(text: str, width: int, before: int, with_card: bool) -> None:
    rows = ColumnRows(text, width)
    if with_card:
        rows.set_card(CARD, before)
    for offset in range(len(text)):
        if text[offset].isspace():
            continue
        place = rows.text_at(rows.row_of(offset))
        assert place is not None
        assert place[0] <= offset < place[1]


@pytest.mark.parametrize("width", [20, 40, 200])
def test_a_paragraph_of_one_row_before_a_gap_is_found_in_its_own_row(width: int) -> None:
    text = f"A headline\n\nBy nobody\n\n{TEXT * 3}"
    rows = ColumnRows(text, width)
    for offset in (0, text.index("By"), text.index("nobody")):
        place = rows.text_at(rows.row_of(offset))
        assert place is not None
        assert place[0] <= offset < place[1]


@pytest.mark.parametrize("before", [0, 40, len(PROSE) + 2, len(TEXT) - 5, len(TEXT)])
def test_a_card_stands_right_before_the_row_of_its_place(before: int) -> None:
    plain = ColumnRows(TEXT, 30)
    rows = ColumnRows(TEXT, 30)
    rows.set_card(CARD, before)
    assert len(rows) == len(plain) + len(CARD)
    at = rows.card_row
    assert at == plain.row_of(before)
    assert [rows.card_at(at + k) for k in range(3)] == list(CARD)
    assert all(rows.text_at(at + k) is None for k in range(3))
    assert rows.row_of(before) == at + 3
    texts = [rows.text_at(row) for row in range(len(rows)) if rows.card_at(row) is None]
    assert texts == [plain.text_at(row) for row in range(len(plain))]


def test_a_card_can_be_taken_out_and_set_elsewhere() -> None:
    rows = ColumnRows(TEXT, 30)
    length = len(rows)
    rows.set_card(CARD, 0)
    assert rows.card_row == 0
    rows.set_card((), 0)
    assert rows.card_row is None
    assert len(rows) == length


def test_an_empty_text_can_bear_a_card() -> None:
    rows = ColumnRows("", 30)
    assert len(rows) == 0
    assert rows.row_of(0) == 0
    rows.set_card(CARD, 0)
    assert len(rows) == 3
    assert rows.card_row == 0


def test_a_gap_knows_the_text_around_it() -> None:
    rows = ColumnRows(TEXT, 30)
    gap = next(row for row in range(len(rows)) if rows.text_at(row) == GAP)
    assert rows.gap_around(gap) == (len(PROSE), len(PROSE) + 2)
    assert rows.gap_around(gap - 1) is None
    rows.set_card(CARD, 0)
    assert rows.gap_around(gap + 3) == (len(PROSE), len(PROSE) + 2)
