"""Who is meant: the fullest name in a document for a short one, a pronoun or a description."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from libya_reader.engine.alternatives import one_of
from libya_reader.engine.data.claim_verbs import CLAIM_VERBS, INSTITUTIONS, PAPERS, PRONOUNS
from libya_reader.engine.data.titles import PARTICLES, TITLES
from libya_reader.engine.lazy_patterns import LazyPattern
from libya_reader.engine.mentions import NamedSpan
from libya_reader.engine.names import Name, find_names
from libya_reader.engine.reasons import Reason
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.sentences import Sentence

ACRONYM_S = LazyPattern(lambda: r"[A-Z]{2,}s")
"""An acronym with the s of a possessive whose apostrophe was lost: "NASAs"."""
WINDOW = 50_000
"""Code points around a mention in which its fuller form is sought: a long article's length."""
OCCURRENCES = 6
"""Of a short name, in that window, that are looked at."""
SENTENCES_BACK = 4
"""Sentences in which the antecedent of a pronoun is sought."""
LAST_WORD = LazyPattern(lambda: r"([^\W_]+)\W*$")
PUBLISHED_BY = LazyPattern(lambda: r"\s+(?:\w+\s+){0,2}?(?:by|from|of)\s+(?:the\s+)?(?=[A-Z])")
SUBJECT = LazyPattern(lambda: r"\W*(?:(?:But|And|Meanwhile|However|In [^,]{3,40}|On [^,]{3,20}),?\s+)?")
HEAD = LazyPattern(lambda: rf"(?i:the|an?|this)\s+(?:[\w-]+\s+){{0,3}}?{one_of(INSTITUTIONS | PAPERS)}\b")
SPOKEN_BY = LazyPattern(lambda: r"(?:added|reported|said|says)\s+(?:\w+\s+){0,3}$")
SPEAKS = LazyPattern(lambda: rf"[\s,]{one_of(CLAIM_VERBS)}(?![^\W_])")


class Antecedents:
    """The names of one document, looked up where a mention asks for them.

    It keeps what it found, so that a name that recurs is sought once in each stretch of `WINDOW` code points.
    """

    def __init__(self, text: str, sentences: Sequence[Sentence]) -> None:
        self._text = text
        self._sentences = sentences
        self._names: dict[int, list[Name]] = {}
        self._starts = [sentence.span.start for sentence in sentences]
        self._full: dict[tuple[str, int, bool], str] = {}

    def names_of(self, sentence: int) -> list[Name]:
        """Return the names of a sentence, given by its index."""
        if sentence not in self._names:
            span = self._sentences[sentence].span
            self._names[sentence] = find_names(self._text, span.start, span.end)
        return self._names[sentence]

    def names_in(self, begin: int, end: int, sentence: int) -> list[Name]:
        """Return the names of a sentence that lie wholly between two places."""
        return [name for name in self.names_of(sentence) if begin <= name.span.start and name.span.end <= end]

    def resolve(self, span: TextSpan, sentence: int) -> tuple[NamedSpan, Reason | None] | None:
        """Return who is meant, and how that was inferred where it was; `None` for a pronoun without antecedent."""
        words = span.of(self._text)
        if words.lower() in PRONOUNS:
            return self._resolve_pronoun(span, words.lower(), sentence)
        names = self.names_in(span.start, span.end, sentence)
        if names and names[-1].span.end >= span.end - 2:
            return NamedSpan(without_titles(self.fullest(names[-1])), span), None
        return self._resolve_description(span, words)

    def fullest(self, name: Name, *, by_first: bool = True) -> str:
        """Return the longest form near a mention that ends in its last word.

        `by_first`: a form that begins with it is taken too ("Amnesty", "Amnesty International"); initials are never
        drawn out that way.
        """
        if ACRONYM_S.fullmatch(name.text) and f"{name.text[:-1]} " in self._text:
            return name.text[:-1]
        key = _bare(name.text.split()[-1])
        if name.text.lower() in INSTITUTIONS | PAPERS:
            return name.text
        by_first = by_first and " " not in name.text and not key.isupper()
        slot = key, name.span.start // WINDOW, by_first
        if slot not in self._full:
            self._full[slot] = self._longest(key, name.span.start, by_first=by_first)
        full = self._full[slot]
        return full if len(full) >= len(name.text) else name.text

    def _longest(self, key: str, at: int, *, by_first: bool) -> str:
        best = key
        place, stop = max(0, at - WINDOW), min(len(self._text), at + WINDOW)
        for _ in range(OCCURRENCES):
            place = self._text.find(key, place, stop)
            if place < 0:
                break
            around = self._names_around(place, key) if self._in_longer(place, key) else []
            for candidate in around:
                fits = _bare(candidate.split()[-1]) == key or by_first or key.lower() in INSTITUTIONS
                if len(candidate) > len(best) and fits:
                    best = candidate
            place += len(key)
        return best

    def _in_longer(self, place: int, key: str) -> bool:
        """Tell whether a capitalised word or "of" stands beside a word, so that it may be part of a longer name."""
        behind = self._text[place + len(key) : place + len(key) + 4].lstrip()
        if behind[:1].isupper() or behind.startswith("of"):
            return True
        before = self._text[max(0, place - 24) : place].rsplit(None, 1)
        return bool(before) and before[-1][0].isupper()

    def _names_around(self, place: int, key: str) -> list[str]:
        """Return the names that hold a word at a place, cut to what belongs to it."""
        k = bisect_right(self._starts, place) - 1
        if k < 0 or place >= self._sentences[k].span.end:
            return []
        holding = (name for name in self.names_of(k) if name.span.start <= place < name.span.end)
        return [shortened for name in holding if (shortened := _up_to(name.text, key))]

    def _resolve_pronoun(self, span: TextSpan, word: str, sentence: int) -> tuple[NamedSpan, Reason | None] | None:
        for back in self._sentences[max(0, sentence - SENTENCES_BACK) : sentence][::-1]:
            found = self._subject(back) if word == "it" else self._speaker(back) if word != "they" else None
            if found is None:
                continue
            resolved = self.resolve(found, back.index) if back.index < sentence else None
            if resolved:
                return _inferred(resolved[0].name, span, word)
        return None

    def _subject(self, sentence: Sentence) -> TextSpan | None:
        """Return the institution, or its paper, with which a sentence begins."""
        begin = SUBJECT.match(self._text, sentence.span.start, sentence.span.end)
        at = begin.end() if begin else sentence.span.start
        names = self.names_in(at, sentence.span.end, sentence.index)
        head = HEAD.match(self._text, at)
        if head:
            return TextSpan(*head.span())
        return names[0].span if names and names[0].span.start - at <= 4 else None

    def _speaker(self, sentence: Sentence) -> TextSpan | None:
        """Return the last person of a sentence who speaks in it."""
        text = self._text
        names = [name for name in self.names_of(sentence.index) if len(name.text) > 2]
        for name in reversed(names):
            before = text[max(0, name.span.start - 40) : name.span.start].lower()
            if SPEAKS.match(text, name.span.end) or SPOKEN_BY.search(before):
                return name.span
        return None

    def _resolve_description(self, span: TextSpan, words: str) -> tuple[NamedSpan, Reason | None]:
        last = LAST_WORD.search(words)
        head = last[1].lower() if last else ""
        if head in PAPERS:
            name = self._publisher(head, span.start)
        elif head in INSTITUTIONS:
            name = self._named_before(head.capitalize(), span.start)
        else:
            name = None
        return _inferred(name, span, words) if name else (NamedSpan(words, span), None)

    def _publisher(self, head: str, at: int) -> str | None:
        """Return who published a paper that the text spoke of before: "a report by the Commission"."""
        text, floor = self._text, max(0, at - WINDOW)
        place = text.rfind(head, floor, at)
        for _ in range(OCCURRENCES):
            if place < 0:
                return None
            if by := PUBLISHED_BY.match(text, place + len(head)):
                names = find_names(text, by.end(), min(len(text), by.end() + 90))
                return names[0].text if names else None
            place = text.rfind(head, floor, place)
        return None

    def _named_before(self, word: str, at: int) -> str | None:
        """Return the name nearest before a place that holds a capitalised word: "the commission"."""
        floor = max(0, at - WINDOW)
        place = self._text.rfind(word, floor, at)
        for _ in range(OCCURRENCES):
            if place < 0:
                return None
            longer = [name for name in self._names_around(place, word) if " " in name]
            if longer:
                return max(longer, key=len)
            place = self._text.rfind(word, floor, place)
        return None


def _inferred(name: str, span: TextSpan, words: str) -> tuple[NamedSpan, Reason]:
    return NamedSpan(name, span), Reason(speaks_for=True, what="claimant", text=f'"{words}" taken to mean {name}')


def _up_to(name: str, key: str) -> str | None:
    """Cut a name behind a word of it where "of" follows a person's, and leave an institution's whole."""
    words = [_bare(word) for word in name.split()]
    if key not in words:
        return None
    k = words.index(key)
    if key.lower() in INSTITUTIONS or k in {0, len(words) - 1}:
        return name
    return " ".join(words[: k + 1])


def without_titles(name: str) -> str:
    """Leave out the titles with which a name begins: "Mayor Ann Lee"."""
    words = name.split()
    while len(words) > 1 and words[0].lower().rstrip(".") in TITLES and words[1].lower() not in PARTICLES:
        words.pop(0)
    return " ".join(words)


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")
