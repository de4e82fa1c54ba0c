"""What a person should look at in the judgements of a case: each problem at its line, with what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.yaml_marks import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from libya_reader.comparison.case import Case
    from libya_reader.comparison.judgements.anchored import AnchoredJudgement
    from libya_reader.comparison.judgements.applied import KeptJudgements

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
        for judged in anchor_judgements(kept.judgements, documents):
            file, line = kept.places[judged.judgement.id]
            problems += [Problem(file, line, what) for what in _wrong(case, judged)]
    return sorted(problems)


def _wrong(case: Case, judged: AnchoredJudgement) -> Iterator[str]:
    judgement = judged.judgement
    known = [query.id for query in case.queries]
    if judgement.event is not None and known and judgement.event not in known:
        choose = f"choose from {', '.join(known)}, or remove the judgement"
        yield f"{judgement.id}: there is no event {judgement.event!r}; {choose}"
    if judgement.target is None and judgement.document not in {None, *(d.id for d in case.documents)}:
        yield f"{judgement.id}: there is no document {judgement.document!r} in the case; {REMEDY}"
    for anchor in (judged.anchor, judged.counterpart):
        if anchor is not None and anchor.state == "orphan":
            quote = " ".join(anchor.selector.exact.split())
            short = quote if len(quote) <= QUOTED else f"{quote[:QUOTED].rstrip()}…"
            why = "; ".join(reason.text for reason in anchor.reasons)
            yield f"{judgement.id}: an orphan: “{short}” is not found ({why}); {REMEDY}"
