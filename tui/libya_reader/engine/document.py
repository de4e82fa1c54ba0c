"""Documents: one article each, its text never changed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


class UnreadableTextError(ValueError):
    """The bytes of a file are no text that can be read; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Document:
    """One article: who it is and its unchanged text."""

    id: str
    """Unique in its case."""
    siglum: str
    """The short label of its column."""
    title: str
    text: str
    """Decoded from UTF-8, line ends untouched, without a byte order mark; offsets count its code points."""
    file: str
    """Name of the file, as the person knows it."""
    sha256: str
    """Hexadecimal SHA-256 of the file's bytes."""
    outlet: str | None = None
    """Who published it, or `None` where that is unknown."""
    date: str | None = None
    """Day of publication as ISO 8601, or `None` where that is unknown."""


def decode_text(data: bytes) -> str:
    """Decode a file's bytes as UTF-8, leaving out a byte order mark and keeping line ends.

    Raises `UnreadableTextError` where the bytes are no UTF-8.
    """
    if data.startswith(UTF16_MARKS):
        raise UnreadableTextError("is UTF-16, not UTF-8; save it as UTF-8")
    try:
        return data.removeprefix(BYTE_ORDER_MARK).decode("utf-8")
    except UnicodeDecodeError as error:
        place, byte = error.start, data.removeprefix(BYTE_ORDER_MARK)[error.start]
        raise UnreadableTextError(f"is not UTF-8 (byte {place} is 0x{byte:02x}); save it as UTF-8") from error


def hash_bytes(data: bytes) -> str:
    """Return the hexadecimal SHA-256 of a file's bytes."""
    return hashlib.sha256(data).hexdigest()
