"""A case whose texts and annotations try everything that could break a terminal, a page or a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.case import load_case
from libya_reader.comparison.comparison import compare

if TYPE_CHECKING:
    from pathlib import Path

    from libya_reader.comparison.comparison import Comparison

PAYLOADS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</blockquote><h1>",
    "&lt;b&gt; &amp; &#60;",
    '" onmouseover="alert(1)',
    "[link](javascript:alert(1))",
    "![picture](http://example.org/x.png)",
    "https://example.org and www.example.org",
    "<https://example.org>",
    "**bold** _italic_ `code` ~~struck~~ $x$ a|b",
    "# heading",
    "- item",
    "+ item",
    "> quote",
    "1. item",
    "23) item",
    "--- rule",
    "=== rule",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "\\*not escaped\\*",
    "trailing backslash \\",
    'a "quoted", comma',
    "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x9b2J \x7f",
    "\u202eturned\u202c zero\u200bwidth \ufeff",
    "tab\tinside",
    "日本語 wide, עברית turned, e\u0301 combined",
)
"""What articles may hold; each stands in a passage that tells of the case's one event."""


def hostile_case(folder: Path) -> Comparison:
    """Write and compare a case of two articles: one tells of the event in every payload, one is silent."""
    (folder / "seeds").mkdir(parents=True)
    (folder / "annotations").mkdir()
    text = "".join(f"{payload} Zanzibarine.\n" for payload in PAYLOADS)
    (folder / "seeds" / "=a <b>.txt").write_text(text, encoding="utf-8", newline="")
    (folder / "seeds" / "b.txt").write_text("=1+1 is <i>nothing</i> of *all* this.\n", encoding="utf-8")
    notes = 'title: "=Case <i> |*_`"\nevents:\n  "=e <u>": {title: "=Event <b> *of*", cues: [Zanzibarine, "=<span>"]}\n'
    (folder / "annotations" / "notes.yaml").write_text(notes, encoding="utf-8")
    return compare(load_case([folder]))
