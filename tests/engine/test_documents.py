"""Documents: decoded as UTF-8, nothing changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from libya_reader.engine.document import UnreadableTextError, decode_text
from libya_reader.engine.spans import TextSpan


def test_a_byte_order_mark_is_left_out_and_line_ends_stay() -> None:
    assert decode_text(b"\xef\xbb\xbfone\r\ntwo\rthree\n") == "one\r\ntwo\rthree\n"


@given(st.text())
def test_text_comes_back_as_it_was(text: str) -> None:
    assert decode_text(text.encode("utf-8")) == text.removeprefix("\ufeff")


@pytest.mark.parametrize(
    ("data", "why"),
    [(b"caf\xe9", "byte 3 is 0xe9"), ("é".encode("utf-16"), "UTF-16"), (b"\xef\xbb\xbfab\xff", "byte 2 is 0xff")],
)
def test_other_encodings_are_refused_with_what_to_do(data: bytes, why: str) -> None:
    with pytest.raises(UnreadableTextError, match=why) as error:
        decode_text(data)
    assert "save it as UTF-8" in str(error.value)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_that_cannot_be_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no span"):
        TextSpan(start, end)


def test_spans_overlap_contain_and_join() -> None:
    one, other = TextSpan(2, 6), TextSpan(4, 9)
    assert one.overlap(other) == 2
    assert one.hull(other) == TextSpan(2, 9)
    assert one.hull(other).contains(one)
    assert not one.contains(other)
