"""The timeline as screen readers meet it: a list whose items are the events, in order of time.

PySide6 lets Python classes stand behind QAccessibleInterface, so the whole canvas is walked event by
event with title, date, kind and certainty, though nothing of it is a widget.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid
from typing_extensions import override

from timeline.layout import Flag
from ui.canvas.wording import details_in_words

if TYPE_CHECKING:
    from ui.canvas.view import TimelineView


class EventAccessible(QAccessibleInterface):
    """One event, named by its place in time, as a list item."""

    def __init__(self, view: TimelineView, position: int) -> None:
        super().__init__()
        self._view = view
        self._position = position

    @override
    def isValid(self) -> bool:
        return isValid(self._view) and self._position < self._view.event_count()

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
    def rect(self) -> QRect:
        rect = self._view.rect_at(self._position)
        return QRect(self._view.mapToGlobal(rect.topLeft()), rect.size())

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    @override
    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Titles are not edited here."""

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        selected = self._view.selected_position() == self._position
        state.focusable = state.selectable = True
        state.selected = selected
        state.focused = selected and self._view.hasFocus()
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


class TimelineAccessible(QAccessibleWidget):
    """The canvas as a list of its events."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view, QAccessible.Role.List)
        self._view = view
        # Qt keeps plain pointers to the items that it was given, so they live as long as the list.
        self._items: dict[int, EventAccessible] = {}

    @override
    def childCount(self) -> int:
        return self._view.event_count()

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        if not 0 <= index < self.childCount():
            return None
        if index not in self._items:
            self._items[index] = EventAccessible(self._view, index)
        return self._items[index]

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((index for index, item in self._items.items() if item is child), -1)

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        selected = self._view.selected_position()
        return None if selected is None else self.child(selected)


@cache
def install() -> None:
    """Let Qt ask here for the interfaces of timelines; once for the process."""
    from ui.canvas.view import TimelineView

    def interface_of(_name: str, made_for: QObject) -> QAccessibleInterface | None:
        return TimelineAccessible(made_for) if isinstance(made_for, TimelineView) else None

    QAccessible.installFactory(interface_of)


def announce(view: TimelineView) -> None:
    """Tell screen readers, if any listens, of the selected event."""
    position = view.selected_position()
    if position is None or not QAccessible.isActive():
        return
    for kind in (QAccessible.Event.Focus, QAccessible.Event.Selection):
        event = QAccessibleEvent(view, kind)
        event.setChild(position)
        QAccessible.updateAccessibility(event)


def announce_change(view: TimelineView) -> None:
    """Tell screen readers, if any listens, that the list holds other events than before."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.ObjectReorder))
