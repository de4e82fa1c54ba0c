"""Indirect speech: what is retold, and by whom it was said."""

from __future__ import annotations

import pytest

from libya_reader.engine.quotations import find_quotations


@pytest.mark.parametrize(
    ("text", "name", "content"),
    [
        ("The mayor fled to Rome, Ann Lee said.", "Ann Lee", "The mayor fled to Rome"),
        ("Ann Lee said that the dam had been weak.", "Ann Lee", "the dam had been weak."),
        ("In a statement, the Ministry of Works said 12 dams were weak.", "Ministry of Works", "12 dams were weak."),
        ("Also on Sunday, a clerk said the dam had been weak.", "a clerk", "the dam had been weak."),
        ("In an interview, Ann Lee said Monday that the dam was weak.", "Ann Lee", "the dam was weak."),
        ("After the flood, Ann Lee told reporters that no dam was safe.", "Ann Lee", "no dam was safe."),
        ("In Rome the dam is weak, Ann Lee said on Monday.", "Ann Lee", "In Rome the dam is weak"),
        ("Ann Lee, the mayor of Varde, said that the dam was weak.", "Ann Lee", "the dam was weak."),
        ("Her lawyer, Ann Lee, said the dam had been weak.", "Ann Lee", "the dam had been weak."),
        ("According to the mayor, Ann Lee, the dam had been weak.", "Ann Lee", "the dam had been weak."),
    ],
)
def test_what_is_retold_is_told_from_when_and_by_whom(text: str, name: str, content: str) -> None:
    (quotation,) = find_quotations(text)
    assert quotation.kind == "indirect"
    assert quotation.speaker is not None
    assert (quotation.speaker.name, quotation.content.of(text)) == (name, content)


def test_nothing_is_retold_where_only_the_place_is_said() -> None:
    assert find_quotations("In a statement, Ann Lee said.") == ()
