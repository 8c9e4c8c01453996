"""How many events there are at each place of the axis, in columns that stay put while panning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from timeline.layout.folds import NO_FOLDS, Folds

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from timeline.layout.chronology import Chronology
    from timeline.layout.scale import TimeScale

_LEAST_FULL = 8


@dataclass(frozen=True, slots=True, eq=False)
class Density:
    """`counts[i]` events touch the column from `edges[i]` to `edges[i + 1]`, `step` seconds of the axis.

    `full` is the count that fills the band: a power of two, so that the scale seldom changes.
    """

    edges: NDArray[np.float64]
    step: float
    counts: NDArray[np.intp]
    full: int
    folds: Folds = NO_FOLDS

    @classmethod
    def of(
        cls, chronology: Chronology, begin: float, until: float, step: float, folds: Folds = NO_FOLDS
    ) -> Density:
        """The columns between two instants; they begin at whole multiples of `step` of the axis.

        What is folded away is counted in the column that holds the seam.
        """
        first, last = np.floor(folds.folded(begin) / step), np.ceil(folds.folded(until) / step)
        edges = folds.unfolded_all(np.arange(first, last + 1, dtype=np.float64) * step)
        counts = chronology.density(edges)
        most = int(counts.max(initial=1))
        return cls(edges, step, counts, max(_LEAST_FULL, 1 << (most - 1).bit_length()), folds)

    def serves(self, scale: TimeScale, step: float) -> bool:
        """Whether these are the columns, `step` seconds wide, of all that a scale shows."""
        inside = self.edges[0] <= scale.begin and scale.until <= self.edges[-1]
        return bool(inside) and self.step == step and self.folds == scale.folds

    def heights(self, room: float) -> NDArray[np.float64]:
        """The pixels of each column in a band of `room` pixels: by the root, and seen if there is any."""
        tall = np.sqrt(self.counts / self.full) * room
        return np.where(self.counts > 0, np.maximum(tall, min(2.0, room)), 0)

    def at(self, seconds: float) -> int:
        """The index of the column that holds an instant; it may lie beyond either end."""
        return int(np.searchsorted(self.edges, seconds, side="right")) - 1
