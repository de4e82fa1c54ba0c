"""Files are written whole or not at all, and nothing is replaced unasked."""

from __future__ import annotations

import errno
import os
import resource
import stat
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from libya_reader.comparison import writing
from libya_reader.comparison.writing import UnwritableError, write_atomically

OLD = "old\n"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Make a file that stands there already, alone in its folder."""
    path = tmp_path / "kept.txt"
    path.write_text(OLD)
    return path


def alone(path: Path) -> bool:
    return [entry.name for entry in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("data", ["läuft\r\nweiter\n", b"\x00\xff\r\n", "", b""])
def test_a_new_file_holds_the_data_to_the_byte(tmp_path: Path, data: bytes | str) -> None:
    path = tmp_path / "new.txt"
    write_atomically(path, data, overwrite=False)
    assert path.read_bytes() == (data.encode() if isinstance(data, str) else data)
    assert alone(path)


def test_a_file_is_replaced_where_that_is_wanted(target: Path) -> None:
    write_atomically(target, "new", overwrite=True)
    assert target.read_text() == "new"
    assert alone(target)


def test_a_file_is_not_replaced_unasked(target: Path) -> None:
    with pytest.raises(UnwritableError, match=r"kept.txt: exists already; choose another name"):
        write_atomically(target, "new", overwrite=False)
    assert target.read_text() == OLD
    assert alone(target)


def test_of_many_who_create_one_file_one_succeeds(tmp_path: Path) -> None:
    path = tmp_path / "race.txt"
    done: list[str] = []

    def create(name: str) -> None:
        try:
            write_atomically(path, name, overwrite=False)
        except UnwritableError:
            return
        done.append(name)

    threads = [threading.Thread(target=create, args=(str(n),)) for n in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [path.read_text()] == done
    assert alone(path)


def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    usual.touch()
    path = tmp_path / "new"
    write_atomically(path, "", overwrite=False)
    assert path.stat().st_mode == usual.stat().st_mode


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_a_replaced_file_keeps_its_permissions(target: Path, mode: int) -> None:
    target.chmod(mode)
    write_atomically(target, "new", overwrite=True)
    assert stat.S_IMODE(target.stat().st_mode) == mode


def test_a_symbolic_link_stays_and_its_target_is_written(tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    real = folder / "real.txt"
    real.write_text(OLD)
    link = tmp_path / "link.txt"
    link.symlink_to(real)
    write_atomically(link, "new", overwrite=True)
    assert link.is_symlink()
    assert real.read_text() == "new"
    with pytest.raises(UnwritableError, match=r"link.txt: exists already"):
        write_atomically(link, "newer", overwrite=False)


def test_a_link_to_nothing_yet_brings_its_target_into_being(tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "later.txt")
    write_atomically(link, "new", overwrite=False)
    assert link.is_symlink()
    assert (tmp_path / "later.txt").read_text() == "new"


def test_a_device_is_written_to_and_never_replaced() -> None:
    write_atomically(Path("/dev/null"), "gone", overwrite=True)
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_every_refusal_says_in_one_line_what_to_do(tmp_path: Path, target: Path) -> None:
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    cases = {
        tmp_path: "is a folder; name a file",
        tmp_path / "none" / "x": "the folder does not exist; create it or choose another place",
        target / "x": "part of the path is no folder; choose another place",
        tmp_path / ("x" * 300): "the name is too long; choose a shorter one",
        circle: "the symbolic link leads back to itself; choose another name",
    }
    for path, why in cases.items():
        with pytest.raises(UnwritableError) as caught:
            write_atomically(path, "new", overwrite=True)
        assert str(caught.value) == f"{path}: {why}"
        assert caught.value.path == path
    with pytest.raises(UnwritableError, match="no such name is possible"):
        write_atomically(tmp_path / "a\0b", "new", overwrite=True)


def test_text_that_is_no_unicode_is_refused_before_anything_is_touched(target: Path) -> None:
    with pytest.raises(UnwritableError, match="character 3 of the text is no Unicode character"):
        write_atomically(target, "new\udcff", overwrite=True)
    assert target.read_text() == OLD


def test_a_write_protected_file_is_refused(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target.chmod(0o444)
    if os.access(target, os.W_OK):  # root may write everything
        monkeypatch.setattr(writing.os, "access", lambda *_: False)
    with pytest.raises(UnwritableError, match="write-protected"):
        write_atomically(target, "new", overwrite=True)
    assert target.read_text() == OLD


def test_a_read_only_folder_is_refused(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target.parent.chmod(0o555)
    if os.access(target.parent, os.W_OK):  # root may write everywhere
        real = os.open

        def refuse(path: str | Path, flags: int, *rest: int) -> int:
            if flags & os.O_CREAT:
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
            return real(path, flags, *rest)

        monkeypatch.setattr(writing.os, "open", refuse)
    with pytest.raises(UnwritableError, match="writing is not allowed there; choose another place"):
        write_atomically(target, "new", overwrite=True)
    target.parent.chmod(0o755)
    assert target.read_text() == OLD
    assert alone(target)


@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
def test_whatever_fails_the_old_file_stays_and_no_temporary_one(
    target: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def fail(*_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(writing.Path if step == "replace" else writing.os, step, fail)
    with pytest.raises(UnwritableError, match="the disk is full; make room"):
        write_atomically(target, "new", overwrite=True)
    assert target.read_text() == OLD
    assert alone(target)


def test_a_file_system_without_hard_links_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(writing.Path, "hardlink_to", refuse)
    path = tmp_path / "new.txt"
    write_atomically(path, "new", overwrite=False)
    assert path.read_text() == "new"
    with pytest.raises(UnwritableError, match="exists already"):
        write_atomically(path, "newer", overwrite=False)
    assert alone(path)


def test_a_limit_on_the_size_of_files_keeps_the_old_file(target: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(UnwritableError, match="larger than the limit set for files"):
            write_atomically(target, "x" * 5000, overwrite=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert target.read_text() == OLD
    assert alone(target)


def test_a_full_disk_keeps_the_old_file(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=16k", "none", disk], capture_output=True, check=False
    ).returncode:
        pytest.skip("no small disk may be mounted here")
    try:
        path = disk / "kept.txt"
        write_atomically(path, OLD, overwrite=False)
        with pytest.raises(UnwritableError, match="the disk is full"):
            write_atomically(path, "x" * 100_000, overwrite=True)
        assert path.read_text() == OLD
        assert alone(path)
    finally:
        subprocess.run(["umount", disk], check=True)


def test_the_module_starts_light() -> None:
    code = """
        import sys
        import libya_reader.comparison.writing
        print([name for name in ("tempfile", "shutil", "yaml", "textual", "rich") if name in sys.modules])
    """
    done = subprocess.run(
        [sys.executable, "-S", "-c", textwrap.dedent(code)],
        env={**os.environ, "PYTHONPATH": str(Path(writing.__file__).parents[2])},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "[]\n"
