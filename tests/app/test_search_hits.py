"""Finding words in the articles."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from libya_reader.app.search import find_hits
from libya_reader.engine.document import Document, hash_bytes


def document(text: str, name: str = "a") -> Document:
    return Document(name, name, name, text, f"{name}.txt", hash_bytes(text.encode(errors="replace")))


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("fire", "A FIRE, a Fire; fires.", ["FIRE", "Fire", "fire"]),
        ("the mill", "by the\n  mill", ["the\n  mill"]),
        ("don't", "We don’t. He don't. She donʼt.", ["don’t", "don't", "donʼt"]),
        ('"no"', "He said “no” and «no».", ["“no”", "«no»"]),
        ("well-known", "a well‐known, well–known man", ["well‐known", "well–known"]),
        ("a.b", "axb a.b", ["a.b"]),
        ("(x|y", "(x|y", ["(x|y"]),
        ("", "anything", []),
        ("   ", "any  thing", []),
        ("é", "É é e", ["É", "é"]),
    ],
)
def test_case_white_space_and_kinds_of_marks_do_not_matter(words: str, text: str, found: list[str]) -> None:
    assert [hit.span.of(text) for hit in find_hits(words, [document(text)])] == found


def test_hits_come_in_the_order_of_articles_and_places() -> None:
    documents = [document("fire and fire", "b"), document("no", "a"), document("a fire", "c")]
    assert [(hit.document, hit.span.start) for hit in find_hits("fire", documents)] == [("b", 0), ("b", 9), ("c", 2)]


@given(st.text(max_size=60), st.text(max_size=8))
def test_every_hit_holds_the_words_and_hits_do_not_overlap(text: str, words: str) -> None:
    hits = find_hits(words, [document(text)])
    for a, b in itertools.pairwise(hits):
        assert a.span.end <= b.span.start
    for hit in hits:
        assert len(hit.span.of(text).split()) >= 1
    if words.split() == [words] and words in text:
        assert hits


def test_no_words_take_long() -> None:
    text = document("a" * 200_000 + " b" * 100_000)
    started = time.process_time()
    for words in ("a a a a a b", "aaaa aaaa", "b b b c", ".*.*.*x", "' ' ' '"):
        find_hits(words, [text])
    assert time.process_time() - started < 5
