"""What a sum or a share without a noun is said of: "profit of $3m", "$12,000 for a roof", "shares rose 6%"."""

from __future__ import annotations

from libya_reader.engine.data.counted_words import PHRASE_ENDS
from libya_reader.engine.lazy_patterns import LazyPattern
from libya_reader.engine.quantities.model import Counted
from libya_reader.engine.quantities.nouns import is_adverb, is_plural
from libya_reader.engine.spans import TextSpan
from libya_reader.engine.words import FUNCTION_WORDS

WORD = LazyPattern(lambda: r"\s*((?:[^\W_]|&)[\w&]*(?:['’.-](?=\w)\w+)*)")
PREDICATE = LazyPattern(
    lambda: (
        r"(?:\w{3,}(?:ed|ing)|became|cost|costs|fell|gets|goes|grew|hit|is|rises|rose|sank|slid|stood|was|were|worth)(?![^\W_])"
    )
)
"""A word that ends the subject of a clause."""
CLAUSE_OPENS = LazyPattern(
    lambda: r"[,;:(—]\s*|(?<![^\W_])(?:after|and|as|but|said|since|that|though|versus|when|where|which|while|with)\s"
)
LINK = LazyPattern(
    lambda: r"\s(?:of|at|is|was|are|were|to|by|from|worth|reached|totaled|totalled|totaling|totalling)\s*[(]?$"
)
PURPOSE = LazyPattern(lambda: r"\s+(?:for|in|on)\s+(?:(?:the|an?|its|their|his|her|all|new)\s+)*(?=[^\W\d_])")
SKIPPED = (
    FUNCTION_WORDS | PHRASE_ENDS | {"amount", "can", "exactly", "finally", "sum", "total", "up", "usually", "versus"}
)
DETERMINERS = frozenset("a an her his its our the their these this those".split())
LOOK_BACK = 160
"""Code points before a number in which its subject is sought."""
LONGEST_SUBJECT = 7
"""Words."""


def read_subject(text: str, lowered: str, floor: int, stop: int) -> Counted | None:
    """Return the noun linked to a number ("a fine of $3m"), or else the subject of the nearest clause before it."""
    floor = max(floor, stop - LOOK_BACK)
    if link := LINK.search(lowered, max(floor, stop - 12), stop):
        linked = _words_before(text, lowered, floor, link.start())
        if linked:
            return linked
    openings = [floor, *(m.end() for m in CLAUSE_OPENS.finditer(lowered, floor, stop))]
    for at in reversed(openings):
        subject = _words_from(text, lowered, at, stop)
        if subject:
            return subject
    return None


def read_purpose(text: str, lowered: str, at: int, ceiling: int) -> Counted | None:
    """Return what money is for or in: "$12,000 for a new roof", "$3m in damages"."""
    opened = PURPOSE.match(lowered, at, ceiling)
    return _words_from(text, lowered, opened.end(), ceiling) if opened else None


def _words_from(text: str, lowered: str, at: int, stop: int) -> Counted | None:
    """Return the noun phrase that begins at `at`, behind words that say nothing; `None` where it looks like none."""
    words: list[tuple[int, int]] = []
    opened = False
    while len(words) < LONGEST_SUBJECT and (match := WORD.match(lowered, at, stop)):
        if match[1] in SKIPPED and not words:
            opened, at = match[1] in DETERMINERS, match.end()
            continue
        if match[1] in SKIPPED or PREDICATE.fullmatch(match[1]):
            if match[1] in DETERMINERS:
                words.pop()  # the verb whose object begins here
            break
        words.append(match.span(1))
        at = match.end()
    return _counted(text, lowered, words) if opened or _looks_like_noun(text, lowered, words) else None


def _looks_like_noun(text: str, lowered: str, words: list[tuple[int, int]]) -> bool:
    """Tell whether words without a determiner may be a noun phrase: several of them, a plural or a name."""
    if not words:
        return False
    first, last = lowered[slice(*words[0])], lowered[slice(*words[-1])]
    several = len(words) > 1 or is_plural(last) or text[words[0][0]].isupper()
    return several and not first.endswith(("n't", "n’t"))


def _words_before(text: str, lowered: str, floor: int, stop: int) -> Counted | None:
    """Return the words right before `stop` that may be a noun phrase."""
    words: list[tuple[int, int]] = []
    for match in WORD.finditer(lowered, max(floor, stop - 48), stop):
        form = match[1]
        if form in SKIPPED or PREDICATE.fullmatch(form) or (words and match.start(1) - words[-1][1] > 1):
            words = []
        if form not in SKIPPED and not PREDICATE.fullmatch(form):
            words.append(match.span(1))
    return _counted(text, lowered, words) if words and stop - words[-1][1] <= 1 else None


def _counted(text: str, lowered: str, words: list[tuple[int, int]]) -> Counted | None:
    if not words or not any(c.isalpha() for c in lowered[words[0][0] : words[-1][1]]):
        return None
    span, head = TextSpan(words[0][0], words[-1][1]), lowered[slice(*words[-1])]
    return None if is_adverb(head) else Counted(span.of(text), span, head)
