"""The aligner: which passages tell of one event, how sure, why, and what events they make up."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from libya_reader.engine.alignment.align import align_documents, align_folder, all_pairs, score_folder
from libya_reader.engine.alignment.discover import discover_events
from libya_reader.engine.alignment.explain import explain
from libya_reader.engine.alignment.features import FEATURES, pair_features
from libya_reader.engine.alignment.folder import Folder
from libya_reader.engine.alignment.index import nearest
from libya_reader.engine.alignment.model import DEFAULT_THRESHOLD, AlignerInput, Told
from libya_reader.engine.alignment.passages import read_passages, unify_spellings
from libya_reader.engine.alignment.score import log_odds, score_pair
from libya_reader.engine.alignment.weights import Weights
from libya_reader.engine.sentences import split_sentences

FERRY_ONE = """Rescuers pulled 41 people from the water on Tuesday after the ferry Marisol sank off Quelva.
The coast guard said the Marisol had left Port Ardent at dawn with 212 passengers aboard.
Captain Ilan Dorvey told reporters that water had entered the car deck within minutes.
Hotels in the region expect a quiet autumn."""
FERRY_TWO = """The ferry Marisol went down off Quelva on Tuesday and rescuers pulled 41 people from the water.
Captain Ilan Dorvey said water entered the car deck within minutes.
Fishermen joined the search until nightfall."""
FERRY_THREE = """A ferry, the Marisol, sank near Quelva on Tuesday; rescuers saved 41 people from the water.
Parliament will debate the budget next week."""
FIRE = """Flames swept through a textile mill in Tarnow Heights on Friday, killing nine workers.
Inspectors had closed the mill twice in two years."""


def document(name: str, text: str) -> AlignerInput:
    return AlignerInput(name, text, split_sentences(text))


@pytest.fixture
def ferries() -> list[AlignerInput]:
    texts = {"a": FERRY_ONE, "b": FERRY_TWO, "c": FERRY_THREE, "d": FIRE}
    return [document(name, text) for name, text in texts.items()]


def test_passages_that_retell_one_event_are_shown_and_others_are_not(ferries: list[AlignerInput]) -> None:
    shown = {frozenset(((x.a.document, x.a.sentence), (x.b.document, x.b.sentence))) for x in align_documents(ferries)}
    assert frozenset((("a", 0), ("b", 0))) in shown
    assert not any(place[0] == "d" for pair in shown for place in pair)


def test_alignments_stand_surest_first_and_lie_in_different_documents(ferries: list[AlignerInput]) -> None:
    found = align_documents(ferries, 0.01)
    assert [x.score for x in found] == sorted((x.score for x in found), reverse=True)
    assert all(x.a.document < x.b.document and 0 < x.score < 1 for x in found)


def test_a_lower_threshold_only_adds_pairs(ferries: list[AlignerInput]) -> None:
    strict = {(x.a, x.b): x.score for x in align_documents(ferries)}
    loose = {(x.a, x.b): x.score for x in align_documents(ferries, 0.05)}
    assert strict.items() <= loose.items()


def test_reasons_name_what_is_shared_and_what_differs() -> None:
    folder = Folder([document("a", FERRY_ONE), document("b", FERRY_TWO.replace("41 people", "57 people"))])
    reasons = explain(folder, folder.numbers["a", 0], folder.numbers["b", 0])
    words = {(reason.speaks_for, reason.what): reason.text for reason in reasons}
    assert words[True, "names"] == "both: Marisol, Quelva"
    assert words[False, "different numbers"] == "41 / 57"
    assert "Tuesday" in words[True, "dates"]
    assert all((reason.weight >= 0) == reason.speaks_for or reason.weight == 0 for reason in reasons)


def test_pairs_below_the_threshold_have_no_reasons(ferries: list[AlignerInput]) -> None:
    weak = [x for x in align_documents(ferries, 0.01) if x.score < DEFAULT_THRESHOLD]
    assert weak
    assert all(x.reasons == () for x in weak)


def test_passages_known_to_tell_of_one_event_align_and_say_so(ferries: list[AlignerInput]) -> None:
    told = Told("The autumn", {("a", 3): 0.9, ("d", 1): 0.8})
    pair = ("a", 3), ("d", 1)
    without, known = (
        {((x.a.document, x.a.sentence), (x.b.document, x.b.sentence)): x for x in align_documents(ferries, 0.0, events)}
        for events in ([], [told])
    )
    assert known[pair].score > without[pair].score
    sure = Told("It", {("a", 0): 1.0, ("d", 0): 1.0}, 9.0)
    (shown,) = (x for x in align_documents(ferries, told=[sure]) if x.b.document == "d")
    assert shown.reasons[0].text == "both tell of: It"


def test_the_same_documents_give_the_same_answer_in_any_process() -> None:
    code = f"""
from libya_reader.engine.alignment.align import align_documents
from libya_reader.engine.alignment.model import AlignerInput
from libya_reader.engine.sentences import split_sentences
texts = {[FERRY_ONE, FERRY_TWO, FERRY_THREE]!r}
documents = [AlignerInput(str(n), t, split_sentences(t)) for n, t in enumerate(texts)]
print([x.score for x in align_documents(documents, 0.01)])
"""
    answers = {
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(answers) == 1


def test_aligning_loads_neither_numpy_nor_a_training_library() -> None:
    code = "import sys, libya_reader.engine.alignment.align; print({'numpy', 'lightgbm', 'sklearn'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_discovered_events_hold_passages_of_several_documents_and_are_named_by_what_they_share(
    ferries: list[AlignerInput],
) -> None:
    folder = Folder(ferries)
    events = discover_events(folder, align_folder(folder))
    assert events
    assert all(len({place.document for place, _ in event.mentions}) > 1 for event in events)
    sinking = next(event for event in events if any(p.sentence == 0 for p, _ in event.mentions))
    assert "Marisol" in sinking.names
    assert "Marisol" in sinking.title


def test_a_chain_of_passages_that_drifts_is_no_event() -> None:
    """A tells what B tells, B what C tells, C what D tells: without more, A and D are not one event."""
    folder = Folder([document(name, f"Word{name} alone here.") for name in "abcd"])
    sure = align_documents([document("a", FERRY_ONE), document("b", FERRY_TWO)])[0]
    places = [passage.place(folder.documents) for passage in folder.passages]
    chain = [type(sure)(places[n], places[n + 1], 0.7) for n in range(3)]
    members = [{place.document for place, _ in event.mentions} for event in discover_events(folder, chain)]
    assert {"a", "b", "c", "d"} not in members


def test_spellings_of_a_name_are_one_word() -> None:
    passages, _ = read_passages(
        [document("a", "They met Khaled Mansour there."), document("b", "They met Khalid Mansur there.")]
    )
    assert passages[0].names == passages[1].names


@pytest.mark.parametrize(("form", "base"), [("kenyans", "kenya"), ("syrian", "syria"), ("norway", "norway")])
def test_a_people_and_its_country_are_one_name(form: str, base: str) -> None:
    from collections import Counter

    assert unify_spellings(Counter({base: 3, form: 1}))[form] == base


def test_numbers_of_dates_are_no_counts() -> None:
    (passage,), _ = read_passages([document("a", "On March 9, 2011, the toll rose to 1,250 and three ships left.")])
    assert passage.numbers == {"1250", "3"}
    assert passage.dates == {"m3", "d3-9", "y2011"}


def test_rare_words_and_names_weigh_more_than_common_ones() -> None:
    passages, _ = read_passages([document("a", "The people saw Quelva. Those people said the state paid.")])
    weights = Weights(passages)
    assert weights.weight["quelva"] > weights.weight["peopl"]


def test_a_bounded_score_is_right_above_its_bound() -> None:
    trees = [([0, 1.0, -1.0, 1.0], 2.0), ([0, 2.0, -1.0, 2.0], 0.0)]
    assert log_odds(trees, [3.0], 0.0) == 3.0
    assert log_odds(trees, [0.0], 5.0) < 5.0


def test_bounding_the_score_changes_no_shown_pair(ferries: list[AlignerInput]) -> None:
    folder = Folder(ferries)
    for a, b in all_pairs(folder):
        full = score_pair(pair_features(folder, a, b), folder.company(a, b))
        assert score_pair(pair_features(folder, a, b), folder.company(a, b), 0.5) == (full if full >= 0.5 else 0.0)


def test_passages_that_share_no_word_are_never_shown() -> None:
    assert score_pair([0.0] * len(FEATURES), 10.0) < DEFAULT_THRESHOLD


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Prices fell. The harvest was good.", "Rain fell. It was cold."),
        ("The mayor resigned. Shops stayed open.", "The coach resigned. The match was lost."),
        ("Nobody was hurt. The bridge is closed.", "No one was hurt. The school opens on Monday."),
    ],
)
def test_a_single_shared_word_shows_no_pair_of_two_documents(one: str, other: str) -> None:
    assert not align_documents([document("a", one), document("b", other)])


def test_two_quakes_of_which_every_fact_differs_are_not_shown_as_one() -> None:
    one = "An earthquake of magnitude 6.1 struck Alba on Monday and killed 12 people. Rescue teams were sent."
    other = "An earthquake of magnitude 5.2 struck Borea in June and killed three people. Aid was sent by plane."
    assert align_documents([document("a", one), document("b", other)]) == ()


def test_reports_that_go_on_alike_speak_for_the_passages_between() -> None:
    told = "The ferry Marisol sank off Quelva. {} Captain Dorvey blamed the car deck."
    other = "Off Quelva the Marisol sank. {} The car deck was to blame, Dorvey said."
    place = [name for name, _ in FEATURES].index("in_order")

    def in_order(one: str, two: str) -> float:
        folder = Folder([document("a", one), document("b", two)])
        return pair_features(folder, 1, len(folder.documents[0].sentences) + 1)[place]

    between = "Rescuers came at dawn.", "Help was there by dawn."
    assert in_order(told.format(between[0]), other.format(between[1])) > 0.5
    assert in_order(told.format(between[0]), f"It rained. {between[1]} Nobody spoke.") == 0.0


@given(st.dictionaries(st.integers(0, 50), st.sampled_from([0.1, 0.2, 0.3, 0.4]), max_size=40), st.integers(1, 20))
def test_the_nearest_are_as_many_as_asked_and_the_highest(row: dict[int, float], kept: int) -> None:
    best = nearest(row, kept)
    assert len(best) == min(kept, len(row))
    assert sorted(best.values()) == sorted(row.values())[len(row) - len(best) :]


@settings(max_examples=60)
@given(st.lists(st.text(max_size=120), min_size=0, max_size=4))
def test_any_texts_at_all_align_within_themselves(texts: list[str]) -> None:
    documents = [document(str(n), text) for n, text in enumerate(texts)]
    for found in align_documents(documents, 0.01):
        for place in (found.a, found.b):
            assert place.span in [s.span for s in documents[int(place.document)].sentences]


def test_a_folder_of_the_same_text_many_times_takes_no_time_at_all() -> None:
    documents = [document(str(n), FERRY_ONE) for n in range(60)]
    assert len(score_folder(Folder(documents), DEFAULT_THRESHOLD)) >= 59


def test_no_document_and_empty_documents_align_nothing() -> None:
    assert align_documents([]) == ()
    assert align_documents([document("a", ""), document("b", "")]) == ()
