#!/usr/bin/env python3
"""How fast the aligner is, and how its time and memory grow, beside comparing all pairs.

    pip install numpy rapidfuzz
    python benchmarks/aligner_speed.py [--sizes 1000 10000 100000] [--all-pairs 10000]

The texts are made up: documents of 25 sentences, four to an event; a third of a document's sentences retell what its
sister documents tell, in part in other words; the rest is its own. Words follow Zipf's law, as in English. The ways
that compare all pairs are measured on a part of them, and their time at full size reckoned from it (it grows with
the square); `rapidfuzz.process.cdist` runs on one core, as the aligner does.

Each size runs in a process of its own, so that its peak memory is its own.
"""

from __future__ import annotations

import argparse
import math
import random
import resource
import subprocess
import sys
import time
from difflib import SequenceMatcher
from itertools import accumulate

from libya_reader.engine.alignment.align import align_documents
from libya_reader.engine.alignment.model import AlignerInput
from libya_reader.engine.sentences import split_sentences

SENTENCES, SISTERS, WORDS = 25, 4, 30_000
COMMON = "the of and to in a for on was with said by at that from as were an has after be his it he had".split()


class Press:
    """Prints made-up articles."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        syllables = [c + v + d for c in "bdfgklmnprstv" for v in "aeiou" for d in ("", "n", "r", "s")]
        made = {"".join(self.chance.choices(syllables, k=self.chance.choice((2, 2, 3)))) for _ in range(WORDS)}
        self.words = COMMON + sorted(sorted(made), key=lambda _: self.chance.random())
        self.shares = list(accumulate(1 / (rank + 2.7) for rank in range(len(self.words))))
        self.names = [word.capitalize() for word in self.words[200:8000]]

    def sentence(self, names: list[str]) -> list[str]:
        """Return the words of a sentence about some of the names."""
        words = self.chance.choices(self.words, cum_weights=self.shares, k=self.chance.randint(12, 28))
        for name in self.chance.sample(names, 2):
            words.insert(self.chance.randrange(1, len(words)), name)
        if self.chance.random() < 0.3:
            words.insert(self.chance.randrange(1, len(words)), str(self.chance.randint(2, 900)))
        return words

    def retold(self, words: list[str]) -> list[str]:
        """Return a sentence in part in other words."""
        fresh = self.chance.choices(self.words, cum_weights=self.shares, k=len(words))
        return [new if self.chance.random() < 0.4 else old for old, new in zip(words, fresh, strict=True)]

    def articles(self, count: int) -> list[AlignerInput]:
        """Return articles of `count` sentences in all."""
        documents: list[AlignerInput] = []
        while len(documents) * SENTENCES < count:
            names = self.chance.sample(self.names, 8)
            told = [self.sentence(names) for _ in range(SENTENCES // 3)]
            for _ in range(SISTERS):
                own = [self.sentence(names) for _ in range(SENTENCES - len(told))]
                text = "\n\n".join(_written(words) for words in [*map(self.retold, told), *own])
                documents.append(AlignerInput(f"{len(documents):05}", text, split_sentences(text)))
        return documents[: max(2, math.ceil(count / SENTENCES))]


def _written(words: list[str]) -> str:
    return " ".join([words[0].capitalize(), *words[1:]]) + "."


def measure(count: int) -> None:
    """Align articles of so many sentences; print seconds and megabytes."""
    documents = Press(1).articles(count)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.process_time()
    found = align_documents(documents)
    seconds = time.process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{count} {seconds:.3f} {peak:.0f} {len(found)} {before / 1024:.0f}")


def all_pairs(count: int) -> None:
    """Measure what comparing all pairs takes, and print what it would take for so many sentences."""
    from rapidfuzz import fuzz, process

    documents = Press(1).articles(count)
    sentences = [s.span.of(d.text) for d in documents for s in d.sentences]
    part = sentences[: min(2000, len(sentences))]
    started = time.process_time()
    process.cdist(part, part, scorer=fuzz.token_set_ratio, workers=1)
    seconds = (time.process_time() - started) * (count / len(part)) ** 2
    print(f"rapidfuzz cdist(token_set_ratio), {count} sentences: {seconds:.1f} s (reckoned from {len(part)})")
    started = time.process_time()
    few = sentences[:60]
    for a in few:
        matcher = SequenceMatcher(None, "", a)
        for b in few:
            matcher.set_seq1(b)
            matcher.ratio()
    slow = (time.process_time() - started) * (count / len(few)) ** 2
    print(f"difflib ratio, {count} sentences: {slow:.0f} s (reckoned from {len(few)})")


def main() -> None:
    """Run the sizes named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--all-pairs", type=int, default=10_000)
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        measure(arguments.one)
        return
    last: tuple[int, float] | None = None
    for size in arguments.sizes:
        run = [sys.executable, __file__, "--one", str(size)]
        answer = subprocess.run(run, capture_output=True, text=True, check=True).stdout.split()
        seconds = float(answer[1])
        growth = f", n^{math.log(seconds / last[1]) / math.log(size / last[0]):.2f}" if last else ""
        print(f"aligner, {size} sentences: {seconds:.2f} s{growth}, peak {answer[2]} MB, {answer[3]} pairs", flush=True)
        last = size, seconds
    if arguments.all_pairs:
        all_pairs(arguments.all_pairs)


if __name__ == "__main__":
    main()
