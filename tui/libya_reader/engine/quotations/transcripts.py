"""Speech of a transcript, whose lines are headed by who speaks: "LEE: We were too late"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from libya_reader.engine.quotations.speakers import Subject
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.quotations.marks import Stretch

HEAD = re.compile(r"([A-Z][A-Z'’.-]+(?:\s[A-Z][A-Z'’.-]+){0,3}):\s+(?=\S)")
LEAST_HEADS = 2
"""From so many heads on, a document holds a transcript; a single one may be a word of what is said ("WARNING: …")."""


def part_heads(text: str, stretches: Sequence[Stretch]) -> tuple[list[Stretch], dict[int, Subject]]:
    """Return the stretches without the heads of their lines, and by its new start who says each that had one."""
    heads = [HEAD.match(text, s.content.start, s.content.end) for s in stretches]
    if sum(head is not None for head in heads) < LEAST_HEADS:
        return list(stretches), {}
    parted: list[Stretch] = []
    speakers: dict[int, Subject] = {}
    for stretch, head in zip(stretches, heads, strict=True):
        if head is None:
            parted.append(stretch)
            continue
        parted.append(replace(stretch, content=TextSpan(head.end(), stretch.content.end)))
        speakers[head.end()] = Subject(TextSpan(*head.span(1)), head.group(1).title())
    return parted, speakers
