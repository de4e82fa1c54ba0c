"""Number words of English, and what each is worth.

Scales are those of the short scale (a billion is 1e9), with the South Asian lakh and crore; short forms are those of
the financial press ("bn", "mln"). Vague plurals ("scores") carry no number, on purpose.
"""

SMALL = {
    "eight": 8, "eighteen": 18, "eleven": 11, "fifteen": 15, "five": 5, "four": 4, "fourteen": 14, "naught": 0,
    "nine": 9, "nineteen": 19, "nought": 0, "one": 1, "seven": 7, "seventeen": 17, "six": 6, "sixteen": 16,
    "ten": 10, "thirteen": 13, "three": 3, "twelve": 12, "two": 2, "zero": 0,
}  # fmt: skip

TENS = {
    "eighty": 80, "fifty": 50, "forty": 40, "ninety": 90, "seventy": 70, "sixty": 60, "thirty": 30, "twenty": 20,
}  # fmt: skip

SCALES = {
    "billion": 1e9, "crore": 1e7, "lakh": 1e5, "million": 1e6, "thousand": 1e3, "trillion": 1e12,
}  # fmt: skip

SHORT_SCALES = {
    "b": 1e9, "bil": 1e9, "bln": 1e9, "bn": 1e9, "cr": 1e7, "k": 1e3, "m": 1e6, "mil": 1e6, "mill": 1e6, "mln": 1e6,
    "mm": 1e6, "mn": 1e6, "t": 1e12, "tln": 1e12, "tn": 1e12, "tr": 1e12, "trn": 1e12,
}  # fmt: skip
"""Letters that follow digits; some are units too, which is told by what stands around."""

DENOMINATORS = {
    "eighth": 8, "fifth": 5, "fourth": 4, "half": 2, "hundredth": 100, "millionth": 1e6, "billionth": 1e9, "ninth": 9,
    "quarter": 4, "seventh": 7, "sixth": 6, "tenth": 10, "third": 3, "thousandth": 1e3, "trillionth": 1e12,
    "twelfth": 12, "sixteenth": 16, "thirtieth": 30, "twentieth": 20,
}  # fmt: skip
"""Singular; the plural adds an s ("halves" is read too)."""

DOZEN = {"dozen": 12.0, "doz": 12.0, "dozs": 12.0, "dz": 12.0, "dzs": 12.0}

GLYPHS = {
    "¼": 1 / 4, "½": 1 / 2, "¾": 3 / 4, "⅐": 1 / 7, "⅑": 1 / 9, "⅒": 1 / 10, "⅓": 1 / 3, "⅔": 2 / 3, "⅕": 1 / 5,
    "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip
"""Fractions that are one character of Unicode."""

VAGUE_PLURALS = "billions dozens hundreds millions scores tens thousands trillions".split()
"""Counts of no number: "scores of civilians"."""

VAGUE_BEFORE = frozenset("couple few several many".split())
"""Words that make an exact count vague: "several dozen", "a few hundred"."""
