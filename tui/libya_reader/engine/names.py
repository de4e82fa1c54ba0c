"""Names in running text: capitalised words that belong together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.engine.data.abbreviations import BEFORE_NAME
from libya_reader.engine.data.starters import STARTERS
from libya_reader.engine.data.titles import ARTICLES, MONTH_SHORT, MONTHS, PARTICLES, TITLES, WEEKDAYS
from libya_reader.engine.spans import TextSpan
from libya_reader.engine.spellings import name_parts, spelling_likeness
from libya_reader.engine.words import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.words import Word

CAPITAL = r"(?:(?:al|el|an|as|ar|ash|at|ad|az|d|l|o)[-'’])?[A-ZÀ-ÖØ-ÞĀ-Ž][^\W_]*(?:\.[A-Z][^\W_]*)*(?:['’-][^\W_]+)*"
"""A capitalised word, an article tied to it included: "al-Gharari", "Ki-moon", "U.S"."""

_GAP = r"(?:[ \t\xa0]|[ \t]?\n[ \t]*(?=[A-Z]))"
_TITLE = "|".join(sorted(word.capitalize() for word in BEFORE_NAME | {"ft", "jr"}))
_SHORT = rf"(?:{_TITLE}|(?:[A-Z]\.)*[A-Z])\."
"""An abbreviation inside a name: "Sen.", "U.S.", an initial; behind other words a full stop ends the sentence."""
_PARTICLE = rf"(?:(?:{'|'.join(sorted(PARTICLES))}|&)[ \t\xa0])"

_BEGINS = r"(?=[A-ZÀ-ÖØ-ÞĀ-Ž]|[adelo][a-z]{0,2}[-'’])"
"""What every name begins with; it spares most words the rest."""

NAME = re.compile(rf"(?<![\w'’-]){_BEGINS}(?:(?:{_SHORT}|{CAPITAL}){_GAP}{_PARTICLE}*)*{CAPITAL}")
NOT_SPACE = re.compile(r"\S+")
NOT_NAMES = (
    STARTERS
    | frozenset(MONTHS)
    | frozenset(MONTH_SHORT)
    | frozenset(WEEKDAYS)
    | {"dr", "i", "i'd", "i'll", "i'm", "i've", "ive", "mr", "mrs", "ms", "sept"}
)
"""Words that are capitalised for other reasons, at the edges of a name."""


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name where it stands in a text."""

    span: TextSpan
    text: str
    """As written, a possessive s left out."""
    opens_sentence: bool
    """Whether its first word stands first in a sentence, where any word is capitalised."""


def find_names(text: str, start: int = 0, end: int | None = None) -> list[Name]:
    """Return the names in one sentence `text[start:end]`, in order; dates and function words are none."""
    stop = len(text) if end is None else end
    names: list[Name] = []
    for match in NAME.finditer(text, start, stop):
        span = _trimmed(text, TextSpan(match.start(), match.end()))
        if span.end - span.start > 1:
            opens = not names and not any(c.isalnum() for c in text[start : span.start])
            names.append(Name(span, text[span.start : span.end], opens))
    return names


def _is_edge(word: str) -> bool:
    """Tell whether a capitalised word is no part of a name at whose edge it stands."""
    return fold(word).strip(".'’") in NOT_NAMES


def _trimmed(text: str, span: TextSpan) -> TextSpan:
    """Leave out function words, months and weekdays at the edges, and a possessive s."""
    first, *more = span.of(text).split()
    last = more[-1] if more else first
    if not (_is_edge(first) or _is_edge(last)) and not last.endswith(("s", "'", "’")):
        return span
    words = [(m.start() + span.start, m.end() + span.start) for m in NOT_SPACE.finditer(span.of(text))]
    while words and _is_edge(text[slice(*words[0])]):
        words.pop(0)
    while words and _is_edge(text[slice(*words[-1])]):
        words.pop()
    if not words:
        return TextSpan(span.start, span.start)
    end = words[-1][1]
    for ending in ("'s", "’s", "'", "’"):
        if text[words[0][0] : end].endswith(ending):
            end -= len(ending)
            break
    return TextSpan(words[0][0], end)


def find_spelled(text: str, words: Sequence[Word], name: str) -> tuple[TextSpan, float] | None:
    """Return where the words of a sentence spell a name, and how surely (0 to 1).

    The surest place is taken where there are several. Each word of the name must be there, one behind the other,
    capitalised in the text where the name has it so; articles ("al-", "the") may be there or not.
    """
    wanted = [(fold(part), part[:1].isupper()) for part in re.findall(r"[^\W_]+(?:['’][^\W\d_]+)*", name)]
    parts = name_parts(name)
    if not parts:
        return None
    capitals = {form.removesuffix("'s"): capital for form, capital in wanted}
    best: tuple[TextSpan, float] | None = None
    for k in range(len(words)):
        found = _spelled_from(text, words, k, parts, capitals)
        if found and k and words[k - 1].form in ARTICLES and text[words[k - 1].end : words[k].start] in {"-", "–", " "}:
            found = (TextSpan(words[k - 1].start, found[0].end), found[1]) if _tied(text, words[k - 1], name) else found
        if found and (best is None or found[1] > best[1]):
            best = found
    return best


def _tied(text: str, article: Word, name: str) -> bool:
    """Tell whether an article before a name belongs to it: hyphened, capitalised, or part of the name sought."""
    return text[article.end] in "-–" or text[article.start].isupper() or name.lower().startswith(article.form)


def _spelled_from(
    text: str, words: Sequence[Word], k: int, parts: tuple[str, ...], capitals: dict[str, bool]
) -> tuple[TextSpan, float] | None:
    start, likeness = words[k].start, 1.0
    if words[k].form in ARTICLES and parts[0] not in ARTICLES:
        return None
    for part in parts:
        while k < len(words) and words[k].form in ARTICLES and part not in ARTICLES:
            k += 1
        if k >= len(words) or (capitals.get(part) and not text[words[k].start].isupper()):
            return None
        if words[k].form in TITLES and words[k].form != part:
            return None
        likeness = min(likeness, spelling_likeness(part, words[k].form))
        if not likeness:
            return None
        k += 1
    return TextSpan(start, words[k - 1].end), likeness
