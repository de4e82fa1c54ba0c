"""Writing files whole or not at all.

The data go to a temporary file beside the target, down to the disk, and only then under the target's name: whoever
reads, and whoever finds the file after a power cut, sees the old file or the new one, never half of either.
"""

from __future__ import annotations

import contextlib
import errno
import glob
import os
import secrets
import stat
import time
from pathlib import Path

TEMPORARY = ".tmp"
"""Ending of temporary files; one is left behind only where the process was killed."""
NAME_KEPT = 40
"""A temporary file bears so many characters of the target's name: the whole name may be as long as names can be."""
LEFT_FOR = 3600
"""Seconds after which nobody is writing a temporary file any more."""

FULL = "the disk is full; make room or choose another place"
FORBIDDEN = "writing is not allowed there; choose another place or change the permissions"
ADVICE = {
    errno.EACCES: FORBIDDEN,
    errno.EDQUOT: FULL,
    errno.EFBIG: "the file would be larger than the limit set for files; raise the limit or choose another place",
    errno.ELOOP: "the symbolic link leads back to itself; choose another name",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one",
    errno.ENOENT: "the folder does not exist; create it or choose another place",
    errno.ENOSPC: FULL,
    errno.ENOTDIR: "part of the path is no folder; choose another place",
    errno.EPERM: FORBIDDEN,
    errno.EROFS: "the file system is read-only; choose another place",
}
"""What to do about an error of the operating system."""

NO_HARD_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK})
"""How file systems without hard links answer: FAT, some network shares."""


class UnwritableError(Exception):
    """A file could not be written, and what stood there is untouched; the message is one line and says what to do."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"{path}: {why}")
        self.path = path
        """The file as the caller named it."""
        self.why = why
        """What is wrong and what to do, without the path."""


def write_atomically(path: Path, data: bytes | str, *, overwrite: bool) -> os.stat_result | None:
    """Write `data` to the file `path`, all or nothing; text as UTF-8, line ends as they are.

    A symbolic link is followed: what it points to is written, the link stays. A file that is replaced keeps its
    permissions, and its owner where that is allowed. Devices and pipes are written straight. Without `overwrite` a
    file that exists is never replaced, even when it comes into being at this very moment. Returns what the system says
    of the file that was written, by which it can be told from one that another program writes; `None` for a device.

    Raises `UnwritableError`, with the old file untouched and no temporary file left.
    """
    content = data if isinstance(data, bytes) else _encode(path, data)
    try:
        target = Path(os.path.realpath(path))
        before = _look(target)
        if before is not None and not stat.S_ISREG(before.st_mode):
            _write_straight(path, target, before, content)
            return None
        if before is not None:
            _check_replaceable(path, target, overwrite=overwrite)
        return _write_beside(target, content, before, overwrite=overwrite)
    except FileExistsError as error:
        raise _exists(path) from error
    except OSError as error:
        raise UnwritableError(path, ADVICE.get(error.errno or 0, error.strerror or str(error))) from error
    except ValueError as error:
        raise UnwritableError(path, f"no such name is possible ({error}); choose another") from error


def remove_leftovers(path: Path) -> None:
    """Remove the temporary files that killed processes left beside `path`, once they are `LEFT_FOR` seconds old."""
    pattern = f".{glob.escape(path.name[:NAME_KEPT])}.{'[0-9a-f]' * 16}{TEMPORARY}"
    for leftover in path.parent.glob(pattern):
        with contextlib.suppress(OSError):
            if time.time() - leftover.stat().st_mtime > LEFT_FOR:
                leftover.unlink()


def _encode(path: Path, text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UnwritableError(
            path, f"character {error.start} of the text is no Unicode character; remove it"
        ) from error


def _exists(path: Path) -> UnwritableError:
    return UnwritableError(path, "exists already; choose another name or say that it may be overwritten")


def _look(target: Path) -> os.stat_result | None:
    """Return what stands at `target`; `None` where nothing does."""
    try:
        return target.stat()
    except FileNotFoundError:
        return None


def _write_straight(path: Path, target: Path, before: os.stat_result, content: bytes) -> None:
    """Write to a device or pipe, which holds nothing that could be lost."""
    if stat.S_ISDIR(before.st_mode):
        raise UnwritableError(path, "is a folder; name a file")
    with target.open("wb", buffering=0) as device:
        _write_all(device.fileno(), content)


def _check_replaceable(path: Path, target: Path, *, overwrite: bool) -> None:
    """Refuse a file that may not be overwritten: renaming asks the folder's permission alone, not the file's."""
    if not overwrite:
        raise _exists(path)
    if not os.access(target, os.W_OK):
        raise UnwritableError(path, "is write-protected; change its permissions or choose another name")


def _write_beside(target: Path, content: bytes, before: os.stat_result | None, *, overwrite: bool) -> os.stat_result:
    temporary = target.with_name(f".{target.name[:NAME_KEPT]}.{secrets.token_hex(8)}{TEMPORARY}")
    try:
        written = _write_durably(temporary, content, before)
        if overwrite:
            temporary.replace(target)
        else:
            _rename_to_new(temporary, target)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()
    _sync_folder(target.parent)
    return written


def _write_durably(temporary: Path, content: bytes, before: os.stat_result | None) -> os.stat_result:
    """Create the temporary file, with the old file's owner and permissions, and wait until it is on the disk."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    descriptor = os.open(temporary, flags, 0o666)
    try:
        if before is not None:
            _keep_rights(descriptor, temporary, before)
        _write_all(descriptor, content)
        os.fsync(descriptor)
        return os.fstat(descriptor)
    finally:
        os.close(descriptor)


def _keep_rights(descriptor: int, temporary: Path, before: os.stat_result) -> None:
    if hasattr(os, "fchown"):
        with contextlib.suppress(OSError):
            os.fchown(descriptor, before.st_uid, before.st_gid)
    temporary.chmod(stat.S_IMODE(before.st_mode))


def _write_all(descriptor: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _rename_to_new(temporary: Path, target: Path) -> None:
    """Give the file its name where nothing bears it; raises `FileExistsError` where something does."""
    if os.name == "nt":
        temporary.rename(target)
        return
    try:
        target.hardlink_to(temporary)
    except OSError as error:
        if error.errno not in NO_HARD_LINKS:
            raise
        _rename_to_claimed(temporary, target)


def _rename_to_claimed(temporary: Path, target: Path) -> None:
    """Claim the name with an empty file, which nobody else can then do, and put the whole one in its place."""
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
    try:
        temporary.replace(target)
    except OSError:
        target.unlink(missing_ok=True)
        raise


def _sync_folder(folder: Path) -> None:
    """Wait until the new name is on the disk, where folders can be synced; the file is whole either way."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
