"""The review tray: events that wait for a person, those without a date first, so that nothing vanishes."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from typing_extensions import override

from timeline.model import Status
from ui.models.listing import Line, Listing
from ui.panels.lists import ChoiceListPanel
from ui.snapshot import Undated
from ui.wording import certainty_in_words, date_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from timeline.model import Event

# An event that is less sure is doubtful.
_DOUBTFUL = 0.6


class Waiting(StrEnum):
    """What the tray lists: events without a date, all that nobody checked yet, or the doubtful of these."""

    UNDATED = "undated"
    UNCHECKED = "unchecked"
    DOUBTFUL = "doubtful"


class ReviewTray(ChoiceListPanel):
    """Each waiting event with its sentence, or its date and how sure that is.

    Keys run through it: A accepts, D dismisses, Space goes on, and E edits here as everywhere. Choosing
    an event shows it in all panels.
    """

    event_chosen = Signal(int)
    accept_asked = Signal(int)
    dismiss_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model: Listing[Undated] = Listing(self._describe, lambda undated: undated.event.id)
        super().__init__(self.model, Waiting, parent)
        self._events: Sequence[Event] = ()
        self._undated: Sequence[Undated] = ()
        self.view.chosen.connect(self._on_chosen)
        self._add_keys()
        self.retranslate()

    def show_events(self, events: Sequence[Event], undated: Sequence[Undated]) -> None:
        """List what waits among the events; `undated` brings the sentences of those without a date."""
        self._events, self._undated = events, undated
        self.list_chosen()

    def choose(self, event_id: int | None) -> None:
        """Show which event is chosen, where it is one of these."""
        index = self.model.index_of(event_id)
        if index.isValid() and index != self.view.currentIndex():
            self.view.setCurrentIndex(index)
        elif not index.isValid():
            self.view.clearSelection()

    def retranslate(self) -> None:
        """Set every word anew."""
        names = {
            Waiting.UNDATED: self.tr("Without a certain date"),
            Waiting.UNCHECKED: self.tr("Not checked yet"),
            Waiting.DOUBTFUL: self.tr("Doubtful"),
        }
        for row, waiting in enumerate(Waiting):
            self.choice.setItemText(row, names[waiting])
        self.choice.setAccessibleName(self.tr("Which events to review"))
        self.choice.setToolTip(self.tr("In the list: A accepts, D dismisses, E edits, Space goes on"))
        self.view.setAccessibleName(self.tr("Events to review"))
        self._tell_empty()
        self.model.refresh()

    @property
    def waiting(self) -> Waiting:
        """What is listed."""
        return Waiting(self.choice.currentData())

    @override
    def list_chosen(self) -> None:
        self._tell_empty()
        if self.waiting is Waiting.UNDATED:
            self.model.replace(self._undated)
            return
        unchecked = (event for event in self._events if event.status is Status.PROPOSED and event.interval)
        doubtful = self.waiting is Waiting.DOUBTFUL
        self.model.replace(
            [Undated(e, "", None) for e in unchecked if not doubtful or e.confidence < _DOUBTFUL]
        )

    def _tell_empty(self) -> None:
        texts = {
            Waiting.UNDATED: self.tr("Every event has a date. Those without one would wait here for you."),
            Waiting.UNCHECKED: self.tr("Every event has been checked."),
            Waiting.DOUBTFUL: self.tr("No event is doubtful."),
        }
        self.empty.setText(texts[self.waiting])

    def _describe(self, undated: Undated) -> Line:
        event = undated.event
        if event.interval is None:
            return Line(event.title, " ".join(undated.sentence.split()), "review")
        note = f"{date_in_words(event.interval)} · {certainty_in_words(event.confidence)}"
        return Line(event.title, note, "review")

    def _add_keys(self) -> None:
        acts: tuple[tuple[Qt.Key, Callable[[int], None]], ...] = (
            (Qt.Key.Key_A, self.accept_asked.emit),
            (Qt.Key.Key_D, self.dismiss_asked.emit),
            (Qt.Key.Key_Space, lambda _: self._go_on(1)),
        )
        for key, act in acts:
            self._add_key(key, act)

    def _add_key(self, key: Qt.Key, act: Callable[[int], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(lambda: self._perform(act))

    def _perform(self, act: Callable[[int], None]) -> None:
        """Do something with the current event; accepted or dismissed, it goes and the next one is current."""
        index = self.view.currentIndex()
        if index.isValid():
            act(self.model.value(index).event.id)

    def _go_on(self, by: int) -> None:
        row = self.view.currentIndex().row() + by
        if row < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(row))

    def _on_chosen(self, index: QModelIndex) -> None:
        self.event_chosen.emit(self.model.value(index).event.id)
