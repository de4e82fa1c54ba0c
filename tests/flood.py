"""A case that has nothing to do with the bundled one: a flood, told by two invented reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.case import load_case

if TYPE_CHECKING:
    from pathlib import Path

    from libya_reader.comparison.case import Case

MORNING = (
    "The river Tolva burst its banks in Harsk on March 3 and 12 people were killed, the interior ministry said. "
    "More than 200 villagers were evacuated from Harsk, the Red Cross said. "
    "In Harsk 40 villagers were missing, according to the Red Cross. "
    "Dozens of farmers were injured in Harsk. "
    "Repairs will cost $3.5 million and take about six weeks. "
    "Ann Berg, 71, said that 90 soldiers had come."
)
EVENING = (
    "The flood in Harsk killed 19 people on March 3, the mayor said. "
    "Police said 40 people were injured in Harsk. "
    "Some 250 villagers were evacuated from Harsk, the mayor said. "
    "The council set aside $3.5 million for the schools, 27 percent of its budget. "
    "The river stood two metres above its banks for nine days and reached 30 to 35 houses."
)
NOTES = """\
title: The flood in Harsk
documents:
  - {id: morning, file: morning.txt, siglum: M, title: The Morning, date: 2021-03-04}
  - {id: evening, file: evening.txt, siglum: E, title: The Evening, date: unknown}
events:
  flood:
    title: The flood
    places: [Harsk]
    names: [Tolva]
    dates: [March 3]
    cues: [the river burst its banks, people killed by the flood]
"""


def flood_case(folder: Path, *, annotated: bool = True) -> Case:
    """Write the case into a folder and load it."""
    (folder / "seeds").mkdir(parents=True)
    for name, text in (("morning", MORNING), ("evening", EVENING)):
        (folder / "seeds" / f"{name}.txt").write_text(text, encoding="utf-8")
    if annotated:
        (folder / "annotations").mkdir()
        (folder / "annotations" / "flood.yaml").write_text(NOTES, encoding="utf-8")
    case = load_case([folder])
    assert not case.problems, case.problems
    return case
