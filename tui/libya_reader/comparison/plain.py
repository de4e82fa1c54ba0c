"""The comparison as plain text, for a pipe, a file, or a terminal that takes no more.

Text of articles and annotations passes through `visible`: nothing in it commands a terminal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.cells import wrap
from libya_reader.comparison.further_words import further_words
from libya_reader.comparison.silences import silence_text, sum_up, told_apart
from libya_reader.comparison.verdict_words import article_words, grade_text, mention_text, passage_words
from libya_reader.comparison.visible import visible
from libya_reader.comparison.wording import (
    SHOWN_FROM,
    STANCES,
    below_threshold,
    count_text,
    named,
    score_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.judged import Place
    from libya_reader.comparison.judged_pairs import JudgedPair
    from libya_reader.comparison.silences import SilentArticles
    from libya_reader.engine.document import Document
    from libya_reader.engine.events.model import Event, EventMention, Kind, Nearest
    from libya_reader.engine.reasons import Reason
    from libya_reader.engine.spans import TextSpan

WIDTH = 80
"""Cells in a line where nobody says how many."""
NARROWEST = 20
QUOTED = "    │ "
"""Before every line of an article's words."""
INDENT = "    "
REASONS_SHOWN = 3
"""Of the reasons for a passage, the weightiest; those against are all shown."""
NEAREST_SHOWN = 600
"""Of the passage nearest to an event in a silent article so many code points are shown."""
KINDS = ("event", "topic", "discovered event")


def comparison_text(comparison: Comparison, width: int = WIDTH) -> str:
    """Return the whole comparison in lines of at most `width` cells: its articles, then every event."""
    return _joined([*_head(comparison, width), "", *_events(comparison, width)])


def events_text(comparison: Comparison, width: int = WIDTH) -> str:
    """Return every event and topic with the excerpts of each article, and its silences in words."""
    return _joined(_events(comparison, width))


def align_text(comparison: Comparison, min_score: float = SHOWN_FROM, width: int = WIDTH) -> str:
    """Return the pairs of passages that tell of the same event, from the probability `min_score` on."""
    shown = comparison.judged_pairs(min_score)
    pairs = count_text(len(shown), "pair")
    head = f"{pairs} of passages that tell of the same event, from score {score_text(min_score)} on"
    lines = list(_wrapped(head, width))
    for alignment in shown:
        lines += ["", *_alignment(comparison, alignment, width)]
    return _joined(lines)


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _head(comparison: Comparison, width: int) -> Iterator[str]:
    yield from _wrapped(comparison.case.title, width)
    kinds = [event.kind for event in comparison.events]
    counts = [count_text(n, what) for what in KINDS if (n := kinds.count(what.split()[0]))]  # type: ignore[arg-type]
    yield from _wrapped(", ".join([count_text(len(comparison.documents), "article"), *counts]), width)
    yield ""
    for document in comparison.case.documents:
        yield from _wrapped(f"{named(document)} ({document.file})", width, INDENT, "  ")


def _events(comparison: Comparison, width: int) -> Iterator[str]:
    if not comparison.events:
        yield from _wrapped("No events: the annotations describe none, and none was discovered.", width)
    for n, event in enumerate(comparison.events):
        if n:
            yield ""
        yield from _wrapped(f"{comparison.labels[event.id]} {event.title}", width, INDENT, "")
        if grade := comparison.grade(event.id):
            yield from _wrapped(grade_text(grade), width, INDENT, "  ")
        summed = sum_up(comparison, event)
        for document in told_apart(comparison, summed):
            yield ""
            yield from _article(comparison, event, document, width)
        if summed:
            yield ""
            yield from _silent_articles(comparison, event.kind, summed, width)
    yield from _further(comparison, width)


def _further(comparison: Comparison, width: int) -> Iterator[str]:
    """Yield what the person decided and no passage above shows."""
    words = list(further_words(comparison, frozenset(comparison.events_by_id), whole=True))
    if words:
        yield from ("", "Further words of the person")
    for word in words:
        yield ""
        yield from _wrapped(f"{word.what}{f': {word.note}' if word.note else ''}", width, INDENT, "  ")
        yield from _wrapped(word.quote, width, QUOTED, QUOTED)
        for document, span in word.passages:
            yield from _quoted(document, span, width)
            yield from _wrapped(f"{document.siglum}, characters {_range(span)}", width, INDENT + "  ", INDENT)


def _article(comparison: Comparison, event: Event, document: Document, width: int) -> Iterator[str]:
    stance = STANCES[comparison.stance(event.id, document.id)]
    yield from _wrapped(f"{named(document)}: {stance}", width, INDENT, "  ")
    for n, mention in enumerate(comparison.mentions(event.id, document.id)):
        if n:
            yield ""
        yield from _mention(comparison, event, document, mention, width)
    for words in article_words(comparison, event.id, document.id):
        yield from _wrapped(words, width, INDENT + "  ", INDENT)
    if silence := comparison.silence(event.id, document.id):
        yield from _wrapped(silence_text(event.kind, silence.searched), width, INDENT + "  ", INDENT)
        if silence.nearest:
            yield from _nearest("nearest passage", document, silence.nearest, width)


def _mention(
    comparison: Comparison, event: Event, document: Document, mention: EventMention, width: int
) -> Iterator[str]:
    yield from _quoted(document, mention.span, width)
    verdict = comparison.verdict(event.id, document.id, mention.span)
    head = f"{mention_text(mention, verdict)}, characters {_range(mention.span)}"
    yield from _wrapped(head, width, INDENT + "  ", INDENT)
    for words in passage_words(comparison, document.id, mention.span, verdict):
        yield from _wrapped(words, width, INDENT + "  ", INDENT)
    for line in _reasons(mention.reasons):
        yield from _wrapped(line, width, INDENT + "  ", INDENT)


def _silent_articles(comparison: Comparison, kind: Kind, summed: SilentArticles, width: int) -> Iterator[str]:
    """Say once what holds of many silent articles, and which passages of theirs come nearest."""
    yield from _wrapped(summed.head, width, INDENT, "  ")
    yield from _wrapped(silence_text(kind, summed.searched), width, INDENT + "  ", INDENT)
    for silence in summed.nearest:
        document = comparison.documents[silence.document]
        if silence.nearest:
            yield from _nearest(f"among the nearest, {document.siglum}", document, silence.nearest, width)


def _nearest(which: str, document: Document, nearest: Nearest, width: int) -> Iterator[str]:
    text = f"{which}, {below_threshold(nearest.score)}, characters {_range(nearest.span)}:"
    yield from _wrapped(text, width, INDENT + "  ", INDENT)
    yield from _wrapped(_shortened(nearest.span.of(document.text)), width, QUOTED, QUOTED)


def _alignment(comparison: Comparison, pair: JudgedPair, width: int) -> Iterator[str]:
    score = score_text(pair.score) if pair.alignment else "the machine proposes no such pair"
    yield f"{pair.verdict} by the person; {score}" if pair.verdict else score
    for place in (pair.a, pair.b):
        yield from _place(comparison.documents[place.document], place, width)
    if pair.reasons:
        for line in _reasons(pair.reasons):
            yield from _wrapped(line, width, INDENT + "  ", INDENT)


def _place(document: Document, place: Place, width: int) -> Iterator[str]:
    yield from _wrapped(f"{document.siglum}, characters {_range(place.span)}:", width, INDENT, "  ")
    yield from _quoted(document, place.span, width)


def _reasons(reasons: Sequence[Reason]) -> Iterator[str]:
    """Say briefly what speaks for, and all that speaks against."""
    speaking = [f"{r.what}: {r.text}" for r in reasons if r.speaks_for]
    against = [f"{r.what}: {r.text}" for r in reasons if not r.speaks_for]
    for reason in speaking[:REASONS_SHOWN]:
        yield f"+ {reason}"
    if len(speaking) > REASONS_SHOWN:
        yield f"+ {len(speaking) - REASONS_SHOWN} more"
    for reason in against:
        yield f"- {reason}"
    if not against:
        yield "- nothing against"


def _range(span: TextSpan) -> str:
    return f"{span.start}–{span.end}"


def _quoted(document: Document, span: TextSpan, width: int) -> Iterator[str]:
    yield from _wrapped(span.of(document.text), width, QUOTED, QUOTED)


def _shortened(text: str) -> str:
    """Return a passage that is no finding, cut where it is longer than anybody needs to judge it."""
    return text if len(text) <= NEAREST_SHOWN else text[:NEAREST_SHOWN].rstrip() + " …"


def _wrapped(text: str, width: int, later: str = "", first: str = "") -> Iterator[str]:
    """Yield lines of at most `width` cells that begin with `first`, then with `later`; narrow widths overflow."""
    room = max(NARROWEST, width) - max(len(later), len(first))
    for n, line in enumerate(wrap(visible(text), room)):
        yield (later if n else first) + line
