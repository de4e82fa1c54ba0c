"""Passages as the aligner compares them: the words, names, numbers and dates of each sentence, read once."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from libya_reader.engine.alignment.model import Place
from libya_reader.engine.data.titles import MONTH_SHORT, MONTHS, TITLES, WEEKDAYS
from libya_reader.engine.names import NOT_NAMES
from libya_reader.engine.progress import watched
from libya_reader.engine.spellings import skeleton, spelling_likeness
from libya_reader.engine.words import FUNCTION_WORDS, fold, stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.alignment.model import SplitDocument
    from libya_reader.engine.progress import Watch
    from libya_reader.engine.sentences import Sentence

TOKEN = re.compile(r"\d+(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?(?![^\W_])|[^\W_]+(?:['’ʼ][^\W\d_]+)*")
"""A number with its separators, or a word."""

NUMBER_WORDS = {
    word: str(value)
    for value, word in enumerate(
        """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty""".split(),
        start=2,
    )
} | {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90"}
"""Written numbers that stand for their digits; "one" and "first" are more often pronouns and order than counts."""

MONTH_OF = {name: n for n, name in enumerate(MONTHS, 1)} | {name: n for n, name in enumerate(MONTH_SHORT, 1)}
MONTH_OF |= {"sept": 9}
DATE_WORDS = frozenset(MONTH_OF) | frozenset(WEEKDAYS)
DAYS = frozenset(map(str, range(1, 32)))
YEAR = re.compile(r"(?:1[5-9]|20)\d\d$")

PRESS_STEMS = frozenset(map(stem, "am edit edition hrs last modified pm post posted print published updated".split()))
"""What stands beside the date of an article."""
DATELINE_NAMES = 2
"""Names beside such a date, at most: an agency, a city, a time zone."""

CAPITAL_SHARE = 0.6
"""A form is a name if at least this share of its occurrences, sentence beginnings left out, is capitalised."""
DEMONYM_ENDINGS = ("s", "n", "an", "ian", "ns", "ans", "ians")
"""What turns a place into its people; with it, two forms are one name ("Kenya", "Kenyans")."""
SHORTEST_PLACE = 4


COMPARED = frozenset({"name", "number", "word"})
"""What a passage is compared by, word by word; dates are compared by themselves."""

Token: TypeAlias = tuple[str, bool]
"""A folded word, and whether it is capitalised."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence, as it is compared."""

    document: int
    """Index of its document among those compared."""
    index: int
    """Index among the document's sentences."""
    sentence: Sentence
    words: frozenset[str]
    """The stems of its words that say something, names in one spelling, numbers as digits."""
    names: frozenset[str]
    """Those of the words that are names."""
    numbers: frozenset[str]
    """Digits, separators left out; days and years of dates are none."""
    dates: frozenset[str]
    """Months, days of months, weekdays and years: "m8", "d8-9", "wmonday", "y2011"."""
    content: str
    """The words in the order of the text, for fuzzy comparison."""
    alphabetical: str
    """The words in alphabetical order."""

    @property
    def is_dateline(self) -> bool:
        """Whether it says only when an article was made: "Updated: March 9, 2011 20:09 GMT" tells of no event."""
        said = {word for word in self.words if not word[0].isdigit()}
        figures = len(self.words) - len(said) + len(self.dates)
        said -= PRESS_STEMS
        return not said or (figures > 1 and len(said) <= DATELINE_NAMES and said <= self.names)

    def place(self, documents: Sequence[SplitDocument]) -> Place:
        """Return where the passage stands."""
        return Place(documents[self.document].id, self.index, self.sentence.span)


@dataclass(frozen=True, slots=True)
class _Read:
    document: int
    index: int
    sentence: Sentence
    tokens: list[Token]


def read_passages(
    documents: Sequence[SplitDocument], watch: Watch | None = None
) -> tuple[list[Passage], dict[str, str]]:
    """Return the sentences of all documents in order, and for each form of a name the spelling it is compared in."""
    read = [
        _tokens(n, k, document.text, sentence)
        for n, document in enumerate(watched(documents, watch, "articles read", stride=8))
        for k, sentence in enumerate(document.sentences)
    ]
    spelled = unify_spellings(_name_counts(read))
    kinds = _Kinds(spelled)
    return [_passage(r, kinds) for r in read], spelled


@lru_cache(maxsize=65536)
def _form(token: str) -> Token:
    """Return a word as it is compared, and whether it is capitalised."""
    return fold(token).removesuffix("'s"), token[0].isupper()


def _tokens(document: int, index: int, text: str, sentence: Sentence) -> _Read:
    span = sentence.span
    part = text[span.start : span.end]
    tokens = [_form(token) for token in TOKEN.findall(part)]
    return _Read(document, index, sentence, tokens)


def _name_counts(read: Sequence[_Read]) -> Counter[str]:
    """Count the forms that are names: capitalised, where a sentence does not begin, more often than not."""
    capitals: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for (form, capital), count in Counter(chain.from_iterable(sentence.tokens[1:] for sentence in read)).items():
        (capitals if capital else small)[form] += count
    openers: Counter[str] = Counter()
    for (form, capital), count in Counter(sentence.tokens[0] for sentence in read if sentence.tokens).items():
        (openers if capital else small)[form] += count
    for form, count in openers.items():
        if form in capitals:
            capitals[form] += count
    return Counter(
        {
            form: count
            for form, count in capitals.items()
            if count >= CAPITAL_SHARE * (count + small[form])
            and len(form) > 1
            and form not in NOT_NAMES
            and form not in TITLES
        }
    )


def unify_spellings(counts: Counter[str]) -> dict[str, str]:
    """Map each form of a name to the commonest of its spellings."""
    chosen: dict[str, str] = {}
    by_bones: dict[str, list[str]] = {}
    for form, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        chosen[form] = _known_spelling(form, by_bones)
    for form in sorted(chosen):
        if (base := _without_ending(form, chosen)) is not None:
            chosen[form] = chosen[base]
    return chosen


def _known_spelling(form: str, by_bones: dict[str, list[str]]) -> str:
    bones = skeleton(form)
    bucket = by_bones.setdefault(bones, [])
    for other in bucket:
        if spelling_likeness(form, other):
            return other
    bucket.append(form)
    return form


def _without_ending(form: str, known: dict[str, str]) -> str | None:
    for ending in DEMONYM_ENDINGS:
        base = form.removesuffix(ending)
        if base != form and len(base) >= SHORTEST_PLACE and base in known:
            return base
    return None


class _Kinds(dict[Token, tuple[str, str]]):
    """For each token, what it is ("date", "number", "name", "word" or "") and the form it is compared in."""

    def __init__(self, spelled: dict[str, str]) -> None:
        super().__init__()
        self.spelled = spelled

    def __missing__(self, token: Token) -> tuple[str, str]:
        kind = self[token] = self._kind(*token)
        return kind

    def _kind(self, form: str, capital: bool) -> tuple[str, str]:  # noqa: FBT001
        if form in FUNCTION_WORDS:
            return "", form
        if capital and form in DATE_WORDS:
            return "date", f"m{MONTH_OF[form]}" if form in MONTH_OF else f"w{form}"
        if form[0].isdigit() or form in NUMBER_WORDS:
            return "number", NUMBER_WORDS.get(form) or form.replace(",", "")
        if form in self.spelled and capital:
            return "name", self.spelled[form]
        return ("word", stem(self.spelled.get(form, form))) if len(form) > 1 else ("", form)


def _passage(read: _Read, kinds: _Kinds) -> Passage:
    found = [kinds[token] for token in read.tokens]
    numbers: set[str] = set()
    dates = {form for kind, form in found if kind == "date"}
    for k, (kind, form) in enumerate(found):
        if kind == "number":
            date = _dated(read.tokens, k, kinds)
            (dates if date else numbers).add(date or form)
    words = dict.fromkeys([form for kind, form in found if kind in COMPARED])
    return Passage(
        read.document, read.index, read.sentence,
        frozenset(words), frozenset([form for kind, form in found if kind == "name"]),
        frozenset(numbers), frozenset(dates), " ".join(words), " ".join(sorted(words)),
    )  # fmt: skip


def _dated(tokens: Sequence[Token], k: int, kinds: _Kinds) -> str | None:
    """Return the year that a number is, or the day of the month that stands beside it."""
    number = tokens[k][0]
    if YEAR.match(number):
        return f"y{number}"
    if number in DAYS:
        for beside in (*tokens[max(0, k - 1) : k], *tokens[k + 1 : k + 2]):
            kind, date = kinds[beside]
            if kind == "date" and date[0] == "m":
                return f"d{date[1:]}-{number}"
    return None
