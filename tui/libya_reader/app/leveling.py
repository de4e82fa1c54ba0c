"""Where columns must stand so that passages of different lengths begin at the same height."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

CONTEXT = 4
"""The passages stand at this fraction of the window (a fourth), so that what comes before them is seen."""


def level_tops(anchors: Mapping[str, int], window: int) -> dict[str, int]:
    """Return for each column the row at the top of its window so that all anchor rows stand level.

    They stand as low as a fourth of the window where every column has so much text above its anchor, else higher.
    """
    if not anchors:
        return {}
    height = min(window // CONTEXT, *anchors.values())
    return {name: row - height for name, row in anchors.items()}
