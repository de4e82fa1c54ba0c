"""Selectors: a stored description of a stretch of text, and its way back to the text, also when that has changed.

A selector holds what the W3C Web Annotation model calls a text quote selector (the exact quote, a prefix, a suffix) and
a text position selector, with the hash of the file. It is sought word for word with its context first, then fuzzily;
quote, context and position are weighed as in the anchoring of Hypothesis. What is found nowhere, or at two places
equally well, is an orphan.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from libya_reader.engine.anchoring.deciding import Decision, decide, look_alike
from libya_reader.engine.anchoring.folding import FoldedText, fold_document, fold_text
from libya_reader.engine.anchoring.places import Wanted
from libya_reader.engine.reasons import Reason
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from libya_reader.engine.anchoring.weighing import Place

State = Literal["anchored", "moved", "orphan"]

CONTEXT = 32
"""So many code points of context are stored on each side (as Hypothesis does), more where the text has a look-alike."""
LONGEST_CONTEXT = 256


@dataclass(frozen=True, slots=True)
class Selector:
    """A stretch of a document's text, as it was when someone pointed at it."""

    exact: str
    prefix: str
    """What stood right before it."""
    suffix: str
    """What stood right behind it."""
    start: int
    """Where it stood, in code points."""
    end: int
    sha256: str
    """Hexadecimal SHA-256 of the file's bytes."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A selector sought in a text, and what came of it."""

    selector: Selector
    state: State
    """Anchored: the quote stands word for word where it stood. Moved: elsewhere, or in other words. Orphan: nowhere."""
    span: TextSpan | None
    """Where it stands; `None` for an orphan."""
    score: float
    """How well the place fits, 0 to 1; for an orphan that of the best place, which was not good enough."""
    reasons: tuple[Reason, ...]


def select(text: str, span: TextSpan, sha256: str) -> Selector:
    """Return the selector of a stretch of text.

    It holds so much context that its look-alikes in the same text are not taken for it, should it be cut out.
    """
    context = CONTEXT
    selector = _selector(text, span, sha256, context)
    folded = fold_document(text)
    start = folded.folded_place(span.start)
    while context < LONGEST_CONTEXT and look_alike(_wanted(selector, folded), folded.text, start):
        context *= 2
        selector = _selector(text, span, sha256, context)
    return selector


def _selector(text: str, span: TextSpan, sha256: str, context: int) -> Selector:
    before, behind = text[max(0, span.start - context) : span.start], text[span.end : span.end + context]
    return Selector(span.of(text), before, behind, span.start, span.end, sha256)


def resolve(selector: Selector, text: str, sha256: str) -> Anchor:
    """Return where a selector's quote stands in `text`, or that it is an orphan.

    `sha256` is the hash of the file that holds `text`; where it is the selector's, the quote is where it was.
    """
    stands = text[selector.start : selector.end] == selector.exact != ""
    if stands and sha256 == selector.sha256:
        reason = Reason(speaks_for=True, what="file", text="has not changed")
        return Anchor(selector, "anchored", TextSpan(selector.start, selector.end), 1.0, (reason,))
    folded = fold_document(text)
    wanted = _wanted(selector, folded)
    decision = decide(wanted, folded.text)
    if decision.place is None:
        score = decision.best.score if decision.best else 0.0
        return Anchor(selector, "orphan", None, score, (_why_orphan(decision, folded),))
    return _found(selector, text, folded, decision.place)


def _wanted(selector: Selector, folded: FoldedText) -> Wanted:
    whole = fold_text(selector.prefix + selector.exact + selector.suffix)
    start = whole.folded_place(len(selector.prefix))
    end = whole.folded_place(len(selector.prefix) + len(selector.exact))
    return Wanted(whole.text, start, end, folded.folded_place(selector.start))


def _found(selector: Selector, text: str, folded: FoldedText, place: Place) -> Anchor:
    span = folded.original_span(place.start, place.end)
    stands = span.start == selector.start and span.of(text) == selector.exact
    reasons = (_quote_reason(selector, text, span, place), *_context_reasons(place), _position_reason(selector, span))
    return Anchor(selector, "anchored" if stands else "moved", span, place.score, reasons)


def _quote_reason(selector: Selector, text: str, span: TextSpan, place: Place) -> Reason:
    if span.of(text) == selector.exact:
        return Reason(speaks_for=True, what="quote", text="word for word")
    if place.quote == 1:
        return Reason(speaks_for=True, what="quote", text="word for word but for spaces and marks")
    return Reason(speaks_for=place.quote > 0.9, what="quote", text=f"other words: {place.quote:.0%} alike")


def _context_reasons(place: Place) -> list[Reason]:
    """Return what the context says; half of it there speaks for the place, less against."""
    sides = (("prefix", place.prefix), ("suffix", place.suffix))
    return [
        Reason(speaks_for=side >= 0.5, what=what, text="word for word" if side == 1 else f"{side:.0%} alike")
        for what, side in sides
        if side is not None
    ]


def _position_reason(selector: Selector, span: TextSpan) -> Reason:
    shift = span.start - selector.start
    where = f"{abs(shift)} characters {'further on' if shift > 0 else 'further back'}" if shift else "the same"
    return Reason(speaks_for=not shift, what="position", text=where)


def _why_orphan(decision: Decision, folded: FoldedText) -> Reason:
    if decision.best is None:
        return Reason(speaks_for=False, what="quote", text="nothing like it stands in the text")
    here = folded.original_start(decision.best.start)
    if decision.rival is None:
        what = f"the nearest place, at {here}, is not like enough: score {decision.best.score:.2f}"
        return Reason(speaks_for=False, what="quote", text=what)
    there = folded.original_start(decision.rival.start)
    return Reason(speaks_for=False, what="place", text=f"two places fit equally well, at {here} and at {there}")
