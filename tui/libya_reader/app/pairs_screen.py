"""The card of a passage's counterparts: the passages of other articles that tell of the same event, and why."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from textual.content import Content

from libya_reader.app.card_screen import CardScreen
from libya_reader.comparison.visible import visible
from libya_reader.comparison.wording import count_text, score_text
from libya_reader.engine.alignment.passages import MONTH_OF
from libya_reader.engine.data.titles import MONTHS
from libya_reader.engine.words import find_words, fold, stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.judged import Place
    from libya_reader.comparison.judged_pairs import JudgedPair
    from libya_reader.engine.reasons import Reason
    from libya_reader.engine.spans import TextSpan

Part = tuple[str, str]
"""Text and its style."""
SHARED, DIFFERENT = "bold underline $primary", "bold reverse $warning"
"""How words that both passages hold, and words that speak against them, are lit up: never by colour alone."""
EXPLAINED = 20
"""Counterparts whose evidence is worked out when the card opens: more would be waited for."""
BOTH = "both: "
"""What a reason begins with that names what both passages hold; one that names what differs has " / " between."""


class PairsScreen(CardScreen):
    """What aligns with one passage, each pair with its evidence."""

    def __init__(self, comparison: Comparison, document: str, passage: TextSpan) -> None:
        """Show the alignments of a passage of one document."""
        siglum = visible(comparison.documents[document].siglum)
        parts = list(pair_parts(comparison, document, passage))
        super().__init__(f"Counterparts · {siglum}, characters {passage.start}–{passage.end}", Content.assemble(*parts))


def pair_parts(comparison: Comparison, document: str, passage: TextSpan) -> Iterator[Part]:
    """Yield the text of the card in styled parts."""
    found = comparison.pairs_of(document, passage)
    if not found:
        yield "No passage of another article is shown as telling of the same event.\n", ""
        return
    yield f"{count_text(len(found), 'passage')} of other articles, the surest first. ", ""
    yield "Underlined: in both. Reversed: what differs.\n", "dim"
    for k, pair in enumerate(found):
        if k == EXPLAINED:
            yield f"\nOf these {EXPLAINED} the reasons are shown; the weaker ones follow without.\n", "dim"
        yield from _pair(comparison, pair, document, passage, pair.reasons if k < EXPLAINED else None)
    yield "\nA score is the machine's estimate that both tell of one event; shown from .50; your own always.", "dim"


def _is(place: Place, document: str, passage: TextSpan) -> bool:
    return place.document == document and place.span.overlap(passage) > 0


def _pair(
    comparison: Comparison, pair: JudgedPair, document: str, passage: TextSpan, reasons: Sequence[Reason] | None
) -> Iterator[Part]:
    """Yield a pair with its evidence; `None`: without."""
    here, there = (pair.a, pair.b) if _is(pair.a, document, passage) else (pair.b, pair.a)
    score = score_text(pair.score) if pair.alignment else "the machine proposes no such pair"
    yield f"\n{f'{pair.verdict} by you, ' if pair.verdict else ''}{score}\n", "bold"
    for place in (here, there):
        found = comparison.documents[place.document]
        yield f"  {visible(found.siglum)}  ", "bold"
        yield from _lit(found.text, place.span, reasons or ())
        yield "\n", ""
    for reason in reasons or ():
        yield from _reason(reason, pair.score)
    if reasons is not None and all(reason.speaks_for for reason in reasons):
        yield "    against: nothing\n", ""


def _reason(reason: Reason, score: float) -> Iterator[Part]:
    sign, style = ("+", "$success") if reason.speaks_for else ("−", "$warning")
    yield f"    {sign} {reason.what}: ", style
    yield visible(reason.text), ""
    yield f"{_without(reason, score)}\n", "dim"


def _without(reason: Reason, score: float) -> str:
    """Say what the score would be without a reason, where it has a weight."""
    if not reason.weight:
        return ""
    odds = math.log(score / (1 - score)) - reason.weight
    return f" (without it {score_text(1 / (1 + math.exp(-odds)))})"


def _lit(text: str, span: TextSpan, reasons: Sequence[Reason]) -> Iterator[Part]:
    """Yield a passage with the words lit up that its reasons name."""
    shared, different = _stems(reasons, speaks_for=True), _stems(reasons, speaks_for=False)
    at = span.start
    for word in find_words(text, span.start, span.end):
        root = _root(word.form)
        style = DIFFERENT if root in different else SHARED if root in shared else ""
        if style:
            yield visible(text[at : word.start]), ""
            yield visible(text[word.start : word.end]), style
            at = word.end
    yield visible(text[at : span.end]), ""


def _stems(reasons: Sequence[Reason], *, speaks_for: bool) -> frozenset[str]:
    """Return the stems of the words that reasons name as held by both passages, or by one against the other."""
    names_words = BOTH if speaks_for else " / "
    named = [r.text.removeprefix(BOTH) for r in reasons if r.speaks_for is speaks_for and names_words in r.text]
    return frozenset(_root(word.form) for text in named for word in find_words(text))


def _root(form: str) -> str:
    """Return what a word is compared by: its stem; for a month, however it is shortened, its name."""
    return MONTHS[MONTH_OF[form] - 1] if form in MONTH_OF else stem(fold(form))
