"""Learnt weights, kept as text: a line for each, fields parted by tabs, the weights in hundredths of log-odds.

`speech_weights.tsv` holds those of the model of speech (`quotations/speech_model.py`): its table, the signal, and
one weight for a word (that its unit is speech; with a bar behind it where a document has few marks or none), three for
a form of reporting clause (outside speech, inside it, behind it), nine for a feature of a boundary (moves from each of
these states to each). `end_weights.tsv` holds those of the places where speech may end or begin
(`quotations/ends.py`): the signal and its weight. `benchmarks/learn_speech_weights.py` and
`benchmarks/learn_end_weights.py` learnt them and say from what.
"""

from __future__ import annotations

import pkgutil


def read_table(name: str) -> list[list[str]]:
    """Return the fields of each line of a table in this folder; raise `FileNotFoundError` where there is none."""
    data = pkgutil.get_data(__package__ or "", name)
    if data is None:
        raise FileNotFoundError(name)
    return [line.split("\t") for line in data.decode("utf-8").splitlines()]
