"""Words that end a counted noun phrase, plurals without s, and what counted nouns measure.

The nouns follow the categories of casualty recording (OHCHR, Every Casualty's standards) and of outbreak reports.
"""

PLURALS = frozenset(
    """aircraft airmen cattle children clergymen crew data deer evacuees feet fish fishermen folk geese gunmen
    horsemen infantry lawmen livestock media men mice offspring oxen people personnel police policemen
    policewomen poultry servicemen servicewomen sheep species staff teeth tribesmen troops women youth""".split()
)
"""Plural nouns that do not end in s, or mean many without it."""

SINGULAR_IN_S = frozenset(
    """across always as gas has his is its less news perhaps plus series this thus towards us various was yes""".split()
)

NOUNS_IN_LY = frozenset(
    "ally anomaly assembly belly butterfly family fly italy july lily monopoly rally reply supply tally".split()
)
"""Nouns that end like adverbs."""

PHRASE_ENDS = frozenset(
    """according across aged ago allegedly apart apparently aside away based because being both compared cost costs
    currently dead died due each earlier every except following found here how including injured itself killed
    late later left like living made may might missing near nearly old only over overall per plus remain remained
    remains reportedly
    respectively said says seen set shot since so soon such taken taking than then there today tomorrow toward
    towards trapped unaccounted using via wearing were will worldwide worth would wounded yesterday yet""".split()
)
"""Words that stand behind a counted noun and are no part of it."""

STATES = frozenset("dead injured living missing surviving trapped wounded".split())
"""Those of them that may stand before the noun too: "dead children"."""

PERSONS = frozenset(
    """activists adolescents adults agents aides airmen alumni associates attendees babies barbers batters beggars
    bikers boatmen bombers bosses boys brakemen brides brigands brother brothers bystanders cadets campers
    candidates captain captains captive captives cardinals carers celebrants chef chefs chief chiefs child children
    citizens civilian civilians clergymen clerics clerk clerks clients coach colleagues combatants commuters
    comrades congregants conscripts contestants convicts cop cops couple couples coworkers crew crewman crewmen
    criminals customers cyclists dancers daughter daughters defectors demonstrators deputies deserters detainees
    detectives diplomats disabled dissidents divers dockers doctors drivers drunks elders employees evacuees exiles
    experts families family fan fans farmers father fathers fighter fighters firefighters fishermen folks
    footballers foreigners friends fugitives gangsters gardeners gentleman gentlemen girl girls goalkeepers
    graduates grandchildren grandfathers grandmothers guards guerrillas guests guide guides gunmen hajjis heroes
    hikers homeowners hostages household housewives humans hunters husband husbands illegals imams individuals
    infant infants infidels inhabitants inmates inspectors instructors insurgents internees interpreters journalists
    judges juveniles kidnappers kids kings laborers labourers ladies lads lady landlords lawyers lecturers
    legislators lieutenant lieutenants lifeguards locals lodgers lovers loyalists maids man managers marines masons
    mates mayor mayors mechanics medics members men mercenaries migrant migrants militants minders miners ministers
    minors monarchs monks mother mothers mourners mujahideen murderers musicians musketeers nationals natives
    negotiators neighbors neighbours newborns novices nun nuns nurses occupants offenders officers officials
    onlookers operatives operators orderlies orphans others outlaws owners painters paramedics paratroopers parents
    parishioners partisans partners passenger passengers pastor pastors patients peacekeepers peasants peddlers
    pedestrians people performers person personnel persons physicians pilgrims pilots pirate pirates players poets
    police policemen politicians porters postmen preachers presidents priest priests princes prisoners privates
    professionals professors prostitutes protesters protestors provincials psychiatrists pupils rabbis raiders
    rangers rebels recruits refugees relatives reporters rescuers reservists residents retirees revelers revellers
    rioters robbers royals runners sailors salesmen scholars scientists scouts seamen senators seniors separatists
    servants servicemen settlers shepherds shooters shoppers sibling siblings singers sister sisters skaters slaves
    smugglers snipers soldier soldiers son sons spectators spies spy squatters staff stevedores stewards
    storekeepers stowaways striker strikers students supervisors supporters survivors suspects swimmers tailors
    taxpayers teachers technician teen teenagers teens tenants terrorists thief thieves thugs toddler toddlers
    tourists traffickers trainees travellers tribesmen troopers troops tutors twins undergraduates users vendors
    veterans victims viewers vigilantes villagers visitors volunteers waiters warriors watchmen weavers widows wife
    witness witnesses wives woman women workers workmen worshippers wrestlers yachtsmen youngsters youths""".split()
)
"""Nouns that name people, whom a verb may kill, hurt or hold; more are known by their endings ("miners")."""

ENDING_LIKE_PERSONS = frozenset(
    """bans banners barriers batteries bees boilers boosters boulders bunkers cans carriers centers chambers chapters
    choppers clusters committees computers containers corners corridors counters craters cruisers degrees destroyers
    doors drawers elephants elevators errors factors fees fibers filters fingers floors flowers folders freighters
    generators grants gunships hangars helicopters knees ladders layers letters liners lockers loans matters meters
    mirrors monitors motors newspapers numbers oceans offers orders papers parameters pans parlors plans planters plants
    posters powers printers quarters reactors restaurants rivers rotors sectors sensors servers shelters shoulders sites
    skyscrapers speedometers stickers suites satellites tankers these tigers towers tractors trailers transformers
    transporters trawlers trees tumors vans variants vectors websites winters wonders""".split()
)
"""Nouns with such an ending that name no people."""

GENERIC_PERSONS = frozenset(
    """casualties casualty dead death deaths fatalities injured injuries others people person persons toll victims
    wounded""".split()
)
"""Nouns that name people without saying which, or stand for them."""

PEOPLE_KINDS = (
    (
        frozenset(
            "boy boys brother brothers father fathers gentleman gentlemen husband husbands man men son sons".split()
        ),
        frozenset(
            """daughter daughters girl girls ladies lady mother mothers nun nuns sister sisters wife wives woman
            women""".split()
        ),
    ),
    (
        frozenset("adult adults elders grandfathers grandmothers men pensioners retirees veterans women".split()),
        frozenset(
            "babies baby boy boys child children girl girls infant infants newborns pupils toddler toddlers".split()
        ),
    ),
    (
        frozenset("bystanders civilian civilians".split()),
        frozenset(
            """combatants fighter fighters guerrillas insurgents marines militants paratroopers policemen rebels
            servicemen soldier soldiers terrorists troopers troops""".split()
        ),
    ),
)
"""Families of kinds of people of which no two are the same people: by sex, by age, by part in a war."""

MONEY_KINDS = (
    (
        frozenset("loss losses".split()),
        frozenset("earning earnings income profit profits surplus".split()),
        frozenset("receipts revenue revenues sales takings turnover".split()),
        frozenset("cost costs expenses spending".split()),
        frozenset("damages fine fines penalty penalties settlement".split()),
        frozenset("bail bond".split()),
        frozenset("pay salaries salary wage wages".split()),
        frozenset("prize reward rewards".split()),
    ),
)
"""The same for sums of money."""

HAPPENINGS = frozenset(
    """accident ambush attack avalanche blast blaze bombing clash clashes collapse collision crackdown crash earthquake
    explosion explosions fire flood floods hurricane landslide massacre protest protests quake raid raids rampage riot
    riots shooting shootings siege storm storms strike strikes tornado trial tsunami unrest wildfire""".split()
)
"""Nouns that headlines write like names: what happened, and not where."""

NOUN_MEASURES = {
    "casualties": "casualties", "casualty": "casualties",
    "deaths": "killed", "death": "killed", "fatalities": "killed", "fatality": "killed", "killings": "killed",
    "dead": "killed", "murders": "killed", "executions": "killed",
    "injuries": "injured", "injury": "injured", "wounded": "injured", "injured": "injured",
    "bodies": "bodies", "body": "bodies", "corpses": "bodies", "corpse": "bodies", "cadavers": "bodies",
    "cases": "cases", "case": "cases", "infections": "cases", "infection": "cases", "illnesses": "cases",
    "detainees": "detained", "arrests": "detained", "prisoners": "detained", "captives": "detained",
    "hostages": "detained", "inmates": "detained",
    "refugees": "displaced", "evacuees": "displaced",
    "hospitalizations": "hospitalized", "hospitalisations": "hospitalized",
    "airstrikes": "attacks", "airstrike": "attacks", "strikes": "attacks", "strike": "attacks", "attacks": "attacks",
    "attack": "attacks", "raids": "attacks", "raid": "attacks", "bombings": "attacks", "bombing": "attacks",
    "explosions": "attacks", "blasts": "attacks", "shootings": "attacks", "sorties": "attacks", "assaults": "attacks",
    "shellings": "attacks", "bombardments": "attacks", "ambushes": "attacks", "air-strikes": "attacks",
}  # fmt: skip
"""Folded head noun -> measure."""

VERB_MEASURES = {
    "killed": """assassinated|beheaded|burned to death|burnt to death|claimed the lives of|claiming the lives of
        |crushed to death|dead|death of|deaths|deaths of|die|died|dies|drowned|drowning|dying|executed|executing
        |fatalities|fatal|fatally shot|gunned down|kill|killed|killing|kills|lives of|lost his life
        |lost their lives|massacred|massacring|murdered|murdering|perished|shot and killed|shot dead|slain
        |slaughtered|stabbed to death|succumbed|taking the lives of|took the lives of""",
    "injured": """burned|harmed|hurt|hurting|injured|injures|injuries to|injuring|maimed|maiming|minor injuries
        |mutilated
        |serious injuries|severe injuries|suffered injuries|sustained injuries|treated for injuries|wounded|wounding
        |wounds""",
    "missing": "disappeared|disappearance of|lost at sea|missing|unaccounted for|vanished",
    "detained": """abducted|arrest of|arrested|arresting|captured|capturing|detained|detaining|detention of|held captive
        |held hostage|imprisoned|in custody|in detention|jailed|jailing|kidnapped|kidnapping|rounded up
        |taken hostage|taken into custody|taken prisoner""",
    "displaced": """displaced|displacing|driven from their homes|evacuated|evacuating|fled|flee|fleeing
        |forced from their homes
        |forced to flee|homeless|left their homes|uprooted|uprooting""",
    "hospitalized": """admitted to hospital|admitted to hospitals|admitted to the hospital|hospitalised|hospitalized
        |in hospital
        |in hospitals|in intensive care|in the hospital|rushed to hospital|sent to hospital|taken to a hospital
        |taken to hospital|taken to hospitals|taken to the hospital|to be hospitalized|treated in hospital
        |were treated at""",
    "cases": """affected by the disease|became ill|become ill|been sick|contracted|diagnosed|fallen ill|falling ill
        |fell ill
        |got sick|gotten sick|infected|infecting|sick|sickened|sickening|stricken|tested positive|testing positive""",
}
"""Measure -> verbs and set phrases that say it of people; bars part them."""
