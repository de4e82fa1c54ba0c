"""The floors stand apart: what each loads is looked at in a fresh process, which no linter can do."""

from __future__ import annotations

import pkgutil
import subprocess
import sys

import pytest

import libya_reader
from libya_reader.cli.verbs import VERBS

LOADED = "; import sys; print(*sorted({name.split('.')[0] for name in sys.modules} | set(sys.modules)))"
HEAVY = {"numpy", "pandas", "rich", "textual"}
FORBIDDEN = {
    "engine": {*HEAVY, "yaml", "argparse", "libya_reader.comparison", "libya_reader.cli", "libya_reader.app"},
    "comparison": {*HEAVY, "argparse", "rich_argparse", "libya_reader.cli", "libya_reader.app"},
    "cli": {*HEAVY, "libya_reader.app"},
}
"""What no module of a floor loads, with all that it imports."""


def loaded(code: str) -> set[str]:
    """Return the modules that a fresh process has loaded after running some code."""
    done = subprocess.run([sys.executable, "-c", code + LOADED], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def modules(floor: str) -> list[str]:
    package = __import__(f"libya_reader.{floor}", fromlist=["__path__"])
    return [found.name for found in pkgutil.walk_packages(package.__path__, f"libya_reader.{floor}.")]


@pytest.mark.parametrize("floor", FORBIDDEN)
def test_no_module_of_a_floor_loads_what_lies_above_it(floor: str) -> None:
    assert not loaded(f"import {', '.join(modules(floor))}") & FORBIDDEN[floor]


def test_each_module_can_be_imported_by_itself_first() -> None:
    names = [*modules("engine"), *modules("comparison"), *modules("cli")]
    code = f"""
import importlib, sys
for name in {names!r}:
    for ours in [each for each in sys.modules if each.startswith("libya_reader")]:
        del sys.modules[ours]
    importlib.import_module(name)
pass"""
    assert loaded(code)


@pytest.mark.parametrize("arguments", [[], *([verb] for verb in VERBS), ["export", "--format", "html"]])
def test_what_needs_no_screen_loads_none(arguments: list[str]) -> None:
    code = f"import sys; sys.stdin = None; from libya_reader.cli.main import main; main({arguments!r})"
    found = loaded(code)
    assert not found & {*HEAVY, "rich_argparse", "libya_reader.app"}
    assert "libya_reader.engine.document" in found


def test_a_verb_loads_no_format_that_it_does_not_write() -> None:
    found = loaded("from libya_reader.cli.main import main; main(['events'])")
    assert not found & {"csv", "libya_reader.comparison.exports"}


def test_the_package_itself_loads_nothing() -> None:
    assert {name for name in loaded("import libya_reader") if name.startswith("libya_reader.")} == set()
    assert libya_reader.__version__
