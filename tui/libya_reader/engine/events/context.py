"""What carries over from one passage to another: quotations that run on, speakers who go on, sentences beside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from libya_reader.engine.events import weights
from libya_reader.engine.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.mentions import NamedSpan
    from libya_reader.engine.sentences import Sentence
    from libya_reader.engine.spans import TextSpan


class Speech(Protocol):
    """What is needed of a quotation: its words and who speaks them."""

    @property
    def content(self) -> TextSpan:
        """The words spoken, without quotation marks."""

    @property
    def speaker(self) -> NamedSpan | None:
        """Who speaks, where that is known."""


@dataclass(frozen=True, slots=True)
class SentenceSpeech:
    """Which quotations a sentence holds words of, and who speaks in it."""

    quotations: frozenset[int]
    speakers: frozenset[str]


def speech_of_sentences(sentences: Sequence[Sentence], quotations: Sequence[Speech]) -> list[SentenceSpeech]:
    """Return for each sentence the quotations it takes part in, by index, and their speakers."""
    held: list[set[int]] = [set() for _ in sentences]
    starts = 0
    for number, quotation in enumerate(quotations):
        while starts < len(sentences) and sentences[starts].span.end <= quotation.content.start:
            starts += 1
        k = starts
        while k < len(sentences) and sentences[k].span.start < quotation.content.end:
            held[k].add(number)
            k += 1
    return [
        SentenceSpeech(
            frozenset(inside),
            frozenset(speaker.name for number in inside if (speaker := quotations[number].speaker)),
        )
        for inside in held
    ]


def carried_over(k: int, base: Sequence[float], speech: Sequence[SentenceSpeech], *, share: float) -> Reason | None:
    """Return what passages around sentence `k` lend it, or `None`.

    `base` holds each passage's own log-odds; only passages that tell of the event by themselves lend. `share` is how
    much of a running quotation's weight counts.
    """
    reasons = [reason for j, odds in _near(k, base) if odds >= 0 and (reason := _lent(k, j, speech, share))]
    return max(reasons, key=lambda reason: reason.weight, default=None)


def _near(k: int, base: Sequence[float], reach: int = 8) -> list[tuple[int, float]]:
    return [(j, base[j]) for j in range(max(0, k - reach), min(len(base), k + reach + 1)) if j != k]


def _lent(k: int, j: int, speech: Sequence[SentenceSpeech], share: float) -> Reason | None:
    apart = abs(k - j)
    if speech[k].quotations & speech[j].quotations:
        weight = share * (weights.SPEECH - weights.SPEECH_FALL * (apart - 1))
        return Reason(
            speaks_for=True,
            what="quotation runs on",
            text="one quotation with a passage that tells of it",
            weight=weight,
        )
    if apart > 1:
        return None
    if speakers := speech[k].speakers & speech[j].speakers:
        who = ", ".join(sorted(speakers))
        return Reason(
            speaks_for=True, what="same speaker", text=f"{who} goes on from the passage beside", weight=weights.SPEAKER
        )
    return Reason(speaks_for=True, what="neighbour", text="the sentence beside tells of it", weight=weights.NEIGHBOUR)
