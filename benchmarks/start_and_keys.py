"""How long from the start to the text, and from a key to the picture, beside an empty Textual app.

    python benchmarks/start_and_keys.py [--rounds 7] [--libya-reader PATH]

In every round the empty app, the reader with the bundled case, and the reader with three articles of about 150 KB each
(the bundled sentences, shuffled and repeated) run one after the other in a terminal of 140 x 40, so that a busy machine
is as hard on each. A first round, which is not counted, compiles what is not compiled yet. The exit status is 1
where a limit is not kept. Needs `pip install -e '.[dev]'`, on Linux or macOS.
"""

from __future__ import annotations

import argparse
import random
import shutil
import statistics
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from terminal_program import Chunk, Program, Screen

from libya_reader.comparison.bundled import bundled_case
from libya_reader.comparison.case import JUDGEMENTS_FILE
from libya_reader.engine.document import decode_text
from libya_reader.engine.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

HERE = Path(__file__).resolve().parent
LARGE = 150_000
"""Bytes of each large article."""
PARAGRAPH = 3
"""Sentences in each paragraph of a large article."""
QUIET = 0.3
"""Seconds without output after which a key has done all it does."""
SETTLED = 1.5
"""Seconds without output after which a start is over; the engine runs behind the first picture."""
PATIENCE = 20.0
LONGEST = 2.0
"""Seconds within which a key changes something, or does nothing."""
KEYS = (
    ("n", b"n"), ("n", b"n"), ("j", b"j"), ("j", b"j"), ("k", b"k"), ("l", b"l"), ("Page Down", b"\x1b[6~"),
    ("Page Up", b"\x1b[5~"), ("n", b"n"), (".", b"."), ("N", b"N"), ("e", b"e"), ("e", b"e"), ("a", b"a"), ("a", b"a"),
)  # fmt: skip
"""What is pressed, in this order. Escape is not: Textual waits 100 ms for what might follow it."""
START_LIMIT, KEY_LIMIT, LARGE_LIMIT, LARGE_KEY_LIMIT = 1.35, 16.0, 2.0, 1.15
"""Times the empty app's start; milliseconds; times the start and the keys with the bundled case (the keys are to be no
slower: the 15 % are what two equal medians may differ by)."""


@dataclass(slots=True)
class Figures:
    """Milliseconds that one program took, over all rounds."""

    text: list[float] = field(default_factory=list)
    """From the start until its text could be read."""
    answer: list[float] = field(default_factory=list)
    """From the start until what the engine found could be read."""
    cpu: list[float] = field(default_factory=list)
    """Processor time until its text could be read, where the system tells."""
    keys: dict[str, list[float]] = field(default_factory=dict)
    """From each key to the last change of the screen."""

    @property
    def all_keys(self) -> list[float]:
        """All keys of all rounds."""
        return [each for times in self.keys.values() for each in times]


@dataclass(frozen=True, slots=True)
class Subject:
    """A program that is measured."""

    name: str
    command: list[str]
    text: tuple[str, ...]
    """Words that stand on the screen once its text does."""
    answer: str
    """A word that stands there once the engine is done."""
    figures: Figures = field(default_factory=Figures)


def make_large_case(folder: Path, size: int = LARGE) -> None:
    """Write a case of the bundled sentences, shuffled and repeated to so many bytes; the same on every machine."""
    bundled = bundled_case()
    without = shutil.ignore_patterns(JUDGEMENTS_FILE)
    shutil.copytree(bundled / "annotations", folder / "annotations", ignore=without)
    (folder / "seeds").mkdir()
    texts = {path.name: decode_text(path.read_bytes()) for path in sorted((bundled / "seeds").glob("*.txt"))}
    sentences = [sentence.span.of(text) for text in texts.values() for sentence in split_sentences(text)]
    for name in texts:
        (folder / "seeds" / name).write_bytes(_shuffled(sentences, random.Random(name), size).encode()[:size])


def _shuffled(sentences: Sequence[str], chance: random.Random, size: int) -> str:
    """Return a text of at least so many bytes; ASCII alone, so that it may be cut anywhere."""
    plain = [sentence.encode("ascii", "ignore").decode().replace("\n", " ") for sentence in sentences]
    paragraphs: list[str] = []
    while sum(map(len, paragraphs)) < size:
        paragraphs.append(" ".join(chance.sample(plain, PARAGRAPH)))
    return "\n\n".join(paragraphs)


def measure(subject: Subject, *, counted: bool, keys: Sequence[tuple[str, bytes]] = KEYS) -> None:
    """Start a program, press every key, end it."""
    program, screen = Program(subject.command), Screen()
    try:
        text, answer = _start(subject, program, screen)
        changes = [(name, _last_change(program, screen, key)) for name, key in keys]
    finally:
        program.end()
    if counted:
        _count(subject.figures, program.started, text, answer, changes)


def _start(subject: Subject, program: Program, screen: Screen) -> tuple[Chunk, Chunk]:
    """Wait until a program has started; return when its text could be read and when what the engine found."""
    chunks = program.read_until_quiet(SETTLED, PATIENCE)
    text, answer = Screen().first_with(subject.text, chunks), screen.first_with((subject.answer,), chunks)
    if answer is None:  # the engine is long at it, in silence
        answer = screen.first_with((subject.answer,), program.read_until_quiet(SETTLED, PATIENCE))
    if text is None or answer is None:
        sys.exit(f"{subject.name}: {subject.text} and {subject.answer!r} were not to be seen, but\n{screen.text}")
    return text, answer


def _last_change(program: Program, screen: Screen, key: bytes) -> float | None:
    """Press a key; return the milliseconds to the last change of the screen, or `None` where nothing changed."""
    pressed = program.press(key)
    last = screen.last_change(program.read_until_quiet(QUIET, LONGEST))
    return (last.at - pressed) * 1000 if last else None


def _count(
    figures: Figures, started: float, text: Chunk, answer: Chunk, changes: Sequence[tuple[str, float | None]]
) -> None:
    figures.text.append((text.at - started) * 1000)
    figures.answer.append((answer.at - started) * 1000)
    if text.cpu is not None:
        figures.cpu.append(text.cpu * 1000)
    for name, took in changes:
        if took is not None:
            figures.keys.setdefault(name, []).append(took)


def report(empty: Figures, seeds: Figures, large: Figures) -> bool:
    """Print what was measured; return whether all limits are kept."""
    print(f"{'median (least), ms':28}{'empty app':>16}{'bundled case':>16}{'3 x 150 KB':>16}")
    for title, name in (("start to text", "text"), ("  processor time", "cpu"), ("start to findings", "answer")):
        show_row(title, [getattr(figures, name) for figures in (empty, seeds, large)])
    show_row("key to last change", [figures.all_keys for figures in (empty, seeds, large)])
    for name in dict(KEYS):
        show_row(f"  {name}", [figures.keys.get(name, []) for figures in (empty, seeds, large)])
    start, key = _ratio(seeds.text, empty.text), statistics.median(seeds.all_keys)
    limits = (
        ("start, times the empty app's", start, START_LIMIT),
        ("key, median in ms", key, KEY_LIMIT),
        ("large start, times the bundled case's", _ratio(large.text, seeds.text), LARGE_LIMIT),
        ("large keys, times the bundled case's", _ratio(large.all_keys, seeds.all_keys), LARGE_KEY_LIMIT),
    )
    print()
    for title, value, limit in limits:
        print(f"{title:40}{value:6.2f}  at most {limit:5.2f}  {'kept' if value <= limit else 'NOT KEPT'}")
    if empty.cpu:
        print(f"{'processor time, times the empty app’s':40}{_ratio(seeds.cpu, empty.cpu):6.2f}")
    return all(value <= limit for _, value, limit in limits)


def show_row(title: str, columns: Sequence[Sequence[float]]) -> None:
    """Print a median and the least time for each program, or "-" where nothing was to be timed."""
    shown = (f"{statistics.median(times):.1f} ({min(times):.1f})" if times else "-" for times in columns)
    print(f"{title:28}{''.join(f'{each:>16}' for each in shown)}")


def _ratio(times: Sequence[float], others: Sequence[float]) -> float:
    return statistics.median(times) / statistics.median(others)


def main() -> int:
    """Measure and report; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7, help="rounds that are counted (default %(default)s)")
    beside = str(Path(sys.executable).with_name("libya-reader"))
    parser.add_argument("--libya-reader", default=beside, metavar="PATH", help="the reader (default %(default)s)")
    arguments = parser.parse_args()
    reader: str = arguments.libya_reader
    with tempfile.TemporaryDirectory() as folder:
        case = Path(folder) / "case"
        make_large_case(case)
        empty = Subject("empty app", [sys.executable, str(HERE / "empty_app.py")], ("ready",), "ready")
        seeds = Subject("bundled case", [reader], ("000", "001", "002", "NATO"), "● told")
        large = Subject("3 x 150 KB", [reader, str(case)], ("000", "001", "002", "NATO"), "● told")
        for n in range(arguments.rounds + 1):
            for subject in (empty, seeds, large):
                measure(subject, counted=n > 0)
    return 0 if report(empty.figures, seeds.figures, large.figures) else 1


if __name__ == "__main__":
    sys.exit(main())
