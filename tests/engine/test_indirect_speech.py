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


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Speaking at a rally in Novi, Michigan, Ann Lee said she would rebuild the dam.",
            "she would rebuild the dam.",
        ),
        ("The dam still stands and officials said they were sending men.", "they were sending men."),
        ("The board announced Sunday that the dam would be closed.", "the dam would be closed."),
        ("Ann Lee claimed the board had hidden the report.", "the board had hidden the report."),
        ("Ann Lee claimed a great victory for the board.", None),
        ("The board announced drastic cuts in order to get loans.", None),
        ("Ann Lee, the former mayor, stressed her support of the raid.", None),
        ("The valley still looks to a mayor who said it all by leaving.", None),
    ],
)
def test_what_follows_is_told_from_what_stands_before_and_from_an_object(text: str, content: str | None) -> None:
    assert [q.content.of(text) for q in find_quotations(text)] == ([content] if content else [])


def test_a_verb_that_introduces_speech_retells_nothing_of_what_stands_before() -> None:
    text = "Some relatives doubt it—his sister Ann Lee said, “He has sense.”"
    assert [(q.kind, q.content.of(text)) for q in find_quotations(text)] == [("direct", "He has sense.")]


def test_nothing_is_retold_where_only_the_place_is_said() -> None:
    assert find_quotations("In a statement, Ann Lee said.") == ()
