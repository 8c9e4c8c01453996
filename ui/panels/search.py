"""The search box: what is typed filters every view, and it says what it understood."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout
from typing_extensions import override

from timeline.model.query import ArticleHit
from timeline.model.review import Listed
from ui.icons import icon
from ui.models.listing import Line, Listing
from ui.panels.lists import ChoiceListPanel
from ui.widgets import Panel, button, label
from ui.wording import date_in_words, in_words, number_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from ui.finding import Found

# Milliseconds after the last key in which nothing is asked yet.
_PAUSE = 150


class Results(StrEnum):
    """What is listed of what was found."""

    EVENTS = "events"
    ARTICLES = "articles"


Hit = Listed | ArticleHit


class Hits(ChoiceListPanel):
    """What was found: events with their sentences, or articles with a piece of their text."""

    article_chosen = Signal(int)
    event_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model: Listing[Hit] = Listing(self._describe, _key)
        super().__init__(self.model, Results, parent, note_rows=3)
        self._events: Sequence[Hit] = ()
        self._articles: Sequence[Hit] = ()
        self._found = 0
        self.view.chosen.connect(self._on_chosen)
        self.retranslate()

    def show_found(self, found: Found | None) -> None:
        """List what was found; where that are articles only, these."""
        self._events = found.events if found is not None else ()
        self._articles = found.articles if found is not None else ()
        self._found = len(found.event_ids) if found is not None else 0
        self._name()
        if not self._events and self._articles:
            self.choice.setCurrentIndex(1)
        self.list_chosen()

    @override
    def list_chosen(self) -> None:
        events = Results(self.choice.currentData()) is Results.EVENTS
        self.empty.setText(self._empty_words(events=events))
        self.model.replace(self._events if events else self._articles)

    def retranslate(self) -> None:
        """Set every word anew."""
        self._name()
        self.choice.setAccessibleName(self.tr("What to list of what was found"))
        self.view.setAccessibleName(self.tr("Events and articles found"))
        self.list_chosen()
        self.model.refresh()

    def _name(self) -> None:
        self.choice.setItemText(0, self.tr("Events ({count})").format(count=number_in_words(self._found)))
        self.choice.setItemText(
            1, self.tr("Articles ({count})").format(count=number_in_words(len(self._articles)))
        )

    def _empty_words(self, *, events: bool) -> str:
        return self.tr("No event is like that.") if events else self.tr("No article has these words.")

    def _describe(self, hit: Hit) -> Line:
        if isinstance(hit, Listed):
            note = f"{date_in_words(hit.event.interval)} · {hit.sentence}".rstrip(" ·")
            return Line(hit.event.title, note, "calendar")
        return Line(hit.title or self.tr("Untitled article"), " ".join(hit.snippet.split()), "article")

    def _on_chosen(self, index: QModelIndex) -> None:
        hit = self.model.value(index)
        if isinstance(hit, Listed):
            self.event_chosen.emit(hit.event.id)
        else:
            self.article_chosen.emit(hit.article_id)


class SearchPanel(Panel):
    """A line to type in, what was understood, how much was found, and the articles with the words in them."""

    query_changed = Signal(str)
    article_chosen = Signal(int)
    event_chosen = Signal(int)
    hiding_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QLineEdit()
        self.box.setClearButtonEnabled(True)
        self._glass: QAction = self.box.addAction(
            icon("search", self.palette()), QLineEdit.ActionPosition.LeadingPosition
        )
        self.understood, self.count = label("muted"), label()
        self.clear = button("link", self._on_clear)
        self.hits = Hits()
        self.only = QCheckBox()
        self.only.setChecked(True)
        self.only.toggled.connect(lambda: self.hiding_changed.emit())
        self._found: Found | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._on_pause)
        self.box.textChanged.connect(lambda: self._pause.start())
        self.box.returnPressed.connect(self._on_pause)
        self.hits.article_chosen.connect(self.article_chosen)
        self.hits.event_chosen.connect(self.event_chosen)
        self._compose()
        self.retranslate()

    def show_found(self, found: Found | None) -> None:
        """Tell what a query found; None where nothing is asked."""
        self._found = found
        self.hits.show_found(found)
        for widget in (self.hits, self.clear, self.only):
            widget.setVisible(found is not None)
        self._tell()

    @property
    def hides_others(self) -> bool:
        """Whether what was not found is hidden; else what was found is chosen among all events."""
        return self.only.isChecked()

    @property
    def words(self) -> str:
        """The words looked for that are worth to be lit up in a text."""
        return self._found.words if self._found is not None else ""

    def focus(self) -> None:
        """Put the cursor into the box, with its words chosen."""
        self.box.setFocus()
        self.box.selectAll()

    def ask_now(self) -> None:
        """Look for what is typed without waiting for more."""
        self._on_pause()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.box.setPlaceholderText(self.tr("Search: words, who:, where:, before:2024, “May 2024”…"))
        self.box.setAccessibleName(self.tr("Search events and articles"))
        self.box.setToolTip(
            self.tr(
                "Words, “phrases in quotation marks”, beginnings* and -unwanted words; who:, where:, "
                "source:, kind:, status:, tag:, note:, importance:, lang:, before:, after:, "
                "between:2023..2024, within:; times in plain words."
            )
        )
        self.clear.setText(self.tr("Show all"))
        self.only.setText(self.tr("&Hide everything else"))
        self.only.setToolTip(
            self.tr("Or leave everything in view, and choose what was found on the timeline")
        )
        self._tell()

    def _compose(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 0)
        column.setSpacing(6)
        column.addWidget(self.box)
        column.addWidget(self.understood)
        column.addLayout(row)
        column.addWidget(self.only)
        column.addWidget(self.hits, 1)
        column.addStretch()
        for widget in (self.hits, self.clear, self.only):
            widget.hide()

    def _tell(self) -> None:
        found = self._found
        if found is None:
            self.understood.setText(self.tr("Everything is shown."))
            self.count.setText("")
            return
        told = ", ".join(in_words(message) for message in found.query.understood)
        if told:
            self.understood.setText(self.tr("Looking for: {conditions}").format(conditions=told))
        else:
            self.understood.setText(self.tr("There is nothing to look for in this yet: everything is shown."))
        self.count.setText(self.tr("%Ln event(s) found", "", len(found.event_ids)))

    def _on_pause(self) -> None:
        self._pause.stop()
        self.query_changed.emit(self.box.text())

    def _on_clear(self) -> None:
        self.box.clear()
        self._on_pause()


def _key(hit: Hit) -> object:
    return hit.event.id if isinstance(hit, Listed) else (hit.article_id,)
