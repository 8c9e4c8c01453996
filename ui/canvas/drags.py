"""What a pressed button does while it is dragged: each way of dragging is one class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt

from timeline.dates.moving import moved, stretched
from ui.canvas.events import event_rect
from ui.canvas.minimap import grip_at, instant_at
from ui.canvas.overlay import Guide, Overlay

if TYPE_CHECKING:
    from timeline.dates import Interval
    from timeline.layout.lanes import Path
    from ui.canvas.frame import Frame
    from ui.canvas.view import TimelineView
    from ui.canvas.viewport import Viewport

# So near to the end of a bar, in pixels, the hand has its edge and not all of it.
_EDGE = 7.0
_LEAST_BAR = 4 * _EDGE


class Drag(Protocol):
    """A drag under way; points are counted from the left edge of the axis."""

    cursor: Qt.CursorShape

    def move(self, at: QPointF) -> None:
        """The pointer is somewhere else."""

    def drop(self) -> None:
        """The button is let go."""


class Pan:
    """Moves the time sideways, and the lanes up and down."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, view: TimelineView, viewport: Viewport, start: QPointF) -> None:
        self._view, self._viewport, self._start = view, viewport, start
        # Always from where the drag began, so that no rounding adds up.
        self._scale, self._scroll = viewport.scale, view.scrolled

    def move(self, at: QPointF) -> None:
        """The pointer is somewhere else."""
        way = at - self._start
        self._viewport.show(self._scale.panned(-way.x()))
        self._view.scroll_to(self._scroll - way.y())

    def drop(self) -> None:
        """The button is let go."""


class OverviewDrag:
    """Moves the window of the minimap."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, view: TimelineView, viewport: Viewport, start: QPointF) -> None:
        self._view, self._viewport = view, viewport
        self._hold = grip_at(view.frame(), start.x())
        self.move(start)

    def move(self, at: QPointF) -> None:
        """The pointer is somewhere else."""
        self._viewport.centre(instant_at(self._view.frame(), at.x()), self._hold)

    def drop(self) -> None:
        """The button is let go."""


class RubberBand:
    """Chooses the events that a frame touches; `added` to those that are chosen already."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: TimelineView, start: QPointF, *, added: bool) -> None:
        self._view, self._start, self._added = view, start, added
        self._band = QRectF(start, start)

    def move(self, at: QPointF) -> None:
        """The pointer is somewhere else."""
        self._band = QRectF(self._start, at).normalized()
        self._view.overlay = Overlay(band=self._band)

    def drop(self) -> None:
        """The button is let go."""
        self._view.overlay = Overlay()
        self._view.choose(touched(self._view.frame(), self._band), added=self._added)


def touched(frame: Frame, band: QRectF) -> list[int]:
    """The positions of the drawn events that a rectangle touches."""
    places = frame.places
    height = frame.looks.metrics.bar
    hit = (places.left <= band.right()) & (places.right >= band.left())
    hit &= (frame.tops <= band.bottom()) & (frame.tops + height >= band.top())
    return np.unique(frame.arrangement.positions[hit]).tolist()


class Redating:
    """Moves an event, or one edge of it, to another date; told to the world when it is let go."""

    def __init__(self, view: TimelineView, position: int, start: QPointF, edge: str) -> None:
        self.cursor = Qt.CursorShape.SizeHorCursor if edge else Qt.CursorShape.ClosedHandCursor
        self._view, self._position, self._start, self._edge = view, position, start, edge
        event = view.event_at(position)
        assert event.interval is not None
        self._event_id, self._before = event.id, event.interval
        self._now: Interval = event.interval

    def move(self, at: QPointF) -> None:
        """The pointer is somewhere else."""
        frame, before = self._view.frame(), self._before
        seconds = frame.scale.time_of(at.x()) - frame.scale.time_of(self._start.x())
        if self._edge == "begin":
            self._now = stretched(before, begin=before.begin + seconds)
        elif self._edge == "until":
            self._now = stretched(before, until=before.until + seconds)
        else:
            self._now = moved(before, seconds)
        index = frame.index_of(self._position)
        top = frame.regions.rows.top() if index is None else float(frame.tops[index])
        words = self._now.in_words(self._view.language())
        self._view.overlay = Overlay(guide=Guide(self._now.begin, self._now.until, words, top))

    def drop(self) -> None:
        """The button is let go."""
        self._view.overlay = Overlay()
        if self._now != self._before:
            self._view.event_moved.emit(self._event_id, self._now)


class LaneDrag:
    """Puts a lane above or below the lanes that stand beside it."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, view: TimelineView, path: Path) -> None:
        self._view, self._path = view, path
        self._to: int | None = None

    def move(self, at: QPointF) -> None:
        """The pointer is somewhere else."""
        self._to, line = self._view.lanes.place_at(self._path, at.y())
        self._view.overlay = Overlay(lane_line=line)

    def drop(self) -> None:
        """The button is let go."""
        self._view.overlay = Overlay()
        if self._to is not None:
            self._view.lanes.move(self._path, self._to)


def edge_at(frame: Frame, position: int, at: QPointF) -> str:
    """Which edge of an event's bar is at a point: "begin", "until", or "" for none."""
    for index in frame.indices_of({position}):
        if not event_rect(frame, index).adjusted(-_EDGE, 0, _EDGE, 0).contains(at):
            continue
        begin, until = float(frame.places.begin[index]), float(frame.places.until[index])
        if until - begin < _LEAST_BAR:
            return ""
        if abs(at.x() - begin) <= _EDGE:
            return "begin"
        if abs(at.x() - until) <= _EDGE:
            return "until"
    return ""
