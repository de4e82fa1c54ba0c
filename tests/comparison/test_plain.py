"""The comparison as plain text: every excerpt, every silence, in lines that fit and command no terminal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hostile import hostile_case
from hypothesis import given
from hypothesis import strategies as st

from libya_reader.comparison.case import load_case
from libya_reader.comparison.cells import cells, wrap
from libya_reader.comparison.comparison import compare
from libya_reader.comparison.plain import align_text, comparison_text, events_text
from libya_reader.comparison.visible import visible
from libya_reader.comparison.wording import below_threshold, count_text, reasons_text, score_text

if TYPE_CHECKING:
    from pathlib import Path

    from libya_reader.comparison.comparison import Comparison


def unwrapped(text: str) -> str:
    """Return plain text as one line, without the bars before an article's words."""
    return re.sub(r"\s+", " ", text.replace("│", ""))


def test_the_comparison_begins_with_its_articles(comparison: Comparison) -> None:
    assert comparison_text(comparison).splitlines()[:8] == [
        "Civilians and NATO's air campaign, Libya 2011",
        "3 articles, 3 events, 5 topics",
        "",
        "  000 Amnesty's charge (000_20060918777760a0.txt)",
        "  001 The Times's findings (001_dea71671860a4c8b.txt)",
        "  002 Russia's call (002_33ae9b4cac3f8a69.txt)",
        "",
        "E1 The al-Gharari family",
    ]


def test_every_excerpt_is_there_with_its_score_and_place(comparison: Comparison) -> None:
    text = unwrapped(events_text(comparison))
    for event in comparison.events:
        for mention in event.mentions:
            words = mention.span.of(comparison.documents[mention.document].text)
            strength = "told" if mention.strength == "direct" else "related"
            place = f"{strength} {score_text(mention.score)}, characters {mention.span.start}–{mention.span.end} "
            assert unwrapped(f"{words} {place}") in text


def test_a_silence_says_what_was_searched_and_what_comes_nearest(comparison: Comparison) -> None:
    article = events_text(comparison).split("\n\n")[1]
    assert article.startswith(
        "  000 Amnesty's charge: silent\n    nothing told of this event; searched: al-Gharari; June;"
    )
    assert re.search(r"nearest passage, score \.\d\d, below the threshold \.50, characters \d+–\d+:\n    │ ", article)


@pytest.mark.parametrize("width", [40, 60, 80, 100])
@pytest.mark.parametrize("case", ["comparison", "hostile"])
def test_no_line_is_wider_than_it_may_be(case: str, width: int, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    comparison = hostile_case(tmp_path / "case") if case == "hostile" else request.getfixturevalue(case)
    for text in (comparison_text(comparison, width), align_text(comparison, 0.01, width)):
        assert max(map(cells, text.splitlines())) <= width


def test_plain_text_of_a_hostile_case_commands_no_terminal(tmp_path: Path) -> None:
    comparison = hostile_case(tmp_path / "case")
    for text in (comparison_text(comparison), align_text(comparison)):
        assert all(char.isprintable() or char == "\n" for char in text)


def test_pairs_stand_with_the_surest_first(comparison: Comparison) -> None:
    text = align_text(comparison)
    scores = re.findall(r"^\.\d\d$", text, re.MULTILINE)
    assert text.startswith(f"{len(scores)} pairs of passages that tell of the same event, from score .50 on\n")
    assert scores == sorted(scores, reverse=True)


def test_a_case_without_events_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Anna Berg spoke.")
    comparison = compare(load_case([tmp_path]))
    assert events_text(comparison) == "No events: the annotations describe none, and none was discovered.\n"
    assert "1 article\n" in comparison_text(comparison)
    assert align_text(comparison).startswith("0 pairs of passages")


# Words


@pytest.mark.parametrize(
    ("score", "text"),
    [(0, ".00"), (0.0474, ".04"), (0.29, ".29"), (0.4999, ".49"), (0.5, ".50"), (0.999, ".99"), (1.0, ".99")],
)
def test_no_score_reads_higher_than_it_is_and_none_as_certain(score: float, text: str) -> None:
    assert score_text(score) == text


def test_words_say_what_they_count(comparison: Comparison) -> None:
    assert (count_text(0, "event"), count_text(1, "event"), count_text(2, "event")) == (
        "0 events",
        "1 event",
        "2 events",
    )
    assert below_threshold(0.12) == "score .12, below the threshold .50"
    assert reasons_text((), speak_for=True) == "nothing"


# Wrapping


@given(st.text(st.characters(exclude_categories=["Cs"])), st.integers(2, 40))
def test_wrapped_text_keeps_its_words_and_its_width(text: str, width: int) -> None:
    lines = list(wrap(visible(text), width))
    assert "".join("".join(lines).split()) == "".join(visible(text).split())
    assert all(cells(line) <= width for line in lines)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
        ("日本語の文章", 4, ["日本", "語の", "文章"]),
        ("e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"]),
        ("", 5, []),
        ("   ", 5, []),
    ],
)
def test_text_is_wrapped_by_cells(text: str, width: int, lines: list[str]) -> None:
    assert list(wrap(text, width)) == lines


def test_a_long_word_is_wrapped_in_linear_time() -> None:
    assert sum(map(len, wrap("x" * 1_000_000, 80))) == 1_000_000
