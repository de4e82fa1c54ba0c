"""What a speaker is called besides the name, and for whom the speaker speaks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from libya_reader.engine.data.speakers import OFFICES, ROLES
from libya_reader.engine.data.titles import TITLES
from libya_reader.engine.names import NAME, NOT_NAMES
from libya_reader.engine.quotations.people import INSIDE_POSSESSIVE, is_institution

if TYPE_CHECKING:
    from libya_reader.engine.spans import TextSpan

APPOSITION = re.compile(
    r",\s+((?:an?\s|the\s|one\s+of\s)?(?:[^\W\d_][\w’'.-]*\s+){0,12}?[\w’'.-]+)"
    r"(?=,|;|\s+(?:said|says|told|who|in\s+(?:a|an)\s|on\s+[A-Z])|[.!?](?:\s|$)|\s*$)"
)
"""What follows a name behind a comma, up to the next."""
SERVES = re.compile(r"\b(?:of|for|at|with|from|in)\s+(?:the\s+|an?\s+)?")
LONGEST_ROLE = 110
"""Code points behind a name in which its apposition is read."""
WORD = re.compile(r"[^\W\d_]+")
HONORIFICS = frozenset("mr mrs ms miss dr sir madam".split())


def find_role(text: str, phrase: TextSpan, name: str) -> str | None:
    """Return the title that stands with a name: before it in its phrase, or behind it between commas."""
    written = phrase.of(text)
    last = name.rsplit(maxsplit=1)[-1] if name else ""
    at = written.find(last)
    if at < 0:
        return None
    first = written.find(name.split(maxsplit=1)[0])
    before = written[: first if 0 <= first <= at else at].strip(" ,")
    if has_role(before) and before.lower().strip(".") not in HONORIFICS:
        return before
    end = phrase.start + at + len(last)
    behind = APPOSITION.match(text[end : end + LONGEST_ROLE])
    return behind.group(1).strip() if behind and has_role(behind.group(1)) else None


def has_role(words: str) -> bool:
    """Tell whether some words hold a title or an occupation."""
    for word in WORD.findall(words.lower()):
        if word in ROLES or word.removesuffix("s") in ROLES or word in TITLES:
            return True
    return False


def find_institution(role: str | None, name: str) -> str | None:
    """Return the institution a role names, or the speaker itself where that is an institution."""
    if is_institution(name):
        return name
    if not role:
        return None
    for serves in SERVES.finditer(role):
        served = NAME.match(role, serves.end())
        if served and not all(word.lower() in OFFICES for word in served.group().split()):
            return served.group().strip(" .")
    for match in NAME.finditer(INSIDE_POSSESSIVE.sub(" ", role)):
        words = [w for w in match.group().split() if not has_role(w) and w.lower() not in NOT_NAMES]
        if words and (len(words) > 1 or is_institution(words[0])):
            return " ".join(words).strip(" .,")
    return None
