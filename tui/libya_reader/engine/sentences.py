"""Sentences with exact spans, on news text as copies leave it: marks lost, datelines run in, full stops in names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.engine.boilerplate import find_dateline, is_furniture
from libya_reader.engine.data.abbreviations import BEFORE_NAME, BEFORE_NUMBER, INSIDE, MAY_END
from libya_reader.engine.data.starters import STARTERS
from libya_reader.engine.paragraphs import split_paragraphs
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterator

CANDIDATE = re.compile(
    r"""(?<![.!?…。！？])(?P<stop>\.(?:\s\.){2,}+|[.!?…。！？]++)(?P<close>(?:['"”’»)\]]|\s[”»](?=\s|$)|\s?''(?=\s|$))*+)
        (?:(?P<gap>\s+)|(?<=[。！？])|(?<=[a-z]{3}\.)(?=[A-Z][a-z]+\s)|(?<=[a-z]{3}\.[”’"'])(?=[A-Z][a-z]+\s))""",
    re.VERBOSE,
)
"""Where a sentence may end: its stop, the marks that close behind it, and the gap to what follows."""

WORD_BEFORE = re.compile(r"[^\s(\[\"“‘']+$")
NEXT_WORD = re.compile(r"""[\"'“‘«„(\[`]*\s?(?P<word>[^\W_](?:[^\W_]|['’.-](?=[^\W_]))*)?""")
INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]$")
LIST_MARK = re.compile(r"(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})$")
LOOK_BACK = 40
"""Code points before a stop in which its word is sought."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The aligner's smallest unit: one sentence of an article's prose."""

    index: int
    """Its place among the document's sentences, from 0."""
    span: TextSpan
    """Its text, without white space at the ends."""
    paragraph: int
    """Which paragraph of prose it stands in, from 0."""


def split_sentences(text: str) -> list[Sentence]:
    """Return the sentences of an article's prose in order; datelines and page furniture are left out."""
    sentences: list[Sentence] = []
    paragraph = 0
    for block in split_paragraphs(text):
        if is_furniture(block.of(text)):
            continue
        start = block.start
        if dateline := find_dateline(text, block.start, block.end):
            start = dateline.end
        spans = list(_split_block(text, start, block.end))
        sentences += [Sentence(len(sentences) + n, span, paragraph) for n, span in enumerate(spans)]
        paragraph += bool(spans)
    return sentences


def _split_block(text: str, start: int, end: int) -> Iterator[TextSpan]:
    at = start
    for match in CANDIDATE.finditer(text, start, end):
        if match.start() >= at and _ends_sentence(text, at, match):
            stop = match.start("gap") if match["gap"] else match.end()
            yield TextSpan(at, stop)
            at = match.end()
    if at < end:
        yield TextSpan(at, end)


def _ends_sentence(text: str, at: int, match: re.Match[str]) -> bool:
    """Tell whether the sentence that began at `at` ends at one candidate."""
    following = NEXT_WORD.match(text, match.end())
    opened = following is not None and following.end() > match.end() and not text[match.end()].isalnum()
    word = (following["word"] if following else None) or ""
    if word[:1].islower():
        return False
    if match["stop"] != ".":
        return bool(word) or opened or match.end() >= len(text)
    before_match = WORD_BEFORE.search(text, max(at, match.start() - LOOK_BACK), match.start())
    before = before_match.group() if before_match else ""
    if match["close"] and not match["gap"]:
        return bool(word)
    return _word_ends(text, at, match.start() - len(before), before, word)


def _word_ends(text: str, at: int, start: int, before: str, word: str) -> bool:
    """Judge a full stop by the word before it (which begins at `start`) and the word behind it."""
    plain = before.lower()
    numbered = plain in BEFORE_NUMBER and word[:1].isdigit()
    if numbered or plain in INSIDE or (start == at and LIST_MARK.match(before)):
        return False
    begins = word.lower() in STARTERS or word.lower() in BEFORE_NAME
    if plain in MAY_END or (INITIALS.match(before) and len(before) > 1):
        return begins or (plain not in BEFORE_NAME and not word)
    if plain in BEFORE_NAME and before[:1].isupper():
        return False
    if INITIALS.match(before) and before.isupper():
        return begins and not _follows_name(text, at, start)
    return True


def _follows_name(text: str, at: int, start: int) -> bool:
    """Tell whether the word before an initial is capitalised, as in "George W."."""
    words = text[max(at, start - LOOK_BACK) : start].split()
    return bool(words) and words[-1][:1].isupper()
