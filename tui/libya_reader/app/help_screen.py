"""The help: the keys of the view in hand, and what the signs mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from libya_reader.app.card_screen import CardScreen
from libya_reader.app.commands import commands_of
from libya_reader.app.key_names import shown_keys

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from libya_reader.app.commands import ViewName

SIGNS = """\
  ● told      the article tells of the event (and in how many passages)
  ○ related   it comes near: the same theme, or a part of what was sought
  · silent    nothing in it reached the threshold; e shows what was searched
  E1┃         a passage that tells of event E1; e1┆ one that is related
  ║ ╫ ╬       accepted, added, pinned by you; ╳ rejected (H shows these)
  ◉ ∅         told, and silent, by your word
  ≠ ± = ≈     before a figure: same number of another thing, same thing with another
              number, the same claim, and one that fits; in another article
  │ ┊         in the margin of a quotation: its ends are marked, or inferred
  “ ” [ ]     an end of a quotation that the article marks; one that is inferred
  ▸           the passage under the cursor
"""


MOST_KEYS = 19
"""Cells for the keys of a command; where they take more, what it does stands right behind them."""


class HelpScreen(CardScreen):
    """Every command of a view with its keys."""

    def __init__(self, view: ViewName, keys: Mapping[str, str]) -> None:
        """Show the commands of a view; `keys` gives each command's keys by its id."""
        super().__init__("Help", Content.assemble(*_parts(view, keys)))


def _parts(view: ViewName, keys: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    commands = commands_of(view)
    shown = {command.id: shown_keys(keys.get(command.id, command.keys)) for command in commands}
    width = min(MOST_KEYS, max(map(len, shown.values()))) + 1
    for group in dict.fromkeys(command.group for command in commands):
        yield f"{group}\n", "bold $accent"
        for command in commands:
            if command.group == group:
                yield f"  {shown[command.id]:<{width}} ", "bold"
                yield f"{command.help}\n", ""
    yield "Signs\n", "bold $accent"
    yield SIGNS, ""
    yield "\nKeys can be changed in the configuration file: the README says where it lies.", "dim"
