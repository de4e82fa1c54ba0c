"""Judgements as plain text: orphans first, then what has moved, then what is in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.cells import wrap
from libya_reader.comparison.judgements.counting import not_counted
from libya_reader.comparison.verdict_words import STATES, decided_text, had_said_text
from libya_reader.comparison.visible import visible
from libya_reader.comparison.wording import count_text, score_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.comparison.case import Case
    from libya_reader.comparison.judgements.anchored import AnchoredJudgement
    from libya_reader.comparison.judgements.applied import KeptJudgements
    from libya_reader.comparison.judgements.model import Judgement
    from libya_reader.engine.selectors import Anchor

WIDTH = 80
"""Cells in a line where nobody says how many."""
NARROWEST = 20
QUOTED = "    │ "
INDENT = "    "
UNASKED = frozenset({"note", "graded"})
"""Kinds of judgements on which the machine has no word."""


def judgements_text(
    case: Case, kept: KeptJudgements, judgements: Sequence[AnchoredJudgement], width: int = WIDTH
) -> str:
    """Return the judgements in lines of at most `width` cells."""
    return "\n".join(line.rstrip() for line in _lines(case, kept, judgements, width)) + "\n"


def _lines(case: Case, kept: KeptJudgements, judgements: Sequence[AnchoredJudgement], width: int) -> Iterator[str]:
    where = f", kept in {', '.join(map(str, kept.files))}" if kept.files and judgements else ""
    yield from _wrapped(f"{count_text(len(judgements), 'judgement')}{where}", width, "  ", "")
    idle = not_counted(case, judgements)
    for state, meaning in STATES.items():
        found = [judged for judged in judgements if judged.state == state]
        if found:
            yield ""
            yield from _wrapped(f"{len(found)} {meaning}", width, "  ", "")
        for judged in found:
            yield ""
            yield from _judgement(case, judged, idle.get(judged.judgement.id, ""), width)


def _judgement(case: Case, judged: AnchoredJudgement, idle: str, width: int) -> Iterator[str]:
    judgement = judged.judgement
    parts = [decided_text(judged.judgement), _event(case, judgement), _sigla(case, judgement)]
    yield from _wrapped(" · ".join(filter(None, parts)), width, INDENT, "  ")
    if idle:
        yield from _wrapped(idle, width, INDENT + "  ", INDENT)
    for document, anchor in _anchors(judged):
        yield from _passage(case, document, anchor, width)
    if judged.lost:
        yield from _wrapped(judged.lost, width, INDENT + "  ", INDENT)
    if judgement.note:
        yield from _wrapped(f"note: {judgement.note}", width, INDENT + "  ", INDENT)
    machine = [] if judgement.kind in UNASKED else [had_said_text(judgement.machine)]
    made = f"made {judgement.made}" if judgement.made else "made at an unknown time"
    yield from _wrapped("; ".join([*machine, made, judgement.id]), width, INDENT + "  ", INDENT)


def _anchors(judged: AnchoredJudgement) -> Iterator[tuple[str, Anchor]]:
    second = judged.judgement.counterpart
    if judged.anchor:
        yield judged.judgement.document or "", judged.anchor
    if second and judged.counterpart:
        yield second.document, judged.counterpart


def _passage(case: Case, name: str, anchor: Anchor, width: int) -> Iterator[str]:
    """Yield the words as they stand now, or for an orphan those that are sought, and why they are not found."""
    document = next((document for document in case.documents if document.id == name), None)
    if anchor.span is None or document is None:
        yield from _wrapped(anchor.selector.exact, width, QUOTED, QUOTED)
        yield from _wrapped("; ".join(reason.text for reason in anchor.reasons), width, INDENT + "  ", INDENT)
        return
    yield from _wrapped(anchor.span.of(document.text), width, QUOTED, QUOTED)
    fit = f"; fits by {score_text(anchor.score)}" if anchor.state == "moved" else ""
    where = f"{document.siglum}, characters {anchor.span.start}–{anchor.span.end}{fit}"
    yield from _wrapped(where, width, INDENT + "  ", INDENT)


def _event(case: Case, judgement: Judgement) -> str:
    if judgement.event is None:
        return ""
    title = next((query.title for query in case.queries if query.id == judgement.event), None)
    return f"{title} ({judgement.event})" if title else judgement.event


def _sigla(case: Case, judgement: Judgement) -> str:
    sigla = {document.id: document.siglum for document in case.documents}
    names = [judgement.document, judgement.counterpart.document if judgement.counterpart else None]
    return " and ".join(sigla.get(name, name) for name in names if name)


def _wrapped(text: str, width: int, later: str, first: str) -> Iterator[str]:
    room = max(NARROWEST, width) - max(len(later), len(first))
    for n, line in enumerate(wrap(visible(text), room)):
        yield (later if n else first) + line
