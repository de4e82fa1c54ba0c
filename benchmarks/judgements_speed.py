"""How long from a key to the picture with five hundred judgements in a case, beside the same case with none.

    python benchmarks/judgements_speed.py [--rounds 7] [--judgements 500] [--libya-reader PATH]

In every round the bundled case without judgements and a copy of it with so many run one after the other in a terminal
of 140 x 40, so that a busy machine is as hard on both. The judgements are of every kind, on every passage of every
article in turn. The keys are those of `start_and_keys.py` and then those that judge: each of these is saved, and taken
back by the next. A first round is not counted. The exit status is 1 where a limit is not kept. Needs
`pip install -e '.[dev]'`, on Linux or macOS.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

from start_and_keys import KEYS, Subject, measure, show_row

from libya_reader.comparison.bundled import bundled_case
from libya_reader.comparison.case import JUDGEMENTS_FILE, load_case
from libya_reader.comparison.comparison import compare
from libya_reader.comparison.judgements.model import Counterpart, Judgement, MachineWord
from libya_reader.comparison.judgements.yaml_form import write_judgements
from libya_reader.engine.selectors import select

if TYPE_CHECKING:
    from collections.abc import Iterator

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.judgements.model import Kind
    from libya_reader.engine.selectors import Selector
    from libya_reader.engine.spans import TextSpan

TO_A_PASSAGE = (("1", b"1"), (".", b"."))
"""The keys that lead to a passage of the first event."""
JUDGING = (
    ("A accept", b"A"), ("z undo", b"z"), ("R reject", b"R"), ("z undo", b"z"), ("H rejected", b"H"),
    ("H rejected", b"H"), ("J list", b"J"), ("J back", b"J"),
)  # fmt: skip
"""The keys that judge it or show what is judged; they leave the case as it was."""
KEY_LIMIT, JUDGING_LIMIT, START_LIMIT = 1.15, 1.15, 1.15
"""Times what the same case takes without judgements; 15 % are what two equal medians may differ by."""
KINDS: tuple[Kind, ...] = ("accepted", "rejected", "note", "accepted", "pinned", "no-counterpart", "graded")


def make_case(folder: Path, many: int) -> None:
    """Copy the bundled case, and judge it so many times."""
    for part in ("seeds", "annotations"):
        shutil.copytree(bundled_case() / part, folder / part, ignore=shutil.ignore_patterns(JUDGEMENTS_FILE))
    comparison = compare(load_case([folder]))
    judgements = list(islice(_judgements(comparison), many))
    if judgements:
        (folder / "annotations" / JUDGEMENTS_FILE).write_text(write_judgements(judgements), encoding="utf-8")


def _judgements(comparison: Comparison) -> Iterator[Judgement]:
    """Yield judgements of every kind, on one passage after the other and on one event after the other.

    What tells of the first event is left to the keys, so that they do the same to both cases.
    """
    first = comparison.events[0]
    told = {(mention.document, mention.span) for mention in first.mentions}
    passages = cycle([(name, s.span) for name, found in comparison.sentences.items() for s in found])
    events = cycle([event.id for event in comparison.events])
    others = cycle([(name, found[-1].span) for name, found in comparison.sentences.items()])
    for n, kind in enumerate(cycle(KINDS)):
        event, (document, span) = next(events), next(passages)
        if event == first.id and (document, span) in told:
            continue
        other, place = next(one for one in others if one[0] != document)
        made = f"2026-11-{1 + n // 1440 % 28:02d}T{n // 60 % 24:02d}:{n % 60:02d}:00Z"
        judgement = Judgement(f"j-{n:08x}", kind, event, document, _target(comparison, document, span), made=made)
        if kind == "pinned":
            judgement = replace(judgement, counterpart=Counterpart(other, _target(comparison, other, place)))
        elif kind == "graded":
            judgement = replace(judgement, document=None, target=None, grade="single source")
        elif kind == "no-counterpart":
            judgement = replace(judgement, target=None)
        elif kind == "note":
            judgement = replace(judgement, event=None, note=f"what speaks for it, {n}")
        else:
            judgement = replace(judgement, machine=MachineWord("direct", 0.9))
        yield judgement


def _target(comparison: Comparison, document: str, span: TextSpan) -> Selector:
    found = comparison.documents[document]
    return select(found.text, span, found.sha256)


def report(none: Subject, many: Subject) -> bool:
    """Print what was measured; return whether all limits are kept."""
    print(f"{'median (least), ms':28}{none.name:>16}{many.name:>16}")
    both = none.figures, many.figures
    show_row("start to text", [each.text for each in both])
    show_row("start to findings", [each.answer for each in both])
    for name in dict((*KEYS, *JUDGING)):
        show_row(f"  {name}", [each.keys.get(name, []) for each in both])
    print()
    kept = True
    for title, names, limit in (
        ("keys, times without", dict(KEYS), KEY_LIMIT), ("keys that judge, times without", dict(JUDGING), JUDGING_LIMIT)
    ):  # fmt: skip
        few, much = ([t for name in names for t in each.keys.get(name, [])] for each in both)
        show_row(title, [few, much])
        kept = _tell(title, few, much, limit) and kept
    return _tell("start to findings, times without", none.figures.answer, many.figures.answer, START_LIMIT) and kept


def _tell(title: str, few: list[float], much: list[float], limit: float) -> bool:
    ratio = statistics.median(much) / statistics.median(few)
    print(f"{title:40}{ratio:6.2f}  at most {limit:5.2f}  {'kept' if ratio <= limit else 'NOT KEPT'}")
    return ratio <= limit


def main() -> int:
    """Measure and report; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7, help="rounds that are counted (default %(default)s)")
    parser.add_argument("--judgements", type=int, default=500, help="how many (default %(default)s)")
    beside = str(Path(sys.executable).with_name("libya-reader"))
    parser.add_argument("--libya-reader", default=beside, metavar="PATH", help="the reader (default %(default)s)")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        subjects = []
        for many in (0, arguments.judgements):
            case = Path(folder) / str(many)
            make_case(case, many)
            command = [arguments.libya_reader, str(case)]
            subjects.append(Subject(f"{many} judgements", command, ("000", "001", "002", "NATO"), "told"))
        for n in range(arguments.rounds + 1):
            for subject in subjects:
                measure(subject, counted=n > 0, keys=(*KEYS, *TO_A_PASSAGE, *JUDGING))
    return 0 if report(*subjects) else 1


if __name__ == "__main__":
    sys.exit(main())
