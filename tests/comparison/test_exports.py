"""Exports hold every excerpt with its origin and every silence, and nothing in a text breaks out of its place."""

from __future__ import annotations

import csv
import html
import io
import json
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest
from ferry import ferry_case
from hostile import PAYLOADS, hostile_case
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from libya_reader import __version__
from libya_reader.comparison.comparison import compare
from libya_reader.comparison.contract import json_text, quotes_answer
from libya_reader.comparison.exports import EXPORT_FORMATS, UnknownEventError, default_name, render_export
from libya_reader.comparison.exports.as_csv import COLUMNS, FORMULA, guard
from libya_reader.comparison.exports.as_html import escape as escape_html
from libya_reader.comparison.exports.as_markdown import escape as escape_markdown
from libya_reader.comparison.visible import visible
from libya_reader.comparison.voice_words import said_text
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from pathlib import Path

    from libya_reader.comparison.comparison import Comparison

VOID = {"br", "meta"}
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Comparison:
    """Compare a case that tries to break out of everything."""
    return hostile_case(tmp_path_factory.mktemp("hostile") / "case")


class Page(HTMLParser):
    """Reads a page strictly: what opens must close, in order."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.quotes: list[str] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "blockquote":
            self.quotes.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "blockquote" in self.open:
            self.quotes[-1] += data


def rows(comparison: Comparison, events: list[str] | None = None) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render_export(comparison, events, "csv"), newline="")))


def excerpts(comparison: Comparison) -> list[str]:
    """Return the words of all mentions and nearest passages, in the order in which exports have them."""
    found = []
    for event in comparison.events:
        for document in comparison.case.documents:
            found += [m.span.of(document.text) for m in comparison.mentions(event.id, document.id)]
            silence = comparison.silence(event.id, document.id)
            if silence and silence.nearest:
                found.append(silence.nearest.span.of(document.text))
    return found


# Every format


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_an_export_names_every_article_its_hash_and_the_program(comparison: Comparison, name: str) -> None:
    text = render_export(comparison, None, name)
    assert f"libya-reader {__version__}" in text
    for document in comparison.case.documents:
        assert document.sha256 in text
        assert document.file.replace("_", "\\_" if name == "markdown" else "_") in text
        assert (html.escape(document.title) if name == "html" else document.title) in text


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_an_export_has_no_clock_but_says_when_it_was_made_where_it_is_told(comparison: Comparison, name: str) -> None:
    assert render_export(comparison, None, name) == render_export(comparison, None, name)
    assert "2026-11-21" in render_export(comparison, None, name, made="2026-11-21")


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_an_export_of_one_event_holds_no_other(comparison: Comparison, name: str) -> None:
    text = render_export(comparison, ["majer"], name)
    assert "The strike on Majer" in text
    assert "The bodies at the hotel" not in text


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_an_export_commands_no_terminal(hostile: Comparison, name: str) -> None:
    assert all(char.isprintable() or char in "\r\n" for char in render_export(hostile, None, name))


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_a_case_without_events_can_be_exported(comparison: Comparison, name: str) -> None:
    assert render_export(comparison, [], name)


def test_events_are_named_by_id_or_label_and_stand_in_the_order_of_the_case(comparison: Comparison) -> None:
    assert [row["event"] for row in rows(comparison, ["t1", "majer", "E3"])][:3] == ["majer"] * 3
    assert {row["label"] for row in rows(comparison, ["t1", "majer", "E3"])} == {"E3", "T1"}


def test_an_unknown_event_is_refused_with_those_that_are_there(comparison: Comparison) -> None:
    with pytest.raises(UnknownEventError, match=r"no event 'E9'; choose from al-gharari \(E1\), sirte-bodies"):
        render_export(comparison, ["E9"], "csv")


def test_names_are_proposed_that_every_system_takes(comparison: Comparison, hostile: Comparison) -> None:
    assert default_name(comparison, ["E3"], "html") == "excerpts-majer.html"
    assert default_name(comparison, None, "json") == "excerpts-civilians-and-natos-air-campaign-libya-2011.json"
    assert re.fullmatch(r"excerpts-[\w-]+\.md", default_name(hostile, None, "markdown"))


# Markdown


def paragraphs_of_quotes(text: str) -> list[str]:
    """Return the block quotes of a Markdown text as a reader sees them; fails where one holds any markup."""
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    shown = []
    for n, token in enumerate(tokens):
        if token.type == "blockquote_open":
            assert [t.type for t in tokens[n : n + 5]] == [
                "blockquote_open", "paragraph_open", "inline", "paragraph_close", "blockquote_close",
            ]  # fmt: skip
            children = tokens[n + 2].children or []
            assert {child.type for child in children} <= {"text", "text_special"}
            shown.append("".join(child.content for child in children))
    return shown


@pytest.mark.parametrize("case", ["comparison", "hostile"])
def test_markdown_shows_the_words_of_every_excerpt_and_no_markup(case: str, request: pytest.FixtureRequest) -> None:
    comparison = request.getfixturevalue(case)
    shown = paragraphs_of_quotes(render_export(comparison, None, "markdown").partition("## Quotations")[0])
    assert shown == [visible(text).strip() for text in excerpts(comparison)]


def test_markdown_lets_no_html_and_no_link_through(hostile: Comparison) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(render_export(hostile, None, "markdown"))
    inside = [child for token in tokens for child in token.children or []]
    assert not {t.type for t in (*tokens, *inside)} & {"html_block", "html_inline", "link_open", "image", "code_inline"}


def test_markdown_has_a_heading_for_each_event_and_article(comparison: Comparison) -> None:
    text = render_export(comparison, ["E1"], "markdown")
    assert [line for line in text.partition("## Figures")[0].splitlines() if line.startswith("##")] == [
        "## E1 The al-Gharari family",
        "### 000 Amnesty's charge: silent",
        "### 001 The Times's findings: told",
        "### 002 Russia's call: silent",
    ]
    assert "Searched: al-Gharari; June; five members" in text
    assert re.search(r"Nearest passage, score \.\d\d, below the threshold \.50:", text)


@given(ANY_TEXT)
@example("1. one")
@example("12345) one")
@example("www.example.org https://example.org")
@example("\\")
@example("~~~")
@example("    indented")
def test_any_text_at_all_is_shown_by_markdown_as_it_is(text: str) -> None:
    assert paragraphs_of_quotes(f"> .{escape_markdown(text)}\n") == [f".{visible(text).strip()}"]
    if shown := visible(text).strip():
        assert paragraphs_of_quotes(f"> {escape_markdown(text)}\n") == [shown]


# HTML


@pytest.mark.parametrize("case", ["comparison", "hostile"])
def test_html_shows_the_words_of_every_excerpt(case: str, request: pytest.FixtureRequest) -> None:
    comparison = request.getfixturevalue(case)
    quotes = Page(render_export(comparison, None, "html")).quotes
    said = [saying for voice in comparison.voices.voices for saying in voice.sayings]
    assert quotes == [visible(text) for text in (*excerpts(comparison), *map(said_text, said))]


def test_html_is_one_file_without_script_and_fetches_nothing(hostile: Comparison) -> None:
    page = render_export(hostile, None, "html")
    tags = Page(page).tags
    assert not {tag for tag, _ in tags} & {
        "script",
        "link",
        "img",
        "iframe",
        "object",
        "embed",
        "form",
        "a",
        "base",
        "i",
        "u",
    }
    assert not {
        name for _, attributes in tags for name in attributes if name.startswith("on") or name in {"src", "href"}
    }
    assert "url(" not in page
    assert "@import" not in page
    policies = [a["content"] for tag, a in tags if a.get("http-equiv") == "Content-Security-Policy"]
    assert policies == ["default-src 'none'; style-src 'unsafe-inline'"]


def test_html_puts_the_articles_side_by_side_and_can_be_printed(comparison: Comparison) -> None:
    page = render_export(comparison, ["E1"], "html")
    told = [a["class"] for tag, a in Page(page).tags if tag == "article" and "class" in a]
    assert told == ["silent", "told", "silent"]
    assert "grid-template-columns" in page
    assert "@media print" in page


@given(ANY_TEXT)
def test_any_text_at_all_is_shown_by_html_as_it_is(text: str) -> None:
    assert Page(f"<blockquote>{escape_html(text)}</blockquote>").quotes == [visible(text)]


# CSV


def test_csv_has_each_event_with_each_article(comparison: Comparison) -> None:
    found = rows(comparison)
    assert {(row["event"], row["document"]) for row in found} == {
        (event.id, document) for event in comparison.events for document in comparison.documents
    }
    assert all(row.keys() == set(COLUMNS) for row in found)


def test_csv_has_a_row_for_each_excerpt_and_each_silence(comparison: Comparison) -> None:
    found = rows(comparison)
    assert len(found) == sum(len(event.mentions) + len(event.silences) for event in comparison.events)
    for row in found:
        text = comparison.documents[row["document"]].text
        if row["stance"] == "silent":
            assert (row["start"], row["end"], row["text"]) == ("", "", "")
            assert row["searched"]
            assert text[int(row["nearest_start"]) : int(row["nearest_end"])] == row["nearest_text"]
            assert float(row["nearest_score"]) < 0.5
        else:
            assert text[int(row["start"]) : int(row["end"])] == row["text"]
            assert 0 <= float(row["score"]) <= 1


def test_csv_ends_its_lines_as_rfc_4180_says(hostile: Comparison) -> None:
    text = render_export(hostile, None, "csv")
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")


def test_no_cell_of_a_hostile_case_is_a_formula(hostile: Comparison) -> None:
    found = rows(hostile)
    assert not [cell for row in found for cell in row.values() if FORMULA.match(cell)]
    shown = {row["text"].removesuffix(" Zanzibarine.") for row in found}
    for payload in PAYLOADS:
        assert visible(payload) in shown or f"'{visible(payload)}" in shown


@pytest.mark.parametrize(
    "text", ["=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "＝1", "\u3000-1", "\x0b+1"]
)
def test_a_cell_that_could_be_a_formula_is_text(text: str) -> None:
    assert guard(text) == "'" + visible(text)


@pytest.mark.parametrize("value", [0, 17, 0.25, "a=1", "1-2", "'quoted'", ""])
def test_other_cells_stay_as_they_are(value: str | float) -> None:
    assert guard(value) == value


@given(ANY_TEXT)
def test_any_text_at_all_keeps_its_length_in_csv_and_is_no_formula(text: str) -> None:
    cell = str(guard(text))
    assert cell.removeprefix("'" if cell[1:] == visible(text) else "") == visible(text)
    assert not FORMULA.match(cell)


# JSON


def read(comparison: Comparison, events: list[str] | None = None) -> Any:
    return json.loads(render_export(comparison, events, "json"))


@pytest.mark.parametrize("case", ["comparison", "hostile"])
def test_json_has_the_words_beside_the_places(case: str, request: pytest.FixtureRequest) -> None:
    comparison = request.getfixturevalue(case)
    texts = {d["id"]: comparison.documents[d["id"]].text for d in read(comparison)["documents"]}
    for event in read(comparison)["events"]:
        for mention in event["mentions"]:
            assert mention["text"] == texts[mention["document"]][mention["start"] : mention["end"]]
            assert mention["sha256"] == comparison.documents[mention["document"]].sha256
        for silence in event["silences"]:
            nearest = silence["nearest"]
            assert nearest["text"] == texts[silence["document"]][nearest["start"] : nearest["end"]]


def test_json_says_with_labels_and_threshold_what_the_others_say(comparison: Comparison) -> None:
    answer = read(comparison, ["E2"])
    assert (answer["program"], answer["made"], answer["threshold"]) == (f"libya-reader {__version__}", None, 0.5)
    assert [(event["id"], event["label"]) for event in answer["events"]] == [("sirte-bodies", "E2")]
    assert {d["outlet"] for d in answer["documents"]} == {None}


# Quotations


def test_the_quotations_of_an_event_are_those_in_its_passages(comparison: Comparison) -> None:
    one, every = read(comparison, ["E1"])["quotes"], read(comparison)["quotes"]
    assert every == {
        name: part for name, part in json.loads(json_text(quotes_answer(comparison))).items() if name != "documents"
    }
    assert 0 < len(one["quotations"]) < len(every["quotations"])
    mentions = [(m.document, m.span) for m in comparison.events_by_id["al-gharari"].mentions if m.strength == "direct"]
    for quotation in one["quotations"]:
        content = TextSpan(quotation["content"]["start"], quotation["content"]["end"])
        assert any(quotation["document"] == name and content.overlap(span) for name, span in mentions)


def test_speakers_stand_together_in_markdown_and_side_by_side_in_html(comparison: Comparison) -> None:
    text = render_export(comparison, None, "markdown").partition("## Quotations")[2]
    speaker = text.partition("### Oana Lungescu, in 2 articles, in different words")[2].partition("\n### ")[0]
    assert speaker.index("#### 000") < speaker.index("#### 001")
    assert "No quotation found in two articles." in text
    page = Page(render_export(comparison, None, "html"))
    assert {a["class"] for tag, a in page.tags if tag == "figure"} >= {"inferred", "retold", "marked"}


def test_words_that_articles_share_are_said_in_every_format(tmp_path: Path) -> None:
    ferry = compare(ferry_case(tmp_path / "ferry"))
    for name in ("markdown", "html"):
        text = render_export(ferry, None, name)
        assert "2 quotations shared between articles." in text
        assert "the same words, wholly" in text
    kinds = {relation["kind"] for relation in read(ferry)["quotes"]["relations"]}
    assert "same words" in kinds
