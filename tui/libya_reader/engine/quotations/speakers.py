"""The subject of a cue: who speaks, as it stands in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.engine.data.abbreviations import BEFORE_NAME
from libya_reader.engine.data.number_words import SMALL, TENS
from libya_reader.engine.data.speakers import (
    INSTITUTION_WORDS,
    KIN,
    NO_SPEAKER_BEGINS,
    NO_SPEAKER_HOLDS,
    PRONOUNS,
    ROLES,
    SPEAKING_THINGS,
)
from libya_reader.engine.data.titles import MONTHS, WEEKDAYS
from libya_reader.engine.names import NAME, NOT_NAMES
from libya_reader.engine.quotations.people import POSSESSIVE, TITLE_WORDS, person_part
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.quotations.cues import Cue

LONGEST_TITLE = 3
"""Words between two names that only titles part: "Republican vice-presidential nominee Ann Lee"."""
LONGEST_SUBJECT = 240
"""Code points before a cue in which its subject is sought, and behind it."""

TAIL = re.compile(
    r"""(?:\s*\b(?:also|has|have|had|then|later|once|never|would|will|could|may|might|did|does|do|not|is|was|are|were|be|been|to|
        has|just|even|again|further|recently|first|now|often|still|simply|n['’]t|(?!only|family|early|July|rally|ally)[a-z]{2,}ly|went\son|goes\son|
        said|told|quoted\sas|(?:on|in|last|this)\s[A-Z]?[a-z]+day|(?:on\s)?[A-Z][a-z]+day|yesterday|today|
        [’']s|[’']d)\b)*\s*(?:['’]s\s*)?$""",
    re.VERBOSE,
)
"""Adverbs, auxiliaries and days between a subject and its verb."""

NO_ABBREVIATION = r"(?<!\b[A-Z]\.)" + "".join(
    rf"(?<!\b(?:{'|'.join(word.capitalize() for word in sorted(BEFORE_NAME | {'jr'}) if len(word) == size)})\.)"
    for size in sorted({len(word) for word in BEFORE_NAME})
)
"""What a full stop stands behind that ends a sentence."""

BREAK = re.compile(
    rf"""[,;:()\[\]"“”«»]|\s[-—–]+\s|--|—|(?<=[.!?]){NO_ABBREVIATION}\s+(?=[A-Z"“'‘])|(?<=[a-z]['’])\s
        |\b(?:that|but|when|while|because|if|whether|as|after|before|where|though|although|since|so|until|than|how|what|why)\b""",
    re.VERBOSE,
)
"""Where one clause ends and another begins."""

CONJUNCTION = re.compile(r"\b(?:that|what|but|when|while|because|if|as|after|before|where|though|although|since|and)\s")
AND = re.compile(r"\b(?:and|or|then)\b")
RELATIVE = re.compile(r"\b(?:who|which)\b")
ENDS_RELATIVE = re.compile(r",\s+(who|which)$")
CLAUSE_END = re.compile(r"[,;:\"“”]|[.!?]\s")
PLACED = re.compile(r"\b(?:at|from|in|near|of|on)\s(?:the\s)?$")
"""What stands before the name of a place, or of what a person belongs to."""
LEADING_PREPOSITION = re.compile(
    r"\s*(?:also|elsewhere|later|then|"
    r"in|on|at|during|after|before|for|from|with|by|since|under|of|to|despite|over|through|about|following|amid|"
    r"between|against|among|until|unlike|like|asked|speaking|writing|citing|earlier|last|meanwhile|still|this|now|once|"
    r"instead|perhaps|even|not|and|but|so|yet|or|because|when|while|as|if|although|though|where|yesterday|today|"
    r"however|[A-Z]?[a-z]+ly|[A-Z]?[a-z]+ing)\b",
    re.IGNORECASE,
)
STOP_RIGHT = re.compile(
    rf"""[,;:()\[\]"“”«»!?]|\s[-—–]+\s|--|—|\n|\.(?=\s|$){NO_ABBREVIATION}
        |\s(?=(?:in|on|at|during|after|before|as|that|who|which|when|while|to|via|by|last|this|yesterday|earlier|later|while|with|about|
        late|early|through|recently|following|but|and\s[a-z]+ed|if|because|
        (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b)""",
    re.VERBOSE,
)
"""Where the speaker that follows a cue ends."""

DATE_WORDS = frozenset(MONTHS) | frozenset(WEEKDAYS)
HEAD_END = re.compile(r",|\(|\b(?:of|for|at|in|from|on|with|who|to|by|near|about|against)\b")
OF_NAME = re.compile(r"of\s(?:the\s)?(?=[A-Z])")
BEFORE_NAME_BESIDE = re.compile(r"(?:\s(?:at|for|from|of|with)(?:\s[a-z'’-]+){1,5})?,\s")
"""What stands between a description and the name beside it: "a spokesman for the board, Ann Lee"."""
NAME_ENDS = re.compile(r"[,.;:!?)\"”'’]|\s(?:who|and)\b|\s*$")
LOWER_WORD = re.compile(r"[a-z]{3}")
DETERMINER = re.compile(
    r"(?:the|an?|one|another|some|many|several|most|both|two|three|his|her|their|its|our|my|this|that|these|other|no|all|few|each)\b",
    re.IGNORECASE,
)

ADVERBIAL = re.compile(r"(?:\s+[a-z]+){0,3}")
"""What may stand between a pronoun and its verb: "he had long"."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Who speaks, as the text puts it."""

    span: TextSpan
    """The noun phrase: name, pronoun or description."""
    person: str | None
    """The name in it, where its head is a name; titles left out."""
    pronoun: bool = False


def subject_before(text: str, low: int, cue: Cue) -> Subject | None:
    """Return the subject that stands left of a cue, not before `low`."""
    low = max(low, cue.start - LONGEST_SUBJECT)
    region = text[low : cue.start]
    tail = TAIL.search(region)
    stop = tail.start() if tail else len(region)
    stripped = region[:stop].rstrip()
    if not stripped:
        return None
    if relative := ENDS_RELATIVE.search(stripped):
        antecedent = _antecedent(text, low, low + relative.start(), relative.group(1))
        return antecedent or _behind_apposition(text, low, low + len(stripped))
    if stripped[-1] in ",)-—–":
        return _behind_apposition(text, low, low + len(stripped))
    start = max((m.end() for m in BREAK.finditer(stripped)), default=0)
    return _from_segment(text, low, low + start, low + len(stripped))


def _from_segment(text: str, low: int, start: int, stop: int) -> Subject | None:
    """Read the noun phrase in `[start, stop)`, the text between the last clause break and the verb."""
    segment = text[start:stop]
    if relative := _last(RELATIVE, segment):
        if not segment[relative.end() :].strip():
            return _behind_apposition(text, low, start + relative.start())
        return read_phrase(text, start + relative.end(), stop)
    parts = [m for m in AND.finditer(segment) if not _joins_names(segment, m)]
    if parts:
        if not segment[parts[-1].end() :].strip():
            return first_subject(text, low, start + parts[-1].start())
        start += parts[-1].end()
    return read_phrase(text, start, stop) or first_subject(text, low, stop)


def _joins_names(segment: str, match: re.Match[str]) -> bool:
    left, right = segment[: match.start()].split(), segment[match.end() :].split()
    return bool(left and right) and left[-1][:1].isupper() and right[0][:1].isupper()


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = list(pattern.finditer(text))
    return found[-1] if found else None


def _antecedent(text: str, low: int, stop: int, pronoun: str) -> Subject | None:
    """Read whom or what ", who" or ", which" stands for: the name nearest to it; a person is not where one is."""
    low = max((m.end() for m in CLAUSE_END.finditer(text, low, stop)), default=low)
    for name in reversed(list(NAME.finditer(text, low, stop))):
        if pronoun == "which":
            return Subject(TextSpan(name.start(), stop), None)
        person = person_part(name.group().rstrip("."))
        if person and not PLACED.search(text, low, name.start()) and not _no_name(name.group(), name.start() - low):
            return Subject(TextSpan(name.start(), name.end()), person)
    return None


def _behind_apposition(text: str, low: int, stop: int) -> Subject | None:
    """Read a subject that is parted from its verb by an apposition or a relative clause: "Lee, who has a dog, said".

    It is the last person behind a conjunction and before a comma ("what Lee, his lawyer, called"), else whom the
    sentence begins with.
    """
    for opening in reversed(list(CONJUNCTION.finditer(text, low, stop))):
        comma = text.find(",", opening.end(), stop)
        person = read_phrase(text, opening.end(), comma) if 0 <= comma < stop - 1 else None
        if person and person.person and " " in person.person:
            return person
    return first_subject(text, low, stop)


def first_subject(text: str, low: int, high: int) -> Subject | None:
    """Return the subject of the clause `[low, high)`: its first noun phrase that does not hang on a preposition."""
    at = low
    while at < high:
        stop = BREAK.search(text, at, high)
        end = stop.start() if stop else high
        if end > at and not LEADING_PREPOSITION.match(text, at, end):
            found = read_phrase(text, at, end, whole=False)
            if found:
                return _with_name(text, found, high)
        at = stop.end() if stop else high
    return None


def subject_behind(text: str, cue: Cue, high: int) -> Subject | None:
    """Return the speaker that stands right of a cue: "said Ann Lee", "according to the report"."""
    high = min(high, cue.end + LONGEST_SUBJECT)
    start = cue.end
    while start < high and text[start] in " \t\n\xa0":
        start += 1
    stop = STOP_RIGHT.search(text, start, high)
    end = stop.start() if stop else high
    if end <= start:
        return None
    found = read_phrase(text, start, end)
    return _with_name(text, found, high) if found else None


def _with_name(text: str, subject: Subject, high: int) -> Subject:
    """Return a subject with the name that is put behind its description: "his lawyer, Ann Lee"."""
    written = subject.span.of(text)
    if subject.person or written[written.rfind(" ") + 1 :].lower() not in ROLES | KIN:
        return subject
    comma = BEFORE_NAME_BESIDE.match(text, subject.span.end, high)
    name = NAME.match(text, comma.end(), high) if comma else None
    person = person_part(name.group().rstrip(".")) if name else ""
    if name is None or " " not in person or _no_name(name.group(), 0) or not NAME_ENDS.match(text, name.end(), high):
        return subject
    return Subject(TextSpan(subject.span.start, name.end()), person)


def read_phrase(text: str, start: int, stop: int, *, whole: bool = True) -> Subject | None:
    """Read the noun phrase in `text[start:stop]`: a pronoun, a name with its titles, or a description.

    `whole` tells that all of it is the phrase; else the phrase only begins there.
    """
    while start < stop and not text[start].isalnum():
        start += 1
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    phrase = text[start:stop]
    first = re.match(r"[^\W_]+", phrase)
    if not first:
        return None
    word = first.group()
    last = phrase.split()[-1]
    if word.lower() in PRONOUNS and word.lower() != "one" and (not whole or ADVERBIAL.fullmatch(phrase, len(word))):
        return Subject(TextSpan(start, start + len(word)), None, pronoun=True)
    if whole and last.lower() in ("he", "she", "they", "it", "i", "we"):
        return Subject(TextSpan(stop - len(last), stop), None, pronoun=True)
    head = _head(phrase, first.end())
    return _named(start, head, phrase, whole=whole) or _described(start, head, phrase, whole=whole)


def _head(phrase: str, begin: int) -> str:
    """Return a noun phrase without what is said of it, the "of" of an institution's name or of a title kept."""
    for end in HEAD_END.finditer(phrase, begin):
        head = phrase[: end.start()].rstrip()
        last = head[head.rfind(" ") + 1 :]
        kept = last[:1].isupper() and (last.lower() in INSTITUTION_WORDS or last.lower() in TITLE_WORDS)
        if not (kept and OF_NAME.match(phrase, end.start())):
            return head
    return phrase


def _named(start: int, head: str, phrase: str, *, whole: bool) -> Subject | None:
    names = [m for m in NAME.finditer(head) if not _no_name(m.group(), m.start())]
    if not names:
        return None
    name = names[-1] if whole else _head_name(head, names)
    behind = head[name.end() :].strip()
    if POSSESSIVE.search(name.group()) and behind:
        return None
    if whole and behind and LOWER_WORD.search(behind):
        return None
    if not whole and DETERMINER.match(head) and len(head[: name.start()].split()) > 4:
        return None
    person = person_part(name.group().rstrip("."))
    if person.lower() in TITLE_WORDS:
        return None
    return Subject(TextSpan(start, start + max(name.end(), len(phrase) if whole else 0)), person) if person else None


def _head_name(head: str, names: Sequence[re.Match[str]]) -> re.Match[str]:
    """Return the name that a noun phrase is about: the last that only titles part from the first."""
    chosen = names[0]
    for name in names[1:]:
        between = [word.strip(",.").lower() for word in head[chosen.end() : name.start()].split()]
        if not between or len(between) > LONGEST_TITLE or between[-1] not in TITLE_WORDS:
            break
        chosen = name
    return chosen


def _no_name(name: str, at: int) -> bool:
    low = name.lower().rstrip(".")
    return low in DATE_WORDS or (at == 0 and (low in NOT_NAMES or low in SMALL or low in TENS))


def could_speak(words: Sequence[str]) -> bool:
    """Tell whether words may describe someone: neither a clause ("has come") nor what hangs on a preposition."""
    plain = [word.strip(".,").lower().replace("’", "'") for word in words]
    if not plain or plain[0] in NO_SPEAKER_BEGINS or plain[0] in PRONOUNS - {"one"}:
        return False
    if words[0].islower() and plain[0].endswith(("ing", "ed", "ly")) and not DETERMINER.match(plain[0]):
        return False
    if any(word in NO_SPEAKER_HOLDS or word.endswith("n't") for word in plain) or plain[-1] in NO_SPEAKER_BEGINS:
        return False
    known = plain[0] in SPEAKING_THINGS or plain[0] in ROLES or plain[0].endswith("s")
    return len(plain) > 1 or (known and not DETERMINER.match(plain[0]))


def _described(start: int, head: str, phrase: str, *, whole: bool) -> Subject | None:
    """Read a description: "the statement", "a spokesman for the ministry", "critics", "Trump's lawyer"."""
    words = head.split()
    if whole and 0 < len(words) <= 7 and len(phrase) <= 160:
        if not could_speak(phrase.split()):
            return None
        return Subject(TextSpan(start, start + len(phrase)), None)
    for k, word in enumerate(words[:6]):
        plain = re.sub(r"\W", "", word.lower())
        if plain in ROLES or plain.removesuffix("s") in ROLES or plain in SPEAKING_THINGS:
            if not could_speak(words[: k + 1]):
                return None
            return Subject(TextSpan(start, start + len(" ".join(words[: k + 1]))), None)
    return None
