"""What a person who opens the reader waits for, and what nobody waits for."""

from __future__ import annotations

import gc
import subprocess
import sys
from typing import TYPE_CHECKING

from libya_reader.app.app import ReaderApp

if TYPE_CHECKING:
    from libya_reader.comparison.case import Case

NOT_AWAITED = (
    "rapidfuzz",
    "rich_argparse",
    "libya_reader.app.findings",
    "libya_reader.app.search",
    "libya_reader.comparison.comparison",
    "libya_reader.comparison.exports",
)


def test_what_finds_and_exports_is_not_loaded_before_the_texts_are_seen() -> None:
    code = """import sys
from libya_reader.cli.commands import run
from libya_reader.cli.cases import sound_case
from libya_reader.app.app import ReaderApp
ReaderApp(sound_case([]))
print(*sys.modules)"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not set(NOT_AWAITED) & set(done.stdout.split())


async def test_garbage_is_collected_once_the_texts_are_seen(bundled: Case) -> None:
    gc.disable()
    try:
        async with ReaderApp(bundled).run_test() as pilot:
            await pilot.pause()
            await pilot.app.workers.wait_for_complete()
        assert gc.isenabled()
    finally:
        gc.unfreeze()
        gc.enable()
