"""Quotation marks of every kind, and the stretches of text they enclose or half enclose."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MARK = re.compile(r"``|''|[\"“”„‟«»‹›‘’‚‛'`]")
TAG = re.compile(r"<[A-Za-z/][^<>]{0,500}>?")
"""A tag that a copy from the web kept; it ends where the next begins, or soon."""
SINGLES = frozenset("‹›‘’‚‛'`")
ALWAYS_OPEN = frozenset(("„", "‟", "‚", "‛", "``"))
LEANS_OPEN = frozenset("“«‹‘")
LEANS_CLOSED = frozenset("”»›’")
BEFORE_OPENING = frozenset("([{—–―-/:,;.?!\"“”„«»‘’'`>… ")
BEHIND_CLOSING = frozenset(".,;:!?()[]}—–―-/…\"”’»'<* ")
ELISION = re.compile(r"(?:\d0?s\b|\d\d\b|em\b|til\b|cause\b|tis\b|twas\b|n\b|round\b)", re.IGNORECASE)
"""What follows an apostrophe at the head of a word: '90s, 'em, 'til."""

POSSESSIVE = re.compile(r"s\b")
"""What follows an apostrophe behind an abbreviation: "Lee Jr.'s"."""
STOP_BEHIND = re.compile(r"[.,;:!?)](?=[\s\"”'’]|$)(?!\s?\.)")
"""What never follows a mark that opens, but for the dots of an omission."""
FEET = re.compile(r"\d['’′]\s?\d{1,2}$")
"""What makes a mark the sign of inches: 6'3"."""

SINGLE_SHARE = 0.34
"""Single marks must be so many for each cue of speech to be taken for the marks of speech."""


LOPSIDED = 4
"""So many times more marks of one side than of the other: the other side was lost."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One quotation mark and the side it is for."""

    start: int
    end: int
    opens: bool
    closes: bool
    """Neither or both where its surroundings do not tell."""
    double: bool


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words between marks; where only one mark is there, the other end is where the paragraph ends or begins."""

    content: TextSpan
    opening: bool
    closing: bool

    @property
    def whole(self) -> bool:
        """Whether both marks are there."""
        return self.opening and self.closing


def find_marks(text: str, start: int, end: int) -> list[Mark]:
    """Return the quotation marks of one paragraph in order; apostrophes and the marks in tags are none."""
    marks = [mark for match in MARK.finditer(text, start, end) if (mark := _read(text, match, start, end))]
    if not marks or text.find("<", start, end) < 0:
        return marks
    tags = [match.span() for match in TAG.finditer(text, start, end)]
    return [mark for mark in marks if not any(low < mark.start < high for low, high in tags)]


def _read(text: str, match: re.Match[str], start: int, end: int) -> Mark | None:
    sign = match.group()
    before = text[match.start() - 1] if match.start() > start else " "
    behind = text[match.end()] if match.end() < end else " "
    if before.isdigit() and FEET.search(text, max(start, match.start() - 6), match.start()):
        return None
    heads = match.start() == start and sign == "”"
    opens = (before.isspace() or before in BEFORE_OPENING) and (heads or not behind.isspace())
    closes = not before.isspace() and (behind.isspace() or behind in BEHIND_CLOSING)
    if opens and not closes and STOP_BEHIND.match(text, match.end(), end):
        opens, closes = False, True  # set apart from the word that it closes behind: "out of control ".
    single = sign in SINGLES
    if single and not opens and not closes:
        return None
    if opens and closes:
        opens, closes = behind.isalnum(), not behind.isalnum()
    if single and opens and sign in "'’`" and (sign == "’" or ELISION.match(text, match.end())):
        return None
    if single and before == "." and POSSESSIVE.match(text, match.end()):
        return None
    if sign in ALWAYS_OPEN or (opens == closes and sign in LEANS_OPEN):
        opens, closes = True, False
    elif opens == closes and sign in LEANS_CLOSED:
        opens, closes = False, True
    return Mark(match.start(), match.end(), opens, closes, not single)


def pair_marks(marks: Sequence[Mark], start: int, end: int) -> Iterator[Stretch]:
    """Yield the stretches that the marks of the paragraph `[start, end)` enclose; a mark inside a pair is text."""
    opened: Mark | None = None
    free = start
    for mark in marks:
        opens = mark.opens if mark.opens != mark.closes else opened is None
        if opens:
            if opened:
                yield Stretch(TextSpan(opened.end, mark.start), opening=True, closing=False)
            opened = mark
            continue
        at = opened.end if opened else free
        yield Stretch(TextSpan(at, mark.start), opening=opened is not None, closing=True)
        opened, free = None, mark.end
    if opened:
        yield Stretch(TextSpan(opened.end, end), opening=True, closing=False)


def main_marks(marks: Sequence[Mark], cues: int) -> list[Mark]:
    """Return the marks that set off speech in a document with so many cues.

    They are the double ones. They are the single ones where those are more, and either enough for the cues, or
    without partners; for single marks in pairs stand inside speech and in headlines.
    """
    double = [mark for mark in marks if mark.double]
    single = _without_possessives([mark for mark in marks if not mark.double])
    opening = sum(mark.opens for mark in single)
    alone = opening > LOPSIDED * (len(single) - opening)
    if opening > len(double) and (alone or opening >= SINGLE_SHARE * cues):
        return single
    return double


def _without_possessives(marks: Sequence[Mark]) -> list[Mark]:
    """Leave out single marks that close where none is open: "the workers' rights"."""
    kept: list[Mark] = []
    for mark in marks:
        if mark.opens or (kept and kept[-1].opens):
            kept.append(mark)
    return kept
