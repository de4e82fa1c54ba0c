"""Pictures of every view at three sizes, compared with those that were looked at and found right.

Where a view is meant to look different, make them anew, and look at them before they are committed:

    pytest tests/app/test_pictures.py --snapshot-update

They are plain SVG and lie in `__snapshots__`; a browser shows them, and `snapshot_report.html` those that differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from reader_pilot import bundled, settle
from textual.widgets import Input

from libya_reader.app.app import ReaderApp

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.pilot import Pilot

SIZES = [(80, 24), (120, 40), (200, 50)]
VIEWS = {
    "figure": ("L", "n", "n", "e"),
    "reading": (),
    "silent": ("n", "tab"),
    "topic": ("4",),
    "aligned": ("a",),
    "evidence": ("e",),
    "help": ("question_mark",),
    "export": ("x",),
    "search": ("slash", *"inquiry", "enter"),
    "searching": ("slash", *"inq"),
    "quotation": ("u",),
    "figures": ("L",),
    "quotations": ("Q",),
    "judgements": ("J",),
}
"""The keys that lead to each view from the start."""


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("view", [*VIEWS])
def test_view_looks_as_it_did(view: str, size: tuple[int, int], snap_compare: Callable[..., bool]) -> None:
    async def go_there(pilot: Pilot[None]) -> None:
        await settle(pilot)
        await pilot.press(*VIEWS[view])
        await settle(pilot)
        for line in pilot.app.screen.query(Input):
            line.cursor_blink = False
        await settle(pilot)

    assert snap_compare(ReaderApp(bundled()), terminal_size=size, run_before=go_there)
