"""Taking text along: to the clipboard where the terminal takes it, else to a file."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from libya_reader.comparison.visible import visible
from libya_reader.comparison.writing import write_atomically

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from libya_reader.engine.document import Document
    from libya_reader.engine.spans import TextSpan

WITHOUT_CLIPBOARD = frozenset({"ansi", "cons25", "dumb", "linux", "vt100", "vt102", "vt220"})
"""Values of TERM whose terminals do not know OSC 52."""
PROGRAMS_WITHOUT = frozenset({"Apple_Terminal"})
"""Values of TERM_PROGRAM whose terminals do not know it either."""


def takes_clipboard(environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether the terminal may take text by OSC 52: terminals do not answer, but some surely do not."""
    return (
        environment.get("TERM", "") not in WITHOUT_CLIPBOARD
        and environment.get("TERM_PROGRAM", "") not in PROGRAMS_WITHOUT
    )


def cited(document: Document, span: TextSpan) -> str:
    """Return a passage in quotation marks with its article, file and characters."""
    said = " ".join(visible(span.of(document.text)).split())
    title = visible(document.title if document.title != document.siglum else document.siglum)
    return f"“{said}” ({title}; {visible(document.file)}, characters {span.start}–{span.end})"


def save_copy(text: str) -> Path:
    """Write copied text to a file in the user's data folder and return where. Raises `UnwritableError`."""
    from platformdirs import user_data_path

    folder = user_data_path("libya-reader", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "copied.txt"
    write_atomically(file, text + "\n", overwrite=True)
    return file
