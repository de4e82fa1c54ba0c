"""Bars show where a value stands among the others of its kind, and claim no number that is not told."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from libya_reader.comparison.range_bar import POINT, UNSURE, VAGUE, Scale, draw_axis, draw_bar, number_text, scale_of
from libya_reader.engine.quantities import Quantity, find_quantities


def quantity(text: str) -> Quantity:
    return find_quantities(text)[0]


def bar(text: str, scale: Scale | None = None, width: int = 15) -> str:
    return draw_bar(quantity(text), scale or Scale(0, 100), width)


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("60 people died.", "········●······"),
        ("About 60 people died.", "········○······"),
        ("Up to 50 people died.", "◀──────●·······"),
        ("More than 50 people died.", "·······●──────▶"),
        ("The storm killed 20 to 60 people.", "····├───┤······"),
        ("Scores of people died.", "▒▒▒▒▒▒▒▒▒▒▒▒▒▒?"),
        ("Up to 50 people died, perhaps more.", "◀──────●?······"),
        ("The storm killed 100 people.", "············●··"),
    ],
)
def test_a_bar_shows_value_and_hedge(text: str, drawn: str) -> None:
    assert bar(text) == drawn


def test_values_on_one_scale_stand_in_their_order() -> None:
    held = [quantity(f"The storm killed {n} people.") for n in (3, 30, 55, 90)]
    places = [draw_bar(q, scale_of(held), 40).index(POINT) for q in held]
    assert places == sorted(set(places))


def test_a_scale_begins_at_nothing_and_ends_at_the_largest_number() -> None:
    scale = scale_of([quantity("34 people died."), quantity("60 people died.")])
    assert scale == Scale(0, 60)
    assert draw_axis(scale, 24) == "  0                 60  "


def test_numbers_far_apart_stand_on_a_scale_that_multiplies_and_says_so() -> None:
    scale = scale_of([quantity("Five people died."), quantity("40,000 people died.")])
    assert scale == Scale(1, 100_000, by_factor=True)
    assert "×" in draw_axis(scale, 30)


def test_vague_counts_alone_have_no_scale() -> None:
    assert scale_of([quantity("Dozens of people died.")]) is None
    assert draw_axis(None, 10) == " " * 10


NUMBERS = st.none() | st.floats(allow_nan=True, allow_infinity=True) | st.integers(-10, 10**12).map(float)


class Value:
    """A value as the bar sees it."""

    def __init__(self, low: float | None, high: float | None, relation: str) -> None:
        self.low, self.high, self.relation = low, high, relation
        self.vague, self.modifier = relation == "vague", None


@given(
    st.lists(st.tuples(NUMBERS, NUMBERS, st.sampled_from(["exact", "range", "vague", "at_most"]))), st.integers(1, 60)
)
def test_any_values_at_all_are_drawn_in_their_width(values: list[tuple[Any, Any, str]], width: int) -> None:
    held: list[Any] = [Value(*value) for value in values]
    scale = scale_of(held)
    assert len(draw_axis(scale, width)) == width
    for each in held:
        drawn = draw_bar(each, scale, width)
        assert len(drawn) == width
        if each.vague and width > 1:
            assert set(drawn) == {VAGUE, UNSURE}


@pytest.mark.parametrize(
    ("value", "text"), [(40000.0, "40,000"), (2.5, "2.5"), (-3.0, "-3"), (1e20, "1e+20"), (0.0, "0")]
)
def test_numbers_are_written_as_they_are_read(value: float, text: str) -> None:
    assert number_text(value) == text
