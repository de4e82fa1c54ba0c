"""Grades are proposed from what the texts say, with reasons, and never say more than the texts bear."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from libya_reader.comparison.case import load_case
from libya_reader.comparison.comparison import compare
from libya_reader.comparison.grades import (
    CONCEDING,
    DENYING,
    GRADES,
    HOW_MANY,
    NEGATED,
    grades_in,
    meaning_of,
    propose_grades,
)
from libya_reader.comparison.origins import one_name, reporting_names
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.grades import GradeProposal

NOTES = "events: {fire: {title: The fire, names: [Kestrel Mill], cues: [the fire at the mill]}}\n"


def proposals(folder: Path, texts: Mapping[str, str], documents: str = "") -> dict[str, GradeProposal]:
    """Return the grades that are proposed for the fire at Kestrel Mill, by name."""
    (folder / "seeds").mkdir()
    (folder / "annotations").mkdir()
    for name, text in texts.items():
        (folder / "seeds" / f"{name}.txt").write_text(text, encoding="utf-8")
    (folder / "annotations" / "notes.yaml").write_text(documents + NOTES)
    comparison = compare(load_case([folder]))
    assert not comparison.case.problems
    return {each.grade: each for each in propose_grades(comparison, "fire")}


def said(proposal: GradeProposal) -> str:
    return "; ".join(f"{'+' if r.speaks_for else '-'} {r.what}: {r.text}" for r in proposal.reasons)


def graded(comparison: Comparison, event: str) -> dict[str, GradeProposal]:
    return {each.grade: each for each in propose_grades(comparison, event)}


FIRE = "The fire at Kestrel Mill killed 12 workers, {} said. The council met on Monday.\n"
CALM = "The harvest was good this year.\n"


# How many tell it, and from whom


@pytest.mark.parametrize("event", ["al-gharari", "sirte-bodies", "majer"])
def test_each_event_of_the_bundled_case_has_a_single_source(comparison: Comparison, event: str) -> None:
    assert next(iter(graded(comparison, event))) == "single source"


def test_an_outlet_that_reported_is_an_origin_and_no_second_witness(comparison: Comparison) -> None:
    assert "001 names New York Times" in said(graded(comparison, "al-gharari")["single source"])


def test_proposals_are_grades_that_are_explained(comparison: Comparison) -> None:
    for event in comparison.events:
        found = propose_grades(comparison, event.id)
        assert found
        assert all(each.grade in GRADES and each.reasons for each in found)


def test_an_event_may_have_several_grades_and_each_is_explained() -> None:
    assert set(HOW_MANY) < set(GRADES)
    assert grades_in("") == ()
    assert grades_in("single source, conceded") == ("single source", "conceded")
    assert meaning_of("single source, conceded") == f"{GRADES['single source']}; {GRADES['conceded']}"
    assert meaning_of("hearsay, to my mind") == ""


def test_an_event_of_which_nobody_tells_is_told_by_nobody(tmp_path: Path) -> None:
    assert list(proposals(tmp_path, {"a": CALM, "b": CALM})) == ["told by nobody"]


def test_two_articles_with_origins_of_their_own_may_be_independent(tmp_path: Path) -> None:
    found = proposals(
        tmp_path, {"a": FIRE.format("Ann Lee"), "b": FIRE.format("Boris Dorn").replace("killed", "burnt")}
    )
    assert "at most 2 of 2 articles tell it independently" in said(found["independent"])
    assert "- origins: articles may share an origin that they do not name" in said(found["independent"])


def test_two_articles_that_quote_the_same_person_alone_have_one_origin(tmp_path: Path) -> None:
    other = "Twelve workers died when the fire at Kestrel Mill spread, according to Lee.\n"
    found = proposals(tmp_path, {"a": FIRE.format("Ann Lee"), "b": other})
    assert "both name Lee" in said(found["one origin"]) or "both name Ann Lee" in said(found["one origin"])
    assert "independent" not in found


def test_two_articles_that_share_one_of_several_origins_are_not_said_to_have_one(tmp_path: Path) -> None:
    texts = {
        "a": "The fire at Kestrel Mill killed 12, Ann Lee said. The fire at Kestrel Mill was arson, Carl Moss said.\n",
        "b": "The fire at Kestrel Mill hurt many, Ann Lee said. The fire at Kestrel Mill was set, Dora Hill said.\n",
    }
    assert "one origin" not in proposals(tmp_path, texts)


def test_without_named_origins_nothing_is_said_of_independence(tmp_path: Path) -> None:
    texts = {
        "a": "The fire at Kestrel Mill killed many.\n",
        "b": "The fire at Kestrel Mill burned for two whole days.\n",
    }
    found = proposals(tmp_path, texts)
    assert next(iter(found)) == "several articles"
    assert "- origin: not every article names one" in said(found["several articles"])


def test_the_same_words_in_two_articles_have_one_author(tmp_path: Path) -> None:
    words = "The fire at Kestrel Mill began at night in the drying room and spread to the river before anyone woke.\n"
    found = proposals(tmp_path, {"a": words, "b": f"Nothing else was known. {words}"})
    assert "the same words stand in both" in said(found["one origin"])


def test_an_article_that_names_the_other_as_its_source_is_no_second_witness(tmp_path: Path) -> None:
    texts = {
        "a": "The fire at Kestrel Mill killed 12 workers, Ann Lee said.\n",
        "b": "Twelve died in the fire at Kestrel Mill, The Oldbridge Herald reported on Sunday.\n",
    }
    documents = "documents: [{id: a, file: a.txt, outlet: The Oldbridge Herald}, {id: b, file: b.txt}]\n"
    found = proposals(tmp_path, texts, documents)
    assert "b has it from The Oldbridge Herald, which is the other" in said(found["one origin"])


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("The Weekly Post reported on Sunday that it burned.", ["Weekly Post"]),
        ("On Monday Reuters reported a fire.", ["Reuters"]),
        ("It burned, the Kestrel news agency reports.", ["Kestrel"]),
        ("It burned, Al-Nahar has also reported.", ["Al-Nahar"]),
        ("Ann Lee reported to the police.", []),
        ("Ann Lee reported for duty.", []),
        ("The commission published a report.", []),
        ("Nobody reported it.", []),
    ],
)
def test_who_reported_is_read_from_the_words(sentence: str, names: list[str]) -> None:
    assert list(reporting_names(sentence, TextSpan(0, len(sentence)))) == names


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Fred Abrahams", "Abrahams", True),
        ("New York Times", "The Times", True),
        ("Muammar Gaddafi", "Gadhafi", True),
        ("Human Rights Watch", "Neighbourhood Watch", False),
        ("Ann Lee", "Bob Lee", False),
    ],
)
def test_names_are_one_where_the_longer_holds_the_shorter(a: str, b: str, same: bool) -> None:
    assert one_name(a, b) is same


# Conceded, contested


def test_the_bundled_case_holds_a_concession_by_who_is_blamed(comparison: Comparison) -> None:
    reasons = said(graded(comparison, "al-gharari")["conceded"])
    assert "NATO spokesman Lungescu acknowledged that there was an incident" in reasons
    assert "NATO is blamed in 000" in reasons
    assert "whether of this is yours to judge" in reasons
    assert "conceded" not in graded(comparison, "majer")
    assert "conceded" not in graded(comparison, "sirte-bodies")


BLAMED = "The fire killed 12 workers, which Ann Lee blamed on Norvik. "


@pytest.mark.parametrize(
    "words",
    [
        "Norvik did not acknowledge the fire at Kestrel Mill.",
        "Norvik refused to admit the fire at Kestrel Mill.",
        "After the fire at Kestrel Mill three men were admitted to hospital.",
        "Carl Moss acknowledged the fire at Kestrel Mill.",
    ],
)
def test_nothing_is_conceded_where_nobody_who_is_blamed_owns_to_it(tmp_path: Path, words: str) -> None:
    assert "conceded" not in proposals(tmp_path, {"a": f"{BLAMED}{words}\n"})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the company acknowledged the fire", True),
        ("it admits a mistake", True),
        ("the owner apologised", True),
        ("the owner took full responsibility", True),
        ("he was admitted yesterday", False),
        ("they admitted to hospital", False),
        ("the admission was free", False),
    ],
)
def test_words_of_concession(text: str, found: bool) -> None:
    assert bool(CONCEDING.search(text)) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the owner denied it", True),
        ("the owner disputed the figure", True),
        ("they rejected the allegations", True),
        ("in the disputed valley", False),
        ("doctors were denied access", False),
        ("he denied them entry", False),
        ("the council rejected the budget", False),
    ],
)
def test_words_of_denial(text: str, found: bool) -> None:
    assert bool(DENYING.search(text)) is found


@pytest.mark.parametrize(
    "before", ["did not ", "has never ", "refused to ", "didn't ", "has yet to ", "failed to fully "]
)
def test_a_negation_turns_a_verb_round(before: str) -> None:
    assert NEGATED.search(f"The owner {before}")
    assert not NEGATED.search("The owner of the mill, who is not from here, has ")


def test_numbers_that_differ_between_articles_contest_it(tmp_path: Path, comparison: Comparison) -> None:
    assert "upto 50, perhaps more (001) against 60 (002)" in said(graded(comparison, "civilian-toll")["contested"])
    texts = {"a": FIRE.format("Ann Lee"), "b": FIRE.format("Boris Dorn").replace("12", "40")}
    assert "12 (a) against 40 (b)" in said(proposals(tmp_path, texts)["contested"])


def test_a_denial_contests_it_and_is_quoted(tmp_path: Path) -> None:
    texts = {
        "a": "The fire at Kestrel Mill was arson, Lee said. Norvik denied that the fire at Kestrel Mill was set.\n"
    }
    assert "Norvik denied that the fire" in said(proposals(tmp_path, texts)["contested"])


def test_a_grade_follows_the_persons_word_on_who_tells_it(comparison: Comparison) -> None:
    from judged_case import EVIDENCE, MAJER, Person

    person = Person(comparison)
    person.says("rejected", "majer", "002", MAJER)
    assert list(graded(person.comparison, "majer")) == ["told by nobody"]
    person.says("accepted", "majer", "002", MAJER)
    person.says("accepted", "majer", "000", EVIDENCE)
    assert "single source" not in graded(person.comparison, "majer")
