"""Sentences: exact spans, on text as copies leave it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from libya_reader.engine.sentences import split_sentences

if TYPE_CHECKING:
    from libya_reader.comparison.case import Case


def split(text: str) -> list[str]:
    return [sentence.span.of(text) for sentence in split_sentences(text)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["The mayor spoke first.", "Nobody answered."],
        ["Gen. Petraeus met Sen. Kerry on Oct. 31 in Kabul.", "They agreed on little."],
        ["The U.S. Senate voted at 5 p.m. on Tuesday.", "It rejected the bill."],
        ["He lives in the U.S.", "His brother does not."],
        ["J. K. Rowling and George W. Bush attended.", "So did Dr. No."],
        ['"Why did they leave?" she asked.', "Nobody knew."],
        ["“We are here. We stay here.", "You may go.”", "He sat down."],
        ["It cost $1.2bn in 2.5 years.", "That was too much!"],
        ["They waited... and waited.", "Then the train came."],
        ["The firm, Acme Inc., denied it.", "Its shares fell by 3.4 percent."],
        ["See No. 5 in vol. 3 for details.", "Page 7 has the map."],
        ["Mr. Smith (see p. 55) left.", "[He returned.]", "All was well."],
    ],
)
def test_sentences_end_where_a_reader_ends_them(sentences: list[str]) -> None:
    if sentences[0].startswith("“We are here."):
        sentences = ["“We are here.", "We stay here.", *sentences[1:]]
    assert split(" ".join(sentences)) == sentences


def test_a_quotation_mark_that_was_left_alone_belongs_to_the_sentence_it_closes() -> None:
    assert split("They must answer for these incidents.” Nobody did.") == [
        "They must answer for these incidents.”",
        "Nobody did.",
    ]


def test_an_opening_single_mark_belongs_to_the_sentence_it_opens() -> None:
    assert split("They fell silent. 'We regret it, he said.") == ["They fell silent.", "'We regret it, he said."]


def test_a_line_break_ends_a_sentence_but_not_in_hard_wrapped_text() -> None:
    assert split("A headline without a stop\nThe first sentence.") == [
        "A headline without a stop",
        "The first sentence.",
    ]
    wrapped = (
        "The commission that was set up in the spring of last year to look into the\n"
        "matter has found that nobody had asked the people who lived next to the\n"
        "river what they had seen in the night of the flood, and that the men who\n"
        "kept the gates had been sent home early without a word of explanation by\n"
        "their superiors. It will go on.\n"
    )
    assert len(split(wrapped)) == 2


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("NEW YORK The alliance said no.", "The alliance said no."),
        ("BERLIN, March 3 (Reuters) - The chancellor said no.", "The chancellor said no."),
        ("KABUL, Afghanistan — Two men said no.", "Two men said no."),
        ("UN chief Ban Ki-moon said no.", "UN chief Ban Ki-moon said no."),
        ("NASA Administrator Bolden said no.", "NASA Administrator Bolden said no."),
    ],
)
def test_a_dateline_is_left_out_and_an_abbreviation_is_none(text: str, first: str) -> None:
    assert split(text) == [first]


@pytest.mark.parametrize(
    "line",
    [
        "Go to Forum >>0 Comment(s)",
        "Share this on Facebook",
        "© 2012 The Paper",
        "Read more: Ten bridges",
        "ADVERTISEMENT",
    ],
)
def test_the_furniture_of_a_web_page_is_no_sentence(line: str) -> None:
    assert split(f"The bridge fell.\n{line}\n") == ["The bridge fell."]


def test_the_articles_have_as_many_sentences_as_a_reader_counts(bundled: Case) -> None:
    assert [len(split_sentences(document.text)) for document in bundled.documents] == [12, 28, 14]


@given(st.text(max_size=400))
def test_every_sentence_gives_back_its_own_text_in_order(text: str) -> None:
    at = 0
    for sentence in split_sentences(text):
        assert at <= sentence.span.start < sentence.span.end <= len(text)
        assert sentence.span.of(text) == sentence.span.of(text).strip()
        at = sentence.span.end


@given(
    st.lists(
        st.sampled_from(["He left. ", "Mr. ", "U.S. ", '"', "'", "\n", "\r\n", "... ", "No. 5 ", "A", "é", "\u2028"]),
        max_size=60,
    )
)
def test_nothing_but_white_space_is_lost_between_sentences_of_prose(parts: list[str]) -> None:
    text = "".join(parts)
    kept = "".join("".join(s.span.of(text).split()) for s in split_sentences(text))
    assert kept == "".join(text.split())


@pytest.mark.parametrize("text", ["." * 200_000, "a. " * 70_000, "A" * 200_000, "'" * 100_000, "\n" * 200_000])
def test_odd_text_ends_in_time(text: str) -> None:
    started = time.monotonic()
    split_sentences(text)
    assert time.monotonic() - started < 20
