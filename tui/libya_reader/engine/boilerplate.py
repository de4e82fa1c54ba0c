"""What stands in a document's text and is no prose of the article: datelines, and the furniture of web pages.

It stays in the text; sentences, matching and figures leave it out.
"""

from __future__ import annotations

import re

from libya_reader.engine.data.datelines import DATELINE_CITIES
from libya_reader.engine.spans import TextSpan

FURNITURE = re.compile(
    r"""
      >>                                                       # arrows of navigation
    | ^\W*\d+\s+comments?\b | \bcomment\(s\) | ^\W*(?:post|leave|add)\s+a\s+comment
    | ^\W*(?:share|print|e-?mail|tweet|save)(?:\s+(?:this|on|via|to|it)\b.*)?\W*$
    | ^\W*(?:advertisement|advertise\s+with\s+us|sponsored(?:\s+content)?|skip\s+ad(?:vertisement)?)\W*$
    | ^\W*(?:read|see|show|load)\s+(?:more|also|next|full\s+story)\b[^.]*$
    | ^\W*(?:click|tap)\s+here\b
    | ^\W*(?:©|\(c\)|copyright\b) | \ball\s+rights\s+reserved\b
    | ^\W*(?:follow|like)\s+us\b | ^\W*(?:sign\s+up|subscribe|log\s+in|sign\s+in)\b[^.]*$
    | ^\W*(?:related|trending|most\s+(?:read|popular|viewed)|tags|topics|filed\s+under)
        \s*(?::.*|(?:stories|articles|news)?\W*)$
    | ^\W*(?:https?://|www\.)\S+\W*$
    | ^\W*(?:photo|image|picture)\s*(?:credit)?\s*:
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""A line of at most `FURNITURE_WORDS` words that holds this is no prose."""

FURNITURE_WORDS = 12

MARKED_DATELINE = re.compile(
    r"""\s*(?:[A-Z][A-Z.'’-]+(?:[ ,]+[A-Z][A-Z.'’-]+){0,3}      # the place, in capitals
        (?:,\s+[A-Z][\w.]+(?:\s[A-Z][\w.]+)?)?                  # its state or country
        (?:,?\s+[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:,\s+\d{4})?)?    # the day
        \s*(?:\((?:[A-Z][\w.]*[ /]?){1,4}\)\s*)?                # the agency
        (?:--+|[—–]|\s-\s|:(?=\s))\s*)""",
    re.VERBOSE,
)
"""A dateline that ends in a dash: "SIRTE, Libya, Oct 24 (Reuters) - "."""

CAPITALS = re.compile(r"\s*((?:[A-Z]{2,}(?:\s+|$)){1,3})(?=[\"'“‘]?[A-Z])")


def find_dateline(text: str, start: int, end: int) -> TextSpan | None:
    """Return the dateline with which the paragraph `[start, end)` opens, white space behind it included."""
    head = text[start : min(end, start + 120)]
    if marked := MARKED_DATELINE.match(head):
        return TextSpan(start, start + marked.end())
    if bare := CAPITALS.match(head):
        words = bare.group(1).split()
        for count in range(len(words), 0, -1):
            city = " ".join(words[:count])
            if city in DATELINE_CITIES:
                stop = re.compile(r"\s*" + r"\s+".join(words[:count]) + r"\s+").match(head)
                return TextSpan(start, start + stop.end()) if stop else None
    return None


def is_furniture(line: str) -> bool:
    """Tell whether a line is the furniture of a web page: navigation, sharing, comments, copyright."""
    return len(line) < 200 and len(line.split()) <= FURNITURE_WORDS and FURNITURE.search(line) is not None
