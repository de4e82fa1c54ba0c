"""Make what the documentation takes from the reader itself: its picture, its keys, signs and verbs.

    python docs/make_docs.py                    writes docs/reader.svg, docs/keys.md and parts of README.md
    python docs/make_docs.py --picture FILE     writes the picture alone, to FILE

The picture shows the bundled case at 140 x 40, with fonts from elsewhere taken out: it holds no script and no outside
link. The same reader gives the same files.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import re
from pathlib import Path
from textwrap import dedent

from libya_reader.app.app import ReaderApp
from libya_reader.app.commands import COMMANDS
from libya_reader.app.help_screen import SIGNS
from libya_reader.app.key_names import shown_keys
from libya_reader.cli.verbs import VERBS
from libya_reader.comparison.case import load_case

DOCS = Path(__file__).resolve().parent
README = DOCS.parent / "README.md"
SIZE = (140, 40)
FROM_ELSEWHERE = re.compile(r"@font-face\s*\{[^}]*\}\s*|<!--.*?-->\s*", re.DOTALL)
MADE = re.compile(r"(<!-- (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
"""A part of the README that is made here, between two comments, the first of which names it."""
KEYS_HEAD = """\
# Keys

Every command is also in the command palette (Ctrl+P), and `?` shows the keys of the view in hand. The name of a command
is what the configuration file calls it. Made by `docs/make_docs.py` from the reader itself.
"""


async def picture() -> str:
    """Return what the reader shows when it has read the bundled case, as SVG."""
    os.environ.pop("NO_COLOR", None)
    app = ReaderApp(load_case())
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        return FROM_ELSEWHERE.sub("", app.export_screenshot())


def keys_page() -> str:
    """Return the page of all keys: a table for each group of commands."""
    lines = [KEYS_HEAD]
    for group in dict.fromkeys(command.group for command in COMMANDS):
        commands = [command for command in COMMANDS if command.group == group]
        lines += [f"## {group}", "", "| Keys | Command | What it does |", "| --- | --- | --- |"]
        lines += [f"| {_cell(shown_keys(each.keys))} | `{each.id}` | {_cell(each.help)} |" for each in commands]
        lines.append("")
    return "\n".join(lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("*", "\\*")


def verbs_table() -> str:
    """Return a table of the verbs of the command line."""
    rows = [f"| `{verb.name}` | {_cell(verb.gives)} |" for verb in VERBS.values()]
    return "\n".join(["| Verb | gives |", "| --- | --- |", *rows])


def with_parts(readme: str) -> str:
    """Return the README with the parts that are made here as they are now."""
    parts = {"signs": f"```text\n{dedent(SIGNS).rstrip()}\n```", "verbs": verbs_table()}
    return MADE.sub(lambda part: f"{part[1]}{parts[part[2]]}\n{part[3]}", readme)


def main() -> None:
    """Write what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--picture", type=Path, metavar="FILE", help="write the picture alone, to FILE")
    only: Path | None = parser.parse_args().picture
    (only or DOCS / "reader.svg").write_text(asyncio.run(picture()), encoding="utf-8")
    if only is None:
        (DOCS / "keys.md").write_text(keys_page(), encoding="utf-8")
        README.write_text(with_parts(README.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
