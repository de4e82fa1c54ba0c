"""Text from the bytes of a file that a person names; what is no text is called what it is, with what to do."""

from __future__ import annotations

import re

from libya_reader.engine.document import UnreadableTextError, decode_text

KINDS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"GIF8", "a picture (GIF)"),
    (b"PK\x03\x04", "a ZIP archive or an office document (as .docx, .odt)"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xd0\xcf\x11\xe0", "an office document (as .doc)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"{\\rtf", "a word processor's document (RTF)"),
)
"""How files of other kinds begin, some of which could be decoded, and what they are."""
UTF32_MARKS = (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")
LOOKED_AT = 1000
"""Bytes from which UTF-16 without a byte order mark is told."""
UTF16_ZEROS = 0.4
"""Share of null bytes in one half of UTF-16 in any language that is written in Latin letters, and not in the other."""


def text_of(data: bytes) -> str:
    """Return the text of a file: UTF-8, a byte order mark left out, line ends as they are.

    Raises `UnreadableTextError`; its message says what the file is, or in which line it is no text, and what to do.
    """
    if other := next((what for start, what in KINDS if data.startswith(start)), None):
        raise UnreadableTextError(f"is {other}, no plain text; save its text as UTF-8 and name that file")
    if data.startswith(UTF32_MARKS):
        raise UnreadableTextError("is UTF-32, not UTF-8; save it as UTF-8")
    if _is_utf16(data[:LOOKED_AT]):
        raise UnreadableTextError("is UTF-16, not UTF-8; save it as UTF-8")
    return decode_text(data)


def line_of_mistake(data: bytes) -> int:
    """Return the line, from 1, in which the bytes of a file are no UTF-8; 1 where they all are."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return 1 + len(re.findall(rb"\r\n|\r|\n", data[: error.start]))
    return 1


def _is_utf16(start: bytes) -> bool:
    """Tell whether bytes are UTF-16 though no mark says so: every other one is null."""
    halves = sorted(half.count(0) / max(1, len(half)) for half in (start[::2], start[1::2]))
    return len(start) > 3 and halves[1] > UTF16_ZEROS and halves[0] < UTF16_ZEROS / 4
