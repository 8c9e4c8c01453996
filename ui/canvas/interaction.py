"""Hands on the timeline: wheel, drag, touch and keys become zooms, pans and choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture

from ui.canvas.drags import LaneDrag, OverviewDrag, Pan, Redating, RubberBand, edge_at
from ui.canvas.hit import Hit, Place
from ui.canvas.key_acts import KeyActs
from ui.canvas.keys import act_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

    from ui.canvas.drags import Drag
    from ui.canvas.view import TimelineView
    from ui.canvas.viewport import Viewport

# A click of the wheel, in Qt's eighths of a degree.
_NOTCH = 120
_WHEEL_ZOOM = 1.25
_CLICK_ZOOM = 3.0
_WHEEL_PAN = 90.0
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class _Grip:
    """A pressed button: where, on what, and what it drags once the pointer has gone far enough."""

    def __init__(self, event: QMouseEvent, hit: Hit, at: QPointF) -> None:
        self.start, self.hit, self.at = event.position(), hit, at
        self.button, self.held = event.button(), event.modifiers()
        self.drag: Drag | None = None


class Hands:
    """Turns what the user does into what the view and its viewport can do."""

    def __init__(self, view: TimelineView, viewport: Viewport) -> None:
        self._view = view
        self._viewport = viewport
        self._grip: _Grip | None = None
        self._keys = KeyActs(view, viewport, self._let_go)
        # After Escape, Tab leaves the timeline, so that nobody who has only a keyboard is caught in it.
        self._tab_leaves = False

    @property
    def holding(self) -> bool:
        """Whether a button is held down on the timeline."""
        return self._grip is not None

    def wheel(self, event: QWheelEvent) -> None:
        """Wheel: zoom about the pointer; with Ctrl or Shift, sideways, or on a touchpad: pan.

        Over the lanes' names it scrolls them; a touchpad scrolls them anywhere.
        """
        angle, held = event.angleDelta(), event.modifiers() & (_CONTROL | _SHIFT)
        at = self._view.on_axis(event.position())
        if _is_touchpad(event):
            # A pinch comes as a wheel with Ctrl held.
            zooms = bool(held & _CONTROL)
        else:
            zooms = not held and abs(angle.y()) >= abs(angle.x()) and at.x() >= 0
        if zooms:
            factor = _WHEEL_ZOOM ** (angle.y() / _NOTCH)
            self._viewport.zoom(factor, at.x(), glide=abs(angle.y()) >= _NOTCH)
        else:
            self._scroll(event, over_names=at.x() < 0)
        event.accept()

    def _scroll(self, event: QWheelEvent, *, over_names: bool) -> None:
        pixels = event.pixelDelta()
        way = pixels if not pixels.isNull() else event.angleDelta() * (_WHEEL_PAN / _NOTCH)
        upright = abs(way.y()) >= abs(way.x()) and not event.modifiers() & _SHIFT
        if upright and (over_names or (_is_touchpad(event) and self._view.lanes.grouping.facets)):
            self._view.scroll_to(self._view.scrolled - way.y())
        else:
            self._viewport.show(self._viewport.scale.panned(-_longer(way)))

    def press(self, event: QMouseEvent) -> None:
        """A button goes down."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        at = self._view.on_axis(event.position())
        self._grip = _Grip(event, self._view.hit(event.position()), at)
        if self._grip.hit.place == Place.MINIMAP:
            self._grip.drag = OverviewDrag(self._view, self._viewport, at)

    def move(self, event: QMouseEvent) -> None:
        """The pointer moves: a drag once it has gone far enough, else a hover."""
        grip = self._grip
        if grip is None:
            hit = self._view.hit(event.position())
            self._view.hover(hit)
            self._show_edge(hit, self._view.on_axis(event.position()))
            return
        far = (event.position() - grip.start).manhattanLength() >= QApplication.startDragDistance()
        if grip.drag is None and far:
            grip.drag = self._drag_of(grip)
            self._view.setCursor(grip.drag.cursor)
        if grip.drag is not None:
            grip.drag.move(self._view.on_axis(event.position()))

    def _drag_of(self, grip: _Grip) -> Drag:
        """What is dragged: the chosen event, a lane, a frame with Shift held, or else the time."""
        view, left = self._view, grip.button == Qt.MouseButton.LeftButton
        if left and grip.held & (_SHIFT | _CONTROL) and grip.at.x() >= 0:
            return RubberBand(view, grip.at, added=bool(grip.held & _CONTROL))
        if left and grip.hit.place == Place.LANE and grip.hit.lane is not None:
            return LaneDrag(view, grip.hit.lane.path)
        position = grip.hit.position
        if left and position is not None and position == view.selected_position():
            return Redating(view, position, grip.at, edge_at(view.frame(), position, grip.at))
        return Pan(view, self._viewport, grip.at)

    def _show_edge(self, hit: Hit, at: QPointF) -> None:
        """The edges of the chosen event's bar can be taken, and show it."""
        position = hit.position
        if position is None or position != self._view.selected_position():
            return
        if edge_at(self._view.frame(), position, at):
            self._view.setCursor(Qt.CursorShape.SizeHorCursor)

    def release(self, event: QMouseEvent) -> None:
        """A button goes up: the end of a drag, or a click."""
        grip, self._grip = self._grip, None
        if grip is None:
            return
        if grip.drag is not None:
            grip.drag.drop()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._click(grip, event.globalPosition().toPoint())
        self._view.hover(self._view.hit(event.position()))

    def _click(self, grip: _Grip, at: QPoint) -> None:
        hit, view = grip.hit, self._view
        if hit.place in (Place.COUNT, Place.DENSITY):
            view.open_hidden(hit, at)
        elif hit.place == Place.LANE and hit.lane is not None:
            view.lanes.toggle(hit.lane.path)
        elif hit.place == Place.BEYOND and hit.side is not None:
            view.go_beyond(hit.side)
        elif hit.place == Place.SEAM:
            view.fold(view.folds.without(hit.begin))
        elif hit.place in (Place.EVENT, Place.EMPTY):
            self._tab_leaves = False
            self._choose(hit.position, grip.held)

    def _choose(self, position: int | None, held: Qt.KeyboardModifier) -> None:
        """Ctrl chooses an event as well, Shift all from the current one to it."""
        view, current = self._view, self._view.selected_position()
        if position is not None and held & _CONTROL:
            view.toggle_at(position)
        elif position is not None and held & _SHIFT and current is not None:
            first, last = sorted((position, current))
            view.choose(range(first, last + 1), added=True, current=position)
        elif not held & (_SHIFT | _CONTROL):
            view.select_at(position)

    def double_click(self, event: QMouseEvent) -> None:
        """Zoom to the event, or into empty time."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        hit = self._view.hit(event.position())
        if hit.place == Place.EVENT:
            self._view.activate(hit.position, zoom=True)
        elif hit.place in (Place.EMPTY, Place.AXIS):
            self._viewport.zoom(_CLICK_ZOOM, self._view.on_axis(event.position()).x())

    def gesture(self, event: QEvent) -> bool:
        """A pinch on a touchpad or touch screen; whether the event was one."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
                return False
            x = self._view.on_axis(event.position()).x()
            self._viewport.zoom(1 + event.value(), x, glide=False)
            return True
        pinch = event.gesture(Qt.GestureType.PinchGesture) if isinstance(event, QGestureEvent) else None
        if not isinstance(pinch, QPinchGesture):
            return False
        # Two fingers are no drag, though the first of them began one.
        self._grip = None
        self._pinched(pinch)
        return True

    def _pinched(self, pinch: QPinchGesture) -> None:
        """Two fingers zoom about their middle, and pan as it moves."""
        middle = self._view.on_axis(QPointF(self._view.mapFromGlobal(pinch.centerPoint().toPoint())))
        self._viewport.zoom(pinch.scaleFactor(), middle.x(), glide=False)
        way = pinch.centerPoint() - pinch.lastCenterPoint()
        if not way.isNull():
            self._viewport.show(self._viewport.scale.panned(-way.x()))
            self._view.scroll_to(self._view.scrolled - way.y())

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key is the timeline's."""
        return act_of(event) is not None

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key is for; whether it is for anything."""
        act = act_of(event)
        if act is None:
            return False
        getattr(self._keys, act)()
        return True

    def tab(self, *, forward: bool) -> bool:
        """Tab goes from event to event; False where it shall leave the timeline."""
        return not self._tab_leaves and self._view.step(1 if forward else -1)

    def focus_gained(self) -> None:
        """The keyboard comes to the timeline."""
        self._tab_leaves = False

    def _let_go(self) -> None:
        grip, self._grip = self._grip, None
        if grip is not None:
            # A drag that is let go with Escape has moved nothing.
            self._view.overlay = type(self._view.overlay)()
            return
        self._tab_leaves = True
        self._view.select_at(None)


def _is_touchpad(event: QWheelEvent) -> bool:
    pad = event.pointingDevice().type() == QInputDevice.DeviceType.TouchPad
    return pad or event.phase() != Qt.ScrollPhase.NoScrollPhase


def _longer(delta: QPoint) -> float:
    return delta.x() if abs(delta.x()) > abs(delta.y()) else delta.y()
