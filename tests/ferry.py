"""A case that has nothing to do with the bundled one: a ferry aground, told by two invented reports.

One quotation stands in both word for word, one with small changes; one speaker says different things in each; two
people speak for one institution; one end has lost its mark, and one sentence is retold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.case import load_case

if TYPE_CHECKING:
    from pathlib import Path

    from libya_reader.comparison.case import Case

HULL = "We heard the hull scrape along the rocks for what felt like a minute, and then the lights went out,"
MORNING = f"""\
The ferry Kittiwake ran aground off Marvik on Tuesday with 212 people aboard.

“{HULL}” said Ingrid Solberg, the harbour director of Marvik.

Captain Tomas Reyes said in a statement: “I gave the order to abandon ship at ten past four, and every passenger was \
in a boat within twenty minutes.”

“Nobody was told that the radar had failed twice in the same week,” said Dana Whitlow, a spokeswoman for the Coastal \
Safety Board.

“The channel was surveyed in spring,” said Jon Berg, director of the Marvik Port Authority.
"""
EVENING = f"""\
Divers searched the wreck of the ferry Kittiwake off Marvik on Wednesday.

"{HULL}" said harbour director Ingrid Solberg.

"I gave the order to abandon the ship at ten past four, and every passenger was in a boat within 20 minutes," Captain \
Tomas Reyes said.

"We will publish the whole log of the bridge before the end of the month, Dana Whitlow said.

"Two of our buoys were missing that night," said Ana Lisk, deputy director of the Marvik Port Authority. Lisk said \
that the port would stay closed until Friday.
"""
NOTES = """\
title: The Kittiwake aground
documents:
  - {id: morning, file: morning.txt, siglum: M, title: The Morning}
  - {id: evening, file: evening.txt, siglum: E, title: The Evening}
events:
  aground:
    title: The ferry runs aground
    names: [Kittiwake]
    places: [Marvik]
    cues: [the ferry ran aground, divers searched the wreck]
"""


def ferry_case(folder: Path) -> Case:
    """Write and load the case."""
    for name, text in (
        ("seeds/morning.txt", MORNING),
        ("seeds/evening.txt", EVENING),
        ("annotations/case.yaml", NOTES),
    ):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="")
    return load_case([folder])
