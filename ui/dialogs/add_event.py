"""Adds an event by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget
from typing_extensions import override

from timeline.model import EventKind
from ui.date_field import DateField
from ui.dialogs.form import FormDialog
from ui.widgets import CalmComboBox
from ui.wording import kind_in_words

if TYPE_CHECKING:
    from timeline.model import Article
    from ui.jobs import Jobs


class AddEventDialog(FormDialog):
    """Asks for title, date and kind; text selected in the reader comes along as evidence."""

    event_given = Signal(str, str, object)

    def __init__(
        self, jobs: Jobs, article: Article | None = None, sentence: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Add an event"))
        self.setMinimumWidth(460)
        self.title = QLineEdit(" ".join(sentence.split()))
        self.title.setPlaceholderText(self.tr("What happened, in a few words"))
        self.title.setAcceptDrops(False)
        self.date = DateField(jobs)
        if article is not None:
            self.date.read_as(article.language or None, article.published.interval)
        self.kind = CalmComboBox()
        for kind in EventKind:
            self.kind.addItem(kind_in_words(kind), kind)
        self.add_field(self.tr("&Title"), self.title)
        self.add_field(self.tr("&Date"), self.date)
        self.add_field(self.tr("&Kind"), self.kind)
        if article is not None and sentence:
            words = self.tr("The selected text of “{title}” is kept as its evidence.")
            self.add_text(words.format(title=article.title), "muted")
        box = self.add_buttons(self.tr("&Add"))
        self._done = box.button(QDialogButtonBox.StandardButton.Ok)
        self.title.textChanged.connect(self._on_edited)
        self.date.edited.connect(self._on_edited)
        self._on_edited()

    @override
    def accept(self) -> None:
        """Add the event; a date that is not understood keeps the dialog open."""
        if self._done.isEnabled():
            self.date.when_understood(self._give)

    def _give(self) -> None:
        self.event_given.emit(self.title.text().strip(), self.date.text, EventKind(self.kind.currentData()))
        super().accept()

    def _on_edited(self) -> None:
        self._done.setEnabled(bool(self.title.text().strip() and self.date.text))
