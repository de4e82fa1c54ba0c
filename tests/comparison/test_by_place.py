"""What stands in a text is found by place, whatever overlaps."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from libya_reader.comparison.by_place import ByPlace
from libya_reader.comparison.judged import same_passage
from libya_reader.engine.spans import TextSpan

spans = st.tuples(st.integers(0, 40), st.integers(0, 12)).map(lambda each: TextSpan(each[0], sum(each)))


@given(st.lists(spans, max_size=12), spans)
def test_what_stands_on_a_passage_is_found_in_the_order_given(placed: list[TextSpan], passage: TextSpan) -> None:
    found = ByPlace((span, n) for n, span in enumerate(placed)).on(passage)
    assert found == [n for n, span in enumerate(placed) if same_passage(span, passage)]
