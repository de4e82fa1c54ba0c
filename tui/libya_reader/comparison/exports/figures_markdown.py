"""The figures of an export as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from libya_reader.comparison.exports.figures import (
    EXPLAINED,
    FIGURE_HEADS,
    alarm_lines,
    figure_rows,
    group_title,
    relation_line,
)
from libya_reader.comparison.figure_words import alarm_title
from libya_reader.comparison.wording import RELATION_SIGNS, reason_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from libya_reader.comparison.exports.figures import FiguresPart
    from libya_reader.comparison.ledger import Alarm, Group
    from libya_reader.engine.quantities import FigureRelation

Escape: TypeAlias = "Callable[[str], str]"
"""Makes text safe to stand in the export."""


def figures_blocks(part: FiguresPart, escape: Escape) -> Iterator[str]:
    """Yield the blocks of the section of figures, none where there are none; `escape` keeps text from being markup."""
    if not part.ledger.groups:
        return
    yield "## Figures"
    yield EXPLAINED
    kind = None
    for alarm in part.ledger.alarms:
        if alarm.kind != kind:
            kind = alarm.kind
            yield f"### {RELATION_SIGNS[kind]} {kind}"
        yield _alarm(alarm, escape)
    for group in part.ledger.groups:
        yield f"### {escape(group_title(group))}"
        yield _table(group, escape)
    if part.relations:
        yield "### What the figures have to do with each other"
        yield "\n".join(line for relation in part.relations for line in _relation(relation, escape))


def _alarm(alarm: Alarm, escape: Escape) -> str:
    return "\n".join([f"- {escape(alarm_title(alarm))}", *(f"  - {escape(line)}" for line in alarm_lines(alarm))])


def _table(group: Group, escape: Escape) -> str:
    rows = (map(escape, cells) for cells in figure_rows(group))
    shown = [FIGURE_HEADS, ["---"] * len(FIGURE_HEADS), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in shown)


def _relation(relation: FigureRelation, escape: Escape) -> Iterator[str]:
    yield f"- {escape(relation_line(relation))}"
    yield from (f"  - {escape(line)}" for line in reason_lines(relation.reasons))
