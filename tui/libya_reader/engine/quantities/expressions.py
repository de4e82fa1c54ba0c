"""Numerals put together to what a writer meant: signs, currencies and units, ranges, parts of a whole, hedges."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from libya_reader.engine.data.designators import SIGN_WORDS
from libya_reader.engine.data.number_words import VAGUE_BEFORE
from libya_reader.engine.lazy_patterns import LazyPattern
from libya_reader.engine.quantities.hedges import Hedge, Relation, hedge_before, hedge_behind, hedge_later
from libya_reader.engine.quantities.not_counts import counts_something
from libya_reader.engine.quantities.units import YEARS_OF_AGE, Unit, find_unit, is_age

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.quantities.numerals import Numeral

SIGN = LazyPattern(
    lambda: (
        rf"(?:(?<![\w.,)\]])(?:[-−+]|^[-−]\s{{1,2}}|(?<=\b(?:is|at)\s)[-−]\s)|(?<![^\W_])(?:{'|'.join(sorted(SIGN_WORDS))})\s)$"
    )
)
BETWEEN = LazyPattern(lambda: r"(?<![^\W_])(?:between|from)\s+(?:\w+\s+){0,2}$")
CONNECTOR = LazyPattern(lambda: r"\s?[-–—]\s?|\s(?:up\s)?to[\s-]|\sor\s|\sand\s")
SHARE = LazyPattern(lambda: r"\s(out\sof|in|over)\s")
NOUN_BEHIND = LazyPattern(lambda: r"\s\w")
BARE_PAIR = LazyPattern(lambda: r"\d{1,3}[-–]\d{1,3}")
APART = LazyPattern(lambda: r"\s[-–]\s")
TIED = LazyPattern(lambda: r"\d[-–‑]$")
OF_WHOLE = LazyPattern(lambda: r"\s+(?:out\s+)?of\s+(?:the|its|their|his|her|our|these|those|all)?\s*$")
VAGUE_WORD = LazyPattern(lambda: rf"(?<![^\W_])(?:a\s+)?(?:{'|'.join(sorted(VAGUE_BEFORE))})\s+(?:of\s+)?$")


@dataclass(frozen=True, slots=True)
class Expression:
    """What is written of one quantity: its number or range, its unit, its hedge."""

    start: int
    end: int
    """The number itself, with currency and range; hedge and unit word stand outside."""
    low: float | None
    high: float | None
    scale: float = 1.0
    kind: str = "digits"
    unit: Unit | None = None
    relation: Relation = "exact"
    modifier: str | None = None
    opens: int = 0
    """Where its hedge begins, or else itself."""
    closes: int = 0
    """Behind its unit and its hedge."""
    whole: int | None = None
    """Index, in the sentence, of the number it is a part of ("five of the 20")."""

    @property
    def vague(self) -> bool:
        """Whether it tells no number."""
        return self.low is None and self.high is None


def read_expressions(text: str, lowered: str, bounds: tuple[int, int], numerals: Sequence[Numeral]) -> list[Expression]:
    """Return the quantities that the numerals of one sentence write, in order."""
    single = [e for n in numerals if (e := _read_single(text, lowered, bounds[0], n)) is not None]
    joined = _without_scores(lowered, _join_ranges(lowered, single))
    hedged = [_hedged(lowered, bounds, joined, k) for k in range(len(joined))]
    return _with_wholes(lowered, hedged)


def _read_single(text: str, lowered: str, floor: int, numeral: Numeral) -> Expression | None:
    start, end, value = numeral.start, numeral.end, numeral.value
    unit = find_unit(lowered, start, end)
    if unit is None and numeral.kind == "digits" and is_age(text, start, end, value):
        unit = Unit(start, end, YEARS_OF_AGE, "age")
    if not counts_something(text, lowered, floor, numeral, measured=unit is not None):
        return None
    before = (
        VAGUE_WORD.search(lowered, max(floor, start - 12), start)
        if numeral.kind in {"dozen", "hundred", "scale"}
        else None
    )
    if before is not None:
        start, value = before.start(), None
    begin = min(start, unit.start) if unit else start
    sign = SIGN.search(lowered, max(floor, begin - 9), begin) if numeral.kind != "vague" else None
    if sign and value is not None:
        begin = sign.start()
        value = value if sign.group().strip() == "+" else -value
    closes = unit.end if unit else end
    return Expression(begin, end, value, value, numeral.scale, numeral.kind, unit, opens=begin, closes=closes)


def _join_ranges(lowered: str, single: Sequence[Expression]) -> list[Expression]:
    joined: list[Expression] = []
    for expression in single:
        last = joined[-1] if joined else None
        merged = (_range(lowered, last, expression) or _share(lowered, last, expression)) if last else None
        if merged:
            joined[-1] = merged
        else:
            joined.append(expression)
    return joined


def _range(lowered: str, a: Expression, b: Expression) -> Expression | None:
    """Join two numbers that bound one range, or return `None`."""
    if a.low is None or b.high is None or a.low != a.high or b.start - a.end > 30:
        return None
    unit_end = a.unit.end if a.unit else a.end
    between = lowered[max(a.end, unit_end) : b.start]
    connector = CONNECTOR.match(between)
    if connector is None or not _is_bridge(lowered, a, b, connector.group().strip(), between[connector.end() :]):
        return None
    low = a.low * b.scale if b.scale > 1 and a.scale == 1 and a.low < b.high / b.scale else a.low
    if low >= b.high or not _same_unit(lowered, a, b):
        return None
    unit = b.unit or a.unit
    return replace(b, start=a.start, low=low, unit=unit, relation="range", opens=a.opens, kind=a.kind)


def _share(lowered: str, a: Expression, b: Expression) -> Expression | None:
    """Join "one in five" and "one out of three" to a share; "five out of the 20" stays a part of a number."""
    if a.low is None or abs(a.low) != 1 or a.high != a.low or not b.high or b.high <= 1 or a.unit or b.unit:
        return None
    joint = SHARE.fullmatch(lowered, a.end, b.start)
    if joint is None or (joint[1] == "over" and NOUN_BEHIND.match(lowered, b.end)):
        return None
    value = a.low / b.high
    return replace(b, start=a.start, low=value, high=value, scale=1.0, opens=a.opens, kind="ratio")


def _is_bridge(lowered: str, a: Expression, b: Expression, connector: str, rest: str) -> bool:
    """Tell whether what stands between two numbers makes a range of them."""
    framed = BETWEEN.search(lowered, max(0, a.start - 24), a.start) is not None
    if connector == "and":
        return framed and (not rest.strip() or rest.strip() in {"about", "around", "roughly"})
    if rest.strip() and not (framed and len(rest.split()) == 1):
        return False
    if connector == "or":
        return "small" in {a.kind, b.kind} and b.high is not None and a.low is not None and b.high - a.low <= 2
    return True


def _same_unit(lowered: str, a: Expression, b: Expression) -> bool:
    """Tell whether two numbers may share a unit; "rose 5% to 30" and "gained 10 cents to $3" are no ranges."""
    if a.unit is None:
        return True
    if b.unit is None:
        return BETWEEN.search(lowered, max(0, a.start - 24), a.start) is not None and a.unit.kind != "percent"
    return a.unit.kind == b.unit.kind and (a.unit.kind != "money" or a.unit.text.split()[0] == b.unit.text.split()[0])


def _without_scores(lowered: str, expressions: Sequence[Expression]) -> list[Expression]:
    """Leave out "2-1" and "3888-2": numbers tied by a hyphen that make no range."""
    tied: set[int] = set()
    for k, expression in enumerate(expressions):
        if expression.relation == "range" and _is_score(lowered, expression):
            tied.add(k)
        if k and _is_tied_score(lowered, expressions[k - 1], expression):
            tied |= {k, k - 1}
        if TIED.search(lowered, max(0, expression.start - 2), expression.start):
            tied |= {k, k - 1} if k and expressions[k - 1].end == expression.start - 1 else {k}
    return [e for k, e in enumerate(expressions) if k not in tied]


def _is_tied_score(lowered: str, a: Expression, b: Expression) -> bool:
    """Tell whether two bare numbers are a score set with spaces: "a 17 - 14 victory"."""
    return a.unit is None and b.unit is None and APART.fullmatch(lowered, a.end, b.start) is not None


def _is_score(lowered: str, expression: Expression) -> bool:
    """Tell whether two bare numbers and a hyphen, with no noun behind them, are a score or a record: "40-42"."""
    if expression.unit or not BARE_PAIR.fullmatch(lowered, expression.start, expression.end):
        return False
    if NOUN_BEHIND.match(lowered, expression.end):
        return False
    return hedge_before(lowered, 0, expression.start) is None


def _hedged(lowered: str, bounds: tuple[int, int], expressions: Sequence[Expression], k: int) -> Expression:
    expression = expressions[k]
    floor = max(bounds[0], expressions[k - 1].end if k else 0)
    ceiling = expressions[k + 1].start if k + 1 < len(expressions) else bounds[1]
    before = hedge_before(lowered, floor, expression.opens)
    behind = hedge_behind(lowered, expression.closes) or hedge_behind(lowered, expression.end)
    later = None if behind else hedge_later(lowered, expression.closes, ceiling) if before else None
    if expression.vague:
        return replace(expression, relation="vague", modifier=before.text if before else None)
    if before is None and behind is None:
        return expression
    return _bounded(expression, before, behind or later, apart=later is not None)


def _bounded(expression: Expression, before: Hedge | None, behind: Hedge | None, *, apart: bool) -> Expression:
    """Take the hedges into an expression: the one before decides, the one behind is kept beside it."""
    decides = before or behind
    if decides is None:
        return expression
    texts = [hedge.text for hedge in (before, behind) if hedge]
    modifier = (" … " if apart else " ").join(texts)
    low, high, relation = expression.low, expression.high, decides.relation
    if low != high:
        relation = "approximate" if relation == "approximate" else "range"
    elif relation == "at_least":
        high = None
    elif relation == "at_most":
        low = None
    opens = before.start if before else expression.opens
    closes = expression.closes if apart or behind is None else max(behind.end, expression.closes)
    return replace(expression, low=low, high=high, relation=relation, modifier=modifier, opens=opens, closes=closes)


def _with_wholes(lowered: str, expressions: list[Expression]) -> list[Expression]:
    """Mark the parts: in "five of the 20" five is a part of twenty; "one out of three" is a share."""
    for k in range(len(expressions) - 1):
        a, b = expressions[k], expressions[k + 1]
        if a.unit is None and 0 < b.opens - a.closes < 20 and OF_WHOLE.fullmatch(lowered, a.closes, b.opens):
            expressions[k] = replace(a, whole=k + 1)
    return expressions
