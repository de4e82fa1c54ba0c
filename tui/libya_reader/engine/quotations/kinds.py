"""Direct or mixed, and what stands in marks without being speech."""

from __future__ import annotations

import re

from libya_reader.engine.data.works import WORKS
from libya_reader.engine.words import FUNCTION_WORDS

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
OPENERS = frozenset(",:;-—–\"“”'‘’«»(")
FEW_WORDS = 2
"""Words in marks that nobody is said to have said are a coinage, not speech, up to so many."""
TITLE_WORDS = 9
"""Words in the longest title of a work that is known by its capitals."""
WORK = re.compile(
    rf"(?:[’']s|s['’]|\b(?:{'|'.join(sorted(WORKS))}|aboard|during|from|in|on|with|(?:cast|edition|episode|broadcast|host|season|star)s?\sof))"
    r",?\s(?:an?\s|the\s)?[\"“'‘«`„]+$"
)
"""What stands before the title of a work."""


def is_direct(text: str, start: int, low: int) -> bool:
    """Tell whether a content is a sentence of its own, and no part of the reporter's sentence that began at `low`."""
    before = text[low:start].rstrip(" \t\n'\"“‘«`„")
    if not any(c.isalnum() for c in before):
        return True
    first = WORD.search(text, start)
    return before[-1:] in OPENERS and first is not None and first.group()[0].isupper()


def is_title(content: str) -> bool:
    """Tell whether words look like the title of a work: capitals throughout, but for function words."""
    words = WORD.findall(content)
    if not 1 < len(words) <= TITLE_WORDS or content.rstrip()[-1:] in "?!":
        return False
    capitals = sum(word[0].isupper() for word in words)
    small = sum(word[0].islower() and word not in FUNCTION_WORDS for word in words)
    return bool(capitals >= 2 and small == 0 and words[0][0].isupper() and capitals * 2 > len(words))


def names_work(text: str, start: int) -> bool:
    """Tell whether what stands before a content says that it is called so: "CNN's", "the film", "on", "episode of"."""
    return WORK.search(text, max(0, start - 40), start) is not None


def is_coinage(content: str) -> bool:
    """Tell whether words in marks are too few to be speech when nobody is said to have said them."""
    return len(WORD.findall(content)) <= FEW_WORDS and content.rstrip()[-1:] not in "?!"


def is_markup(text: str, start: int) -> bool:
    """Tell whether a quotation mark before `start` belongs to a tag: `href="…"`."""
    return text[max(0, start - 2) : start - 1] == "="
