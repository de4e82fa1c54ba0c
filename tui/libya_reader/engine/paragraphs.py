"""Paragraphs: stretches of text between line breaks, with hard-wrapped lines joined."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LINE_BREAK = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
LINE_ENDS = re.compile("[.!?:;…]['\"”’»)\\]]*$")

WRAPPED_WIDTHS = range(50, 101)
"""The longest line of a hard-wrapped text is this wide, in code points."""
WRAPPED_SHARE = 0.6
"""Of the lines followed by text, at least this share must come near that width and end without a stop."""


def split_lines(text: str) -> Iterator[TextSpan]:
    """Yield the lines of a text without their line breaks; blank ones too."""
    at = 0
    for match in LINE_BREAK.finditer(text):
        yield TextSpan(at, match.start())
        at = match.end()
    yield TextSpan(at, len(text))


def split_paragraphs(text: str) -> list[TextSpan]:
    """Return the paragraphs of a text, without white space at their ends, in order.

    A line break ends a paragraph, except in a hard-wrapped text, where only a blank line does.
    """
    lines = [line.stripped(text) for line in split_lines(text)]
    if not _is_hard_wrapped(text, lines):
        return [line for line in lines if len(line)]
    paragraphs: list[TextSpan] = []
    fresh = True
    for line in lines:
        if not len(line):
            fresh = True
        elif fresh:
            paragraphs.append(line)
            fresh = False
        else:
            paragraphs[-1] = TextSpan(paragraphs[-1].start, line.end)
    return paragraphs


def _is_hard_wrapped(text: str, lines: Sequence[TextSpan]) -> bool:
    followed = [a for a, b in pairwise(lines) if len(a) and len(b)]
    width = max((len(line) for line in followed), default=0)
    if len(followed) < 4 or width not in WRAPPED_WIDTHS:
        return False
    wrapped = sum(len(line) > width - 16 and not LINE_ENDS.search(line.of(text)) for line in followed)
    return wrapped >= WRAPPED_SHARE * len(followed)
