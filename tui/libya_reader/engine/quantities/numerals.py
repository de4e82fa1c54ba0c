"""Numerals: digits, number words and mixtures of both, found in one pass over the whole text and given their value."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from libya_reader.engine.alternatives import one_of
from libya_reader.engine.data.number_words import (
    DENOMINATORS,
    DOZEN,
    GLYPHS,
    SCALES,
    SHORT_SCALES,
    SMALL,
    TENS,
    VAGUE_PLURALS,
)
from libya_reader.engine.data.units import CURRENCY_CODES
from libya_reader.engine.lazy_patterns import LazyPattern
from libya_reader.engine.quantities.number_grammar import Atom, read_number

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

WORDS = (
    {word: ("small", float(value)) for word, value in SMALL.items()}
    | {word: ("tens", float(value)) for word, value in TENS.items()}
    | {word: ("scale", value) for word, value in SCALES.items()}
    | {word: ("dozen", value) for word, value in DOZEN.items()}
    | {word: ("part", float(value)) for word, value in DENOMINATORS.items()}
    | {f"{word}s": ("parts", float(value)) for word, value in DENOMINATORS.items()}
    | dict.fromkeys(VAGUE_PLURALS, ("vague", 0.0))
    | {"crores": ("scale", 1e7), "dozens": ("vague", 12.0), "halves": ("parts", 2.0), "hundred": ("hundred", 100.0)}
    | {"lakhs": ("scale", 1e5), "point": ("point", 0.0)}
)
"""Word -> the kind of atom it is, and its worth."""

_DIGITS = (
    r"\d{1,3}(?:,(?:\d{3}| 000))+(?![\d])(?:\.\d+)?"  # 40,000.5, and 40, 000 as some copies part it
    r"|\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+(?!\d|,\d)(?:\.\d+)?"  # 40 000
    r"|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)(?:\.\d+)?"  # 12,34,567
    r"|(?<!\d[,.])\d{1,3},\d{1,2}(?![\d,]|\.\d)"  # 5,00
    r"|\d+(?:\.\d+)?"
)
ATOM = LazyPattern(
    lambda: (
        rf"\b(?:(?=[0-9])(?P<digits>{_DIGITS})|{one_of(CURRENCY_CODES)}(?=[0-9])(?P<coded>{_DIGITS})"
        rf"|[{''.join(GLYPHS)}]|{one_of(WORDS)}\b)"
    )
)
"""One number word or one group of digits, in lower-case text; a currency's letters may stand before the digits."""


GAPS = {
    "": " ", "-": "-", "‑": "-", "–": "-", "a": "a", "and": "and", "and a": "and a", "and an": "and a", "of": "of",
    "of a": "of a",
}  # fmt: skip
"""What may stand between the atoms of one number, white space made even."""

SCALE_GLUED = LazyPattern(lambda: rf"(?:{'|'.join(sorted(SHORT_SCALES, key=len, reverse=True))})(?![^\W_])")
SCALE_APART = LazyPattern(lambda: r"\s{1,2}(?:k|mil|bil|mln|bln|tln|mn|bn|tn|trn)(?![^\W_])")
PLAIN_BEHIND = frozenset(" ,;)\n")
SCALE_INITIALS = frozenset(" bkmtx×")
"""Behind digits and one of those marks, no letter but these may begin what belongs to the number."""
NOT_DIGIT = LazyPattern(lambda: r"[^\d.]")
DECIMAL_COMMA = LazyPattern(lambda: r"^(\d+),(\d{1,2})$")
ORDINAL = LazyPattern(lambda: r"(?:st|nd|rd|th)(?![^\W_])")
LETTERS_BEFORE = LazyPattern(lambda: r"[^\W\d_]+$")
METRES_BEHIND = LazyPattern(
    lambda: (
        r"\s(?:above|away|below|butterfly|dash|deep|down|east|final|freestyle|from|high|hurdles|long|north|race|relay|south"
        r"|sprint|tall|underground|up|west|wide)\b"
    )
)
"""What makes metres of "500m", and not millions."""

RATIO = LazyPattern(lambda: r"[⁄/](\d{1,4})(?![\d/⁄])(?!\.\d)")
DENOMINATORS_WRITTEN = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100, 128})
POWER = LazyPattern(
    lambda: r"e([+-]?\d{1,2})(?![^\W_])|\s?[x×]\s?10\^?([+-]?\d{1,2})(?![^\W_])|\^([+-]*\d{1,2})(?![^\W_])"
)
DETERMINER = LazyPattern(
    lambda: r"(?<![^\W_])(?P<article>an?\s{1,2})$|(?<![^\W_])(?:couple\sof|few|many|several)\s{1,2}$"
)
LONGEST_DIGITS = 20
"""Longer strings of digits are no number that anybody counted."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written, with its value."""

    start: int
    end: int
    value: float | None
    """`None`: vague ("scores")."""
    scale: float = 1.0
    """What its scale word is worth, where it ends in one ("2.5 million": 1e6); it may hold for a number before too."""
    kind: str = "digits"
    """The kind of its first atom."""


def find_numerals(lowered: str) -> Iterator[Numeral]:
    """Yield the numerals of a lower-case text in order; ordinals, codes and versions are none."""
    run: list[Atom] = []
    end = 0
    for match in ATOM.finditer(lowered):
        if match.start() < end:
            continue
        atom = _read_atom(lowered, match)
        end = atom.end if atom else match.end()
        gap = _gap(lowered, run[-1].end, atom.start) if run and atom else None
        if run and (gap is None or atom is None):
            yield from _read_run(lowered, run)
            run = []
        if atom is not None:
            run.append(replace(atom, gap=gap) if run and gap else atom)
    yield from _read_run(lowered, run)


def _gap(lowered: str, start: int, end: int) -> str | None:
    """Return what stands between two atoms, or `None` where they are no one number."""
    if end - start > 8:
        return None
    between = lowered[start:end]
    if not between:
        return ""
    if "\n\n" in between:
        return None
    return GAPS.get(" ".join(between.split()))


def _read_run(lowered: str, run: list[Atom]) -> Iterator[Numeral]:
    at = 0
    while at < len(run):
        first = run[at]
        worded = first.kind not in {"digits", "ratio", "glyph", "vague", "small", "tens"}
        before = DETERMINER.search(lowered, max(0, first.start - 10), first.start) if worded else None
        reading = read_number(run, at, determined=before is not None)
        if reading.counts:
            start = before.start() if before and before["article"] else first.start
            yield Numeral(start, run[reading.next - 1].end, reading.value, reading.scale, first.kind)
        at = max(reading.next, at + 1)


def _read_atom(lowered: str, match: re.Match[str]) -> Atom | None:
    start, end = match.span()
    if match["digits"] or match["coded"]:
        return _read_digits(lowered, match.start(match.lastgroup or 0), end)
    word = match.group()
    if word in GLYPHS:
        return Atom(start, end, "glyph", GLYPHS[word])
    kind, value = WORDS[word]
    return Atom(start, end, kind, value)


def _read_digits(lowered: str, start: int, end: int) -> Atom | None:
    """Read a group of digits with what is written on to it; `None` where it is part of a code or an ordinal."""
    points = lowered[start - 1 : start] == "." and not lowered[start - 2 : start - 1].isalnum()
    if points and lowered[start:end].isdigit():
        start -= 1  # .5; the point before 1.5 and 40,000 is no part of them
    if end - start > LONGEST_DIGITS or _in_code(lowered, start, end):
        return None
    value, following = _value(lowered[start:end]), lowered[end : end + 2]
    if not following or (following[0] in PLAIN_BEHIND and following[1:] not in SCALE_INITIALS):
        return Atom(start, end, "digits", value)
    if ratio := RATIO.match(lowered, end):
        return _read_ratio(lowered, start, value, ratio)
    if following[0] == "/" and following[1:].isdigit():
        return None  # a date of numbers alone, 5/17/2018
    if power := POWER.match(lowered, end):
        return _read_power(start, value, power)
    return _scaled(lowered, start, end, value)


def _scaled(lowered: str, start: int, end: int, value: float) -> Atom:
    """Take in a glyph (2½) or a short scale (1.2bn) behind digits."""
    if lowered[end : end + 1] in GLYPHS:
        return Atom(start, end + 1, "digits", value + GLYPHS[lowered[end]])
    glued = SCALE_GLUED.match(lowered, end)
    if glued and glued.group() == "m" and METRES_BEHIND.match(lowered, glued.end()):
        glued = None
    behind = glued or SCALE_APART.match(lowered, end)
    scale = SHORT_SCALES[behind.group().strip()] if behind else 1.0
    return Atom(start, behind.end() if behind else end, "digits", value * scale, scale=scale)


def _value(written: str) -> float:
    if written.isdigit():
        return float(written)
    return float(NOT_DIGIT.sub("", DECIMAL_COMMA.sub(r"\1.\2", written)))


def _read_ratio(lowered: str, start: int, value: float, ratio: re.Match[str]) -> Atom | None:
    """Read 3/4; 9/11 and 24/7 are no fractions, and what is written with a currency stays a number."""
    denominator = int(ratio[1])
    if value < denominator and denominator in DENOMINATORS_WRITTEN and value.is_integer():
        return Atom(start, ratio.end(), "ratio", value / denominator)
    return Atom(start, ratio.start(), "digits", value) if lowered[start - 1 : start] in set("$£€¥") else None


def _read_power(start: int, value: float, power: re.Match[str]) -> Atom | None:
    """Read 1.3e6, 1.3 x 10^6 and 2.5^-1; what no float can hold is no count."""
    try:
        if power[3]:
            value = value ** (int(power[3].lstrip("+-")) * (-1) ** power[3].count("-"))
        else:
            value *= 10.0 ** int(power[1] or power[2])
    except (OverflowError, ZeroDivisionError):
        return None
    return Atom(start, power.end(), "digits", value)


def _in_code(lowered: str, start: int, end: int) -> bool:
    """Tell whether digits are part of a word, a version, an address or an ordinal."""
    if ORDINAL.match(lowered, end):
        return True
    before = lowered[start - 1 : start]
    if before.isalpha():
        letters = LETTERS_BEFORE.search(lowered, max(0, start - 8), start)
        return letters is not None and letters.group() not in CURRENCY_CODES
    if before and before in "./:_#@⁄" and lowered[start - 2 : start - 1].isalnum():
        return True
    return lowered[end : end + 1] in {".", ":", "_", "@"} and lowered[end + 1 : end + 2].isdigit()
