"""What a person should look at in the judgements of a case: each problem at its line, with what to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from libya_reader.comparison.judgements.counting import OF_AN_EVENT
from libya_reader.comparison.yaml_marks import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from libya_reader.comparison.case import Case
    from libya_reader.comparison.judgements.anchored import AnchoredJudgement
    from libya_reader.comparison.judgements.applied import KeptJudgements
    from libya_reader.comparison.judgements.model import Judgement

REMEDY = "correct it, or remove the judgement"
QUOTED = 40
"""Code points of a quote that a problem repeats."""
TIME = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ")
STRENGTHS = frozenset({"direct", "related", None})
"""What the machine says of a passage; `None` of one that is only the nearest."""


def judgement_problems(case: Case, kept: KeptJudgements) -> list[Problem]:
    """Return what is wrong with the judgements: files that cannot be read, orphans, events that nobody describes.

    Where the annotations hold mistakes, documents and events may bear other ids: only the files themselves are checked.
    """
    problems = list(kept.problems)
    if kept.judgements and not case.problems:
        from libya_reader.comparison.judgements.anchored import anchor_judgements

        documents = {document.id: document for document in case.documents}
        known = _events(case, kept.judgements)
        for judged in anchor_judgements(kept.judgements, documents):
            file, line = kept.places[judged.judgement.id]
            problems += [Problem(file, line, what) for what in _wrong(known, judged)]
    return sorted(problems)


def _events(case: Case, judgements: Iterable[Judgement]) -> Sequence[str]:
    """Return the ids of the events of a case; those that are discovered only where a judgement names such a one."""
    described = [query.id for query in case.queries]
    if {each.event for each in judgements} <= {*described, None}:
        return described
    from libya_reader.comparison.comparison import compare

    return [event.id for event in compare(case).with_discovered().events]


def _meaningless(judgement: Judgement) -> Iterator[str]:
    """Yield what can be read in a judgement and means nothing, or is left out of account."""
    if judgement.event is None and judgement.kind in OF_AN_EVENT:
        yield f"{judgement.kind} of no event decides nothing; name the event, or remove the judgement"
    if judgement.kind == "no-counterpart" and judgement.target:
        yield "no-counterpart is said of a whole document; remove the target"
    if judgement.counterpart and judgement.kind != "pinned":
        yield f"{judgement.kind} takes no counterpart; remove it, or pin the two"
    elif judgement.counterpart and judgement.counterpart.document == judgement.document:
        yield "pinned joins passages of two documents, and here both stand in one; correct one"
    if judgement.made and not TIME.fullmatch(judgement.made):
        yield f"made {judgement.made!r} is no time as in 2019-05-03T10:15:00Z, and the later of two words counts"
    if judgement.machine and judgement.machine.strength not in STRENGTHS:
        yield f"the machine's strength {judgement.machine.strength!r} is none; write direct, related or null"


def _wrong(known: Sequence[str], judged: AnchoredJudgement) -> Iterator[str]:
    judgement = judged.judgement
    if judgement.event is not None and judgement.event not in known:
        choose = f"choose from {', '.join(known)}, or remove the judgement" if known else REMEDY
        yield f"{judgement.id}: there is no event {judgement.event!r}; {choose}"
    if judged.lost:
        yield f"{judgement.id}: {judged.lost}; {REMEDY}"
    yield from (f"{judgement.id}: {what}" for what in _meaningless(judgement))
    for anchor in (judged.anchor, judged.counterpart):
        if anchor is not None and anchor.state == "orphan":
            quote = " ".join(anchor.selector.exact.split())
            short = quote if len(quote) <= QUOTED else f"{quote[:QUOTED].rstrip()}…"
            why = "; ".join(reason.text for reason in anchor.reasons)
            yield f"{judgement.id}: an orphan: “{short}” is not found ({why}); {REMEDY}"
