"""The learned weights by which candidates are judged (resources/models/events.json, by `make weights`)."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

WEIGHTS_FILE = Path(__file__).resolve().parents[2] / "resources" / "models" / "events.json"
BIAS = "bias"


class Weights(NamedTuple):
    """Weights of binary features: of being an event (logistic), and of each kind (softmax)."""

    likelihood: dict[str, float]
    kinds: dict[str, dict[str, float]]


@cache
def load_weights() -> Weights:
    """The weights that come with the app."""
    data = json.loads(WEIGHTS_FILE.read_text(encoding="utf-8"))
    return Weights(data["likelihood"], data["kinds"])


def total(weights: dict[str, float], features: Iterable[str]) -> float:
    """The bias and the weights of the features that hold; one that was never learned weighs nothing."""
    return weights[BIAS] + sum(weights.get(feature, 0.0) for feature in features)
