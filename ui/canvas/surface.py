"""The face of the timeline: a widget that shows a stage through a viewport, and redraws once a change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from timeline.layout import Folds, Grouping, TimeScale
from ui.canvas import accessible
from ui.canvas.beyond import paint_beyond
from ui.canvas.events import event_rect
from ui.canvas.frame import Frame, Marks
from ui.canvas.hit import Hit, hit_at
from ui.canvas.lane_keeping import LaneKeeping
from ui.canvas.overlay import Overlay, paint_overlay
from ui.canvas.stage import Stage
from ui.canvas.viewport import DURATION, Viewport, now
from ui.canvas.words import choice_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from timeline.layout import Chronology
    from timeline.layout.lanes import Path
    from timeline.model import Event, Link

# So many labels a frame may set anew: more would be felt as a stutter.
_NEW_LABELS = 16
_MINUTE = 60_000
_STYLE_CHANGES = (
    QEvent.Type.FontChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.StyleChange,
    QEvent.Type.DevicePixelRatioChange,
)


class Surface(QWidget):
    """Draws what is on the stage, with its lanes, folds and marks; what hands do with it is the view's.

    `arranged` says that the user changed lanes or folds.
    """

    viewport_changed = Signal()
    arranged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._language = "en"
        self._stage = Stage(self.font(), self.palette(), ratio=self.devicePixelRatioF())
        self._marks = Marks(now=now())
        self._overlay = Overlay()
        self._frame: Frame | None = None
        self._focus_shown = self._all_wanted = False
        self.lanes = LaneKeeping(self._stage, self._axis_size, self._on_lanes_changed)
        self._bar = self._make_bar()
        self._viewport = Viewport(self.width(), self)
        self._viewport.animated = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
        self._viewport.changed.connect(self._on_viewport_changed)
        self._viewport.rested.connect(self._on_rested)
        self._gliding = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=DURATION)
        self._gliding.valueChanged.connect(self._on_rows_glided)
        clock = QTimer(self, interval=_MINUTE)
        clock.timeout.connect(self._on_minute_passed)
        clock.start()

    def is_held(self) -> bool:
        """Whether a hand holds the timeline, so that nothing moves by itself."""
        return False

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

    @property
    def grouping(self) -> Grouping:
        """The lanes as the user left them."""
        return self.lanes.grouping

    @property
    def links(self) -> Sequence[Link]:
        """What links are drawn between events; none unless they are asked for."""
        return self._stage.links

    @links.setter
    def links(self, links: Sequence[Link]) -> None:
        self._stage.links = links
        self.update()

    @property
    def folds(self) -> Folds:
        """The stretches of time that are folded away."""
        return self._viewport.scale.folds

    @folds.setter
    def folds(self, folds: Folds) -> None:
        self._viewport.fold(folds, self.axis_width / 2)

    def fold(self, folds: Folds) -> None:
        """Fold other stretches away, as the user asked for."""
        if folds != self.folds:
            self.folds = folds
            if self._viewport.untouched:
                self._fit(glide=False)
            self.arranged.emit()

    def fit_all(self) -> None:
        """Show every event; where that is what is seen already, most of them, without those far off."""
        self._all_wanted = not (self._all_wanted and self._viewport.untouched)
        self._fit(glide=True)

    def begin_anew(self) -> None:
        """Forget which time was in view: other events come than those that were shown."""
        self._viewport.untouched, self._all_wanted = True, False

    def visible_span(self) -> tuple[int, int]:
        """The time in view, or, while the view moves, the time that it moves to."""
        target = self._viewport.target
        return int(target.begin), int(target.until)

    def set_language(self, language: str) -> None:
        """Write dates and numbers as in another interface language."""
        if language != self._language:
            self._language = language
            self._restyle()

    @property
    def axis_width(self) -> float:
        """The width of the axis: that of the view without the lanes' names."""
        return self.width() - self._stage.header_of(self.width())

    @property
    def scrolled(self) -> float:
        """How many pixels of the lanes lie above what is seen."""
        return self.lanes.scroll

    def scroll_to(self, pixels: float) -> None:
        """Show the lanes from some height on."""
        self._bar.setValue(round(pixels))

    @property
    def overlay(self) -> Overlay:
        """What is drawn above all for the hand."""
        return self._overlay

    @overlay.setter
    def overlay(self, overlay: Overlay) -> None:
        if overlay != self._overlay:
            self._overlay = overlay
            self.update()

    def on_axis(self, point: QPointF) -> QPointF:
        """A point of the widget counted from the left edge of the axis."""
        return QPointF(point.x() - self._stage.header_of(self.width()), point.y())

    def frame(self) -> Frame:
        """What is drawn, or will be at the next redraw."""
        if self._frame is None:
            scale = self._viewport.scale
            self._frame = self._stage.frame(
                scale, self.height(), self._marks, new_labels=_NEW_LABELS, scroll=self.scrolled
            )
        return self._frame

    def hit(self, point: QPointF) -> Hit:
        """What stands at a point of the widget."""
        return hit_at(self.frame(), self.on_axis(point))

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
        if index is None:
            return QRect()
        found = event_rect(frame, index).translated(frame.regions.header.width(), 0)
        return found.toAlignedRect().intersected(self.rect())

    def lane_rect(self, path: Path) -> QRect:
        """Where a lane stands with its name; empty where it is out of view."""
        frame = self.frame()
        header = frame.regions.header.width()
        found = (band.area.adjusted(0, 0, header, 0) for band in frame.bands if band.lane.path == path)
        return next((rect.toAlignedRect().intersected(self.rect()) for rect in found), QRect())

    def chronology(self) -> Chronology:
        """The events as columns."""
        return self._stage.chronology

    def language(self) -> str:
        """The interface language of dates and numbers."""
        return self._language

    def _fit(self, *, glide: bool) -> None:
        """Show most events, without those far off, or all where these are wanted."""
        size = self.axis_width, self.height()
        scale = None if self._all_wanted else self._stage.bulk(*size, self.folds)
        scale = scale or self._stage.whole(*size, self.folds)
        if scale is not None:
            self._viewport.fit(scale, glide=glide and self.isVisible())

    def _axis_size(self) -> tuple[float, float]:
        return self.axis_width, self.height()

    def _make_bar(self) -> QScrollBar:
        bar = QScrollBar(Qt.Orientation.Vertical, self)
        bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar.setCursor(Qt.CursorShape.ArrowCursor)
        bar.valueChanged.connect(self._on_scrolled)
        bar.hide()
        return bar

    def _fit_lanes(self) -> None:
        """After another size or other lanes: the axis has its width, the scroll bar its range."""
        self._viewport.resize(self.axis_width)
        cut = self._stage.cut(*self._axis_size())
        room = cut.rows.height()
        over = max(self._stage.stacked(*self._axis_size()) - room, 0) if self._stage.bands.lanes else 0
        self._bar.setRange(0, round(over))
        self._bar.setPageStep(max(round(room), 1))
        self._bar.setSingleStep(round(self._stage.looks.metrics.row))
        width = self._bar.sizeHint().width()
        self._bar.setGeometry(self.width() - width, round(cut.rows.top()), width, max(round(room), 0))
        self._bar.setVisible(over > 0)

    def _on_scrolled(self, value: int) -> None:
        self.lanes.scroll = float(value)
        self._changed()

    def _on_lanes_changed(self, *, told: bool = True) -> None:
        self._fit_lanes()
        if self.lanes.current != self._marks.lane:
            self._show_current_lane()
        if self._viewport.untouched:
            self._fit(glide=False)
        self._marks = replace(self._marks, lane=self.lanes.current)
        self._changed()
        accessible.announce_change(self)
        if told:
            self.arranged.emit()

    def _show_current_lane(self) -> None:
        """Bring the lane that the keyboard is on into view, and say which one it is."""
        slots = [slot for slot in self.lanes.slots() if slot.lane.path == self.lanes.current]
        room = self._stage.cut(*self._axis_size()).rows.height()
        for slot in slots:
            if not self.scrolled <= slot.top <= self.scrolled + room - slot.height:
                self.scroll_to(slot.top)
        accessible.announce_lane(self)

    def _on_viewport_changed(self) -> None:
        self._changed()
        self.viewport_changed.emit()

    def _on_rested(self) -> None:
        """After a zoom, and not before, events move to the lowest rows again."""
        if not self.is_held() and self._stage.compact(self._marks.selected):
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
        self._fit_lanes()
        self._changed()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        frame = self.frame()
        with QPainter(self) as painter:
            self._stage.paint(painter, frame)
            paint_beyond(painter, frame)
            paint_overlay(painter, frame, self._overlay, choice_in_words(self, self._marks.chosen))
            if self._focus_shown:
                painter.setPen(QPen(frame.looks.colours.accent, 2))
                painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        if frame.looks.labels.missed:
            QTimer.singleShot(0, self, self._changed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_lanes()
        if self._viewport.untouched:
            self._fit(glide=False)
        self._changed()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _STYLE_CHANGES:
            self._restyle()

    @override
    def sizeHint(self) -> QSize:
        return QSize(900, 500)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, 160)
