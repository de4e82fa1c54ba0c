"""Driving the reader in tests: open it, wait until it has settled, read what stands on the screen."""

from __future__ import annotations

import base64
import re
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from shutil import copytree, ignore_patterns
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from textual.drivers.headless_driver import HeadlessDriver

from libya_reader.app.app import ReaderApp
from libya_reader.app.article_column import EDGE, ArticleColumn
from libya_reader.comparison.bundled import bundled_case
from libya_reader.comparison.case import JUDGEMENTS_FILE, Case, load_case
from libya_reader.comparison.comparison import Comparison, compare

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from textual.pilot import Pilot

    from libya_reader.app.reading_state import ReadingState
    from libya_reader.app.settings import Settings

WIDE = (140, 40)
TWO_COLUMNS = (100, 30)
ONE_COLUMN = (70, 24)


_COPY = TemporaryDirectory()


@cache
def bundled() -> Case:
    """Return a copy of the bundled case, without the judgements of whoever runs the tests."""
    folder = Path(_COPY.name) / "case"
    for part in ("seeds", "annotations"):
        copytree(bundled_case() / part, folder / part, ignore=ignore_patterns(JUDGEMENTS_FILE))
    return load_case([folder])


@cache
def bundled_comparison() -> Comparison:
    """Return what the engine finds in the bundled case."""
    return compare(bundled())


def write_case(folder: Path, texts: Mapping[str, str | bytes], annotations: str = "") -> Case:
    """Write a case folder with these files and return it loaded."""
    (folder / "seeds").mkdir(parents=True)
    for name, text in texts.items():
        data = text.encode() if isinstance(text, str) else text
        (folder / "seeds" / name).write_bytes(data)
    if annotations:
        (folder / "annotations").mkdir()
        (folder / "annotations" / "case.yaml").write_text(annotations, encoding="utf-8")
    case = load_case([folder])
    assert not case.problems, case.problems
    return case


class RecordingDriver(HeadlessDriver):
    """A driver that keeps what would have gone to the terminal."""

    written: list[str]

    @property
    def is_headless(self) -> bool:
        return False

    def write(self, data: str) -> None:
        if not hasattr(self, "written"):
            self.written = []
        self.written.append(data)


@asynccontextmanager
async def reading(
    case: Case | None = None,
    size: tuple[int, int] = WIDE,
    settings: Settings | None = None,
    *,
    recorded: bool = False,
) -> AsyncIterator[Pilot[None]]:
    """Open the reader on a case, by default the bundled one, and wait until the engine's findings are shown."""
    app = ReaderApp(case or bundled(), settings)
    app.driver_class = RecordingDriver
    async with app.run_test(size=size, headless=not recorded, notifications=True) as pilot:
        await settle(pilot)
        yield pilot


async def settle(pilot: Pilot[None]) -> None:
    """Wait until the engine has read the case, no work is under way and everything is drawn."""
    while pilot.app.is_running and state(pilot).findings is None:
        await pilot.pause(0.02)
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.pause()


def reader(pilot: Pilot[None]) -> ReaderApp:
    assert isinstance(pilot.app, ReaderApp)
    return pilot.app


def state(pilot: Pilot[None]) -> ReadingState:
    """Return what is current in the reading view."""
    return reader(pilot).reading.state


def current(pilot: Pilot[None]) -> str:
    """Return the label of the current event."""
    comparison, event = state(pilot).comparison, state(pilot).event
    assert comparison is not None
    assert event is not None
    return comparison.labels[event]


def rows_on_screen(pilot: Pilot[None]) -> list[str]:
    """Return the text of each row of the terminal."""
    return [strip.text for strip in pilot.app.screen._compositor.render_strips()]


def on_screen(pilot: Pilot[None]) -> str:
    """Return everything that can be seen."""
    return "\n".join(rows_on_screen(pilot))


def words_on_screen(pilot: Pilot[None]) -> str:
    """Return what can be seen, with frames and white space as one space."""
    return " ".join(re.sub(r"[│┃╭╮╰╯─┌└▁▔▏▕▎▊]+", " ", on_screen(pilot)).split())


def columns(pilot: Pilot[None]) -> list[ArticleColumn]:
    """Return the columns that are seen, from left to right."""
    return reader(pilot).reading.columns()


def shown_articles(pilot: Pilot[None]) -> list[str]:
    """Return the ids of the articles whose columns are seen, from left to right as they are laid out."""
    seen = [column for column in pilot.app.query(ArticleColumn) if column.display and column.region.width]
    return [column.document.id for column in sorted(seen, key=lambda column: column.region.x)]


def column_of(pilot: Pilot[None], document: str) -> ArticleColumn:
    column = reader(pilot).reading.column(document)
    assert column is not None
    return column


def gutter(column: ArticleColumn) -> int:
    """Return the cells left of a column's text."""
    return column.size.width - EDGE - column.rows.width


def prose_in(pilot: Pilot[None], document: str) -> list[str]:
    """Return the rows of an article as they stand on the screen, without heading, gutter and scroll bar."""
    left = gutter(column_of(pilot, document))
    return [row[left:-1].rstrip() for row in column_text(pilot, document)[1:]]


def column_text(pilot: Pilot[None], document: str) -> list[str]:
    """Return the rows of the screen that an article's column takes, its heading first."""
    region = column_of(pilot, document).region
    strips = pilot.app.screen._compositor.render_strips()
    return [strips[y].crop(region.x, region.right).text for y in range(region.y, region.bottom)]


def screen_row_of(pilot: Pilot[None], document: str, offset: int) -> int:
    """Return the row of the terminal in which a place of an article stands, whether it is seen or not."""
    column = column_of(pilot, document)
    return column.region.y + 1 + column.rows.row_of(offset) - column.top


def notices(pilot: Pilot[None]) -> str:
    """Return the messages that the app shows at present."""
    return "\n".join(str(notification.message) for notification in pilot.app._notifications)


def written(pilot: Pilot[None]) -> str:
    """Return what went to the terminal of a reader that was opened with `recorded`."""
    driver = pilot.app._driver
    assert isinstance(driver, RecordingDriver)
    return "".join(driver.written)


def clipboard_texts(output: str) -> list[str]:
    """Return the texts that were sent to the clipboard by OSC 52."""
    return [base64.b64decode(code).decode() for code in re.findall("\x1b]52;c;([A-Za-z0-9+/=]*)\a", output)]
