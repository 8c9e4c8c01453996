"""Corrects the publication date of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from typing_extensions import override

from ui.date_field import DateField
from ui.dialogs.form import FormDialog
from ui.theme import GAP
from ui.wording import date_in_words, in_words, publication_in_words

if TYPE_CHECKING:
    from timeline.model import Article
    from ui.jobs import Jobs


class PublicationDialog(FormDialog):
    """Shows the date and how it is known; a typed date replaces it, and dates that hang on it follow."""

    date_given = Signal(int, str)

    def __init__(self, article: Article, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Publication date"))
        self.setMinimumWidth(460)
        self._article_id = article.id
        published = article.published
        self.add_text(article.title or self.tr("Untitled article"), "heading")
        self.add_text(publication_in_words(published))
        if published.why is not None:
            self.add_text(in_words(published.why), "muted")
        self.column.addSpacing(GAP)
        self.date = DateField(jobs)
        self.date.read_as(article.language or None, published.interval)
        self.add_field(self.tr("&Published on"), self.date)
        self.add_text(
            self.tr(
                "Dates such as “yesterday” or “Thursday (4/7)” are worked out again from this day. "
                "Dates that you set yourself stay as they are."
            ),
            "muted",
        )
        box = self.add_buttons(self.tr("&Correct the date"))
        self._done = box.button(QDialogButtonBox.StandardButton.Ok)
        self._done.setEnabled(False)
        self.date.edited.connect(lambda: self._done.setEnabled(bool(self.date.text)))
        self.date.understood.connect(self._done.setEnabled)
        if published.interval is not None:
            self.date.set_text(date_in_words(published.interval))
            self.date.line.selectAll()
        self.date.setFocus()

    @override
    def accept(self) -> None:
        """Correct the date; one that is not understood keeps the dialog open."""
        if self.date.text:
            self.date.when_understood(self._give)

    def _give(self) -> None:
        self.date_given.emit(self._article_id, self.date.text)
        super().accept()
