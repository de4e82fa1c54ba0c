"""A case: the documents and annotations that belong together, loaded from where the person keeps them."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from libya_reader.comparison.annotations import Annotations, DocumentEntry, read_annotations
from libya_reader.comparison.bundled import bundled_case
from libya_reader.comparison.plain_text import text_of
from libya_reader.comparison.visible import visible
from libya_reader.comparison.wording import count_text
from libya_reader.comparison.yaml_marks import Problem
from libya_reader.engine.document import Document, UnreadableTextError, hash_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from libya_reader.engine.events.model import EventQuery

TEXT_ENDINGS = frozenset({".txt", ".text", ".md"})
ANNOTATION_ENDINGS = frozenset({".yaml", ".yml"})
JUDGEMENTS_FILE = "judgements.yaml"
"""Written by the reader; no annotation."""
LARGEST = 64 << 20
"""No file of more bytes is read: an article has thousands."""


class UnusableInputError(Exception):
    """What the person gave cannot be read as a case; one line for each thing that is wrong, with what to do."""

    def __init__(self, *lines: str) -> None:
        self.lines = tuple(map(visible, lines))
        """The lines, without control characters."""
        super().__init__("\n".join(self.lines))


class AbsentInputError(UnusableInputError):
    """A path that a person named leads nowhere."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path}: no such file or folder")
        self.path = path
        """The path, as it was named."""


@dataclass(frozen=True, slots=True)
class Case:
    """Documents and annotations that belong together."""

    title: str
    documents: tuple[Document, ...]
    queries: tuple[EventQuery, ...]
    """What the annotations say to look for; empty where there are none."""
    folder: Path | None
    """Where its `annotations/` lie or may be written; `None` for files from several places."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with the annotations."""
    files: tuple[Path, ...] = ()
    """The texts, as they were named or found."""


def load_case(paths: Sequence[Path] = ()) -> Case:
    """Load a case folder, a folder of texts, or the files named; without paths the bundled case.

    Raises `UnusableInputError` where there is nothing to read or a text cannot be read.
    """
    if not paths:
        return _load_folder(bundled_case())
    folders = {path: is_folder(path) for path in paths}
    paths = _each_once(paths)
    if len(paths) == 1 and folders[paths[0]]:
        return _load_folder(paths[0])
    files = _each_once([file for path in paths for file in (_texts_in(path) if folders[path] else [path])])
    if judgements := next((file for file in files if file.name == JUDGEMENTS_FILE), None):
        raise UnusableInputError(f"{judgements}: holds judgements and no annotations; name the case folder to use them")
    notes = [file for file in files if file.suffix.lower() in ANNOTATION_ENDINGS]
    texts = [file for file in files if file not in notes]
    if not texts:
        raise UnusableInputError(f"{notes[0]}: annotations without a text; name the texts too, or the case folder")
    return _assemble(texts, notes, None, "")


def is_part_of(case: Case, path: Path) -> bool:
    """Tell whether a path leads to a text, to annotations or to judgements of a case: no export may replace these."""
    try:
        file = Path(os.path.realpath(path))
    except ValueError:  # no name may hold a null character
        return False
    if file in {text.resolve() for text in case.files}:
        return True
    notes = case.folder / "annotations" if case.folder else None
    return notes is not None and file.parent == notes.resolve() and file.suffix.lower() in ANNOTATION_ENDINGS


def _each_once(paths: Iterable[Path]) -> list[Path]:
    """Return paths without those that lead where an earlier one does."""
    first: dict[Path, Path] = {}
    for path in paths:
        first.setdefault(path.resolve(), path)
    return list(first.values())


def _load_folder(folder: Path) -> Case:
    texts = _texts_in(folder)
    notes = folder / "annotations"
    annotation_files = _listed(notes, ANNOTATION_ENDINGS) if _has_folder(notes) else []
    return _assemble(
        texts, [file for file in annotation_files if file.name != JUDGEMENTS_FILE], folder, folder.resolve().name
    )


def _texts_in(folder: Path) -> list[Path]:
    """Return the texts of a case folder or of a folder of texts."""
    seeds = folder / "seeds"
    place = seeds if _has_folder(seeds) else folder
    texts = _listed(place, TEXT_ENDINGS)
    if not texts:
        endings = ", ".join(sorted(TEXT_ENDINGS))
        raise UnusableInputError(f"{place}: no texts here; put them here as files that end in {endings}")
    return texts


def _listed(folder: Path, endings: Iterable[str]) -> list[Path]:
    try:
        found = sorted(folder.iterdir())
    except OSError as error:
        raise UnusableInputError(f"{folder}: cannot be listed ({error.strerror}); check its permissions") from error
    named = [path for path in found if path.suffix.lower() in endings and not path.name.startswith(".")]
    return [path for path in named if not is_folder(path)]


def _assemble(files: Sequence[Path], notes: Sequence[Path], folder: Path | None, name: str) -> Case:
    read = [read_annotations(_read_bytes(file), _shown(file)) for file in notes]
    annotations = Annotations.joined([found for found, _ in read])
    problems = [problem for _, found in read for problem in found]
    problems += _absent_files(annotations, {file.name for file in files})
    problems += _ids_in_two_files([found for found, _ in read])
    documents = _read_documents(files, {entry.file: entry for entry in annotations.documents})
    title = annotations.title or name or count_text(len(documents), "text")
    return Case(title, tuple(documents), annotations.queries, folder, tuple(sorted(problems)), tuple(files))


def _absent_files(annotations: Annotations, known: set[str]) -> list[Problem]:
    return [
        Problem(entry.source, entry.line, f"document {entry.id!r}: there is no file {entry.file!r} among the texts")
        for entry in annotations.documents
        if entry.file not in known
    ]


def _ids_in_two_files(parts: Sequence[Annotations]) -> list[Problem]:
    problems, first = [], dict[str, tuple[str, int]]()
    for part in parts:
        for name, (file, line) in part.query_lines.items():
            if name in first:
                where = f"{first[name][0]}:{first[name][1]}"
                problems.append(Problem(file, line, f"id {name!r} is used twice (first in {where}); rename one"))
            first.setdefault(name, (file, line))
    return problems


def _shown(file: Path) -> str:
    """Return a path as a person would write it from here."""
    try:
        return str(file.resolve().relative_to(Path.cwd()))
    except (ValueError, OSError):
        return str(file)


def _read_documents(files: Sequence[Path], entries: dict[str, DocumentEntry]) -> list[Document]:
    documents: list[Document] = []
    unreadable: list[str] = []
    taken = {entry.id for entry in entries.values()}
    order = {name: n for n, name in enumerate(entries)}
    for file in sorted(files, key=lambda file: order.get(file.name, len(order))):
        data = _read_bytes(file)
        entry = entries.get(file.name) or _unannotated(file, taken)
        taken.add(entry.id)
        try:
            text = text_of(data)
        except UnreadableTextError as error:
            unreadable.append(f"{file}: {error}")
            continue
        documents.append(
            Document(entry.id, entry.siglum, entry.title, text, file.name, hash_bytes(data), entry.outlet, entry.date)
        )
    if unreadable:
        raise UnusableInputError(*unreadable)
    return documents


def _unannotated(file: Path, taken: set[str]) -> DocumentEntry:
    """Name a document of which no annotation speaks after its file."""
    name, n = file.stem, 1
    while name in taken:
        n += 1
        name = f"{file.stem}-{n}"
    return DocumentEntry(name, file.name, name, name)


def _has_folder(path: Path) -> bool:
    """Tell whether a folder is there. Raises `UnusableInputError` where that may not be seen."""
    try:
        return is_folder(path)
    except AbsentInputError:
        return False


def is_folder(path: Path) -> bool:
    """Tell whether a path leads to a folder. Raises `UnusableInputError` where it leads nowhere."""
    return stat.S_ISDIR(_look(path).st_mode)


def _look(path: Path) -> os.stat_result:
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # no name may hold a null character
        if path.is_symlink():
            raise UnusableInputError(f"{path}: a link that leads nowhere; mend or remove it") from error
        raise AbsentInputError(path) from error
    except OSError as error:
        raise UnusableInputError(
            f"{path}: cannot be read ({error.strerror}); check its name and permissions"
        ) from error


def _read_bytes(file: Path) -> bytes:
    """Return what a file holds; a pipe or device, which might never end, is not read."""
    found = _look(file)
    if not stat.S_ISREG(found.st_mode):
        raise UnusableInputError(f"{file}: a pipe or a device; save its text as a file first")
    if found.st_size > LARGEST:
        raise UnusableInputError(f"{file}: larger than {LARGEST >> 20} MB; split it into its articles")
    try:
        return file.read_bytes()
    except OSError as error:
        raise UnusableInputError(f"{file}: cannot be read ({error.strerror}); check its permissions") from error
