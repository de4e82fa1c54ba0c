"""Copies of the bundled case that a test may change."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from libya_reader.comparison.bundled import bundled_case

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Copy the bundled case to a folder of the test's own."""
    for part in ("seeds", "annotations"):
        shutil.copytree(bundled_case() / part, tmp_path / "case" / part)
    return tmp_path / "case"
