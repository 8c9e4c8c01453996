"""What stands at a point of the view."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np

from ui.canvas.counts import EARLIER, counts_of

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

    from ui.canvas.frame import Frame


class Place(IntEnum):
    """The parts of the view that a pointer can meet."""

    EMPTY = 0
    AXIS = 1
    EVENT = 2
    COUNT = 3
    DENSITY = 4
    MINIMAP = 5


@dataclass(frozen=True, slots=True)
class Hit:
    """A part of the view; `position` is the event's, `begin` to `until` the time of a count or column."""

    place: Place
    position: int | None = None
    cell: int | None = None
    count: int = 0
    begin: float = 0
    until: float = 0


_NOTHING = Hit(Place.EMPTY)


def hit_at(frame: Frame, point: QPointF) -> Hit:
    """What of a frame stands at a point."""
    cut = frame.regions
    if cut.minimap.contains(point):
        return Hit(Place.MINIMAP) if frame.overview is not None else _NOTHING
    if cut.axis.contains(point):
        return Hit(Place.AXIS)
    if cut.density.contains(point):
        return _column_at(frame, point.x())
    if cut.counts.contains(point):
        return _count_at(frame, point)
    return _event_at(frame, point)


def _event_at(frame: Frame, point: QPointF) -> Hit:
    metrics, x, y = frame.looks.metrics, point.x(), point.y()
    places = frame.places
    across = (places.left - metrics.pad <= x) & (x <= places.right + metrics.pad)
    down = (frame.tops <= y) & (y < frame.tops + metrics.row)
    found = np.flatnonzero(across & down)
    return Hit(Place.EVENT, position=int(frame.arrangement.positions[found[-1]])) if len(found) else _NOTHING


def _count_at(frame: Frame, point: QPointF) -> Hit:
    for count in counts_of(frame):
        if count.rect.contains(point):
            edges = frame.arrangement.edges
            if count.cell == EARLIER:
                begin, until = float(edges[0]), frame.scale.begin
            else:
                begin, until = float(edges[count.cell]), float(edges[count.cell + 1])
            return Hit(Place.COUNT, cell=count.cell, count=count.hidden, begin=begin, until=until)
    return _NOTHING


def _column_at(frame: Frame, x: float) -> Hit:
    density = frame.density
    column = density.at(frame.scale.time_of(x)) if density else -1
    if density is None or not (0 <= column < len(density.counts)) or not density.counts[column]:
        return _NOTHING
    begin, until = density.edges[column : column + 2].tolist()
    return Hit(Place.DENSITY, count=int(density.counts[column]), begin=begin, until=until)
