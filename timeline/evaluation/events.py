"""Dated events against gold: the same date and an overlapping evidence sentence, one to one."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from timeline.evaluation.scores import Score

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_WORD = re.compile(r"\w+")
_BINS = 10


class GoldEvent(NamedTuple):
    """A dated event as the gold files write it; `names` are participants and places."""

    date: str
    date_end: str | None
    kind: str
    evidence: tuple[int, int]
    title: str
    names: tuple[str, ...] = ()
    confidence: float = 1.0


@dataclass(slots=True)
class EventTally:
    """Scores of events, summed over documents.

    exact: the same date; loose: one date lies in the other; title: F1 of the words of matched
    events; kind: share of matched events of the right kind; names: F1 of the names of matched events.
    """

    exact: Score = field(default_factory=Score)
    loose: Score = field(default_factory=Score)
    title: Score = field(default_factory=Score)
    kind: Score = field(default_factory=Score)
    names: Score = field(default_factory=Score)
    bins: list[Score] = field(default_factory=lambda: [Score()] * _BINS)
    missed: list[tuple[str, GoldEvent]] = field(default_factory=list[tuple[str, GoldEvent]])
    spurious: list[tuple[str, GoldEvent]] = field(default_factory=list[tuple[str, GoldEvent]])
    pairs: list[tuple[str, GoldEvent, GoldEvent]] = field(
        default_factory=list[tuple[str, GoldEvent, GoldEvent]]
    )

    def add(self, doc: str, gold: Sequence[GoldEvent], predicted: Sequence[GoldEvent]) -> None:
        """Score one document."""
        pairs = matched(gold, predicted, _same_date)
        self.exact += Score(len(pairs), len(predicted), len(gold))
        self.loose += Score(len(matched(gold, predicted, _near_date)), len(predicted), len(gold))
        for one, other in pairs:
            self.title += _overlap(_WORD.findall(one.title.lower()), _WORD.findall(other.title.lower()))
            self.names += _overlap([n.lower() for n in one.names], [n.lower() for n in other.names])
            self.kind += Score(one.kind == other.kind, 1, 1)
            self.pairs.append((doc, one, other))
        right = {id(other) for _, other in pairs}
        for event in predicted:
            index = min(int(event.confidence * _BINS), _BINS - 1)
            self.bins[index] += Score(id(event) in right, 1, 0)
        found = {id(one) for one, _ in pairs}
        self.missed += [(doc, event) for event in gold if id(event) not in found]
        self.spurious += [(doc, event) for event in predicted if id(event) not in right]


def matched(
    gold: Sequence[GoldEvent],
    predicted: Sequence[GoldEvent],
    agree: Callable[[GoldEvent, GoldEvent], bool],
) -> list[tuple[GoldEvent, GoldEvent]]:
    """Pairs of events that agree on the date and overlap in evidence, one to one, closest titles first."""
    options = [
        (-_likeness(one, other), i, j)
        for i, one in enumerate(gold)
        for j, other in enumerate(predicted)
        if agree(one, other) and one.evidence[0] < other.evidence[1] and other.evidence[0] < one.evidence[1]
    ]
    used_gold: set[int] = set()
    used_predicted: set[int] = set()
    pairs: list[tuple[GoldEvent, GoldEvent]] = []
    for _, i, j in sorted(options):
        if i not in used_gold and j not in used_predicted:
            used_gold.add(i)
            used_predicted.add(j)
            pairs.append((gold[i], predicted[j]))
    return pairs


def _same_date(one: GoldEvent, other: GoldEvent) -> bool:
    return one.date == other.date and one.date_end == other.date_end


def _near_date(one: GoldEvent, other: GoldEvent) -> bool:
    return one.date.startswith(other.date) or other.date.startswith(one.date)


def _overlap(one: list[str], other: list[str]) -> Score:
    return Score((Counter(one) & Counter(other)).total(), len(other), len(one))


def _likeness(one: GoldEvent, other: GoldEvent) -> float:
    return _overlap(_WORD.findall(one.title.lower()), _WORD.findall(other.title.lower())).f1 + 10 * (
        one.kind == other.kind
    )
