"""Corrects what is held of an article: its headline, its outlet and when it was published."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget
from typing_extensions import override

from ui.date_field import DateField
from ui.dialogs.form import FormDialog
from ui.theme import GAP
from ui.wording import date_in_words, in_words, publication_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.app.correcting import Move
    from timeline.dates import Interval
    from timeline.model import Article, Timex
    from ui.jobs import Jobs

# So many of the dates that move are shown; how many there are is told.
_MOST_SHOWN = 8


class PublicationDialog(FormDialog):
    """Shows what is known; a typed date replaces the publication date, and dates that hang on it follow.

    Which ones would move, and where to, is told while the date is typed.
    """

    date_given = Signal(int, str)
    heading_given = Signal(int, str, str)

    def __init__(
        self, article: Article, timexes: Sequence[Timex], jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Correct the article"))
        self.setMinimumWidth(520)
        self._article, self._timexes, self._jobs = article, timexes, jobs
        self._before = article.published.interval
        self.title, self.outlet, self.date = (
            QLineEdit(article.title),
            QLineEdit(article.outlet),
            DateField(jobs),
        )
        self.date.read_as(article.language or None, self._before)
        self._date_shown = date_in_words(self._before) if self._before is not None else ""
        self.date.set_text(self._date_shown)
        self._compose(article)
        for line in (self.title, self.outlet):
            line.setAcceptDrops(False)
            line.setCursorPosition(0)
            line.textEdited.connect(self._on_edited)
        self.date.edited.connect(self._on_edited)
        self.date.understood.connect(self._on_understood)
        self.date.line.selectAll()
        self.date.setFocus()

    @override
    def accept(self) -> None:
        """Correct what was changed; a date that is not understood keeps the dialog open."""
        if self._is_date_changed:
            self.date.when_understood(self._give)
        elif self.done_button.isEnabled():
            self._give()

    def _compose(self, article: Article) -> None:
        self.add_field(self.tr("&Headline"), self.title)
        self.add_field(self.tr("&Outlet"), self.outlet)
        self.add_field(self.tr("&Published on"), self.date)
        known = [publication_in_words(article.published)]
        if article.published.why is not None:
            known.append(in_words(article.published.why))
        self.add_text("\n".join(known), "muted")
        self.column.addSpacing(GAP)
        self.moves = self.add_text(
            self.tr(
                "Dates such as “yesterday” or “Thursday (4/7)” are worked out again from this day. "
                "Dates that you set yourself stay as they are."
            )
        )
        box = self.add_buttons(self.tr("&Correct"))
        self.done_button = box.button(QDialogButtonBox.StandardButton.Ok)
        self.done_button.setEnabled(False)

    @property
    def _is_date_changed(self) -> bool:
        return bool(self.date.text) and self.date.text != self._date_shown

    @property
    def _heading(self) -> tuple[str, str]:
        return self.title.text().strip(), self.outlet.text().strip()

    def _on_edited(self) -> None:
        changed = self._heading != (self._article.title, self._article.outlet)
        self.done_button.setEnabled(changed or self._is_date_changed)

    def _on_understood(self, understood: bool) -> None:
        if not self._is_date_changed:
            return
        self.done_button.setEnabled(understood)
        if understood and self.date.interval is not None:
            work = partial(_moves, self._article, self._timexes, self.date.interval)
            self._jobs.aside(work, done=partial(self._tell_moves, self.date.text), owner=self)

    def _tell_moves(self, text: str, found: Sequence[Move]) -> None:
        if text != self.date.text:
            return
        lines = [
            self.tr("“{words}”: {before} → {after}").format(
                words=move.words, before=date_in_words(move.before), after=date_in_words(move.after)
            )
            for move in found[:_MOST_SHOWN]
        ]
        if len(found) > _MOST_SHOWN:
            lines.append("…")
        heading = (
            self.tr("%Ln date(s) will move:", "", len(found)) if found else self.tr("No date will move.")
        )
        self.moves.setText("\n".join((heading, *lines)))
        self.adjustSize()

    def _give(self) -> None:
        if self._heading != (self._article.title, self._article.outlet):
            self.heading_given.emit(self._article.id, *self._heading)
        if self._is_date_changed:
            self.date_given.emit(self._article.id, self.date.text)
        super().accept()


def _moves(article: Article, timexes: Sequence[Timex], published: Interval) -> Sequence[Move]:
    # The tagger is slow to import, and the window needs it only here.
    from timeline.app.correcting import moves

    return moves(article, timexes, published)
