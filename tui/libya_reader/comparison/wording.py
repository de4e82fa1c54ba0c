"""Words for what the machine found, the same in every export, on the screen and in plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.engine.events.model import DIRECT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from libya_reader.comparison.comparison import Stance
    from libya_reader.engine.reasons import Reason

STANCES: Mapping[Stance, str] = {"told": "told", "related": "silent, with related passages", "silent": "silent"}
"""How a document stands to an event, in words: what is only related does not break a silence."""

STRENGTHS = {"direct": "told", "related": "related"}
"""What the strength of a mention is called."""

SHOWN_FROM = 0.5
"""The least probability of an alignment that is shown unasked."""
NOTHING_SEARCHED = "nothing"


def score_text(score: float) -> str:
    """Return a probability as ".93": cut off behind two digits, so that none reads higher than it is."""
    return f".{min(99, int(score * 100 + 1e-9)):02d}"


def below_threshold(score: float) -> str:
    """Return the score of a passage that is not shown as telling of an event, beside the least that would be."""
    return f"score {score_text(score)}, below the threshold {score_text(DIRECT)}"


def reasons_text(reasons: Iterable[Reason], *, speak_for: bool) -> str:
    """Return the reasons on one side as one line: "name: Ben Nevis (exact); date: June"; "nothing" for none."""
    return "; ".join(f"{r.what}: {r.text}" for r in reasons if r.speaks_for is speak_for) or "nothing"


def reason_lines(reasons: Sequence[Reason]) -> list[str]:
    """Return each reason as a line, for before against: "for name: Ben Nevis (exact)"."""
    speaking = [f"for {r.what}: {r.text}" for r in reasons if r.speaks_for]
    against = [f"against {r.what}: {r.text}" for r in reasons if not r.speaks_for]
    return [*(speaking or ["for: nothing"]), *(against or ["against: nothing"])]


def searched_text(searched: Iterable[str]) -> str:
    """Return what was searched for as one line."""
    return "; ".join(searched) or NOTHING_SEARCHED


def count_text(number: int, thing: str) -> str:
    """Return a count with its thing in the singular or plural: "1 article", "3 articles"."""
    return f"{number} {thing}{'' if number == 1 else 's'}"
