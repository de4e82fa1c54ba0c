"""Why two passages are held to tell of the same event, and what speaks against it, in words.

The weight of a reason is measured: by how much the score, in log-odds, would change without it.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from libya_reader.engine.alignment.features import FEATURES, differ, pair_features
from libya_reader.engine.alignment.score import Silent, gained
from libya_reader.engine.data.titles import MONTHS
from libya_reader.engine.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from libya_reader.engine.alignment.folder import Folder
    from libya_reader.engine.alignment.passages import Passage

SHOWN_WORDS = 6
"""Rare words named in a reason, weightiest first."""
KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("names", ("names_shared", "names_alike", "names_apart")),
    ("numbers", ("numbers_shared", "numbers_apart")),
    ("dates", ("dates_shared", "dates_apart")),
    ("rare words", ("cosine", "shared", "rarest", "contained", "overlap", "count", "phrases")),
    ("likeness", ("token_set", "token_sort", "ratio")),
    ("neighbours", ("beside", "in_order")),
    ("third passages", ("third", "company")),
    ("documents", tuple(name for name, _ in FEATURES if name.startswith("document_"))),
)
"""Kinds of reason, and the features that each sums up."""

TYPICAL = {
    "document_circle": 0.0, "document_company": 0.6, "document_dates": 0.1, "document_lead": 0.1,
    "document_names": 0.2, "document_words": 0.15, "names_alike": 0.5,
}  # fmt: skip
"""What a feature is where it says nothing; 0 unless named here."""


def explain(folder: Folder, a: int, b: int, event: str | None = None) -> tuple[Reason, ...]:
    """Return what speaks for and against two passages telling of one event, weightiest first.

    `event` is one that both are known to tell of: that comes before all other reasons.
    """
    features = pair_features(folder, a, b)
    gains = gained(features, folder.company(a, b), _silent())
    weights = dict(zip((kind for kind, _ in KINDS), gains, strict=True))
    reasons = [replace(reason, weight=_signed(reason, weights)) for reason in _reasons(folder, a, b, features, weights)]
    known = [_for("event", f"both tell of: {event}")] if event else []
    return (*known, *sorted(reasons, key=lambda reason: -abs(reason.weight)))


@cache
def _silent() -> tuple[Silent, ...]:
    return tuple(
        tuple((n, TYPICAL.get(name, 0.0)) for n, (name, _) in enumerate(FEATURES) if name in names)
        for _, names in KINDS
    )


def _signed(reason: Reason, weights: dict[str, float]) -> float:
    kind = reason.what.removeprefix("different ")
    weight = abs(weights.get(kind, 0.0))
    return round(weight if reason.speaks_for else -weight, 3)


def _reasons(folder: Folder, a: int, b: int, features: Sequence[float], weights: dict[str, float]) -> Iterator[Reason]:
    value = dict(zip((name for name, _ in FEATURES), features, strict=True))
    x, y = folder.passages[a], folder.passages[b]
    forms = folder.written(a) | folder.written(b)
    yield from _shared(folder, x, y, forms)
    yield from _different(x, y, forms)
    yield _for("likeness", f"of their words without endings: {value['token_set']:.0f} of 100 (token_set_ratio)")
    if value["beside"] > 0:
        yield _for("neighbours", f"the passages beside them are alike: {value['beside']:.2f}")
    if value["third"] > 0:
        yield _for("third passages", f"other documents hold passages like both: {value['third']:.2f}")
    same = folder.graph.between(x.document, y.document).same
    yield Reason(
        speaks_for=weights["documents"] >= 0,
        what="documents",
        text=f"the articles as wholes, by their words and by which others they resemble: {same:.2f} alike",
    )


def _for(what: str, text: str) -> Reason:
    return Reason(speaks_for=True, what=what, text=text)


def _against(what: str, text: str) -> Reason:
    return Reason(speaks_for=False, what=what, text=text)


def _shared(folder: Folder, x: Passage, y: Passage, forms: dict[str, str]) -> Iterator[Reason]:
    weight = folder.weights.weight
    names, numbers, dates = x.names & y.names, x.numbers & y.numbers, x.dates & y.dates
    words = {word for word in x.words & y.words if not word[0].isdigit()}
    rare = sorted(words - names, key=lambda w: (-weight[w], w))[:SHOWN_WORDS]
    for kind, found in (("names", sorted(names)), ("numbers", sorted(numbers)), ("rare words", rare)):
        if found:
            yield _for(kind, "both: " + ", ".join(forms.get(w, w) for w in found))
    if dates:
        yield _for("dates", "both: " + _dates(dates))


def _different(x: Passage, y: Passage, forms: dict[str, str]) -> Iterator[Reason]:
    """Yield what each of the two names, counts or dates that the other does not, where both have something."""
    for kind, one, other in (("names", x.names, y.names), ("numbers", x.numbers, y.numbers)):
        mine, theirs = sorted(one - other), sorted(other - one)
        if mine and theirs:
            text = f"{', '.join(forms.get(w, w) for w in mine)} / {', '.join(forms.get(w, w) for w in theirs)}"
            yield _against(f"different {kind}", text)
    if differ(x.dates, y.dates):
        yield _against("different dates", f"{_dates(x.dates)} / {_dates(y.dates)}")


def _dates(dates: Iterable[str]) -> str:
    """Return dates in words, a month by itself only where no day of it is named."""
    named = set(dates)
    days = {date for date in named if date[0] == "d"}
    named -= {"m" + day[1:].partition("-")[0] for day in days}
    return ", ".join(_date(date) for date in sorted(named))


def _date(date: str) -> str:
    kind, rest = date[0], date[1:]
    if kind in "md":
        month, _, day = rest.partition("-")
        return f"{MONTHS[int(month) - 1].capitalize()} {day}".strip()
    return rest.capitalize() if kind == "w" else rest
