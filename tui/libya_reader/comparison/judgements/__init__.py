"""Judgements: what the person decided, where it points in the texts, and its file, in which nothing is ever lost."""
