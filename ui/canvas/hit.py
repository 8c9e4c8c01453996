"""What stands at a point of the view."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np

from ui.canvas.beyond import EARLIER as LEFT
from ui.canvas.beyond import beyond_of
from ui.canvas.counts import EARLIER, counts_of

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

    from timeline.layout import Density, Lane
    from ui.canvas.frame import Band, Frame


class Place(IntEnum):
    """The parts of the view that a pointer can meet."""

    EMPTY = 0
    AXIS = 1
    EVENT = 2
    COUNT = 3
    DENSITY = 4
    MINIMAP = 5
    LANE = 6
    SEAM = 7
    BEYOND = 8


@dataclass(frozen=True, slots=True)
class Hit:
    """A part of the view; `position` is the event's, `begin` to `until` the time of a count or column.

    `lane` is the one whose name, count or density stands there, `side` the edge beyond which events lie.
    """

    place: Place
    position: int | None = None
    cell: int | None = None
    count: int = 0
    begin: float = 0
    until: float = 0
    lane: Lane | None = None
    side: int | None = None


_NOTHING = Hit(Place.EMPTY)


def hit_at(frame: Frame, point: QPointF) -> Hit:
    """What of a frame stands at a point."""
    cut = frame.regions
    if cut.minimap.contains(point):
        return Hit(Place.MINIMAP) if frame.overview is not None else _NOTHING
    if cut.axis.contains(point):
        return _seam_at(frame, point.x()) or Hit(Place.AXIS)
    if cut.density.contains(point):
        return _column_at(frame, point.x(), frame.density)
    band = band_at(frame, point.y())
    beyond = _beyond_at(frame, point)
    if beyond is not None:
        return beyond
    if point.x() < 0:
        return Hit(Place.LANE, lane=band.lane) if band is not None else _NOTHING
    if band is not None and band.density is not None:
        return replace(_column_at(frame, point.x(), band.density), lane=band.lane)
    if band is not None and band.strip.contains(point):
        return _count_at(frame, point)
    return _event_at(frame, point)


def band_at(frame: Frame, y: float) -> Band | None:
    """The lane in view at a height."""
    if not frame.regions.rows.top() <= y < frame.regions.rows.bottom():
        return None
    return next((band for band in frame.bands if band.area.top() <= y < band.area.bottom()), None)


def _beyond_at(frame: Frame, point: QPointF) -> Hit | None:
    """The count at an edge, with the time that it counts."""
    for found in beyond_of(frame):
        if found.rect.contains(point):
            begin, until = frame.chronology.extent() or (0, 0)
            edges = (begin, frame.scale.begin) if found.side == LEFT else (frame.scale.until, until)
            return Hit(Place.BEYOND, None, None, found.number, *edges, side=found.side)
    return None


def _seam_at(frame: Frame, x: float) -> Hit | None:
    """The seam of a fold, which can be taken within some pixels of it."""
    reach = frame.looks.metrics.pad * 1.5
    for begin, until in frame.scale.folds.stretches:
        if abs(frame.scale.x_of(begin) - x) <= reach:
            return Hit(Place.SEAM, begin=begin, until=until)
    return None


def _event_at(frame: Frame, point: QPointF) -> Hit:
    metrics, x, y = frame.looks.metrics, point.x(), point.y()
    places = frame.places
    across = (places.left - metrics.pad <= x) & (x <= places.right + metrics.pad)
    down = (frame.tops <= y) & (y < frame.tops + metrics.row)
    found = np.flatnonzero(across & down)
    return Hit(Place.EVENT, position=int(frame.arrangement.positions[found[-1]])) if len(found) else _NOTHING


def _count_at(frame: Frame, point: QPointF) -> Hit:
    for count in counts_of(frame):
        if count.rect.contains(point) and count.band.arrangement is not None:
            edges = count.band.arrangement.edges
            if count.cell == EARLIER:
                begin, until = float(edges[0]), frame.scale.begin
            else:
                begin, until = float(edges[count.cell]), float(edges[count.cell + 1])
            return Hit(Place.COUNT, None, count.cell, count.hidden, begin, until, count.band.lane)
    return _NOTHING


def _column_at(frame: Frame, x: float, density: Density | None) -> Hit:
    column = density.at(frame.scale.time_of(x)) if density else -1
    if density is None or not (0 <= column < len(density.counts)) or not density.counts[column]:
        return _NOTHING
    begin, until = density.edges[column : column + 2].tolist()
    return Hit(Place.DENSITY, count=int(density.counts[column]), begin=begin, until=until)
