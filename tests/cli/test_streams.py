"""Pipes that close, terminals that interrupt, disks that fill: everything ends quietly and leaves nothing broken."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from running import command

if TYPE_CHECKING:
    from running import Call

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs pipes and signals")

FULL = Path("/dev/full")
WAITING = """
import sys
sys.argv = ["libya-reader", "events"]
import libya_reader.comparison.case as case
def wait(paths):
    print("waiting", file=sys.stderr, flush=True)
    import time
    time.sleep(60)
case.load_case = wait
from libya_reader.cli.main import main
sys.exit(main())
"""


def closed_pipe(*arguments: str, unbuffered: bool = False) -> tuple[int, bytes]:
    """Run with a standard output that nobody reads; return the exit status and what was complained of."""
    reading, writing = os.pipe()
    os.close(reading)
    environment = {**os.environ, **({"PYTHONUNBUFFERED": "1"} if unbuffered else {})}
    try:
        done = subprocess.run(
            command(*arguments),
            stdout=writing,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            env=environment,
            check=False,
        )
    finally:
        os.close(writing)
    return done.returncode, done.stderr


@pytest.mark.parametrize("unbuffered", [False, True])
@pytest.mark.parametrize(
    "arguments", [[], ["events"], ["events", "--format", "json"], ["export"], ["check"], ["--help"], ["--version"]]
)
def test_a_closed_pipe_ends_quietly(arguments: list[str], *, unbuffered: bool) -> None:
    assert closed_pipe(*arguments, unbuffered=unbuffered) == (141, b"")


def test_who_reads_one_line_gets_one_line() -> None:
    with subprocess.Popen(command("events"), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout
        assert running.stderr
        assert running.stdout.readline() == b"E1 The al-Gharari family\n"
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() in {0, 141}


def test_standard_output_that_is_closed_from_the_start_is_one_line() -> None:
    script = " ".join([*command("events"), ">&-"])
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "libya-reader: standard output is closed\n"


def test_standard_error_that_is_closed_is_no_trouble() -> None:
    script = " ".join([*command("events", "gone"), "2>&-"])
    assert subprocess.run(["sh", "-c", script], check=False, capture_output=True).returncode == 2


@pytest.mark.skipif(not FULL.exists(), reason="no such device here")
def test_a_full_disk_under_standard_output_is_one_line() -> None:
    with FULL.open("wb") as full:
        done = subprocess.run(command("events"), stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "libya-reader: standard output cannot be written (No space left on device)\n"


def test_ctrl_c_ends_quietly() -> None:
    with subprocess.Popen([sys.executable, "-c", WAITING], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stderr
        assert running.stderr.readline() == b"waiting\n"
        running.send_signal(signal.SIGINT)
        assert running.wait(timeout=90) == 130
        assert running.stderr.read() == b""


@pytest.mark.parametrize("after", [0.05, 0.1, 0.15])
def test_ctrl_c_is_quiet_whenever_it_comes_once_we_run(after: float) -> None:
    script = "import libya_reader.cli.main as m, sys; print('on', flush=True); sys.exit(m.main(['events']))"
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout
        assert running.stderr
        assert running.stdout.readline() == b"on\n"
        time.sleep(after)
        running.send_signal(signal.SIGINT)
        assert running.wait(timeout=90) in {0, 130}
        assert running.stderr.read() == b""


def test_a_write_that_fails_half_way_leaves_the_old_file_whole(case: Path, tmp_path: Path) -> None:
    kept = tmp_path / "out" / "kept.html"
    kept.parent.mkdir()
    kept.write_text("old")

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        command("export", case, "--output", kept, "--force"),
        preexec_fn=limit,
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"libya-reader: {kept}: ")
    assert "\n" not in done.stderr[:-1]
    assert kept.read_text() == "old"
    assert [entry.name for entry in kept.parent.iterdir()] == ["kept.html"]


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_an_output_that_knows_few_letters_gets_those_that_it_knows(encoding: str) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    done = subprocess.run(command("events"), capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "The al-Gharari family" in done.stdout.decode(encoding)


@pytest.mark.parametrize("arguments", [["events", "--format", "json"], ["export"]])
def test_what_programs_read_is_utf_8_everywhere(arguments: list[str]) -> None:
    plain = subprocess.run(command(*arguments), capture_output=True, check=True)
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    assert subprocess.run(command(*arguments), capture_output=True, env=environment, check=True).stdout == plain.stdout


def test_a_terminal_that_cannot_be_drawn_on_gets_the_plain_comparison(spawn: Call) -> None:
    assert spawn().out.startswith("Civilians and NATO's air campaign")
