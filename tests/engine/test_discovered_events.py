"""Discovered events: what they are called, what is none, and by which phrases they are found again."""

from __future__ import annotations

import pytest

from libya_reader.engine.alignment.discover import discover_events
from libya_reader.engine.alignment.folder import Folder
from libya_reader.engine.alignment.model import AlignerInput, Alignment
from libya_reader.engine.alignment.titles import find_shared
from libya_reader.engine.sentences import split_sentences

CAPTAIN_ONE = "Captain Ilan Dorvey told the court that water had entered the car deck within 20 minutes."
CAPTAIN_TWO = "Water entered the car deck in 20 minutes, captain Ilan Dorvey said."
OTHER = "The harbour of Quelva was rebuilt after a fire, and its captain thanked the court."
UPDATED_ONE = "Updated: March 9, 2011 20:09 GMT"
UPDATED_TWO = "Updated: March 9, 2011 18:50 GMT"


def folder_of(*texts: str) -> Folder:
    read = [(chr(ord("a") + n), text) for n, text in enumerate(texts)]
    return Folder([AlignerInput(name, text, split_sentences(text)) for name, text in read])


def aligned(folder: Folder, *pairs: tuple[int, int]) -> list[Alignment]:
    places = [passage.place(folder.documents) for passage in folder.passages]
    return [Alignment(places[a], places[b], 0.9) for a, b in pairs]


def test_a_title_holds_whole_names_and_telling_words_and_no_figure() -> None:
    folder = folder_of(CAPTAIN_ONE, CAPTAIN_TWO, OTHER)
    (event,) = discover_events(folder, aligned(folder, (0, 1)))
    assert event.names == ("Ilan Dorvey",)
    assert event.title.startswith("Ilan Dorvey, ")
    assert event.figures == ("20",)
    assert not any(character.isdigit() for character in event.title)


def test_words_are_named_as_texts_write_them_in_small_letters_where_any_does() -> None:
    folder = folder_of("Deck Flooded In Minutes", "The deck was flooded.", OTHER)
    assert set(find_shared(folder, [0, 1]).words) == {"deck", "flooded"}


@pytest.mark.parametrize(
    ("one", "other", "title"),
    [
        (
            "The dam wasn't safe, Dr. Dorvey said.",
            "Dorvey: the dam wasn't safe at all, Dr. Holm heard.",
            "Dorvey, dam, safe",
        ),
        ("Well, wasn't it odd?", "It was odd, wasn't it?", "odd"),
        ("It wasn't.", "So it wasn't.", "wasn't"),
    ],
)
def test_weak_words_stand_in_a_title_only_where_there_is_nothing_else(one: str, other: str, title: str) -> None:
    assert find_shared(folder_of(one, other), [0, 1]).title == title


def test_figures_stand_in_a_title_only_beside_a_single_word() -> None:
    folder = folder_of("The ferry held 212.", "On the ferry were 212.", OTHER)
    assert find_shared(folder, [0, 1]).title == "ferry, 212"


@pytest.mark.parametrize(
    ("text", "is_dateline"),
    [
        (UPDATED_ONE, True),
        ("Posted 2/3/2009 11:11 PM", True),
        ("The Quelva Post, Monday 9 March 2011", True),
        ("The ferry sank on March 9, 2011.", False),
        ("He was freed on Friday.", False),
    ],
)
def test_a_line_that_only_dates_an_article_is_known(text: str, *, is_dateline: bool) -> None:
    assert folder_of(text, OTHER).passages[0].is_dateline is is_dateline


def test_datelines_make_no_event() -> None:
    folder = folder_of(UPDATED_ONE, UPDATED_TWO)
    assert discover_events(folder, aligned(folder, (0, 1))) == ()


def test_passages_that_share_nothing_but_a_figure_make_no_event() -> None:
    folder = folder_of("There were four in the party.", "She spent four days ashore.")
    assert discover_events(folder, aligned(folder, (0, 1))) == ()


def test_an_event_has_phrases_that_its_passages_hold_and_others_do_not() -> None:
    folder = folder_of(CAPTAIN_ONE, CAPTAIN_TWO, OTHER)
    (event,) = discover_events(folder, aligned(folder, (0, 1)))
    assert event.phrases
    for phrase in event.phrases:
        parts = phrase.lower().split()
        assert len(parts) == 2
        assert all(part[:4] in CAPTAIN_TWO.lower() for part in parts)
        assert not all(part in OTHER.lower() for part in parts)
