"""Text from an article made safe to show: what would command a terminal becomes a visible sign.

Every code point becomes exactly one code point or none, so places can be carried over.
"""

from __future__ import annotations

import re

CONTROLS = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Control characters, bidirectional controls, invisible characters: none of them reaches a terminal."""

PICTURES = 0x2400
DELETE = "\u2421"
CONTROL_1 = "\u2426"
"""Shown for the controls U+0080 to U+009F, which have no pictures of their own."""
BIDIRECTIONAL = "\u21c4"
"""Shown for a character that would turn the direction of the text behind it."""
UNDECODED = "\ufffd"
"""Shown for half a surrogate pair, which stands for a byte of a file name that is no UTF-8."""
INVISIBLE = "\u00b7"
"""Shown for a character that takes no room: zero-width spaces, soft hyphens, tags."""

_WHITE = frozenset("\t\n\v\f\r\x85\u2028\u2029")
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def _sign(match: re.Match[str]) -> str:
    char = match.group()
    if char in _WHITE:
        return " "
    if char in _TURNING:
        return BIDIRECTIONAL
    code = ord(char)
    if code < 0x20:
        return chr(PICTURES + code)
    if code == 0x7F:
        return DELETE
    if 0xD800 <= code <= 0xDFFF:
        return UNDECODED
    return CONTROL_1 if code < 0xA0 else INVISIBLE


def visible(text: str) -> str:
    """Return text in which every control and invisible character is a visible sign and line breaks are spaces.

    The result has as many code points as the text.
    """
    return CONTROLS.sub(_sign, text)
