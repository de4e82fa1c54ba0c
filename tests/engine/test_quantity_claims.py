"""Who answers for a number, who is blamed, where and when: each is a span or nothing, and what is inferred says so."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from libya_reader.engine.mentions import NamedSpan
from libya_reader.engine.quantities import Quantity, find_quantities
from libya_reader.engine.spans import TextSpan


def first(text: str) -> Quantity:
    return find_quantities(text)[0]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("At least 12 farmers died, Mayor Ann Lee said.", "Ann Lee"),
        ("At least 12 farmers died, said Ann Lee, the mayor.", "Ann Lee"),
        ("Ann Lee said 12 farmers died.", "Ann Lee"),
        ("According to Oxfam, 12 farmers died.", "Oxfam"),
        ("Some 12 farmers died, according to police.", "police"),
        ("Oxfam itself documented 12 deaths.", "Oxfam"),
        ("The River Council, set up in May, documented 12 deaths.", "River Council"),
        ("Twelve farmers died.", None),
        ("The 12 farmers who said so went home.", None),
    ],
)
def test_who_answers_for_a_number(text: str, claimant: str | None) -> None:
    quantity = first(text)
    assert (quantity.claimant.name if quantity.claimant else None) == claimant


def test_a_surname_is_given_its_fullest_form() -> None:
    text = "Ann Lee is the mayor. She spoke on Friday. At least 12 farmers died, Lee said."
    assert first(text).claimant == NamedSpan("Ann Lee", TextSpan(text.index("Lee said"), text.index(" said")))


@pytest.mark.parametrize("told", ["it said", "the report said", "according to the report"])
def test_it_and_the_report_are_taken_to_their_institution_with_a_reason(told: str) -> None:
    text = f"A report by the River Council was read in Geneva. The council counted. Some 12 farmers died, {told}."
    quantity = next(q for q in find_quantities(text) if q.low == 12)
    assert quantity.claimant is not None
    assert quantity.claimant.name == "River Council"
    assert any(reason.what == "claimant" and "River Council" in reason.text for reason in quantity.reasons)


@dataclass(frozen=True)
class Quote:
    content: TextSpan
    speaker: NamedSpan | None


def test_the_speaker_of_a_quotation_answers_for_what_stands_in_it() -> None:
    text = 'Ann Lee spoke. "We found 12 graves there. Nobody came."'
    speaker = NamedSpan("Ann Lee", TextSpan(0, 7))
    (quantity,) = find_quantities(text, quotations=[Quote(TextSpan(16, len(text) - 1), speaker)])
    assert quantity.claimant == speaker


def test_a_quotation_that_goes_on_keeps_its_speaker_and_says_that_this_is_inferred() -> None:
    text = "'It was a mistake, Ann Lee said. 'There were five victims."
    quantity = first(text)
    assert quantity.claimant is not None
    assert quantity.claimant.name == "Ann Lee"
    assert quantity.reasons


@pytest.mark.parametrize(
    ("text", "blamed"),
    [
        ("Twelve farmers were killed by Ruritania.", "Ruritania"),
        ("Ruritanian air strikes killed 12 farmers.", "Ruritanian"),
        ("Oxfam listed 12 deaths that can be blamed squarely on Ruritania.", "Ruritania"),
        ("Twelve farmers were killed in Ruritania.", None),
        ("Inspector Gaskin said police found 12 bodies.", None),
    ],
)
def test_who_is_blamed(text: str, blamed: str | None) -> None:
    quantity = first(text)
    assert (quantity.blamed.name if quantity.blamed else None) == blamed


def test_where_and_when() -> None:
    quantity = first("Twelve farmers were killed in the town of Zenda on 8 August.")
    assert quantity.place is not None
    assert quantity.place.name == "Zenda"
    assert quantity.date is not None
    assert (quantity.date.month, quantity.date.day) == (8, 8)


def test_two_dates_leave_the_number_between_them_alone() -> None:
    assert [q.text for q in find_quantities("From May 3 to June 4, 12 farmers died.")] == ["12"]


def test_an_acronym_is_blamed_without_the_s_of_a_lost_apostrophe() -> None:
    text = "RUNs air strikes killed 12 villagers. Nobody asked RUN about them."
    assert [q.blamed.name for q in find_quantities(text) if q.blamed] == ["RUN"]


def test_the_day_of_a_statement_is_not_the_day_of_what_it_tells() -> None:
    (killed,) = find_quantities("A landslide killed 12 villagers, police said Friday.")
    assert killed.date is None
    (killed,) = find_quantities("A landslide killed 12 villagers on Friday, police said.")
    assert killed.date is not None


def test_what_a_headline_writes_like_a_name_is_no_place() -> None:
    assert [q.place for q in find_quantities("Two Women Killed in Shooting, Police Say")] == [None]
    (killed,) = find_quantities("Two Women Killed in Oldbridge, Police Say")
    assert killed.place is not None
