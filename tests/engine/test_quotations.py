"""Quotations: their ends, kinds and marks, their cues and speakers."""

from __future__ import annotations

from itertools import pairwise

import pytest

from libya_reader.engine.quotations import Quotation, find_quotations


def spoken(text: str) -> list[Quotation]:
    """Return the direct and mixed quotations."""
    return [q for q in find_quotations(text) if q.kind != "indirect"]


def only(text: str) -> Quotation:
    found = spoken(text)
    assert len(found) == 1, [q.content.of(text) for q in found]
    return found[0]


def speaker(quotation: Quotation) -> str | None:
    return quotation.speaker.name if quotation.speaker else None


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("“", "”"), ('"', '"'), ("«", "»"), ("« ", " »"), ("»", "«"), ("„", "“"), ("„", "”"), ("``", "''"),
        ("''", "''"), ("‘", "’"), ("'", "'"), ("`", "'"), ("‹", "›"),
    ],
)  # fmt: skip
def test_marks_of_every_kind_enclose_speech(opening: str, closing: str) -> None:
    text = f"The bridge fell at noon. {opening}Nobody had warned the drivers,{closing} said Ann Lee, a driver."
    quotation = only(text)
    assert quotation.content.of(text).strip() == "Nobody had warned the drivers,"
    assert (quotation.marks, quotation.inferred, quotation.kind) == ("both", False, "direct")
    assert speaker(quotation) == "Ann Lee"
    assert quotation.cue
    assert quotation.cue.of(text) == "said"


def test_quotation_marks_inside_speech_are_its_own() -> None:
    text = "“They told us ‘leave at once’ and so we left the house,” said Omar Haddad."
    assert only(text).content.of(text) == "They told us ‘leave at once’ and so we left the house,"


def test_speech_over_paragraphs_is_one_quotation() -> None:
    text = (
        "Ms. Lind described the night.\n\n"
        "“The first shell hit the school. We ran into the cellar and stayed there until morning.\n\n"
        "“Then it was quiet, and we went up to look for the others.\n\n"
        "“There was nothing left of the street,” she said.\n\nThe army gave no comment."
    )
    quotation = only(text)
    assert quotation.content.of(text).startswith("The first shell")
    assert quotation.content.of(text).endswith("of the street,")
    assert quotation.marks == "both"


def test_an_apostrophe_opens_no_speech() -> None:
    text = "The workers' union met the firm's lawyers in the '90s, and the '98 strike didn't end it."
    assert not spoken(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ('The navy said it was a pirate " mother vessel ".\n\nThe frigate will sail in spring.', "mother vessel"),
        ("Ann Lee said it was a `` mother vessel ''. The frigate, she said, will sail.", "mother vessel"),
        ('Ann Lee said: ". . . and nobody asked us about it."', ". . . and nobody asked us about it."),
    ],
)
def test_a_mark_before_a_stop_opens_no_speech_but_for_dots(text: str, content: str) -> None:
    assert [q.content.of(text) for q in spoken(text)] == [content]


def test_marks_in_tags_are_no_quotations() -> None:
    assert not spoken('<a href="http://example.org/a page" title="The long title">Here</a> is the text of the law.')


@pytest.mark.parametrize(
    "text",
    [
        "The series “Harbour of the Lost” won a prize on Sunday.",
        "Her first book, “A Winter in the North,” sold well.",
        "They formed a so-called “launch team” for the harbour.",
        "Ann Lee told Channel 4’s “Harbour at Dawn” that the dam was safe.",
        "The guard was 6'3\" tall, Ann Lee said.",
    ],
)
def test_titles_and_coinages_are_not_speech(text: str) -> None:
    assert not [q for q in spoken(text) if q.speaker]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“We will rebuild the dam this year,” the minister said.", "direct"),
        ("The minister called the plan “a danger for the valley” on Monday.", "mixed"),
        ("The minister said that the dam would be rebuilt this year.", "indirect"),
        ("The dam would be rebuilt this year, according to the ministry.", "indirect"),
        ("According to Ann Lee, the dam will be rebuilt this year.", "indirect"),
    ],
)
def test_direct_mixed_and_indirect_are_told_apart(text: str, kind: str) -> None:
    (quotation,) = find_quotations(text)
    assert quotation.kind == kind
    assert quotation.speaker


@pytest.mark.parametrize(
    ("text", "name", "cue"),
    [
        ("“It was too late,” said Ann Lee, an engineer at the dam.", "Ann Lee", "said"),
        ("“It was too late,” Ann Lee, who built the dam, told reporters.", "Ann Lee", "told"),
        ("“It was too late,” Foreign Minister Ann Lee added.", "Ann Lee", "added"),
        ("Ann Lee of the River Board said: “It was too late.”", "Ann Lee", "said"),
        ("On Tuesday, in a statement, the board said, “It was too late.”", "the board", "said"),
        ("“It was too late,” according to a report by the board.", "a report", "according to"),
        (
            "A spokesman for the board called it “an act of great folly” on Tuesday.",
            "A spokesman for the board",
            "called",
        ),
        ("Lee: “It was too late for all of us.”", "Lee", None),
        ("“It was too late.” ― Ann Lee\n\nThe dam fell.", "Ann Lee", None),
        ("“It was too late,” Ann Lee quavered on Sunday.", "Ann Lee", "quavered"),
        ("“It was too late” for the valley below, said Ann Lee.", "Ann Lee", "said"),
        ("The board is calling it “an act of great folly” today.", "The board", "calling"),
        ("In a clip that Boris Dorn, a clerk, called “a great folly of the board,” men dig.", "Boris Dorn", "called"),
        ("“It was too late,” said his lawyer, Ann Lee.", "Ann Lee", "said"),
        ("“It was too late,” a spokesman for the board, Ann Lee, said on Sunday.", "Ann Lee", "said"),
        ("“It was too late,” the Ministry of Health said.", "Ministry of Health", "said"),
        ("“It was too late,” said Deputy Secretary of Defense Ann Lee.", "Ann Lee", "said"),
        ("He cited the Dam Act of 1988, which requires “a full and public hearing” first.", "Dam Act", "requires"),
    ],
)
def test_speaker_and_cue_are_found_on_either_side(text: str, name: str, cue: str | None) -> None:
    quotation = only(text)
    assert (speaker(quotation) or "").startswith(name)
    assert (quotation.cue.of(text) if quotation.cue else None) == cue


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee came as a clerk and was described in a profile as a “great folly of the board” in town.",
        "Ann Lee, known as “a great folly of the board” in town, came back.",
        "For Boris Dorn, Ann Lee is “a great folly of the board” in town.",
    ],
)
def test_whoever_is_spoken_of_is_not_taken_for_the_speaker(text: str) -> None:
    assert [speaker(q) for q in spoken(text)] in ([None], [])


@pytest.mark.parametrize(
    "text",
    [
        "The plan has come to be seen as “a great folly of the board” in town.",
        "Eight years ago it was known as “a great folly of the board” in town.",
        "While rowing past, the label they read was “a great folly of the board” in red.",
        "After the angry comments came “a great folly of the board” in town.",
    ],
)
def test_no_clause_and_no_common_word_is_taken_for_a_speaker(text: str) -> None:
    assert [speaker(q) for q in spoken(text)] in ([None], ["they"], [])


def test_direct_speech_goes_on_from_what_the_sentence_before_retells() -> None:
    text = "The dam was never safe, Ann Lee said. “Nobody at the board wanted to hear it.”"
    quotation = only(text)
    assert speaker(quotation) == "Ann Lee"
    assert any("sentence before" in reason.text for reason in quotation.reasons)


def test_the_heads_of_a_transcript_name_the_speakers() -> None:
    text = (
        "Ann Lee spoke on Sunday with Boris Dorn.\n\n“DORN: Why did the dam fall?”\n\n"
        "“LEE: We were too late. Nobody had looked at it.”\n\n“DORN: Who was to look at it?”"
    )
    found = spoken(text)
    assert [speaker(q) for q in found] == ["Boris Dorn", "Ann Lee", "Boris Dorn"]
    assert found[1].content.of(text) == "We were too late. Nobody had looked at it."


def test_one_word_in_capitals_is_no_head() -> None:
    text = "“WARNING: the dam is not safe,” a sign at the dam said."
    assert only(text).content.of(text) == "WARNING: the dam is not safe,"
    assert speaker(only(text)) == "a sign at the dam"


@pytest.mark.parametrize(
    "said",
    [
        "Republican vice-presidential nominee Gov. Ann Lee (R) said it was “a great folly of the board” in town.",
        "Republican nominee Gov.\xa0Ann\xa0Lee said it was “a great folly of the board” in town.",
        "“It was a great folly,” said former Gov. Ann Lee. He left.",
    ],
)
def test_titles_before_a_name_end_no_sentence_and_are_no_part_of_it(said: str) -> None:
    assert (speaker(only(said)) or "").split() == ["Ann", "Lee"]


def test_no_name_runs_over_the_end_of_a_sentence() -> None:
    text = "“Nobody listened to us,” said Lee. Boris Dorn, a clerk, said: “It was too late for us.”"
    assert [speaker(q) for q in spoken(text)] == ["Lee", "Boris Dorn"]


def test_a_document_that_speaks_is_not_replaced_by_who_says_the_same() -> None:
    text = (
        "A letter to the members condemned “reckless digging” by the firm.\n\n"
        "“What we see is reckless digging under our houses,” said Ann Lee, the mayor."
    )
    assert [speaker(q) for q in spoken(text)] == ["A letter to the members", "Ann Lee"]


def test_a_name_takes_its_fullest_form_in_the_document() -> None:
    text = "Ann Lee built the dam.\n\n“It was too late,” Lee said.\n\n“Nobody listened to us,” Ms. Lee added."
    assert [speaker(q) for q in spoken(text)] == ["Ann Lee", "Ann Lee"]


def test_a_pronoun_stands_for_the_person_spoken_of() -> None:
    text = "Boris Dorn left the town in May. “I had no choice in this,” he said."
    quotation = only(text)
    assert speaker(quotation) == "Boris Dorn"
    assert quotation.speaker
    assert quotation.speaker.span.of(text) == "he"
    assert any(reason.what == "pronoun" for reason in quotation.reasons)


def test_a_pronoun_stands_for_no_country_but_for_whom_a_form_of_address_tells() -> None:
    text = "Mr. Dorn left the United Republic and went home to the North Coast. “It was too late,” he said."
    assert speaker(spoken(text)[0]) == "Dorn"
    text = "The United Republic met the board on Monday. “It was too late,” he said."
    assert speaker(spoken(text)[0]) == "he"


def test_a_pronoun_does_not_stand_for_a_person_of_another_gender() -> None:
    text = "Mr. Boris Dorn left the town in May. “I had no choice in this,” she said."
    assert speaker(only(text)) == "she"


def test_unknown_is_unknown() -> None:
    text = "The lights went out.\n\n“Is anybody down there with you?”\n\nNo answer came."
    assert speaker(only(text)) is None


def test_a_run_keeps_its_speaker_until_another_comes() -> None:
    text = (
        "“The river rose in an hour,” said Ann Lee. “We lost the cattle and the boats.”\n\n"
        "“Nobody came to help us in those days.”\n\n"
        "“We came as soon as we could,” said Boris Dorn, the mayor. “The roads were gone.”"
    )
    assert [speaker(q) for q in spoken(text)] == ["Ann Lee", "Ann Lee", "Ann Lee", "Boris Dorn", "Boris Dorn"]


def test_role_and_institution_are_kept() -> None:
    text = "“We regret the delay,” said Ann Lee, a spokeswoman for the Harbour Authority. The ships waited."
    quotation = only(text)
    assert quotation.role == "a spokeswoman for the Harbour Authority"
    assert quotation.institution == "Harbour Authority"


def test_the_office_in_a_title_is_no_institution() -> None:
    quotation = only("“We regret the delay,” said Deputy Secretary of Defense Ann Lee. The ships waited.")
    assert (quotation.role, quotation.institution) == ("Deputy Secretary of Defense", None)


def test_words_told_again_are_given_to_the_one_who_says_them_in_full() -> None:
    text = (
        "Norland on Monday complained of “reckless digging” by the firm.\n\n"
        "“What we see is reckless digging under our houses,” said Ann Lee, the mayor."
    )
    assert [speaker(q) for q in spoken(text)] == ["Ann Lee", "Ann Lee"]


OPENING_LOST = (
    "The council met on Friday.\n\nWe don't have the money for a new school,” said Ann Lee, the mayor. "
    "I think we all know that.”\n\nThe teachers left the room.\n\nYou can't be serious about this,” said Boris Dorn."
)
CLOSING_LOST = (
    "The council met on Friday.\n\n“We don't have the money for a new school, said Ann Lee, the mayor. "
    "“I think we all know that.\n\nThe teachers left the room.\n\n“You can't be serious about this, said Boris Dorn."
)
SAID = ["We don't have the money for a new school,", "I think we all know that.", "You can't be serious about this,"]


@pytest.mark.parametrize(("text", "marks"), [(OPENING_LOST, "closing"), (CLOSING_LOST, "opening")])
def test_ends_whose_marks_were_lost_are_inferred_and_say_so(text: str, marks: str) -> None:
    found = spoken(text)
    assert [q.content.of(text) for q in found] == SAID
    assert {(q.marks, q.inferred) for q in found} == {(marks, True)}
    assert [speaker(q) for q in found] == ["Ann Lee", "Ann Lee", "Boris Dorn"]


def test_what_has_no_mark_is_no_speech_where_all_speech_has_one() -> None:
    text = "\n\n".join((CLOSING_LOST, CLOSING_LOST, "You can't trust what we tell you here, Carla Moreno said."))
    assert {q.marks for q in spoken(text)} == {"opening"}


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "“The river rose for a week, in our view, and then it fell, Ann Lee, a clerk of the board, said on Sunday.",
            "The river rose for a week, in our view, and then it fell,",
        ),
        (
            "“We had no help at all. Nobody came to see us, she told reporters.",
            "We had no help at all. Nobody came to see us,",
        ),
    ],
)
def test_speech_ends_where_the_reporter_goes_on(text: str, content: str) -> None:
    whole = f"{CLOSING_LOST}\n\n{text}"
    assert content in [q.content.of(whole) for q in spoken(whole)]


def test_single_opening_marks_without_apostrophes_are_read() -> None:
    text = CLOSING_LOST.replace("'", "").replace("“", "'")
    assert [q.content.of(text) for q in spoken(text)] == [words.replace("'", "") for words in SAID]


def test_speech_without_any_marks_is_inferred_from_cue_and_person() -> None:
    text = CLOSING_LOST.replace("“", "")
    found = spoken(text)
    assert found
    assert all(q.marks == "none" and q.inferred and q.speaker for q in found)
    assert SAID[0] in [q.content.of(text) for q in found]


def test_what_is_inferred_scores_lower_than_what_is_marked() -> None:
    whole = "“We will go home now,” she said. “I am tired of it.”"
    scores = [min(q.score for q in spoken(text)) for text in (whole, whole.replace("”", ""))]
    assert scores[0] > scores[1]


def test_a_report_in_the_past_without_marks_is_no_speech_of_its_own_words() -> None:
    text = "The minister visited the town on Tuesday. The damage was greater than feared, officials said."
    assert not spoken(text)


def test_quotations_come_in_order_and_do_not_overlap() -> None:
    text = OPENING_LOST + "\n\n" + CLOSING_LOST + "\n\nLee said that the school was old. “No comment at all,” he said."
    found = find_quotations(text)
    assert all(a.content.end <= b.content.start for a, b in pairwise(found))


def test_what_speaks_against_a_quotation_is_told() -> None:
    text = CLOSING_LOST
    against = [reason.text for q in spoken(text) for reason in q.reasons if not reason.speaks_for]
    assert len(against) == 3
    assert all("no closing mark" in text for text in against)


def test_a_paragraph_that_closes_speech_and_reports_none_is_speech_throughout_after_speech() -> None:
    text = (
        "We will not leave our houses, said Ann Lee, who lives by the river.\n\n"
        "The engineers promised us help. They cannot walk away from this now.”\n\n"
        "The firm said that it was sorry.\n\nThe mayor, according to the paper, said that nothing was decided."
    )
    assert "The engineers promised us help. They cannot walk away from this now." in [
        q.content.of(text) for q in spoken(text)
    ]


def test_what_a_speaker_added_to_unmarked_speech_is_speech() -> None:
    text = (
        "We are not going to leave our houses, said Ann Lee, who lives by the river.\n\n"
        "The wall was built when the old mill was closed, Lee added."
    )
    assert [(q.kind, q.marks, speaker(q)) for q in find_quotations(text)] == [("direct", "none", "Ann Lee")] * 2
