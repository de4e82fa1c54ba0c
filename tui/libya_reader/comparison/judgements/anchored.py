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
    lost: str
    """Why a word on a whole document stands nowhere; nothing where it does, or where it points at a passage."""
    state: State
    """An orphan where one of its passages is, or its document is gone; moved where a passage has moved."""

    @property
    def span(self) -> TextSpan | None:
        """Where its passage stands."""
        return self.anchor.span if self.anchor else None

    @property
    def score(self) -> float:
        """How well its passages fit, 0 to 1: that of the worse one."""
        if self.lost:
            return 0.0
        return min((anchor.score for anchor in (self.anchor, self.counterpart) if anchor is not None), default=1.0)

    @property
    def why_orphan(self) -> tuple[str, ...]:
        """Why it stands nowhere, each reason once; nothing where it is no orphan."""
        anchors = [anchor for anchor in (self.anchor, self.counterpart) if anchor and anchor.state == "orphan"]
        found = (reason.text for anchor in anchors for reason in anchor.reasons)
        return tuple(dict.fromkeys(filter(None, (self.lost, *found))))


def anchor_judgements(
    judgements: Iterable[Judgement], documents: Mapping[str, Document]
) -> tuple[AnchoredJudgement, ...]:
    """Return the judgements with the places of their passages; `documents` are those of the case, by id."""
    return tuple(anchor_judgement(judgement, documents) for judgement in judgements)


def anchor_judgement(judgement: Judgement, documents: Mapping[str, Document]) -> AnchoredJudgement:
    """Return one judgement with the places of its passages."""
    second = judgement.counterpart
    anchor = _anchor(judgement.target, judgement.document, documents) if judgement.target else None
    counterpart = _anchor(second.target, second.document, documents) if second else None
    whole = judgement.target is None and judgement.document is not None
    lost = _absent(judgement.document) if whole and judgement.document not in documents else ""
    return AnchoredJudgement(judgement, anchor, counterpart, lost, _state(lost, anchor, counterpart))


def _state(lost: str, *anchors: Anchor | None) -> State:
    states = {anchor.state for anchor in anchors if anchor is not None}
    return "orphan" if lost or "orphan" in states else "moved" if "moved" in states else "anchored"


def _absent(document: str | None) -> str:
    return f"there is no document {document!r} in the case"


def _anchor(selector: Selector, document: str | None, documents: Mapping[str, Document]) -> Anchor:
    found = documents.get(document or "")
    if found is None:
        reason = Reason(speaks_for=False, what="document", text=_absent(document))
        return Anchor(selector, "orphan", None, 0.0, (reason,))
    return resolve(selector, found.text, found.sha256)
