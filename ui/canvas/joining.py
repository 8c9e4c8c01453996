"""The arrangements of all lanes in view as one, so that what is drawn is gone through once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from timeline.layout import Arrangement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.layout import TimeScale
    from ui.canvas.frame import Band


def joined(bands: Sequence[Band], scale: TimeScale) -> Arrangement:
    """All that is placed, lane after lane, at positions of the whole; the hidden of all lanes together."""
    found = [(band.lane, band.arrangement) for band in bands if band.arrangement is not None]
    if not found:
        nothing, edges = np.empty(0, np.intp), np.array((scale.begin, scale.until))
        return Arrangement(scale, scale.begin, scale.until, 0, nothing, nothing, edges, np.zeros(1, np.intp))
    first = found[0][1]
    if len(found) == 1 and len(found[0][0]) == len(found[0][0].whole):
        return first
    return Arrangement(
        scale,
        max(each.begin for _, each in found),
        min(each.until for _, each in found),
        sum(each.rows for _, each in found),
        np.concatenate([lane.whole_positions(each.positions) for lane, each in found]),
        np.concatenate([each.row for _, each in found]),
        first.edges,
        _hidden(found[0][1], [each for _, each in found]),
    )


def _hidden(first: Arrangement, all_of_them: Sequence[Arrangement]) -> np.ndarray:
    """What is hidden in the cells of the first; lanes may have been laid out at other moments of a pan."""
    begins = np.concatenate([each.edges[:-1] for each in all_of_them])
    counts = np.concatenate([each.hidden for each in all_of_them])
    return np.histogram(begins, first.edges, weights=counts)[0].astype(np.intp)
