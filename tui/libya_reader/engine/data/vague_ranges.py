"""What numbers a vague count can stand for: only to tell whether another number fits it, never shown as a value.

The floors are the words' own; the ceilings are where English goes over to the next word ("hundreds" to "thousands").
"""

VAGUE_RANGES = {
    "billions": (1e9, float("inf")),
    "couple": (2, 3),
    "dozen": (24, 99),
    "dozens": (20, 199),
    "few": (2, 9),
    "hundred": (200, 999),
    "hundreds": (100, 9_999),
    "millions": (1e6, 1e9),
    "scores": (20, 399),
    "tens": (20, 199),
    "tens of millions": (1e7, 1e9),
    "tens of thousands": (1e4, 1e6),
    "hundreds of thousands": (1e5, 1e7),
    "hundreds of millions": (1e8, 1e10),
    "thousand": (2_000, 9_999),
    "thousands": (1_000, 199_999),
    "trillions": (1e12, float("inf")),
}
"""Vague count -> the least and the most that it may stand for."""
