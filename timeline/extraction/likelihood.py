"""How likely a candidate is a dated event: a logistic model over what speaks for and against it.

Its weights are learned from annotated articles (`make weights`) and stand in
resources/models/event_likelihood.json, with what they were measured at.
"""

from __future__ import annotations

import json
import math
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.extraction.candidates import Candidate

WEIGHTS_FILE = Path(__file__).resolve().parents[2] / "resources" / "models" / "event_likelihood.json"
# A candidate that is less likely stays a sentence with a date, and gives no event.
LEAST_LIKELIHOOD = 0.4


def likelihood_of(candidate: Candidate) -> float:
    """The probability, 0 to 1, that a reader would put the candidate on a timeline."""
    weights = _weights()
    total = weights["bias"] + sum(weights.get(feature, 0.0) for feature in candidate.features)
    return 1 / (1 + math.exp(-total))


@cache
def _weights() -> dict[str, float]:
    return json.loads(WEIGHTS_FILE.read_text(encoding="utf-8"))["weights"]
