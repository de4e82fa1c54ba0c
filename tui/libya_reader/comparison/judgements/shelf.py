"""Where the judgements of a case are kept: beside its texts, or in the user's own data folder."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.comparison.bundled import PACKAGE, bundled_case
from libya_reader.comparison.case import JUDGEMENTS_FILE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from libya_reader.comparison.case import Case

BUNDLED = "bundled"
"""Key of the bundled case, the same for every installation."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The two files of a case's judgements."""

    beside: Path | None
    """In the case's own `annotations/`; `None` where the case has no folder of its own."""
    own: Path
    """In the user's data folder: what could not be written beside the texts."""


def shelf_of(case: Case) -> Shelf:
    """Return where the judgements of a case are kept. Those of single files are told by where the files lie.

    A case in an installed package has none beside it: an update of the package would throw them away.
    """
    folder = case.folder.resolve() if case.folder else None
    if folder is not None and folder == bundled_case().resolve():
        beside = None if folder.is_relative_to(PACKAGE) else folder
        return Shelf(beside and beside / "annotations" / JUDGEMENTS_FILE, _own(BUNDLED))
    if folder is not None:
        return Shelf(folder / "annotations" / JUDGEMENTS_FILE, _own(_key(folder.name, [str(folder)])))
    places = sorted(str(file.resolve()) for file in case.files) or sorted(
        document.sha256 for document in case.documents
    )
    return Shelf(None, _own(_key(f"{len(places)} files", places)))


def _own(key: str) -> Path:
    from platformdirs import user_data_path

    return user_data_path("libya-reader", appauthor=False) / "judgements" / f"{key}.yaml"


def _key(name: str, places: Sequence[str]) -> str:
    """Return a file name of its own for each case, that also says something to a person."""
    digest = hashlib.sha256("\0".join(places).encode("utf-8", "surrogateescape")).hexdigest()
    readable = re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-").lower()[:40]
    return f"{readable}-{digest[:16]}" if readable else digest[:16]
