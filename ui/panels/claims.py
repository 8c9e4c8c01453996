"""Where an event is told of: each article with its sentence and the date that it claims."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import GAP
from ui.widgets import Panel, button, label
from ui.wording import date_in_words, number_in_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QPushButton

    from timeline.model import Event, Mention
    from ui.snapshot import Dossier

_LONGEST_LINK = 48
_LONGEST_SENTENCE = 240
# Of an event that half the country told of, so many tell enough; the reader shows the others.
_MOST = 30


class Claims(Panel):
    """The mentions of an event. A date that others claim can be made the event's, and a mention split off."""

    article_asked = Signal(int)
    split_asked = Signal(int)
    date_asked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dossier: Dossier | None = None
        self._titles: Mapping[int, str] = {}
        self.heading = label("section")
        self.rest = label("muted")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GAP // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.heading)
        layout.addLayout(self._rows)
        layout.addWidget(self.rest)

    def show_dossier(self, dossier: Dossier, titles: Mapping[int, str]) -> None:
        """Tell where an event is told of; `titles` are those of the articles."""
        if (dossier, titles) == (self._dossier, self._titles):
            return  # what is read, or has the keyboard, stays
        self._dossier, self._titles = dossier, titles
        self.retranslate()

    def retranslate(self) -> None:
        """Tell everything anew, in the language of now."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if self._dossier is None:
            return
        told = self._dossier.mentions
        self.heading.setText(self._told_in(self._dossier.event, told))
        for mention in told[:_MOST]:
            self._rows.addWidget(self._row(self._dossier, mention))
        self.rest.setText(self.tr("And %Ln more.", "", max(len(told) - _MOST, 0)))
        self.rest.setVisible(len(told) > _MOST)

    def _told_in(self, event: Event, told: Sequence[Mention]) -> str:
        articles = len({mention.article_id for mention in told})
        if not articles:
            return self.tr("Added by you, without an article")
        if articles == 1:
            return self.tr("Told in")
        words = self.tr("Told in {articles} articles (independent of each other: {sources})")
        return words.format(articles=number_in_words(articles), sources=number_in_words(event.sources))

    def _row(self, dossier: Dossier, mention: Mention) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, GAP // 2)
        column.setSpacing(0)
        column.addWidget(self._link(mention.article_id))
        if len(dossier.mentions) > 1:
            column.addWidget(_told(self._claim(dossier, mention)))
            sentence = dossier.sentences.get(mention.id, "")
            column.addWidget(_told(_shortened(sentence), "muted"))
            column.addLayout(self._acts(dossier.event, mention))
        return row

    def _claim(self, dossier: Dossier, mention: Mention) -> str:
        """The date that an article claims, and whether it speaks for itself or copies another."""
        date = date_in_words(mention.interval)
        source = dossier.sources.get(mention.article_id, mention.article_id)
        if source == mention.article_id:
            return self.tr("Says: {date}").format(date=date)
        title = self._titles.get(source) or self.tr("Untitled article")
        return self.tr("Says: {date}; largely a copy of “{title}”").format(date=date, title=title)

    def _acts(self, event: Event, mention: Mention) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        if mention.interval is not None and mention.interval != event.interval:
            row.addWidget(self._use_date(event, mention))
        split = button("link", partial(self.split_asked.emit, mention.id))
        split.setText(self.tr("Split off"))
        split.setToolTip(self.tr("Make an event of its own of what this article tells"))
        split.setAccessibleName(f"{split.text()}: {self._titles.get(mention.article_id, '')}")
        row.addWidget(split)
        row.addStretch(1)
        return row

    def _use_date(self, event: Event, mention: Mention) -> QPushButton:
        use = button("link", partial(self.date_asked.emit, event.id, mention.id), "calendar")
        use.setText(self.tr("Let this date stand"))
        use.setToolTip(self.tr("Date the event {date}").format(date=date_in_words(mention.interval)))
        use.setAccessibleName(f"{use.text()}: {date_in_words(mention.interval)}")
        return use

    def _link(self, article_id: int) -> QPushButton:
        title = self._titles.get(article_id) or self.tr("Untitled article")
        link = button("link", partial(self.article_asked.emit, article_id), "article")
        short = title if len(title) <= _LONGEST_LINK else f"{title[:_LONGEST_LINK]}…"
        link.setText(short.replace("&", "&&"))
        opens = self.tr("Open the article in the reader")
        link.setToolTip(f"<qt>{escape(title)}<br>{escape(opens)}</qt>")
        link.setAccessibleName(title)
        return link


def _told(text: str, role: str = "") -> QWidget:
    told = label(role, selectable=True)
    told.setText(text)
    told.setAlignment(Qt.AlignmentFlag.AlignTop)
    told.setIndent(6)
    return told


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_SENTENCE else f"{words[:_LONGEST_SENTENCE]}…"
