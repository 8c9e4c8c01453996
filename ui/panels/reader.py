"""The reader: an article with its publication date, and its evidence marked."""

from __future__ import annotations

from html import escape
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.panels.article_text import ArticleText
from ui.panels.evidence import Evidence
from ui.theme import GAP, MARGIN
from ui.widgets import Panel, button, label
from ui.wording import in_words, publication_in_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.model import Article, Event
    from ui.snapshot import Reading


class Reader(Panel):
    """Shows one article; a click on a marked sentence chooses its event."""

    event_clicked = Signal(int)
    correction_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._chosen: int | None = None
        self._empty = label("muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(24, 24, 24, 24)
        self.text = ArticleText()
        self.text.event_clicked.connect(self.event_clicked)
        self._title = label("heading", selectable=True)
        self._source = label("muted", selectable=True)
        self.published = label(selectable=True)
        self._why = label("muted", selectable=True)
        self.correct = button("link", self._on_correct, "calendar")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.retranslate()

    @property
    def article_id(self) -> int | None:
        """The article that is open."""
        return self._reading.article.id if self._reading else None

    def show_reading(self, reading: Reading, events: Mapping[int, Event]) -> None:
        """Open an article, or show what changed in the one that is open."""
        another = reading.article.id != self.article_id
        self._reading = reading
        self._pages.setCurrentIndex(1)
        self._fill_header(reading.article)
        evidence = Evidence.of(reading, events)
        # While an import runs the project changes often, but seldom this article.
        if another or evidence != self.text.evidence:
            self.text.show_text(reading.article.text, evidence)
            self.text.choose(self._chosen, reveal=another)

    def clear(self) -> None:
        """Show no article."""
        self._reading = None
        self._pages.setCurrentIndex(0)

    def choose(self, event_id: int | None) -> None:
        """Stress the evidence of an event, now or as soon as its article is open."""
        self._chosen = event_id
        self.text.choose(event_id)

    def retranslate(self) -> None:
        """Set every word anew."""
        self._empty.setText(self.tr("Choose an event or an article to read it here."))
        self.text.setAccessibleName(self.tr("Text of the article"))
        self.text.setToolTipDuration(60_000)
        self.correct.setText(self.tr("&Correct…"))
        self.correct.setToolTip(self.tr("Correct the publication date; the dates that hang on it follow"))
        if self._reading is not None:
            self._fill_header(self._reading.article)

    def _page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        layout.addWidget(self.text, 1)
        return page

    def _header(self) -> QFrame:
        header = QFrame()
        header.setProperty("role", "strip")
        dating = QHBoxLayout()
        dating.addWidget(self.published, 1)
        dating.addWidget(self.correct, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(header)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(GAP // 2)
        layout.addWidget(self._title)
        layout.addWidget(self._source)
        layout.addLayout(dating)
        layout.addWidget(self._why)
        return header

    def _fill_header(self, article: Article) -> None:
        self._title.setText(article.title or self.tr("Untitled article"))
        # Where it came from is a path, of which the name says enough.
        name = PurePath(article.origin).name
        source = " · ".join(part for part in (article.outlet, article.author, name) if part)
        self._source.setText(source)
        self._source.setToolTip(escape(article.origin))
        self._source.setVisible(bool(source))
        self.published.setText(publication_in_words(article.published))
        why = article.published.why
        self._why.setText(in_words(why) if why else "")
        self._why.setVisible(why is not None)

    def _on_correct(self) -> None:
        if self._reading is not None:
            self.correction_asked.emit(self._reading.article.id)
