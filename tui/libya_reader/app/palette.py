"""The command palette: every command, event and article."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.command import DiscoveryHit, Hit, Provider
from textual.content import Content

from libya_reader.app.access import reader_app
from libya_reader.app.aligned_screen import AlignedScreen
from libya_reader.app.commands import commands_of
from libya_reader.app.drawing import KINDS
from libya_reader.app.key_names import shown_keys
from libya_reader.app.list_screen import ListScreen
from libya_reader.app.reading_screen import ReadingScreen
from libya_reader.comparison.visible import visible
from libya_reader.comparison.wording import named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.command import Hits
    from textual.fuzzy import Matcher
    from textual.screen import Screen

    from libya_reader.app.commands import ViewName


class ReaderCommands(Provider):
    """The reader's commands, and places to go to."""

    async def discover(self) -> Hits:
        """Offer every command before anything is typed."""
        for text, run, help_text in self._entries():
            yield DiscoveryHit(Content(text), run, text, help_text)

    async def search(self, query: str) -> Hits:
        """Offer what matches what was typed."""
        matcher = self.matcher(query)
        for text, run, help_text in self._entries():
            score = matcher.match(text)
            if score > 0:
                yield Hit(score, _highlighted(text, matcher), run, text, help_text)

    def _entries(self) -> Iterator[tuple[str, Callable[[], object], str]]:
        screen, reader = self.screen, reader_app(self.app)
        for command in commands_of(_view_of(screen)):
            if command.id == "palette" or not _does(screen, command.action):
                continue
            keys = shown_keys(reader.keys_of(command.id))
            text = f"{command.title} ({keys})" if keys else command.title
            action = command.action if command.action.startswith("app.") else f"screen.{command.action}"
            yield text, partial(screen.run_action, action), command.help
        yield from self._places()

    def _places(self) -> Iterator[tuple[str, Callable[[], object], str]]:
        reader = reader_app(self.app)
        reading = reader.reading
        comparison = reading.state.comparison
        if comparison is None or self.screen is not reading:
            return
        for event in comparison.events:
            title = f"Go to {comparison.labels[event.id]} {visible(event.title)}"
            yield title, partial(reading.go_to_event, event.id), f"Make this {KINDS[event.kind]} current."
        for document in reader.case.documents:
            name = f"Go to article {visible(named(document))}"
            yield name, partial(reading.go_to_article, document.id), "Give the keys to this article."


def _view_of(screen: Screen[object]) -> ViewName:
    if isinstance(screen, ListScreen):
        return screen.VIEW
    if isinstance(screen, ReadingScreen):
        return "reading"
    return "aligned" if isinstance(screen, AlignedScreen) else "card"


def _does(screen: Screen[object], action: str) -> bool:
    """Tell whether a screen, or the app, has an action."""
    name = action.partition("(")[0]
    return name.startswith("app.") or hasattr(screen, f"action_{name}")


def _highlighted(text: str, matcher: Matcher) -> Content:
    """Return text with the characters that matched marked out; the matcher's own way would read titles as markup."""
    content = Content(text)
    for offset in matcher.fuzzy_search.match(matcher.query, text)[1]:
        content = content.stylize(matcher.match_style, offset, offset + 1)
    return content
