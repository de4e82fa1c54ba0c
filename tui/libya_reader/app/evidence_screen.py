"""The evidence card: what speaks for and against, or what was searched where an article is silent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from libya_reader.app.access import first_key, reader_app
from libya_reader.app.card_screen import CardScreen
from libya_reader.app.commands import COMMANDS_BY_ID
from libya_reader.app.silence_card import without_nearest
from libya_reader.comparison.verdict_words import (
    YOU,
    article_words,
    grade_text,
    machine_text,
    mention_text,
    passage_words,
)
from libya_reader.comparison.visible import visible
from libya_reader.comparison.wording import score_text
from libya_reader.engine.events.model import DIRECT, RELATED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.engine.events.model import EventMention, Silence
    from libya_reader.engine.reasons import Reason
    from libya_reader.engine.spans import TextSpan

Part = tuple[str, str]
"""Text and its style."""
JUDGING = ("accept", "reject", "pin", "no-counterpart", "note")
"""Commands of the reading view that are at hand on the card."""


class EvidenceScreen(CardScreen):
    """Why passages of one article are shown as telling of one event, or why none is.

    Where it `judges`, it gives back the action of the reading view that the person chose on it.
    """

    def __init__(
        self, comparison: Comparison, event: str, document: str, cursor: TextSpan | None, *, judges: bool = False
    ) -> None:
        """Show the evidence; the passage under the cursor comes first."""
        title = f"Evidence · {comparison.labels[event]} in {visible(comparison.documents[document].siglum)}"
        super().__init__(title, Content.assemble(*evidence_parts(comparison, event, document, cursor)))
        self._judges = judges

    def on_mount(self) -> None:
        """Put the keys at hand with which the reading view judges."""
        if self._judges:
            reader = reader_app(self.app)
            for name in JUDGING:
                self._bindings.bind(reader.keys_of(name), f"judge('{COMMANDS_BY_ID[name].action}')", show=False)

    def key_hints(self) -> tuple[str, ...]:
        """Return the keys that judge, where they are at hand, and those that scroll."""
        judging = (f"{first_key(self.app, name)} {name.replace('-', ' ')}" for name in JUDGING if self._judges)
        return (*judging, *super().key_hints())

    def action_judge(self, action: str) -> None:
        """Leave the card for what the person decided on it."""
        self.dismiss(action)


def evidence_parts(comparison: Comparison, event: str, document: str, cursor: TextSpan | None) -> Iterator[Part]:
    """Yield the text of a card in styled parts."""
    yield f"{visible(comparison.events_by_id[event].title)}\n", "bold"
    if grade := comparison.grade(event):
        yield f"{visible(grade_text(grade, YOU))}\n", ""
    mentions = comparison.mentions(event, document)
    silence = comparison.silence(event, document)
    text = comparison.documents[document].text
    here = [m for m in mentions if cursor is not None and m.span.overlap(cursor)]
    for words in article_words(comparison, event, document, YOU):
        yield f"\n∅ {visible(words)}\n", "bold"
    if silence is not None:
        yield from _silence_parts(silence, text)
    elif not here:
        yield "The passage under the cursor is not shown as telling of it; these are.\n", "italic"
    rejected = comparison.rejected.get((event, document), ())
    rejected_here = [m for m in rejected if cursor is not None and m.span.overlap(cursor)]
    yield from _rejected_parts(rejected_here, text, "▸")
    for mention in (*here, *(m for m in mentions if m not in here)):
        yield from _mention_parts(comparison, event, mention, is_here=mention in here)
    yield from _rejected_parts([m for m in rejected if m not in rejected_here], text, " ")
    yield f"\nTold from score {score_text(DIRECT)}, related from {score_text(RELATED)}. ", "dim"
    yield "A score is the machine's estimate; weights are log-odds.", "dim"


def _mention_parts(comparison: Comparison, event: str, mention: EventMention, *, is_here: bool) -> Iterator[Part]:
    verdict = comparison.verdict(event, mention.document, mention.span)
    text = comparison.documents[mention.document].text
    yield f"\n{'▸' if is_here else ' '} {mention_text(mention, verdict, YOU)}", "bold"
    yield f"   characters {mention.span.start}–{mention.span.end}\n", "dim"
    yield f"  “{visible(mention.span.of(text))}”\n", ""
    for words in passage_words(comparison, mention.document, mention.span, verdict, YOU):
        yield f"  {visible(words)}\n", "bold"
    yield from _reason_parts(mention.reasons)


def _rejected_parts(rejected: Sequence[EventMention], text: str, sign: str) -> Iterator[Part]:
    """Yield what the machine says of passages that the person rejected."""
    for mention in rejected:
        yield f"\n{sign} rejected by you; {machine_text(mention)}", "bold"
        yield f"   characters {mention.span.start}–{mention.span.end}\n", "dim"
        yield f"  “{visible(mention.span.of(text))}”\n", "strike"
        yield from _reason_parts(mention.reasons)


def _silence_parts(silence: Silence, text: str) -> Iterator[Part]:
    yield "\nSilent: no passage found here that tells of it.\n", "bold"
    nearest = silence.nearest
    if nearest is None and silence.searched:
        yield f"  {'; '.join(without_nearest(text))}:\n", ""
    else:
        yield "  searched for, in every passage:\n", ""
    for searched in silence.searched:
        yield f"    {visible(searched)}\n", ""
    if nearest is not None and nearest.score < RELATED:
        yield f"\n  nearest {score_text(nearest.score)}", "bold"
        yield f"   characters {nearest.span.start}–{nearest.span.end}\n", "dim"
        yield f"  “{visible(nearest.span.of(text))}”\n", ""
        yield from _reason_parts(nearest.reasons)


def _reason_parts(reasons: Sequence[Reason]) -> Iterator[Part]:
    for sign, wanted, style in (("+", True, "$success"), ("−", False, "$warning")):
        found = [reason for reason in reasons if reason.speaks_for is wanted]
        yield f"    {'for' if wanted else 'against'}: {'' if found else 'nothing'}\n", ""
        for reason in found:
            weight = f" {abs(reason.weight):.1f}" if reason.weight else ""
            yield f"      {sign}{weight} {reason.what}: ", style
            yield f"{visible(reason.text)}\n", ""
