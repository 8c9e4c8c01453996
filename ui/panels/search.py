"""The search box: what is typed filters every view, and it says what it understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from ui.icons import icon
from ui.models.listing import Line, Listing
from ui.panels.lists import ListPanel
from ui.widgets import Panel, button, label
from ui.wording import in_words

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from timeline.model.query import ArticleHit
    from ui.finding import Found

# Milliseconds after the last key in which nothing is asked yet.
_PAUSE = 150


class ArticleHits(ListPanel):
    """The articles that hold the words looked for, each with a piece of its text."""

    article_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model: Listing[ArticleHit] = Listing(self._describe, lambda hit: hit.article_id)
        super().__init__(self.model, parent)
        self.view.chosen.connect(self._on_chosen)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.empty.setText(self.tr("No article has these words."))
        self.view.setAccessibleName(self.tr("Articles found"))
        self.model.refresh()

    def _describe(self, hit: ArticleHit) -> Line:
        return Line(hit.title or self.tr("Untitled article"), " ".join(hit.snippet.split()), "article")

    def _on_chosen(self, index: QModelIndex) -> None:
        self.article_chosen.emit(self.model.value(index).article_id)


class SearchPanel(Panel):
    """A line to type in, what was understood, how much was found, and the articles with the words in them."""

    query_changed = Signal(str)
    article_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QLineEdit()
        self.box.setClearButtonEnabled(True)
        self._glass: QAction = self.box.addAction(
            icon("search", self.palette()), QLineEdit.ActionPosition.LeadingPosition
        )
        self.understood, self.count = label("muted"), label()
        self.clear = button("link", self._on_clear)
        self.hits = ArticleHits()
        self._found: Found | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._on_pause)
        self.box.textChanged.connect(lambda: self._pause.start())
        self.box.returnPressed.connect(self._on_pause)
        self.hits.article_chosen.connect(self.article_chosen)
        self._compose()
        self.retranslate()

    def show_found(self, found: Found | None) -> None:
        """Tell what a query found; None where nothing is asked."""
        self._found = found
        self.hits.model.replace(found.articles if found is not None else [])
        self.hits.setVisible(found is not None)
        self.clear.setVisible(found is not None)
        self._tell()

    def focus(self) -> None:
        """Put the cursor into the box, with its words chosen."""
        self.box.setFocus()
        self.box.selectAll()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.box.setPlaceholderText(self.tr("Search: words, who:, where:, before:2024, “May 2024”…"))
        self.box.setAccessibleName(self.tr("Search events and articles"))
        self.box.setToolTip(
            self.tr(
                "Words, “phrases in quotation marks”, beginnings* and -unwanted words; who:, where:, "
                "source:, kind:, status:, lang:, before:, after:, between:2023..2024, within:; "
                "times in plain words."
            )
        )
        self.clear.setText(self.tr("Show all"))
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
        column.addWidget(self.hits, 1)
        column.addStretch()
        self.hits.hide()
        self.clear.hide()

    def _tell(self) -> None:
        found = self._found
        if found is None:
            self.understood.setText(self.tr("Everything is shown."))
            self.count.setText("")
            return
        told = ", ".join(in_words(message) for message in found.query.understood)
        self.understood.setText(self.tr("Looking for: {conditions}").format(conditions=told))
        self.count.setText(self.tr("%n event(s) found", "", len(found.event_ids)))

    def _on_pause(self) -> None:
        self._pause.stop()
        self.query_changed.emit(self.box.text())

    def _on_clear(self) -> None:
        self.box.clear()
        self._on_pause()
