"""How alike two mentions are, as one number, and what follows from it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from math import exp
from typing import TYPE_CHECKING

from timeline.merging.comparing import Contradiction, Doubt, contradiction, doubts, features
from timeline.merging.terms import MODEL
from timeline.model import Verdict

if TYPE_CHECKING:
    from timeline.merging.profile import Profile

# Above the first mentions are merged, above the second the user is asked. Chosen on the development pairs.
MERGE = 0.7
PROPOSE = 0.5
_DOUBTFUL = MERGE - 0.0001
BIAS = "bias"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What speaks for two mentions being of one happening, and what against it.

    `score` is 0 to 1, and too low to merge where there are doubts, so that it alone decides.
    """

    score: float
    contradiction: Contradiction | None = None
    doubts: frozenset[Doubt] = frozenset()

    @property
    def verdict(self) -> Verdict | None:
        """What the machine holds of the two by themselves; None where they are not alike."""
        if self.score < PROPOSE:
            return None
        return Verdict.MERGED if self.score >= MERGE else Verdict.PROPOSED


def compare(one: Profile, other: Profile) -> Comparison:
    """Compare two profiles; the order does not matter."""
    against = contradiction(one, other)
    if against is not None:
        return Comparison(0.0, against)
    found, open_questions = features(one, other), doubts(one, other)
    score = likelihood(found, open_questions)
    return Comparison(min(score, _DOUBTFUL) if open_questions else score, None, open_questions)


def likelihood(found: dict[str, float], open_questions: frozenset[Doubt]) -> float:
    """The logistic model (resources/models/merging.json, by `make weights`)."""
    weights = load_weights()
    total = weights[BIAS] + sum(weights[name] * value for name, value in found.items())
    total += sum(weights[doubt] for doubt in open_questions)
    return round(1 / (1 + exp(-total)), 4)


@cache
def load_weights() -> dict[str, float]:
    """The weights of the features."""
    return json.loads(MODEL.read_text(encoding="utf-8"))["weights"]
