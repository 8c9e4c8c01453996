"""Learn the weights by which timeline/extraction/likelihood.py judges candidates (`make weights`).

Logistic regression with L2 on the binary features of every candidate of the annotated articles, by
Newton's method. Prints, for each folder, the F1 of the events and of each half when the weights are
learned from the other half only.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from timeline.evaluation.gold import GoldDocument, documents
from timeline.evaluation.report import publication
from timeline.extraction.candidates import Candidate, candidates
from timeline.extraction.dating import Manner
from timeline.extraction.likelihood import LEAST_LIKELIHOOD, WEIGHTS_FILE
from timeline.language import load_pack
from timeline.tagging import tag

if TYPE_CHECKING:
    from collections.abc import Sequence

_FOLDERS = ("id-kompas-dev", "id-news-dev", "en-events-dev")
_L2 = 1.0
_STEPS = 30


@dataclass(frozen=True, slots=True)
class Example:
    """A candidate's features, whether it is a gold event, and where it comes from."""

    features: frozenset[str]
    right: bool
    folder: str
    half: int


def examples(folder: Path) -> tuple[list[Example], list[int]]:
    """The candidates of a gold folder, and how many gold events each half has."""
    found: list[Example] = []
    gold = [0, 0]
    for index, document in enumerate(documents(folder)):
        if document.events is None:
            continue
        gold[index % 2] += len(document.events)
        drafts = _candidates(document)
        for draft, right in zip(drafts, _right(document, drafts), strict=True):
            found.append(Example(draft.features, right, folder.name, index % 2))
    return found, gold


def _candidates(document: GoldDocument) -> list[Candidate]:
    tagged = tag(document.text, document.language, publication(document.created))
    pack = load_pack(document.language)
    return list(candidates(document.text, tagged.published, tagged.timexes, pack))


def _right(document: GoldDocument, drafts: Sequence[Candidate]) -> list[bool]:
    """Which candidates are gold events: the same date and a shared sentence, one to one.

    Where a time lasts since a date, that date decides: its end is a matter of words.
    """
    left = list(document.events or ())
    right: list[bool] = []
    for draft in drafts:
        match = next(
            (
                event
                for event in left
                if event.date == draft.date.value
                and (event.date_end == draft.date.end_value or draft.date.manner == Manner.SINCE)
                and event.evidence[0] < draft.evidence[1]
                and draft.evidence[0] < event.evidence[1]
            ),
            None,
        )
        if match is not None:
            left.remove(match)
        right.append(match is not None)
    return right


def learned(given: Sequence[Example]) -> dict[str, float]:
    """The weights that make the given examples likeliest, the bias among them."""
    names = sorted({feature for example in given for feature in example.features})
    place = {name: index + 1 for index, name in enumerate(names)}
    x = np.zeros((len(given), len(names) + 1))
    x[:, 0] = 1
    for row, example in enumerate(given):
        x[row, [place[feature] for feature in example.features]] = 1
    y = np.array([example.right for example in given], dtype=float)
    penalty = np.full(x.shape[1], _L2)
    penalty[0] = 1e-6
    weights = np.zeros(x.shape[1])
    for _ in range(_STEPS):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (p - y) + penalty * weights
        hessian = (x.T * (p * (1 - p))) @ x + np.diag(penalty)
        weights -= np.linalg.solve(hessian, gradient)
    return {"bias": float(weights[0])} | {name: float(weights[place[name]]) for name in names}


def likelihoods(given: Sequence[Example], weights: dict[str, float]) -> np.ndarray:
    """The probability of each example, by the weights."""
    totals = [weights["bias"] + sum(weights.get(f, 0.0) for f in example.features) for example in given]
    return 1 / (1 + np.exp(-np.array(totals)))


def f1(given: Sequence[Example], p: np.ndarray, gold: int, least: float = LEAST_LIKELIHOOD) -> float:
    """F1, in percent, of the candidates at least so likely."""
    kept = p >= least
    right = sum(example.right for example, keep in zip(given, kept, strict=True) if keep)
    return 200 * right / (int(kept.sum()) + gold)


def main() -> None:
    """Learn from the folders, tell how well that goes, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    folders = [parser.parse_args().corpora / name for name in _FOLDERS]
    by_folder = {folder.name: examples(folder) for folder in folders}
    everything = [example for found, _ in by_folder.values() for example in found]
    weights = learned(everything)
    halves = [learned([example for example in everything if example.half != half]) for half in (0, 1)]
    for name, (found, gold) in by_folder.items():
        print(f"{name}: {len(found)} candidates, {sum(e.right for e in found)} right of {sum(gold)} gold")
        print(f"  all {f1(found, likelihoods(found, weights), sum(gold)):.1f}")
        for half in (0, 1):
            held_out = [example for example in found if example.half == half]
            score = f1(held_out, likelihoods(held_out, halves[half]), gold[half])
            print(f"  half {half}, learned from the other: {score:.1f}")
    rounded = {name: round(weight, 3) for name, weight in sorted(weights.items())}
    text = json.dumps({"learned from": list(_FOLDERS), "weights": rounded}, indent=1, ensure_ascii=False)
    WEIGHTS_FILE.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
