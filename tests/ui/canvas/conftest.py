"""A timeline to lay hands on, and events to put on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from timeline.dates import Interval
from timeline.model import Event, EventKind
from ui.canvas.view import TimelineView

WIDTH, HEIGHT = 1000, 500


def event(event_id: int, interval: Interval | None, title: str = "", **others) -> Event:
    """An event of which only the date matters."""
    others.setdefault("kind", EventKind.OCCURRENCE)
    return Event(
        id=event_id, title=title or f"Event {event_id}", value="", end_value=None, interval=interval, **others
    )


def days(count: int, *, step: int = 5) -> list[Event]:
    """Events some days apart, from 1 January 2024 on."""
    first = Interval.day(2024, 1, 1).first_day
    return [event(index + 1, Interval.of_day(first + index * step)) for index in range(count)]


THREE = [
    event(1, Interval.years(2023), "Bilateral trade fell", kind=EventKind.FIGURE),
    event(2, Interval.day(2024, 5, 19), "A helicopter crashed in the mountains"),
    event(3, Interval.day(2024, 7, 4), "Two presidents met on the sidelines of a summit"),
]


@pytest.fixture
def view(qtbot):
    """An empty timeline on a screen, without gliding."""
    view = TimelineView()
    qtbot.addWidget(view)
    view.animated = False
    view.resize(WIDTH, HEIGHT)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def three(view):
    """A timeline with the three events."""
    view.show_events(THREE)
    return view


def place_of(view: TimelineView, event_id: int) -> QPoint:
    """A point on an event's glyph."""
    position = view._stage.chronology.position_of(event_id)
    frame = view.frame()
    index = frame.index_of(position)
    top = frame.tops[index] + frame.looks.metrics.inset + frame.looks.metrics.line / 2
    return QPoint(round(float(frame.places.glyph[index])), round(float(top)))


def turn_wheel(
    view: TimelineView,
    x: float,
    angle: QPoint,
    *,
    pixels: QPoint | None = None,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
) -> None:
    """A wheel event as the window system sends it."""
    at = QPointF(x, 200)
    wheel = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        pixels or QPoint(),
        angle,
        Qt.MouseButton.NoButton,
        modifiers,
        phase,
        False,
    )
    QApplication.sendEvent(view, wheel)
