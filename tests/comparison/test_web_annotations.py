"""JSON-LD exports are valid against the W3C Web Annotation Data Model, and lead back to the exact words."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from hostile import hostile_case
from judged_case import ASIDE, BODIES, COUNT, EVIDENCE, MAJER, TOTAL, Person

from libya_reader.comparison.case import load_case
from libya_reader.comparison.comparison import compare
from libya_reader.comparison.exports import render_export

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from libya_reader.comparison.comparison import Comparison

MOTIVATIONS = {
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying",
    "linking", "moderating", "questioning", "replying", "tagging",
}  # fmt: skip
"""All that the model knows (Web Annotation Data Model, 3.3.5)."""
ANNOTATION = {
    "@context", "id", "type", "body", "target", "motivation", "creator", "created", "modified", "generator",
    "generated", "audience", "rights", "canonical", "via", "stylesheet", "bodyValue",
}  # fmt: skip
BODY = {"id", "type", "value", "format", "language", "purpose", "creator", "created", "textDirection"}
SPECIFIC = {"id", "type", "source", "selector", "purpose", "state", "renderedVia", "scope", "styleClass"}
IRI = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
URN = re.compile(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@pytest.fixture(scope="module")
def judged(comparison: Comparison) -> Comparison:
    person = Person(comparison)
    person.says("accepted", "majer", "002", MAJER, note="a note\non two lines")
    person.says("accepted", "majer", "001", COUNT)
    person.says("rejected", "sirte-bodies", "000", BODIES)
    person.says("rejected", "sirte-bodies", "000", EVIDENCE)
    person.says("no-counterpart", "al-gharari", "002")
    person.says("pinned", None, "001", COUNT, other=("002", ASIDE))
    person.says("pinned", "civilian-toll", "001", COUNT, other=("002", TOTAL))
    person.says("note", None, "002", MAJER, note="a comment")
    person.says("graded", "majer", grade="single source")
    person.loses("majer", "000", "words that stood here once and stand here no more at all")
    person.says("no-counterpart", "majer", "no such article")
    person.loses("majer", "no such article", "words of an article that the case does not have")
    person.loses("majer", "002", "words whose hash a person wrote by hand", sha256="to be looked up")
    return person.comparison


def export(comparison: Comparison, events: list[str] | None = None, made: str | None = None) -> Any:
    return json.loads(render_export(comparison, events, "jsonld", made=made))


def items(collection: Any) -> list[Any]:
    return list(collection["first"]["items"]) if "first" in collection else []


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def check_agent(agent: Any) -> None:
    assert agent["type"] in {"Person", "Organization", "Software"}
    assert agent.keys() <= {"id", "type", "name", "nickname", "email", "homepage"}


def check_resource(resource: Any) -> None:
    """Check a body or target, or anything inside one, as the model has it (3.2, 4)."""
    if isinstance(resource, str):
        assert IRI.fullmatch(resource)
        return
    kinds = as_list(resource.get("type", []))
    if "TextualBody" in kinds:
        assert isinstance(resource["value"], str)
        assert resource.keys() <= BODY
        assert as_list(resource.get("purpose", [])) == [] or resource["purpose"] in MOTIVATIONS
    elif "SpecificResource" in kinds:
        assert resource.keys() <= SPECIFIC
        check_resource(resource["source"])
        assert resource.get("purpose", "linking") in MOTIVATIONS
        for selector in as_list(resource.get("selector", [])):
            check_selector(selector)
    else:
        assert IRI.fullmatch(resource["id"])
        assert set(kinds) <= {"Dataset", "Image", "Video", "Sound", "Text"}


def check_selector(selector: Any) -> None:
    if selector["type"] == "TextQuoteSelector":
        assert selector.keys() <= {"type", "exact", "prefix", "suffix"}
        assert selector["exact"]
    else:
        assert selector["type"] == "TextPositionSelector"
        assert selector.keys() == {"type", "start", "end"}
        assert 0 <= selector["start"] <= selector["end"]


def check_annotation(annotation: Any) -> None:
    """Check what the model demands of every annotation (3.1, 3.3)."""
    assert annotation["type"] == "Annotation"
    assert IRI.fullmatch(annotation["id"])
    assert annotation.keys() <= ANNOTATION
    assert "target" in annotation
    assert {*as_list(annotation["motivation"])} <= MOTIVATIONS
    for agent in (annotation["creator"], annotation["generator"]):
        check_agent(agent)
    if "created" in annotation:
        assert DATE_TIME.fullmatch(annotation["created"])
    for resource in (*as_list(annotation["body"]), *as_list(annotation["target"])):
        check_resource(resource)


def specific(resource: Any) -> Iterator[Any]:
    """Yield every resource with selectors, however deep."""
    if isinstance(resource, dict):
        if "selector" in resource:
            yield resource
        for value in resource.values():
            yield from specific(value)
    elif isinstance(resource, list):
        for value in resource:
            yield from specific(value)


def check_words(comparison: Comparison, collection: Any) -> int:
    """Check that every position gives back the exact words of the file with that hash; return how many there are."""
    texts = {document.sha256: document.text for document in comparison.case.documents}
    checked = 0
    for resource in specific(collection):
        quote, position = ({"type": "", **each} for each in (*resource["selector"], {})[:2])
        text = texts.get(resource["source"].get("schema:sha256"))
        if text is not None and position["type"]:
            start, end = position["start"], position["end"]
            assert text[start:end] == quote["exact"]
            assert text[:start].endswith(quote["prefix"])
            assert text[end:].startswith(quote["suffix"])
            checked += 1
    return checked


def check_collection(collection: Any) -> None:
    """Check what the model demands of a collection and its pages (5.1, 5.2), and every annotation on them."""
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert IRI.fullmatch(collection["id"])
    assert collection["type"] == "AnnotationCollection"
    assert isinstance(collection["label"], str)
    assert collection["total"] == len(items(collection))
    assert ("first" in collection) == (collection["total"] > 0)
    if "first" in collection:
        check_page(collection["first"], collection)
    check_agent(collection["generator"])


def check_page(page: Any, collection: Any) -> None:
    assert "@context" not in page
    assert IRI.fullmatch(page["id"])
    assert page["type"] == "AnnotationPage"
    assert page["partOf"] == collection["id"]
    assert page["id"] == collection["last"]
    assert page["startIndex"] == 0
    assert page["items"]
    for annotation in page["items"]:
        check_annotation(annotation)


@pytest.mark.parametrize("events", [None, ["majer"], []])
def test_every_annotation_is_valid_against_the_model(judged: Comparison, events: list[str] | None) -> None:
    check_collection(export(judged, events))


def test_where_nothing_is_to_be_told_there_is_no_empty_page(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Rain fell.")
    collection = export(compare(load_case([tmp_path])))
    assert collection["total"] == 0
    check_collection(collection)


def test_offsets_and_quotes_lead_back_to_the_words(judged: Comparison) -> None:
    assert check_words(judged, export(judged)) > 100


def test_a_hostile_case_is_valid_too(tmp_path: Path) -> None:
    comparison = hostile_case(tmp_path / "case")
    collection = export(comparison)
    check_collection(collection)
    assert check_words(comparison, collection)


def test_identifiers_are_urns_that_stay_and_are_given_once(judged: Comparison) -> None:
    first, again = items(export(judged)), items(export(judged, made="2026-11-21T10:00:00Z"))
    names = [annotation["id"] for annotation in first]
    assert names == [annotation["id"] for annotation in again]
    assert len(set(names)) == len(names)
    assert all(URN.fullmatch(name) for name in names)
    part = [annotation["id"] for annotation in items(export(judged, ["majer"]))]
    assert set(part) < set(names)


def test_a_target_names_the_file_and_its_hash(judged: Comparison) -> None:
    files = {document.sha256: document.file for document in judged.case.documents}
    for resource in specific(export(judged)):
        source = resource["source"]
        if "dcterms:identifier" in source:  # it is not in the case
            continue
        assert source["id"] == f"urn:sha256:{source['schema:sha256']}"
        assert source["schema:name"] in files.values()


def test_machine_and_person_are_told_apart_and_nobody_is_named(judged: Comparison) -> None:
    found = items(export(judged))
    assert {annotation["creator"]["type"] for annotation in found} == {"Person", "Software"}
    people = [annotation["creator"] for annotation in found if annotation["creator"]["type"] == "Person"]
    assert all(agent == {"type": "Person"} for agent in people)
    said = [a for a in found if a["creator"]["type"] == "Person"]
    assert {a["motivation"] for a in said} == {"assessing", "commenting", "linking", "describing"}


def test_mentions_quotations_figures_and_judgements_are_all_there(judged: Comparison) -> None:
    found = items(export(judged))
    machine = [a for a in found if a["creator"]["type"] == "Software"]
    mentions = sum(len(event.mentions) for event in judged.events)
    quotations = sum(map(len, judged.quotations.values()))
    identifying = [a for a in machine if a["motivation"] == "identifying"]
    assert len(identifying) == mentions - 1 + quotations  # one mention is the person's alone
    assert len([a for a in machine if a["motivation"] == "linking"]) == len(judged.figure_relations) + len(
        judged.quotation_relations
    )
    kept = [j for j in judged.judgements if j.judgement.kind != "rejected"]
    silences_by_person = 1
    assert len(found) - len(machine) == len(kept) + silences_by_person


def test_what_the_person_rejected_is_no_annotation(judged: Comparison) -> None:
    targets = [annotation["target"] for annotation in items(export(judged, ["sirte-bodies"]))]
    assert not any(BODIES in str(target) for target in targets)
    assert "rejected" not in str([a["body"] for a in items(export(judged, ["sirte-bodies"]))])


def test_an_orphan_keeps_pointing_at_the_file_as_it_was(judged: Comparison) -> None:
    [lost] = [a for a in items(export(judged)) if "stand here no more" in str(a)]
    assert lost["target"]["source"]["id"] == f"urn:sha256:{'0' * 64}"
    assert "no longer found" in str(lost["body"])


def test_a_word_on_an_article_that_is_gone_names_it_as_the_case_did(judged: Comparison) -> None:
    gone = [a["target"] for a in items(export(judged)) if "no such article" in str(a["target"])]
    assert [target.get("source", target)["dcterms:identifier"] for target in gone] == ["no such article"] * 2
    [by_hand] = [a["target"] for a in items(export(judged)) if "a person wrote by hand" in str(a["target"])]
    assert by_hand["source"]["id"] == f"urn:sha256:{judged.documents['002'].sha256}"
    assert [selector["type"] for selector in by_hand["selector"]] == ["TextQuoteSelector"]


def test_when_it_was_made_is_said_as_the_model_wants_it(judged: Comparison) -> None:
    assert export(judged, made="2026-11-21T10:00:00Z")["generated"] == "2026-11-21T10:00:00Z"
    assert export(judged, made="2026-11-21T10:00:00.5+02:00")["generated"] == "2026-11-21T08:00:00Z"
    for words in ("on a Saturday", "2026-11-21T10:00:00", "2026-13-45T10:00:00Z", "0001-01-01T00:00:00+23:00"):
        assert "generated" not in export(judged, made=words)
    assert "generated" not in export(judged)
