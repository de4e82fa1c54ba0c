"""What speaks for and against two passages telling of one event, as numbers a model can weigh."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

if TYPE_CHECKING:
    from libya_reader.engine.alignment.folder import Folder
    from libya_reader.engine.alignment.passages import Passage

FEATURES: tuple[tuple[str, int], ...] = (
    ("cosine", 1), ("shared", 1), ("rarest", 1), ("contained", 1), ("overlap", 1), ("count", 1),
    ("token_set", 1), ("token_sort", 1), ("ratio", 1), ("phrases", 1),
    ("names_shared", 1), ("names_alike", 1), ("names_apart", -1),
    ("numbers_shared", 1), ("numbers_apart", -1), ("dates_shared", 1), ("dates_apart", -1),
    ("beside", 1), ("in_order", 1), ("covered_low", 1), ("covered_high", 1),
    ("third", 1), ("company", 1), ("rank_low", 1), ("rank_high", 1), ("contest", 1),
    ("salience_low", 0), ("salience_high", 0),
    ("position_low", 0), ("position_high", 0), ("length_low", 0), ("length_high", 0),
    ("document_words", 1), ("document_names", 1), ("document_lead", 1), ("document_dates", 1),
    ("document_company", 1), ("document_circle", 1),
)  # fmt: skip
"""The features in order, and whether more of one may only speak for (1) or against (-1) an alignment."""

THIRDS = 3
"""Third passages that count: those that both resemble most."""
WITHIN = range(1, 3)
"""How far before both or behind both passages are that tell whether two reports go on alike."""

LATER = ("token_set", "token_sort", "ratio", "phrases", "beside", "in_order", "covered_low", "covered_high",
         "third", "company", "rank_low", "rank_high", "contest", "salience_low", "salience_high")  # fmt: skip
"""The features that are dear: fuzzy comparisons, and what stands around two passages."""
_PLACE = {name: n for n, (name, _) in enumerate(FEATURES)}
_FUZZY, _BESIDE, _POSITION = (_PLACE[name] for name in ("token_set", "beside", "position_low"))


def pair_features(folder: Folder, a: int, b: int) -> list[float]:
    """Return the features of two passages of a folder, in the order of `FEATURES`."""
    features = early_features(folder, a, b)
    add_later_features(folder, a, b, features)
    return features


def early_features(folder: Folder, a: int, b: int) -> list[float]:
    """Return the features of two passages; those that are dear (`LATER`) are 0."""
    x, y = folder.passages[a], folder.passages[b]
    return [
        *_words(folder, a, b),
        0.0, 0.0, 0.0, 0.0,
        *_facts(folder, x, y),
        0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
        min(x.index, y.index), max(x.index, y.index), *_two(folder.totals[a], folder.totals[b]),
        *_documents(folder, x, y),
    ]  # fmt: skip


def add_later_features(folder: Folder, a: int, b: int, features: list[float]) -> None:
    """Put the features in that are dear."""
    features[_FUZZY : _FUZZY + 4] = _likeness(folder, a, b)
    features[_BESIDE:_POSITION] = [
        _beside(folder, a, b),
        _in_order(folder, a, b),
        *_covered(folder, a, b),
        *_thirds(folder, a, b),
        *_standing(folder, a, b),
    ]


def _two(a: float, b: float) -> tuple[float, float]:
    """Return two numbers, the lesser first."""
    return (a, b) if a <= b else (b, a)


def _words(folder: Folder, a: int, b: int) -> tuple[float, ...]:
    weight = folder.weights.weight
    weights = [weight[w] for w in folder.passages[a].words & folder.passages[b].words]
    shared = math.fsum(weights)
    less, more = _two(folder.totals[a], folder.totals[b])
    return (
        math.fsum([w * w for w in weights]) / (folder.norms[a] * folder.norms[b]),
        shared,
        max(weights, default=0.0),
        shared / (less or 1.0),
        shared / ((less + more - shared) or 1.0),
        len(weights),
    )


def _likeness(folder: Folder, a: int, b: int) -> tuple[float, ...]:
    x, y = folder.passages[a], folder.passages[b]
    return (
        fuzz.token_set_ratio(x.content, y.content),
        fuzz.ratio(x.alphabetical, y.alphabetical),
        fuzz.ratio(x.content, y.content),
        len(folder.around(a).phrases & folder.around(b).phrases),
    )


def _facts(folder: Folder, x: Passage, y: Passage) -> tuple[float, ...]:
    total = folder.weights.total
    names = total(x.names & y.names)
    whole = total(x.names) + total(y.names)
    return (
        names,
        2 * names / whole if whole else 0.5,
        min(total(x.names - y.names), total(y.names - x.names)),
        total(x.numbers & y.numbers),
        differ(x.numbers, y.numbers),
        len(x.dates & y.dates),
        differ(x.dates, y.dates),
    )


def differ(a: frozenset[str], b: frozenset[str]) -> bool:
    """Tell whether two passages both have something of a kind, and nothing in common."""
    return bool(a) and bool(b) and a.isdisjoint(b)


def _beside(folder: Folder, a: int, b: int) -> float:
    """Return how alike the passages beside the two are, at best."""
    best = 0.0
    others = folder.around(b).beside
    for i in folder.around(a).beside:
        row = folder.near[i]
        for j in others:
            if j in row and row[j] > best and (i != a or j != b):
                best = row[j]
    return best


def _in_order(folder: Folder, a: int, b: int) -> float:
    """Return how alike the passages before both are, and those behind both, together: two reports in one order."""
    near, homes = folder.near, folder.homes
    count, home, away = len(homes), homes[a], homes[b]
    rows = [(by, near[a + by]) for k in WITHIN for by in (-k, k) if 0 <= a + by < count and homes[a + by] == home]
    return math.fsum(
        row[j] for by, row in rows for k in WITHIN if (j := b + (k if by > 0 else -k)) in row and homes[j] == away
    )


def _covered(folder: Folder, a: int, b: int) -> tuple[float, float]:
    """Return how much of what each says its counterpart's document says somewhere, the lesser first."""
    x, y = folder.passages[a], folder.passages[b]
    words, total = folder.graph.words, folder.weights.total
    one = total(x.words & words[y.document]) / (folder.totals[a] or 1.0)
    other = total(y.words & words[x.document]) / (folder.totals[b] or 1.0)
    return _two(one, other)


def _thirds(folder: Folder, a: int, b: int) -> tuple[float, float]:
    """Return how alike both passages are to third ones, and how alike they are in which they resemble."""
    one, other = folder.around(a), folder.around(b)
    x, y = one.close, other.close
    common = x.keys() & y.keys()
    together = math.fsum([x[k] * y[k] for k in common]) + 2 * folder.near[a].get(b, 0.0)
    third = sum(sorted([min(x[k], y[k]) for k in common])[-THIRDS:])
    return third, together / (one.length * other.length)


def _standing(folder: Folder, a: int, b: int) -> tuple[float, ...]:
    """Return what the likeness of the two is beside that of others in their documents, and how much of each recurs."""
    home, away = folder.homes[a], folder.homes[b]
    one, other = folder.around(a), folder.around(b)
    direct = folder.near[a].get(b, 0.0)
    mass = math.sqrt(one.mass.get(away, 0.0) * other.mass.get(home, 0.0))
    return (
        *_two(direct / one.best.get(away, 1.0), direct / other.best.get(home, 1.0)),
        direct / (mass or 1.0),
        *_two(one.salience, other.salience),
    )


def _documents(folder: Folder, x: Passage, y: Passage) -> tuple[float, ...]:
    alike = folder.graph.between(x.document, y.document)
    return alike.words, alike.names, alike.lead, alike.dates, alike.company, alike.circle
