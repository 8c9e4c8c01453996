"""What is behind a "+N" or a column of density: a list to choose from where that is short enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu

from timeline.layout.scale import FINEST
from ui.canvas.counts import EARLIER
from ui.canvas.hit import Place
from ui.canvas.words import date_in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray
    from PySide6.QtWidgets import QWidget

    from timeline.model import Event
    from ui.canvas.frame import Frame
    from ui.canvas.hit import Hit

# A list up to so long is quicker than zooming; a longer one is cut, where zooming could not part the events.
_LISTED = 12
_MOST_LISTED = 40
_CHARACTERS = 60


def hidden_behind(frame: Frame, hit: Hit) -> NDArray[np.intp]:
    """The positions of the events that a count or a column stands for."""
    if hit.place == Place.DENSITY:
        if hit.lane is None:
            return frame.chronology.within(hit.begin, hit.until)
        return hit.lane.positions[hit.lane.chronology.within(hit.begin, hit.until)]
    band = next(band for band in frame.bands if band.lane is hit.lane)
    assert band.arrangement is not None
    chronology = band.lane.chronology
    if hit.cell == EARLIER:
        found = chronology.within(frame.scale.begin, frame.scale.begin + 1)
        mine = chronology.begin[found] < frame.scale.begin
    else:
        found = chronology.within(hit.begin, hit.until)
        mine = chronology.begin[found] >= hit.begin
    return band.lane.positions[found[mine & ~np.isin(found, band.arrangement.positions)]]


def zooming_parts(frame: Frame, hit: Hit, hidden: NDArray[np.intp]) -> bool:
    """Whether events are too many to list and begin far enough apart for a zoom to show more of them."""
    if len(hidden) <= _LISTED or hit.cell == EARLIER:
        return False
    begins = frame.chronology.begin[hidden]
    return int(begins.max() - begins.min()) > FINEST * frame.scale.width / 2


def list_of(
    parent: QWidget, hidden: NDArray[np.intp], event_of: Callable[[int], Event], language: str
) -> QMenu:
    """A menu of events; each action carries the event's id."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    measure = QFontMetrics(menu.font())
    width = measure.averageCharWidth() * _CHARACTERS
    for position in hidden[:_MOST_LISTED].tolist():
        event = event_of(position)
        title = measure.elidedText(event.title, Qt.TextElideMode.ElideRight, width).replace("&", "&&")
        # The date stands where menus show shortcuts: in a column of its own.
        menu.addAction(f"{title}\t{date_in_words(event, language)}").setData(event.id)
    return menu
