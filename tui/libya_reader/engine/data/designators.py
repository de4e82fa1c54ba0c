"""Words that make a name of the number behind them ("article 12"), and of the words behind it ("12 Elm Street")."""

DESIGNATORS = frozenset(
    """amendment apollo appendix area article articles bus case-no category ch chapter chromosome class clause
    committee company convention covid decree directive district division document episode exhibit fig figure
    flight form formula gate grade group highway interstate issue item law level line list lot mark model no nos
    nr number page pages paragraph part phase pier platform point-no protocol psalm quarter ranked regulation
    resolution resolutions room route rule schedule season section sections session size stage step table tag
    team terminal tier title top train type unit verse version vol volume ward world-war zone""".split()
)
"""Lower case, in front of the number. "Top 10" and "ranked 3" tell places, not counts."""

STREETS = frozenset(
    """Ave Avenue Blvd Boulevard Court Drive Highway Lane Parkway Place Plaza Rd Road Square St Street Terrace
    Way""".split()
)

SIGN_WORDS = frozenset({"minus", "negative"})
"""Words for a minus before a number."""
