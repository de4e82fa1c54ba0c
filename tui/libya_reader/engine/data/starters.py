"""Words that often open a sentence and are no name: the function words of English."""

STARTERS = frozenset(
    """a about after all also although among an and another any as asked at because before both but by despite
    during each earlier either even every few for from further had has have he her here his how however i if in
    instead is it its last later like many meanwhile more most much my neither never no nobody none nor not now of
    on once one only or other others our over she should since so some soon still such than that the their them
    then there these they this those though thus to today together two under unlike until upon was we were what
    when where whether which while who whose why with within without would yes yet you your""".split()
)
"""Lower case."""
