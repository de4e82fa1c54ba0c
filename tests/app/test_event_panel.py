"""The panel of events: what stands over its columns, and how titles are broken."""

from __future__ import annotations

import pytest

from libya_reader.app.event_panel import column_heads


@pytest.mark.parametrize(
    ("sigla", "heads"),
    [
        (["000", "001", "002"], ("000", "001", "002")),
        (["Herald", "Tribune"], ("He…", "Tr…")),
        (["case-1-herald", "case-2-tribune", "case-3"], ("1-h", "2-t", "3")),
        (["0236-3", "0241-3", "0243-3"], ("36-", "41-", "43-")),
        (["alike-1", "alike-1"], ("al…", "al…")),
    ],
)
def test_heads_of_columns_are_told_apart_where_they_can_be(sigla: list[str], heads: tuple[str, ...]) -> None:
    assert column_heads(sigla, 3) == heads
