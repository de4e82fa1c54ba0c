"""How long from a key to the picture with five hundred judgements in a case, beside the same case with none.

    python benchmarks/judgements_speed.py [--rounds 7] [--judgements 500] [--libya-reader PATH]

In every round a case of three articles of about 35 KB each (the bundled sentences, shuffled and repeated) runs without
judgements, and then with so many, in a terminal of 140 x 40, so that a busy machine is as hard on both. The judgements
are of every kind: passages that the machine proposes are accepted or rejected, others bear notes and pins. The keys are
those of `start_and_keys.py`, and then those that judge: what the one decides the next takes back. A first round is not
counted. The exit status is 1 where a limit is not kept. Needs `pip install -e '.[dev]'`, on Linux or macOS.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

from start_and_keys import KEYS, Subject, make_large_case, measure, show_row

from libya_reader.comparison.case import JUDGEMENTS_FILE, load_case
from libya_reader.comparison.comparison import compare
from libya_reader.comparison.judgements.model import Counterpart, Judgement, MachineWord
from libya_reader.comparison.judgements.yaml_form import write_judgements
from libya_reader.engine.selectors import select

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from start_and_keys import Figures

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.judgements.model import Kind
    from libya_reader.engine.selectors import Selector
    from libya_reader.engine.spans import TextSpan

SIZE = 35_000
"""Bytes of each article: so few that the engine has done all it does before the first key."""
TO_A_PASSAGE = (("1", b"1"), (".", b"."))
"""The keys that lead to a passage of the first event."""
JUDGING = (
    ("J list", b"J"), ("J back", b"J"), ("A accept", b"A"), ("z undo", b"z"), ("R reject", b"R"), ("z undo", b"z"),
    ("H rejected", b"H"), ("H rejected", b"H"),
)  # fmt: skip
"""The keys that judge it or show what is judged; they leave the case as it was. The last of them bring up messages,
which vanish again some seconds after."""
LIMIT = 1.25
"""Times what the same keys take without judgements, as sums of medians: cards and tables say more where a person has
judged, and a busy machine makes two equal sums differ by a tenth and more."""


def make_case(folder: Path, many: int) -> None:
    """Write the case, with so many judgements."""
    make_large_case(folder, SIZE)
    if many:
        comparison = compare(load_case([folder]))
        judgements = list(islice(_judgements(comparison), many))
        (folder / "annotations" / JUDGEMENTS_FILE).write_text(write_judgements(judgements), encoding="utf-8")


def _judgements(comparison: Comparison) -> Iterator[Judgement]:
    """Yield judgements: one on what the machine proposes, one elsewhere, in turn.

    What is proposed of the first event is left to the keys, so that they do the same in both cases.
    """
    proposed = (m for event in comparison.events[1:] for m in _proposed(comparison, event.id))
    for n, (decided, other) in enumerate(zip(proposed, _elsewhere(comparison), strict=False)):
        for k, judgement in enumerate((decided, other)):
            made = f"2026-11-{1 + n // 720 % 28:02d}T{n // 30 % 24:02d}:{n % 30 * 2 + k:02d}:00Z"
            yield replace(judgement, id=f"j-{2 * n + k:08x}", made=made)


def _proposed(comparison: Comparison, event: str) -> Iterator[Judgement]:
    """Yield three acceptances and one rejection in turn."""
    for n, mention in enumerate(comparison.events_by_id[event].mentions):
        kind: Kind = "accepted" if n % 4 else "rejected"
        machine = MachineWord(mention.strength, mention.score)
        target = _target(comparison, mention.document, mention.span)
        yield Judgement("", kind, event, mention.document, target, machine=machine)


def _elsewhere(comparison: Comparison) -> Iterator[Judgement]:
    """Yield, on one passage after the other, a note and a pin to a passage of the next article in turn."""
    by_document = [[(name, s.span) for s in found] for name, found in comparison.sentences.items()]
    for n, passages in enumerate(cycle(zip(*by_document, strict=False))):
        (name, span), (other, there) = passages[n % len(passages)], passages[(n + 1) % len(passages)]
        target = _target(comparison, name, span)
        if n % 2:
            counterpart = Counterpart(other, _target(comparison, other, there))
            yield Judgement("", "pinned", None, name, target, counterpart)
        else:
            yield Judgement("", "note", None, name, target, note=f"what speaks for it, {n}")


def _target(comparison: Comparison, document: str, span: TextSpan) -> Selector:
    found = comparison.documents[document]
    return select(found.text, span, found.sha256)


def report(none: Subject, many: Subject) -> bool:
    """Print what was measured; return whether all limits are kept."""
    both = none.figures, many.figures
    print(f"{'median (least), ms':28}{none.name:>16}{many.name:>16}")
    show_row("start to text", [each.text for each in both])
    show_row("start to findings", [each.answer for each in both])
    for name in dict((*KEYS, *JUDGING)):
        show_row(f"  {name}", [each.keys.get(name, []) for each in both])
    print()
    kept = True
    for title, names in (("keys", dict(KEYS)), ("keys that judge", dict(JUDGING))):
        few, much = (sum(_medians(each, names)) for each in both)
        within = much / few <= LIMIT
        print(
            f"{f'{title}, times without':40}{much / few:6.2f}  at most {LIMIT:5.2f}  {'kept' if within else 'NOT KEPT'}"
        )
        kept = kept and within
    return kept


def _medians(figures: Figures, names: Iterable[str]) -> Iterator[float]:
    yield from (statistics.median(figures.keys[name]) for name in names if name in figures.keys)


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
