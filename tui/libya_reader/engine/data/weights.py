"""Learnt weights, kept as JSON with a line for each signal.

`speech_weights.json` holds those of the model of speech (`quotations/speech_model.py`), in hundredths of log-odds: one
for a word (that its unit is speech; with a bar behind it where a document has few marks or none), three for a form of
reporting clause (outside speech, inside it, behind it), nine for a feature of a boundary (moves from each of these
states to each). `end_weights.json` holds those of the places where speech may end or begin (`quotations/ends.py`), in
hundredths too. `aligner.json` holds the trees of the aligner's score (`alignment/score.py`). The scripts in
`benchmarks/` that learnt them say from what.
"""

from __future__ import annotations

import json
import pkgutil
from typing import Any


def read_weights(name: str) -> dict[str, Any]:
    """Return what a JSON file of this folder holds; raise `FileNotFoundError` where there is none."""
    data = pkgutil.get_data(__package__ or "", name)
    if data is None:
        raise FileNotFoundError(name)
    weights: dict[str, Any] = json.loads(data)
    return weights
