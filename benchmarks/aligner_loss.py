#!/usr/bin/env python3
"""How many of the pairs that would be shown the aligner misses because it does not look at all pairs.

    python benchmarks/aligner_loss.py SET.jsonl … [--made-up 2000]

Each topic of a development set is aligned as a folder and as samples of 2 and 6 documents; then made-up articles of
`aligner_speed.py`. Against it every pair of passages that share a word is scored.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

from aligner_speed import Press
from topics import read_topics

from libya_reader.engine.alignment.align import all_pairs, score_folder
from libya_reader.engine.alignment.features import pair_features
from libya_reader.engine.alignment.folder import Folder
from libya_reader.engine.alignment.model import DEFAULT_THRESHOLD, AlignerInput
from libya_reader.engine.alignment.score import score_pair


def loss(documents: list[AlignerInput]) -> tuple[int, int]:
    """Return how many pairs the aligner would show if it scored all, and how many of them it does not."""
    folder = Folder(documents)
    shown = {(a, b) for _, a, b in score_folder(folder, DEFAULT_THRESHOLD)}
    wanted = {
        (a, b)
        for a, b in all_pairs(folder)
        if not folder.passages[a].words.isdisjoint(folder.passages[b].words)
        and score_pair(pair_features(folder, a, b), folder.company(a, b), DEFAULT_THRESHOLD)
    }
    return len(wanted), len(wanted - shown)


def report(label: str, folders: list[list[AlignerInput]]) -> None:
    """Print what is lost in some folders together."""
    wanted = missed = 0
    for documents in folders:
        one, other = loss(documents)
        wanted, missed = wanted + one, missed + other
    print(f"{label}: {missed} of {wanted} missed, {100 * missed / max(1, wanted):.2f} in 100", flush=True)


def main() -> None:
    """Measure the loss on the sets named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", type=Path, nargs="*")
    parser.add_argument("--made-up", type=int, default=2000, help="sentences in the made-up articles")
    arguments = parser.parse_args()
    chance = random.Random(4)
    for path in arguments.sets:
        topics = [topic.documents for topic in read_topics(path)]
        report(f"{path.stem}, whole topics", topics)
        for size in (2, 6):
            samples = [chance.sample(topic, size) for topic in topics for _ in range(8) if size < len(topic)]
            if samples:
                report(f"{path.stem}, samples of {size}", samples)
    report("made up", [Press(2).articles(arguments.made_up)])


if __name__ == "__main__":
    main()
