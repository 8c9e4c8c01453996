"""Which time a picture shows: all, what is visible now, or dates that the user writes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from ui.language import interface_language
from ui.widgets import label
from ui.wording import in_words

if TYPE_CHECKING:
    from timeline.dates import Interval
    from timeline.errors import Message
    from ui.jobs import Jobs

_PAUSE = 250


class SpanField(QWidget):
    """Three choices; written dates are read while they are typed, and told as they are understood."""

    changed = Signal()

    def __init__(self, visible: tuple[int, int] | None, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visible, self._jobs = visible, jobs
        self._written: Interval | None = None
        self.whole = QRadioButton(self.tr("The &whole timeline"))
        self.part = QRadioButton(self.tr("What is &visible now"))
        self.dates = QRadioButton(self.tr("&Dates:"))
        self.line = QLineEdit()
        self.hint = label("muted")
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._lay_out()
        self._connect()

    @property
    def span(self) -> tuple[int, int] | None:
        """The time that is chosen, in seconds; None is all of it."""
        if self.dates.isChecked() and self._written is not None:
            return self._written.begin, self._written.until
        return self._visible if self.part.isChecked() else None

    @property
    def is_understood(self) -> bool:
        """Whether there is no written date that cannot be read."""
        return not self.dates.isChecked() or self._written is not None

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        group = QButtonGroup(self)
        for choice in (self.whole, self.part, self.dates):
            group.addButton(choice)
            column.addWidget(choice)
        column.addWidget(self.line)
        column.addWidget(self.hint)
        self.whole.setChecked(True)
        self.part.setEnabled(self._visible is not None)
        self.line.setPlaceholderText(self.tr("2024-01..2024-06, or May 2024"))
        self.line.setAccessibleName(self.tr("Range of dates"))
        self.line.setAcceptDrops(False)
        self.hint.hide()

    def _connect(self) -> None:
        self._pause.timeout.connect(self._read)
        self.line.textEdited.connect(self._on_edited)
        self.whole.toggled.connect(self.changed)
        self.part.toggled.connect(self.changed)
        self.dates.toggled.connect(self.changed)

    def _on_edited(self) -> None:
        self._written = None
        self.dates.setChecked(True)
        self._pause.start()
        self.changed.emit()

    def _read(self) -> None:
        text = self.line.text()
        self._jobs.aside(
            partial(_read_span, text, interface_language()),
            done=partial(self._on_read, text),
            failed=partial(self._on_not_read, text),
            owner=self,
        )

    def _on_read(self, text: str, found: Interval) -> None:
        if text == self.line.text():
            self._written = found
            self._say(found.in_words(interface_language()), "muted")

    def _on_not_read(self, text: str, fault: Message) -> None:
        if text == self.line.text():
            self._say(in_words(fault) if text.strip() else "", "warning")

    def _say(self, words: str, role: str) -> None:
        self.hint.setText(words)
        self.hint.setProperty("role", role)
        self.hint.style().polish(self.hint)
        self.hint.setVisible(bool(words))
        self.changed.emit()


def _read_span(text: str, language: str) -> Interval:
    from timeline.exchange.span import read_span

    return read_span(text, language)
