"""What kind of thing a number counts: told by the noun, or by the verb that says what befell those counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from libya_reader.engine.alternatives import one_of
from libya_reader.engine.data.claim_verbs import CLAIM_VERBS
from libya_reader.engine.data.counted_words import NOUN_MEASURES, VERB_MEASURES
from libya_reader.engine.lazy_patterns import LazyPattern
from libya_reader.engine.quantities.nouns import names_people
from libya_reader.engine.words import fold

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from libya_reader.engine.quantities.expressions import Expression
    from libya_reader.engine.quantities.model import Counted, Measure

_PHRASES = {
    " ".join(phrase.split()): measure for measure, table in VERB_MEASURES.items() for phrase in table.split("|")
}
HARM = LazyPattern(lambda: rf"\b(?<![-’'])(?<!nearly\s)(?<!almost\s)(?:{one_of(_PHRASES)})(?![^\W_]|-\w)")
SECOND_HARM = LazyPattern(
    lambda: rf"(?:\s+(?:and|or|and/or)|,)\s+(?:{one_of(_PHRASES)})(?![^\W_])(?!\s+(?:\d|at\s+least|more|another))"
)
FILL = LazyPattern(
    lambda: (
        r"\s+(?:(?:an?|the|another|up|its|their|his|her|some|all|as|many|further|total|of|additional|possibly|perhaps"
        r"|reportedly|allegedly|least|between)\s+)*(?=$|\S)"
    )
)
INTRANSITIVE = frozenset(
    """dead deaths die died dies disappeared drowned dying fatal fatalities fled homeless missing perished sick
    succumbed vanished""".split()
)
TRANSITIVE_PHRASES = (
    "admitted", "burned", "burnt", "crushed", "driven", "fatally", "forced", "gunned", "held", "rounded", "rushed",
    "sent", "shot", "stabbed", "taken", "treated",
)  # fmt: skip
"""First words of phrases that somebody does to another: with an object behind they tell nothing of the subject."""
PARTICIPLES = (
    "captive", "custody", "down", "ed", "flee", "homes", "hospital", "hospitals", "hostage", "hurt", "ill", "injuries",
    "prisoner", "shot", "shot dead", "slain", "stricken", "to death", "up",
)  # fmt: skip
"""Ends of verbs and phrases that stand right behind those whom they befell."""
PASSIVE_BEFORE = LazyPattern(
    lambda: r"(?:^|\s)(?:was|were|be|been|being|are|is|got|get|getting)(?:\s+\w+ly|\s+also|\s+then)?\s+$"
)
NO_OBJECT = LazyPattern(
    lambda: (
        r"\s*(?:[^\w\s]|$)|\s+(?:after|across|alone|along|amid|and|around|as|at|because|before|between|by|during|following"
        r"|for|from|in"
        r"|inside|last|near|on|or|out|outside|over|since|so|that|there|this|through|throughout|to|today|under|when|where|while"
        r"|with|within|yesterday|mon|tues|wednes|thurs|fri|satur|sunday|monday|tuesday|wednesday|thursday|friday|saturday)"
        r"(?![^\W_])"
    )
)
ASIDE = LazyPattern(
    lambda: r",\s(?:including|among\s+them|mostly|most\s+of\s+them|some\s+of\s+them)\s[^,.;:]{1,80},(?=\s)"
)
UNREAL_BEFORE = LazyPattern(lambda: r"(?<![^\W_])(?:can|could|might|may|must|should|to|will|would)\s+$")
BASE_FORMS = frozenset("abduct capture die flee injure kill murder wound".split())
"""Verbs of what is planned or feared where one of the former stands before: they tell of no fact."""
TOTAL_BEFORE = LazyPattern(
    lambda: r"(?:total|tally|count|number)\s+(?:[a-z]+\s+){0,5}?(?:to|at|is|was|stands\s+at|reached)\s+$"
)
SORT_OF_CASE = LazyPattern(
    lambda: (
        r"\s+(?:of\s+(?:them|which)\s+)?(?:were\s+|are\s+)?(?:\w+\s+)?(?:confirmed|possible|probable|suspected)(?!\s[a-z]+s\b)"
    )
)
LIVES_BEFORE = LazyPattern(lambda: r"(?:claim\w*|cost\w*|los(?:e|es|t|ing)|took|takes?|taken|taking)\s+$")
CLAUSE_END = LazyPattern(
    lambda: (
        r"[;:.!?](?=\s|$)|\s[-–—]{1,2}\s|,\s(?!(?:including|mostly|most|many|among|some|all|aged|apparently|at\s+least)\b|\d)"
        r"|\s(?:but|while|whereas|after|before)\s"
    )
)
LIST_JOINT = LazyPattern(
    lambda: r"\s*(?:,|,?\s(?:and|or|plus|including|mostly|among\s+them|along\s+with|as\s+well\s+as))\s*"
)
WORD_BEFORE = LazyPattern(lambda: r"(?:(\w+)\s+)?(\w+)\s+$")
PREPOSITIONS = frozenset("against at between by for from in into of on over through to toward towards with".split())
GROUPS = frozenset("average crew family group maximum minimum number party team total".split())
"""Behind these "of" tells how many there are."""
NOT_VERBS = frozenset("combined confirmed estimated including involving red unnamed".split())
TOLL = LazyPattern(
    lambda: (
        r"(?<![^\W_])(?:(?P<toll>death[\s-]toll|toll|dead|deaths|fatalities|killed)|(?P<hurt>injured|wounded|injuries)"
        r"|(?P<casualties>casualties|casualty\scount)|(?P<cases>cases|infections|patients|infected)"
        r"|(?P<ward>hospitali[sz]ed|hospitali[sz]ations)|(?P<gone>missing)|(?P<held>arrests|detained|arrested))"
        r"(?:\s+(?:from|in|of|among|across|caused|linked|by)\s+[^.;:,\d]{1,60}?)?"
        r"(?:\s*[:=]\s*|\s+(?:has|have|had|now|also)?\s*(?:risen|rose|rises|climbed|increased|jumped|reached|reaches|reach|stands|stood"
        r"|grew|grown|is|was|are|were|topped|passed|surpassed|hit|totaled|totalled|totaling|totalling|numbered|to|at)"
        r"(?:\s+(?:to|at|by|now|in|put|estimated|up|from|over|believed|thought|be|least))*\s*)$"
    )
)
"""A tally before its number: "the death toll rose to 55", "Injured: 12"."""
_TALLY: dict[str, Measure] = {
    "toll": "killed", "hurt": "injured", "casualties": "casualties", "cases": "cases", "ward": "hospitalized",
    "gone": "missing", "held": "detained",
}  # fmt: skip

OF_PERSONS: frozenset[str] = frozenset({"detained", "displaced"})
"""Measures that a noun gives only where no verb says what befell those people."""
NEAR = 24
"""Code points between those counted and a participle that speaks of them without "was" or "were"."""
WIDE = 110
"""Code points behind a number in which its verb is sought."""


@dataclass(frozen=True, slots=True)
class Found:
    """A measure and the words that tell it."""

    measure: Measure
    start: int
    end: int
    inferred: bool = False
    """Whether it was taken over from a neighbour in a list."""


def find_measures(
    lowered: str, bounds: tuple[int, int], expressions: Sequence[Expression], counted: Sequence[Counted | None]
) -> list[Found | None]:
    """Return the measure of each expression of a sentence."""
    found = [_find_one(lowered, bounds, expressions, counted, k) for k in range(len(expressions))]
    return _shared_in_lists(lowered, expressions, counted, found)


def _find_one(
    lowered: str, bounds: tuple[int, int], expressions: Sequence[Expression], counted: Sequence[Counted | None], k: int
) -> Found | None:
    expression, what = expressions[k], counted[k]
    if expression.unit is not None and expression.unit.kind != "percent":
        kind = expression.unit.kind
        return (
            None
            if kind in {"other", "age"}
            else Found(cast("Measure", kind), expression.unit.start, expression.unit.end)
        )
    if expression.unit is not None:
        return Found("percent", expression.unit.start, expression.unit.end)
    noun = NOUN_MEASURES.get(what.head) if what else None
    if what and noun and noun not in OF_PERSONS:
        return Found(cast("Measure", noun), what.span.start, what.span.end)
    told = _told_by_verb(lowered, bounds, expressions, what, k) if _may_be_people(what) else None
    told = told or _lives_lost(lowered, what, expression.opens)
    if told or not (what and noun):
        return told
    return Found(cast("Measure", noun), what.span.start, what.span.end)


def _told_by_verb(
    lowered: str, bounds: tuple[int, int], expressions: Sequence[Expression], what: Counted | None, k: int
) -> Found | None:
    """Read what befell those counted."""
    return (
        _told_by_phrase(lowered, what)
        or _verb_before(lowered, bounds[0], expressions[k].opens)
        or _verb_behind(lowered, bounds, expressions, what, k)
        or _tally_before(lowered, bounds[0], expressions[k].opens)
    )


def _told_by_phrase(lowered: str, what: Counted | None) -> Found | None:
    """Read the noun phrase itself: "23 arrested pirates", "two missing sailors"."""
    match = HARM.search(lowered, what.span.start, what.span.end) if what else None
    if (
        match is None
        or what is None
        or match.end() >= what.span.end
        or not match.group().endswith(("ed", "dead", "ing"))
    ):
        return None
    return Found(_measure(match.group()), *match.span())


def _verb_before(lowered: str, floor: int, stop: int) -> Found | None:
    """Read "killed at least", "the deaths of": the verb whose object the number is."""
    last = None
    for match in HARM.finditer(lowered, max(floor, stop - 60), stop):
        last = match
        second = SECOND_HARM.match(lowered, match.end(), stop)
        if second and FILL.fullmatch(lowered, second.end(), stop):
            return Found(_together(match, second), match.start(), second.end())
    if last is None or PASSIVE_BEFORE.search(lowered, max(floor, last.start() - 16), last.start()):
        return None
    if UNREAL_BEFORE.search(lowered, max(floor, last.start() - 12), last.start()) and last.group() in BASE_FORMS:
        return None
    if _phrase(last.group()) in INTRANSITIVE or not FILL.fullmatch(lowered, last.end(), stop):
        return None
    return Found(_measure(last.group()), *last.span())


def _verb_behind(
    lowered: str, bounds: tuple[int, int], expressions: Sequence[Expression], what: Counted | None, k: int
) -> Found | None:
    """Read "34 people died", "38 were hurt", "60 villagers who were killed"."""
    begin = max(expressions[k].closes, what.span.end if what and what.span.start >= expressions[k].end else 0)
    begin = _past_parenthesis(lowered, begin, min(bounds[1], begin + WIDE))
    stop = min(bounds[1], begin + WIDE)
    following = (e.opens for e in expressions[k + 1 :] if e.opens >= begin)
    if expressions[k].whole is None:
        stop = min(stop, next(following, stop))
    if end := CLAUSE_END.search(lowered, begin, stop):
        stop = end.start()
    match = HARM.search(lowered, begin, stop)
    if match is None or (what is None and match.start() - begin > 24) or not _befalls(lowered, begin, match):
        return None
    apart = match.start() - begin > 1 or _phrase(match.group()) in INTRANSITIVE
    if apart and _is_object(lowered, bounds[0], expressions[k].opens):
        return None
    if second := SECOND_HARM.match(lowered, match.end(), stop):
        return Found(_together(match, second), match.start(), second.end())
    return Found(_measure(match.group()), *match.span())


def _is_object(lowered: str, floor: int, opens: int) -> bool:
    """Tell whether a number stands behind a preposition or a verb, so that a later verb does not speak of it.

    "A mother of two died"; "suspected of robbing three shops, he was arrested".
    """
    before = WORD_BEFORE.search(lowered, max(floor, opens - 24), opens)
    if before is None or before[1] in CLAIM_VERBS:
        return False
    if before[2] == "of" and before[1] in GROUPS:
        return False
    return before[2] in PREPOSITIONS or (before[2].endswith(("ing", "ed")) and before[2] not in NOT_VERBS | CLAIM_VERBS)


def _past_parenthesis(lowered: str, begin: int, ceiling: int) -> int:
    """Return where the clause goes on behind ", including two children,"."""
    aside = ASIDE.match(lowered, begin, ceiling)
    return aside.end() if aside else begin


def _befalls(lowered: str, begin: int, match: re.Match[str]) -> bool:
    """Tell whether a verb says what befell its subject, and not what the subject did to another."""
    verb = _phrase(match.group())
    if verb in INTRANSITIVE or (" " in verb and not verb.startswith(TRANSITIVE_PHRASES)):
        return not verb.endswith((" of", " to"))
    if PASSIVE_BEFORE.search(lowered, max(begin, match.start() - 16), match.start()):
        return True
    close = match.start() - begin <= NEAR
    return close and verb.endswith(PARTICIPLES) and NO_OBJECT.match(lowered, match.end()) is not None


def _lives_lost(lowered: str, what: Counted | None, opens: int) -> Found | None:
    """Read "claimed 15 lives"."""
    if what is None or what.head != "lives" or not LIVES_BEFORE.search(lowered, max(0, opens - 16), opens):
        return None
    return Found("killed", what.span.start, what.span.end)


def _tally_before(lowered: str, floor: int, stop: int) -> Found | None:
    match = TOLL.search(lowered, max(floor, stop - 90), stop)
    if match is None or match.lastgroup is None:
        return None
    return Found(_TALLY[match.lastgroup], match.start(match.lastgroup), match.end(match.lastgroup))


def _shared_in_lists(
    lowered: str, expressions: Sequence[Expression], counted: Sequence[Counted | None], found: list[Found | None]
) -> list[Found | None]:
    """Give the members of a list the measure that one of them is told: "killed 16 men and 14 women"."""
    shared = list(found)
    order = [*range(1, len(shared)), *range(len(shared) - 1, 0, -1)]
    for n, k in enumerate(order):
        giver, taker = (k - 1, k) if n < len(shared) - 1 else (k, k - 1)
        gift, what = shared[giver], counted[k - 1]
        if shared[taker] or gift is None or what is None or expressions[taker].unit or counted[taker] is None:
            continue
        listed = is_person(counted[taker]) and LIST_JOINT.fullmatch(lowered, what.span.end, expressions[k].opens)
        if gift.measure in _OF_VERBS and listed:
            shared[taker] = Found(gift.measure, gift.start, gift.end, inferred=True)
    return _shared_with_totals(lowered, expressions, shared)


def _shared_with_totals(
    lowered: str, expressions: Sequence[Expression], found: list[Found | None]
) -> list[Found | None]:
    """Give a total, and a sort of case, the measure of the number before it.

    "Five new infections, bringing the total to 137"; "27 cases (12 confirmed, 15 probable)".
    """
    for k in range(1, len(found)):
        gift, opens = found[k - 1], expressions[k].opens
        if found[k] or gift is None or expressions[k].unit or expressions[k - 1].unit:
            continue
        total = TOTAL_BEFORE.search(lowered, max(expressions[k - 1].closes, opens - 60), opens)
        if total or (gift.measure == "cases" and SORT_OF_CASE.match(lowered, expressions[k].closes)):
            found[k] = Found(gift.measure, gift.start, gift.end, inferred=True)
    return found


def is_person(counted: Counted | None) -> bool:
    """Tell whether what is counted looks like people, or like one of them."""
    return counted is not None and names_people(counted.head)


def _may_be_people(counted: Counted | None) -> bool:
    """Tell whether a verb may have befallen those counted: they are not named, look like people, or have a name."""
    if counted is None or is_person(counted):
        return True
    return any(word[0].isupper() and fold(word) == counted.head for word in counted.text.split())


_OF_VERBS = frozenset({*VERB_MEASURES, "casualties"})


def measure_of(words: str) -> Measure | None:
    """Return the measure that a verb or a set phrase tells, or `None` where it tells none."""
    return cast("Measure | None", _PHRASES.get(_phrase(words)))


def _together(first: re.Match[str], second: re.Match[str]) -> Measure:
    a = _measure(first.group())
    named = HARM.search(second.group())
    b = _measure(named.group()) if named else a
    return "casualties" if {a, b} == {"killed", "injured"} else a


def _phrase(words: str) -> str:
    return " ".join(words.split())


def _measure(words: str) -> Measure:
    return cast("Measure", _PHRASES[_phrase(words)])
