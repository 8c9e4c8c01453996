"""Which events still show when the view holds more than it can: the leaders of their surroundings.

Time is cut into cells of 2, 4, 8, ... seconds. At each level the most important event of a cell
leads it, and only leaders stay in the running at the next level. So the leaders of a wide cell are
among those of its halves: zooming in adds events and never takes one away, panning changes nothing,
and a lonely event leads its age however poor it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

# As many events lead a cell together: an event runs only against every eighth of its neighbours.
STREAMS = 8
# Above every level of time: an event that is never left out for want of room on the axis.
ALWAYS = 255
_FINEST_LEVEL = 4
_COARSEST_LEVEL = 47


def levels_of(begin: NDArray[np.int64], rank: NDArray[np.int32]) -> NDArray[np.uint8]:
    """The highest level at which each event leads a cell of 2**level seconds.

    `begin` is sorted; of two events, that of lower `rank` is the more important one.
    """
    count = len(begin)
    level = np.full(count, _COARSEST_LEVEL, np.uint8)
    running = np.concatenate([np.arange(stream, count, STREAMS) for stream in range(STREAMS)])
    begins, ranks, streams = begin[running], rank[running], (running % STREAMS).astype(np.uint8)
    for exponent in range(_FINEST_LEVEL, _COARSEST_LEVEL + 1):
        starts = _cell_starts(begins, streams, exponent)
        if len(starts) == len(running):
            continue
        lowest = np.minimum.reduceat(ranks, starts)
        leads = ranks == np.repeat(lowest, np.diff(starts, append=len(running)))
        level[running[~leads]] = exponent - 1
        running, begins, ranks, streams = running[leads], begins[leads], ranks[leads], streams[leads]
    return level


def _cell_starts(begins: NDArray[np.int64], streams: NDArray[np.uint8], exponent: int) -> NDArray[np.intp]:
    """Where a new cell, or the next stream, begins among the events still in the running."""
    cells = begins >> exponent
    fresh = np.empty(len(cells), bool)
    fresh[:1] = True
    fresh[1:] = (cells[1:] != cells[:-1]) | (streams[1:] != streams[:-1])
    return np.flatnonzero(fresh)


def level_of_cell(seconds: float) -> int:
    """The level whose cells are as long as `seconds`, or the next longer ones."""
    return max(int(np.ceil(np.log2(max(seconds, 1)))), 0)
