"""Hands on the timeline: wheel, drag, touch and keys become zooms, pans and selections."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture

from ui.canvas.hit import Hit, Place
from ui.canvas.minimap import grip_at, instant_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

    from timeline.layout import TimeScale
    from ui.canvas.view import TimelineView
    from ui.canvas.viewport import Viewport

# A click of the wheel, in Qt's eighths of a degree.
_NOTCH = 120
_WHEEL_ZOOM = 1.25
_KEY_ZOOM = 1.4
_CLICK_ZOOM = 3.0
_WHEEL_PAN = 90.0
_KEY_PAN = 0.15


@dataclass(slots=True)
class _Grip:
    """A pressed button: where, on what, what was in view then; `hold` is where in the minimap's window."""

    start: QPointF
    hit: Hit
    scale: TimeScale
    hold: float = 0.5
    dragging: bool = False


class Hands:
    """Turns what the user does into what the view and its viewport can do."""

    def __init__(self, view: TimelineView, viewport: Viewport) -> None:
        self._view = view
        self._viewport = viewport
        self._grip: _Grip | None = None
        self._keys = self._key_table()
        # After Escape, Tab leaves the timeline, so that nobody who has only a keyboard is caught in it.
        self._tab_leaves = False

    @property
    def holding(self) -> bool:
        """Whether a button is held down on the timeline."""
        return self._grip is not None

    def wheel(self, event: QWheelEvent) -> None:
        """Wheel: zoom about the pointer; with Ctrl or Shift, sideways, or on a touchpad: pan."""
        angle, pixels = event.angleDelta(), event.pixelDelta()
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        if _is_touchpad(event):
            # A pinch comes as a wheel with Ctrl held.
            zooms = bool(held & Qt.KeyboardModifier.ControlModifier)
        else:
            zooms = not held and abs(angle.y()) >= abs(angle.x())
        if zooms:
            factor = _WHEEL_ZOOM ** (angle.y() / _NOTCH)
            self._viewport.zoom(factor, event.position().x(), glide=abs(angle.y()) >= _NOTCH)
        else:
            moved = _longer(angle) * _WHEEL_PAN / _NOTCH if pixels.isNull() else _longer(pixels)
            self._viewport.show(self._viewport.scale.panned(-moved))
        event.accept()

    def press(self, event: QMouseEvent) -> None:
        """A button goes down."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        self._grip = _Grip(event.position(), self._view.hit(event.position()), self._viewport.scale)
        if self._grip.hit.place == Place.MINIMAP:
            self._grip.hold = grip_at(self._view.frame(), event.position().x())
            self._drag_overview(event.position().x(), self._grip)

    def move(self, event: QMouseEvent) -> None:
        """The pointer moves: a drag once it has gone far enough, else a hover."""
        grip = self._grip
        if grip is None:
            self._view.hover(self._view.hit(event.position()))
        elif grip.hit.place == Place.MINIMAP:
            self._drag_overview(event.position().x(), grip)
        else:
            way = event.position() - grip.start
            grip.dragging |= way.manhattanLength() >= QApplication.startDragDistance()
            if grip.dragging:
                # Always from where the drag began, so that no rounding adds up.
                self._viewport.show(grip.scale.panned(-way.x()))
                self._view.setCursor(Qt.CursorShape.ClosedHandCursor)

    def release(self, event: QMouseEvent) -> None:
        """A button goes up: the end of a drag, or a click."""
        grip, self._grip = self._grip, None
        if grip is None:
            return
        if not grip.dragging and event.button() == Qt.MouseButton.LeftButton:
            self._click(grip.hit, event.globalPosition().toPoint())
        self._view.hover(self._view.hit(event.position()))

    def _click(self, hit: Hit, at: QPoint) -> None:
        if hit.place in (Place.COUNT, Place.DENSITY):
            self._view.open_hidden(hit, at)
        elif hit.place in (Place.EVENT, Place.EMPTY):
            self._tab_leaves = False
            self._view.select_at(hit.position)

    def double_click(self, event: QMouseEvent) -> None:
        """Zoom to the event, or into empty time."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        hit = self._view.hit(event.position())
        if hit.place == Place.EVENT:
            self._view.activate(hit.position, zoom=True)
        elif hit.place in (Place.EMPTY, Place.AXIS):
            self._viewport.zoom(_CLICK_ZOOM, event.position().x())

    def gesture(self, event: QEvent) -> bool:
        """A pinch on a touchpad or touch screen; whether the event was one."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
                return False
            self._viewport.zoom(1 + event.value(), event.position().x(), glide=False)
            return True
        pinch = event.gesture(Qt.GestureType.PinchGesture) if isinstance(event, QGestureEvent) else None
        if not isinstance(pinch, QPinchGesture):
            return False
        # Two fingers are no drag, though the first of them began one.
        self._grip = None
        middle = self._view.mapFromGlobal(pinch.hotSpot())
        self._viewport.zoom(pinch.scaleFactor(), middle.x(), glide=False)
        return True

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key is the timeline's."""
        plain = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        return not event.modifiers() & ~plain and event.key() in self._keys

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key is for; whether it is for anything."""
        if not self.takes(event):
            return False
        self._keys[event.key()]()
        return True

    def tab(self, *, forward: bool) -> bool:
        """Tab goes from event to event; False where it shall leave the timeline."""
        return not self._tab_leaves and self._view.step(1 if forward else -1)

    def focus_gained(self) -> None:
        """The keyboard comes to the timeline."""
        self._tab_leaves = False

    def _drag_overview(self, x: float, grip: _Grip) -> None:
        grip.dragging = True
        self._viewport.centre(instant_at(self._view.frame(), x), grip.hold)

    def _key_table(self) -> dict[int, Callable[[], object]]:
        view, viewport, key = self._view, self._viewport, Qt.Key
        acts: tuple[tuple[tuple[Qt.Key, ...], Callable[[], object]], ...] = (
            ((key.Key_Left, key.Key_A), lambda: viewport.pan(-_KEY_PAN)),
            ((key.Key_Right, key.Key_D), lambda: viewport.pan(_KEY_PAN)),
            ((key.Key_Plus, key.Key_Equal, key.Key_W, key.Key_Up), lambda: view.zoom_by(_KEY_ZOOM)),
            ((key.Key_Minus, key.Key_S, key.Key_Down), lambda: view.zoom_by(1 / _KEY_ZOOM)),
            ((key.Key_Home, key.Key_0), view.fit_all),
            ((key.Key_PageDown, key.Key_N), lambda: view.step(1)),
            ((key.Key_PageUp, key.Key_P), lambda: view.step(-1)),
            ((key.Key_Return, key.Key_Enter), lambda: view.activate(None, zoom=False)),
            ((key.Key_Escape,), self._let_go),
        )
        return {name.value: act for names, act in acts for name in names}

    def _let_go(self) -> None:
        self._tab_leaves = True
        self._view.select_at(None)


def _is_touchpad(event: QWheelEvent) -> bool:
    pad = event.pointingDevice().type() == QInputDevice.DeviceType.TouchPad
    return pad or event.phase() != Qt.ScrollPhase.NoScrollPhase


def _longer(delta: QPoint) -> float:
    return delta.x() if abs(delta.x()) > abs(delta.y()) else delta.y()
