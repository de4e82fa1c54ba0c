"""Parts of which the cards of figures, quotations and speakers are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.comparison.read_fields import ReadField
    from libya_reader.engine.reasons import Reason
    from libya_reader.engine.spans import TextSpan

Part = tuple[str, str]
"""Text and its style."""
NAME = 11
"""Cells of a field's name."""


def field_parts(field: ReadField) -> Iterator[Part]:
    """Yield a field: its name, its reading, the words that tell it, and what was inferred."""
    yield f"{field.name:<{NAME}} ", "bold"
    yield visible(field.reading), "" if field.is_told else "dim"
    if field.words:
        yield f"   “{visible(field.words)}”", "italic"
    if field.span:
        yield f" {range_text(field.span)}", "dim"
    yield "\n", ""
    for reason in field.inferred:
        yield f"{'':<{NAME}}   inferred: ", "$warning"
        yield f"{visible(reason)}\n", ""


def reason_parts(reasons: Sequence[Reason]) -> Iterator[Part]:
    """Yield what speaks for something and what speaks against it, a line for each."""
    for sign, wanted, style in (("+", True, "$success"), ("−", False, "$warning")):
        found = [reason for reason in reasons if reason.speaks_for is wanted]
        yield f"    {'for' if wanted else 'against'}: {'' if found else 'nothing'}\n", ""
        for reason in found:
            yield f"      {sign} {reason.what}: ", style
            yield f"{visible(reason.text)}\n", ""


def range_text(span: TextSpan) -> str:
    """Return the first and the last place of a span."""
    return f"{span.start}–{span.end}"
