"""The person's judgements: nothing is ever lost, nothing that a person wrote is ever overwritten."""

from __future__ import annotations

import errno
import os
import random
import resource
import signal
import subprocess
import threading
import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from libya_reader.comparison import writing
from libya_reader.comparison.case import load_case
from libya_reader.comparison.judgements import locking, shelf
from libya_reader.comparison.judgements.anchored import anchor_judgement, anchor_judgements
from libya_reader.comparison.judgements.merging import merge
from libya_reader.comparison.judgements.model import KINDS, Counterpart, Judgement, MachineWord, new_id, now
from libya_reader.comparison.judgements.reading import read_judgements
from libya_reader.comparison.judgements.shelf import Shelf, shelf_of
from libya_reader.comparison.judgements.store import JudgementStore
from libya_reader.comparison.judgements.yaml_form import write_judgements
from libya_reader.engine.document import Document
from libya_reader.engine.selectors import Selector, select
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TARGET = Selector("the bridge fell", "On Monday ", " into the river", 10, 25, "0" * 64)
ACCEPTED = Judgement("j-1", "accepted", "bridge", "000", TARGET, None, MachineWord("direct", 0.93), None, now())

BY_HAND = """\
judgements:
  - id: j-7f3a                        # unique in the file
    kind: accepted
    event: bridge
    document: "000"
    target: {exact: "the bridge fell", prefix: "On Monday\\n", suffix: " into", start: 10, end: 25, sha256: "…"}
    counterpart: null
    machine: {strength: direct, score: 0.93}
    note: "same fall as in the annex"
    made: 2026-11-21T10:15:00Z
  - {id: j-2, kind: no-counterpart, event: bridge, document: "001"}
"""


def judgement(n: int, note: str = "") -> Judgement:
    return replace(ACCEPTED, id=f"j-{n}", note=note or None)


def ids(store: JudgementStore) -> list[str]:
    return [one.id for one in store.judgements]


@pytest.fixture
def place(tmp_path: Path) -> Shelf:
    """Make room for a case and for the user's data."""
    (tmp_path / "case").mkdir()
    return Shelf(tmp_path / "case" / "annotations" / "judgements.yaml", tmp_path / "data" / "case.yaml")


def beside(place: Shelf) -> Path:
    assert place.beside is not None
    return place.beside


@contextmanager
def read_only(monkeypatch: pytest.MonkeyPatch, *folders: Path) -> Iterator[None]:
    """Make folders read-only, for root too."""
    real = os.open

    def refuse(path: str | Path, flags: int, *rest: int) -> int:
        if flags & os.O_CREAT and any(Path(path).is_relative_to(folder) for folder in folders):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))
        return real(path, flags, *rest)

    with monkeypatch.context() as patched:
        patched.setattr(writing.os, "open", refuse)
        yield


# The file

text = st.text(max_size=30)
words = st.text(min_size=1, max_size=30)
selectors = st.builds(Selector, words, text, text, st.integers(0, 99), st.integers(99, 999), text)
judgements = st.builds(
    Judgement,
    id=st.text(min_size=1, max_size=10),
    kind=st.just("pinned"),
    event=st.none() | text,
    document=words,
    target=selectors,
    counterpart=st.builds(Counterpart, text, selectors),
    machine=st.none() | st.builds(MachineWord, st.none() | text, st.floats(0, 1)),
    note=st.none() | text | st.text(alphabet="ab #:-\n é", max_size=20),
    made=text,
    grade=st.none() | text,
)


@settings(max_examples=150)
@given(st.lists(judgements, max_size=3, unique_by=lambda one: one.id), st.lists(text, max_size=2))
def test_what_is_written_reads_back_as_it_was(many: list[Judgement], removed: list[str]) -> None:
    read = read_judgements(write_judgements(many, removed).encode(), "f")
    assert read.problems == ()
    assert read.judgements == tuple(many)
    assert read.removed == tuple(removed)
    assert read.states


def test_the_file_can_be_read_and_written_by_a_person() -> None:
    read = read_judgements(BY_HAND.encode(), "f")
    assert read.problems == ()
    first, second = read.judgements
    assert first.target == Selector("the bridge fell", "On Monday\n", " into", 10, 25, "…")
    assert first.machine == MachineWord("direct", 0.93)
    assert (first.note, first.made) == ("same fall as in the annex", "2026-11-21T10:15:00Z")
    assert (second.document, second.target, second.note) == ("001", None, None)
    written = write_judgements([replace(first, note="One line.\n\nAnd one more: #2.")])
    assert "    note: |-\n      One line.\n\n      And one more: #2.\n" in written
    assert '  - id: j-7f3a\n    kind: accepted\n    event: bridge\n    document: "000"\n' in written


@pytest.mark.parametrize(
    ("line", "by", "problem"),
    [
        ("id: j-2", "id: j-7f3a", "f:11: id 'j-7f3a' is used twice (first in line 2)"),
        ("id: j-2, ", "", "f:11: 'id' is missing"),
        ("kind: accepted", "kind: excepted", "f:3: unknown kind 'excepted'; known are " + ", ".join(KINDS)),
        ("event: bridge\n", "evnt: bridge\n", "f:4: unknown key 'evnt' in a judgement; known are id, kind, event"),
        ('document: "000"', "document: 000", 'f:5: unquoted 000 is a number with a leading zero'),
        ('document: "000"', "document: 12", 'f:5: document must be text; put it in quotation marks: "12"'),
        ("document: \"001\"", "note: x", "f:11: a judgement of kind no-counterpart needs 'document'"),
        ("start: 10", "start: -1", "f:6: start must be a whole number from 0"),
        ("end: 25", "end: 2", "f:6: end 2 lies before start 10"),
        ("score: 0.93", "score: 93", "f:8: machine needs a 'score' between 0 and 1"),
        ("counterpart: null", "counterpart: {document: x}", "f:7: a counterpart needs a 'target'"),
        ("judgements:\n", "judgments:\n", "f:1: unknown key 'judgments' in the file; known are judgements, removed"),
        ("  - id: j-7f3a", "  - id j-7f3a", "f:3: no YAML: "),
        ("id: j-7f3a", 'id: ""', "f:2: 'id' is empty"),
        ('exact: "the bridge fell"', 'exact: ""', "f:6: 'exact' is empty"),
        ("event: bridge, document", 'event: "", document', "f:11: a judgement of kind no-counterpart needs 'event'"),
        ("    event: bridge", "\tevent: bridge", "f:4: no YAML: indent with spaces, not tabs"),
        ("    kind: acc", "<<<<<<< HEAD\n    kind: acc", "f:3: a merge left its marks (<<<<<<<); keep one side of"),
        ("judgements:\n", "removed: [7]\njudgements:\n", 'f:1: an id must be text; put it in quotation marks: "7"'),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line(line: str, by: str, problem: str) -> None:
    assert line in BY_HAND
    read = read_judgements(BY_HAND.replace(line, by).encode(), "f")
    assert any(str(found).startswith(problem) for found in read.problems), read.problems


def test_all_mistakes_are_told_at_once() -> None:
    broken = BY_HAND.replace("accepted", "excepted").replace("0.93", "93").replace("j-2", "j-7f3a")
    assert [found.line for found in read_judgements(broken.encode(), "f").problems] == [3, 8]
    assert read_judgements(b"\xff\xfe", "f").problems[0].what.startswith("is UTF-16")
    assert str(read_judgements(b"judgements:\r\n- \xff\n", "f").problems[0]).startswith("f:2: is not UTF-8 (byte 15 is")
    aliases = read_judgements(b"judgements: [*a, *a, *a]\n", "f").problems
    assert len(aliases) == len(set(aliases))


# Saving


def test_a_judgement_is_saved_at_once_beside_the_texts(place: Shelf) -> None:
    store = JudgementStore(place)
    assert store.add(ACCEPTED)
    assert store.saved_in == beside(place)
    assert read_judgements(beside(place).read_bytes(), "f").judgements == (ACCEPTED,)
    assert JudgementStore(place).judgements == (ACCEPTED,)
    assert not place.own.exists()


def test_judgements_are_replaced_removed_and_found(place: Shelf) -> None:
    store = JudgementStore(place)
    store.add(judgement(1), judgement(2), judgement(3))
    store.replace(judgement(2, "better"))
    store.remove("j-1")
    assert JudgementStore(place).judgements == (judgement(2, "better"), judgement(3))
    assert store.get("j-2") == judgement(2, "better")
    assert store.get("j-1") is None
    with pytest.raises(KeyError):
        store.remove("j-1")
    with pytest.raises(KeyError):
        store.replace(judgement(1))
    with pytest.raises(ValueError, match="j-2"):
        store.add(judgement(2))


def test_undo_and_redo_walk_through_all_steps_and_each_is_saved(place: Shelf) -> None:
    store = JudgementStore(place)
    states: list[tuple[Judgement, ...]] = [()]
    steps = [
        lambda: store.add(judgement(1), judgement(2), judgement(3)),
        lambda: store.replace(judgement(2, "changed")),
        lambda: store.remove("j-1", "j-3"),
        lambda: store.change(put=[judgement(4), judgement(2)], drop=[]),
        lambda: store.change(put=[judgement(5)], drop=["j-2"]),
    ]
    for step in steps:
        step()
        states.append(store.judgements)
    for state in states[-2::-1]:
        assert store.undo()
        assert store.judgements == JudgementStore(place).judgements == state
    assert store.undo() is None
    for state in states[1:]:
        assert store.redo()
        assert store.judgements == JudgementStore(place).judgements == state
    assert store.redo() is None
    store.undo()
    store.add(judgement(9))
    assert store.redo() is None


@settings(max_examples=30)
@given(st.lists(st.tuples(st.sampled_from("apru"), st.integers(0, 4)), max_size=12))
def test_undoing_everything_gives_back_the_beginning(moves: list[tuple[str, int]]) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        store = JudgementStore(Shelf(None, Path(folder) / "x.yaml"))
        for move, n in moves:
            known = f"j-{n}" in ids(store)
            if move == "a" and not known:
                store.add(judgement(n))
            elif move == "p" and known:
                store.replace(judgement(n, "changed"))
            elif move == "r" and known:
                store.remove(f"j-{n}")
            elif move == "u":
                store.undo()
        end = store.judgements
        undone = 0
        while store.undo():
            undone += 1
        assert store.judgements == ()
        for _ in range(undone):
            store.redo()
        assert store.judgements == end


def test_without_a_place_beside_the_texts_the_users_folder_holds_them(place: Shelf) -> None:
    store = JudgementStore(Shelf(None, place.own))
    assert store.add(ACCEPTED)
    assert store.saved_in == place.own
    assert JudgementStore(Shelf(None, place.own)).judgements == (ACCEPTED,)


def test_where_the_case_is_read_only_the_users_folder_holds_what_differs(
    place: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    JudgementStore(place).add(judgement(1), judgement(2))
    before = beside(place).read_bytes()
    with read_only(monkeypatch, beside(place).parent):
        store = JudgementStore(place)
        assert store.add(judgement(3))
        assert store.remove("j-1")
        assert store.saved_in == place.own
        assert store.why_not_beside is not None
        assert "read-only; choose another place" in store.why_not_beside
        assert ids(JudgementStore(place)) == ["j-2", "j-3"]
    assert beside(place).read_bytes() == before
    assert [one.id for one in read_judgements(place.own.read_bytes(), "f").judgements] == ["j-3"]


def test_what_the_users_folder_held_is_given_back_when_the_case_can_be_written(
    place: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    JudgementStore(place).add(judgement(1), judgement(2))
    with read_only(monkeypatch, beside(place).parent):
        JudgementStore(place).change(put=[judgement(3)], drop=["j-1"])
    store = JudgementStore(place)
    assert store.add(judgement(4))
    assert store.saved_in == beside(place)
    assert store.why_not_beside is None
    assert not place.own.exists()
    assert ids(JudgementStore(place)) == ["j-2", "j-3", "j-4"]


def test_a_failed_save_keeps_the_judgement_says_so_and_can_be_tried_again(
    place: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = JudgementStore(place)
    store.add(judgement(1))
    with read_only(monkeypatch, beside(place).parent, place.own.parent):
        assert not store.add(judgement(2))
        assert store.unsaved is not None
        assert "\n" not in store.unsaved
        assert store.unsaved.startswith(f"neither beside the texts nor in {place.own.parent}: ")
        assert ids(store) == ["j-1", "j-2"]
        assert not store.save()
        assert ids(JudgementStore(place)) == ["j-1"]
        assert store.undo()
        assert store.redo()
    assert store.save()
    assert store.unsaved is None
    assert ids(JudgementStore(place)) == ["j-1", "j-2"]


def test_a_limit_on_the_size_of_files_keeps_what_was_saved_before(place: Shelf) -> None:
    store = JudgementStore(place)
    store.add(judgement(1))
    before = beside(place).read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before), hard))
    try:
        assert not store.add(judgement(2, "x" * 5000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert beside(place).read_bytes() == before
    assert store.save()
    assert ids(JudgementStore(place)) == ["j-1", "j-2"]


def test_a_full_disk_sends_the_judgements_to_the_users_folder(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16k", "none", disk], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("no small disk may be mounted here")
    try:
        place = Shelf(disk / "annotations" / "judgements.yaml", tmp_path / "data" / "x.yaml")
        store = JudgementStore(place)
        store.add(judgement(1))
        before = beside(place).read_bytes()
        assert store.add(judgement(2, "x" * 20_000))
        assert "the disk is full" in (store.why_not_beside or "")
        assert beside(place).read_bytes() == before
        assert ids(JudgementStore(place)) == ["j-1", "j-2"]
    finally:
        subprocess.run(["umount", disk], check=True)


# What a person wrote


@pytest.mark.parametrize("broken", [BY_HAND.replace("accepted", "excepted"), BY_HAND[:200], "judgements: {", "\x07"])
def test_a_file_that_a_person_broke_is_told_and_never_overwritten(place: Shelf, broken: str) -> None:
    beside(place).parent.mkdir()
    beside(place).write_text(broken)
    store = JudgementStore(place)
    assert store.problems
    assert store.judgements == ()
    assert store.add(judgement(5))
    assert store.saved_in == place.own
    assert "not overwritten; correct or remove it" in (store.why_not_beside or "")
    assert beside(place).read_text() == broken
    assert ids(JudgementStore(place)) == ["j-5"]

    beside(place).write_text(BY_HAND)
    assert store.save()
    assert store.problems == ()
    assert ids(store) == ids(JudgementStore(place)) == ["j-7f3a", "j-2", "j-5"]
    assert store.saved_in == beside(place)


def test_what_is_known_from_before_a_file_broke_is_not_left_out(place: Shelf) -> None:
    store = JudgementStore(place)
    store.add(ACCEPTED)
    beside(place).write_text("judgements: [\n")
    store.refresh()
    assert store.problems
    assert not store.left_out
    assert store.judgements == (ACCEPTED,)
    fresh = JudgementStore(place)
    assert fresh.left_out == fresh.problems
    assert fresh.problems


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
@pytest.mark.parametrize("make", [os.mkdir, getattr(os, "mkfifo", None)], ids=["a folder", "a pipe"])
def test_what_is_no_file_is_told_and_not_waited_for(place: Shelf, make: Callable[[Path], None]) -> None:
    beside(place).parent.mkdir()
    make(beside(place))
    store = JudgementStore(place)
    [problem] = store.problems
    assert problem.what == "is no file (a folder, a pipe or a device); remove or rename it"
    assert store.add(ACCEPTED)
    assert store.saved_in == place.own
    assert not beside(place).is_file()


def test_a_file_that_breaks_while_the_reader_is_open_loses_nothing(place: Shelf) -> None:
    store = JudgementStore(place)
    store.add(judgement(1), judgement(2))
    whole = beside(place).read_text()
    beside(place).write_text(broken := whole[:-30].replace("kind: accepted", "kind:accepted", 1))
    assert store.remove("j-1")
    assert ids(store) == ["j-2"]
    assert beside(place).read_text() == broken
    beside(place).write_text(whole)
    assert store.save()
    assert ids(JudgementStore(place)) == ["j-2"]


def test_where_both_files_are_broken_the_judgement_stays_in_memory(place: Shelf) -> None:
    for file in (beside(place), place.own):
        file.parent.mkdir()
        file.write_text("judgements: [")
    store = JudgementStore(place)
    assert len(store.problems) == 2
    assert not store.add(judgement(1))
    assert ids(store) == ["j-1"]
    assert beside(place).read_text() == place.own.read_text() == "judgements: ["


@pytest.mark.parametrize("content", [None, "", "# nothing\n"])
def test_a_file_that_vanished_or_was_emptied_does_not_take_the_judgements_along(
    place: Shelf, content: str | None
) -> None:
    store = JudgementStore(place)
    store.add(judgement(1))
    beside(place).unlink()
    if content is not None:
        beside(place).write_text(content)
    assert store.add(judgement(2))
    assert ids(JudgementStore(place)) == ["j-1", "j-2"]


def test_what_a_person_corrects_by_hand_is_taken_over_and_their_comments_stay_until_the_next_change(
    place: Shelf,
) -> None:
    store = JudgementStore(place)
    store.add(judgement(1))
    beside(place).write_text(BY_HAND)
    assert store.refresh()
    assert ids(store) == ["j-7f3a", "j-2"]
    assert store.save()
    assert beside(place).read_text() == BY_HAND


# Two readers


def test_two_readers_do_not_overwrite_each_other(place: Shelf) -> None:
    first, second = JudgementStore(place), JudgementStore(place)
    first.add(judgement(1))
    second.add(judgement(2))
    first.add(judgement(3))
    assert ids(first) == ids(JudgementStore(place)) == ["j-1", "j-2", "j-3"]
    second.remove("j-1")
    assert first.refresh()
    assert ids(first) == ["j-2", "j-3"]
    assert not first.conflicts
    assert not second.conflicts


def test_what_both_changed_is_kept_twice_and_told(place: Shelf) -> None:
    first, second = JudgementStore(place), JudgementStore(place)
    first.add(judgement(1))
    second.refresh()
    second.replace(judgement(1, "theirs"))
    assert first.replace(judgement(1, "mine"))
    (conflict,) = first.conflicts
    assert conflict.message == "j-1 was changed here and by another reader; theirs is kept as j-1-2"
    assert [(one.id, one.note) for one in JudgementStore(place).judgements] == [("j-1-2", "theirs"), ("j-1", "mine")]
    second.refresh()
    assert {one.id for one in second.judgements} == {"j-1", "j-1-2"}


def test_what_one_changed_and_the_other_removed_is_kept_and_told(place: Shelf) -> None:
    first, second = JudgementStore(place), JudgementStore(place)
    first.add(judgement(1), judgement(2))
    second.refresh()
    second.replace(judgement(1, "changed"))
    second.remove("j-2")
    first.change(put=[judgement(2, "changed")], drop=["j-1"])
    assert {(one.id, one.note) for one in first.judgements} == {("j-1", "changed"), ("j-2", "changed")}
    assert len(first.conflicts) == 2
    assert all("changed one is kept" in conflict.message for conflict in first.conflicts)


def test_undo_does_not_touch_what_another_reader_changed_since(place: Shelf) -> None:
    first, second = JudgementStore(place), JudgementStore(place)
    first.add(judgement(1))
    first.add(judgement(2))
    second.refresh()
    second.replace(judgement(1, "theirs"))
    assert first.undo()
    assert first.undo() is None
    assert first.judgements == (judgement(1, "theirs"),)


notes = st.dictionaries(st.sampled_from(["j-1", "j-2", "j-3"]), st.sampled_from("xyz"), max_size=3)


@given(notes, notes, notes)
def test_a_merge_loses_nothing_that_either_side_wrote(
    base: dict[str, str], mine: dict[str, str], theirs: dict[str, str]
) -> None:
    sides = [{name: judgement(int(name[2:]), note) for name, note in side.items()} for side in (base, mine, theirs)]
    merged = merge(*sides)
    kept = {(one.target, one.note) for one in merged.judgements.values()}
    for side in sides[1:]:
        assert all((one.target, one.note) in kept for one in side.values() if sides[0].get(one.id) != one)
    assert all(name == one.id for name, one in merged.judgements.items())


def test_many_writers_at_once_lose_nothing(place: Shelf) -> None:
    def write(writer: int) -> None:
        store = JudgementStore(place)
        for n in range(15):
            while not store.save():
                time.sleep(0.01)
            store.add(judgement(100 * writer + n))

    threads = [threading.Thread(target=write, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(ids(JudgementStore(place))) == {f"j-{100 * writer + n}" for writer in range(4) for n in range(15)}


def test_a_writer_that_hangs_is_not_waited_for_forever(place: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    store = JudgementStore(place)
    store.add(judgement(1))
    monkeypatch.setattr(locking, "PATIENCE", 0.05)
    with locking.locked(beside(place).parent):
        assert not store.add(judgement(2))
    assert "another reader is saving" in (store.unsaved or "")
    assert store.save()
    assert ids(JudgementStore(place)) == ["j-1", "j-2"]


# A killed process

ROUNDS = 300


def keep_writing(place: Shelf, out: int) -> None:
    """Change judgements as fast as can be and tell each one that is saved, until killed."""
    store = JudgementStore(place)
    n = max((int(one.note or 0) for one in store.judgements), default=0)
    while True:
        n += 1
        new = judgement(n % 20, str(n))
        assert store.change(put=[new])
        os.write(out, b"%d\n" % n)


def test_a_process_that_is_killed_while_it_saves_leaves_the_file_whole(place: Shelf) -> None:
    rng = random.Random(6)  # noqa: S311
    told = kills = 0
    deadline = time.monotonic() + 15
    while kills < ROUNDS and time.monotonic() < deadline:
        into, out = os.pipe()
        child = os.fork()
        if not child:
            try:
                keep_writing(place, out)
            finally:
                os._exit(1)
        os.close(out)
        os.read(into, 1)  # it has begun
        time.sleep(rng.random() * 0.01)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(into) as pipe:
            told = max([told, *(int(line) for line in pipe.read().split("\n")[1:-1])])
        kills += 1
        read = read_judgements(beside(place).read_bytes(), "f")
        assert read.problems == ()
        assert max(int(one.note or 0) for one in read.judgements) >= told
        assert len(read.judgements) == min(20, max(int(one.note or 0) for one in read.judgements))
    assert kills > 50
    assert ids(JudgementStore(place))


def test_what_killed_processes_left_behind_is_removed_in_time(place: Shelf) -> None:
    JudgementStore(place).add(judgement(1))
    old, fresh = (beside(place).with_name(f".judgements.yaml.{c * 16}.tmp") for c in "ab")
    stranger = beside(place).with_name(".other.yaml.aaaaaaaaaaaaaaaa.tmp")
    for file in (old, fresh, stranger):
        file.touch()
    for file in (old, stranger):
        os.utime(file, (0, 0))
    store = JudgementStore(place)
    assert old.exists()  # whoever only reads removes nothing
    store.add(judgement(2))
    assert not old.exists()
    assert fresh.exists()
    assert stranger.exists()


def test_five_hundred_judgements_are_saved_in_no_time(place: Shelf) -> None:
    store = JudgementStore(place)
    store.add(*(judgement(n, f"note {n}") for n in range(500)))
    begun = time.process_time()
    for n in range(500, 520):
        store.add(judgement(n))
    assert (time.process_time() - begun) / 20 < 0.05  # 5 ms on a slow machine


# Where they are kept


def test_two_cases_never_share_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    shelves = []
    for name in ("a/case", "b/case"):
        folder = tmp_path / name
        folder.mkdir(parents=True)
        for file in ("x.txt", "y.txt"):
            (folder / file).write_text("The bridge fell on Monday.\n")
        shelves.append(shelf_of(load_case([folder])))
        shelves.append(shelf_of(load_case([folder / "x.txt", folder / "y.txt"])))
    shelves.append(shelf_of(load_case()))
    assert len({shelf.own for shelf in shelves}) == len(shelves)
    assert shelves[0].beside == tmp_path / "a" / "case" / "annotations" / "judgements.yaml"
    assert shelves[1].beside is None
    assert shelves[0] == shelf_of(load_case([tmp_path / "a" / "case"]))


def test_an_installed_package_holds_no_judgements(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = tmp_path / "site-packages" / "libya_reader"
    (installed / "bundled" / "seeds").mkdir(parents=True)
    (installed / "bundled" / "seeds" / "000.txt").write_text("The bridge fell.\n")
    case = load_case([installed / "bundled"])
    assert shelf_of(case).beside is not None
    monkeypatch.setattr(shelf, "PACKAGE", installed)
    monkeypatch.setattr(shelf, "bundled_case", lambda: installed / "bundled")
    assert shelf_of(case).beside is None
    assert shelf_of(case).own.name == "bundled.yaml"


# In the texts


def test_a_judgement_knows_where_its_passages_stand_now() -> None:
    text = "The old bridge over the river fell on Monday, and nobody was hurt. " * 3
    target = select(text[:67], TextSpan(4, 14), "a")
    documents = {"000": Document("000", "000", "t", text[:67], "000.txt", "a")}
    pinned = replace(ACCEPTED, kind="pinned", target=target, counterpart=Counterpart("001", target))
    assert anchor_judgement(replace(pinned, counterpart=None), documents).state == "anchored"
    assert anchor_judgement(replace(pinned, counterpart=None), documents).span == TextSpan(4, 14)
    changed = {"000": replace(documents["000"], text="New: " + text[:67], sha256="b")}
    assert anchor_judgement(replace(pinned, counterpart=None), changed).state == "moved"
    lost = anchor_judgement(pinned, documents)
    assert lost.state == "orphan"
    assert lost.counterpart is not None
    assert lost.counterpart.reasons[0].text == "there is no document '001' in the case"
    whole = Judgement("j-9", "no-counterpart", "bridge", "000", None)
    assert [one.state for one in anchor_judgements([whole, pinned], documents)] == ["anchored", "orphan"]


def test_ids_are_new() -> None:
    assert len({new_id() for _ in range(1000)}) == 1000
