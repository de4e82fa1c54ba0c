"""How fast quantities are found, and how the time grows with the text.

    python benchmarks/quantities_speed.py [--largest BYTES] [--repeat N]

Makes its own text from the sentences of `seeds/`, shuffled with a fixed seed and set in paragraphs of one to four, at
sizes from 10 KB up. Prints for each size the MB (million code points) a second of processor time, with and without
splitting into sentences, and the exponent with which the time grows: 1 is linear.
"""

from __future__ import annotations

import argparse
import math
import random
import time
from pathlib import Path
from typing import TYPE_CHECKING

from libya_reader.engine.quantities import find_quantities
from libya_reader.engine.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
SIZES = (10_000, 100_000, 1_000_000, 10_000_000)


def make_text(size: int) -> str:
    """Return about `size` code points of news text, the same each time."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    sentences = [sentence.span.of(text) for text in texts for sentence in split_sentences(text)]
    chance = random.Random(1973)
    paragraphs: list[str] = []
    length = 0
    while length < size:
        paragraph = " ".join(chance.choices(sentences, k=chance.randint(1, 4)))
        paragraphs.append(paragraph)
        length += len(paragraph) + 2
    return "\n\n".join(paragraphs)


def seconds(work: Callable[[], object], repeat: int) -> float:
    """Return the least processor time of several runs, which other work on the machine does not lengthen."""
    best = math.inf
    for _ in range(repeat):
        started = time.process_time()
        work()
        best = min(best, time.process_time() - started)
    return best


def measure(size: int, repeat: int) -> tuple[int, float]:
    """Print one line for a size; return its length and its seconds in all."""
    text = make_text(size)
    splitting = seconds(lambda: split_sentences(text), repeat)
    sentences = split_sentences(text)
    finding = seconds(lambda: find_quantities(text, sentences), repeat)
    found = len(find_quantities(text, sentences))
    mega = len(text) / 1e6
    print(
        f"{len(text):>10,} code points {found:>7,} quantities   "
        f"quantities {mega / finding:5.2f} MB/s   sentences {mega / splitting:5.2f} MB/s   "
        f"in all {mega / (finding + splitting):5.2f} MB/s"
    )
    return len(text), finding + splitting


def main() -> None:
    """Measure every size, and the growth from the first to the last."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--largest", type=int, default=SIZES[-1])
    parser.add_argument("--repeat", type=int, default=3)
    args = parser.parse_args()
    measured = [measure(size, args.repeat) for size in SIZES if size <= args.largest]
    (short, fast), (long, slow) = measured[0], measured[-1]
    if long > short:
        print(f"growth: time ~ length^{math.log(slow / fast) / math.log(long / short):.3f}")


if __name__ == "__main__":
    main()
