"""The timeline as screen readers meet it: a list of events in order of time, or a list of lanes of events.

PySide6 lets Python classes stand behind QAccessibleInterface, so the whole canvas is walked event by
event with title, date, kind and certainty, though nothing of it is a widget.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid
from typing_extensions import override

from timeline.layout import Flag
from ui.canvas.lanes import lane_in_words
from ui.canvas.wording import details_in_words
from ui.canvas.words import count_in_words

if TYPE_CHECKING:
    from ui.canvas.bands import Slot
    from ui.canvas.surface import Surface
    from ui.canvas.view import TimelineView


class _Item(QAccessibleInterface):
    """What events and lanes share: they are no objects of Qt, and belong to the timeline."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__()
        self._view = view

    @override
    def object(self) -> QObject | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None

    @override
    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._view)

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None

    @override
    def childCount(self) -> int:
        return 0

    @override
    def indexOfChild(self, arg__1: QAccessibleInterface) -> int:
        return -1

    @override
    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Nothing is edited here."""


class EventAccessible(_Item):
    """One event, named by its place in time, as an item of the whole list or of a lane."""

    def __init__(self, view: TimelineView, position: int, lane: LaneAccessible | None = None) -> None:
        super().__init__(view)
        self._position, self._lane = position, lane

    @override
    def isValid(self) -> bool:
        return isValid(self._view) and self._position < self._view.event_count()

    @override
    def parent(self) -> QAccessibleInterface:
        return super().parent() if self._lane is None else self._lane

    @override
    def rect(self) -> QRect:
        rect = self._view.rect_at(self._position)
        return QRect(self._view.mapToGlobal(rect.topLeft()), rect.size())

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        current = self._view.selected_position() == self._position
        state.focusable = state.selectable = state.multiSelectable = True
        state.selected = self._view.is_chosen(self._position)
        state.focused = current and self._view.hasFocus()
        state.offscreen = self._view.rect_at(self._position).isEmpty()
        return state

    @override
    def text(self, t: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        event = self._view.event_at(self._position)
        if t == QAccessible.Text.Name:
            return event.title
        if t == QAccessible.Text.Description:
            disputed = bool(self._view.chronology().flags[self._position] & Flag.DISPUTED)
            return details_in_words(event, self._view.language(), disputed=disputed)
        return ""


class LaneAccessible(_Item):
    """A lane, named by its place among those that stand in no closed one, as a list of its events."""

    def __init__(self, view: TimelineView, place: int) -> None:
        super().__init__(view)
        self._place = place
        self._items: dict[int, EventAccessible] = {}

    @property
    def _slot(self) -> Slot:
        return self._view.lanes.slots()[self._place]

    @override
    def isValid(self) -> bool:
        laned = isValid(self._view) and self._view.lanes.grouping.facets
        return bool(laned) and self._place < len(self._view.lanes.slots())

    @override
    def childCount(self) -> int:
        """A closed lane shows no events, one that is parted those of the lanes within it."""
        return len(self._slot.lane) if self.isValid() and self._slot.rows else 0

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        if not 0 <= index < self.childCount():
            return None
        position = int(self._slot.lane.positions[index])
        if position not in self._items:
            self._items[position] = EventAccessible(self._view, position, self)
        return self._items[position]

    @override
    def indexOfChild(self, arg__1: QAccessibleInterface) -> int:
        known = next((place for place, item in self._items.items() if item is arg__1), None)
        held = known is not None and self._slot.lane.holds(known)
        return int(np.searchsorted(self._slot.lane.positions, known)) if held and known is not None else -1

    @override
    def rect(self) -> QRect:
        rect = self._view.lane_rect(self._slot.lane.path) if self.isValid() else QRect()
        return QRect(self._view.mapToGlobal(rect.topLeft()), rect.size())

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = state.expandable = True
        if self.isValid():
            state.collapsed, state.expanded = self._slot.closed, not self._slot.closed
            current = self._view.lanes.current == self._slot.lane.path
            state.focused = current and self._view.hasFocus()
            state.offscreen = self._view.lane_rect(self._slot.lane.path).isEmpty()
        return state

    @override
    def text(self, t: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        if t == QAccessible.Text.Name:
            return lane_in_words(self._slot.lane)
        if t == QAccessible.Text.Description:
            return count_in_words(len(self._slot.lane), self._view.language())
        return ""


class TimelineAccessible(QAccessibleWidget):
    """The canvas as a list of its events, or of its lanes."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view, QAccessible.Role.List)
        self._view = view
        # Qt keeps plain pointers to the items that it was given, so they live as long as the list.
        self._events: dict[int, EventAccessible] = {}
        self._lanes: dict[int, LaneAccessible] = {}

    @property
    def _laned(self) -> bool:
        return bool(self._view.lanes.grouping.facets)

    @override
    def childCount(self) -> int:
        return len(self._view.lanes.slots()) if self._laned else self._view.event_count()

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        if not 0 <= index < self.childCount():
            return None
        if self._laned:
            if index not in self._lanes:
                self._lanes[index] = LaneAccessible(self._view, index)
            return self._lanes[index]
        if index not in self._events:
            self._events[index] = EventAccessible(self._view, index)
        return self._events[index]

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        items = self._lanes if self._laned else self._events
        return next((index for index, item in items.items() if item is child), -1)

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The current event, in lanes that of the first open lane in which it stands."""
        selected = self._view.selected_position()
        if selected is None or not self._laned:
            return None if selected is None else self.child(selected)
        slots = enumerate(self._view.lanes.slots())
        place = next((place for place, slot in slots if slot.rows and slot.lane.holds(selected)), None)
        lane = None if place is None else self.child(place)
        if lane is None or place is None:
            return None
        mine = self._view.lanes.slots()[place].lane.positions
        return lane.child(int(np.searchsorted(mine, selected)))


@cache
def install() -> None:
    """Let Qt ask here for the interfaces of timelines; once for the process."""
    from ui.canvas.view import TimelineView

    def interface_of(_name: str, made_for: QObject) -> QAccessibleInterface | None:
        return TimelineAccessible(made_for) if isinstance(made_for, TimelineView) else None

    QAccessible.installFactory(interface_of)


def announce(view: TimelineView) -> None:
    """Tell screen readers, if any listens, of the current event."""
    position = view.selected_position()
    if position is None or not QAccessible.isActive():
        return
    item = QAccessible.queryAccessibleInterface(view).focusChild() if view.lanes.grouping.facets else None
    for kind in (QAccessible.Event.Focus, QAccessible.Event.Selection):
        event = QAccessibleEvent(view, kind) if item is None else QAccessibleEvent(item, kind)
        if item is None:
            event.setChild(position)
        QAccessible.updateAccessibility(event)


def announce_lane(view: Surface) -> None:
    """Tell screen readers, if any listens, which lane the keyboard is on."""
    paths = [slot.lane.path for slot in view.lanes.slots()]
    if view.lanes.current in paths and QAccessible.isActive():
        lane = QAccessible.queryAccessibleInterface(view).child(paths.index(view.lanes.current))
        QAccessible.updateAccessibility(QAccessibleEvent(lane, QAccessible.Event.Focus))


def announce_change(view: Surface) -> None:
    """Tell screen readers, if any listens, that the list holds other events than before."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.ObjectReorder))
