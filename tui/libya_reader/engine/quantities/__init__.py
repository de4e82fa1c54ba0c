"""Quantities: what is counted, by whom, and what two equal numbers have to do with each other."""

from __future__ import annotations

from libya_reader.engine.quantities.finding import find_quantities
from libya_reader.engine.quantities.model import Counted, Measure, Quantity, Quoted

__all__ = ["Counted", "Measure", "Quantity", "Quoted", "find_quantities"]
