"""Who is named in a document: the fullest form of each name, and what it tells of its bearer."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache

from libya_reader.engine.data.abbreviations import BEFORE_NAME
from libya_reader.engine.data.speakers import (
    ADDRESSES,
    FEMALE,
    INSTITUTION_WORDS,
    MALE,
    OFFICES,
    PLACE_WORDS,
    PRONOUNS,
    ROLES,
    SPEAKING_THINGS,
    TITLED,
)
from libya_reader.engine.data.titles import TITLES
from libya_reader.engine.names import NAME, NOT_NAMES

WORD = re.compile(r"[^\W\d_][^\W_]*(?:['’-][^\W\d_]+)*")
ACRONYM = re.compile(r"\s\(([A-Z][A-Za-z]*[A-Z])\)")
POSSESSIVE = re.compile(r"(?:['’]s|['’])$")
OF = re.compile(r"\sof\s")
INSIDE_POSSESSIVE = re.compile(r"(?:['’]s?|(?<=[A-Z]{2})s)\s+(?=[A-Z])")
LONGEST_NAME = 120
"""Code points before an acronym in which its name is looked for."""
LONGEST_PERSON = 4
"""Words in the longest person's name that is looked for."""
COMMON = INSTITUTION_WORDS | ROLES | SPEAKING_THINGS
"""Nouns that are no name by themselves."""
TITLE_WORDS = TITLES | ROLES | BEFORE_NAME - {"mt", "st"}


@lru_cache(maxsize=16384)
def person_part(name: str) -> str:
    """Return a name without what stands before it: "Foreign Minister Ann Lee", "the Post's Ann Lee" → "Ann Lee"."""
    name = POSSESSIVE.sub("", INSIDE_POSSESSIVE.split(name)[-1].strip())
    words = name.split()
    for k in range(len(words) - 2, -1, -1):
        if words[k].lower().strip(".,") in TITLE_WORDS:
            words = _behind_office(words[k + 1 :]) or words
            break
    while len(words) > 1 and words[0].lower().strip(".'’") in NOT_NAMES:
        words.pop(0)
    return " ".join(words).strip(" ,.")


def _behind_office(words: list[str]) -> list[str]:
    """Return the words behind the office that a title may name: "of State Ann Lee" → "Ann Lee"."""
    if words[0] != "of":
        return words
    k = 1
    while k < len(words) and (words[k].lower() in OFFICES or words[k] in {"the", "and", "&"}):
        k += 1
    return words[k:] if k > 1 else []


def is_institution(name: str) -> bool:
    """Tell whether a name is that of an institution, by its words or its capitals."""
    words = name.replace("-", " ").split()
    if any(word.lower().strip(".") in INSTITUTION_WORDS for word in words):
        return True
    return len(words) == 1 and len(name) > 1 and name.replace(".", "").isupper()


def is_person(name: str) -> bool:
    """Tell whether a full name looks like a person's, and not like an institution's or a place's."""
    words = name.split()
    return len(words) > 1 and words[-1].lower() not in PLACE_WORDS and not is_institution(name)


def is_addressed(written: str) -> bool:
    """Tell whether a name is written with a form of address: "Mr. Lee"."""
    first, *more = written.split()
    return bool(more) and first.lower().strip(".") in ADDRESSES


def is_called_by_name(speaker: str) -> bool:
    """Tell whether a speaker is called by name: "Ann Lee", not "he", "the report" or "Police"."""
    words = speaker.lower().split()
    if not words or not speaker[0].isupper() or words[0] in TITLED or words[0] in PRONOUNS:
        return False
    described = speaker[speaker.rfind(" ") + 1].islower() and _is_common(words[-1])
    return not described and not all(map(_is_common, words))


def _is_common(word: str) -> bool:
    return word in COMMON or word.removesuffix("s") in COMMON


class People:
    """The names of one document."""

    def __init__(self, text: str) -> None:
        self._forms: dict[str, Counter[str]] = defaultdict(Counter)
        self._acronyms: dict[str, str] = {}
        self._gender: dict[str, str] = {}
        self._full: dict[str, str] = {}
        for written, count in Counter(NAME.findall(text)).items():
            if " " in written or "\n" in written:
                self._note(written, count)
        for acronym in ACRONYM.finditer(text):
            self._note_acronym(text, acronym)

    def _note_acronym(self, text: str, acronym: re.Match[str]) -> None:
        """Keep what stands before an acronym in brackets, where it is a name: "River Board (RB)"."""
        low = max(0, acronym.start() - LONGEST_NAME)
        for name in NAME.finditer(text, low, acronym.start()):
            if name.end() == acronym.start():
                self._acronyms.setdefault(acronym.group(1), person_part(name.group()))

    def _note(self, written: str, count: int) -> None:
        parts = OF.split(written, maxsplit=1)
        if len(parts) == 2 and " " in parts[0] and not is_institution(parts[0]):
            written = parts[0]
        part = person_part(written)
        words = part.split()
        title = written.split(maxsplit=1)[0].lower().strip(".")
        if words and (gender := "m" if title in MALE else "f" if title in FEMALE else ""):
            self._gender.setdefault(words[-1], gender)
        if len(words) > 1:
            for word in words:
                self._forms[word][part] += count

    def full_name(self, name: str) -> str:
        """Return the fullest form in the document of a person's or an institution's name."""
        if name not in self._full:
            self._full[name] = self._find_full(name)
        return self._full[name]

    def _find_full(self, name: str) -> str:
        if name in self._acronyms:
            return self._acronyms[name]
        words = name.split()
        best: tuple[int, str] | None = None
        for form, count in self._forms.get(words[-1] if words else "", Counter()).items():
            parts = form.split()
            if not len(words) < len(parts) <= LONGEST_PERSON or not _extends(parts, words):
                continue
            if best is None or count > best[0]:
                best = count, form
        return best[1] if best else name

    def institution_called(self, noun: str) -> str | None:
        """Return the name in the document that holds a common noun as a word: "commission" → "Fraud Commission"."""
        forms = self._forms.get(noun.capitalize())
        return max(forms, key=lambda form: (forms[form], len(form))) if forms else None

    def gender(self, name: str) -> str:
        """Return "m" or "f" where the document's titles tell it, else nothing."""
        words = name.split()
        return self._gender.get(words[-1], "") if words else ""


def _extends(parts: list[str], words: list[str]) -> bool:
    """Tell whether a longer name ends in a shorter one, or begins and ends as it does (a middle name)."""
    if parts[-len(words) :] == words:
        return True
    return len(words) > 1 and parts[-1] == words[-1] and parts[0] == words[0]
