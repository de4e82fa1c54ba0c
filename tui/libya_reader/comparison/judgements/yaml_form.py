"""Judgements as YAML that a person can read and correct, and that reads back as it was."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from libya_reader.comparison.yaml_marks import TRAPS, WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.comparison.judgements.model import Judgement
    from libya_reader.engine.selectors import Selector

HEAD = (
    "# Judgements made in libya-reader, which rewrites this file: what you change by hand is kept, comments are not.\n"
)

PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_-]*|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
"""Text that needs no quotation marks: words, and the time of a judgement."""
HIDDEN = "\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ufeff\\ud800-\\udfff\\ufffe\\uffff"
ESCAPED = re.compile(rf'["\\{HIDDEN}]')
"""What cannot stand as it is between double quotation marks (YAML 1.2.2, 5.1 and 5.7), or that nobody would see."""
NAMED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
BLOCK = re.compile(rf"[^\s{HIDDEN}](?:[^{HIDDEN}]*[^\s{HIDDEN}])?")
"""A line that can stand in a block of text as it is."""


def write_judgements(judgements: Sequence[Judgement], removed: Sequence[str] = ()) -> str:
    """Return the YAML of a file of judgements, in their order."""
    lines = [HEAD, "judgements:\n" if judgements else "judgements: []\n", *map(_entry, judgements)]
    if removed:
        lines += ["removed:\n", *(f"  - {_scalar(name)}\n" for name in removed)]
    return "".join(lines)


@lru_cache(maxsize=4096)
def _entry(judgement: Judgement) -> str:
    """Return one judgement; kept, because with every new one all the old ones are written again."""
    return "".join(f"  {'  ' if n else '- '}{line}".rstrip() + "\n" for n, line in enumerate(_lines(judgement)))


def _lines(judgement: Judgement) -> Iterator[str]:
    for key in ("id", "kind", "event", "document"):
        yield f"{key}: {_scalar(getattr(judgement, key))}"
    yield f"target: {_target(judgement.target)}"
    if judgement.counterpart is None:
        yield "counterpart: null"
    else:
        yield "counterpart:"
        yield f"  document: {_scalar(judgement.counterpart.document)}"
        yield f"  target: {_target(judgement.counterpart.target)}"
    machine = judgement.machine
    score = f"{{strength: {_scalar(machine.strength)}, score: {_number(machine.score)}}}" if machine else "null"
    yield f"machine: {score}"
    if judgement.grade is not None:
        yield f"grade: {_scalar(judgement.grade)}"
    yield from _note(judgement.note)
    yield f"made: {_scalar(judgement.made)}"


def _note(note: str | None) -> Iterator[str]:
    """Yield a note; one of several lines as a block, where it can stand so."""
    lines = (note or "").split("\n")
    if len(lines) > 1 and lines[0] and lines[-1] and all(not line or BLOCK.fullmatch(line) for line in lines):
        yield "note: |-"
        yield from (f"  {line}" for line in lines)
    else:
        yield f"note: {_scalar(note)}"


def _target(target: Selector | None) -> str:
    if target is None:
        return "null"
    quoted = [f"{key}: {_quoted(getattr(target, key))}" for key in ("exact", "prefix", "suffix")]
    return f"{{{', '.join(quoted)}, start: {target.start}, end: {target.end}, sha256: {_quoted(target.sha256)}}}"


def _number(score: float) -> str:
    """Return a score in digits, all of them, without an exponent."""
    return format(Decimal(repr(float(score))), "f")


@lru_cache(maxsize=1024)
def _scalar(text: str | None) -> str:
    if text is None:
        return "null"
    if not PLAIN.fullmatch(text):
        return _quoted(text)
    read_otherwise = text.lower() in WORDS or any(pattern.fullmatch(text) for pattern, _ in TRAPS)
    return _quoted(text) if read_otherwise else text


def _quoted(text: str) -> str:
    return f'"{ESCAPED.sub(_escape, text)}"'


def _escape(match: re.Match[str]) -> str:
    character = match.group()
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"  # half a character, which no file can hold
    return NAMED.get(character) or (f"\\x{ord(character):02X}" if character < "\x100" else f"\\u{ord(character):04X}")
