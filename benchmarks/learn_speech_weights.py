"""Learns the weights in `engine/data/speech_weights.json` from articles whose quotation marks are whole.

    python benchmarks/learn_speech_weights.py --general GENERAL.jsonl ARTICLES.jsonl … > speech_weights.json

A line of ARTICLES.jsonl holds one article in "text" (PolNeAR's articles were used: Newell, Margolin and Ruths, 2018).
The marks themselves tell what is speech; from each article come several copies with marks, apostrophes, commas and
paragraphs taken away in the ways that copies lose them, and a conditional random field learns from all to find the
speech again. Articles with a mark that has no partner are left out.

GENERAL.jsonl holds texts on other subjects ("docs" with "sents": ECB+ was used: Cybulska and Vossen, 2014): a word that
is rare there belongs to the articles' subject and is not learnt. Deterministic; about a minute.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from libya_reader.engine.paragraphs import split_paragraphs
from libya_reader.engine.quotations.cues import find_cues
from libya_reader.engine.quotations.inquits import InquitFinder
from libya_reader.engine.quotations.marks import find_marks, main_marks, pair_marks
from libya_reader.engine.quotations.speech_model import INQUIT, INSIDE, OUTSIDE, STATES, unit_signals
from libya_reader.engine.quotations.units import Divider, boundary_features, nearby_features
from libya_reader.engine.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Span = tuple[int, int]
Key = tuple[str, str]

TABLES = ("words", "inquits", "boundaries")
ROUNDS = 8
FIRST_KEPT = 3
"""Of so many rounds, the weights after this one and the later ones are averaged."""
STEP = 0.15
DECAY = 1e-2
"""AdaGrad's step, and the pull towards zero at each touch."""
LEAST_WORD = 60
LEAST_BOUNDARY = 25
LEAST_GENERAL = 10
"""What is learnt occurs so often in the copies; and a word so often in texts on other subjects."""
LEAST_SHOWN = 0.05
"""Smaller weights are left out of the table."""


class Sample(NamedTuple):
    """One article in one state of damage, as the model sees it."""

    boundaries: list[tuple[str, ...]]
    signals: list[Counter[str]]
    inquits: list[str]
    states: list[int]


@dataclass(frozen=True)
class Damage:
    """How a copy loses its marks: the chance for opening and for closing ones, and what goes with them."""

    opening: float
    closing: float
    put: str = ""
    """The sign that stands for a mark that is kept, where it is another."""
    apostrophes: bool = False
    commas: bool = False
    """Whether the comma before a closing mark goes with it."""
    paragraphs: bool = False


DAMAGES = (
    Damage(0, 1),
    Damage(1, 0),
    Damage(0, 1, put="'", apostrophes=True),
    Damage(1, 1),
    Damage(1, 1, apostrophes=True),
    Damage(1, 1, commas=True),
    Damage(0.5, 0.5),
    Damage(0.88, 0.88),
    Damage(0.12, 0.12),
    Damage(0.9, 1),
    Damage(1, 0.85),
    Damage(0, 1, put="'", apostrophes=True, paragraphs=True),
    Damage(1, 0, paragraphs=True),
    Damage(1, 1, paragraphs=True),
)


def marked_speech(text: str) -> list[Span] | None:
    """Return the stretches between two marks, of whatever length; nothing where a mark has no partner."""
    found: list[Span] = []
    for paragraph in split_paragraphs(text):
        marks = [m for m in find_marks(text, paragraph.start, paragraph.end) if m.double]
        stretches = list(pair_marks(marks, paragraph.start, paragraph.end))
        if not all(s.whole for s in stretches):
            return None
        found += [(s.content.start, s.content.end) for s in stretches]
    return found


def damaged(text: str, spans: list[Span], damage: Damage, seed: int) -> tuple[str, list[Span]]:
    """Return a text with marks lost, and where the spans are then."""
    chance = random.Random(seed)
    opened = {start for start, _ in spans}
    marks = {m.start: m.end for p in split_paragraphs(text) for m in find_marks(text, p.start, p.end) if m.double}
    parts: list[str] = []
    places = [0] * (len(text) + 1)
    at = size = 0
    while at < len(text):
        end = marks.get(at, at + 1)
        if at in marks:
            lost = chance.random() < (damage.opening if end in opened else damage.closing)
            put = "" if lost else damage.put or text[at:end]
            if lost and damage.commas and parts and parts[-1] == ",":
                parts.pop()
                size -= 1
                places[at - 1] = size
        else:
            put = kept_sign(text[at], parts[-1] if parts else "", damage)
        places[at:end] = [size] * (end - at)
        parts.append(put)
        size += len(put)
        at = end
    places[len(text)] = size
    return "".join(parts), [(places[start], places[end]) for start, end in spans]


def kept_sign(sign: str, before: str, damage: Damage) -> str:
    """Return what stands for a sign that is no mark of speech."""
    if damage.apostrophes and sign in "'’‘":
        return ""
    if damage.paragraphs and sign == "\n":
        return "" if before in (" ", "") else " "
    return sign


def sample(text: str, spans: list[Span]) -> Sample:
    """Return what the model sees of a text, and the states it should find."""
    marks = [m for p in split_paragraphs(text) for m in find_marks(text, p.start, p.end)]
    cues = find_cues(text)
    saying = sum(cue.says for cue in cues)
    divider = Divider(text, main_marks(marks, saying), InquitFinder(text, cues), saying)
    units = divider.divide(split_sentences(text))
    covered = bytearray(len(text) + 1)
    for start, end in spans:
        covered[start:end] = b"\1" * (end - start)
    states: list[int] = []
    for unit in units:
        inside = sum(covered[unit.start : unit.end]) * 2 > unit.end - unit.start
        behind = bool(unit.inquit) and bool(states) and states[-1] == INSIDE
        states.append(INSIDE if inside else INQUIT if behind else OUTSIDE)
    boundaries = [(*boundary_features(u.boundary), *nearby_features(u.nearby)) for u in units]
    return Sample(boundaries, [Counter(unit_signals(text, u)) for u in units], [u.inquit for u in units], states)


class Learner:
    """A conditional random field over units, learnt by AdaGrad."""

    def __init__(self, vocabulary: set[str], features: set[str]) -> None:
        self.words: dict[str, list[float]] = defaultdict(lambda: [0.0])
        self.inquits: dict[str, list[float]] = defaultdict(lambda: [0.0] * STATES)
        self.boundaries: dict[str, list[float]] = defaultdict(lambda: [0.0] * STATES * STATES)
        self._vocabulary = vocabulary
        self._features = features
        self._seen: dict[Key, list[float]] = {}
        self._kept: list[dict[str, dict[str, list[float]]]] = []

    def keep(self) -> None:
        """Keep the weights as they are now, for their mean."""
        self._kept.append({name: {k: list(v) for k, v in getattr(self, name).items()} for name in TABLES})

    def settle(self) -> None:
        """Put the mean of the weights that were kept in their place."""
        for name in TABLES:
            for key, weights in getattr(self, name).items():
                rows = [kept[name][key] for kept in self._kept if key in kept[name]]
                weights[:] = [sum(column) / len(self._kept) for column in zip(*rows, strict=True)]

    def learn(self, one: Sample) -> float:
        """Move the weights towards one sample; return its loss."""
        edges, loss = self._expectations(one)
        gradient: dict[Key, list[float]] = {}
        for k, edge in enumerate(edges):
            before = one.states[k - 1] if k else OUTSIDE
            edge[before * STATES + one.states[k]] -= 1
            if max(map(abs, edge)) < 1e-4:
                continue
            state = [edge[j] + edge[STATES + j] + edge[2 * STATES + j] for j in range(STATES)]
            for feature in self._features.intersection(one.boundaries[k]):
                _add(gradient, ("boundaries", feature), edge)
            if one.inquits[k]:
                _add(gradient, ("inquits", one.inquits[k]), state)
            for word, count in one.signals[k].items():
                if word in self._vocabulary:
                    _add(gradient, ("words", word), [state[INSIDE] * count])
        self._step(gradient)
        return loss

    def _scores(self, one: Sample, k: int) -> list[float]:
        edge = [0.0] * STATES * STATES
        for feature in one.boundaries[k]:
            if feature in self.boundaries:
                for n, weight in enumerate(self.boundaries[feature]):
                    edge[n] += weight
        inside = sum(self.words[w][0] * n for w, n in one.signals[k].items() if w in self.words)
        inquit = self.inquits[one.inquits[k]] if one.inquits[k] else [0.0, 0.0, -math.inf]
        added = [inquit[OUTSIDE], inquit[INSIDE] + inside, inquit[INQUIT]]
        return [edge[i * STATES + j] + added[j] for i in range(STATES) for j in range(STATES)]

    def _expectations(self, one: Sample) -> tuple[list[list[float]], float]:
        """Return how often each move is expected at each unit (forward and backward), and the loss."""
        scores = [self._scores(one, k) for k in range(len(one.states))]
        loss = -sum(s[(one.states[k - 1] if k else OUTSIDE) * STATES + one.states[k]] for k, s in enumerate(scores))
        factors: list[list[float]] = []
        forward = [[1.0, 0.0, 0.0]]
        for s in scores:
            top = max(s)
            factors.append([math.exp(x - top) for x in s])
            row = [sum(forward[-1][i] * factors[-1][i * STATES + j] for i in range(STATES)) for j in range(STATES)]
            total = sum(row)
            loss += top + math.log(total)
            forward.append([x / total for x in row])
        return _meet(factors, forward), loss

    def _step(self, gradient: dict[Key, list[float]]) -> None:
        for key, slope in gradient.items():
            weights = getattr(self, key[0])[key[1]]
            seen = self._seen.setdefault(key, [1e-3] * len(slope))
            for n, raw in enumerate(slope):
                pulled = raw + DECAY * weights[n]
                seen[n] += pulled * pulled
                weights[n] -= STEP * pulled / math.sqrt(seen[n])


def _meet(factors: list[list[float]], forward: list[list[float]]) -> list[list[float]]:
    backward = [1.0] * STATES
    edges: list[list[float]] = []
    for w, a in zip(reversed(factors), reversed(forward[:-1]), strict=True):
        edge = [a[i] * w[i * STATES + j] * backward[j] for i in range(STATES) for j in range(STATES)]
        total = sum(edge)
        edges.append([x / total for x in edge])
        row = [sum(w[i * STATES + j] * backward[j] for j in range(STATES)) for i in range(STATES)]
        total = sum(row)
        backward = [x / total for x in row]
    edges.reverse()
    return edges


def _add(gradient: dict[Key, list[float]], key: Key, values: list[float]) -> None:
    if key in gradient:
        total = gradient[key]
        for n, value in enumerate(values):
            total[n] += value
    else:
        gradient[key] = list(values)


def read_articles(paths: Sequence[str]) -> list[str]:
    """Return the texts of the articles in files."""
    return [json.loads(line)["text"] for path in paths for line in Path(path).read_text("utf-8").splitlines()]


def read_samples(paths: Sequence[str]) -> Iterator[Sample]:
    """Yield the damaged copies of the articles in files."""
    for n, text in enumerate(read_articles(paths)):
        spoken = marked_speech(text)
        if spoken is not None:
            for m, damage in enumerate(DAMAGES):
                yield sample(*damaged(text, spoken, damage, 100 * n + m))


def general_words(path: str) -> set[str]:
    """Return the words that many topics of a file hold, with their apostrophes and without."""
    topics: Counter[str] = Counter()
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        joined = " ".join(" ".join(document["sents"]) for document in json.loads(line)["docs"]).lower()
        for tokens, whole in ((" ’", "'"), (" '", "'"), (" n't", "n't"), ("’", "'")):
            joined = joined.replace(tokens, whole)
        topics.update(set(joined.split()))
    known = {word for word, count in topics.items() if count >= LEAST_GENERAL}
    return known | {w.replace("'", "") for w, count in topics.items() if "'" in w[1:-1] and count * 2 >= LEAST_GENERAL}


def main() -> None:
    """Learn from the files named and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="+")
    parser.add_argument("--general", required=True)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    args = parser.parse_args()
    samples = list(read_samples(args.articles))
    general = general_words(args.general)
    words = Counter(w for one in samples for signals in one.signals for w in signals)
    boundaries = Counter(f for one in samples for features in one.boundaries for f in features)
    learner = Learner(
        {w for w, c in words.items() if c >= LEAST_WORD and (w.strip("|") in general or not w.strip("|").isalpha())},
        {f for f, c in boundaries.items() if c >= LEAST_BOUNDARY},
    )
    chance = random.Random(7)
    for turn in range(args.rounds):
        chance.shuffle(samples)
        print(f"round {turn + 1}: loss {sum(map(learner.learn, samples)):.0f}", file=sys.stderr)
        if turn + 1 >= FIRST_KEPT:
            learner.keep()
    learner.settle()
    shown = {name: in_hundredths(getattr(learner, name)) for name in TABLES}
    print(json.dumps(shown, ensure_ascii=False, indent=0, separators=(",", ":")))


def in_hundredths(table: dict[str, list[float]]) -> dict[str, int | str]:
    """Return what one table says, whole hundredths, several parted by blanks."""
    shown: dict[str, int | str] = {}
    for key in sorted(table):
        values = [round(v * 100) for v in table[key]]
        if max(map(abs, values)) >= LEAST_SHOWN * 100:
            shown[key] = values[0] if len(values) == 1 else " ".join(map(str, values))
    return shown


if __name__ == "__main__":
    main()
