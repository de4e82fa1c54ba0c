"""The annotations never say where: when passages move, change or go, the answer follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from libya_reader.comparison.case import load_case
from libya_reader.comparison.comparison import compare

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from libya_reader.comparison.comparison import Comparison

AMNESTY, TIMES, RUSSIA = "000_20060918777760a0.txt", "001_dea71671860a4c8b.txt", "002_33ae9b4cac3f8a69.txt"
MAJER = (
    "The single largest case of civilian casualties took place in the town of Majer on Aug. 8 last year, "
    "when 34 civilians died and 38 were injured, according to the report."
)
EVENTS = ("al-gharari", "sirte-bodies", "majer")


def change(case: Path, file: str, edit: Callable[[str], str]) -> None:
    """Edit a copy of an article, which must change."""
    path = case / "seeds" / file
    before = path.read_bytes().decode()
    after = edit(before)
    assert after != before
    path.write_bytes(after.encode())


def told(comparison: Comparison, event: str, document: str) -> list[str]:
    """Return the words of the passages that tell of an event."""
    text = comparison.documents[document].text
    return [m.span.of(text) for m in comparison.mentions(event, document) if m.strength == "direct"]


def reversed_paragraphs(text: str) -> str:
    return "\n".join(reversed(text.split("\n")))


def test_the_bundled_case_tells_of_each_event_in_one_article(comparison: Comparison) -> None:
    stances = {(e, d): comparison.stance(e, d) == "told" for e in EVENTS for d in comparison.documents}
    assert [place for place, is_told in stances.items() if is_told] == [
        ("al-gharari", "001"),
        ("sirte-bodies", "000"),
        ("majer", "002"),
    ]


def test_a_quotation_that_runs_on_belongs_to_the_event_it_speaks_of(comparison: Comparison) -> None:
    assert told(comparison, "al-gharari", "001")[-2:] == [
        "I have photos and death certificates.",
        "NATO knows this, he added.",
    ]


def test_a_passage_that_shares_a_place_name_and_nothing_else_does_not_tell_of_the_event(comparison: Comparison) -> None:
    assert not any("Tripoli, Zlitan and Sirte" in text for event in EVENTS for text in told(comparison, event, "000"))


@pytest.mark.parametrize("file", [AMNESTY, RUSSIA])
def test_reversed_paragraphs_are_found_where_they_now_stand(comparison: Comparison, copied: Path, file: str) -> None:
    change(copied, file, reversed_paragraphs)
    moved = compare(load_case([copied]))
    for event in EVENTS:
        for document in moved.documents:
            assert sorted(told(moved, event, document)) == sorted(told(comparison, event, document))
            assert moved.stance(event, document) == comparison.stance(event, document)


@pytest.mark.parametrize("spelling", ["Al Gharary", "al-Gharary", "el-Gharari", "Al-Ghariri"])
def test_a_name_is_found_in_another_spelling(comparison: Comparison, copied: Path, spelling: str) -> None:
    change(copied, TIMES, lambda text: text.replace("al-Gharari", spelling))
    respelled = compare(load_case([copied]))
    text = respelled.documents["001"].text
    mention = next(m for m in respelled.mentions("al-gharari", "001") if spelling in m.span.of(text))
    assert mention.strength == "direct"
    assert any(reason.what == "name" and spelling in reason.text for reason in mention.reasons)
    assert len(told(respelled, "al-gharari", "001")) == len(told(comparison, "al-gharari", "001"))


def test_a_sentence_that_moves_to_another_article_takes_its_event_along(copied: Path) -> None:
    change(copied, RUSSIA, lambda text: text.replace(MAJER + "\n", ""))
    change(copied, AMNESTY, lambda text: text.replace("\n\nNATO has looked", f"\n\n{MAJER}\n\nNATO has looked"))
    moved = compare(load_case([copied]))
    assert told(moved, "majer", "000") == [MAJER]
    assert moved.stance("majer", "002") != "told"
    assert moved.silence("majer", "002") is not None
    assert moved.silence("majer", "000") is None


def test_a_passage_that_is_deleted_leaves_a_silence(copied: Path) -> None:
    change(copied, AMNESTY, lambda text: text[: text.index("We found 53")].rstrip())
    deleted = compare(load_case([copied]))
    assert all(not told(deleted, "sirte-bodies", document) for document in deleted.documents)
    silence = deleted.silence("sirte-bodies", "000")
    assert silence is not None
    assert silence.nearest is not None
    assert silence.nearest.score < 0.5
    assert "Sirte" in silence.searched


def test_an_article_that_repeats_another_tells_what_it_tells(copied: Path) -> None:
    (copied / "seeds" / "003_copy.txt").write_bytes((copied / "seeds" / RUSSIA).read_bytes())
    doubled = compare(load_case([copied]))
    assert told(doubled, "majer", "003_copy") == told(doubled, "majer", "002") == [MAJER]


def test_windows_line_ends_change_nothing_but_the_places(copied: Path) -> None:
    change(copied, RUSSIA, lambda text: text.replace("\n", "\r\n"))
    changed = compare(load_case([copied]))
    assert told(changed, "majer", "002") == [MAJER]
