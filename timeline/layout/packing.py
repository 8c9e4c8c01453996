"""Rows: each event on the lowest row that has room for it, and where it was before if it still has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

NO_ROW = -1


def pack(
    left: NDArray[np.int64],
    right: NDArray[np.int64],
    rows: int,
    *,
    order: Iterable[int],
    wanted: NDArray[np.int64],
) -> NDArray[np.int64]:
    """The row of each span from `left` to before `right`, `NO_ROW` where none of `rows` has room.

    Spans are served in `order`; one with a `wanted` row gets it where it is free. Spans are whole
    numbers from 0 on (pixels, or coarser): each row is an integer whose bits are the places taken,
    which makes a trial one operation whatever the row holds.
    """
    taken = [0] * rows
    found = np.full(len(left), NO_ROW, np.int64)
    starts, ends, wishes = left.tolist(), right.tolist(), wanted.tolist()
    for index in order:
        start = starts[index]
        mask = ((1 << (ends[index] - start)) - 1) << start
        row = wishes[index]
        if not (0 <= row < rows) or taken[row] & mask:
            row = next((row for row in range(rows) if not taken[row] & mask), NO_ROW)
        if row != NO_ROW:
            taken[row] |= mask
            found[index] = row
    return found
