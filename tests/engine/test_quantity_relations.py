"""What two equal numbers have to do with each other: the strong word only where everything agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from libya_reader.engine.quantities import FigureRelation, Quantity, find_quantities, relate_quantities

if TYPE_CHECKING:
    from libya_reader.engine.spans import TextSpan


def related(*texts: str) -> list[FigureRelation]:
    return list(relate_quantities({f"d{n}": find_quantities(text) for n, text in enumerate(texts)}))


def kinds(*texts: str) -> list[str]:
    return [relation.kind for relation in related(*texts)]


def test_one_number_of_two_things_is_an_alarm() -> None:
    (relation,) = related("Oxfam listed 57 cases of abuse.", "In all 57 farmers were injured.")
    assert relation.kind == "same number, different thing"
    assert relation.reasons[0].text.startswith("both 57; d0 counts cases of abuse (cases), d1 counts farmers (injured)")


def test_one_thing_at_one_place_with_two_numbers_is_an_alarm() -> None:
    texts = "In Zenda 50 farmers were killed.", "Some said that 60 farmers were killed in Zenda."
    assert kinds(*texts) == ["same thing, different number"]


def test_an_open_count_and_one_that_fits_it_are_compatible() -> None:
    texts = "More than 40 farmers were killed in Zenda.", "In Zenda 60 farmers were killed."
    assert kinds(*texts) == ["same thing, compatible"]
    assert kinds("Scores of farmers were killed in Zenda.", texts[1]) == ["same thing, compatible"]
    assert kinds("Hundreds of farmers were killed in Zenda.", texts[1]) == ["same thing, different number"]


def test_the_same_claim_needs_value_thing_measure_and_event() -> None:
    here = "In Zenda 60 farmers were killed."
    assert kinds(here, "Sixty farmers died in Zenda.") == ["same claim"]
    assert "same claim" not in kinds(here, "In Strelsau 60 farmers were killed.")
    assert "same claim" not in kinds(here, "In Zenda 60 farmers were injured.")
    assert "same claim" not in kinds(here, "Sixty farmers were killed.")


def test_where_the_event_is_unknown_it_is_said() -> None:
    texts = "Sixty farmers were killed by Ruritania.", "Ruritania killed more than 40 farmers. It denied it."
    for relation in related(*texts):
        assert relation.kind != "same claim"
        assert any("not said" in reason.text for reason in relation.reasons)


def test_events_that_are_known_decide() -> None:
    texts = {"a": find_quantities("Sixty farmers were killed."), "b": find_quantities("Sixty farmers died.")}
    key = {name: (name, quantities[0].span) for name, quantities in texts.items()}

    def kind(a: str, b: str) -> list[str]:
        events: dict[tuple[str, TextSpan], frozenset[str]] = {key["a"]: frozenset({a}), key["b"]: frozenset({b})}
        return [relation.kind for relation in relate_quantities(texts, events)]

    assert kind("flood", "flood") == ["same claim"]
    assert kind("flood", "fire") == []


def test_a_part_is_no_rival_of_its_whole() -> None:
    assert kinds("In Zenda 70 people were killed, including 16 children.", "In Zenda 70 people were killed.") == [
        "same claim"
    ]


def test_some_may_be_among_the_people_another_counts() -> None:
    assert kinds("In Zenda two women were killed.", "In Zenda three people were killed.") == []
    assert kinds("In Zenda five women were killed.", "In Zenda three people were killed.") == [
        "same thing, different number"
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The navy captured 23 pirates.", "The navy captured 23 of the raiders."),
        ("In all 57 farmers were killed.", "In all 57 villagers were killed."),
        ("The union offered a loan of $184 million.", "A rescue package worth $184 million was agreed."),
        ("There were 37 raids.", "It counted 37 strikes."),
    ],
)
def test_what_may_be_one_thing_by_two_names_is_not_called_different(one: str, other: str) -> None:
    assert kinds(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("In all 57 women were killed.", "In all 57 men were killed."),
        ("In all 57 soldiers were killed.", "In all 57 civilians were killed."),
        ("In all 57 children were killed.", "In all 57 children were injured."),
        ("It made a profit of $184 million.", "It paid a fine of $184 million."),
    ],
)
def test_what_cannot_be_one_thing_is_an_alarm(one: str, other: str) -> None:
    assert kinds(one, other) == ["same number, different thing"]


def test_durations_and_small_counts_raise_no_alarm() -> None:
    assert kinds("It took five weeks.", "Five farmers were killed.") == []
    assert kinds("Two farmers were injured.", "Two farmers were killed.") == []
    assert kinds("The book has 57 pages.", "In all 57 farmers were killed.") == []


def test_a_number_taken_up_again_is_the_same_claim_inside_one_document() -> None:
    text = "The panel looked into six of the 30 air raids. In the six air operations 60 farmers died."
    assert kinds(text) == ["same claim"]


def test_numbers_that_stand_everywhere_do_not_drown_the_reader() -> None:
    documents: dict[str, tuple[Quantity, ...]] = {
        f"d{n}": find_quantities(f"In all {12} {what} were {fate}.")
        for n, (what, fate) in enumerate([("farmers", "killed"), ("miners", "injured")] * 100)
    }
    assert relate_quantities(documents) == ()
