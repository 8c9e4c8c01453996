"""Learn the weights by which timeline/extraction judges candidates (`make weights`).

Logistic regression with L2 on the binary features of every candidate of the annotated articles, by
Newton's method: one of being an event, and one of each kind against the others. Prints, for each folder,
the F1 of the events and the share of right kinds, and those of each half when the weights are learned
from the other half only. News articles that were judged for this (events.jsonl beside this file holds the
decisions, without the texts) are learned from in both cases, and measured in none.
"""

from __future__ import annotations

import argparse
import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from timeline.evaluation.events import GoldEvent
from timeline.evaluation.gold import GoldDocument, documents
from timeline.evaluation.report import publication
from timeline.extraction.candidates import Candidate, candidates
from timeline.extraction.dating import Manner
from timeline.extraction.likelihood import LEAST_LIKELIHOOD
from timeline.extraction.weights import BIAS, WEIGHTS_FILE, Weights, total
from timeline.language import load_pack
from timeline.model import EventKind
from timeline.tagging import tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_FOLDERS = ("id-kompas-dev", "id-news-dev", "en-events-dev")
_JUDGED = Path(__file__).with_name("events.jsonl")
_ARTICLES = Path("id-news", "articles.jsonl")
# The half of an article that is in neither.
_NO_HALF = -1
_L2 = 2.0
_STEPS = 30


@dataclass(frozen=True, slots=True)
class Example:
    """A candidate's features, whether it is a gold event, and where it comes from."""

    features: frozenset[str]
    kind_features: frozenset[str]
    gold_kind: str | None
    folder: str
    half: int

    @property
    def right(self) -> bool:
        """Whether a gold event stands there."""
        return self.gold_kind is not None


def examples(folder: Path) -> tuple[list[Example], list[int]]:
    """The candidates of a gold folder, and how many gold events each half has."""
    found: list[Example] = []
    gold = [0, 0]
    for index, document in enumerate(documents(folder)):
        if document.events is None:
            continue
        gold[index % 2] += len(document.events)
        found += _examples(document, folder.name, index % 2)
    return found, gold


def judged_examples(articles: Path) -> Iterator[Example]:
    """The candidates of the judged articles, whose texts are in a file of articles by `doc`."""
    texts = {article["doc"]: article for article in map(json.loads, _lines(articles))}
    for judged in map(json.loads, _lines(_JUDGED)):
        article = texts[judged["doc"]]
        events = tuple(
            GoldEvent(e["date"], e["date_end"], e["kind"], tuple(e["evidence"]), "") for e in judged["events"]
        )
        document = GoldDocument(article["doc"], article["text"], "id", article["dct"], events=events)
        yield from _examples(document, "judged", _NO_HALF)


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def _examples(document: GoldDocument, folder: str, half: int) -> Iterator[Example]:
    drafts = _candidates(document)
    for draft, kind in zip(drafts, _gold_kinds(document, drafts), strict=True):
        yield Example(draft.features, draft.kind_features, kind, folder, half)


def _candidates(document: GoldDocument) -> list[Candidate]:
    tagged = tag(document.text, document.language, publication(document.created))
    pack = load_pack(document.language)
    return list(candidates(document.text, tagged.published, tagged.timexes, pack))


def _gold_kinds(document: GoldDocument, drafts: Sequence[Candidate]) -> list[str | None]:
    """The kind of the gold event that a candidate is, None where it is none: the same date and a shared
    sentence, one to one.

    Where a time lasts since a date, that date decides: its end is a matter of words.
    """
    left = list(document.events or ())
    kinds: list[str | None] = []
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
        kinds.append(match.kind if match is not None else None)
    return kinds


def learned(given: Sequence[tuple[frozenset[str], bool]]) -> dict[str, float]:
    """The weights that make the given (features, answer) likeliest, the bias among them."""
    names = sorted({feature for features, _ in given for feature in features})
    place = {name: index + 1 for index, name in enumerate(names)}
    x = np.zeros((len(given), len(names) + 1))
    x[:, 0] = 1
    for row, (features, _) in enumerate(given):
        x[row, [place[feature] for feature in features]] = 1
    y = np.array([answer for _, answer in given], dtype=float)
    penalty = np.full(x.shape[1], _L2)
    penalty[0] = 1e-6
    weights = np.zeros(x.shape[1])
    for _ in range(_STEPS):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (p - y) + penalty * weights
        hessian = (x.T * (p * (1 - p))) @ x + np.diag(penalty)
        weights -= np.linalg.solve(hessian, gradient)
    return {BIAS: float(weights[0])} | {name: float(weights[place[name]]) for name in names}


def learned_from(given: Sequence[Example]) -> Weights:
    """The weights of being an event, and of each kind."""
    right = [example for example in given if example.right]
    return Weights(
        learned([(example.features, example.right) for example in given]),
        {kind: learned([(e.kind_features, e.gold_kind == kind) for e in right]) for kind in EventKind},
    )


def f1(given: Sequence[Example], weights: Weights, gold: int) -> float:
    """F1, in percent, of the candidates that are likely enough."""
    least = math.log(LEAST_LIKELIHOOD / (1 - LEAST_LIKELIHOOD))
    kept = [example for example in given if total(weights.likelihood, example.features) >= least]
    return 200 * sum(example.right for example in kept) / (len(kept) + gold)


def kind_accuracy(given: Sequence[Example], weights: Weights) -> float:
    """How many of the gold events that are candidates get their kind, in percent."""
    right = [example for example in given if example.right]
    told = [max(weights.kinds, key=lambda kind: total(weights.kinds[kind], e.kind_features)) for e in right]
    return 100 * sum(kind == e.gold_kind for kind, e in zip(told, right, strict=True)) / len(right)


def main() -> None:
    """Learn from the folders, tell how well that goes, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    corpora: Path = parser.parse_args().corpora
    by_folder = {name: examples(corpora / name) for name in _FOLDERS}
    everything = [example for found, _ in by_folder.values() for example in found]
    everything += judged_examples(corpora / _ARTICLES)
    weights = learned_from(everything)
    halves = [learned_from([example for example in everything if example.half != half]) for half in (0, 1)]
    for name, (found, gold) in by_folder.items():
        print(f"{name}: {len(found)} candidates, {sum(e.right for e in found)} right of {sum(gold)} gold")
        print(f"  all: F1 {f1(found, weights, sum(gold)):.1f}, kinds {kind_accuracy(found, weights):.1f}")
        for half in (0, 1):
            held_out = [example for example in found if example.half == half]
            score, kinds = f1(held_out, halves[half], gold[half]), kind_accuracy(held_out, halves[half])
            print(f"  half {half}, learned from the other: F1 {score:.1f}, kinds {kinds:.1f}")
    _write(weights)


def _write(weights: Weights) -> None:
    def rounded(table: dict[str, float]) -> dict[str, float]:
        return {name: round(weight, 3) for name, weight in sorted(table.items())}

    data = {
        "learned from": [*_FOLDERS, _JUDGED.name],
        "likelihood": rounded(weights.likelihood),
        "kinds": {kind: rounded(table) for kind, table in weights.kinds.items()},
    }
    WEIGHTS_FILE.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
