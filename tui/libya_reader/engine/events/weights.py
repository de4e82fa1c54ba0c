"""How much each kind of evidence moves a passage's score, in log-odds (natural logarithm).

Set by hand so that one distinctive name, or three quarters of one cue phrase, just reaches even odds, and a place, a
month or a number alone stays at or below what is offered as related.
"""

PRIOR = -3.0
"""Of any passage before it is read: about one sentence in twenty tells of a given event."""

NAME = 4.2
NAME_COMMON = 0.8
"""Taken off a name for each natural logarithm of the number of sentences that hold it."""
NAME_MORE = 0.5
"""For each further name."""

PLACE = 1.8
PLACE_LISTED = 0.4
"""A place that is one of several listed says little of any of them."""
NEARBY = 0.5

DATE_DAY = 2.0
DATE_MONTH = 1.2
DATE_YEAR = 0.3
DATE_OTHER = -1.5
"""Another date than the one that is sought."""

NUMBER = 2.0
NUMBER_OTHER = -0.8
"""Another number of the same thing."""

CUE = 6.0
"""For a cue phrase found whole; it falls to nothing at `CUE_LEAST`."""
CUE_LEAST = 0.5
"""Share of a phrase, weighted by rarity, from which it counts as found in part."""
CUE_MORE = 0.3
"""Share of their weight at which further phrases count."""

OTHER_EVENT = -1.0
"""The passage names what belongs to another event."""

SPEECH = 3.8
"""The same quotation tells of the event in another of its sentences."""
SPEECH_FALL = 0.3
"""Taken off for each sentence in between."""
SPEECH_OF_TOPIC = 0.6
"""Share of it that counts for a topic: a speaker keeps to one event more surely than to one subject."""
SPEAKER = 1.3
"""The same speaker goes on from, or to, a passage that tells of the event."""
NEIGHBOUR = 0.3
"""The sentence beside tells of it."""
