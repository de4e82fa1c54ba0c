"""Words for those who speak: pronouns, people by their roles, and documents that "say".

Roles are those of the Associated Press Stylebook's entries on titles and the occupations of the Standard Occupational
Classification that news quotes.
"""

PRONOUNS = frozenset("he she they it who i we you one".split())
"""Pronouns that stand as a subject before a verb of saying; lower case."""

TITLED = frozenset("a an another his her its many most one our several some that the their these this those".split())
"""Determiners: a speaker whose description begins with one is no name; lower case."""

MALE = frozenset("he him his himself mr sir king prince spokesman businessman congressman chairman father son".split())
FEMALE = frozenset(
    "she her hers herself mrs ms miss madam queen princess spokeswoman businesswoman congresswoman chairwoman".split()
)
"""Words that show the gender of the person they go with."""

ADDRESSES = frozenset("king madam miss mr mrs ms prince princess queen sir".split())
"""Forms of address; lower case, without a stop."""

ROLES = frozenset(
    """activist adviser advisor advocate agent aide ambassador analyst attorney author candidate ceo chair chairman
    chairwoman chancellor chief coach co-founder columnist commander commissioner congressman congresswoman
    coordinator correspondent counsel councilman councilwoman critic defender delegate democrat deputy diplomat
    director doctor economist editor envoy executive expert farmer fellow founder frontrunner governor head historian
    host investigator journalist judge justice lawmaker lawyer leader lobbyist manager mayor member minister nominee
    officer official operative organizer owner partner pastor physician police politician pollster president
    president-elect
    producer professor prosecutor reporter representative republican researcher resident scholar scientist secretary
    senator sheriff speaker spokesman spokesperson spokeswoman strategist student superintendent supporter surgeon
    teacher treasurer veteran victim volunteer voter whistleblower witness worker writer""".split()
)
"""Lower case, singular."""

SPEAKING_THINGS = frozenset(
    """account ad announcement article bill book campaign column commission committee complaint court document
    editorial email filing government group indictment lawsuit letter magazine memo memorandum message ministry motion
    newspaper note organization paper petition platform poll post poster press release report resolution review ruling
    sign statement story study survey transcript tweet video website""".split()
)
"""Documents and bodies that are said to say things; lower case."""

INSTITUTION_WORDS = frozenset(
    """academy administration agency army association authority bank board bureau campaign center centre chamber
    church coalition college commission committee company congress corporation corps council court department
    federation forum foundation fund government group hospital house institute international journal league ministry
    movement network news office organization parliament party police post press school senate service society
    times tribune union university watch""".split()
)
"""Words in the names of institutions; lower case."""

KIN = frozenset(
    """aunt boyfriend brother colleague cousin daughter father friend girlfriend grandfather grandmother husband mother
    neighbor neighbour sister son uncle widow wife""".split()
)
"""Words for those who belong to somebody; lower case, singular."""

OFFICES = frozenset(
    """affairs agriculture commerce communications defence defense education energy engineering environment external
    finance foreign health homeland housing intelligence interior internal justice labor labour media medicine national
    operations parliament police policy programs public relations research science security staff state technology
    trade transport transportation treasury veterans war works""".split()
)
"""Words of the office that stands behind "of" in a title: "Secretary of State", "Director of Public Works"."""

PLACE_WORDS = frozenset(
    """avenue beach city coast county district gulf heights hill hills house island islands kingdom lake nations ocean
    park province republic river sea square states street territory valley""".split()
)
"""Words in which the names of places and of countries end; lower case."""

NO_SPEAKER_BEGINS = frozenset(
    """about according across after against ago along although amid among and around as asked at away back because
    before behind being between but by concerning despite down due during either else even ever except following
    for from had has have here how if in instead into is it just least less let like made make makes more near
    never next nor not now of off on once only onto or out over own past per rather same should since so still
    than then there therefore though through throughout till to together too toward towards under unless unlike
    until up upon very via was were what whatever when where whereas whether which while who whom whose why with
    within without would yet""".split()
)
"""Words with which no description of a speaker begins or ends: prepositions, conjunctions, adverbs, verbs."""

NO_SPEAKER_HOLDS = frozenset(
    """am are be been being came can come could did do does had has have is may might must shall should was were will
    would wouldn""".split()
)
"""Finite verbs and auxiliaries: words that hold one are a clause; lower case."""
