"""Regular expressions for "one of these words", fast where the words are many."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class _Node(dict[str, "_Node"]):
    """What may follow: a pattern for one character -> the next node; `ends` where a word ends here."""

    ends: bool = False


def one_of(words: Iterable[str], *, space: str = r"\s+", hyphen: str = "-") -> str:
    """Return a pattern that matches one of the words, the longest that there is, as a tree of their beginnings.

    A plain alternation tries every word at every place; a tree gives up at the first wrong letter, which is three times
    as fast for a hundred words. `space` and `hyphen` are the patterns that stand for those characters.
    """
    root = _Node()
    special = {" ": space, "-": hyphen}
    for word in words:
        node = root
        for character in word:
            node = node.setdefault(special.get(character) or re.escape(character), _Node())
        node.ends = True
    return _pattern(root)


def _pattern(node: _Node) -> str:
    branches = [step + _pattern(behind) for step, behind in sorted(node.items())]
    if not branches:
        return ""
    pattern = branches[0] if len(branches) == 1 and not node.ends else f"(?:{'|'.join(branches)})"
    return f"{pattern}?" if node.ends else pattern
