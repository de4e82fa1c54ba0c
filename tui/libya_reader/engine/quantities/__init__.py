"""Quantities: what is counted, by whom, and what two equal numbers have to do with each other."""

from __future__ import annotations

from libya_reader.engine.quantities.finding import find_quantities
from libya_reader.engine.quantities.model import Counted, Measure, Quantity, Quoted
from libya_reader.engine.quantities.relating import relate_quantities
from libya_reader.engine.quantities.relations import Figure, FigureRelation, RelationKind

__all__ = [
    "Counted",
    "Figure",
    "FigureRelation",
    "Measure",
    "Quantity",
    "Quoted",
    "RelationKind",
    "find_quantities",
    "relate_quantities",
]
