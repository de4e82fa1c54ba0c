"""Running the command line: in this process where that shows the same, in a fresh one where it does not."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest
from running import Done, command

from libya_reader.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

    from running import Call


@pytest.fixture
def call(capsysbinary: pytest.CaptureFixture[bytes]) -> Call:
    """Run the command line in this process."""

    def run(*arguments: str | Path) -> Done:
        capsysbinary.readouterr()
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as stopped:
            status = int(stopped.code or 0)
        out, err = capsysbinary.readouterr()
        return Done(status, out.decode(), err.decode())

    return run


@pytest.fixture
def spawn() -> Call:
    """Run the command line in a process of its own, without a terminal."""

    def run(*arguments: str | Path) -> Done:
        environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
        done = subprocess.run(
            command(*arguments),
            capture_output=True,
            stdin=subprocess.DEVNULL,
            check=False,
            timeout=120,
            env=environment,
        )
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """Make a folder of two texts."""
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a.txt").write_text("The Kestrel bridge fell. Nobody was hurt.\n")
    (folder / "b.txt").write_text("A market opened.\n")
    return folder


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """Make a case of two texts and one event."""
    folder = tmp_path / "case"
    (folder / "seeds").mkdir(parents=True)
    (folder / "annotations").mkdir()
    (folder / "seeds" / "a.txt").write_text("The Kestrel bridge fell. Nobody was hurt.\n")
    (folder / "seeds" / "b.txt").write_text("A market opened.\n")
    (folder / "annotations" / "notes.yaml").write_text(
        "title: A bridge\nevents:\n  fall:\n    title: The fall\n    names: [Kestrel]\n    cues: [the bridge fell]\n"
    )
    return folder


@pytest.fixture
def broken(case: Path) -> Path:
    """Break the annotations of a case in two places."""
    (case / "annotations" / "notes.yaml").write_text("titel: A bridge\nevents:\n  fall:\n    names: Kestrel\n")
    return case
