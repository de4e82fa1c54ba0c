"""The noun phrase that a number counts: what stands behind it, or behind its "of"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.engine.data.counted_words import PHRASE_ENDS, STATES
from libya_reader.engine.lazy_patterns import LazyPattern
from libya_reader.engine.quantities.model import Counted
from libya_reader.engine.quantities.nouns import is_plural
from libya_reader.engine.quantities.subjects import read_purpose, read_subject
from libya_reader.engine.spans import TextSpan
from libya_reader.engine.words import FUNCTION_WORDS

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from libya_reader.engine.quantities.expressions import Expression
    from libya_reader.engine.quantities.units import Unit

NEXT_WORD = LazyPattern(lambda: r"(?:[ \u00a0]{1,2}|\r?\n(?!\s)|[-‑])?([^\W\d_]\w*(?:(?:['’]|[-‑.](?=\w))\w+)*)")
OF = LazyPattern(lambda: r"\s+of\s+(?:(?:the|its|their|his|her|our|these|those|all|an?)\s+)?")
AND = LazyPattern(lambda: r"\s(?:and|or)\s+")
DETERMINERS = LazyPattern(lambda: r"\s+(?:(?:the|of|an?|more|other|additional|further|new|such|total)\s+)*(?=[^\W\d_])")
BRIDGE = LazyPattern(lambda: r"[\s,]*\(?(?:(?:an?|and|at|but|close|end|from|of|or|to|trade)\s+|us\s+){0,4}\(?")
"""What stands between two numbers that are said of one thing: "fell 3% to 120 points", "9 shekels ($2)"."""
ENDS = (FUNCTION_WORDS | PHRASE_ENDS) - {"others"}
NOT_LAST = LazyPattern(lambda: r"(?:ed|ly|fell|grew|hit|rose|sank|slid)$")
"""What a counted phrase without a plural does not end in: verbs and adverbs."""
LONGEST_PHRASE = 6
"""Words of a counted phrase."""


def find_counted(
    text: str, lowered: str, bounds: tuple[int, int], expressions: Sequence[Expression]
) -> list[Counted | None]:
    """Return what each expression of a sentence counts, `None` where nothing names it."""
    counted: list[Counted | None] = [None] * len(expressions)
    for k in range(len(expressions) - 1, -1, -1):
        expression = expressions[k]
        own = expression.whole is None
        counted[k] = _behind(text, lowered, bounds[1], expression) if own else counted[k + 1]
    for k, expression in enumerate(expressions):
        if counted[k] is None and expression.unit and expression.unit.kind != "age":
            floor = max(bounds[0], expressions[k - 1].closes if k else 0)
            if k and BRIDGE.fullmatch(lowered, floor, expression.opens):
                counted[k] = counted[k - 1]
            else:
                counted[k] = _before(text, lowered, (bounds[0], floor), expression)
    return counted


def _behind(text: str, lowered: str, ceiling: int, expression: Expression) -> Counted | None:
    """Return what stands behind a number."""
    unit = expression.unit
    if unit and unit.kind == "duration" and "-" not in lowered[expression.end : unit.end]:
        return _unit_noun(text, unit)
    behind = read_phrase(text, lowered, expression.closes, ceiling)
    if behind and unit and unit.kind in {"money", "percent"}:
        named = behind.text[0].isupper() and behind.span.start - expression.closes <= 1
        behind = None if named else behind
    if behind is None and unit and unit.kind == "money":
        return read_purpose(text, lowered, expression.closes, ceiling)
    return behind


def _before(text: str, lowered: str, floors: tuple[int, int], expression: Expression) -> Counted | None:
    """Return what a number with a unit is said of: since the number before, or else in the sentence."""
    subject = read_subject(text, lowered, floors[1], expression.opens)
    subject = subject or read_subject(text, lowered, floors[0], expression.opens)
    return subject or (_unit_noun(text, expression.unit) if expression.unit else None)


def _unit_noun(text: str, unit: Unit) -> Counted | None:
    if unit.noun is None:
        return None
    span = TextSpan(*unit.noun)
    return Counted(span.of(text), span, unit.text)


def read_phrase(text: str, lowered: str, at: int, ceiling: int) -> Counted | None:
    """Read the noun phrase that begins at `at`, with the "of" that goes with it."""
    opened = OF.match(lowered, at, ceiling) or DETERMINERS.match(lowered, at, ceiling)
    begin = opened.end() if opened else at
    words = _words(lowered, begin, ceiling)
    if not words:
        return None
    words += _joined(text, lowered, words[-1], ceiling)
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
        if match is None or (match[1] in ENDS and (words or not _is_state_of(lowered, match, ceiling))):
            break
        now = is_plural(match[1])
        if plural and not now:
            break
        plural = now
        words.append(match.span(1))
        at = match.end()
    if not plural:
        words = words[:3]
        while words and NOT_LAST.search(lowered, *words[-1]):
            words.pop()
    return words


def _joined(text: str, lowered: str, last: tuple[int, int], ceiling: int) -> list[tuple[int, int]]:
    """Return the words that go on behind an adjective of a name: "23 Somali and Yemeni pirates"."""
    joint = AND.match(lowered, last[1], ceiling) if text[last[0]].isupper() else None
    if joint is None or is_plural(lowered[slice(*last)]):
        return []
    more = _words(lowered, joint.end(), ceiling)
    return more if more and text[more[0][0]].isupper() and is_plural(lowered[slice(*more[-1])]) else []


def _is_state_of(lowered: str, word: re.Match[str], ceiling: int) -> bool:
    """Tell whether a word says in what state those are whom one of the next two words names: "dead children"."""
    if word[1] not in STATES:
        return False
    first = NEXT_WORD.match(lowered, word.end(), ceiling)
    if first is None or first[1] in ENDS:
        return False
    second = NEXT_WORD.match(lowered, first.end(), ceiling)
    return is_plural(first[1]) or (second is not None and second[1] not in ENDS and is_plural(second[1]))
