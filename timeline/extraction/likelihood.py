"""How likely a candidate is a dated event: a logistic model over what speaks for and against it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from timeline.extraction.weights import load_weights, total

if TYPE_CHECKING:
    from timeline.extraction.candidates import Candidate

# A candidate that is less likely stays a sentence with a date, and gives no event. F1 is highest where the
# bound is half of it.
LEAST_LIKELIHOOD = 0.375


def likelihood_of(candidate: Candidate) -> float:
    """The probability, 0 to 1, that a reader would put the candidate on a timeline."""
    return 1 / (1 + math.exp(-total(load_weights().likelihood, candidate.features)))
