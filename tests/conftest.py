"""What the tests share: the three articles, read as the reader reads them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from libya_reader.comparison.case import Case, load_case
from libya_reader.comparison.comparison import Comparison, compare

ROOT = Path(__file__).resolve().parent.parent

for name in ("CI", "COLORTERM", "COLUMNS", "FORCE_COLOR", "LINES", "NO_COLOR", "TERM_PROGRAM", "TEXTUAL_ANIMATIONS"):
    os.environ.pop(name, None)
os.environ["TERM"] = "xterm-256color"  # whatever terminal, or none, the tests run in

# Whoever runs the suite tries the same texts; --hypothesis-profile=search tries others at every run.
settings.register_profile("suite", deadline=None, derandomize=True, database=None)
settings.register_profile("search", deadline=None, database=None)
settings.load_profile("suite")


@pytest.fixture(scope="session")
def bundled() -> Case:
    """Load the bundled case."""
    return load_case()


@pytest.fixture(scope="session")
def comparison(bundled: Case) -> Comparison:
    """Run the engine on the bundled case."""
    return compare(bundled)
