"""The thread in which the engine reads a case: it tells how far it is, lets keys come first, and holds nobody up."""

from __future__ import annotations

import asyncio
from threading import Event, Thread
from time import monotonic, sleep
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

TELL_EVERY = 0.25
"""Seconds between two words on how far the engine is."""
KEY_LASTS = 0.15
"""Seconds after a key in which the engine gives way to what the key does."""
BREATH = 0.005
"""Seconds for which it gives way at a time."""


class LeftError(Exception):
    """The person has left the reader: nobody waits for the engine any more."""


class ReadingWatch:
    """What the engine tells how far it is."""

    def __init__(self, show: Callable[[str], object], last_key: Callable[[], float]) -> None:
        """Take what shows a word on how far the engine is, and what says when a key was pressed last."""
        self._show = show
        self._last_key = last_key
        self._left = Event()
        self._next = 0.0

    def leave(self) -> None:
        """End the work at the next word from it."""
        self._left.set()

    def stay(self) -> None:
        """Raise `LeftError` where the person has left."""
        if self._left.is_set():
            raise LeftError

    def tell(self, what: str, done: int, count: int) -> None:
        """Show how far the engine is, not too often; give way to keys. Raises `LeftError` where the person has left."""
        self.stay()
        now = monotonic()
        if now >= self._next:
            self._next = now + TELL_EVERY
            self._show(f"{what}: {done:,} of {count:,}")
        if now - self._last_key() < KEY_LASTS:
            sleep(BREATH)


def in_daemon(work: Callable[[], None]) -> Callable[[], Awaitable[None]]:
    """Return a coroutine function that does work in a thread of its own, for which no one waits who leaves.

    Python waits at its end for the threads of `asyncio`; not for a daemon.
    """

    async def done() -> None:
        loop = asyncio.get_running_loop()
        ended: asyncio.Future[None] = loop.create_future()

        def end(error: BaseException | None) -> None:
            if ended.done():
                return
            if error is None:
                ended.set_result(None)
            else:
                ended.set_exception(error)

        def run() -> None:
            error: BaseException | None = None
            try:
                work()
            except BaseException as raised:  # noqa: BLE001 - whatever it is, the worker that waits raises it
                error = raised
            if not loop.is_closed():
                loop.call_soon_threadsafe(end, error)

        Thread(target=run, daemon=True, name="reading").start()
        await ended

    return done
