"""Words for quotations: how they are given, who says them, how sure that is, and what they share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.speaker_names import kind_of
from libya_reader.comparison.wording import count_text, marks_text, score_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from libya_reader.comparison.voices import Choice, Saying, Used, Voice, Voices
    from libya_reader.engine.quotations import Quotation

UNKNOWN = "speaker unknown"
LEGEND = "“ ” marks of the article, [ ] ends that are inferred"
NOTHING_SHARED = "no quotation found in two articles"
OPENED = frozenset({"both", "opening"})
CLOSED = frozenset({"both", "closing"})
NEAR = 3
"""Code points between a cue and its speaker, at most, where they are shown as they stand."""


def begins_inferred(quotation: Quotation) -> bool:
    """Tell whether the article has no mark where the words begin."""
    return quotation.inferred and quotation.kind != "indirect" and quotation.marks not in OPENED


def ends_inferred(quotation: Quotation) -> bool:
    """Tell whether the article has no mark where the words end."""
    return quotation.inferred and quotation.kind != "indirect" and quotation.marks not in CLOSED


def said_text(saying: Saying) -> str:
    """Return the words on one line between signs for their ends; what is retold stands without."""
    words, quotation = " ".join(saying.words.split()), saying.quotation
    if saying.is_indirect:
        return words
    return f"{'[' if begins_inferred(quotation) else '“'}{words}{']' if ends_inferred(quotation) else '”'}"


def attribution(saying: Saying) -> str:
    """Return cue and speaker as the article has them: "said Ann Lee"; "no cue" where there is none."""
    quotation, text = saying.quotation, saying.document.text
    cue, speaker = quotation.cue, quotation.speaker
    if cue is None:
        return "no cue"
    if speaker is None:
        return " ".join(cue.of(text).split())
    first, second = sorted((cue, speaker.span))
    between = "" if first.overlap(second) else " " if second.start - first.end <= NEAR else " … "
    shown = first.hull(second).of(text) if first.overlap(second) else first.of(text) + between + second.of(text)
    return " ".join(shown.split())


def sureness(quotation: Quotation) -> str:
    """Return kind, marks and score: "direct, without marks, ends inferred · .75"."""
    kind = "" if quotation.kind == "indirect" else f"{quotation.kind}, "
    return f"{kind}{marks_text(quotation)} · {score_text(quotation.score)}"


def voice_name(voice: Voice) -> str:
    """Return what a speaker is called."""
    return voice.name or UNKNOWN


def speaker_name(saying: Saying) -> str:
    """Return who says a quotation, as the document names them in full; a pronoun names nobody."""
    return saying.name if saying.name and kind_of(saying.name) != "unknown" else UNKNOWN


def across_text(voice: Voice) -> str:
    """Tell in how many articles a speaker speaks, and whether in the same words; empty for one article or nobody."""
    articles = len(voice.documents)
    if articles < 2 or voice.kind == "unknown":
        return ""
    others = {tie.number for saying in voice.sayings for tie in saying.ties if tie.kind == "same words"}
    same = any(saying.number in others for saying in voice.sayings)
    return f"in {articles} articles, {'some of it in the same words' if same else 'in different words'}"


def used_text(used: Iterable[Used], *, many: bool) -> str:
    """Return forms of a name or title, each with the articles that use it where there are `many`."""
    return "; ".join(f"{u.text} ({', '.join(d.siglum for d in u.documents)})" if many else u.text for u in used)


def totals_text(voices: Voices) -> str:
    """Return how many quotations there are, of how many speakers, in how many articles."""
    shown = voices.shown
    said = [saying for saying in shown if not saying.is_indirect]
    speakers = sum(v.kind != "unknown" and any(not s.is_indirect for s in v.sayings) for v in voices.voices)
    articles = len({saying.document.id for saying in said})
    parts = [count_text(len(said), "quotation"), count_text(speakers, "speaker"), count_text(articles, "article")]
    retold = len(shown) - len(said)
    return " · ".join([*parts, f"{retold} retold"] if retold else parts)


def shared_title(count: int) -> str:
    """Return how many quotations several articles share, or in words that none does."""
    return f"{count_text(count, 'quotation')} shared between articles" if count else NOTHING_SHARED


def choice_text(choice: Choice, voices: Voices, sigla: Mapping[str, str], labels: Mapping[str, str]) -> list[str]:
    """Return what is chosen, in words."""
    parts = []
    if choice.speaker is not None:
        parts.append(voice_name(next(voice for voice in voices.voices if voice.number == choice.speaker)))
    if choice.institution is not None:
        parts.append(f"for {choice.institution}")
    if choice.document is not None:
        parts.append(sigla[choice.document])
    if choice.event is not None:
        parts.append(labels[choice.event])
    return parts


def related_text(saying: Saying, voices: Voices) -> str:
    """Return what a quotation has to do with those of other articles: "same words in 002; …"."""
    others = ((tie.kind, voices.sayings[tie.number]) for tie in saying.ties)
    told = dict.fromkeys(f"{kind} in {other.document.siglum}" for kind, other in others)
    return "; ".join(told) or "no counterpart found in another article"
