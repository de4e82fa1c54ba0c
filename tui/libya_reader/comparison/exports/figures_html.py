"""The figures of an export as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from libya_reader.comparison.exports.figures import (
    BAR,
    EXPLAINED,
    FIGURE_HEADS,
    SCALE,
    alarm_lines,
    figure_rows,
    group_title,
    relation_line,
)
from libya_reader.comparison.figure_words import alarm_title
from libya_reader.comparison.range_bar import LEGEND
from libya_reader.comparison.wording import RELATION_SIGNS, reason_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from libya_reader.comparison.exports.figures import FiguresPart
    from libya_reader.comparison.ledger import Group

Escape: TypeAlias = "Callable[[str], str]"
"""Makes text safe to stand in the export."""
IN_BAR = ' class="bar"'


def figures_lines(part: FiguresPart, escape: Escape) -> Iterator[str]:
    """Yield the lines of the section of figures, none where there are none; `escape` keeps text from being markup."""
    if not part.ledger.groups:
        return
    yield '<section class="figures">\n<h2>Figures</h2>'
    yield f"<p>{EXPLAINED} <span>{escape(LEGEND)}</span></p>"
    kind = None
    for alarm in part.ledger.alarms:
        if alarm.kind != kind:
            kind = alarm.kind
            yield f"<h3>{RELATION_SIGNS[kind]} {kind}</h3>"
        yield from _list(alarm_title(alarm), alarm_lines(alarm), escape)
    for group in part.ledger.groups:
        yield from _table(group, escape)
    if part.relations:
        yield "<h3>What the figures have to do with each other</h3>"
    for relation in part.relations:
        yield from _list(relation_line(relation), reason_lines(relation.reasons), escape)
    yield "</section>"


def _list(title: str, lines: Iterable[str], escape: Escape) -> Iterator[str]:
    yield f"<p>{escape(title)}</p>\n<ul>"
    yield from (f"<li>{escape(line)}</li>" for line in lines)
    yield "</ul>"


def _table(group: Group, escape: Escape) -> Iterator[str]:
    yield f"<table>\n<caption>{escape(group_title(group))}</caption>\n<thead>"
    axis = f'<span class="bar">{escape(group.axis(BAR))}</span>'
    yield (
        "<tr>"
        + "".join(f'<th scope="col">{axis if n == SCALE else escape(head)}</th>' for n, head in enumerate(FIGURE_HEADS))
        + "</tr>\n</thead>\n<tbody>"
    )
    for cells in figure_rows(group):
        shown = (f"<td{IN_BAR if n == SCALE else ''}>{escape(cell)}</td>" for n, cell in enumerate(cells))
        yield f"<tr>{''.join(shown)}</tr>"
    yield "</tbody>\n</table>"
