"""Items placed in a text, asked which of them touch a stretch of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from libya_reader.app.marks import Highlight, PlacedItems
from libya_reader.engine.spans import TextSpan


@st.composite
def apart(draw: st.DrawFn) -> list[Highlight]:
    """Draw items that do not overlap, in any order."""
    edges = sorted(draw(st.sets(st.integers(0, 100), max_size=20)))
    items = [Highlight(TextSpan(a, b), "hit") for a, b in zip(edges[::2], edges[1::2], strict=False)]
    return draw(st.permutations(items))


@given(apart(), st.integers(0, 100), st.integers(1, 20))
def test_those_that_share_a_character_are_found_in_order_and_no_others(
    items: list[Highlight], start: int, length: int
) -> None:
    stretch = TextSpan(start, start + length)
    wanted = sorted((item for item in items if item.span.overlap(stretch)), key=lambda item: item.span)
    assert PlacedItems(items).touching(stretch.start, stretch.end) == wanted


@given(apart())
def test_the_order_in_which_they_came_does_not_matter(items: list[Highlight]) -> None:
    assert PlacedItems(items) == PlacedItems(items[::-1])


def test_items_that_differ_are_not_equal() -> None:
    one = PlacedItems([Highlight(TextSpan(0, 2), "hit")])
    assert one != PlacedItems([Highlight(TextSpan(0, 2), "hit-current")])
    assert one != PlacedItems()
    assert PlacedItems().touching(0, 10) == []
