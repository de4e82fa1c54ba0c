"""A case: the documents and annotations that belong together, loaded from where the person keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from libya_reader.comparison.annotations import Annotations, DocumentEntry, read_annotations
from libya_reader.comparison.bundled import bundled_case
from libya_reader.comparison.yaml_marks import Problem
from libya_reader.engine.document import Document, UnreadableTextError, decode_text, hash_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from libya_reader.engine.events.model import EventQuery

TEXT_ENDINGS = frozenset({".txt", ".text", ".md"})
ANNOTATION_ENDINGS = frozenset({".yaml", ".yml"})
JUDGEMENTS_FILE = "judgements.yaml"
"""Written by the reader; no annotation."""


class UnusableInputError(Exception):
    """What the person gave cannot be read as a case; one line for each thing that is wrong, with what to do."""


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


def load_case(paths: Sequence[Path] = ()) -> Case:
    """Load a case folder, a folder of texts, or the files named; without paths the bundled case.

    Raises `UnusableInputError` where there is nothing to read or a text cannot be read.
    """
    if not paths:
        return _load_folder(bundled_case())
    for path in paths:
        if not path.exists():
            raise UnusableInputError(f"{path}: no such file or folder")
    if len(paths) == 1 and paths[0].is_dir():
        return _load_folder(paths[0])
    files = [file for path in paths for file in (_texts_in(path) if path.is_dir() else [path])]
    return _assemble(list(dict.fromkeys(files)), [], None, "")


def _load_folder(folder: Path) -> Case:
    seeds = folder / "seeds"
    texts = _texts_in(seeds if seeds.is_dir() else folder)
    notes = folder / "annotations"
    annotation_files = _listed(notes, ANNOTATION_ENDINGS) if notes.is_dir() else []
    if not texts:
        raise UnusableInputError(f"{folder}: no texts here; a case has its articles as .txt files in {seeds.name}/")
    return _assemble(
        texts, [file for file in annotation_files if file.name != JUDGEMENTS_FILE], folder, folder.resolve().name
    )


def _texts_in(folder: Path) -> list[Path]:
    texts = _listed(folder, TEXT_ENDINGS)
    if not texts and not (folder / "seeds").is_dir():
        endings = ", ".join(sorted(TEXT_ENDINGS))
        raise UnusableInputError(f"{folder}: no texts here (files that end in {endings})")
    return texts


def _listed(folder: Path, endings: Iterable[str]) -> list[Path]:
    try:
        found = sorted(folder.iterdir())
    except OSError as error:
        raise UnusableInputError(f"{folder}: cannot be listed ({error.strerror})") from error
    return [p for p in found if p.suffix.lower() in endings and not p.name.startswith(".") and p.is_file()]


def _assemble(files: Sequence[Path], notes: Sequence[Path], folder: Path | None, name: str) -> Case:
    read = [read_annotations(_read_bytes(file), _shown(file)) for file in notes]
    annotations = Annotations.joined([found for found, _ in read])
    problems = [problem for _, found in read for problem in found]
    problems += _absent_files(annotations, {file.name for file in files})
    problems += _ids_in_two_files([found for found, _ in read])
    documents = _read_documents(files, {entry.file: entry for entry in annotations.documents})
    title = annotations.title or name or f"{len(documents)} texts"
    return Case(title, tuple(documents), annotations.queries, folder, tuple(sorted(problems)))


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
            text = decode_text(data)
        except UnreadableTextError as error:
            unreadable.append(f"{file}: {error}")
            continue
        documents.append(
            Document(entry.id, entry.siglum, entry.title, text, file.name, hash_bytes(data), entry.outlet, entry.date)
        )
    if unreadable:
        raise UnusableInputError("\n".join(unreadable))
    return documents


def _unannotated(file: Path, taken: set[str]) -> DocumentEntry:
    """Name a document of which no annotation speaks after its file."""
    name, n = file.stem, 1
    while name in taken:
        n += 1
        name = f"{file.stem}-{n}"
    return DocumentEntry(name, file.name, name, name)


def _read_bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise UnusableInputError(f"{file}: cannot be read ({error.strerror})") from error
