"""What is behind a "+N" or a column of density, and whether a zoom would show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from timeline.layout.scale import FINEST
from ui.canvas.counts import EARLIER
from ui.canvas.hit import Place

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ui.canvas.frame import Frame
    from ui.canvas.hit import Hit

# A list up to so long is quicker than zooming.
_LISTED = 12


def hidden_behind(frame: Frame, hit: Hit) -> NDArray[np.intp]:
    """The positions of the events that a count or a column stands for."""
    if hit.place == Place.DENSITY:
        if hit.lane is None:
            return frame.chronology.within(hit.begin, hit.until)
        return hit.lane.whole_positions(hit.lane.chronology.within(hit.begin, hit.until))
    band = next(band for band in frame.bands if band.lane is hit.lane)
    assert band.arrangement is not None
    chronology = band.lane.chronology
    if hit.cell == EARLIER:
        found = chronology.within(frame.scale.begin, frame.scale.begin + 1)
        mine = chronology.begin[found] < frame.scale.begin
    else:
        found = chronology.within(hit.begin, hit.until)
        mine = chronology.begin[found] >= hit.begin
    return band.lane.whole_positions(found[mine & ~np.isin(found, band.arrangement.positions)])


def zooming_parts(frame: Frame, hit: Hit, hidden: NDArray[np.intp]) -> bool:
    """Whether events are too many to list and begin far enough apart for a zoom to show more of them."""
    if len(hidden) <= _LISTED or hit.cell == EARLIER:
        return False
    begins = frame.chronology.begin[hidden]
    return int(begins.max() - begins.min()) > FINEST * frame.scale.width / 2


def hidden_in_view(frame: Frame) -> NDArray[np.intp]:
    """The positions of events that are in view without being drawn, the most important ones first."""
    chronology = frame.chronology
    found = chronology.within(frame.scale.begin, frame.scale.until)
    hidden = found[~np.isin(found, frame.arrangement.positions)]
    return hidden[np.argsort(chronology.rank[hidden], kind="stable")]
