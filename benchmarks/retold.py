"""Made-up retellings of real documents: reports rewritten throughout, of which it is known which sentence tells what.

A development set of news annotates a few sentences of each document, most at its head. In a retelling, sentences of a
document keep some of their words in the frame of a sentence about the look-alike event of its topic; between them
stand sentences that tell of something else with the names that recur. What is retold has no numbers and dates but its
own. How many sentences are retold, how closely and in which order is drawn anew for each document, so that what is
learnt does not depend on one way of rewriting.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

from topics import Topic, document

from libya_reader.engine.alignment.passages import DATE_WORDS, NUMBER_WORDS
from libya_reader.engine.words import FUNCTION_WORDS, fold

if TYPE_CHECKING:
    from libya_reader.engine.alignment.model import AlignerInput

WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W_]+(?:['’][^\W\d_]+)*")
KEPT = {"name": 0.36, "number": 0.18, "word": 0.18}
"""The shares of a sentence's words that are kept. Two sentences of the training set of ECB+ that tell of one event
share .35 of their names, .19 of their numbers and .17 of their other words."""
CLOSENESS = (0.3, 3.0)
"""A sentence is retold so many times as closely."""
IN_A_ROW, MOST_KEPT = 1.6, 0.95
"""A word behind one that is kept is kept so many times as often, but never surely."""
SHUFFLED = 0.4
"""The share of retold sentences whose parts change places."""
NAMED = 0.5
"""The share of the frame's names that give way to names of the document; the others are left out."""
RETOLD, TWICE = (0.2, 0.8), 0.25
"""The share of a document's sentences that are retold, and of these the share that is told in two."""
DISORDER = (0.3, 1.5, 4.0)
"""By how many places the sentences of a retelling stray (standard deviation)."""
SENTENCES, LEAST_WORDS = (8, 40), 2
"""How many sentences a document has, at most, and how many words a sentence."""

Token: TypeAlias = tuple[str, str]
"""A word, and whether it is a "name", a "number" (a date too), a "word" or "small"."""


class Reteller:
    """Retells documents of some topics, each in frames of another event of the topic."""

    def __init__(self, topics: list[Topic], seed: int) -> None:
        self.chance = random.Random(seed)
        self.topics = topics

    def retellings(self, each: int) -> list[Topic]:
        """Return so many documents of every topic, each with a retelling of it."""
        found = []
        for topic in self.topics:
            for source in self.chance.choices(topic.documents, k=each):
                others = [text for text in topic.documents if topic.event[text.id] != topic.event[source.id]]
                found.append(self.retelling(source, [read for text in others for read in _sentences(text)]))
        return found

    def retelling(self, source: AlignerInput, frames: list[list[Token]]) -> Topic:
        """Return a document and a retelling of it as a topic of their own."""
        chance = self.chance
        told = _sentences(source)[: chance.randint(*SENTENCES)]
        counts = Counter(word for read in told for word, kind in read if kind == "name")
        names = [word for word, count in counts.items() if count > 1 for _ in range(count)]
        lines, gold = [], set()
        for n, origin in enumerate(self._plan(len(told))):
            kept = self._kept(told[origin]) if origin is not None else []
            lines.append(self._written(kept, chance.choice(frames), names))
            if origin is not None:
                gold.add(frozenset((("told", origin), ("retold", n))))
        first, starts = document("told", [_line([word for word, _ in read]) for read in told])
        second, others = document("retold", lines)
        used = {"told": set(range(len(told))), "retold": set(range(len(lines)))}
        event = {"told": source.id, "retold": source.id}
        return Topic(source.id, [first, second], event, gold, used, {"told": starts, "retold": others})

    def _plan(self, count: int) -> list[int | None]:
        """Return for each sentence of a retelling the one that it retells, if any."""
        chance = self.chance
        share, disorder = chance.uniform(*RETOLD), chance.choice(DISORDER)
        placed: list[tuple[float, int | None]] = []
        for n in range(count):
            if chance.random() < share:
                times = 2 if chance.random() < TWICE else 1
                placed += [(n + chance.gauss(0, disorder), n) for _ in range(times)]
            else:
                placed.append((n + chance.random(), None))
        return [origin for _, origin in sorted(placed, key=lambda entry: entry[0])]

    def _kept(self, read: list[Token]) -> list[list[str]]:
        """Return the rows of words that are kept of a sentence."""
        closeness = self.chance.uniform(*CLOSENESS)
        rows: list[list[str]] = []
        held = False
        for word, kind in read:
            share = min(MOST_KEPT, KEPT.get(kind, 0.0) * closeness * (IN_A_ROW if held else 1))
            keeps = self.chance.random() < share
            if keeps and held:
                rows[-1].append(word)
            elif keeps:
                rows.append([word])
            held = keeps
        if self.chance.random() < SHUFFLED:
            self.chance.shuffle(rows)
        return rows

    def _written(self, rows: list[list[str]], frame: list[Token], names: list[str]) -> str:
        """Return a sentence that puts rows of words in place of as many of a frame's own."""
        chance = self.chance
        words = []
        for word, kind in frame:
            if kind == "number" and rows:
                continue
            if kind != "name":
                words.append((word, kind))
            elif names and chance.random() < NAMED:
                words.append((chance.choice(names), kind))
        own = [n for n, (_, kind) in enumerate(words) if kind != "small"]
        gone = set(chance.sample(own, min(len(own), sum(map(len, rows)))))
        rest = [word for n, (word, _) in enumerate(words) if n not in gone]
        places = sorted(chance.randrange(len(rest) + 1) for _ in rows)
        for place, row in reversed(list(zip(places, rows, strict=True))):
            rest[place:place] = row
        return _line(rest)


def _sentences(text: AlignerInput) -> list[list[Token]]:
    return [read for line in text.text.splitlines() if len(read := _read(line)) >= LEAST_WORDS]


def _read(line: str) -> list[Token]:
    return [(word, _kind(word, opens=not n)) for n, word in enumerate(WORD.findall(line))]


def _kind(word: str, *, opens: bool) -> str:
    if word[0].isdigit() or fold(word) in NUMBER_WORDS or (word[0].isupper() and fold(word) in DATE_WORDS):
        return "number"
    if fold(word) in FUNCTION_WORDS or len(word) == 1:
        return "small"
    return "name" if word[0].isupper() and not opens else "word"


def _line(words: list[str]) -> str:
    text = " ".join(words)
    return text[:1].upper() + text[1:] + "."
