"""Words that stand before a person's name and are no part of it, and particles that stand inside names."""

TITLES = frozenset(
    """admiral adviser ambassador analyst archbishop attorney ayatollah baron baroness bishop brigadier captain
    cardinal chairman chairwoman chancellor chief chef colonel commander commissioner congressman congresswoman
    coach corporal councillor count countess dame deputy detective director doctor dr duke duchess emir emperor
    envoy executive ex-president foreign former gen general governor head imam inspector judge justice king lady
    lieutenant lord major mayor minister miss monsignor mr mrs ms officer official pope premier president prime
    prince princess private prof professor prosecutor queen rabbi representative rev reverend secretary senator
    sergeant sheikh sheriff sir sister spokesman spokesperson spokeswoman sultan superintendent vice""".split()
)
"""Lower case, without full stops."""

PARTICLES = frozenset(
    """abd abu al ap bar ben bin bint d da dal de del della den der des di do dos
    du ed el ibn la le les lo of san st te ter the ul van vom von y zu""".split()
)
"""Lower-case words that may stand between the capitalised words of a name."""

ARTICLES = frozenset("al an ar as ash at ath az el l la le the ul".split())
"""Articles that transliterations and translations add or drop: they do not tell names apart."""

MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
"""In calendar order."""

MONTH_SHORT = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The first three letters, in calendar order; "sept" is read too."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""From Monday, as ISO 8601 counts."""
