"""The reader: an article with its publication date, and its evidence marked."""

from __future__ import annotations

from html import escape
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.panels.article_text import ArticleText
from ui.panels.evidence import Evidence
from ui.panels.find_bar import FindBar
from ui.theme import GAP, MARGIN
from ui.widgets import Panel, button, label
from ui.wording import coverage_in_words, in_words, publication_in_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.model import Article, Event
    from timeline.model.review import Coverage
    from ui.snapshot import Reading


class Reader(Panel):
    """Shows one article; a click on a marked sentence chooses its event.

    `event_asked` carries the article and the part of its text of which the user wants to make an event,
    `untold_asked` the article of which the sentences with a date but no event are to be shown.
    """

    event_clicked = Signal(int)
    event_asked = Signal(int, int, int)
    correction_asked = Signal(int)
    untold_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._chosen: int | None = None
        self._empty = label("muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(24, 24, 24, 24)
        self.text = ArticleText()
        self.text.event_clicked.connect(self.event_clicked)
        self.text.event_asked.connect(self._on_event_asked)
        self.text.find_asked.connect(self.find_in_text)
        self.find_bar = FindBar()
        self.find_bar.asked.connect(lambda words: self.find_bar.show_count(*self.text.look_for(words)))
        self.find_bar.step_asked.connect(lambda by: self.find_bar.show_count(*self.text.look_on(by)))
        self.find_bar.closed.connect(self._on_find_closed)
        self._title = label("heading", selectable=True)
        self._source = label("muted", selectable=True)
        self.published = label(selectable=True)
        self._why = label("muted", selectable=True)
        self.correct = button("link", self._on_correct, "calendar")
        self._coverage: Coverage | None = None
        self.covered = label("muted", selectable=True)
        self.untold = button("link", self._on_untold, "review")
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
        if another:
            self._coverage = None
            self.find_bar.leave()
            self._tell_coverage()

    def show_coverage(self, coverage: Coverage | None) -> None:
        """Tell how far the article that is open has been gone through; None where that is not known yet."""
        if coverage != self._coverage:
            self._coverage = coverage
            self._tell_coverage()

    def find_in_text(self, words: str = "") -> None:
        """Look for words within the text; without any the bar waits for what is typed."""
        if self._reading is not None:
            selected = self.text.selection()
            marked = self.text.cursor_over(*selected).selectedText() if selected else ""
            self.find_bar.open(words or (marked if "\u2029" not in marked else ""))

    def light_up(self, words: str) -> None:
        """Look for words that were found elsewhere, and leave the keyboard where it is."""
        if self._reading is not None:
            self.find_bar.show_words(words)

    def show_place(self, start: int, end: int) -> None:
        """Select a part of the text and bring it into view."""
        self.text.setTextCursor(self.text.cursor_over(start, end))
        self.text.reveal(start, end)

    def next_mention(self) -> None:
        """Go to the next date or event in the text."""
        self.text.step(1)

    def previous_mention(self) -> None:
        """Go to the date or event before in the text."""
        self.text.step(-1)

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
        self.correct.setToolTip(
            self.tr("Correct headline, outlet or publication date; the dates that hang on it follow")
        )
        self._tell_coverage()
        if self._reading is not None:
            self._fill_header(self._reading.article)

    def _page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        layout.addWidget(self.find_bar)
        layout.addWidget(self.text, 1)
        return page

    def _header(self) -> QFrame:
        header = QFrame()
        header.setProperty("role", "strip")
        dating = QHBoxLayout()
        dating.addWidget(self.published, 1)
        dating.addWidget(self.correct, 0, Qt.AlignmentFlag.AlignTop)
        covering = QHBoxLayout()
        covering.addWidget(self.covered, 1)
        covering.addWidget(self.untold, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(header)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(GAP // 2)
        layout.addWidget(self._title)
        layout.addWidget(self._source)
        layout.addLayout(dating)
        layout.addWidget(self._why)
        layout.addLayout(covering)
        return header

    def _fill_header(self, article: Article) -> None:
        self._title.setText(article.title or self.tr("Untitled article"))
        # Where it came from is a path, of which the name says enough.
        name = PurePath(article.origin).name
        told = (article.outlet, article.section, article.author, name)
        source = " · ".join(part for part in told if part)
        self._source.setText(source)
        digest = f"SHA-256 {article.sha256}" if article.sha256 else ""
        tips = (article.origin, article.url, digest)
        self._source.setToolTip("<br>".join(escape(tip) for tip in tips if tip))
        self._source.setVisible(bool(source))
        self.published.setText(publication_in_words(article.published))
        why = article.published.why
        self._why.setText(in_words(why) if why else "")
        self._why.setVisible(why is not None)

    def _tell_coverage(self) -> None:
        coverage = self._coverage
        self.covered.setVisible(coverage is not None)
        self.untold.setVisible(coverage is not None and bool(coverage.untold))
        if coverage is None:
            return
        self.covered.setText(coverage_in_words(coverage))
        self.untold.setText(self.tr("%Ln date(s) without an event", "", len(coverage.untold)))
        self.untold.setToolTip(self.tr("Show the sentences with a date of which no event is made"))

    def _on_event_asked(self, start: int, end: int) -> None:
        if self._reading is not None:
            self.event_asked.emit(self._reading.article.id, start, end)

    def _on_find_closed(self) -> None:
        self.text.look_for("")
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_untold(self) -> None:
        if self._reading is not None:
            self.untold_asked.emit(self._reading.article.id)

    def _on_correct(self) -> None:
        if self._reading is not None:
            self.correction_asked.emit(self._reading.article.id)
