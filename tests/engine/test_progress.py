"""Long work tells how far it is, and ends where whoever waits says so."""

from __future__ import annotations

import gc

import pytest

from libya_reader.engine.alignment.align import align_folder
from libya_reader.engine.alignment.folder import Folder
from libya_reader.engine.alignment.garbage import no_garbage
from libya_reader.engine.alignment.model import AlignerInput
from libya_reader.engine.progress import watched
from libya_reader.engine.sentences import split_sentences

TEXT = "The ferry Marisol sank off Quelva on Tuesday. Rescuers saved 41 people from the water."


def documents(count: int) -> list[AlignerInput]:
    return [AlignerInput(str(n), TEXT, split_sentences(TEXT)) for n in range(count)]


def test_a_watch_is_told_of_the_first_and_of_the_last() -> None:
    told: list[tuple[str, int, int]] = []
    things = range(10)
    assert list(watched(things, lambda *word: told.append(word), "done", stride=4)) == list(things)
    assert told == [("done", 0, 10), ("done", 4, 10), ("done", 8, 10), ("done", 10, 10)]


def test_the_aligner_tells_of_articles_passages_and_pairs() -> None:
    told: dict[str, int] = {}
    folder = Folder(documents(3), lambda what, _, count: told.__setitem__(what, count))
    align_folder(folder, watch=lambda what, _, count: told.__setitem__(what, count))
    assert told["articles read"] == 3
    assert told["passages looked up"] == 6
    assert told["pairs scored"] > 0


def test_what_a_watch_raises_ends_the_work() -> None:
    def stop(*_: object) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        Folder(documents(2), stop)
    assert gc.isenabled()


def test_garbage_is_sought_again_afterwards_and_only_if_it_was_before() -> None:
    with no_garbage():
        assert not gc.isenabled()
        with no_garbage():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
