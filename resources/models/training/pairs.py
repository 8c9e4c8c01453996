"""Learn the weights by which timeline/merging compares two mentions (`make weights`).

Logistic regression with L2 on the features and doubts of the judged pairs that do not contradict each other,
by Newton's method. Prints, for each half, precision and recall with the weights of the other half.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import NamedTuple

import numpy as np

from timeline.evaluation.pairs import PAIRS, Decision, events_of_pairs, judged_pairs
from timeline.merging.comparing import Doubt, contradiction, doubts, features
from timeline.merging.profile import profile_of
from timeline.merging.terms import MODEL
from timeline.merging.weighing import BIAS, MERGE, PROPOSE

_ARTICLES = "id-news/articles.jsonl"
_L2 = 1.0
_STEPS = 40


class Example(NamedTuple):
    """A judged pair: what is weighed of it, None where it contradicts itself; whether it may be merged."""

    values: dict[str, float] | None
    is_clear: bool
    is_same: bool
    half: int


def examples(pairs: Path, articles: Path) -> list[Example]:
    """The judged pairs of which both events are found and the judge was sure."""
    found: list[Example] = []
    for pair, one, other in events_of_pairs(tuple(judged_pairs(pairs)), articles):
        if pair.decision is Decision.UNSURE:
            continue
        mine, theirs = profile_of(one), profile_of(other)
        values: dict[str, float] | None = None
        held = frozenset[Doubt]()
        if contradiction(mine, theirs) is None:
            held = doubts(mine, theirs)
            values = features(mine, theirs) | {doubt.value: float(doubt in held) for doubt in Doubt}
        found.append(Example(values, not held, pair.decision is Decision.SAME, pair.half))
    return found


def learned(given: list[Example]) -> dict[str, float]:
    """The weights that make the answers likeliest, the bias among them."""
    open_ones = [(example.values, example.is_same) for example in given if example.values is not None]
    names = sorted({name for values, _ in open_ones for name in values})
    x = np.array([[1.0, *(values[name] for name in names)] for values, _ in open_ones])
    y = np.array([is_same for _, is_same in open_ones], dtype=float)
    penalty = np.array([1e-3, *[_L2] * len(names)])
    weights = np.zeros(len(penalty))
    for _ in range(_STEPS):
        p = 1 / (1 + np.exp(-x @ weights))
        hessian = (x.T * (p * (1 - p))) @ x + np.diag(penalty)
        weights -= np.linalg.solve(hessian, x.T @ (p - y) + penalty * weights)
    return {name: float(weight) for name, weight in zip([BIAS, *names], weights, strict=True)}


def told(given: list[Example], weights: dict[str, float]) -> str:
    """Precision and recall of merging, and of merging or proposing."""

    def score(example: Example) -> float:
        if example.values is None:
            return 0.0
        total = weights[BIAS] + sum(weights[name] * value for name, value in example.values.items())
        return 1 / (1 + float(np.exp(-total)))

    same = sum(example.is_same for example in given)
    merged = [example.is_same for example in given if example.is_clear and score(example) >= MERGE]
    offered = [example.is_same for example in given if score(example) >= PROPOSE]
    return ", ".join(
        f"{label} P {100 * sum(right) / max(1, len(right)):.1f} R {100 * sum(right) / max(1, same):.1f}"
        for label, right in (("merged", merged), ("merged or proposed", offered))
    )


def main() -> None:
    """Learn, tell how well that goes, and write the weights into the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--pairs", type=Path, default=Path("tests/merging/pairs"))
    given = parser.parse_args()
    found = examples(given.pairs / PAIRS, given.corpora / _ARTICLES)
    print(f"{len(found)} pairs, {sum(example.is_same for example in found)} of them the same event")
    for half in (0, 1):
        weights = learned([example for example in found if example.half != half])
        print(f"  half {half}, learned from the other: {told([e for e in found if e.half == half], weights)}")
    data = json.loads(MODEL.read_text(encoding="utf-8"))
    data["weights"] = {name: round(weight, 2) for name, weight in sorted(learned(found).items())}
    MODEL.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
