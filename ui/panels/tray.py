"""The review tray: what waits for a person's word, and what was decided, so that nothing vanishes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from typing_extensions import override

from timeline.model.review import Listed, Waiting
from ui.models.listing import Line, Listing
from ui.panels.lists import ChoiceListPanel
from ui.widgets import label
from ui.wording import certainty_in_words, date_in_words, with_count

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget


class Pile(StrEnum):
    """What the tray lists: the lists of events, and sentences with a date of which no event is made."""

    UNCHECKED = Waiting.UNCHECKED.value
    DOUBTFUL = Waiting.DOUBTFUL.value
    CONTRADICTORY = Waiting.CONTRADICTORY.value
    UNDATED = Waiting.UNDATED.value
    UNTOLD = "untold"
    ACCEPTED = Waiting.ACCEPTED.value
    EDITED = Waiting.EDITED.value
    DISMISSED = Waiting.DISMISSED.value


@dataclass(frozen=True, slots=True)
class Sentence:
    """A place of an article of which no event is made, with its words and the article's title."""

    article_id: int
    place: tuple[int, int]
    words: str
    title: str


Row = Listed | Sentence


class ReviewTray(ChoiceListPanel):
    """Each waiting event with its date and how sure it is, or with its sentence where it has no date.

    Keys run through it: A accepts, D dismisses, Space goes on, and E edits here as everywhere. Of a
    sentence A and E make an event. Choosing an event or a sentence shows it in all panels.
    """

    pile_chosen = Signal()
    event_chosen = Signal(int)
    accept_asked = Signal(int)
    dismiss_asked = Signal(int)
    sentence_chosen = Signal(int, int, int)
    event_asked = Signal(int, int, int)
    sentence_dismissed = Signal(int, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model: Listing[Row] = Listing(self._describe, _key)
        super().__init__(self.model, Pile, parent, note_rows=3)
        self._counts: Mapping[Pile, int] = {}
        self._beyond = 0
        self.more = label("muted")
        self.more.setContentsMargins(14, 4, 14, 4)
        self.more.hide()
        self.column.addWidget(self.more)
        self.view.chosen.connect(self._on_chosen)
        self.view.add_key(Qt.Key.Key_A, self._accept)
        self.view.add_key(Qt.Key.Key_D, self._dismiss)
        self.view.add_key(Qt.Key.Key_Space, self._go_on)
        self.view.add_key(Qt.Key.Key_E, self._accept, self._is_at_sentence)
        self.retranslate()

    @property
    def pile(self) -> Pile:
        """What is listed."""
        return Pile(self.choice.currentData())

    def show_rows(self, rows: Sequence[Row], total: int) -> None:
        """List what waits, the first of `total` rows."""
        self._beyond = total - len(rows)
        self._tell_empty()
        self.model.replace(rows)

    def show_counts(self, counts: Mapping[Pile, int]) -> None:
        """Tell how much each list holds."""
        self._counts = {**self._counts, **counts}
        self._name_piles()

    def choose(self, event_id: int | None) -> None:
        """Show which event is chosen, where it is one of these."""
        index = self.model.index_of(event_id)
        if index.isValid() and index != self.view.currentIndex():
            self.view.setCurrentIndex(index)
        elif not index.isValid() and not self._is_at_sentence():
            self.view.clearSelection()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._name_piles()
        self.choice.setAccessibleName(self.tr("Which events to review"))
        self.choice.setToolTip(
            self.tr("In the list: A accepts or makes an event, D dismisses, E edits, Space goes on")
        )
        self.view.setAccessibleName(self.tr("Events to review"))
        self._tell_empty()
        self.model.refresh()

    @override
    def list_chosen(self) -> None:
        self._beyond = 0
        self._tell_empty()
        self.model.replace([])
        self.pile_chosen.emit()

    def _name_piles(self) -> None:
        names = {
            Pile.UNCHECKED: self.tr("Not checked yet"),
            Pile.DOUBTFUL: self.tr("Doubtful"),
            Pile.CONTRADICTORY: self.tr("Contradictory"),
            Pile.UNDATED: self.tr("Without a certain date"),
            Pile.UNTOLD: self.tr("Dates without an event"),
            Pile.ACCEPTED: self.tr("Accepted"),
            Pile.EDITED: self.tr("Edited"),
            Pile.DISMISSED: self.tr("Dismissed"),
        }
        for row, pile in enumerate(Pile):
            count = self._counts.get(pile)
            self.choice.setItemText(row, names[pile] if count is None else with_count(names[pile], count))

    def _tell_empty(self) -> None:
        texts = {
            Pile.UNCHECKED: self.tr("Every event has been checked."),
            Pile.DOUBTFUL: self.tr("No event is doubtful."),
            Pile.CONTRADICTORY: self.tr("No date is doubted, and no sources disagree."),
            Pile.UNDATED: self.tr("Every event has a date. Those without one would wait here for you."),
            Pile.UNTOLD: self.tr("Of every sentence with a date there is an event."),
            Pile.ACCEPTED: self.tr("You have accepted no event yet."),
            Pile.EDITED: self.tr("You have edited no event yet."),
            Pile.DISMISSED: self.tr("You have dismissed nothing."),
        }
        self.empty.setText(texts[self.pile])
        self.more.setVisible(self._beyond > 0)
        self.more.setText(self.tr("And %Ln more, which move up.", "", max(self._beyond, 0)))

    def _describe(self, row: Row) -> Line:
        if isinstance(row, Sentence):
            return Line(row.title, row.words, "calendar")
        event = row.event
        if event.interval is None:
            return Line(event.title, row.sentence or event.title, "review")
        note = f"{date_in_words(event.interval)} · {certainty_in_words(event.confidence)}"
        return Line(event.title, note, "review")

    def _current(self) -> Row | None:
        index = self.view.currentIndex()
        return self.model.value(index) if index.isValid() else None

    def _is_at_sentence(self) -> bool:
        return isinstance(self._current(), Sentence)

    def _accept(self) -> None:
        """Accept the current event, which goes from most lists, so that the next one is current."""
        row = self._current()
        if isinstance(row, Sentence):
            self.event_asked.emit(row.article_id, *row.place)
        elif row is not None:
            self.accept_asked.emit(row.event.id)

    def _dismiss(self) -> None:
        row = self._current()
        if isinstance(row, Sentence):
            self.sentence_dismissed.emit(row.article_id, *row.place)
        elif row is not None:
            self.dismiss_asked.emit(row.event.id)

    def _go_on(self) -> None:
        row = self.view.currentIndex().row() + 1
        if row < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(row))

    def _on_chosen(self, index: QModelIndex) -> None:
        row = self.model.value(index)
        if isinstance(row, Sentence):
            self.sentence_chosen.emit(row.article_id, *row.place)
        else:
            self.event_chosen.emit(row.event.id)


def _key(row: Row) -> object:
    return (row.article_id, row.place) if isinstance(row, Sentence) else row.event.id
