"""How fast quotations are found, and how the time grows with the text.

    python benchmarks/quotations_speed.py [--largest BYTES] [--repeat N]

Makes its own text: the sentences of `seeds/` and made-up speech with varied names, shuffled with a fixed seed, with
all quotation marks, with opening ones alone, and with none. Prints for each state and size the MB (million
code points) a second of processor time, sentences included, and the exponent with which the time grows: 1 is linear.
"""

from __future__ import annotations

import argparse
import math
import random
import time
from pathlib import Path

from libya_reader.engine.quotations import find_quotations
from libya_reader.engine.sentences import split_sentences

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
FIRST = "Ann Boris Carla Dmitri Elena Farid Grace Hamid Irene Jonas Karim Leila Marco Nadia Omar Paula".split()
LAST = "Alder Brandt Castro Dorn Eklund Faris Grant Haddad Ivanov Jansen Keller Lind Moreno Novak Okoye".split()
SPEECH = (
    "We are going to look at every one of these cases",
    "I don't think that anybody knows how many people lived in that street",
    "This is what the families have asked us for since the spring",
    "You can't rebuild a town in a year",
)
STATES = {"all marks": ("“", "”"), "opening marks": ("“", ""), "no marks": ("", "")}


def make_text(size: int, marks: tuple[str, str]) -> str:
    """Return about `size` code points of news text, the same each time."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    told = [sentence.span.of(text) for text in texts for sentence in split_sentences(text)]
    chance = random.Random(2011)
    paragraphs: list[str] = []
    length = 0
    while length < size:
        name = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
        first, second = chance.sample(SPEECH, 2)
        said = f"{marks[0]}{first},{marks[1]} said {name}. {marks[0]}{second}.{marks[1]}"
        paragraph = said if chance.random() < 0.4 else " ".join(chance.choices(told, k=3))
        paragraphs.append(paragraph)
        length += len(paragraph) + 2
    return "\n\n".join(paragraphs)


def seconds(text: str, repeat: int) -> float:
    """Return the least processor time of several runs, which other work on the machine does not lengthen."""
    best = math.inf
    for _ in range(repeat):
        started = time.process_time()
        find_quotations(text)
        best = min(best, time.process_time() - started)
    return best


def main() -> None:
    """Measure all states and sizes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--largest", type=int, default=SIZES[-1])
    parser.add_argument("--repeat", type=int, default=2)
    args = parser.parse_args()
    find_quotations("“Warm up,” she said.")
    find_quotations("Warm up, she said.")
    for state, marks in STATES.items():
        taken: list[tuple[int, float]] = []
        for size in (s for s in SIZES if s <= args.largest):
            text = make_text(size, marks)
            taken.append((len(text), seconds(text, args.repeat)))
            length, spent = taken[-1]
            print(f"{state:14s} {length:>11,d} code points  {spent:8.3f} s  {length / 1e6 / spent:6.2f} MB/s")
        (low, quick), (high, slow) = taken[0], taken[-1]
        if high > low:
            print(f"{state:14s} time grows with exponent {math.log(slow / quick) / math.log(high / low):.2f}")


if __name__ == "__main__":
    main()
