"""Whatever an article, its name or the annotations hold: it is shown as signs, never sent to the terminal as such."""

from __future__ import annotations

import re
import time
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from reader_pilot import (
    clipboard_texts,
    column_of,
    gutter,
    on_screen,
    prose_in,
    reading,
    rows_on_screen,
    settle,
    state,
    write_case,
    written,
)
from rich.cells import cell_len

from libya_reader.comparison import comparison

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from libya_reader.comparison.case import Case
    from libya_reader.comparison.comparison import Comparison
    from libya_reader.engine.progress import Watch

SEQUENCE = re.compile(
    "\x1b\\[[0-9;:?<>=]*[ -/]*[@-~]|\x1b\\][0-9]+;[^\x07\x1b]*(?:\x07|\x1b\\\\)|\x1bP[^\x1b]*\x1b\\\\"
)
"""What Textual sends to a terminal beside text."""
EVIL = (
    "Mr Smithson \x1b[6nsaw \x1b]0;owned\x07the \x1b[?1049lfire\x9b31m at \x85the\x00mill\x7f. "
    "He\u202e ran\u2066 to the\u200b well\u200f and\ufeff sho\xadut\U000e0041ed.\r\n"
    "It was [bold]not[/bold] his [/x] fire [link='http://x']at[/] all, $name {said} %s he.\tTabs\t\there.\v\f\n"
)
NAME = "\x1b[6n\x1b]0;owned\x07[/x]\u202e"
IN_YAML = NAME.encode("unicode_escape").decode().replace("\\x1b", "\\e")
ANNOTATIONS = f"""
title: "Case {IN_YAML}"
documents:
  - {{id: "a{IN_YAML}", file: a.txt, siglum: "s{IN_YAML}", title: "Title {IN_YAML}"}}
events:
  "fire{IN_YAML}":
    title: "The fire {IN_YAML}"
    names: ["Smithson", "Other {IN_YAML}"]
    cues: ["saw the fire at the mill {IN_YAML}"]
  storm:
    title: "The storm {IN_YAML}"
    names: ["Zebulon {IN_YAML}"]
"""


def assert_harmless(output: str, *, expected: str = "") -> None:
    """Assert that nothing of an article reached the terminal but printable characters."""
    for telltale in ("\x1b[6n", "owned\x07", "\x1b[?1049lfire", "\x9b31m", "\x9b", "\u202e"):
        assert telltale not in output
    rest = SEQUENCE.sub("", output)
    odd = {char for char in rest if unicodedata.category(char) in {"Cc", "Cf", "Zl", "Zp"} and char not in "\r\n"}
    assert not odd - set(expected), [hex(ord(char)) for char in odd]


async def visit_everything(pilot: Pilot[None]) -> None:
    """Go through every view, so that all of it is drawn."""
    for opening in ("e", "a", "x", "question_mark", "ctrl+p"):
        await pilot.press("n", opening)
        await settle(pilot)
        await pilot.press("escape")
    await pilot.press("slash", *"fire", "enter", "n")
    await settle(pilot)
    await pilot.press("escape", "f", "u", "G", "tab", "g")
    await settle(pilot)


@pytest.mark.parametrize("size", [(140, 40), (60, 20)])
async def test_no_control_character_of_a_text_a_name_or_the_annotations_reaches_the_terminal(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    case = write_case(
        tmp_path / "case",
        {"a.txt": EVIL, f"b{NAME.replace('/', '')}.txt": EVIL[::-1], "c.txt": "Quiet here. No more."},
        ANNOTATIONS,
    )
    async with reading(case, size, recorded=True) as pilot:
        await visit_everything(pilot)
        assert not clipboard_texts(written(pilot))
        assert_harmless(written(pilot))
        assert "Smithson" in SEQUENCE.sub("", written(pilot))


async def test_messages_are_harmless_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: tmp_path / f"d{NAME.replace('/', '')}")
    case = write_case(tmp_path / "case", {"a.txt": EVIL}, ANNOTATIONS)
    from libya_reader.app.settings import Settings

    async with reading(case, settings=Settings(clipboard="file", theme=NAME), recorded=True) as pilot:
        await pilot.press("y")
        await settle(pilot)
        await pilot.press("x", "ctrl+s")
        await settle(pilot)
        assert_harmless(written(pilot))


async def test_text_that_looks_like_markup_is_shown_as_it_is(tmp_path: Path) -> None:
    case = write_case(tmp_path / "case", {"a.txt": "He wrote [/x] and [bold]no[/bold] and [red on blue. $warning."})
    async with reading(case, (120, 20)) as pilot:
        assert "He wrote [/x] and [bold]no[/bold] and [red on blue. $warning." in on_screen(pilot)


async def test_every_control_character_is_one_sign_of_one_cell(tmp_path: Path) -> None:
    controls = "".join(map(chr, [*range(1, 9), *range(14, 28), 31, 127, *range(128, 133), *range(134, 160)]))
    case = write_case(tmp_path / "case", {"a.txt": f"Start {controls} end of it."})
    async with reading(case, (120, 20)) as pilot:
        [row] = [row for row in rows_on_screen(pilot) if "Start" in row]
        shown = row[row.index("Start ") + 6 : row.index(" end of it")]
        assert len(shown) == len(controls)
        assert cell_len(shown) == len(controls)
        assert shown.isprintable()


TEXTS = {
    "double-width": "日本語の文章です。これは試験です。" * 8 + " end of it.",
    "combining": "e\u0301t" * 200 + " end of it.",
    "marks alone": "\u0301" * 400 + " end of it.",
    "zero-width": "\u200b" * 300 + "word" + "\u2060" * 50 + " end of it.",
    "emoji": "❤\ufe0f 👩\u200d🚀 ☎\ufe0f 🇩🇪 👍🏽 " * 30 + "end of it.",
    "direction": "שלום \u202eevil\u202c عربي \u2067x\u2069 " * 20 + "end of it.",
    "tabs": "a\tb\t\tc\t" * 50 + "end of it.",
    "one word": "x" * 3000 + " end of it.",
    "blanks": " " * 3000 + "end of it." + " " * 100,
    "line breaks": "\n" * 500 + "a\r\nb\rc\u2028d\u2029e\vf\fg\x85h\x1ci end of it." + "\r\n" * 50,
    "signs": "․…—–‑‐·•§¶†‡" * 50 + " end of it.",
    "private": "\ue000\uf8ff\U000f0000\U0010ffff\ufffd\ufdd0" * 20 + " end of it.",
}


@pytest.mark.parametrize("name", [*TEXTS])
async def test_every_row_of_any_text_is_as_wide_as_the_terminal(tmp_path: Path, name: str) -> None:
    case = write_case(tmp_path / "case", {"a.txt": TEXTS[name], "b.txt": "Calm. And quiet."})
    async with reading(case, (83, 20)) as pilot:
        for key in ("g", "G", "j", "k", "pagedown", "e", "escape"):
            await pilot.press(key)
            await settle(pilot)
            for strip in pilot.app.screen._compositor.render_strips():
                assert strip.cell_length == 83
                assert cell_len(strip.text) == 83
        await pilot.press("slash", *"end", "enter")
        await settle(pilot)
        assert "end of it" in " ".join(" ".join(prose_in(pilot, "a")).split())


async def test_clicks_find_the_passage_behind_characters_of_two_cells(tmp_path: Path) -> None:
    case = write_case(
        tmp_path / "case", {"a.txt": "日本語の話。 The second sentence stands here. A third one follows it."}
    )
    async with reading(case, (120, 20)) as pilot:
        column = column_of(pilot, "a")
        second, third = (s.span for s in state(pilot).sentences("a")[-2:])
        y = next(y for y, row in enumerate(rows_on_screen(pilot)) if "second" in row)
        before = cell_len(column.document.text[: third.start])
        await pilot.click(offset=(column.region.x + gutter(column) + before, y))
        assert state(pilot).cursor("a") == third
        await pilot.click(offset=(column.region.x + gutter(column) + before - 3, y))
        assert state(pilot).cursor("a") == second


async def test_titles_of_wide_characters_leave_the_marks_where_they_are(tmp_path: Path) -> None:
    annotations = "events:\n  e:\n    title: 日本語の題名はここに立つ長い題名\n    names: [Smithson]\n"
    texts = {"a.txt": "Mr Smithson saw the fire. It rained.", "b.txt": "Calm. And quiet."}
    case = write_case(tmp_path / "case", texts, annotations)
    async with reading(case, (140, 20)) as pilot:
        [row] = [row for row in rows_on_screen(pilot) if row.startswith("▶E1")]
        panel = row[: row.index("●") + 8]
        assert "·" in panel, "the second article's mark is seen"


@pytest.fixture
def short_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the engine read only the beginning of each article: what is timed here is the screen."""
    real = comparison.compare

    def compare(case: Case, watch: Watch) -> Comparison:
        short = replace(case, documents=tuple(replace(d, text=d.text[:2000]) for d in case.documents))
        return replace(real(short, watch=watch), case=case)

    monkeypatch.setattr(comparison, "compare", compare)


@pytest.mark.usefixtures("short_reading")
@pytest.mark.parametrize("kind", ["sentences", "one word", "wide"])
async def test_a_line_of_five_megabytes_opens_and_answers_at_once(tmp_path: Path, kind: str) -> None:
    beginning = {"sentences": "The mill burned for two days. ", "one word": "x" * 30, "wide": "日本" * 5}[kind]
    text = beginning * (5_000_000 // len(beginning.encode())) + " Smithson saw the end."
    case = write_case(tmp_path / "case", {"a.txt": text, "b.txt": "Calm. And quiet."})
    started = time.process_time()
    async with reading(case, (100, 30)) as pilot:
        assert beginning[:20] in on_screen(pilot)
        assert time.process_time() - started < 6
        await pilot.press("slash", *"Smithson", "enter")
        await settle(pilot)
        assert "Smithson saw" in on_screen(pilot)
        await pilot.press("escape", "pageup", "g", "pagedown", "tab", "h")
        await pilot.resize_terminal(60, 20)
        await settle(pilot)
        assert time.process_time() - started < 12


async def test_a_search_takes_what_is_typed_literally(tmp_path: Path) -> None:
    case = write_case(tmp_path / "case", {"a.txt": "He wrote .* and (a|b and [/x] once. All of it."})
    for words in (".*", "(a|b", "[/x]", "\\"):
        async with reading(case, (100, 20)) as pilot:
            await pilot.press("slash", *words, "enter")
            await settle(pilot)
            search = state(pilot).search
            assert search is not None
            assert len(search.hits) == (0 if words == "\\" else 1)


async def test_pasted_control_characters_do_not_reach_the_terminal(tmp_path: Path) -> None:
    from textual.events import Paste

    async with reading(recorded=True) as pilot:
        await pilot.press("slash")
        await settle(pilot)
        pilot.app.screen.query_one("SearchLine").post_message(Paste(f"a{NAME}b\x9b31m at"))
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert_harmless(written(pilot))
