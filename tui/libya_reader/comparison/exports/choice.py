"""Which events a person means: by id or by label, in the order of the comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.case import UnusableInputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.comparison.comparison import Comparison


class UnknownEventError(UnusableInputError):
    """No event or topic bears the name that was given; the message is one line and says which there are."""


def find_event_ids(comparison: Comparison, wanted: Sequence[str] | None) -> tuple[str, ...]:
    """Return the ids of the events that are wanted, each once; all events where none is named.

    An event is named by its id or, whatever the case of its letter, by its label (E1); an id counts before a label.
    Raises `UnknownEventError`.
    """
    if wanted is None:
        return tuple(comparison.events_by_id)
    labelled = {label: name for name, label in comparison.labels.items()}
    found = set()
    for name in wanted:
        known = name if name in comparison.events_by_id else labelled.get(name.upper())
        if known is None:
            raise UnknownEventError(f"no event {name!r}; {_known(comparison)}")
        found.add(known)
    return tuple(name for name in comparison.events_by_id if name in found)


def _known(comparison: Comparison) -> str:
    known = ", ".join(f"{name} ({label})" for name, label in comparison.labels.items())
    return f"choose from {known}" if known else "this case has none"
