"""What a person at a terminal sees while the engine runs, and how it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from libya_reader.cli.progress import EMPTIED, ProgressLine

if TYPE_CHECKING:
    from pathlib import Path

pty = pytest.importorskip("pty", reason="no terminals of this kind here")

WORDS = "ferry harbour captain rescue island storm minister court budget railway tunnel orchard".split()


def large_folder(folder: Path) -> Path:
    folder.mkdir()
    for n in range(300):
        lines = [f"{WORDS[(n + k) % 12]} {WORDS[(n * k) % 12]} Name{n % 40} said {k} of {n}.\n" for k in range(30)]
        (folder / f"{n:03}.txt").write_text("".join(lines))
    return folder


def test_a_terminal_is_told_in_numbers_and_ctrl_c_ends_at_once(tmp_path: Path) -> None:
    folder = large_folder(tmp_path / "large")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "libya_reader", "align", str(folder)]
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=theirs, env={**os.environ, "TERM": "xterm"}
    ) as run:
        os.close(theirs)
        told = os.read(ours, 4096)
        run.send_signal(signal.SIGINT)
        before = time.monotonic()
        assert run.wait(timeout=30) == 130
        assert time.monotonic() - before < 5
    os.close(ours)
    assert b" of " in told
    assert "Traceback" not in told.decode()


def test_nothing_is_told_where_standard_error_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: False, raising=False)
    assert ProgressLine().watch() is None


def test_the_line_is_taken_away_before_anything_else_is_written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("libya_reader.cli.progress.PATIENCE", 0.0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    line = ProgressLine()
    watch = line.watch()
    assert watch
    watch("pairs scored", 64, 12_345)
    watch("pairs scored", 128, 12_345)
    line.clear()
    line.clear()
    assert capsys.readouterr().err == f"{EMPTIED}pairs scored: 64 of 12,345 …{EMPTIED}"
