"""The person decides in the app: every word is shown apart from the machine's, saved at once, and can be taken back."""

from __future__ import annotations

import os
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING

import pytest
from reader_pilot import (
    column_of,
    column_text,
    current,
    notices,
    on_screen,
    reader,
    reading,
    settle,
    state,
    words_on_screen,
    write_case,
)

from libya_reader.app.app import ReaderApp
from libya_reader.app.drawing import passage_line
from libya_reader.app.grade_screen import GradeScreen
from libya_reader.app.judgements_screen import JudgementsScreen
from libya_reader.app.note_screen import NoteScreen
from libya_reader.comparison.case import load_case
from libya_reader.comparison.judgements.model import Judgement
from libya_reader.comparison.judgements.shelf import shelf_of
from libya_reader.comparison.judgements.store import JudgementStore
from libya_reader.engine.selectors import select

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from textual.pilot import Pilot

    from libya_reader.comparison.case import Case

FIRE = "Mr Smithson saw the fire at the mill. It burned for two days. Nobody was hurt. The council met on Monday."
CALM = "The harvest was good this year. Prices fell. Farmers were not pleased with that."
SMOKE = "Smoke stood over the river. Mr Smithson told of the fire at the mill. Then it rained."
ANNOTATIONS = "events:\n  fire:\n    title: The fire at the mill\n    names: [Smithson]\n    cues: [fire at the mill]\n"


@pytest.fixture
def case(tmp_path: Path) -> Case:
    """Make a case of three articles, of which two tell of a fire."""
    return write_case(tmp_path / "case", {"a.txt": FIRE, "b.txt": CALM, "c.txt": SMOKE}, ANNOTATIONS)


def kept(case: Case) -> tuple[Judgement, ...]:
    """Return what is on the disk."""
    return JudgementStore(shelf_of(case)).judgements


def kinds(case: Case) -> list[str]:
    return [judgement.kind for judgement in kept(case)]


async def press(pilot: Pilot[None], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
    await settle(pilot)


def column_words(pilot: Pilot[None], document: str) -> str:
    return " ".join(" ".join(row.strip(" │┃┌└─") for row in column_text(pilot, document)).split())


async def look(pilot: Pilot[None]) -> None:
    """Let the reader look at the file now."""
    reader(pilot)._look_at_judgements()
    await settle(pilot)


# Accept, reject, add


async def test_a_passage_is_accepted_saved_at_once_and_looks_different(case: Case) -> None:
    async with reading(case) as pilot:
        assert "E1┃" in on_screen(pilot)
        await press(pilot, "A")
        assert kinds(case) == ["accepted"]
        assert "E1║" in on_screen(pilot)
        assert "◉ told" in on_screen(pilot)
        assert "accepted by you, machine told ." in on_screen(pilot)
        assert "judgements.yaml" in notices(pilot)


async def test_the_same_word_twice_takes_it_back(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "A", "A")
        assert kinds(case) == []
        assert "E1┃" in on_screen(pilot)


async def test_a_rejected_passage_is_hidden_and_shown_struck_through_on_demand(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "R")
        assert kinds(case) == ["rejected"]
        assert "silent on E1" in on_screen(pilot)
        assert "rejected by you" in words_on_screen(pilot)
        assert "╳" not in on_screen(pilot)
        assert "∅ silent" in on_screen(pilot)
        await press(pilot, "H")
        assert "e1╳" in on_screen(pilot)
        await press(pilot, "a")
        assert "╳" in on_screen(pilot)
        assert "the machine says told" in words_on_screen(pilot)
        await press(pilot, "H")
        assert "╳" not in on_screen(pilot)
        await press(pilot, "escape", "A")
        assert kinds(case) == ["accepted"]


async def test_what_the_machine_missed_is_added_to_an_event_of_choice(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "l", "A")
        assert "The passage tells of" in on_screen(pilot)
        await press(pilot, "enter")
        [judgement] = kept(case)
        assert (judgement.kind, judgement.event, judgement.document, judgement.machine) == (
            "accepted",
            "fire",
            "b",
            None,
        )
        assert "╫" in on_screen(pilot)
        assert "added by you, machine nothing" in on_screen(pilot)
        await press(pilot, "R")
        assert kinds(case) == []  # to reject what only the person had added takes it back


async def test_the_machines_own_word_is_kept_however_often_the_person_decides(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "A", "R", "A")
        [judgement] = kept(case)
        assert judgement.machine is not None
        machine = state(pilot).comparison.machine.mentions("fire", "a")[0]  # type: ignore[union-attr]
        assert (judgement.machine.strength, judgement.machine.score) == (machine.strength, machine.score)


async def test_rejecting_where_nothing_is_shown_says_so(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "l", "R")
        assert kinds(case) == []
        assert "not shown as telling" in notices(pilot)


# Silence


async def test_no_counterpart_is_asserted_shown_and_taken_back(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "l", "C")
        assert kinds(case) == ["no-counterpart"]
        assert "∅ silent" in on_screen(pilot)
        assert "no counterpart, by your word" in column_words(pilot, "b")
        await press(pilot, "C")
        assert kinds(case) == []


async def test_an_article_that_tells_of_it_has_a_counterpart(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "C")
        assert kinds(case) == []
        assert "reject its passages first" in notices(pilot)


async def test_adding_a_passage_takes_no_counterpart_back_and_undo_brings_both_back(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "l", "C", "A", "enter")
        assert kinds(case) == ["accepted"]
        await press(pilot, "z")
        assert kinds(case) == ["no-counterpart"]


# Pins


async def test_two_passages_are_pinned_and_both_show_it(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "P")
        assert state(pilot).pinning is not None
        await press(pilot, "l", "l", "P")
        [judgement] = kept(case)
        assert (judgement.kind, judgement.event, judgement.document) == ("pinned", "fire", "a")
        assert judgement.counterpart is not None
        assert judgement.counterpart.document == "c"
        assert on_screen(pilot).count("E1╬") == 2
        assert "pinned by you together with a" in passage_line(state(pilot))


async def test_a_pair_that_tells_of_no_event_is_pinned_alone_and_stays_visible(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "G", "P", "l", "G", "P")
        assert "no event: the two passages alone" in on_screen(pilot)
        await press(pilot, "enter")
        [judgement] = kept(case)
        assert (judgement.kind, judgement.event) == ("pinned", None)
        assert on_screen(pilot).count("P╬") == 2
        await press(pilot, "P", "h", "P")
        assert kinds(case) == []


async def test_a_case_without_events_takes_pins_and_notes(tmp_path: Path) -> None:
    case = write_case(tmp_path / "case", {"a.txt": CALM, "b.txt": "Rain fell. It was cold."})
    async with reading(case) as pilot:
        await press(pilot, "A")
        assert "no event that it could tell of" in notices(pilot)
        await press(pilot, "P", "l", "P")
        assert kinds(case) == ["pinned"]
        assert on_screen(pilot).count("P╬") == 2


async def test_escape_leaves_a_pin_half_made(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "G", "P")
        assert "P╬" in on_screen(pilot)
        await press(pilot, "escape")
        assert "P╬" not in on_screen(pilot)
        assert state(pilot).pinning is None


async def test_levelling_puts_pinned_passages_side_by_side(tmp_path: Path) -> None:
    filler = "".join(f"Sentence {n} of the report says nothing. " for n in range(60))
    texts = {"a.txt": f"{FIRE} {filler} The last one here.", "b.txt": f"{CALM} {filler}"}
    case = write_case(tmp_path / "case", texts, ANNOTATIONS)
    async with reading(case) as pilot:
        await press(pilot, "G", "P", "l", "g", "P", "enter", "S")
        a, b = column_of(pilot, "a"), column_of(pilot, "b")
        here = case.documents[0].text.index("The last one")
        assert a.rows.row_of(here) - a.top == b.rows.row_of(0) - b.top


# Notes and grades


async def test_a_note_is_written_shown_changed_and_removed(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "m")
        assert isinstance(pilot.app.screen, NoteScreen)
        await press(pilot, "h", "i", "ctrl+s")
        [note] = kept(case)
        assert (note.kind, note.note) == ("note", "hi")
        assert "note by you: hi" in on_screen(pilot)
        await press(pilot, "j")
        assert "✎" in on_screen(pilot)
        await press(pilot, "k", "m", "end", "!", "ctrl+s")
        [changed] = kept(case)
        assert (changed.id, changed.note) == (note.id, "hi!")
        await press(pilot, "m", "escape")
        assert kinds(case) == ["note"]


async def test_a_note_is_written_in_the_persons_own_editor(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", """sh -c 'printf " and [/more]\\nto say" >> "$0"'""")
    monkeypatch.setattr(ReaderApp, "suspend", nullcontext)
    async with reading(case) as pilot:
        await press(pilot, "m", "x", "ctrl+e", "ctrl+s")
        assert [note.note for note in kept(case)] == ["x and [/more]\nto say"]
        assert "note by you: x and [/more]" in words_on_screen(pilot)


@pytest.mark.parametrize(
    ("editor", "why"),
    [
        ("false", "ended with status 1"),
        ("sh -c 'kill -9 $$'", "was stopped"),
        ("/no/such/editor", "cannot be run (No such file or directory)"),
    ],
)
async def test_an_editor_that_fails_gives_the_terminal_back(
    case: Case, monkeypatch: pytest.MonkeyPatch, editor: str, why: str
) -> None:
    given_back = []

    @contextmanager
    def suspend(_: ReaderApp) -> Iterator[None]:
        yield  # as Textual has it: what is raised here passes by the next line
        given_back.append(editor)

    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", editor)
    monkeypatch.setattr(ReaderApp, "suspend", suspend)
    async with reading(case) as pilot:
        await press(pilot, "m", "x", "ctrl+e")
        assert given_back == [editor]
        assert f"The note is as it was: the editor {why}." in notices(pilot)
        await press(pilot, "ctrl+s")
        assert [note.note for note in kept(case)] == ["x"]


@pytest.mark.parametrize("editor", ["", "'unclosed"])
async def test_without_an_editor_the_note_says_so(case: Case, monkeypatch: pytest.MonkeyPatch, editor: str) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", editor)
    async with reading(case) as pilot:
        await press(pilot, "m", "ctrl+e")
        assert "No editor is named" in notices(pilot)


async def test_an_event_is_graded_and_the_grade_taken_back(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "v")
        assert isinstance(pilot.app.screen, GradeScreen)
        assert "several articles, proposed" in words_on_screen(pilot)
        await press(pilot, "enter")
        [grade] = kept(case)
        assert (grade.kind, grade.event, grade.document) == ("graded", "fire", None)
        assert grade.grade == "several articles"
        assert "graded several articles" in on_screen(pilot)
        await press(pilot, "e")
        assert "graded by you: several articles" in words_on_screen(pilot)
        await press(pilot, "escape", "v", "enter")
        assert kinds(case) == []


async def test_a_grade_in_the_persons_own_words_stays_beside_another(case: Case) -> None:
    store = JudgementStore(shelf_of(case))
    store.add(Judgement("j-own", "graded", "fire", None, None, made="2026-11-21T10:00:00Z", grade="hearsay"))
    async with reading(case) as pilot:
        await press(pilot, "v")
        assert "[x] hearsay: in words of your own" in words_on_screen(pilot)
        await press(pilot, "up", "enter")
        assert [grade.grade for grade in kept(case)] == ["conceded, hearsay"]


async def test_an_event_may_be_contested_too_but_its_sources_are_counted_once(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "v", "space", "down", "down", "space")
        assert [grade.grade for grade in kept(case)] == ["several articles, contested"]
        await press(pilot, "up", "enter")
        assert [grade.grade for grade in kept(case)] == ["independent, contested"]
        assert not isinstance(pilot.app.screen, GradeScreen)
        await press(pilot, "e")
        assert "(several articles tell of it, and name origins of their own; somebody denies it" in words_on_screen(
            pilot
        )


# The evidence card


async def test_the_evidence_card_shows_and_takes_the_persons_word(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "e", "A")
        assert kinds(case) == ["accepted"]
        await press(pilot, "e")
        assert "accepted by you; the machine says told" in words_on_screen(pilot)
        await press(pilot, "R")
        assert kinds(case) == ["rejected"]
        await press(pilot, "j", "e")  # wherever the cursor stands
        assert "rejected by you; the machine says told" in words_on_screen(pilot)


async def test_the_aligned_view_tells_person_from_machine(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "A", "l", "C", "a")
        words = words_on_screen(pilot)
        assert "accepted by you" in words
        assert "∅ no counterpart" in words


async def test_the_counterparts_of_a_passage_are_those_of_the_person_too(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "G", "P", "l", "G", "P", "enter", "c")
        words = words_on_screen(pilot)
        assert "pinned by you, the machine proposes no such pair" in words
        assert "The council met on Monday" in words


# Undo, redo, the list


async def test_undo_and_redo_say_what_they_did(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "z")
        assert "nothing to take back" in notices(pilot)
        await press(pilot, "A", "z")
        assert kinds(case) == []
        assert "taken back: accepted (a)" in notices(pilot)
        await press(pilot, "Z")
        assert kinds(case) == ["accepted"]


async def test_the_list_says_how_often_person_and_machine_agree_and_leads_to_the_place(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "A", "l", "C", "l", "R", "J")
        assert isinstance(pilot.app.screen, JudgementsScreen)
        assert "3 judgements" in on_screen(pilot)
        assert "you and the machine agree on 2 of 3" in on_screen(pilot)
        await press(pilot, "enter")
        assert state(pilot).document == "a"
        assert current(pilot) == "E1"


async def test_a_judgement_is_taken_back_in_the_list_and_made_again(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "A", "J", "d")
        assert kinds(case) == []
        assert "You have decided nothing yet" in on_screen(pilot)
        await press(pilot, "z")
        assert kinds(case) == ["accepted"]
        assert "1 judgement" in on_screen(pilot)
        await press(pilot, "escape")
        assert "E1║" in on_screen(pilot)


async def test_orphans_stand_on_top_with_the_reason_and_lead_nowhere(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "A", "l", "l", "A")
    (case.folder / "seeds" / "c.txt").write_text(CALM)  # type: ignore[operator]
    async with reading(load_case([case.folder])) as pilot:  # type: ignore[list-item]
        assert "1 judgement is an orphan" in notices(pilot)
        await press(pilot, "J")
        words = words_on_screen(pilot)
        assert words.index("orphan: not found") < words.index("in place")
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, JudgementsScreen)
        assert "stands nowhere" in notices(pilot)


async def test_a_judgement_whose_text_moved_is_where_the_text_is(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "A")
    (case.folder / "seeds" / "a.txt").write_text(f"A new first sentence. {FIRE}")  # type: ignore[operator]
    async with reading(load_case([case.folder])) as pilot:  # type: ignore[list-item]
        assert "accepted by you" in on_screen(pilot)
        await press(pilot, "J")
        assert "moved: found elsewhere" in on_screen(pilot)


# Saving


async def test_where_the_case_cannot_be_written_the_reader_says_where_it_saved(tmp_path: Path) -> None:
    for name, text in (("a.txt", FIRE), ("b.txt", CALM)):
        (tmp_path / name).write_text(text)
    (tmp_path / "annotations").write_text("a file, so that no folder of this name can be made")
    case = load_case([tmp_path])
    async with reading(case) as pilot:
        await press(pilot, "m", "x", "ctrl+s")
        assert kinds(case) == ["note"]
        assert f"Saved in {shelf_of(case).own}, because the case's own file is not written" in notices(pilot)


async def test_a_failed_save_is_told_kept_tried_again_and_stays_in_sight(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def full(path: str, flags: int, *rest: int, **named: int) -> int:
        if flags & os.O_CREAT:
            raise OSError(28, "No space left on device")
        return real(path, flags, *rest, **named)

    async with reading(case) as pilot:
        monkeypatch.setattr(os, "open", full)
        await press(pilot, "A")
        assert "Not saved, kept here and tried again" in notices(pilot)
        assert "NOT SAVED" in on_screen(pilot)
        assert "accepted by you" in words_on_screen(pilot)
        await press(pilot, "q")
        assert pilot.app.is_running
        assert "Quit again to leave without them" in notices(pilot)
        monkeypatch.setattr(os, "open", real)
        await look(pilot)
        assert kinds(case) == ["accepted"]
        assert "NOT SAVED" not in on_screen(pilot)


async def test_a_broken_file_is_told_with_its_line_and_the_reader_goes_on(case: Case) -> None:
    assert case.folder is not None
    file = case.folder / "annotations" / "judgements.yaml"
    file.write_text("judgements:\n  - {id: j-1, kind: acepted}\n")
    async with reading(case) as pilot:
        assert "judgements.yaml:2: unknown kind 'acepted'" in notices(pilot)
        await press(pilot, "A")
        assert "accepted by you" in words_on_screen(pilot)
        assert "acepted" in file.read_text()


async def test_a_file_that_breaks_meanwhile_is_told_once(case: Case) -> None:
    assert case.folder is not None
    file = case.folder / "annotations" / "judgements.yaml"
    async with reading(case) as pilot:
        await press(pilot, "A")
        file.write_text("judgements: [\n")
        await look(pilot)
        await look(pilot)
        assert notices(pilot).count("does not write to it") == 1
        assert "accepted by you" in words_on_screen(pilot)


# Two readers


async def test_what_another_reader_writes_is_shown(case: Case) -> None:
    async with reading(case) as pilot:
        other = JudgementStore(shelf_of(case))
        other.add(Judgement("j-other", "no-counterpart", "fire", "b", None, made="2026-11-21T10:00:00Z"))
        await look(pilot)
        assert "no counterpart, by your word" in column_words(pilot, "b")
        assert "Another reader changed the judgements" in notices(pilot)


async def test_the_list_follows_another_reader_and_what_they_removed_is_no_trap(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "A", "J")
        other = JudgementStore(shelf_of(case))
        other.remove(other.judgements[0].id)
        await press(pilot, "d")
        await look(pilot)
        assert "You have decided nothing yet" in on_screen(pilot)
        await press(pilot, "escape", "A")
        assert kinds(case) == ["accepted"]


async def test_two_words_on_one_passage_are_told(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "A")
        [mine] = kept(case)
        other = JudgementStore(shelf_of(case))
        theirs = Judgement("j-other", "rejected", "fire", "a", mine.target, made="2099-01-01T00:00:00Z")
        other.add(theirs)
        await look(pilot)
        assert "One passage is judged in two ways" in notices(pilot)
        await press(pilot, "J")
        assert "does not count: j-other says otherwise" in words_on_screen(pilot)


async def test_a_contrary_word_that_another_reader_wrote_just_before_is_told_too(case: Case) -> None:
    async with reading(case) as pilot:
        [mention] = [m for m in state(pilot).comparison.mentions("fire", "a") if m.strength == "direct"][:1]  # type: ignore[union-attr]
        target = select(case.documents[0].text, mention.span, case.documents[0].sha256)
        other = JudgementStore(shelf_of(case))
        other.add(Judgement("j-other", "rejected", "fire", "a", target, made="2020-01-01T00:00:00Z"))
        await press(pilot, "A")  # saved together with what the reader has not yet seen
        await look(pilot)
        assert sorted(kinds(case)) == ["accepted", "rejected"]
        assert "One passage is judged in two ways" in notices(pilot)


async def test_what_the_person_overrules_themselves_is_no_news(case: Case) -> None:
    async with reading(case) as pilot:
        await press(pilot, "P", "l", "l", "P", "R")
        await look(pilot)
        assert "pinned" in kinds(case)
        assert "Two readers" not in [notification.title for notification in pilot.app._notifications]
