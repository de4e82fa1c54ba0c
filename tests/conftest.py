"""What the tests share: the three articles, read as the reader reads them."""

from __future__ import annotations

from pathlib import Path

import pytest

from libya_reader.comparison.case import Case, load_case
from libya_reader.comparison.comparison import Comparison, compare

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def bundled() -> Case:
    """Load the bundled case."""
    return load_case()


@pytest.fixture(scope="session")
def comparison(bundled: Case) -> Comparison:
    """Run the engine on the bundled case."""
    return compare(bundled)
