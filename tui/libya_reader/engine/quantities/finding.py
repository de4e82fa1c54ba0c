"""From a text to its quantities."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.engine.dates import find_dates
from libya_reader.engine.quantities.antecedents import Antecedents
from libya_reader.engine.quantities.circumstances import is_day_of_telling
from libya_reader.engine.quantities.counted import find_counted
from libya_reader.engine.quantities.expressions import Expression, read_expressions
from libya_reader.engine.quantities.measures import Found, find_measures
from libya_reader.engine.quantities.model import Counted, Quantity, Quoted
from libya_reader.engine.quantities.numerals import Numeral, find_numerals
from libya_reader.engine.quantities.parts import find_parts, take_over_counted
from libya_reader.engine.quantities.returning import take_up
from libya_reader.engine.quantities.scene import Page, Scene
from libya_reader.engine.sentences import Sentence, split_sentences
from libya_reader.engine.spans import TextSpan
from libya_reader.engine.words import lower

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def find_quantities(
    text: str, sentences: Sequence[Sentence] | None = None, quotations: Sequence[Quoted] = ()
) -> tuple[Quantity, ...]:
    """Return the quantities of a document in order, with what each counts and who says so.

    `sentences` are those of `split_sentences(text)`, which are made where they are not given; what stands outside of
    them (datelines, page furniture) counts nothing. Where `quotations` are given, their speakers are the claimants of
    what stands in them; claimants are sought in the sentences in any case.
    """
    lowered = lower(text)
    sentences = split_sentences(text) if sentences is None else sentences
    page = Page(text, lowered, sentences, Antecedents(text, sentences), sorted(quotations, key=_opening))
    found: list[Quantity] = []
    for sentence, numerals in _by_sentence(sentences, find_numerals(lowered)):
        found += _in_sentence(page, sentence, numerals)
    return tuple(take_up(text, lowered, sentences, found))


def _opening(quotation: Quoted) -> int:
    return quotation.content.start


def _by_sentence(
    sentences: Sequence[Sentence], numerals: Iterator[Numeral]
) -> Iterator[tuple[Sentence, list[Numeral]]]:
    starts = [sentence.span.start for sentence in sentences]
    at = -1
    group: list[Numeral] = []
    for numeral in numerals:
        k = bisect_right(starts, numeral.start) - 1
        if k < 0 or numeral.end > sentences[k].span.end:
            continue
        if k != at and group:
            yield sentences[at], group
            group = []
        at = k
        group.append(numeral)
    if group:
        yield sentences[at], group


def _in_sentence(page: Page, sentence: Sentence, numerals: Sequence[Numeral]) -> list[Quantity]:
    text, lowered, bounds = page.text, page.lowered, (sentence.span.start, sentence.span.end)
    dates = find_dates(text, *bounds)
    numerals = [n for n in numerals if not any(d.span.start < n.end and n.start < d.span.end for d in dates)]
    expressions = read_expressions(text, lowered, bounds, numerals)
    if not expressions:
        return []
    counted = find_counted(text, lowered, bounds, expressions)
    measures = find_measures(lowered, bounds, expressions, counted)
    counted = take_over_counted(text, lowered, bounds, expressions, counted, measures)
    parts = find_parts(lowered, expressions, counted)
    scene = Scene(page, sentence, [date for date in dates if not is_day_of_telling(lowered, date.span.start)])
    return [_quantity(scene, expressions, Told(k, counted[k], measures[k], parts[k])) for k in range(len(expressions))]


@dataclass(frozen=True, slots=True)
class Told:
    """What the sentence tells of its `k`th expression."""

    k: int
    counted: Counted | None
    found: Found | None
    part_of: int | None


def _quantity(scene: Scene, expressions: Sequence[Expression], told: Told) -> Quantity:
    expression, counted = expressions[told.k], told.counted
    span = TextSpan(expression.start, expression.end)
    end = max(expression.closes, counted.span.end if counted and counted.span.start >= expression.end else 0)
    whole = expressions[expression.whole] if expression.whole is not None else None
    part = expressions[told.part_of] if told.part_of is not None else None
    around = scene.around(span, told.found)
    return Quantity(
        span=span,
        text=span.of(scene.page.text),
        low=expression.low,
        high=expression.high,
        relation=expression.relation,
        modifier=expression.modifier,
        unit=expression.unit.text if expression.unit else None,
        counted=counted,
        measure=told.found.measure if told.found else None,
        claimant=around.claimant,
        blamed=around.blamed,
        place=around.place,
        date=around.date,
        sentence=scene.sentence.index,
        extent=TextSpan(expression.opens, end),
        of=whole.high if whole else None,
        part_of=TextSpan(part.start, part.end) if part else None,
        names=around.names,
        reasons=around.reasons,
    )
