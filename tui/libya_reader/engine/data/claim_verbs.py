"""Verbs with which somebody answers for a number, and words for those who do, for institutions and for their papers.

After the reporting verbs of PARC 3.0's annotation manual, and the verbs of counting that casualty recorders use.
"""

CLAIM_VERBS = frozenset(
    """acknowledged added adds admitted allege alleged alleges announce announced announces assessed believe
    believes calculated charged charges cited cites claimed claims concluded concludes confirm confirmed
    confirms counted counts declared documented documents estimated estimates explained finds found insisted
    logged maintains noted notes observed put puts reckons recorded records registered reported reports revealed
    reveals said say says showed shows stated states suggests tallied told tweeted verified warned warns
    wrote""".split()
)

MAY_FOLLOW = frozenset("added announced confirmed declared explained noted reported said says wrote".split())
"""Verbs whose subject may stand behind them: "said the mayor"."""

ADVERBS_BETWEEN = frozenset(
    """already also earlier had has have he's herself himself initially itself just later officially previously
    recently reportedly since still themselves then today yesterday""".split()
)
"""Words between a subject and its verb."""

PRONOUNS = frozenset("he it she they".split())

INSTITUTIONS = frozenset(
    """administration agency alliance army association authority board body bureau center centre charity church
    coalition command commission committee company congress corporation council court department directorate
    federation force foundation government group institute institution ministry mission monitor movement navy
    network newspaper observatory office organisation organization panel parliament party police regime republic
    senate society tribunal union university watchdog""".split()
)
"""Nouns by which a text takes up an institution that it named: "the commission"."""

PAPERS = frozenset(
    """assessment census document findings inquiry investigation paper poll report research review statement study
    survey tally""".split()
)
"""Nouns for what an institution publishes: behind them stands who published it."""
