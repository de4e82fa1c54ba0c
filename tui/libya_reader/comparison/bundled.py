"""Where the bundled case lies: in a checkout beside the source, in an installed wheel inside the package."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


def bundled_case() -> Path:
    """Return the folder that holds the bundled case's `seeds/` and `annotations/`.

    In a checkout (and so in an editable install) the working files win: a copy in site-packages may be stale.
    """
    checkout = PACKAGE.parent.parent
    if PACKAGE.parent.name == "tui" and (checkout / "seeds").is_dir() and (checkout / "annotations").is_dir():
        return checkout
    return PACKAGE / "bundled"
