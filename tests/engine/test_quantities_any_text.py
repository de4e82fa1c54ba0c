"""Whatever the text: spans lie inside and give back their words, and the time grows no faster than the text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from libya_reader.engine.quantities import find_quantities, relate_quantities


@given(st.text(max_size=300))
@settings(max_examples=200)
def test_every_span_lies_in_any_text_and_gives_back_its_words(text: str) -> None:
    for quantity in find_quantities(text):
        assert quantity.span.of(text) == quantity.text
        assert quantity.extent.end <= len(text)
        assert quantity.extent.contains(quantity.span)
        if quantity.counted:
            assert quantity.counted.span.of(text) == quantity.counted.text


WORDS = """12 3 40,000 1.5 3/4 ½ five twenty hundred million dozen dozens half third a an and of the to or - – / . , %
$ € m bn about at least more than up between from killed injured people died including in 2011 May Town one 's said it
İ ٣"""
PIECES = st.sampled_from(WORDS.split())


@given(st.lists(PIECES, max_size=40).map(" ".join), st.booleans())
@settings(max_examples=300)
def test_heaps_of_number_words_are_read_without_harm(text: str, close: bool) -> None:
    text = text.replace(" ", "") if close else text
    quantities = find_quantities(text)
    for quantity in quantities:
        assert quantity.span.of(text) == quantity.text
        assert quantity.low is None or quantity.high is None or quantity.low <= quantity.high
    relate_quantities({"a": quantities, "b": quantities})


REPEATED = [
    "1", "1,", "1.", "1 000 ", "1-", "1/", "2^", "$", "$1 to ", "X ", "more than ", "about at least up to ", "twenty ",
    "five of the ", "and ", "killed 5 ", "hundred thousand ", "a half ", ", 47, ", "12 people, including ", "it said, ",
    "The 5 men ", "in the town of ", "by ", "no fewer than perhaps 5 or more ",
]  # fmt: skip


@pytest.mark.parametrize("piece", REPEATED)
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        started = time.process_time()
        find_quantities(text)
        return time.process_time() - started

    seconds(1_000)
    assert seconds(40_000) < 90 * seconds(4_000) + 2
