"""Quantities: values, hedges, what is counted, and what is no count."""

from __future__ import annotations

import pytest

from libya_reader.engine.quantities import Quantity, find_quantities


def only(text: str) -> Quantity:
    (quantity,) = find_quantities(text)
    return quantity


@pytest.mark.parametrize(
    ("text", "low", "high", "relation"),
    [
        ("Rescuers found 17 sailors.", 17, 17, "exact"),
        ("Some 300 residents left.", 300, 300, "approximate"),
        ("More than 40,000 villagers fled.", 40_000, None, "at_least"),
        ("More than 40, 000 villagers fled.", 40_000, None, "at_least"),
        ("No fewer than six boats sank.", 6, None, "at_least"),
        ("Upto 50 farmers came.", None, 50, "at_most"),
        ("Fewer than 20 shops opened.", None, 20, "at_most"),
        ("It hired 50 or more guards.", 50, None, "at_least"),
        ("It hired 50+ guards.", 50, None, "at_least"),
        ("Between 50 and 60 tents stood there.", 50, 60, "range"),
        ("They saw 20 to 25 trucks.", 20, 25, "range"),
        ("They saw 20-25 trucks.", 20, 25, "range"),
        ("Two or three shells fell.", 2, 3, "range"),
        ("About 2.5-3 million litres leaked.", 2_500_000, 3_000_000, "approximate"),
        ("It lost $3 billion to $5 billion.", 3e9, 5e9, "range"),
        ("A dozen monks marched.", 12, 12, "exact"),
        ("Two dozen monks marched.", 24, 24, "exact"),
        ("One and a half million letters came.", 1_500_000, 1_500_000, "exact"),
        ("Three hundred and twenty-one sheep drowned.", 321, 321, "exact"),
        ("Nearly two-thirds of voters agreed.", 2 / 3, 2 / 3, "approximate"),
        ("One in five children was ill.", 0.2, 0.2, "exact"),
        ("It cost $1.2bn.", 1.2e9, 1.2e9, "exact"),
        ("A 2,000lb bomb fell.", 2000, 2000, "exact"),
        ("Shares fell 0.4 per cent.", 0.4, 0.4, "exact"),
        ("Shares fell .4 per cent.", 0.4, 0.4, "exact"),
        ("Shares fell .1.5 per cent.", 1.5, 1.5, "exact"),
        ("It failed .40,000 homes lost power.", 40_000, 40_000, "exact"),
        ("Output shrank by -1.5%.", -1.5, -1.5, "exact"),
        ("Some 13 lakh farmers registered.", 1_300_000, 1_300_000, "approximate"),
    ],
)
def test_a_quantity_keeps_its_value_and_its_hedge(text: str, low: float, high: float, relation: str) -> None:
    quantity = only(text)
    assert (quantity.low, quantity.high) == (pytest.approx(low), pytest.approx(high))
    assert quantity.relation == relation


@pytest.mark.parametrize(
    "text",
    [
        "Scores of miners waited.",
        "Dozens of miners waited.",
        "Hundreds of miners waited.",
        "Tens of thousands of miners waited.",
        "Several dozen miners waited.",
        "A few hundred miners waited.",
    ],
)
def test_vague_counts_get_no_number(text: str) -> None:
    quantity = only(text)
    assert quantity.vague
    assert (quantity.low, quantity.high) == (None, None)


def test_a_hedge_after_the_fact_stands_beside_the_one_before() -> None:
    quantity = only("Up to 80 settlers died in the flood, perhaps more, the mayor said.")
    assert quantity.modifier == "up to … perhaps more"
    assert (quantity.low, quantity.high) == (None, 80)


@pytest.mark.parametrize(
    "text",
    [
        "It happened on 12 May 2009.",
        "The ship sank in 1912.",
        "The train left at 5:30 p.m. and came back.",
        "Resolution 242 was read out.",
        "An F-16 flew over.",
        "In the 1970s the mine closed.",
        "It was his 21st year.",
        "No one came.",
        "The debate was one-sided.",
        "United beat City 3-1.",
        "The club is 40-42.",
        "He lives at 12 Elm Street.",
        "Version 4.2.1 is out.",
        "The second half was better.",
        "A third man came in.",
        "See the 9/11 report.",
    ],
)
def test_dates_names_scores_and_pronouns_are_no_counts(text: str) -> None:
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Ann Lee, 47, waved.", "years of age"),
        ("The singer died aged 85.", "years of age"),
        ("A 65-year-old fisherman drowned.", "year-old"),
    ],
)
def test_an_age_says_that_it_is_one(text: str, unit: str) -> None:
    quantity = only(text)
    assert quantity.is_age
    assert (quantity.unit, quantity.measure) == (unit, None)


@pytest.mark.parametrize(
    ("text", "counted", "measure"),
    [
        ("A landslide killed 12 villagers.", "villagers", "killed"),
        ("A landslide killed and injured 12 villagers.", "villagers", "casualties"),
        ("Twelve villagers were killed in a landslide.", "villagers", "killed"),
        ("Twelve villagers died.", "villagers", "killed"),
        ("Twelve gunmen killed a guard.", "gunmen", None),
        ("A mother of two died.", None, None),
        ("The deaths of 12 villagers shook the valley.", "villagers", "killed"),
        ("It lists 31 cases of child labour.", "cases of child labour", "cases"),
        ("Divers found 19 charred bodies.", "charred bodies", "bodies"),
        ("Six separate raids followed.", "separate raids", "attacks"),
        ("Police held 23 arrested students.", "arrested students", "detained"),
        ("The death toll rose to 55.", None, "killed"),
        ("Some 900 families were displaced.", "families", "displaced"),
        ("Forty pupils were taken to hospital.", "pupils", "hospitalized"),
        ("Four fishermen are missing.", "fishermen", "missing"),
        ("A landslide killed one climber.", "climber", "killed"),
        ("Police carried 23 wounded soldiers.", "wounded soldiers", "injured"),
        ("Divers seek 30 missing sailors.", "missing sailors", "missing"),
        ("At least 12 wounded in raid.", None, "injured"),
        ("The navy captured 23 Somali and Yemeni pirates.", "Somali and Yemeni pirates", "detained"),
        ("Two climbers were nearly killed.", "climbers", None),
        ("It slid slightly from 58 percent.", "percent", "percent"),
        ("It didn't roll back one inch.", "inch", "distance"),
        ("The family of 12 left.", "family", None),
        ("Rebels captured 12 Kurds.", "Kurds", "detained"),
        ("Rebels captured 12 towns.", "towns", None),
        ("The worm infected 40 computers.", "computers", None),
        ("The club ended a five-game losing streak.", "game losing streak", None),
        ("Thirty emails are missing.", "emails", None),
        ("The team rose after losing eight games.", "games", None),
        ("Officials evacuated two buildings.", "buildings", None),
        ("It took two weeks.", "weeks", "duration"),
        ("He walked 12 miles.", "miles", "distance"),
        ("A fine of $52,000 was paid.", "fine", "money"),
        ("Some 24 per cent of adults agreed.", "adults", "percent"),
    ],
)
def test_what_is_counted_and_its_measure(text: str, counted: str | None, measure: str | None) -> None:
    quantity = only(text)
    assert counted is None or (quantity.counted is not None and quantity.counted.text == counted)
    assert quantity.measure == measure


def test_a_number_without_a_noun_counts_what_the_one_before_counts() -> None:
    died, hurt = find_quantities("In all 34 villagers died and 38 were injured.")
    assert (died.measure, hurt.measure) == ("killed", "injured")
    assert hurt.counted is not None
    assert hurt.counted.text == "villagers"
    assert hurt.counted.elsewhere


def test_parts_know_their_whole() -> None:
    whole, girls, boys = find_quantities("It recorded 70 deaths, including 16 girls and 14 boys.")
    assert girls.part_of == boys.part_of == whole.span
    five, twenty = find_quantities("The panel looked into five of the 20 raids.")
    assert (five.low, five.of, five.part_of) == (5, 20, twenty.span)
    assert five.measure == "attacks"


def test_members_of_a_list_share_their_measure() -> None:
    girls, boys = find_quantities("It counted 16 girls and 14 boys who were killed.")
    assert girls.measure == boys.measure == "killed"
    assert any("list" in reason.text for reason in girls.reasons)


def test_a_number_taken_up_again_refers_to_the_first() -> None:
    text = "The panel looked into six of the 30 air raids. In the six air operations 60 farmers died."
    first, _, again, farmers = find_quantities(text)
    assert again.refers_to == first.span
    assert (again.measure, farmers.measure) == ("attacks", "killed")
