"""Judgements sought in the texts as they are now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.engine.reasons import Reason
from libya_reader.engine.selectors import Anchor, resolve

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from libya_reader.comparison.judgements.model import Judgement
    from libya_reader.engine.document import Document
    from libya_reader.engine.selectors import Selector, State
    from libya_reader.engine.spans import TextSpan


@dataclass(frozen=True, slots=True)
class AnchoredJudgement:
    """A judgement and where its passages stand."""

    judgement: Judgement
    anchor: Anchor | None
    """`None` where it points at no passage: it is about a whole document or event."""
    counterpart: Anchor | None

    @property
    def state(self) -> State:
        """An orphan where one of its passages is; moved where one has moved."""
        states = {anchor.state for anchor in (self.anchor, self.counterpart) if anchor is not None}
        return "orphan" if "orphan" in states else "moved" if "moved" in states else "anchored"

    @property
    def span(self) -> TextSpan | None:
        """Where its passage stands."""
        return self.anchor.span if self.anchor else None

    @property
    def score(self) -> float:
        """How well its passages fit, 0 to 1: that of the worse one."""
        return min((anchor.score for anchor in (self.anchor, self.counterpart) if anchor is not None), default=1.0)


def anchor_judgements(
    judgements: Iterable[Judgement], documents: Mapping[str, Document]
) -> tuple[AnchoredJudgement, ...]:
    """Return the judgements with the places of their passages; `documents` are those of the case, by id."""
    return tuple(anchor_judgement(judgement, documents) for judgement in judgements)


def anchor_judgement(judgement: Judgement, documents: Mapping[str, Document]) -> AnchoredJudgement:
    """Return one judgement with the places of its passages."""
    second = judgement.counterpart
    return AnchoredJudgement(
        judgement,
        _anchor(judgement.target, judgement.document, documents) if judgement.target else None,
        _anchor(second.target, second.document, documents) if second else None,
    )


def _anchor(selector: Selector, document: str | None, documents: Mapping[str, Document]) -> Anchor:
    found = documents.get(document or "")
    if found is None:
        reason = Reason(speaks_for=False, what="document", text=f"there is no document {document!r} in the case")
        return Anchor(selector, "orphan", None, 0.0, (reason,))
    return resolve(selector, found.text, found.sha256)
