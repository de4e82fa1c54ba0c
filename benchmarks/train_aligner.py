#!/usr/bin/env python3
"""Grow the trees of the aligner's score and write them to `engine/data/aligner.json`.

    pip install lightgbm scikit-learn
    python benchmarks/train_aligner.py --train ecbplus_train.jsonl [--write]

The set is one that `topics.py` reads. Two scores are learnt:

- *company*: for passages of documents that resemble many others, from whole topics and samples of 6 to 16 documents;
- *pair*: for passages of a few documents, from samples of 2 to 5 reports of one event, from two reports of events that
  are alike, and from made-up retellings of single documents (`retold.py`); by the passages alone, because what the
  company of other documents would say is not there.

Features and sizes were chosen by cross-validation over the topics of the training set. That retellings help was seen on
texts of another kind (`news_synth`: average precision .68, without them .65); what was tried for how they are made, and
how often, changes that by less than .01.
"""

from __future__ import annotations

import argparse
import json
import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from retold import Reteller
from sklearn.linear_model import LogisticRegression
from topics import Topic, read_topics

from libya_reader.engine.alignment.features import FEATURES, pair_features
from libya_reader.engine.alignment.folder import Folder
from libya_reader.engine.alignment.model import DEFAULT_THRESHOLD, AlignerInput
from libya_reader.engine.alignment.score import learnt, log_odds, score_pair, weight_of_company
from libya_reader.engine.alignment.screen import candidates, of_documents, of_passages

MODEL = Path(__file__).parent.parent / "tui/libya_reader/engine/data/aligner.json"
NAMES = [name for name, _ in FEATURES]
SIGNS = [sign for _, sign in FEATURES]
COMPANY_SIZES = (6, 8, 10, 12, 16)
PAIR_SIZES = (2,) * 24 + (3,) * 8 + (4,) * 4 + (5,) * 2
BY_ITSELF = (
    "cosine shared rarest contained overlap token_set token_sort ratio phrases names_shared names_alike "
    "names_apart numbers_shared numbers_apart dates_shared dates_apart beside in_order company rank_low rank_high "
    "contest"
).split()
"""The features by which a pair is judged alone. How many words two passages share is not among them: it does not ask
how rare they are, and said too much in texts unlike the training set's."""
IN_COMPANY = [name for name in NAMES if name != "in_order"]
"""Those by which it is judged in the company of other documents, which say more than the order of two."""
GROWTH = {
    "objective": "binary", "bagging_fraction": 0.7, "bagging_freq": 1, "verbose": -1, "num_threads": 2, "seed": 3,
}  # fmt: skip
COMPANY_GROWTH = GROWTH | {
    "num_leaves": 15, "learning_rate": 0.14, "lambda_l2": 20, "min_data_in_leaf": 400, "feature_fraction": 0.4,
}  # fmt: skip
PAIR_GROWTH = GROWTH | {
    "num_leaves": 7, "learning_rate": 0.14, "lambda_l2": 5, "min_data_in_leaf": 200, "feature_fraction": 0.6,
}  # fmt: skip
ROUNDS = 50
PAIR_ROUNDS = 100
LOOK_ALIKES, ALIKE = 24, 0.5
"""Pairs of reports of each topic's two events, and how much they weigh together, times the samples of one event."""
RETELLINGS, RETOLD = 24, 2.0
"""Retellings of each topic's documents, and how much they weigh together, times what was annotated; for how sure a
score is, they weigh as much as the ordinary pairs do."""
SCREEN_SIZES = (4, 4, 6, 6)
SCREENED_OUT = 0.005
"""The share of the pairs that would be shown that are not looked at."""
UNANNOTATED = 0.3
"""What pairs that were not annotated weigh."""


@dataclass
class Table:
    """Pairs with their features, the company of their documents, whether they are right, and what they weigh."""

    features: list[list[float]] = field(default_factory=list)
    company: list[float] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)
    weight: list[float] = field(default_factory=list)

    def add(self, topic: Topic, documents: list[AlignerInput], share: float) -> None:
        """Add the annotated pairs of some documents of a topic, together weighing `share` times their root."""
        folder = Folder(documents)
        places = [(n, place) for n in range(len(folder.passages)) if (place := topic.line(folder, n))]
        before = len(self.right)
        for k, (a, one) in enumerate(places):
            for b, other in places[k + 1 :]:
                if one[0] != other[0]:
                    self.features.append(pair_features(folder, a, b))
                    self.company.append(folder.company(a, b))
                    self.right.append(frozenset((one, other)) in topic.gold)
        count = len(self.right) - before
        self.weight += [share / max(1, count) ** 0.5] * count


def company_table(topics: list[Topic]) -> Table:
    """Return the pairs of whole topics, and of samples of them that weigh as much."""
    table, chance = Table(), random.Random(1)
    for topic in topics:
        sizes = [size for size in COMPANY_SIZES if size < len(topic.documents)]
        table.add(topic, topic.documents, 1.0)
        for size in sizes:
            table.add(topic, chance.sample(topic.documents, size), 1 / len(sizes))
    return table


def pair_table(topics: list[Topic]) -> Table:
    """Return the pairs of small samples of each topic, each sample of one event's reports."""
    table, chance = Table(), random.Random(1)
    for topic in topics:
        for size in PAIR_SIZES:
            documents = chance.sample(topic.documents, min(size, len(topic.documents)))
            if len({topic.event[d.id] for d in documents}) == 1:
                table.add(topic, documents, 1.0)
    return table


def alike_table(topics: list[Topic]) -> Table:
    """Return the pairs of two reports of different events that are alike: hardly any of them is right."""
    table, chance = Table(), random.Random(6)
    for topic in topics:
        for one in chance.choices(topic.documents, k=LOOK_ALIKES):
            others = [other for other in topic.documents if topic.event[other.id] != topic.event[one.id]]
            table.add(topic, [one, chance.choice(others)], 1.0)
    return table


def retold_table(topics: list[Topic]) -> Table:
    """Return the pairs of documents and made-up retellings of them."""
    table = Table()
    for topic in Reteller(topics, 9).retellings(RETELLINGS):
        table.add(topic, topic.documents, 1.0)
    return table


def joined(table: Table, other: Table, share: float) -> Table:
    """Return the pairs of two tables, those of the other weighing together `share` times what those of the one do."""
    by = share * sum(table.weight) / sum(other.weight)
    return Table(
        table.features + other.features,
        table.company + other.company,
        table.right + other.right,
        table.weight + [weight * by for weight in other.weight],
    )


def grow(table: Table, growth: dict[str, Any], names: list[str], rounds: int) -> list[Any]:
    """Grow trees over the features named and return them as `score.Node`s."""
    columns = [NAMES.index(name) for name in names]
    data = lightgbm.Dataset(np.array(table.features)[:, columns], np.array(table.right), weight=np.array(table.weight))
    growth = growth | {"monotone_constraints": [SIGNS[c] for c in columns]}
    model = lightgbm.train(growth, data, rounds).dump_model()
    return [_node(tree["tree_structure"], columns) for tree in model["tree_info"]]


def _node(node: dict[str, Any], columns: list[int]) -> Any:
    if "leaf_value" in node:
        return round(node["leaf_value"], 4)
    children = [_node(node[side], columns) for side in ("left_child", "right_child")]
    return [columns[node["split_feature"]], float(f"{node['threshold']:.4g}"), *children]


def ordinary_table(topics: list[Topic]) -> Table:
    """Return the pairs of *all* passages of small samples that share a word: what an ordinary folder holds.

    Pairs that were not annotated count as wrong and weigh `UNANNOTATED`: some of them do tell of one event.
    """
    table, chance = Table(), random.Random(2)
    for topic in topics:
        for size in PAIR_SIZES:
            documents = chance.sample(topic.documents, min(size, len(topic.documents)))
            if len({topic.event[d.id] for d in documents}) == 1:
                _add_all(table, topic, Folder(documents))
    return table


def _add_all(table: Table, topic: Topic, folder: Folder) -> None:
    places = [topic.line(folder, n) for n in range(len(folder.passages))]
    for a, row in enumerate(folder.near):
        for b in row:
            if a < b:
                one, other = places[a], places[b]
                table.features.append(pair_features(folder, a, b))
                table.right.append(bool(one and other) and frozenset((one, other)) in topic.gold)
                table.weight.append(1.0 if one and other else UNANNOTATED)


def calibrate(trees: list[Any], table: Table) -> list[Any]:
    """Return the trees scaled, and one more that shifts them, so that their log-odds hold for a table (Platt 1999)."""
    bounded = [(tree, 0.0) for tree in trees]
    odds = np.array([log_odds(bounded, row) for row in table.features])[:, None]
    fitted = LogisticRegression(C=1e6).fit(odds, np.array(table.right), sample_weight=np.array(table.weight))
    return [*(_scaled(tree, float(fitted.coef_[0][0])) for tree in trees), round(float(fitted.intercept_[0]), 4)]


def _scaled(node: Any, by: float) -> Any:
    if not isinstance(node, list):
        return round(node * by, 4)
    return [*node[:2], *(_scaled(child, by) for child in node[2:])]


def learn(topics: list[Topic]) -> dict[str, list[Any]]:
    """Learn both scores.

    That of pairs is calibrated on ordinary pairs alone: with retold ones among them it would be surer of all, and show
    three times as many pairs of look-alike events.
    """
    retold = retold_table(topics)
    annotated = joined(pair_table(topics), alike_table(topics), ALIKE)
    pair = grow(joined(annotated, retold, RETOLD), PAIR_GROWTH, BY_ITSELF, PAIR_ROUNDS)
    return {
        "pair": calibrate(pair, ordinary_table(topics)),
        "company": grow(company_table(topics), COMPANY_GROWTH, IN_COMPANY, ROUNDS),
    }


def learn_screen(topics: list[Topic]) -> list[float]:
    """Return the weights of `screen.likely_pairs` for the scores that have been written, their constant last."""
    chance = random.Random(4)
    rows: list[tuple[float, ...]] = []
    shown: list[bool] = []
    for topic in topics:
        samples = [chance.sample(topic.documents, size) for size in SCREEN_SIZES if size < len(topic.documents)]
        for documents in (topic.documents, *samples):
            folder = Folder(documents)
            for a, b, likeness in candidates(folder):
                pair = folder.passages[a].document, folder.passages[b].document
                if not weight_of_company(folder.company(a, b)):
                    continue
                rows.append((*of_passages(folder, a, b, likeness), *of_documents(folder, *pair)))
                score = score_pair(pair_features(folder, a, b), folder.company(a, b), DEFAULT_THRESHOLD)
                shown.append(score >= DEFAULT_THRESHOLD)
    table = np.array(rows)
    scale = table.std(axis=0)
    fitted = LogisticRegression(C=10, class_weight="balanced").fit(table / scale, shown)
    weights = fitted.coef_[0] / scale
    least = np.percentile((table @ weights)[np.array(shown)], 100 * SCREENED_OUT)
    return [float(f"{w:.4g}") for w in (*weights, -least)]


def main() -> None:
    """Learn from one set, say how it does on others, and write the trees."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--train", type=Path, required=True)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    topics = read_topics(arguments.train)
    trees = learn(topics)
    if arguments.write:
        write(trees)
        learnt.cache_clear()
        write(trees | {"screen": learn_screen(topics)})


def write(data: dict[str, list[Any]]) -> None:
    """Write what was learnt into the package."""
    MODEL.write_text(json.dumps(data, separators=(",", ":")) + "\n", "utf-8")


if __name__ == "__main__":
    main()
