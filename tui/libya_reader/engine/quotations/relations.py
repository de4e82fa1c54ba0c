"""What quotations of different documents have to do with each other."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations, pairwise, product
from typing import TYPE_CHECKING, Literal

from rapidfuzz import fuzz

from libya_reader.engine.data.speakers import PRONOUNS
from libya_reader.engine.quotations.people import is_called_by_name
from libya_reader.engine.reasons import Reason
from libya_reader.engine.spellings import name_parts, spelling_likeness
from libya_reader.engine.words import FUNCTION_WORDS, find_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from libya_reader.engine.quotations.model import Quotation
    from libya_reader.engine.spans import TextSpan

RelationKind = Literal["same words", "same speaker, different words", "same institution, different speakers"]

SHINGLE = 3
"""Words in a row by which quotations that share words are found."""
COMMON = 60
"""A row of words that more quotations hold is a phrase of everybody's."""
REPEATS = 8
"""Places of one row of words in a quotation that are followed, at most."""
WHOLLY = 97
CHANGED = 85
"""Least `rapidfuzz.fuzz.ratio` of normalized words: for the same words, and for the same with small changes."""
PART = 5
"""Words in a row, at least, that make a part the same; and the content words among them:"""
PART_CONTENT = 3
SAME_NAME = 0.9
"""Least likeness of each word of two spellings of a name."""
MANY = 24
"""Where a speaker stands in more documents, each is related to the next alone, not all to all."""
PAIRS = 12
"""Pairs of quotations that are related for one speaker and two documents, at most."""


@dataclass(frozen=True, slots=True)
class QuotationPlace:
    """A quotation's document, its number there, and its content."""

    document: str
    index: int
    span: TextSpan


@dataclass(frozen=True, slots=True)
class QuotationRelation:
    """Two quotations of different documents, and what they share."""

    kind: RelationKind
    a: QuotationPlace
    b: QuotationPlace
    score: float
    """How surely they share it (0 to 1)."""
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class _Said:
    """One quotation, its words made even."""

    order: int
    place: QuotationPlace
    quotation: Quotation
    words: tuple[str, ...]

    @property
    def speaker(self) -> str:
        return self.quotation.speaker.name if self.quotation.speaker else ""


def relate_quotations(documents: Sequence[tuple[str, str, Sequence[Quotation]]]) -> tuple[QuotationRelation, ...]:
    """Return the relations between quotations of different documents, given as id, text and quotations.

    Indirect quotations share speakers, not words; where they retell the same, nothing is said of them. The work grows
    with what quotations share, not with their pairs.
    """
    said = list(_read(documents))
    relations = list(_same_words(said))
    related = {(r.a, r.b) for r in relations}
    relations += _same_speaker(said, related)
    relations += _same_institution(said)
    return tuple(relations)


def _read(documents: Sequence[tuple[str, str, Sequence[Quotation]]]) -> Iterator[_Said]:
    order = 0
    for document, text, quotations in documents:
        for index, quotation in enumerate(quotations):
            words = tuple(word.form for word in find_words(text, quotation.content.start, quotation.content.end))
            yield _Said(order, QuotationPlace(document, index, quotation.content), quotation, words)
            order += 1


def _same_words(said: Sequence[_Said]) -> Iterator[QuotationRelation]:
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for one in said:
        if one.quotation.kind != "indirect":
            for shingle in _shingles(one.words):
                holders[shingle].append(one.order)
    common = Counter(
        pair for shared in holders.values() if 1 < len(shared) <= COMMON for pair in combinations(shared, 2)
    )
    for (first, second), count in common.items():
        a, b = said[first], said[second]
        enough = min(PART - SHINGLE + 1, len(_shingles(a.words)), len(_shingles(b.words)))
        if count >= enough and a.place.document != b.place.document and (relation := _compare(a, b)):
            yield relation


def _shingles(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    if len(words) <= SHINGLE:
        return {words}
    return {words[k : k + SHINGLE] for k in range(len(words) - SHINGLE + 1)}


def _compare(a: _Said, b: _Said) -> QuotationRelation | None:
    ratio = fuzz.ratio(a.words, b.words)
    part = _longest_run(a.words, b.words)
    content = [word for word in part if word not in FUNCTION_WORDS]
    enough = len(part) >= PART and len(content) >= PART_CONTENT
    if ratio >= WHOLLY and len(set(a.words) - FUNCTION_WORDS) > 1:
        reason = Reason(speaks_for=True, what="words", text="the same words, wholly")
    elif ratio >= CHANGED and enough:
        reason = Reason(speaks_for=True, what="words", text=f"the same words with small changes ({ratio:.0f} of 100)")
    elif enough:
        reason = Reason(speaks_for=True, what="words", text=f"in part the same words: “{' '.join(part)}”")
    else:
        return None
    reasons = [reason]
    if all(one.speaker and one.speaker.lower() not in PRONOUNS for one in (a, b)):
        reasons.append(_compared_speakers(a, b))
    score = max(ratio / 100, min(0.95, 0.5 + len(part) / 20))
    return QuotationRelation("same words", a.place, b.place, round(score, 4), tuple(reasons))


def _compared_speakers(a: _Said, b: _Said) -> Reason:
    if same_speaker(a.speaker, b.speaker):
        return Reason(speaks_for=True, what="speaker", text=f"both by {a.speaker}")
    return Reason(speaks_for=False, what="speaker", text=f"one by {a.speaker}, the other by {b.speaker}")


def _longest_run(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[str, ...]:
    """Return the longest row of words that both hold, at least a shingle long; nothing where there is none."""
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for m in range(len(b) - SHINGLE + 1):
        places[b[m : m + SHINGLE]].append(m)
    best, end = 0, 0
    running: dict[int, int] = {}
    for n in range(len(a) - SHINGLE + 1):
        shared = places.get(a[n : n + SHINGLE], ())[:REPEATS]
        running = {m: running.get(m - 1, SHINGLE - 1) + 1 for m in shared}
        if running and max(running.values()) > best:
            best, end = max(running.values()), n + SHINGLE
    return a[end - best : end]


def same_speaker(a: str, b: str) -> bool:
    """Tell whether two names are one speaker's: the same words in whatever spelling, or a name and its last word."""
    first, second = name_parts(a), name_parts(b)
    if not first or not second:
        return False
    shorter, longer = sorted((first, second), key=len)
    if len(shorter) < len(longer) and len(shorter) > 1 and shorter[0] != longer[0]:
        return False
    tail = longer[-len(shorter) :] if len(shorter) == 1 or len(shorter) == len(longer) else (longer[0], longer[-1])
    ends = shorter if len(shorter) == len(tail) else (shorter[0], shorter[-1])
    return all(spelling_likeness(x, y) >= SAME_NAME for x, y in zip(ends, tail, strict=True))


def _may_be_one(a: str, b: str) -> bool:
    """Tell whether two names may be one person's: one speaker's, or with last names spelt alike."""
    first, second = name_parts(a), name_parts(b)
    return same_speaker(a, b) or bool(first and second and spelling_likeness(first[-1], second[-1]) >= SAME_NAME)


def _same_speaker(
    said: Sequence[_Said], related: set[tuple[QuotationPlace, QuotationPlace]]
) -> Iterator[QuotationRelation]:
    for group in _by_name(one for one in said if is_called_by_name(one.speaker)):
        for first, second in _document_pairs(group):
            count = 0
            for a, b in product(first, second):
                if count < PAIRS and (a.place, b.place) not in related and same_speaker(a.speaker, b.speaker):
                    if "indirect" in (a.quotation.kind, b.quotation.kind) and _compare(a, b):
                        continue  # the same words once more, retold
                    count += 1
                    reason = Reason(
                        speaks_for=True, what="speaker", text=f"both by {max(a.speaker, b.speaker, key=len)}"
                    )
                    score = round(min(a.quotation.score, b.quotation.score), 4)
                    yield QuotationRelation("same speaker, different words", a.place, b.place, score, (reason,))


def _by_name(said: Iterable[_Said]) -> Iterator[list[_Said]]:
    """Yield groups of quotations whose speakers' last names are spelt alike."""
    groups: dict[str, list[_Said]] = defaultdict(list)
    for one in said:
        parts = name_parts(one.speaker)
        if parts:
            groups[parts[-1]].append(one)
    names = sorted(groups)
    merged: set[str] = set()
    for k, name in enumerate(names):
        if name in merged:
            continue
        group = list(groups[name])
        for other in names[k + 1 : k + 9]:
            if other not in merged and spelling_likeness(name, other) >= SAME_NAME:
                merged.add(other)
                group += groups[other]
        yield sorted(group, key=lambda one: one.order)


def _document_pairs(group: Sequence[_Said]) -> Iterator[tuple[list[_Said], list[_Said]]]:
    documents: dict[str, list[_Said]] = defaultdict(list)
    for one in group:
        documents[one.place.document].append(one)
    lists = list(documents.values())
    yield from combinations(lists, 2) if len(lists) <= MANY else pairwise(lists)


def _same_institution(said: Sequence[_Said]) -> Iterator[QuotationRelation]:
    groups: dict[str, list[_Said]] = defaultdict(list)
    for one in said:
        if one.quotation.institution and one.speaker:
            groups[" ".join(name_parts(one.quotation.institution))].append(one)
    for group in groups.values():
        for first, second in _document_pairs(group):
            seen: set[tuple[str, str]] = set()
            for a, b in product(first[:PAIRS], second[:PAIRS]):
                if (a.speaker, b.speaker) in seen or _may_be_one(a.speaker, b.speaker):
                    continue
                seen.add((a.speaker, b.speaker))
                text = f"{a.speaker} and {b.speaker} both speak for {a.quotation.institution}"
                reason = Reason(speaks_for=True, what="institution", text=text)
                score = round(min(a.quotation.score, b.quotation.score), 4)
                yield QuotationRelation("same institution, different speakers", a.place, b.place, score, (reason,))
