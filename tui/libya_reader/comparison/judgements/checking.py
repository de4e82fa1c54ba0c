"""What a person should look at in the judgements of a case: each problem at its line, with what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
            problems += [Problem(file, line, what) for what in _wrong(case, known, judged)]
    return sorted(problems)


def _events(case: Case, judgements: Iterable[Judgement]) -> Sequence[str]:
    """Return the ids of the events of a case; those that are discovered only where a judgement names such a one."""
    described = [query.id for query in case.queries]
    if {each.event for each in judgements} <= {*described, None}:
        return described
    from libya_reader.comparison.comparison import compare

    return [event.id for event in compare(case).with_discovered().events]


def _wrong(case: Case, known: Sequence[str], judged: AnchoredJudgement) -> Iterator[str]:
    judgement = judged.judgement
    if judgement.event is not None and judgement.event not in known:
        choose = f"choose from {', '.join(known)}, or remove the judgement" if known else REMEDY
        yield f"{judgement.id}: there is no event {judgement.event!r}; {choose}"
    if judgement.target is None and judgement.document not in {None, *(d.id for d in case.documents)}:
        yield f"{judgement.id}: there is no document {judgement.document!r} in the case; {REMEDY}"
    for anchor in (judged.anchor, judged.counterpart):
        if anchor is not None and anchor.state == "orphan":
            quote = " ".join(anchor.selector.exact.split())
            short = quote if len(quote) <= QUOTED else f"{quote[:QUOTED].rstrip()}…"
            why = "; ".join(reason.text for reason in anchor.reasons)
            yield f"{judgement.id}: an orphan: “{short}” is not found ({why}); {REMEDY}"
