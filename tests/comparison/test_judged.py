"""The person's word stands over the machine's, which stays beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from judged_case import ADMITTED, ASIDE, BODIES, COUNT, EVIDENCE, MAJER, TOTAL, Person, sentence

from libya_reader.comparison.judged import same_passage
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from libya_reader.comparison.comparison import Comparison


@pytest.fixture
def person(comparison: Comparison) -> Person:
    return Person(comparison)


def test_without_judgements_nothing_changes(comparison: Comparison) -> None:
    judged = comparison.judged(())
    assert judged.events == comparison.events
    assert not judged.verdicts
    assert judged.machine is comparison


def test_what_is_accepted_keeps_the_machines_score(person: Person) -> None:
    before = person.machine.mentions("majer", "002")[0]
    person.says("accepted", "majer", "002", MAJER)
    judged = person.comparison
    assert judged.mentions("majer", "002")[0].score == before.score
    verdict = judged.verdict("majer", "002", before.span)
    assert verdict is not None
    assert (verdict.kind, verdict.machine, verdict.agrees) == ("accepted", before, True)


def test_a_related_passage_that_is_accepted_is_told(person: Person) -> None:
    [related] = [m for m in person.machine.mentions("call-for-inquiry", "000") if m.strength == "related"]
    words = related.span.of(person.machine.documents["000"].text)
    person.says("accepted", "call-for-inquiry", "000", words)
    judged = person.comparison
    verdict = judged.verdict("call-for-inquiry", "000", related.span)
    assert verdict is not None
    assert verdict.machine == related
    assert not verdict.agrees
    [now] = [m for m in judged.mentions("call-for-inquiry", "000") if m.span == related.span]
    assert now.strength == "direct"


def test_what_is_added_tells_of_the_event_though_the_machine_says_nothing(person: Person) -> None:
    person.says("accepted", "majer", "000", "Amnesty itself documented 55")
    judged = person.comparison
    [mention] = [m for m in judged.mentions("majer", "000") if m.strength == "direct"]
    verdict = judged.verdict("majer", "000", mention.span)
    assert verdict is not None
    assert (verdict.kind, verdict.machine, verdict.agrees) == ("added", None, False)
    assert judged.silence("majer", "000") is None
    assert judged.stance("majer", "000") == "told"


def test_a_rejected_passage_is_taken_out_and_kept_aside(person: Person) -> None:
    person.says("rejected", "sirte-bodies", "000", BODIES)
    judged = person.comparison
    span = sentence(judged, "000", BODIES)
    assert span not in {m.span for m in judged.mentions("sirte-bodies", "000")}
    assert [m.span for m in judged.rejected["sirte-bodies", "000"]] == [span]
    assert judged.stance("sirte-bodies", "000") == "told"


def test_where_all_is_rejected_the_article_is_silent_and_the_rejected_is_not_its_nearest(person: Person) -> None:
    person.says("rejected", "majer", "002", MAJER)
    judged = person.comparison
    silence = judged.silence("majer", "002")
    assert silence is not None
    assert silence.searched == person.machine.silence("majer", "000").searched  # type: ignore[union-attr]
    assert silence.nearest is None or silence.nearest.span != sentence(judged, "002", MAJER)
    assert silence.nearest is None or silence.nearest.score < 0.5


def test_a_rejected_nearest_passage_is_not_offered_again(person: Person) -> None:
    nearest = person.machine.silence("majer", "000").nearest  # type: ignore[union-attr]
    assert nearest is not None
    person.says("rejected", "majer", "000", nearest.span.of(person.machine.documents["000"].text)[:40])
    after = person.comparison.silence("majer", "000")
    assert after is not None
    assert after.nearest is None or after.nearest.span != nearest.span


def test_the_last_word_on_a_passage_counts_and_the_one_before_is_told_as_overruled(person: Person) -> None:
    first = person.says("accepted", "majer", "002", MAJER)
    last = person.says("rejected", "majer", "002", MAJER)
    judged = person.comparison
    assert judged.overruled == {first: last}
    assert judged.stance("majer", "002") == "silent"


def test_an_orphan_decides_nothing(person: Person) -> None:
    person.loses("majer", "001", "nothing of the kind was ever printed in this article, not even once")
    judged = person.comparison
    assert judged.events == person.machine.events
    assert [each.state for each in judged.judgements] == ["orphan"]


def test_a_judgement_on_an_event_that_is_gone_decides_nothing_and_is_kept(person: Person) -> None:
    person.says("accepted", "no-such-event", "002", MAJER)
    judged = person.comparison
    assert judged.events == person.machine.events
    assert len(judged.judgements) == 1


def test_a_further_word_changes_its_own_event_alone_and_all_is_as_if_judged_at_once(person: Person) -> None:
    person.says("rejected", "sirte-bodies", "000", BODIES)
    person.says("pinned", "civilian-toll", "001", COUNT, other=("002", TOTAL))
    before = person.comparison
    person.says("accepted", "civilian-toll", "002", ASIDE)
    person.says("rejected", "civilian-toll", "001", COUNT)
    after = person.comparison
    assert after.events_by_id["sirte-bodies"] is before.events_by_id["sirte-bodies"]
    assert after.events_by_id["civilian-toll"] != before.events_by_id["civilian-toll"]
    at_once = replace(person.machine).judged(after.judgements)
    for part in ("events", "verdicts", "rejected", "overruled", "pins"):
        assert getattr(after, part) == getattr(at_once, part)


def test_a_word_that_is_taken_back_brings_back_the_ledger_from_before_it(person: Person) -> None:
    person.says("rejected", "majer", "002", MAJER)
    before = person.comparison.ledger
    person.says("rejected", "sirte-bodies", "000", BODIES)
    assert person.comparison.ledger is not before
    person.judgements.pop()
    assert person.comparison.ledger is before


def test_no_counterpart_is_the_persons_word_on_a_silence(person: Person) -> None:
    person.says("no-counterpart", "majer", "000")
    verdict = person.comparison.verdict("majer", "000")
    assert verdict is not None
    assert (verdict.kind, verdict.agrees) == ("no counterpart", True)


def test_no_counterpart_against_the_machine_hides_nothing_and_does_not_agree(person: Person) -> None:
    person.says("no-counterpart", "majer", "002")
    judged = person.comparison
    assert judged.stance("majer", "002") == "told"
    verdict = judged.verdict("majer", "002")
    assert verdict is not None
    assert not verdict.agrees
    assert verdict.machine == judged.mentions("majer", "002")[0]


def test_no_counterpart_with_a_target_makes_nothing_tell_of_the_event(person: Person) -> None:
    person.says("no-counterpart", "majer", "000", EVIDENCE)
    judged = person.comparison
    assert judged.stance("majer", "000") == person.machine.stance("majer", "000")
    assert judged.verdict("majer", "000").kind == "no counterpart"
    assert EVIDENCE not in " ".join(m.span.of(judged.documents["000"].text) for m in judged.mentions("majer", "000"))


def test_pinned_passages_tell_of_their_event_and_stand_beside_each_other(person: Person) -> None:
    person.says("pinned", "civilian-toll", "001", COUNT, other=("002", TOTAL))
    judged = person.comparison
    here, there = sentence(judged, "001", COUNT), sentence(judged, "002", TOTAL)
    verdict = judged.verdict("civilian-toll", "001", here)
    assert verdict is not None
    assert verdict.kind == "pinned"
    assert [(place.document, place.span) for place in judged.pinned_to("001", here)] == [("002", there)]
    assert [(place.document, place.span) for place in judged.pinned_to("002", there)] == [("001", here)]


def test_a_pin_of_no_event_joins_two_passages_and_changes_no_event(person: Person) -> None:
    person.says("pinned", None, "000", EVIDENCE, other=("002", ASIDE))
    judged = person.comparison
    assert judged.events == person.machine.events
    assert len(judged.pins) == 1
    [pair] = [pair for pair in judged.judged_pairs(0.5) if pair.verdict == "pinned"]
    assert (pair.a.document, pair.b.document, pair.score) == ("000", "002", 0.0)
    assert pair.alignment is None


def test_a_pin_whose_passage_is_rejected_later_holds_no_more(person: Person) -> None:
    person.says("pinned", "civilian-toll", "001", COUNT, other=("002", TOTAL))
    person.says("rejected", "civilian-toll", "002", TOTAL)
    assert not person.comparison.pins


def test_pairs_of_a_rejected_passage_are_gone_and_accepted_ones_are_told_as_such(person: Person) -> None:
    def pairs(comparison: Comparison) -> set[tuple[TextSpan, TextSpan]]:
        return {(pair.a.span, pair.b.span) for pair in comparison.judged_pairs(0.5)}

    total, count = (sentence(person.machine, name, words) for name, words in (("002", TOTAL), ("001", COUNT)))
    assert (count, total) in pairs(person.machine)
    person.says("rejected", "civilian-toll", "002", TOTAL)
    assert (count, total) not in pairs(person.comparison)
    person.says("accepted", "civilian-toll", "002", TOTAL)
    [pair] = [p for p in person.comparison.judged_pairs(0.5) if (p.a.span, p.b.span) == (count, total)]
    assert pair.verdict == "accepted"
    assert pair.reasons[0].what == "person"
    assert pair.alignment is not None
    assert pair.score == pair.alignment.score


def test_the_last_grade_counts(person: Person) -> None:
    assert person.comparison.grade("majer") is None
    person.says("graded", "majer", grade="contested")
    person.says("graded", "majer", grade="single source")
    grade = person.comparison.grade("majer")
    assert grade is not None
    assert grade.grade == "single source"


def test_notes_stand_at_their_passage(person: Person) -> None:
    person.says("note", None, "002", MAJER, note="see the annex")
    judged = person.comparison
    assert [j.note for j in judged.notes_on("002", sentence(judged, "002", MAJER))] == ["see the annex"]
    assert not judged.notes_on("002", sentence(judged, "002", ASIDE))


def test_what_judgements_do_not_change_is_found_once(person: Person) -> None:
    person.says("accepted", "majer", "002", MAJER)
    judged = person.comparison
    assert judged.quantities is person.machine.quantities
    assert judged.quotation_relations is person.machine.quotation_relations
    assert judged.alignments is person.machine.alignments
    assert judged.figures is person.machine.figures  # the machine ties them to the same events


def test_figures_are_tied_to_events_by_the_persons_word(person: Person) -> None:
    def events(comparison: Comparison) -> list[frozenset[str] | None]:
        return [f.events for f in comparison.figures if f.document == "002" and f.quantity.text == "34"]

    assert events(person.machine) == [frozenset({"majer"})]
    person.says("rejected", "majer", "002", MAJER)
    assert events(person.comparison) == [None]


def test_the_result_does_not_depend_on_what_was_asked_before(person: Person) -> None:
    person.says("rejected", "majer", "002", MAJER)
    asked = person.comparison
    assert asked.figure_relations is not None
    person.says("accepted", "majer", "002", MAJER)
    fresh = person.machine.judged(person.comparison.judgements)
    again = asked.judged(person.comparison.judgements)
    assert again.events == fresh.events
    assert again.figures == fresh.figures
    assert again.figure_relations == fresh.figure_relations


def test_a_word_on_two_passages_counts_for_both(person: Person) -> None:
    comparison = person.machine
    first, second = (sentence(comparison, "001", words) for words in ("NATO spokesman Lungescu", ADMITTED))
    assert first.end < second.start
    whole = TextSpan(first.start, second.end)
    assert same_passage(whole, first)
    assert same_passage(whole, second)
    assert not same_passage(first, second)


def test_mentions_stand_in_the_order_of_the_documents(person: Person) -> None:
    person.says("accepted", "majer", "001", COUNT)
    person.says("accepted", "majer", "000", EVIDENCE)
    [majer] = [event for event in person.comparison.events if event.id == "majer"]
    assert [m.document for m in majer.mentions] == ["000", "001", "002"]
    assert not majer.silences
