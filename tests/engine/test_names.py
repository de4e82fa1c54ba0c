"""Names: found in running text, and one name known in several spellings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from libya_reader.engine.names import find_names, find_spelled
from libya_reader.engine.spellings import name_likeness, skeleton, spelling_likeness
from libya_reader.engine.vocabulary import Vocabulary
from libya_reader.engine.words import find_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gaddafi", "Gadhafi"), ("Gaddafi", "Qaddafi"), ("Qaddafi", "Kadhafi"), ("al-Gharari", "Al Gharary"),
        ("al-Gharari", "Gharari"), ("Zlitan", "Zliten"), ("Misrata", "Misurata"), ("Lavrov", "Lawrow"),
        ("Milosevic", "Milošević"), ("Zelensky", "Zelenskiy"), ("Sirte", "Surt"), ("Benghazi", "Bengasi"),
    ],
)  # fmt: skip
def test_spellings_of_one_name_are_known(one: str, other: str) -> None:
    assert name_likeness(one, other) > 0.6
    assert name_likeness(one, other) == name_likeness(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ban", "Bin"), ("Sarkozy", "Sarkisian"), ("Maria", "Mario"), ("Tripoli", "Napoli"), ("Iran", "Iraq"),
     ("Sudan", "Sweden"),
     ("Rice", "Ross"), ("Austria", "Australia"), ("Fred Abrahams", "Abrahams")],
)  # fmt: skip
def test_strangers_are_not_taken_for_kin(one: str, other: str) -> None:
    assert name_likeness(one, other) == 0


def test_a_lost_apostrophe_does_not_hide_a_name() -> None:
    assert name_likeness("Libya", "Libyas") == 1


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12))
def test_every_name_is_a_spelling_of_itself(name: str) -> None:
    assert name_likeness(name, name) == 1
    assert len(skeleton(name)) <= len(name)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Oana Lungescu of NATO met Ban Ki-moon on Monday.", ["Oana Lungescu of NATO", "Ban Ki-moon"]),
        ("In March the Council of Europe wrote to al-Gharari.", ["Council of Europe", "al-Gharari"]),
        ("They said nothing in May or June.", []),
        ("The U.S. State Department's answer came late.", ["U.S. State Department"]),
    ],
)
def test_names_are_found_without_dates_and_function_words(sentence: str, names: list[str]) -> None:
    assert [name.text for name in find_names(sentence)] == names


@pytest.mark.parametrize(
    ("text", "name", "written"),
    [
        ("the al-Gharari family", "al-Gharari", "al-Gharari"),
        ("the Al Gharary family", "al-Gharari", "Al Gharary"),
        ("the family Gharari", "al-Gharari", "Gharari"),
        ("the town of Majar", "Majer", "Majar"),
        ("Major Smith left", "Majer", None),
        ("a major strike", "Majer", None),
        ("Moammar Gadhafi's death", "Muammar Gaddafi", "Moammar Gadhafi's"),
        ("the Gaddafi era", "Muammar Gaddafi", None),
    ],
)
def test_a_name_is_found_in_its_spellings_and_only_where_it_is_a_name(
    text: str, name: str, written: str | None
) -> None:
    found = find_spelled(text, list(find_words(text)), name)
    assert (found[0].of(text) if found else None) == written


@given(st.text(max_size=200))
def test_every_name_gives_back_its_own_text(text: str) -> None:
    for name in find_names(text):
        assert name.span.of(text) == name.text


NEAR_WORDS = st.text(alphabet="abdghjkqsty1", min_size=1, max_size=9)


@given(st.sets(NEAR_WORDS, max_size=30), NEAR_WORDS)
def test_the_index_of_a_case_finds_every_spelling_that_comparing_with_all_finds(forms: set[str], part: str) -> None:
    assert Vocabulary(forms).spellings(part) == {form for form in forms if spelling_likeness(part, form) > 0}
