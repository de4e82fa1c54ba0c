"""Regular expressions that are compiled when they are first used, and not when their module is imported.

The patterns of quantities and dates take longer to compile than a short article takes to read; whoever only imports the
engine need not wait for them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class LazyPattern:
    """A regular expression with the methods of `re.Pattern` that the engine uses.

    The first use of a method compiles it; from then on the methods are those of the compiled pattern themselves.
    """

    if TYPE_CHECKING:
        search: Callable[..., re.Match[str] | None]
        match: Callable[..., re.Match[str] | None]
        fullmatch: Callable[..., re.Match[str] | None]
        finditer: Callable[..., Iterator[re.Match[str]]]
        sub: Callable[..., str]

    def __init__(self, source: Callable[[], str], flags: int = 0) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name not in {"search", "match", "fullmatch", "finditer", "sub"}:
            raise AttributeError(name)
        compiled = re.compile(self._source(), self._flags)
        self.search, self.match, self.fullmatch = compiled.search, compiled.match, compiled.fullmatch
        self.finditer, self.sub = compiled.finditer, compiled.sub
        return getattr(self, name)
