"""Bringing columns level."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from libya_reader.app.leveling import CONTEXT, level_tops

ANCHORS = st.dictionaries(st.text(max_size=3), st.integers(0, 5000), min_size=1)


@given(ANCHORS, st.integers(1, 200))
def test_all_anchors_stand_at_one_height_inside_the_window(anchors: dict[str, int], window: int) -> None:
    tops = level_tops(anchors, window)
    heights = {anchors[name] - tops[name] for name in anchors}
    assert len(heights) == 1
    assert 0 <= heights.pop() < window


@given(ANCHORS, st.integers(1, 200))
def test_no_column_begins_below_its_top(anchors: dict[str, int], window: int) -> None:
    assert all(top >= 0 for top in level_tops(anchors, window).values())


@given(ANCHORS, st.integers(4, 200))
def test_what_comes_before_is_seen_where_there_is_so_much(anchors: dict[str, int], window: int) -> None:
    tops = level_tops(anchors, window)
    if min(anchors.values()) >= window // CONTEXT:
        assert all(anchors[name] - tops[name] == window // CONTEXT for name in anchors)


def test_without_columns_there_is_nothing_to_level() -> None:
    assert level_tops({}, 20) == {}
