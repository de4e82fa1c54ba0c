"""How far long work is: told to whoever waits for it, who may also end it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Watch: TypeAlias = "Callable[[str, int, int], None]"
"""Is told what is being done ("pairs scored"), how many of them are done, and of how many.

It is called often and has to be quick; what it raises ends the work.
"""
T = TypeVar("T")

STRIDE = 64
"""A watch is told of every so many things."""


def watched(things: Sequence[T], watch: Watch | None, what: str, stride: int = STRIDE) -> Iterator[T]:
    """Yield things, and tell a watch how many of them are done."""
    if watch is None:
        yield from things
        return
    count = len(things)
    for start in range(0, count, stride):
        watch(what, start, count)
        yield from things[start : start + stride]
    watch(what, count, count)
