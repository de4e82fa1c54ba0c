"""The app as its own type, for screens and providers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.app import App

    from libya_reader.app.app import ReaderApp


def reader_app(app: App[object]) -> ReaderApp:
    """Return the running app as the reader that it is."""
    from libya_reader.app.app import ReaderApp

    if not isinstance(app, ReaderApp):
        raise TypeError(f"not the reader: {app!r}")
    return app


def first_key(app: App[object], command: str) -> str:
    """Return the first key of a command as a person reads it."""
    from libya_reader.app.key_names import shown_keys

    return shown_keys(reader_app(app).keys_of(command).split(",")[0])
