"""The timeline as a widget: takes events, knows which are chosen, and hands on what the user asks for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from timeline.layout import Grouping, TimeScale, span_around
from ui.canvas import accessible
from ui.canvas.beyond import EARLIER
from ui.canvas.frame import Marks
from ui.canvas.hidden import hidden_behind, hidden_in_view, zooming_parts
from ui.canvas.hidden_list import HiddenList
from ui.canvas.hit import Hit, Place
from ui.canvas.interaction import Hands
from ui.canvas.menu import menu_at
from ui.canvas.selection import Selection
from ui.canvas.stepping import following, following_in_lane
from ui.canvas.surface import Surface
from ui.canvas.words import hit_in_words, stretch_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QMouseEvent, QWheelEvent

    from timeline.layout import Chronology
    from timeline.model import Event

_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
# Where what lay beyond an edge comes to stand: before it there is room for more of its kind.
_EARLIER_AT, _LATER_AT = 0.65, 0.2


class TimelineView(Surface):
    """The zoomable timeline. Events are given from outside; the view changes nothing but itself.

    `event_selected` tells the current event's id, `selection_changed` those of all that are chosen.
    `event_moved` asks for another date of an event.
    """

    event_selected = Signal(object)
    selection_changed = Signal(object)
    event_activated = Signal(int)
    event_moved = Signal(int, object)
    search_asked = Signal()
    date_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        accessible.install()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._events: Sequence[Event] = ()
        self.grouped_by: Callable[[Sequence[Event]], Grouping] | None = None
        self._hands = Hands(self, self._viewport)

    @override
    def is_held(self) -> bool:
        return self._hands.holding

    def show_events(
        self,
        events: Sequence[Event],
        chronology: Chronology | None = None,
        grouping: Grouping | None = None,
    ) -> None:
        """Show other events. What is in view and chosen stays where possible; of the first ones most show.

        Their columns may be given where they are known already. The `grouping` parts them into lanes;
        where none is given, `grouped_by` is asked for one.
        """
        chosen, current, first = self.chosen_ids(), self.selected_id(), self.event_count() == 0
        if grouping is None and self.grouped_by is not None:
            grouping = self.grouped_by(events)
        self._events = events
        self._stage.show(events, chronology, grouping)
        known = self._stage.chronology
        position = None if current is None else known.position_of(current)
        selection = Selection.of(known.positions_of(chosen).tolist(), position)
        self._marks = Marks(selected=selection.current, chosen=selection.chosen, now=self._marks.now)
        self._viewport.extent = known.extent()
        self._fit_lanes()
        if self._viewport.untouched:
            self._fit(glide=not first)
        self._changed()
        accessible.announce_change(self)
        self._tell_of_selection(current, chosen)

    def refresh(self) -> None:
        """Show the same events, grouped and marked anew."""
        self.show_events(self._events)

    def show_lanes(self, grouping: Grouping) -> None:
        """Part the events that are shown into other lanes."""
        self._stage.regroup(grouping)
        self._on_lanes_changed(told=False)

    def select(self, event_id: int | None, *, reveal: bool = False) -> None:
        """Choose one event, or none; `reveal` brings it into view."""
        position = None if event_id is None else self._stage.chronology.position_of(event_id)
        self.select_at(position, reveal=reveal)

    def selected_id(self) -> int | None:
        """The id of the current event."""
        position = self._marks.selected
        return None if position is None else int(self._stage.chronology.ids[position])

    def chosen_ids(self) -> tuple[int, ...]:
        """The ids of all events that are chosen, in the order of time."""
        return tuple(self._stage.chronology.ids[sorted(self._marks.chosen)].tolist())

    def zoom_to(self, event_id: int) -> None:
        """Show one event among its surroundings."""
        position = self._stage.chronology.position_of(event_id)
        if position is not None:
            self._viewport.lead(self._stage.around(position, self.axis_width, self.folds))

    def go_to(self, begin: int, until: int) -> None:
        """Show a stretch of time among its surroundings."""
        first, last = span_around(begin, until)
        folds = self.folds.without(begin)
        self.fold(folds)
        self._viewport.lead(TimeScale.fitting(first, last, self.axis_width, folds=folds))

    def show_span(self, begin: int, until: int) -> None:
        """Show a stretch of time exactly."""
        self._viewport.lead(TimeScale.fitting(begin, until, self.axis_width, folds=self.folds))

    def zoom_by(self, factor: float) -> None:
        """Zoom in (out below 1) about the middle of the view."""
        self._viewport.zoom(factor, self.axis_width / 2)

    def pan_by(self, fraction: float) -> None:
        """Move to later times by a part of the view's width (negative: to earlier ones)."""
        self._viewport.pan(fraction)

    def hover(self, hit: Hit) -> None:
        """Mark what the pointer is over."""
        path = hit.lane.path if hit.lane is not None else None
        cell = (path, hit.cell) if path is not None and hit.cell is not None else None
        lane = path if hit.place == Place.LANE else None
        marks = replace(
            self._marks,
            hovered=hit.position,
            hovered_cell=cell,
            hovered_lane=lane,
            hovered_edge=hit.side,
        )
        if marks != self._marks:
            self._marks = marks
            self._changed()
        points = hit.place not in (Place.EMPTY, Place.AXIS, Place.MINIMAP)
        self.setCursor(Qt.CursorShape.PointingHandCursor if points else Qt.CursorShape.ArrowCursor)

    def select_at(self, position: int | None, *, reveal: bool = False) -> None:
        """Choose the event of a position alone, or none."""
        self._select(Selection.only(position))
        if reveal and position is not None:
            self.reveal(position)

    def toggle_at(self, position: int) -> None:
        """Choose an event as well, or no more."""
        self._select(self._selection.toggled(position))

    def choose(self, positions: Iterable[int], *, added: bool = False, current: int | None = None) -> None:
        """Choose some events, in place of those that are chosen or `added` to them."""
        chosen = self._selection.joined(positions, current) if added else Selection.of(positions, current)
        self._select(chosen)

    def reveal(self, position: int) -> None:
        """Bring an event into view."""
        columns = self._stage.chronology
        self._viewport.reveal(int(columns.begin[position]), int(columns.until[position]))
        slots = [slot for slot in self.lanes.slots() if slot.rows and slot.lane.holds(position)]
        room = self.frame().regions.rows.height()
        seen = (self.scrolled <= slot.top <= self.scrolled + room - slot.height for slot in slots)
        if slots and not any(seen):
            self.scroll_to(slots[0].top)

    def step(self, by: int, *, extend: bool = False, in_lane: bool = False) -> bool:
        """Choose the next or previous event, of all or of the lane; False at the end of them."""
        selected = self._marks.selected
        if in_lane:
            there = following_in_lane(self.lanes, selected, by)
        else:
            there = following(self.event_count(), selected, by)
        if there is None:
            return False
        if extend:
            self.choose([there], added=True, current=there)
            self.reveal(there)
        else:
            self.select_at(there, reveal=True)
        return True

    def activate(self, position: int | None, *, zoom: bool) -> None:
        """Open an event, or the current one, zooming to it if wanted."""
        position = self._marks.selected if position is None else position
        if position is None:
            return
        if position != self._marks.selected:
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
            self._viewport.lead(TimeScale.fitting(hit.begin, hit.until, self.axis_width, folds=self.folds))
        elif len(hidden):
            self._list(hidden, hit_in_words(self, hit), at)

    def go_beyond(self, side: int) -> None:
        """Bring the nearest event beyond an edge of the view into it."""
        columns, scale = self._stage.chronology, self.scale
        if side == EARLIER:
            position = columns.last_ended(scale.begin)
        else:
            position = len(columns) - columns.to_begin(scale.until)
        if position is not None and position < len(columns):
            begin, until = int(columns.begin[position]), int(columns.until[position])
            self._viewport.reveal(begin, until, _EARLIER_AT if side == EARLIER else _LATER_AT)

    def list_hidden(self) -> None:
        """List what is in view without being drawn, the most important ones first."""
        hidden = hidden_in_view(self.frame())
        if len(hidden):
            at = self.mapToGlobal(self.rect().center())
            self._list(hidden, stretch_in_words(len(hidden), *self.visible_span(), self._language), at)

    def is_chosen(self, position: int) -> bool:
        """Whether an event is among the chosen ones."""
        return position in self._marks.chosen

    def selected_position(self) -> int | None:
        """The position of the current event."""
        return self._marks.selected

    @property
    def _selection(self) -> Selection:
        return Selection(self._marks.selected, self._marks.chosen)

    def _select(self, selection: Selection) -> None:
        current, chosen = self.selected_id(), self.chosen_ids()
        if selection != self._selection:
            self._marks = replace(self._marks, selected=selection.current, chosen=selection.chosen)
            self._changed()
            self._tell_of_selection(current, chosen)

    def _tell_of_selection(self, current: int | None, chosen: tuple[int, ...]) -> None:
        """Say what is chosen now, where it is not what was chosen before."""
        position = self._marks.selected
        if self.selected_id() != current:
            event = None if position is None else self._stage.event(position)
            self.setAccessibleDescription("" if event is None else event.title)
            accessible.announce(self)
            self.event_selected.emit(self.selected_id())
        if (now_chosen := self.chosen_ids()) != chosen:
            self.selection_changed.emit(now_chosen)

    def _list(self, positions: NDArray[np.intp], heading: str, at: QPoint) -> None:
        listed = HiddenList(heading, positions.tolist(), self._stage.event, self._language, self)
        listed.event_chosen.connect(lambda event_id: self.select(event_id, reveal=True))
        listed.popup(at)

    @override
    def event(self, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.ToolTip if isinstance(event, QHelpEvent):
                words = hit_in_words(self, self.hit(QPointF(event.pos())))
                QToolTip.showText(event.globalPos(), words, self)
                return True
            case QEvent.Type.Gesture | QEvent.Type.NativeGesture if self._hands.gesture(event):
                return True
            # Single keys are the timeline's while it has the focus, whatever the menus do with them.
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent) and self._hands.takes(event):
                event.accept()
                return True
            case _:
                return super().event(event)

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
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == event.Reason.Keyboard
        at = self.rect_at(self._marks.selected or 0).center() if by_key else event.pos()
        menu_at(self, at).popup(self.mapToGlobal(at))

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
