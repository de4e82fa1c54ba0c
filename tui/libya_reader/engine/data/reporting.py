"""Verbs and phrases that report speech.

The verbs are those of Levin's classes of communication (English Verb Classes and Alternations, 1993, section 37: say,
tell, talk, complain, advise, and manner of speaking) as far as news uses them to introduce words, with all the forms
in which they do so.
"""


def _forms(stems: str) -> frozenset[str]:
    return frozenset(form for stem in stems.split() for form in _inflect(stem))


def _inflect(stem: str) -> tuple[str, ...]:
    if stem.endswith("e"):
        return stem, stem + "s", stem + "d", stem[:-1] + "ing"
    if stem.endswith("y") and stem[-2] not in "aeou":
        return stem, stem[:-1] + "ies", stem[:-1] + "ied", stem + "ing"
    return stem, stem + ("es" if stem.endswith(("s", "sh", "ch")) else "s"), stem + "ed", stem + "ing"


_SAYING_STEMS = """
    acknowledge add admonish advise affirm allege announce answer argue ask assert assure boast caution claim
    clarify comment complain concede conclude confess confirm contend continue counter cry declare demand
    disclose emphasise emphasize exclaim explain groan grumble implore inquire insist instruct interject intone
    joke lament maintain mention murmur muse mutter note observe opine plead pledge point pray predict proclaim
    promise protest query quote reason recall recount reiterate remark remember remind reply report respond
    retort reveal scoff shout sigh snap sneer state stress suggest summarize surmise testify theorize thunder
    tweet underline underscore urge venture vow warn whisper yell
"""

SAYING = (
    _forms(_SAYING_STEMS)
    | frozenset(
        """admit admits admitted admitting began begins chant chanted chanting chants quip quipped quipping quips
        read reads retweeted said say saying says sang speaking spoke sing sings swear swears swore tell telling tells
        texted thought thinks told wrote write writes writing written went""".split()
    )
) - frozenset("pointing noting reading reasons reason counters query".split())
"""Verbs that stand with whole sentences of speech: "…," she said."""

WITH_PARTICLE = {"point": " out", "pointed": " out", "points": " out", "went": " on"}
"""Verbs that report speech only with their particle."""

BARE = frozenset(_SAYING_STEMS.split()) - {"argue", "insist", "maintain", "note", "warn"} | {"tell", "write"}
"""Forms that stand with plural subjects and after auxiliaries: they open or close reported speech too seldom."""

GOES_ON = frozenset(
    """added adds asked concluded concludes continued continues exclaimed explained joked quipped recalled replied
    responded tweeted writes wrote""".split()
)
"""Forms that nearly always go with speech in its own words: other than "said", they do not retell."""

OMITS_THAT = frozenset(
    """acknowledge acknowledged admit admits admitted announced argue argued argues claim claimed claims insist insisted
    insists predict predicted predicts say says said suggest suggested suggests tell tells think thinks thought told
    wrote""".split()
)
"""Verbs that may introduce a reported clause without "that"; others take an object there."""

ATTRIBUTING = _forms(
    """
    accuse applaud attack attribute authorise authorize believe bemoan blame blast call characterise
    characterize charge cite compare conclude condemn consult credit criticise criticize decry deem defend
    define denigrate denounce deny depict deride describe dismiss document dub endorse entitle expect express
    hail hope identify indicate invoke label laud liken mock name offer order paint permit portray praise prohibit
    propose rail recommend refer refuse refute reject repeat request require slam support tease threaten title
    tout trumpet vent voice want
    """
) | frozenset(
    """brand branded brands fear feared fears feel feels felt find finds found forbade forbid forbids hold holds held
    know knows meant put puts saw see seek seeks sees sought think thinking talked talking talks write swore
    show showed shows""".split()
)
"""Verbs that attribute some words to someone in the reporter's own sentence: she called it "a disgrace"."""

NOMINAL = frozenset(
    """answer answers attack attacks call calls charge charges claim claims comment comments concern concerns demand
    demands document documents
    joke jokes mention name names note notes offer offers order orders plea pledge pledges point points
    promise promises protest protests report reports remark remarks reply request requests response say shows show
    state states statement support title titles tweet tweets voice vow vows warning attack find hold read cry fear
    fears hope hopes finds texts chants request""".split()
)
"""Forms that are nouns as often as verbs: a determiner or an adjective before them tells."""

GERUNDS = frozenset(form for form in SAYING | ATTRIBUTING if form.endswith("ing") and len(form) > 5)
"""Forms without a subject of their own: "…, adding that"."""
