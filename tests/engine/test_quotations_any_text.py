"""Whatever the text: quotations lie inside it, and the time grows no faster than the text."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from libya_reader.engine.quotations import find_quotations
from libya_reader.engine.quotations.relations import relate_quotations

MARKS = "“”\"„‟«»‹›‘’‚‛'`"
WORDS = """said says Ann Lee he she it told reporters that according to the report and but we don't I am " “ ” ' ‘ ’
, . : ; ? ! — -- - ( ) `` '' « » „ who Mr. Dorn added İ ß \u2028""".split()


def check(text: str) -> None:
    found = find_quotations(text)
    for quotation in found:
        assert len(quotation.content) > 0
        assert quotation.content.end <= len(text)
        assert 0 < quotation.score <= 1
        assert not quotation.cue or quotation.cue.of(text)
        assert not quotation.speaker or (quotation.speaker.name and quotation.speaker.span.of(text))
        assert quotation.marks != "both" or not quotation.inferred
    assert all(a.content.end <= b.content.start for a, b in pairwise(found))
    relate_quotations([("a", text, found), ("b", text, found)])


@given(st.text(max_size=300))
@settings(max_examples=200)
def test_every_span_lies_in_any_text(text: str) -> None:
    check(text)


@given(st.lists(st.sampled_from([*WORDS, "\n\n"]), max_size=60), st.booleans())
@settings(max_examples=300)
def test_heaps_of_marks_and_cues_are_read_without_harm(words: list[str], close: bool) -> None:
    check(("" if close else " ").join(words))


BOMBS = {
    "marks of all kinds": MARKS * 6_000,
    "marks of all kinds apart": " ".join(MARKS) * 3_000,
    "opening marks": "“a " * 30_000,
    "closing marks": "a” " * 30_000,
    "paragraphs of opening marks": "“a\n" * 30_000,
    "one sentence of cues": "he said " * 12_000,
    "commas": "said, " * 15_000,
    "capitals": "Ann " * 25_000,
    "open tags": "<a " * 30_000,
    "hyphens": "-" * 100_000,
    "spaces": "said" + " " * 100_000 + "“a b c”",
    "letters": "s" * 100_000,
    "one quotation": "“" + "we go on and on, " * 6_000 + "” he said.",
    "pronouns": "“I know it now,” he said. " * 4_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_nothing_hangs(name: str) -> None:
    text = BOMBS[name]
    started = time.process_time()
    found = find_quotations(text)
    relate_quotations([("a", text, found), ("b", text, found)])
    assert time.process_time() - started < 10


@pytest.mark.parametrize("name", ["marks of all kinds apart", "opening marks", "one sentence of cues", "pronouns"])
def test_twice_the_text_takes_about_twice_the_time(name: str) -> None:
    text = BOMBS[name]
    spent = []
    for part in (text[: len(text) // 4], text):
        started = time.process_time()
        find_quotations(part)
        spent.append(time.process_time() - started)
    assert spent[1] < 60 * spent[0] + 2
