"""Words that loosen or bound a number, and the relation each makes of it.

After Lakoff's and Hyland's lists of approximators, and the "change" classes of quantity corpora. Lower case; a space
stands for any white space.
"""

AT_LEAST = """a minimum of|above|anything above|at least|beyond|exceed|exceeded|exceeding|exceeds|greater than
        |higher than
        |in excess of|just above|just over|larger than|longer than|minimum|more than|no fewer than|no less than
        |not fewer|not fewer than|not less than|older than|over|slightly more than|slightly over|upward of
        |upwards of|well above|well in excess of|well over"""

AT_MOST = """a maximum of|as few as|as little as|as many as|as much as|at most|at the most|below|fewer than|just under
        |less than|lower than|maximum|no longer than|no more than|not exceeding|not more than|shorter than
        |smaller than|under|up to|upto|well below|well under|younger than"""

APPROXIMATE = """about|almost|an average of|an estimated|approx|approx.|approximately|around|as roughly|averaged
        |averages
        |averaging|circa|close to|estimated|estimated at|in the region of|more or less|near|nearly|on average
        |perhaps|reportedly|roughly|some|somewhere around|somewhere between|the best part of|virtually"""

BEHIND_AT_LEAST = """and counting|and more|and rising|at least|if not more|maybe more|or higher|or longer|or more
        |or over
        |perhaps more|plus|possibly more|probably more"""

BEHIND_AT_MOST = "at most|at the most|maximum|or fewer|or less|or under|tops"

BEHIND_APPROXIMATE = "approximately|give or take|on average|or so|or thereabouts|roughly"
