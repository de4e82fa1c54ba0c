#!/usr/bin/env python3
"""Count in how many news articles each common stem stands; write the bands of `engine/data/news_words.py`.

    python benchmarks/count_news_words.py ARTICLES.jsonl > tui/libya_reader/engine/data/news_words.py

A line of the input is a JSON object with the article's "text". Names (capitalised words) are not counted: which
names are common says more about the articles than about English.
"""

from __future__ import annotations

import argparse
import json
import math
import textwrap
from collections import Counter
from pathlib import Path

from libya_reader.engine.alignment.passages import TOKEN
from libya_reader.engine.words import FUNCTION_WORDS, fold, stem

LEAST_ARTICLES = 3

HEAD = '''"""How common the stems of everyday words are in English news.

Counted by `benchmarks/count_news_words.py` in {articles} articles of 2016 from seven American outlets (the training
part of PolNeAR, Newell et al. 2018). A stem of band b stands in about one article in 2^b; those not listed are rarer.
"""

BANDS = (
'''


def main() -> None:
    """Read the articles named on the command line and print the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    texts = [json.loads(line)["text"] for line in parser.parse_args().articles.read_text("utf-8").splitlines()]
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update({stem(fold(t).removesuffix("'s")) for t in TOKEN.findall(text) if t[0].islower()})
    bands: dict[int, list[str]] = {}
    for word, count in counts.items():
        if count >= LEAST_ARTICLES and word not in FUNCTION_WORDS and len(word) > 1:
            bands.setdefault(round(math.log2(len(texts) / count)), []).append(word)
    print(HEAD.format(articles=len(texts)), end="")
    for band in range(max(bands) + 1):
        lines = textwrap.fill(
            " ".join(sorted(bands.get(band, []))), 112, break_on_hyphens=False, break_long_words=False
        )
        print(f'    """{textwrap.indent(lines, "    ").lstrip()}""".split(),')
    print(')\n"""The stems of each band, from 0, in alphabetical order."""')


if __name__ == "__main__":
    main()
