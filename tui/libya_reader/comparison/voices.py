"""Voices: every quotation of a case by the speaker, across documents and spellings."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from libya_reader.comparison.speaker_names import fullest, group_names, kind_of
from libya_reader.engine.spellings import name_parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.speaker_names import VoiceKind
    from libya_reader.engine.document import Document
    from libya_reader.engine.quotations import Quotation
    from libya_reader.engine.quotations.relations import QuotationRelation, RelationKind
    from libya_reader.engine.reasons import Reason

KINDS: tuple[VoiceKind, ...] = ("named", "institution", "described", "unknown")
"""In the order in which voices stand."""
SAME_WORDS: RelationKind = "same words"
STRENGTH: tuple[RelationKind, ...] = (
    SAME_WORDS,
    "same speaker, different words",
    "same institution, different speakers",
)
"""Relations, the closest first."""


@dataclass(frozen=True, slots=True)
class QuotationTie:
    """What a quotation has to do with another one, and why."""

    number: int
    """The other quotation's number."""
    kind: RelationKind
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Saying:
    """One quotation in its article."""

    number: int
    """Its place among all quotations of the case, by document and place."""
    document: Document
    index: int
    """Its index among its document's quotations."""
    quotation: Quotation
    ties: tuple[QuotationTie, ...]
    """Same words first, then by place."""

    @property
    def words(self) -> str:
        """The words as the article has them, without the marks around them."""
        return self.quotation.content.of(self.document.text)

    @property
    def is_shared(self) -> bool:
        """Whether another article has the same words, in part or with small changes at least."""
        return any(tie.kind == SAME_WORDS for tie in self.ties)

    @property
    def is_indirect(self) -> bool:
        """Whether it is retold and no quotation of words."""
        return self.quotation.kind == "indirect"

    @property
    def name(self) -> str | None:
        """The speaker as the document names them in full, or `None`."""
        return self.quotation.speaker.name if self.quotation.speaker else None


@dataclass(frozen=True, slots=True)
class Used:
    """A form of a name, or a title, and the documents that use it."""

    text: str
    documents: tuple[Document, ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """One speaker with everything that the articles give as said by them."""

    number: int
    name: str
    """In the fullest form of any article; empty for what nobody knows who said."""
    kind: VoiceKind
    names: tuple[Used, ...]
    """Every form of the name, the fullest first."""
    titles: tuple[Used, ...]
    """Every title that is used for the speaker, by place."""
    institutions: tuple[Used, ...]
    """Those for which the speaker speaks."""
    sayings: tuple[Saying, ...]
    """By document and place."""

    @property
    def documents(self) -> tuple[Document, ...]:
        """The articles in which the speaker speaks."""
        return tuple({saying.document.id: saying.document for saying in self.sayings}.values())

    def by_document(self) -> Iterator[tuple[Document, tuple[Saying, ...]]]:
        """Yield the quotations of each article."""
        for document in self.documents:
            yield document, tuple(saying for saying in self.sayings if saying.document.id == document.id)


@dataclass(frozen=True, slots=True)
class SharedWords:
    """Quotations of several articles with the same words, wholly, in part or with small changes; each pair is."""

    sayings: tuple[Saying, ...]
    reasons: tuple[Reason, ...]
    """Of every pair, each once."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which quotations are wanted; `None`: all."""

    speaker: int | None = None
    """A voice's number."""
    institution: str | None = None
    document: str | None = None
    event: str | None = None
    indirect: bool = False
    """Whether what is retold is wanted too."""

    @property
    def any(self) -> bool:
        """Whether any quotation of words is left out."""
        return replace(self, indirect=False) != Choice()


@dataclass(frozen=True, slots=True)
class Voices:
    """The quotations of a case."""

    sayings: tuple[Saying, ...]
    """By document and place; the index of each is its number. What was chosen leaves none out here."""
    voices: tuple[Voice, ...]
    """By kind; those of most articles first, then of most quotations. The index of each is its number, at first."""
    shared: tuple[SharedWords, ...]

    def saying_at(self, document: str, index: int) -> Saying:
        """Return a quotation by its index among those of its document."""
        return next(s for s in self.sayings if s.document.id == document and s.index == index)

    def voice_of(self, number: int) -> Voice:
        """Return whose words a quotation gives."""
        return next(voice for voice in self.voices if any(s.number == number for s in voice.sayings))

    @property
    def shown(self) -> tuple[Saying, ...]:
        """The quotations that are among the voices, by speaker."""
        return tuple(saying for voice in self.voices for saying in voice.sayings)

    def only(self, numbers: Iterable[int]) -> Voices:
        """Return the part that holds quotations by their numbers, with what they share."""
        wanted = frozenset(numbers)
        kept = (replace(v, sayings=tuple(s for s in v.sayings if s.number in wanted)) for v in self.voices)
        shared = tuple(group for group in self.shared if any(s.number in wanted for s in group.sayings))
        return replace(self, voices=tuple(voice for voice in kept if voice.sayings), shared=shared)

    def chosen(self, choice: Choice, comparison: Comparison) -> Voices:
        """Return the part that is wanted."""
        told = None if choice.event is None else sayings_on(comparison, choice.event)
        return self.only(
            saying.number
            for voice in self.voices
            if choice.speaker in {None, voice.number}
            and (choice.institution is None or any(u.text == choice.institution for u in voice.institutions))
            for saying in voice.sayings
            if (choice.indirect or not saying.is_indirect)
            and choice.document in {None, saying.document.id}
            and (told is None or saying.number in told)
        )


def sayings_on(comparison: Comparison, event: str) -> frozenset[int]:
    """Return the numbers of the quotations that stand in passages which tell of an event."""
    found = set()
    for saying in comparison.voices.sayings:
        mentions = comparison.mentions(event, saying.document.id)
        if any(m.strength == "direct" and m.span.overlap(saying.quotation.content) for m in mentions):
            found.add(saying.number)
    return frozenset(found)


def build_voices(comparison: Comparison) -> Voices:
    """Return the voices of a comparison. The work grows with its quotations and their relations, not with pairs."""
    sayings = _sayings(comparison)
    return Voices(sayings, _voices(sayings), _shared(sayings))


def _sayings(comparison: Comparison) -> tuple[Saying, ...]:
    all_of = [(d, n, q) for d in comparison.case.documents for n, q in enumerate(comparison.quotations[d.id])]
    ties = _ties(comparison.quotation_relations, {(d.id, n): k for k, (d, n, _) in enumerate(all_of)})
    return tuple(Saying(k, d, n, q, tuple(ties.get(k, ()))) for k, (d, n, q) in enumerate(all_of))


def _ties(
    relations: Sequence[QuotationRelation], numbers: Mapping[tuple[str, int], int]
) -> Mapping[int, list[QuotationTie]]:
    ties: defaultdict[int, list[QuotationTie]] = defaultdict(list)
    for relation in relations:
        a, b = (numbers[side.document, side.index] for side in (relation.a, relation.b))
        ties[a].append(QuotationTie(b, relation.kind, relation.reasons))
        ties[b].append(QuotationTie(a, relation.kind, relation.reasons))
    for held in ties.values():
        held.sort(key=lambda tie: (STRENGTH.index(tie.kind), tie.number))
    return ties


# Voices


def _voices(sayings: Sequence[Saying]) -> tuple[Voice, ...]:
    held: defaultdict[tuple[VoiceKind, str, str], list[Saying]] = defaultdict(list)
    keys = _keys(sayings)
    for saying in sayings:
        held[keys[saying.number]].append(saying)
    ordered = sorted(held.items(), key=lambda item: _weight(item[0][0], item[1]))
    served = _first_spellings(filter(None, map(_served, sayings)))
    return tuple(_voice(n, kind, name, said, served) for n, ((kind, name, _), said) in enumerate(ordered))


def _weight(kind: VoiceKind, sayings: Sequence[Saying]) -> tuple[int, int, int, int]:
    direct = sum(not saying.is_indirect for saying in sayings)
    return KINDS.index(kind), -len({s.document.id for s in sayings}), -direct, sayings[0].number


def _keys(sayings: Sequence[Saying]) -> Mapping[int, tuple[VoiceKind, str, str]]:
    """Return for each quotation its speaker's kind, fullest name, and the document where that name is no other's."""
    counts = Counter(saying.name for saying in sayings if saying.name)
    documents: defaultdict[str, set[str]] = defaultdict(set)
    kinds = {name: kind_of(name) for name in counts}
    for saying in sayings:
        if saying.name and kinds[saying.name] == "named":
            documents[saying.name].add(saying.document.id)
    groups = group_names(documents)
    full = {name: fullest(names, counts) for name, names in groups.items()}
    institutions = _first_spellings(name for name, kind in kinds.items() if kind == "institution")
    found: dict[int, tuple[VoiceKind, str, str]] = {}
    for saying in sayings:
        name = saying.name or ""
        kind = kinds.get(name, "unknown")
        if kind == "unknown":
            found[saying.number] = kind, "", ""
        elif kind == "institution":
            found[saying.number] = kind, institutions[name], ""
        elif name in full:
            found[saying.number] = kind, full[name], ""
        else:
            found[saying.number] = (
                kind,
                name[:1].lower() + name[1:] if kind == "described" else name,
                saying.document.id,
            )
    return found


def _first_spellings(names: Iterable[str]) -> Mapping[str, str]:
    """Return for each name the first that differs in articles and capitals alone: "The Post", "Post"."""
    first: dict[tuple[str, ...], str] = {}
    return {name: first.setdefault(name_parts(name), name) for name in names}


def _voice(
    number: int, kind: VoiceKind, name: str, sayings: Sequence[Saying], institutions: Mapping[str, str]
) -> Voice:
    names = sorted(_used((s.name, s.document) for s in sayings), key=lambda used: used.text != name)
    titles: tuple[Used, ...] = ()
    served: tuple[Used, ...] = ()
    if kind != "unknown":
        titles = _used((s.quotation.role, s.document) for s in sayings)
        served = _used((institutions.get(_served(s)), s.document) for s in sayings)
    return Voice(number, name, kind, tuple(names), titles, served, tuple(sayings))


def _served(saying: Saying) -> str:
    """Return for whom a speaker speaks; a description stands for nobody but itself."""
    institution = saying.quotation.institution or ""
    return "" if institution == saying.name and kind_of(institution) == "described" else institution


def _used(said: Iterable[tuple[str | None, Document]]) -> tuple[Used, ...]:
    """Join the documents that use a form; forms that differ in articles and capitals alone are one."""
    forms: dict[tuple[str, ...], tuple[str, dict[str, Document]]] = {}
    for text, document in said:
        if text:
            forms.setdefault(name_parts(text), (text, {}))[1].setdefault(document.id, document)
    return tuple(Used(text, tuple(documents.values())) for text, documents in forms.values())


# What is shared


def _shared(sayings: Sequence[Saying]) -> tuple[SharedWords, ...]:
    """Join the pairs with the same words into as few groups as have the same words in every pair."""
    same = {s.number: {tie.number for tie in s.ties if tie.kind == SAME_WORDS} for s in sayings if s.is_shared}
    seen: set[tuple[int, int]] = set()
    found = []
    for a, others in same.items():
        for b in sorted(others):
            if a < b and (a, b) not in seen:
                group = [a, b]
                group += (c for c in sorted(others & same[b]) if all(c in same[d] for d in group) and c > a)
                seen |= {(x, y) for x in group for y in group if x < y}
                found.append(SharedWords(tuple(sayings[n] for n in sorted(group)), _reasons(group, sayings)))
    return tuple(found)


def _reasons(group: Sequence[int], sayings: Sequence[Saying]) -> tuple[Reason, ...]:
    ties = (tie for n in group for tie in sayings[n].ties if tie.kind == SAME_WORDS and tie.number in group)
    return tuple(dict.fromkeys(reason for tie in ties for reason in tie.reasons))
