"""How many events there are at each place of the axis, in columns that stay put while panning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from timeline.layout.chronology import Chronology

_LEAST_FULL = 8


@dataclass(frozen=True, slots=True, eq=False)
class Density:
    """`counts[i]` events touch the column of `step` seconds that begins at `begin + i * step`.

    `full` is the count that fills the band: a power of two, so that the scale seldom changes.
    """

    begin: float
    step: float
    counts: NDArray[np.intp]
    full: int

    @classmethod
    def of(cls, chronology: Chronology, begin: float, until: float, step: float) -> Density:
        """The columns between two instants; they begin at whole multiples of `step`."""
        first, last = float(np.floor(begin / step)), float(np.ceil(until / step))
        edges = np.arange(first, last + 1, dtype=np.float64) * step
        counts = chronology.density(edges)
        most = int(counts.max(initial=1))
        return cls(first * step, step, counts, max(_LEAST_FULL, 1 << (most - 1).bit_length()))

    def heights(self, room: float) -> NDArray[np.float64]:
        """The pixels of each column in a band of `room` pixels: by the root, and seen if there is any."""
        tall = np.sqrt(self.counts / self.full) * room
        return np.where(self.counts > 0, np.maximum(tall, min(2.0, room)), 0)

    def at(self, seconds: float) -> int:
        """The index of the column that holds an instant; it may lie beyond either end."""
        return int((seconds - self.begin) // self.step)
