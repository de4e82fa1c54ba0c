"""Words for works that have titles: those of the Associated Press Stylebook's entry on composition titles.

Books, films, plays, poems, songs, programmes, lectures, works of art, and what is published or broadcast.
"""

WORKS = frozenset(
    """ad album article ballad biography blockbuster blog book broadcast campaign cartoon chapter column comedy concert
    documentary drama editorial episode essay exhibit exhibition feature film franchise game initiative installation
    lecture magazine memoir miniseries movie musical newsletter newspaper novel opera painting pamphlet paper play
    podcast poem program programme project publication radio referendum report segment sequel series show single sitcom
    sketch soap song soundtrack special story symphony tale thriller titled title tour trilogy video webcast
    website""".split()
)
"""Lower case, singular."""
