"""Abbreviations that end in a full stop, and whether a sentence may end with them.

Collected from the Associated Press and Chicago style guides' lists of titles, months, states and company forms.
"""

BEFORE_NAME = frozenset(
    """adm amb atty brig capt cmdr col comdr cpl dep det dir dr fr gen gov hon insp lt maj messrs mme mr mrs ms
    mt msgr pfc pres prof pvt rep reps rev sen sens sgt spc spec sr st supt""".split()
)
"""Titles: what follows is a name, so no sentence ends here."""

BEFORE_NUMBER = frozenset(
    "apr art aug ch dec eq feb fig jan jul jun mar no nos nov oct p para pp sec sect sep sept vol".split()
)
"""Months and references: no sentence ends here where a number follows."""

INSIDE = frozenset("al approx ca cf e.g eds esp et i.e viz vs".split())
"""Words that stand inside a sentence; it hardly ever ends with them."""

MAY_END = frozenset(
    """a.d a.m a.s ave b.a b.c blvd bros c.e co corp d.c dept dist e.u etc ft inc inst jr l.a ltd m.a m.d n.j n.y
    p.m ph.d rd sq sr st u.k u.n u.s u.s.a u.s.s.r univ""".split()
)
"""Abbreviations that may stand last in a sentence: it ends there if what follows looks like a beginning."""
