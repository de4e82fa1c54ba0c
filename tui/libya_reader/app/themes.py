"""Colours. The default pairs blue and orange, which people who see no red or green tell apart (Okabe and Ito, 2008)."""

from __future__ import annotations

from textual.theme import Theme

DEFAULT_THEME = "reader-dark"

THEMES = (
    Theme(
        name="reader-dark", primary="#56b4e9", secondary="#7fa7c9", accent="#f0a830", warning="#f0a830",
        error="#e87d5a", success="#56b4e9", foreground="#e6e4df", background="#16181b", surface="#202327",
        panel="#33414d", dark=True,
    ),
    Theme(
        name="reader-light", primary="#00568c", secondary="#3d5a73", accent="#8f4a00", warning="#8f4a00",
        error="#a13a12", success="#00568c", foreground="#1d1c1a", background="#faf8f3", surface="#efece4",
        panel="#d3dfe8", dark=False,
    ),
    Theme(
        name="reader-contrast", primary="#66ccff", secondary="#66ccff", accent="#ffcc00", warning="#ffcc00",
        error="#ff8866", success="#66ccff", foreground="#ffffff", background="#000000", surface="#101010",
        panel="#003a66", dark=True,
    ),
)  # fmt: skip
"""Themes of the reader; Textual's own can be chosen as well."""
