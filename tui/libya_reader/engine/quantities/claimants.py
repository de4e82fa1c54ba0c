"""Who answers for a number: "X said", "according to X", the subject of "documented"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.engine.alternatives import one_of
from libya_reader.engine.data.claim_verbs import ADVERBS_BETWEEN, CLAIM_VERBS, MAY_FOLLOW, PRONOUNS
from libya_reader.engine.mentions import NamedSpan
from libya_reader.engine.names import CAPITAL, find_names
from libya_reader.engine.reasons import Reason
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from libya_reader.engine.quantities.antecedents import Antecedents
    from libya_reader.engine.sentences import Sentence

VERB = re.compile(rf"(?<![^\W_]|[-'’])(?:{one_of([*CLAIM_VERBS, 'according to'])})(?![^\W_]|['’-]\w)")
BREAK = re.compile(
    r"[,;:]\s|\s[-–—]{1,2}\s|[\"“”‘]|(?<!\w)['’]|\b(?:and|but|that|while|although|as|when|where|because)\s"
)
WORD_BEFORE = re.compile(r"(\w+)\s*$")
BEHIND = re.compile(
    rf"\s+((?:(?:the|an?|its|their|his|[a-z]{{3,}}(?:['’]s)?)\s+){{0,4}}?)(?={CAPITAL})|\s+(?=(?:the|an?|its|their)\s)|\s+(?=[a-z]+s\b)"
)
DESCRIPTION = re.compile(
    r"(?:the|an?|its|their|his|her|this|local|state|government|health|police|military|rescue)\b", re.IGNORECASE
)
DESCRIBED_BEHIND = re.compile(
    r"(?:(?:the|an?|its|their)\s+)?[\w'’-]+(?:\s+(?!in\b|on\b|at\b|by\b|of\b|from\b|said\b|that\b)[\w'’-]+){0,3}"
)
OPENS_QUOTE = re.compile(r"[\"“‘'`]")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words of a sentence for which somebody answers."""

    claimant: NamedSpan
    start: int
    end: int
    """What is claimed."""
    trailing: bool
    """Whether it is named behind what it claims: then it answers for the whole sentence."""
    reason: Reason | None = None
    """How the name was inferred, where it was."""


def find_attributions(text: str, lowered: str, sentence: Sentence, antecedents: Antecedents) -> list[Attribution]:
    """Return who answers for which stretch of a sentence."""
    floor, ceiling = sentence.span.start, sentence.span.end
    found = []
    for match in VERB.finditer(lowered, floor, ceiling):
        attribution = _read(text, lowered, sentence, match, antecedents)
        if attribution:
            found.append(attribution)
    return found


def claimant_of(attributions: list[Attribution], at: int) -> Attribution | None:
    """Return the attribution that answers for a place: one behind it first, or else the nearest before."""
    covering = [a for a in attributions if a.start <= at < a.end]
    trailing = [a for a in covering if a.trailing]
    if trailing:
        return trailing[-1]
    return covering[-1] if covering else None


def _read(
    text: str, lowered: str, sentence: Sentence, match: re.Match[str], antecedents: Antecedents
) -> Attribution | None:
    floor, ceiling = sentence.span.start, sentence.span.end
    verb = match.group()
    if verb.startswith("according"):
        span = _subject_behind(text, match.end(), ceiling)
        return _attribution(sentence, antecedents, span, (floor, ceiling), trailing=match.start() > floor + 2)
    span, apart = _subject_before(text, lowered, floor, match.start())
    if span is None:
        if verb not in MAY_FOLLOW:
            return None
        span = _subject_behind(text, match.end(), ceiling)
        return _attribution(sentence, antecedents, span, (floor, match.start()), trailing=True)
    if apart and span.start > floor + 1:
        return _attribution(sentence, antecedents, span, (floor, ceiling), trailing=True)
    return _attribution(sentence, antecedents, span, (match.end(), ceiling), trailing=False)


def _attribution(
    sentence: Sentence, antecedents: Antecedents, span: TextSpan | None, scope: tuple[int, int], *, trailing: bool
) -> Attribution | None:
    if span is None:
        return None
    resolved = antecedents.resolve(span, sentence.index)
    if resolved is None:
        return None
    claimant, reason = resolved
    return Attribution(claimant, *scope, trailing=trailing, reason=reason)


def _subject_before(text: str, lowered: str, floor: int, verb: int) -> tuple[TextSpan | None, bool]:
    """Return the subject left of a verb, and whether a comma or a quotation mark sets it apart from what stands before."""
    stop = _without_adverbs(lowered, floor, verb)
    breaks = [m for m in BREAK.finditer(lowered, floor, stop)]
    begin = breaks[-1].end() if breaks else floor
    if not text[begin:stop].strip():
        return _subject_of_chunk(text, lowered, floor, breaks), False
    span = _noun_phrase(text, lowered, begin, stop)
    apart = bool(breaks) and not breaks[-1].group().strip().isalpha()
    return span, apart


def _subject_of_chunk(text: str, lowered: str, floor: int, breaks: list[re.Match[str]]) -> TextSpan | None:
    """Return the subject that a parenthesis parts from its verb: "The panel, set up in May, documented"."""
    if len(breaks) < 2:
        return _noun_phrase(text, lowered, floor, breaks[0].start()) if breaks else None
    return _noun_phrase(text, lowered, floor, breaks[0].start())


def _without_adverbs(lowered: str, floor: int, stop: int) -> int:
    while (word := WORD_BEFORE.search(lowered, max(floor, stop - 16), stop)) and word[1] in ADVERBS_BETWEEN:
        stop = word.start()
    return stop


def _noun_phrase(text: str, lowered: str, begin: int, stop: int) -> TextSpan | None:
    """Return the name, pronoun or description that ends right before `stop`."""
    while begin < stop and not text[begin].isalnum():
        begin += 1
    while stop > begin and not text[stop - 1].isalnum():
        stop -= 1
    if stop - begin > 120 or begin >= stop:
        return None
    if lowered[begin:stop] in PRONOUNS:
        return TextSpan(begin, stop)
    names = find_names(text, begin, stop)
    if names and names[-1].span.end >= stop - 2:
        return names[-1].span
    if DESCRIPTION.match(text, begin) and stop - begin < 60:
        return TextSpan(begin, stop)
    if names and text[begin].isupper() and stop - begin < 60:
        return TextSpan(begin, stop)
    plain = lowered[begin:stop]
    return TextSpan(begin, stop) if plain.isalpha() and plain.endswith(("s", "police")) else None


def _subject_behind(text: str, at: int, ceiling: int) -> TextSpan | None:
    """Return the name or description behind a verb or behind "according to"."""
    opened = BEHIND.match(text, at, ceiling)
    if opened is None:
        return None
    stop = min(ceiling, opened.end() + 90)
    names = find_names(text, opened.end(), stop)
    if names and not text[opened.end() : names[0].span.start].strip():
        return names[0].span
    described = DESCRIBED_BEHIND.match(text, opened.end(), stop)
    return TextSpan(*described.span()) if described else None
