"""The sentence of a number as a scene: who tells it, who did it, where and when."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from libya_reader.engine.mentions import NamedSpan
from libya_reader.engine.quantities.circumstances import BEFALLING, HARMFUL, Blame, find_blamed, find_places, nearest
from libya_reader.engine.quantities.claimants import (
    OPENS_QUOTE,
    Attribution,
    claimant_of,
    find_attributions,
)
from libya_reader.engine.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.dates import DateExpression
    from libya_reader.engine.names import Name
    from libya_reader.engine.quantities.antecedents import Antecedents
    from libya_reader.engine.quantities.measures import Found
    from libya_reader.engine.quantities.model import Quoted
    from libya_reader.engine.sentences import Sentence
    from libya_reader.engine.spans import TextSpan


@dataclass(frozen=True, slots=True)
class Page:
    """A document while its quantities are found."""

    text: str
    lowered: str
    sentences: Sequence[Sentence]
    antecedents: Antecedents
    quotations: Sequence[Quoted]
    """In order of their beginnings."""


@dataclass(frozen=True, slots=True)
class Around:
    """What the scene tells of one number."""

    claimant: NamedSpan | None
    blamed: NamedSpan | None
    place: NamedSpan | None
    date: DateExpression | None
    names: tuple[str, ...]
    reasons: tuple[Reason, ...]


@dataclass(slots=True)
class Scene:
    """One sentence; what it tells is sought once for all its numbers."""

    page: Page
    sentence: Sentence
    dates: Sequence[DateExpression]
    _attributions: list[Attribution] | None = field(default=None, init=False)
    _blamed: list[Blame] | None = field(default=None, init=False)
    _places: list[Name] | None = field(default=None, init=False)

    def around(self, span: TextSpan, found: Found | None) -> Around:
        """Return what the scene tells of the number at `span`."""
        claimant, reasons = self._claimant(span)
        at = span.start
        harmful = found is not None and found.measure in HARMFUL
        blamed = nearest(self.blamed, at) if harmful else None
        if blamed:
            reasons.append(blamed.reason)
        taken = [named.span for named in (claimant, blamed) if named]
        place = self._place(at, taken) if found and found.measure in BEFALLING else None
        if found is not None and found.inferred:
            reasons.append(
                Reason(speaks_for=True, what="measure", text=f"{found.measure}, as its neighbour in the list")
            )
        fullest = self.page.antecedents.fullest
        culprit = NamedSpan(fullest(blamed.name, by_first=False), blamed.span) if blamed else None
        where = NamedSpan(place.text, place.span) if place else None
        names = tuple(name.text for name in self.names) if harmful else ()
        return Around(claimant, culprit, where, nearest(self.dates, at), names, tuple(reasons))

    def _place(self, at: int, taken: Sequence[TextSpan]) -> Name | None:
        free = [name for name in self.places if not any(name.span.overlap(span) for span in taken)]
        return nearest(free, at) if free else None

    @property
    def names(self) -> list[Name]:
        """The names of the sentence."""
        return self.page.antecedents.names_of(self.sentence.index)

    @property
    def blamed(self) -> list[Blame]:
        """Whom the sentence blames."""
        if self._blamed is None:
            self._blamed = find_blamed(self.page.text, self.names, self.sentence.span.start)
        return self._blamed

    @property
    def places(self) -> list[Name]:
        """The places that the sentence names."""
        if self._places is None:
            self._places = find_places(self.page.text, self.names, self.sentence.span.start)
        return self._places

    def _claimant(self, span: TextSpan) -> tuple[NamedSpan | None, list[Reason]]:
        quoted = self._quoted(span)
        spoken = [Reason(speaks_for=True, what="claimant", text=f"spoken by {quoted.name}")] if quoted else []
        if quoted and not quoted.name.islower():
            return quoted, spoken
        if self._attributions is None:
            self._attributions = find_attributions(
                self.page.text, self.page.lowered, self.sentence, self.page.antecedents
            )
        told = claimant_of(self._attributions, span.start)
        if told is None:
            return (quoted, spoken) if quoted else self._going_on()
        return told.claimant, [told.reason] if told.reason else []

    def _quoted(self, span: TextSpan) -> NamedSpan | None:
        """Return the speaker of the quotation that holds a number."""
        quotations = self.page.quotations
        k = bisect_right(quotations, span.start, key=lambda q: q.content.start) - 1
        return quotations[k].speaker if k >= 0 and quotations[k].content.contains(span) else None

    def _going_on(self) -> tuple[NamedSpan | None, list[Reason]]:
        """Return the speaker of the sentence before, where this one opens with a quotation mark and names nobody."""
        page, k = self.page, self.sentence.index
        if not k or not OPENS_QUOTE.match(page.text, self.sentence.span.start):
            return None, []
        before = page.sentences[k - 1]
        if before.paragraph != self.sentence.paragraph or not OPENS_QUOTE.match(page.text, before.span.start):
            return None, []
        trailing = [a for a in find_attributions(page.text, page.lowered, before, page.antecedents) if a.trailing]
        if not trailing:
            return None, []
        text = f"the sentence before, also quoted, is by {trailing[-1].claimant.name}"
        return trailing[-1].claimant, [Reason(speaks_for=True, what="claimant", text=text)]
