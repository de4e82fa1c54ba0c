"""Why two passages are held to tell of the same event, and what speaks against it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from libya_reader.engine.alignment.folder import Folder
    from libya_reader.engine.reasons import Reason


def explain(folder: Folder, a: int, b: int) -> tuple[Reason, ...]:
    """Return what speaks for and against two passages telling of one event."""
    return ()
