"""Whatever is fed to it, the command line answers or says in one line what is wrong: never a traceback."""

from __future__ import annotations

import json
import os
import sys
import time
import zipfile
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from running import Call


def missing(folder: Path) -> Path:
    return folder / "gone.txt"


def link_to_itself(folder: Path) -> Path:
    (folder / "a.txt").symlink_to("a.txt")
    return folder / "a.txt"


def without_texts(folder: Path) -> Path:
    (folder / "picture.png").write_bytes(b"\x89PNG")
    return folder


def latin_1(folder: Path) -> Path:
    (folder / "a.txt").write_bytes("Frühling".encode("latin-1"))
    return folder


def utf_16(folder: Path) -> Path:
    (folder / "a.txt").write_bytes("Spring".encode("utf-16"))
    return folder / "a.txt"


def utf_16_without_a_mark(folder: Path) -> Path:
    (folder / "a.txt").write_bytes("The bridge fell in the spring.\n".encode("utf-16-be"))
    return folder


def utf_32(folder: Path) -> Path:
    (folder / "a.txt").write_bytes("Spring".encode("utf-32"))
    return folder


def pdf(folder: Path) -> Path:
    (folder / "a.txt").write_bytes(b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n")
    return folder


def office_document(folder: Path) -> Path:
    with zipfile.ZipFile(folder / "a.docx", "w") as archive:
        archive.writestr("word/document.xml", "<w:t>Spring</w:t>")
    return folder / "a.docx"


def rich_text(folder: Path) -> Path:
    (folder / "a.txt").write_bytes(rb"{\rtf1\ansi Spring}")
    return folder


def binary(folder: Path) -> Path:
    (folder / "a.txt").write_bytes(bytes(range(256)) * 100)
    return folder


def link_to_nowhere(folder: Path) -> Path:
    (folder / "a.txt").symlink_to("gone.txt")
    return folder


def pipe(folder: Path) -> Path:
    os.mkfifo(folder / "a.txt")
    return folder / "a.txt"


def name_with_escapes(folder: Path) -> Path:
    return folder / "a\x1b[2J\n\u202eb.txt"


def too_long(folder: Path) -> Path:
    return folder / ("x" * 5000)


UNUSABLE: dict[Callable[[Path], Path], str] = {
    missing: "gone.txt: no such file or folder",
    without_texts: "no texts here; put them here as files that end in .md, .text, .txt",
    latin_1: "a.txt: is not UTF-8 (byte 2 is 0xfc); save it as UTF-8",
    utf_16: "a.txt: is UTF-16, not UTF-8; save it as UTF-8",
    utf_16_without_a_mark: "a.txt: is UTF-16, not UTF-8; save it as UTF-8",
    utf_32: "a.txt: is UTF-32, not UTF-8; save it as UTF-8",
    pdf: "a.txt: is a PDF, no plain text; save its text as UTF-8 and name that file",
    office_document: "a.docx: is a ZIP archive or an office document (as .docx, .odt), no plain text; save its text",
    rich_text: "a.txt: is a word processor's document (RTF), no plain text; save its text as UTF-8",
    binary: "a.txt: is not UTF-8 (byte 128 is 0x80); save it as UTF-8",
    link_to_nowhere: "a.txt: a link that leads nowhere; mend or remove it",
    link_to_itself: "check its name and permissions",
    pipe: "a.txt: a pipe or a device; save its text as a file first",
    name_with_escapes: "a␛[2J ⇄b.txt: no such file or folder",
    too_long: "cannot be read (File name too long)",
}

SIMPLY_READ = {
    "nothing": "",
    "only a byte order mark": "\ufeff",
    "only white space": " \n\t\r\n",
    "no line end": "Anna Berg spoke",
    "old line ends": "One.\rTwo.\r",
    "null characters": "Anna\x00Berg.\n",
    "escape sequences": "\x1b[2J\x1b]0;owned\x07Anna \x9b31mBerg\x1b[0m.\n",
    "bidirectional overrides": "\u202eAnna\u202c \u2066Berg\u2069.\n",
    "zero-width characters": "A\u200bn\u200dn\u2060a Berg.\n",
    "double-width characters": "安娜・伯格说话。\n",
    "combining characters": "A" + "\u0301" * 500 + "nna.\n",
    "characters beyond the basic plane": "😀" * 200 + " 𝔄𝔫𝔫𝔞.\n",
    "markup": "[/x] [bold]Anna[/bold] <b>Berg</b> **spoke**.\n",
    "marks and nothing else": "“”‘’\"''\"…!?.,;:\n" * 20,
    "one letter on each line": "\n".join("abcdefgh" * 50),
    "unclosed quotation marks": "“" * 2000 + "\n",
}

SAFE = "\n\u200c\u200d"
"""Besides what is printable: joiners, without which some scripts cannot be written."""


@pytest.mark.skipif(sys.platform == "win32", reason="no such files on Windows")
@pytest.mark.parametrize("verb", [None, "events", "check", "export"])
@pytest.mark.parametrize(("make", "words"), UNUSABLE.items(), ids=[make.__name__ for make in UNUSABLE])
def test_what_cannot_be_used_is_one_line(
    call: Call, tmp_path: Path, make: Callable[[Path], Path], words: str, verb: str | None
) -> None:
    path = make(tmp_path)
    done = call(*([verb] if verb else []), path)
    assert (done.status, done.out) == (2, "")
    [line] = done.err.splitlines()
    assert line.startswith("libya-reader: ")
    assert words in line
    assert line.isprintable()


@pytest.mark.parametrize("text", SIMPLY_READ.values(), ids=SIMPLY_READ)
def test_what_is_odd_is_simply_read(call: Call, case: Path, text: str) -> None:
    (case / "seeds" / "odd.txt").write_bytes(text.encode())
    for arguments in (
        [],
        ["events"],
        ["align"],
        ["export"],
        ["export", "--format", "html"],
        ["events", "--format", "json"],
    ):
        done = call(*arguments, case)
        assert (done.status, done.err) == (0, "")
        assert all(char.isprintable() or char in SAFE for char in done.out)


@pytest.mark.parametrize("text", ["", "\n", "...\n", "12 34\n"])
def test_a_case_without_a_word_is_silent_on_everything(call: Call, case: Path, text: str) -> None:
    for file in (case / "seeds").iterdir():
        file.write_text(text)
    done = call("events", case, "--format", "json")
    assert (done.status, done.err) == (0, "")
    assert [len(event["silences"]) for event in json.loads(done.out)["events"]] == [2]


def test_odd_text_keeps_its_offsets(call: Call, case: Path) -> None:
    text = "\x1b[2J😀\u202e\r\nThe Kestrel bridge fell.\r\n"
    (case / "seeds" / "odd.txt").write_bytes(text.encode())
    [event] = json.loads(call("events", case, "--format", "json").out)["events"]
    [mention] = [m for m in event["mentions"] if m["document"] == "odd"]
    assert "The Kestrel bridge fell." in text[mention["start"] : mention["end"]]


def test_a_line_of_five_megabytes_ends_in_reasonable_time(spawn: Call, case: Path) -> None:
    (case / "seeds" / "long.txt").write_text("x" * 5_000_000)
    started = time.perf_counter()
    done = spawn("events", case)
    assert (done.status, done.err) == (0, "")
    assert time.perf_counter() - started < 60
