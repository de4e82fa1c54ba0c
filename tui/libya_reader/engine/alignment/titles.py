"""What a discovered event is called: by the names and rare words that its passages share."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.engine.data.abbreviations import BEFORE_NAME
from libya_reader.engine.data.titles import TITLES
from libya_reader.engine.words import find_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from libya_reader.engine.alignment.folder import Folder
    from libya_reader.engine.words import Word

TOLD_BY = 0.5
"""A word names an event if at least this share of its passages has it."""
TITLE_NAMES, TITLE_WORDS = 2, 3
"""Names and other words of a title, at most."""
TITLE_PARTS = 4
"""Names and words of a title together, at most; figures only where there is nothing else."""
SHORTEST = 3
"""Letters of a word in a title, at least, names left aside."""
HELD_TOGETHER = frozenset({" ", "-", "–", "\n", ". "})
"""What stands between the parts of one name."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What the passages of an event share, as it is written."""

    names: tuple[str, ...]
    """Names, whole ("Ilan Dorvey") where the passages share all their parts, weightiest first."""
    words: tuple[str, ...]
    """Other words, weightiest first."""
    figures: tuple[str, ...]
    """Numbers, years and days, weightiest first."""
    written: Mapping[str, str]
    """For every word of the passages, how it is written."""

    @property
    def title(self) -> str:
        """Names, then telling words; figures where hardly anything else is shared."""
        names = self.names[:TITLE_NAMES]
        parts = *names, *self.words[: min(TITLE_WORDS, TITLE_PARTS - len(names))]
        return ", ".join(parts if len(parts) > 1 else (*parts, *self.figures[:TITLE_WORDS]))


def find_shared(folder: Folder, members: Sequence[int]) -> Shared:
    """Return what at least half of some passages share; where that is nothing but figures, what any two share."""
    shared = Counter(word for n in members for word in folder.passages[n].words)
    least = max(2.0, TOLD_BY * len(members))
    common = [word for word, count in shared.items() if count >= least]
    if all(word[0].isdigit() for word in common):
        common = [word for word, count in shared.items() if count > 1]
    weight = folder.weights.weight
    common.sort(key=lambda word: (-weight[word] * shared[word], word))
    named = {name for n in members for name in folder.passages[n].names}
    common = [word for word in common if word not in BEFORE_NAME | TITLES] or common
    names = [word for word in common if word in named]
    figures = [word for word in common if word[0].isdigit() and word not in named]
    words = [word for word in common if word not in named and not word[0].isdigit()]
    written = _written(folder, members)
    forms = [_bare(written.get(word, word)) for word in words]
    return Shared(
        tuple(_whole_names(folder, members, names)),
        tuple([form for form in forms if _tells(form)] or forms),
        tuple(written.get(word, word) for word in figures),
        written,
    )


def _bare(written: str) -> str:
    return written.removesuffix("'s").removesuffix("’s")


def _tells(written: str) -> bool:
    """Tell whether a word may stand in a title: "I'm", "wasn't" and "oh" tell nothing."""
    return len(written) >= SHORTEST and "'" not in written and "’" not in written


def _written(folder: Folder, members: Sequence[int]) -> dict[str, str]:
    """Return for each word how most of the passages write it; of two, the one in small letters."""
    forms: dict[str, Counter[str]] = {}
    for n in members:
        for word, written in folder.written(n).items():
            forms.setdefault(word, Counter())[written] += 1
    return {word: max(seen, key=lambda form: (form.islower(), seen[form], form)) for word, seen in forms.items()}


def _whole_names(folder: Folder, members: Sequence[int], names: Sequence[str]) -> Iterator[str]:
    """Yield names, those together that stand side by side, each once and as most of the passages write it."""
    wanted, runs = set(names), Counter[tuple[str, ...]]()
    spelled: dict[tuple[str, ...], Counter[str]] = {}
    for n in members:
        for run, written in _runs(folder, n, wanted):
            runs[run] += 1
            spelled.setdefault(run, Counter())[written] += 1
    told: set[str] = set()
    for name in names:
        if name not in told and (holding := [run for run in runs if name in run and told.isdisjoint(run)]):
            best = max(holding, key=lambda run: (runs[run] * len(run), run))
            told.update(best)
            yield max(spelled[best], key=lambda form: (not form.isupper(), spelled[best][form], form))


def _runs(folder: Folder, n: int, wanted: set[str]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the longest rows of wanted names that stand side by side in a passage, and how it writes them."""
    passage = folder.passages[n]
    text, span = folder.documents[passage.document].text, passage.sentence.span
    row: list[Word] = []
    for word in find_words(text, span.start, span.end):
        name = folder.spelled.get(word.form, "") if text[word.start].isupper() else ""
        if row and (name not in wanted or text[row[-1].end : word.start] not in HELD_TOGETHER):
            yield _run(folder, text, row)
            row = []
        if name in wanted:
            row.append(word)
    if row:
        yield _run(folder, text, row)


def _run(folder: Folder, text: str, row: Sequence[Word]) -> tuple[tuple[str, ...], str]:
    written = " ".join(text[row[0].start : row[-1].end].split())
    return tuple(folder.spelled[word.form] for word in row), _bare(written)
