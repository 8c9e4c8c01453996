"""The timeline as a widget: knows what is marked, hands events on, and redraws once for each change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget
from typing_extensions import override

from timeline.layout import TimeScale
from ui.canvas import accessible
from ui.canvas.events import event_rect
from ui.canvas.frame import Frame, Marks
from ui.canvas.hidden import hidden_behind, list_of, zooming_parts
from ui.canvas.hit import Hit, Place, hit_at
from ui.canvas.interaction import Hands
from ui.canvas.stage import Stage
from ui.canvas.viewport import DURATION, Viewport, now
from ui.canvas.words import stretch_in_words, tooltip_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from timeline.layout import Chronology
    from timeline.model import Event

# So many labels a frame may set anew: more would be felt as a stutter.
_NEW_LABELS = 50
_MINUTE = 60_000
_STYLE_CHANGES = (
    QEvent.Type.FontChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.StyleChange,
    QEvent.Type.DevicePixelRatioChange,
)
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class TimelineView(QWidget):
    """The zoomable timeline. Events are given from outside; the view changes nothing but itself."""

    event_selected = Signal(object)
    event_activated = Signal(int)
    viewport_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        accessible.install()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._language = "en"
        self._stage = Stage(self.font(), self.palette(), ratio=self.devicePixelRatioF())
        self._marks = Marks(now=now())
        self._frame: Frame | None = None
        self._focus_shown = False
        self._viewport = Viewport(self.width(), self)
        self._viewport.animated = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
        self._viewport.changed.connect(self._on_viewport_changed)
        self._viewport.rested.connect(self._on_rested)
        self._hands = Hands(self, self._viewport)
        self._gliding = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=DURATION)
        self._gliding.valueChanged.connect(self._on_rows_glided)
        clock = QTimer(self, interval=_MINUTE)
        clock.timeout.connect(self._on_minute_passed)
        clock.start()

    # What the window asks of the view

    @property
    def animated(self) -> bool:
        """Whether zooms glide; off where less motion is wanted."""
        return self._viewport.animated

    @animated.setter
    def animated(self, wanted: bool) -> None:
        self._viewport.animated = wanted

    @property
    def scale(self) -> TimeScale:
        """What is in view now."""
        return self._viewport.scale

    def show_events(self, events: Sequence[Event], chronology: Chronology | None = None) -> None:
        """Show other events. What is in view and selected stays where possible; the first ones are shown all.

        Their columns may be given where they are known already.
        """
        selected, first = self.selected_id(), self.event_count() == 0
        self._stage.show(events, chronology)
        position = None if selected is None else self._stage.chronology.position_of(selected)
        self._marks = Marks(selected=position, now=self._marks.now)
        self._viewport.extent = self._stage.chronology.extent()
        if self._viewport.untouched:
            self._show_all(glide=not first)
        self._changed()
        accessible.announce_change(self)
        if selected is not None and position is None:
            self._tell_of_selection()

    def select(self, event_id: int | None, *, reveal: bool = False) -> None:
        """Select an event, or none; `reveal` brings it into view."""
        position = None if event_id is None else self._stage.chronology.position_of(event_id)
        self.select_at(position, reveal=reveal)

    def selected_id(self) -> int | None:
        """The id of the selected event."""
        position = self._marks.selected
        return None if position is None else int(self._stage.chronology.ids[position])

    def fit_all(self) -> None:
        """Show every event."""
        self._show_all(glide=True)

    def zoom_to(self, event_id: int) -> None:
        """Show one event among its surroundings."""
        position = self._stage.chronology.position_of(event_id)
        if position is not None:
            self._viewport.lead(self._stage.around(position, self.width()))

    def zoom_by(self, factor: float) -> None:
        """Zoom in (out below 1) about the middle of the view."""
        self._viewport.zoom(factor, self.width() / 2)

    def pan_by(self, fraction: float) -> None:
        """Move to later times by a part of the view's width (negative: to earlier ones)."""
        self._viewport.pan(fraction)

    def visible_span(self) -> tuple[int, int]:
        """The time in view, or, while the view moves, the time that it moves to."""
        target = self._viewport.target
        return int(target.begin), int(target.until)

    def set_language(self, language: str) -> None:
        """Write dates and numbers as in another interface language."""
        if language != self._language:
            self._language = language
            self._restyle()

    # What the hands ask of the view

    def frame(self) -> Frame:
        """What is drawn, or will be at the next redraw."""
        if self._frame is None:
            scale = self._viewport.scale
            self._frame = self._stage.frame(scale, self.height(), self._marks, new_labels=_NEW_LABELS)
        return self._frame

    def hit(self, point: QPointF) -> Hit:
        """What stands at a point of the view."""
        return hit_at(self.frame(), point)

    def hover(self, hit: Hit) -> None:
        """Mark what the pointer is over."""
        path = hit.lane.path if hit.lane is not None else None
        cell = (path, hit.cell) if path is not None and hit.cell is not None else None
        lane = path if hit.place == Place.LANE else None
        marks = replace(self._marks, hovered=hit.position, hovered_cell=cell, hovered_lane=lane)
        if marks != self._marks:
            self._marks = marks
            self._changed()
        points = hit.place in (Place.EVENT, Place.COUNT, Place.DENSITY)
        self.setCursor(Qt.CursorShape.PointingHandCursor if points else Qt.CursorShape.ArrowCursor)

    def select_at(self, position: int | None, *, reveal: bool = False) -> None:
        """Select the event of a position, or none."""
        if position != self._marks.selected:
            self._marks = replace(self._marks, selected=position)
            self._changed()
            self._tell_of_selection()
        if reveal and position is not None:
            columns = self._stage.chronology
            self._viewport.reveal(int(columns.begin[position]), int(columns.until[position]))

    def step(self, by: int) -> bool:
        """Select the next or previous event; False at the end of them."""
        count, selected = self.event_count(), self._marks.selected
        following = (0 if by > 0 else count - 1) if selected is None else selected + by
        if not 0 <= following < count:
            return False
        self.select_at(following, reveal=True)
        return True

    def activate(self, position: int | None, *, zoom: bool) -> None:
        """Open an event, or the selected one, zooming to it if wanted."""
        position = self._marks.selected if position is None else position
        if position is None:
            return
        self.select_at(position)
        event_id = int(self._stage.chronology.ids[position])
        if zoom:
            self.zoom_to(event_id)
        self.event_activated.emit(event_id)

    def open_hidden(self, hit: Hit, at: QPoint) -> None:
        """Zoom to the events behind a count or column; list them where they are few or begin together."""
        frame = self.frame()
        hidden = hidden_behind(frame, hit)
        if zooming_parts(frame, hit, hidden):
            self._viewport.lead(TimeScale.fitting(hit.begin, hit.until, self.width()))
            return
        menu = list_of(self, hidden, self._stage.event, self._language)
        menu.triggered.connect(lambda action: self.select(action.data(), reveal=True))
        menu.popup(at)

    # What screen readers ask of the view

    def event_count(self) -> int:
        """How many events have a place on the timeline."""
        return len(self._stage.chronology)

    def event_at(self, position: int) -> Event:
        """The event at a position in the order of time."""
        return self._stage.event(position)

    def rect_at(self, position: int) -> QRect:
        """Where an event is drawn; empty where it is out of view."""
        frame = self.frame()
        index = frame.index_of(position)
        found = QRect() if index is None else event_rect(frame, index).toAlignedRect()
        return found.intersected(self.rect())

    def selected_position(self) -> int | None:
        """The position of the selected event."""
        return self._marks.selected

    def language(self) -> str:
        """The interface language of dates and numbers."""
        return self._language

    # Changes and drawing

    def _show_all(self, *, glide: bool) -> None:
        scale = self._stage.whole(self.width(), self.height())
        if scale is not None:
            self._viewport.show_all(scale, glide=glide and self.isVisible())

    def _tell_of_selection(self) -> None:
        position = self._marks.selected
        event = None if position is None else self._stage.event(position)
        self.setAccessibleDescription("" if event is None else event.title)
        accessible.announce(self)
        self.event_selected.emit(None if event is None else event.id)

    def _on_viewport_changed(self) -> None:
        self._changed()
        self.viewport_changed.emit()

    def _on_rested(self) -> None:
        """After a zoom, and not before, events move to the lowest rows again."""
        if not self._hands.holding and self._stage.compact(self._marks.selected):
            if self.animated and self.isVisible():
                self._gliding.start()
            self._changed()

    def _on_rows_glided(self, progress: float) -> None:
        self._stage.glide(progress)
        self._changed()

    def _on_minute_passed(self) -> None:
        self._marks = replace(self._marks, now=now())
        self._changed()

    def _changed(self) -> None:
        self._frame = None
        self.update()

    def _restyle(self) -> None:
        ratio = self.devicePixelRatioF()
        self._stage.restyle(self.font(), self.palette(), ratio=ratio, language=self._language)
        self._changed()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        frame = self.frame()
        with QPainter(self) as painter:
            self._stage.paint(painter, frame)
            if self._focus_shown:
                painter.setPen(QPen(frame.looks.colours.accent, 2))
                painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        if frame.looks.labels.missed:
            QTimer.singleShot(0, self, self._changed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._viewport.resize(self.width())
        if self._viewport.untouched:
            self._show_all(glide=False)
        self._changed()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _STYLE_CHANGES:
            self._restyle()

    @override
    def event(self, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.ToolTip if isinstance(event, QHelpEvent):
                self._show_tooltip(event)
                return True
            case QEvent.Type.Gesture | QEvent.Type.NativeGesture if self._hands.gesture(event):
                return True
            # Single keys are the timeline's while it has the focus, whatever the menus do with them.
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent) and self._hands.takes(event):
                event.accept()
                return True
            case _:
                return super().event(event)

    def _show_tooltip(self, event: QHelpEvent) -> None:
        hit = self.hit(QPointF(event.pos()))
        if hit.position is not None:
            text = tooltip_of(self._stage.event(hit.position), self._language)
        elif hit.count:
            text = stretch_in_words(hit.count, hit.begin, hit.until, self._language)
        else:
            text = ""
        QToolTip.showText(event.globalPos(), text, self)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self._hands.wheel(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hands.press(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hands.move(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hands.release(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._hands.double_click(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.hover(Hit(Place.EMPTY))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._hands.key(event):
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return self._hands.tab(forward=next) or super().focusNextPrevChild(next)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._hands.focus_gained()
        self._focus_shown = event.reason() in _KEYBOARD
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._focus_shown = False
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(900, 500)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, 160)
