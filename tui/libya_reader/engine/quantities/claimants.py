"""Who answers for a number: "X said", "according to X", the subject of "documented"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.engine.alternatives import one_of
from libya_reader.engine.data.claim_verbs import ADVERBS_BETWEEN, CLAIM_VERBS, MAY_FOLLOW, PRONOUNS
from libya_reader.engine.data.titles import TITLES
from libya_reader.engine.lazy_patterns import LazyPattern
from libya_reader.engine.names import CAPITAL
from libya_reader.engine.spans import TextSpan
from libya_reader.engine.words import FUNCTION_WORDS

if TYPE_CHECKING:
    from libya_reader.engine.mentions import NamedSpan
    from libya_reader.engine.names import Name
    from libya_reader.engine.quantities.antecedents import Antecedents
    from libya_reader.engine.reasons import Reason
    from libya_reader.engine.sentences import Sentence

VERB = LazyPattern(lambda: rf"\b(?<![-'’])(?:{one_of([*CLAIM_VERBS, 'according to'])})(?![^\W_]|['’-]\w)")
BREAK = LazyPattern(
    lambda: r"[,;:]\s|\s[-–—]{1,2}\s|[\"“”‘]|(?<!\w)['’]|\b(?:and|but|that|while|although|as|when|where|because)\s"
)
WORD_BEFORE = LazyPattern(lambda: r"(\w+)\s*$")
BEHIND = LazyPattern(
    lambda: (
        rf"\s+((?:(?:the|an?|its|their|his|[a-z]{{3,}}(?:['’]s)?)\s+){{0,4}}?)(?={CAPITAL})|\s+(?=(?:the|an?|its|their)\s)|\s+(?=[a-z])"
    )
)
DESCRIPTION = LazyPattern(
    lambda: r"(?:the|an?|its|their|his|her|this|local|state|government|health|police|military|rescue)\b", re.IGNORECASE
)
DESCRIBED_BEHIND = LazyPattern(
    lambda: (
        r"(?:(?:the|an?|its|their)\s+)?[\w'’-]+(?:\s+(?!in\b|on\b|at\b|by\b|of\b|from\b|said\b|that\b)[\w'’-]+){0,3}"
    )
)
LONGEST_SUBJECT = 120
"""Code points."""
LONGEST_DESCRIPTION = 6
"""Words of a subject that is no name."""
PASSIVE = LazyPattern(lambda: r"(?<![^\W_])(?:am|are|be|been|being|is|was|were)\s+$")
LIVES = LazyPattern(lambda: r"[^.,;]{1,40}?\b(?:life|lives)\b")
"""What a flood claims, and no speaker."""
SPEECH_ENDS = LazyPattern(
    lambda: (
        r"\s*(?:[^\w\s]|$)|\s+(?:after|at|during|for|from|in|last|of|on|to|today|when|while|who|with|yesterday|[A-Z])"
    )
)
"""What may stand behind a speaker who is named behind "said": no verb of the speaker's own."""
ARTICLE = LazyPattern(lambda: r"(?:the|an?|its|their)\s")
TITLE_BETWEEN = LazyPattern(lambda: rf"(?:['’]s)?\s(?:[a-z-]+\s){{0,3}}?(?:{one_of(TITLES)}),?\s")
OPENS_QUOTE = LazyPattern(lambda: r"[\"“‘'`]")


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
    reader = _Reader(text, lowered, sentence, antecedents)
    verbs = VERB.finditer(lowered, sentence.span.start, sentence.span.end)
    return [attribution for verb in verbs if (attribution := reader.read(verb))]


def claimant_of(attributions: list[Attribution], at: int) -> Attribution | None:
    """Return the attribution that answers for a place: one behind it first, or else the nearest before."""
    covering = [a for a in attributions if a.start <= at < a.end]
    trailing = [a for a in covering if a.trailing]
    if trailing:
        return trailing[-1]
    return covering[-1] if covering else None


@dataclass(frozen=True, slots=True)
class _Reader:
    """One sentence, read for who answers for what."""

    text: str
    lowered: str
    sentence: Sentence
    antecedents: Antecedents

    def read(self, match: re.Match[str]) -> Attribution | None:
        """Read the attribution that one verb makes."""
        floor, ceiling = self.sentence.span.start, self.sentence.span.end
        verb = match.group()
        if verb.startswith("according"):
            span = self._subject_behind(match.end())
            return self._attribution(span, (floor, ceiling), trailing=match.start() > floor + 2)
        if self._tells_of_no_speech(match):
            return None
        span, apart = self._subject_before(match.start())
        if span is None:
            return self._attribution(self._inverted(match), (floor, match.start()), trailing=True)
        if apart and span.start > floor + 1:
            return self._attribution(span, (floor, ceiling), trailing=True)
        return self._attribution(span, (match.end(), ceiling), trailing=False)

    def _tells_of_no_speech(self, match: re.Match[str]) -> bool:
        """Tell whether a verb is passive, or says that a flood claimed lives."""
        floor, ceiling = self.sentence.span.start, self.sentence.span.end
        if match.group() == "claimed" and LIVES.match(self.lowered, match.end(), ceiling):
            return True
        return PASSIVE.search(self.lowered, max(floor, match.start() - 8), match.start()) is not None

    def _inverted(self, match: re.Match[str]) -> TextSpan | None:
        """Return the subject that stands behind its verb: "said the mayor"."""
        behind = self._subject_behind(match.end(), bare=False) if match.group() in MAY_FOLLOW else None
        return behind if behind and SPEECH_ENDS.match(self.text, behind.end) else None

    def _attribution(self, span: TextSpan | None, scope: tuple[int, int], *, trailing: bool) -> Attribution | None:
        resolved = self.antecedents.resolve(span, self.sentence.index) if span else None
        return Attribution(resolved[0], *scope, trailing=trailing, reason=resolved[1]) if resolved else None

    def _subject_before(self, verb: int) -> tuple[TextSpan | None, bool]:
        """Return the subject left of a verb, and whether a comma or a quotation mark sets it apart."""
        floor = self.sentence.span.start
        stop = self._without_adverbs(verb)
        breaks = list(BREAK.finditer(self.lowered, max(floor, stop - LONGEST_SUBJECT), stop))
        if not breaks:
            return self._noun_phrase(floor, stop), False
        last = breaks[-1]
        if not self.text[last.end() : stop].strip():
            # A parenthesis parts the subject from its verb: "The panel, set up in May, documented".
            first = BREAK.search(self.lowered, floor, stop) or last
            return self._noun_phrase(floor, first.start()), False
        return self._noun_phrase(last.end(), stop), not last.group().strip().isalpha()

    def _without_adverbs(self, stop: int) -> int:
        floor = self.sentence.span.start
        while (word := WORD_BEFORE.search(self.lowered, max(floor, stop - 16), stop)) and word[1] in ADVERBS_BETWEEN:
            stop = word.start()
        return stop

    def _noun_phrase(self, begin: int, stop: int) -> TextSpan | None:
        """Return the name, pronoun or description that ends right before `stop`."""
        text = self.text
        while begin < stop and not text[begin].isalnum():
            begin += 1
        while stop > begin and not text[stop - 1].isalnum():
            stop -= 1
        for inner in VERB.finditer(self.lowered, begin, stop):
            begin = min(stop, inner.end() + 1)
        if begin == stop or stop - begin > LONGEST_SUBJECT:
            return None
        whole, plain = TextSpan(begin, stop), self.lowered[begin:stop]
        names = self.antecedents.names_in(begin, stop, self.sentence.index)
        if names and names[-1].span.end >= stop - 2:
            return names[-1].span
        described = DESCRIPTION.match(text, begin) or (names and text[begin].isupper())
        if plain not in PRONOUNS and plain.split()[-1] in FUNCTION_WORDS:
            return None
        if plain in PRONOUNS or (described and plain.count(" ") < LONGEST_DESCRIPTION):
            return whole
        return whole if plain.isalpha() and plain.endswith(("s", "police")) else None

    def _titled(self, names: list[Name]) -> TextSpan:
        """Return the first name, or the one that a title ties to it: "the Elm County sheriff, Ann Lee"."""
        if len(names) > 1 and TITLE_BETWEEN.fullmatch(self.text, names[0].span.end, names[1].span.start):
            return names[1].span
        return names[0].span

    def _subject_behind(self, at: int, *, bare: bool = True) -> TextSpan | None:
        """Return the name or description behind a verb or behind "according to"."""
        ceiling = self.sentence.span.end
        opened = BEHIND.match(self.text, at, ceiling)
        if opened is None or not (
            bare or opened[1] or self.text[opened.end()].isupper() or ARTICLE.match(self.text, opened.end())
        ):
            return None
        names = self.antecedents.names_in(opened.end(), ceiling, self.sentence.index)
        if names and not self.text[opened.end() : names[0].span.start].strip():
            return self._titled(names)
        described = DESCRIBED_BEHIND.match(self.text, opened.end(), ceiling)
        if described is None or described.group().split()[-1].lower() in FUNCTION_WORDS:
            return None
        return TextSpan(*described.span())
