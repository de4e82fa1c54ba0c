"""The bundled case, compared once, and copies of it that a test may change."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from libya_reader.comparison.bundled import bundled_case
from libya_reader.comparison.case import load_case
from libya_reader.comparison.comparison import compare

if TYPE_CHECKING:
    from pathlib import Path

    from libya_reader.comparison.comparison import Comparison


@pytest.fixture(scope="session")
def bundled() -> Comparison:
    """Compare the three articles."""
    return compare(load_case())


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Copy the bundled case to a folder of the test's own."""
    for part in ("seeds", "annotations"):
        shutil.copytree(bundled_case() / part, tmp_path / "case" / part)
    return tmp_path / "case"
