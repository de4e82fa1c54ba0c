"""Quotations: who says what, also where the quotation marks are damaged."""

from libya_reader.engine.quotations.finding import find_quotations
from libya_reader.engine.quotations.model import Kind, Marks, Quotation
from libya_reader.engine.quotations.relations import QuotationPlace, QuotationRelation, RelationKind, relate_quotations

__all__ = [
    "Kind",
    "Marks",
    "Quotation",
    "QuotationPlace",
    "QuotationRelation",
    "RelationKind",
    "find_quotations",
    "relate_quotations",
]
