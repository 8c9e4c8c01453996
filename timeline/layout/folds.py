"""Stretches of empty time that the user folded away: the axis runs on as if they were not there.

A folded axis counts the seconds that are left. It is piecewise linear: each fold is a point of it,
its seam, at which time jumps from the fold's begin to its end.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from timeline.dates.calendar import HOUR

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from timeline.layout.chronology import Chronology

# A timeline with more seams than these reads as no timeline any more.
MOST = 20
# An empty stretch is worth folding where it takes so much of the time that is left.
_WORTH = 0.03
# Beside each fold so much of the time that is left stays empty, so that the events there keep some air.
_AIR = 0.01
_MOST_AIR = 0.25
_LEAST = HOUR
# Of the bar of a far-off event, so much of the length of those that it would squeeze is left.
_FAR = 0.15


@dataclass(frozen=True, slots=True)
class Folds:
    """Half-open stretches in order, of which no two touch; raises ValueError where they do."""

    stretches: tuple[tuple[int, int], ...] = ()

    def __post_init__(self) -> None:
        ends = [edge for stretch in self.stretches for edge in stretch]
        if any(later <= earlier for earlier, later in pairwise(ends)):
            raise ValueError(f"folds must follow each other: {self.stretches}")

    def __bool__(self) -> bool:
        return bool(self.stretches)

    def folded(self, seconds: float) -> float:
        """The place of an instant on the folded axis."""
        return seconds - sum(min(max(seconds - begin, 0), until - begin) for begin, until in self.stretches)

    def unfolded(self, place: float) -> float:
        """The instant at a place of the folded axis; at a seam, that at which time goes on."""
        return place + self._lengths[bisect_right(self._seams, place)]

    def folded_all(self, seconds: NDArray[np.int64] | NDArray[np.float64]) -> NDArray[np.float64]:
        """The places of many instants."""
        places = seconds.astype(np.float64)
        for begin, until in self.stretches:
            places -= np.clip(seconds - float(begin), 0, until - begin)
        return places

    def unfolded_all(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """The instants at many places."""
        passed = np.searchsorted(np.array(self._seams, np.float64), places, side="right")
        return places + np.array(self._lengths, np.float64)[passed]

    def with_fold(self, begin: int, until: int) -> Folds:
        """These folds and one more; those that it touches become one with it."""
        apart = [fold for fold in self.stretches if fold[1] < begin or fold[0] > until]
        met = [fold for fold in self.stretches if fold not in apart]
        joined = (min([begin, *(fold[0] for fold in met)]), max([until, *(fold[1] for fold in met)]))
        return Folds(tuple(sorted([*apart, joined])))

    def without(self, instant: float) -> Folds:
        """These folds but the one that holds an instant, or ends there."""
        return Folds(tuple(fold for fold in self.stretches if not fold[0] <= instant <= fold[1]))

    @property
    def _lengths(self) -> list[int]:
        """Seconds folded away before each stretch and, last, in all."""
        lengths = [0]
        for begin, until in self.stretches:
            lengths.append(lengths[-1] + until - begin)
        return lengths

    @property
    def _seams(self) -> list[int]:
        return [begin - passed for (begin, _), passed in zip(self.stretches, self._lengths, strict=False)]


NO_FOLDS = Folds()


def empty_stretch(chronology: Chronology, instant: float) -> tuple[int, int] | None:
    """The stretch about an instant in which no event is under way; None where there is one or no end."""
    gaps = _gaps(chronology)
    gap = next((gap for gap in gaps if gap[0] <= instant < gap[1]), None)
    return None if gap is None else _aired(gap, _AIR * (_extent(gaps, chronology) - gap[1] + gap[0]))


def empty_stretches(chronology: Chronology) -> Folds:
    """Folds for the empty stretches that take much of the axis, 20 at most.

    The longest comes first, and each is measured by the time that the ones before it have left.
    """
    gaps = _gaps(chronology)
    return _folded(gaps, _extent(gaps, chronology))


def folds_outside(chronology: Chronology, begin: float, until: float) -> Folds:
    """Folds for what parts far-off events from a span, so that they do not squeeze it.

    Where a far event goes on for long ("in the year 25"), most of its bar is folded with the emptiness.
    """
    kept = int((until - begin) * _FAR)
    gaps = [*_gaps(chronology), _after(chronology, kept)]
    starts = chronology.begin[np.searchsorted(chronology.begin, [gap[0] for gap in gaps]) - 1].tolist()
    outer = [
        (min(gap[0], start + kept), gap[1]) if not begin <= start <= until else gap
        for gap, start in zip(gaps, starts, strict=True)
        if gap[0] < begin or gap[1] > until
    ]
    return _folded(outer, _extent(gaps, chronology))


def _after(chronology: Chronology, kept: int) -> tuple[int, int]:
    """The end of the last event, which nothing follows."""
    last = int(chronology.begin[-1]) + kept
    return last, max(int(chronology.until.max()), last + 1)


def _folded(gaps: list[tuple[int, int]], left: int) -> Folds:
    """The longest gaps first, as long as they are worth it, of an axis on which so much time is left."""
    folded = list[tuple[int, int]]()
    for gap in sorted(gaps, key=lambda gap: gap[0] - gap[1])[:MOST]:
        length = gap[1] - gap[0]
        if length < _WORTH * left:
            break
        folded.append(gap)
        left -= length
    return Folds(tuple(sorted(_aired(gap, _AIR * left) for gap in folded)))


def _extent(gaps: list[tuple[int, int]], chronology: Chronology) -> int:
    return int(chronology.until.max() - chronology.begin[0]) if gaps else 0


def _aired(gap: tuple[int, int], air: float) -> tuple[int, int]:
    """A gap without so much of either end, or a quarter of it."""
    kept = int(min(max(air, 1), (gap[1] - gap[0]) * _MOST_AIR))
    return gap[0] + kept, gap[1] - kept


def _gaps(chronology: Chronology) -> list[tuple[int, int]]:
    """All stretches between the first and the last event in which none is under way."""
    if not len(chronology):
        return []
    reached = np.maximum.accumulate(chronology.until)[:-1]
    begins = chronology.begin[1:]
    at = np.flatnonzero(begins - reached >= _LEAST)
    return list(zip(reached[at].tolist(), begins[at].tolist(), strict=True))
