"""Dates in running text, kept as the text has them: what is not said is not filled in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from libya_reader.engine.alternatives import one_of
from libya_reader.engine.data.titles import MONTH_SHORT, MONTHS, WEEKDAYS
from libya_reader.engine.lazy_patterns import LazyPattern
from libya_reader.engine.spans import TextSpan
from libya_reader.engine.words import lower

_MONTH = rf"(?:{'|'.join(MONTHS)}|(?:{'|'.join(MONTH_SHORT)}|sept)\b\.?)"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:1[5-9]|20)\d\d"
_WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"

_SPAN_WORD = r"(?:year|month|week|weekend|night|spring|summer|autumn|fall|winter)"
_IN_MONTH = r"(?:last|this|next|early|late|mid|in|since|by|until|during|through|from|of|before|after|between)"
_COUNTED = (
    r"(?:people|civilians|men|women|children|dead|others|troops|soldiers|cases|miles|km|tons|tonnes|years"
    r"|dollars|euros|pounds)"
)
"""Nouns that make a bare "2011" a count and no year."""
_NAMED_BY_NUMBER = r"(?<!\#)(?<!resolution\s)(?<!article\s)(?<!section\s)(?<!no\.\s)(?<!number\s)"
"""What stands before a number that is part of a name and no year."""

DATE = LazyPattern(
    lambda: (
        rf"""(?<![\w$€£])(?:
      (?P<iso>{_YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))\b
    | (?P<month>{_MONTH})\s+(?P<day>{_DAY})\b(?![:%.]\d|,\d{{3}}\b)(?:,?\s+(?P<year>{_YEAR})\b)?
    | (?:(?P<weekday0>{_WEEKDAY}),?\s+)?(?P<day2>{_DAY})(?:\s+of)?\s+(?P<month2>{_MONTH})(?!\w)
        (?:,?\s+(?P<year2>{_YEAR})\b)?
    | (?P<month3>{_MONTH}),?\s+(?:of\s+)?(?P<year3>{_YEAR})\b
    | (?:(?P<rel>{_IN_MONTH})(?:\s+|-))(?P<month4>{_MONTH})(?!\w|\.?\s+(?:{_DAY}|{_YEAR})\b)
    | (?P<and>(?<=\band\s)(?:in\s+)?{_MONTH})(?!\w)
    | (?P<relative>(?:last|this|next|the\s+past|the\s+previous|the\s+following)\s+(?:{_SPAN_WORD}|{_WEEKDAY})
        | yesterday|today|tomorrow|tonight)\b
    | (?P<weekday>{_WEEKDAY})\b
    | (?P<bareyear>{_NAMED_BY_NUMBER}(?:19|20)\d\d)
        (?!\d|[,.]\d|%|-(?:page|member|strong|seat)|\s+{_COUNTED})
    )"""
    ),
    re.IGNORECASE | re.VERBOSE,
)

TRIGGER = LazyPattern(
    lambda: (
        rf"\b(?:{one_of([*MONTH_SHORT, *WEEKDAYS, 'today', 'tomorrow', 'tonight', 'yesterday'])}|{_YEAR}"
        rf"|(?:last|this|next|past|previous|following)\s+(?:{_SPAN_WORD}|{_WEEKDAY})\b)"
    )
)
"""What every date holds: dates are sought around it alone, which is three times as fast as everywhere."""
BEFORE_TRIGGER = 16
"""No date begins further before what it holds: "through ", "21st of "."""

MODAL_BEFORE = LazyPattern(lambda: r"(?:^|\W)(?:i|you|he|she|it|we|they|that|who|which|this|there)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A date as a text gives it: any part may be unsaid."""

    span: TextSpan
    text: str
    year: int | None = None
    month: int | None = None
    """1 to 12."""
    day: int | None = None
    """1 to 31."""
    weekday: int | None = None
    """0 is Monday."""
    relative: str | None = None
    """The words that make it relative to the day of publication ("last year", "yesterday"), lower case."""


def find_dates(text: str, start: int = 0, end: int | None = None) -> list[DateExpression]:
    """Return the dates in `text[start:end]`, in order: days, months, years, weekdays and relative ones."""
    found: list[DateExpression] = []
    stop = len(text) if end is None else end
    first, at = start, start
    for trigger in TRIGGER.finditer(lower(text[start:stop])):
        if trigger.end() + first <= at:
            continue
        match = DATE.search(text, max(at, first + trigger.start() - BEFORE_TRIGGER), stop)
        if match is None:
            break
        at = match.end()
        date = _read(text, match)
        if date is not None:
            found.append(date)
    return found


def parse_date(text: str) -> DateExpression | None:
    """Read a text that is one date and nothing else, a bare month included; `None` where it is none."""
    stripped = text.strip()
    month = re.fullmatch(_MONTH, stripped, re.IGNORECASE)
    if month:
        return DateExpression(TextSpan(0, len(text)), text, month=month_number(stripped))
    dates = find_dates(stripped)
    return dates[0] if len(dates) == 1 and len(dates[0].span) == len(stripped) else None


def month_number(name: str) -> int:
    """Return 1 to 12 for a month's name or its short form."""
    return MONTH_SHORT.index(name.lower()[:3]) + 1


def _read(text: str, match: re.Match[str]) -> DateExpression | None:
    group = match.groupdict()
    start, end = match.span()
    if group["rel"] and group["rel"].lower() not in {"last", "this", "next", "early", "late", "mid"}:
        start = match.start("month4")
    if group["and"]:
        start = match.end("and") - len(group["and"].split()[-1])
    span = TextSpan(start, end)
    words = span.of(text)
    if group["iso"]:
        year, month, day = map(int, group["iso"].split("-"))
        return DateExpression(span, words, year, month, day)
    name = group["month"] or group["month2"] or group["month3"] or group["month4"]
    if group["and"]:
        name = words
    if name:
        if not _is_month(text, match, name):
            return None
        day_text = group["day"] or group["day2"]
        year_text = group["year"] or group["year2"] or group["year3"]
        relative = group["rel"].lower() if group["rel"] and start == match.start() else None
        return DateExpression(
            span,
            words,
            int(year_text) if year_text else None,
            month_number(name),
            int(re.sub(r"\D", "", day_text)) if day_text else None,
            WEEKDAYS.index(group["weekday0"].lower()) if group["weekday0"] else None,
            relative,
        )
    if group["bareyear"]:
        return DateExpression(span, words, int(words))
    lower = words.lower()
    weekday = next((n for n, day_name in enumerate(WEEKDAYS) if lower.endswith(day_name)), None)
    if weekday is not None and not words.split()[-1][0].isupper():
        return None
    return DateExpression(span, words, weekday=weekday, relative=lower if group["relative"] else None)


def _is_month(text: str, match: re.Match[str], name: str) -> bool:
    """Tell a month's name, which is capitalised, from the verbs "may" and "march"."""
    return name[0].isupper() and not MODAL_BEFORE.search(text, max(0, match.start() - 12), match.start())


def resolve_date(date: DateExpression, published: str | None) -> DateExpression:
    """Fill in the year that "last year", "this year" or "last March" mean, where the day of publication is known.

    `published` is ISO 8601. Without it, or for other relative dates, the date is returned as it is.
    """
    if not published or date.year or not date.relative:
        return date
    year, month = int(published[:4]), int(published[5:7]) if len(published) >= 7 else 12
    resolved = {"last year": year - 1, "this year": year, "next year": year + 1}.get(date.relative)
    if resolved is None and date.month and date.relative == "last":
        resolved = year if date.month < month else year - 1
    if resolved is None:
        return date
    return DateExpression(date.span, date.text, resolved, date.month, date.day, date.weekday, date.relative)


def dates_conflict(a: DateExpression, b: DateExpression) -> bool:
    """Tell whether two dates cannot be one day: a part that both say differs."""
    pairs = ((a.year, b.year), (a.month, b.month), (a.day, b.day))
    return any(x is not None and y is not None and x != y for x, y in pairs)


def dates_agree(a: DateExpression, b: DateExpression) -> bool:
    """Tell whether two dates say a month or a year in common and differ in nothing that both say."""
    shared = (a.month is not None and a.month == b.month) or (a.year is not None and a.year == b.year)
    return shared and not dates_conflict(a, b)
