"""A case is loaded from whatever a person names, or one line says why it cannot be."""

from __future__ import annotations

import hashlib
import os
import sys
import time
from pathlib import Path

import pytest

from libya_reader.comparison.case import LARGEST, AbsentInputError, UnusableInputError, load_case
from libya_reader.comparison.comparison import compare

NOT_ROOT = pytest.mark.skipif(hasattr(os, "getuid") and os.getuid() == 0, reason="root may read everything")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a folder of two texts."""
    (tmp_path / "a.txt").write_text("Anna Berg spoke.")
    (tmp_path / "b.txt").write_text("Bo Carlsen was silent.")
    return tmp_path


def files(*paths: Path) -> list[str]:
    return [document.file for document in load_case(paths).documents]


def refused(*paths: Path) -> str:
    """Return the one line that says why paths are refused."""
    with pytest.raises(UnusableInputError) as caught:
        load_case(paths)
    [line] = caught.value.lines
    assert line == str(caught.value)
    assert line.isprintable()
    return line


def test_without_paths_the_bundled_case_is_loaded() -> None:
    case = load_case()
    assert case.title == "Civilians and NATO's air campaign, Libya 2011"
    assert [document.id for document in case.documents] == ["000", "001", "002"]
    assert case.folder is not None


def test_a_folder_of_texts_needs_no_annotations(folder: Path) -> None:
    case = load_case([folder])
    assert [(d.id, d.siglum, d.title, d.file) for d in case.documents] == [
        ("a", "a", "a", "a.txt"),
        ("b", "b", "b", "b.txt"),
    ]
    assert case.queries == ()
    assert case.title == folder.name


def test_a_case_folder_has_its_texts_in_seeds(copied: Path) -> None:
    (copied / "stray.txt").write_text("No article of the case.")
    assert len(files(copied)) == 3


def test_texts_stand_in_the_order_of_the_annotations_then_by_name(copied: Path) -> None:
    (copied / "seeds" / "0.txt").write_text("Of this file no annotation speaks.")
    assert [document.id for document in load_case([copied]).documents] == ["000", "001", "002", "0"]


def test_files_and_folders_may_be_named_together(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = tmp_path_factory.mktemp("other") / "c.txt"
    other.write_text("Third.")
    assert files(other, folder) == ["c.txt", "a.txt", "b.txt"]
    assert load_case([other, folder]).folder is None


def test_a_file_named_twice_is_read_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    assert files(Path("b.txt"), folder, Path("./b.txt")) == ["b.txt", "a.txt"]


def test_files_of_one_name_get_ids_of_their_own(folder: Path) -> None:
    (folder / "sub").mkdir()
    (folder / "sub" / "a.txt").write_text("Another.")
    case = load_case([folder / "a.txt", folder / "sub" / "a.txt"])
    assert [document.id for document in case.documents] == ["a", "a-2"]


def test_annotations_may_be_named_beside_the_texts(folder: Path) -> None:
    (folder / "n.yaml").write_text("events: {e: {names: [Anna Berg]}}")
    case = load_case([folder / "a.txt", folder / "b.txt", folder / "n.yaml"])
    assert [document.file for document in case.documents] == ["a.txt", "b.txt"]
    assert [query.id for query in case.queries] == ["e"]


def test_a_byte_order_mark_is_left_out_and_line_ends_stay(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbfOne.\r\nTwo.\r\n")
    [document] = load_case([tmp_path]).documents
    assert document.text == "One.\r\nTwo.\r\n"
    assert document.sha256 == hashlib.sha256(b"\xef\xbb\xbfOne.\r\nTwo.\r\n").hexdigest()


@pytest.mark.parametrize("text", ["", "\n\n", " ", "\u200b", "\x00", "no full stop", "。"])
def test_a_text_without_a_sentence_is_silent_on_everything(copied: Path, text: str) -> None:
    (copied / "seeds" / "003.txt").write_text(text)
    comparison = compare(load_case([copied]))
    assert {comparison.stance(event.id, "003") for event in comparison.events} == {"silent"}


# What cannot be read


def test_a_path_that_leads_nowhere_is_named(tmp_path: Path) -> None:
    with pytest.raises(AbsentInputError, match=r"gone: no such file or folder$"):
        load_case([tmp_path / "gone"])


@pytest.mark.parametrize("name", ["a.txt/b.txt", "a\0b", "x" * 300])
def test_an_impossible_path_is_refused(folder: Path, name: str) -> None:
    assert refused(folder / name)


def test_a_folder_without_texts_says_what_is_wanted(tmp_path: Path) -> None:
    assert refused(tmp_path).endswith("no texts here; put them here as files that end in .md, .text, .txt")


def test_a_case_folder_without_texts_names_its_seeds(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    assert "seeds: no texts here" in refused(tmp_path)


def test_annotations_alone_are_no_case(folder: Path) -> None:
    (folder / "n.yaml").write_text("title: A")
    assert "annotations without a text" in refused(folder / "n.yaml")


def test_every_text_that_is_no_utf_8_is_named(folder: Path) -> None:
    (folder / "a.txt").write_bytes("Frühling".encode("latin-1"))
    (folder / "b.txt").write_bytes("Spring".encode("utf-16"))
    with pytest.raises(UnusableInputError) as caught:
        load_case([folder])
    one, two = caught.value.lines
    assert one.endswith("a.txt: is not UTF-8 (byte 2 is 0xfc); save it as UTF-8")
    assert two.endswith("b.txt: is UTF-16, not UTF-8; save it as UTF-8")


def test_a_folder_that_is_named_like_a_text_is_no_text(folder: Path) -> None:
    (folder / "c.txt").mkdir()
    assert files(folder) == ["a.txt", "b.txt"]


def test_a_link_that_leads_nowhere_is_not_passed_over(folder: Path) -> None:
    (folder / "c.txt").symlink_to(folder / "gone.txt")
    assert refused(folder).endswith("c.txt: a link that leads nowhere; mend or remove it")


def test_a_link_that_leads_in_a_circle_is_refused(folder: Path) -> None:
    (folder / "c.txt").symlink_to(folder / "c.txt")
    assert "c.txt: " in refused(folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_refused_and_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "c.txt")
    assert refused(folder / "c.txt").endswith("c.txt: a pipe or a device; save its text as a file first")
    assert "c.txt: a pipe" in refused(folder)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device_that_never_ends_is_refused() -> None:
    assert "a pipe or a device" in refused(Path("/dev/zero"))


def test_a_file_that_is_too_large_to_be_an_article_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(LARGEST + 1)
    assert refused(tmp_path / "a.txt").endswith("larger than 64 MB; split it into its articles")


@NOT_ROOT
@pytest.mark.parametrize("name", ["a.txt", ""])
def test_what_may_not_be_read_is_named(folder: Path, name: str) -> None:
    (folder / name).chmod(0)
    try:
        assert "ermission" in refused(folder)
    finally:
        (folder / name).chmod(0o700)


@pytest.mark.skipif(sys.platform == "win32", reason="no such names on Windows")
def test_a_name_that_would_command_the_terminal_is_shown_with_signs(tmp_path: Path) -> None:
    line = refused(tmp_path / "a\x1b[31m\nb\u202e.txt")
    assert "a␛[31m b⇄.txt: no such file" in line


@pytest.mark.skipif(sys.platform != "linux", reason="other systems know no such names")
def test_a_name_that_is_no_utf_8_can_be_read(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(path)).write_text("Coffee.")
    assert len(load_case([tmp_path]).documents) == 1


def test_a_line_of_five_megabytes_is_read_in_reasonable_time(copied: Path) -> None:
    (copied / "seeds" / "003.txt").write_text("word " * 1_000_000)
    started = time.perf_counter()
    comparison = compare(load_case([copied]))
    assert time.perf_counter() - started < 60
    assert comparison.stance("majer", "003") == "silent"
