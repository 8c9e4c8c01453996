"""What the keys of the timeline do; the table of keys names these methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.layout import NO_FOLDS, empty_stretches

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.canvas.view import TimelineView
    from ui.canvas.viewport import Viewport

_ZOOM = 1.4
_PAN = 0.15


class KeyActs:
    """One method for each act of the table."""

    def __init__(self, view: TimelineView, viewport: Viewport, let_go: Callable[[], None]) -> None:
        self._view, self._viewport = view, viewport
        self.let_go = let_go

    def earlier(self) -> None:
        """Move to earlier times."""
        self._viewport.pan(-_PAN)

    def later(self) -> None:
        """Move to later times."""
        self._viewport.pan(_PAN)

    def zoom_in(self) -> None:
        """See less of the time, larger."""
        self._view.zoom_by(_ZOOM)

    def zoom_out(self) -> None:
        """See more of the time, smaller."""
        self._view.zoom_by(1 / _ZOOM)

    def fit_all(self) -> None:
        """Show every event."""
        self._view.fit_all()

    def next(self) -> None:
        """Choose the event after the current one."""
        self._view.step(1)

    def previous(self) -> None:
        """Choose the event before the current one."""
        self._view.step(-1)

    def next_in_lane(self) -> None:
        """Choose the next event of the lane."""
        self._view.step(1, in_lane=True)

    def previous_in_lane(self) -> None:
        """Choose the previous event of the lane."""
        self._view.step(-1, in_lane=True)

    def extend_next(self) -> None:
        """Choose the next event as well."""
        self._view.step(1, extend=True)

    def extend_previous(self) -> None:
        """Choose the previous event as well."""
        self._view.step(-1, extend=True)

    def open(self) -> None:
        """Open the current event."""
        self._view.activate(None, zoom=False)

    def focus(self) -> None:
        """Zoom to the current event."""
        event_id = self._view.selected_id()
        if event_id is not None:
            self._view.zoom_to(event_id)

    def list_hidden(self) -> None:
        """List what has no room in the view."""
        self._view.list_hidden()

    def go_to_date(self) -> None:
        """Ask for a date to go to."""
        self._view.date_asked.emit()

    def fold(self) -> None:
        """Fold the empty stretches, or unfold what is folded."""
        view = self._view
        view.fold(NO_FOLDS if view.folds else empty_stretches(view.chronology()))

    def next_lane(self) -> None:
        """Go to the lane below."""
        self._view.lanes.step(1)

    def previous_lane(self) -> None:
        """Go to the lane above."""
        self._view.lanes.step(-1)

    def toggle_lane(self) -> None:
        """Close the current lane, or open it."""
        lanes = self._view.lanes
        if lanes.current is not None:
            lanes.toggle(lanes.current)

    def lower_lane(self) -> None:
        """Move the current lane down."""
        self._view.lanes.shift(1)

    def raise_lane(self) -> None:
        """Move the current lane up."""
        self._view.lanes.shift(-1)

    def search(self) -> None:
        """Ask for the search."""
        self._view.search_asked.emit()
