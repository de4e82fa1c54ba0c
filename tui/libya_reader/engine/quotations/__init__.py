"""Quotations: who says what, also where the quotation marks are damaged; `relations` compares those of documents."""

from libya_reader.engine.quotations.finding import find_quotations
from libya_reader.engine.quotations.model import Kind, Marks, Quotation

__all__ = ["Kind", "Marks", "Quotation", "find_quotations"]
