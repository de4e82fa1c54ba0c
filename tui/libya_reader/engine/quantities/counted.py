"""The noun phrase that a number counts: what stands behind it, or behind its "of"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from libya_reader.engine.data.counted_words import PHRASE_ENDS, PLURALS, SINGULAR_IN_S
from libya_reader.engine.quantities.model import Counted
from libya_reader.engine.spans import TextSpan
from libya_reader.engine.words import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.quantities.expressions import Expression

NEXT_WORD = re.compile(r"(?:[ \u00a0]{1,2}|\r?\n(?!\s)|[-‑])?([^\W\d_]\w*(?:(?:['’]|[-‑.](?=\w))\w+)*)")
OF = re.compile(r"\s+of\s+(?:(?:the|its|their|his|her|our|these|those|all|an?)\s+)?")
DETERMINERS = re.compile(r"\s+(?:(?:the|of|an?|more|other|additional|further|new|such|total)\s+)*(?=[^\W\d_])")
ENDS = (FUNCTION_WORDS | PHRASE_ENDS) - {"others"}
LONGEST_PHRASE = 6
"""Words of a counted phrase."""
VERB_LIKE = re.compile(r"(?:ed|fell|grew|hit|rose|sank|slid|was|were)$")
SUBJECT_OPENS = re.compile(r"(?:^|[,;:(—]\s*|\b(?:while|and|but|as|that|after|when|with|said)\s)(?:the\s|an?\s|its\s|their\s)?")
"""Where the subject of a clause may begin."""


def find_counted(
    text: str, lowered: str, bounds: tuple[int, int], expressions: Sequence[Expression], k: int
) -> Counted | None:
    """Return what the `k`th expression of a sentence counts, or `None` where nothing names it."""
    expression = expressions[k]
    if expression.whole is not None:
        return find_counted(text, lowered, bounds, expressions, expression.whole)
    unit = expression.unit
    if unit is None:
        return read_phrase(text, lowered, expression.closes, bounds[1])
    if unit.kind == "age":
        return read_phrase(text, lowered, expression.closes, bounds[1])
    behind = None
    if unit.kind != "duration" or lowered[unit.start : unit.end].count("-"):
        behind = read_phrase(text, lowered, expression.closes, bounds[1])
    if behind is None and unit.kind in {"money", "percent", "other"}:
        behind = read_subject(text, lowered, bounds[0], expression.opens)
    if behind is None and unit.noun:
        span = TextSpan(*unit.noun)
        return Counted(span.of(text), span, unit.text)
    return behind


def read_phrase(text: str, lowered: str, at: int, ceiling: int) -> Counted | None:
    """Read the noun phrase that begins at `at`, with the "of" that goes with it."""
    opened = OF.match(lowered, at, ceiling) or DETERMINERS.match(lowered, at, ceiling)
    begin = opened.end() if opened else at
    words = _words(lowered, begin, ceiling)
    if not words:
        return None
    end = words[-1][1]
    head = lowered[slice(*words[-1])]
    if more := OF.match(lowered, end, ceiling):
        behind = _words(lowered, more.end(), ceiling)
        end = behind[-1][1] if behind else end
    span = TextSpan(words[0][0], end)
    return Counted(span.of(text), span, head.removesuffix("'s").removesuffix("’s"))


def _words(lowered: str, at: int, ceiling: int) -> list[tuple[int, int]]:
    """Return the words of a noun phrase up to its first plural, or up to what ends it."""
    words: list[tuple[int, int]] = []
    plural = False
    while len(words) < LONGEST_PHRASE:
        match = NEXT_WORD.match(lowered, at, ceiling)
        if match is None or match[1] in ENDS:
            break
        now = is_plural(match[1])
        if plural and not now:
            break
        plural = now
        words.append(match.span(1))
        at = match.end()
    if not plural:
        words = words[:3]
        while words and (VERB_LIKE.search(lowered, *words[-1]) or lowered[words[-1][1] - 2 : words[-1][1]] == "ly"):
            words.pop()
    return words


def is_plural(word: str) -> bool:
    """Tell whether a lower-case word looks like a plural noun."""
    if word in PLURALS:
        return True
    return len(word) > 3 and word[-1] == "s" and word[-2] not in "'’siu" and word not in SINGULAR_IN_S


def read_subject(text: str, lowered: str, floor: int, stop: int) -> Counted | None:
    """Read the subject of the clause before `stop`: what a sum or a share without a noun is said of."""
    openings = [m.end() for m in SUBJECT_OPENS.finditer(lowered, max(floor, stop - 160), stop)]
    for at in reversed([floor, *openings] if not openings or openings[0] > floor else openings):
        words = []
        while (match := NEXT_WORD.match(lowered, at, stop)) and match[1] not in ENDS and len(words) < LONGEST_PHRASE:
            if words and VERB_LIKE.search(match[1]):
                break
            words.append(match.span(1))
            at = match.end()
        if words and at < stop:
            span = TextSpan(words[0][0], words[-1][1])
            return Counted(span.of(text), span, lowered[slice(*words[-1])])
    return None
