"""Text is shown with a sign for whatever would command a terminal, one for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from libya_reader.comparison.visible import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain — “text”, 日本", "plain — “text”, 日本"),
        ("\x1b[31m", "␛[31m"),
        ("\x9b31m", "␦31m"),
        ("\x00\x07\x7f", "␀␇␡"),
        ("a\r\nb\tc\u2028d", "a  b c d"),
        ("\u202eabc\u2069", "⇄abc⇄"),
        ("zero\u200bwidth\u00ad", "zero·width·"),
        ("\udce9", "\ufffd"),
        ("\U000e0041", "·"),
    ],
)
def test_controls_are_signs(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(st.characters()))
def test_any_text_at_all_keeps_its_length_and_becomes_safe(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert visible(shown) == shown
    shown.encode()
    assert not any(ord(char) < 0x20 or 0x7F <= ord(char) < 0xA0 for char in shown)
