"""The review tray: events that have no certain date wait here, so that nothing vanishes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal

from ui.models.listing import Line, Listing
from ui.panels.lists import ListPanel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ui.snapshot import Undated


class ReviewTray(ListPanel):
    """Each event without a date, with its sentence; choosing one shows it in reader and details."""

    event_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model: Listing[Undated] = Listing(self._describe, lambda undated: undated.event.id)
        super().__init__(self.model, parent)
        self.view.chosen.connect(self._on_chosen)
        self.retranslate()

    def show_undated(self, undated: Sequence[Undated]) -> None:
        """List the events without a date."""
        self.model.replace(undated)

    def choose(self, event_id: int | None) -> None:
        """Show which event is chosen, where it is one of these."""
        index = self.model.index_of(event_id)
        if index.isValid() and index != self.view.currentIndex():
            self.view.setCurrentIndex(index)
        elif not index.isValid():
            self.view.clearSelection()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.empty.setText(self.tr("Every event has a date. Those without one would wait here for you."))
        self.view.setAccessibleName(self.tr("Events without a certain date"))
        self.model.refresh()

    def _describe(self, undated: Undated) -> Line:
        return Line(undated.event.title, " ".join(undated.sentence.split()), "review")

    def _on_chosen(self, index: QModelIndex) -> None:
        self.event_chosen.emit(self.model.value(index).event.id)
