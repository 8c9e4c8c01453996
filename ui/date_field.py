"""A line for a date in words, with what we understand of it told while it is typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.widgets import Panel, label
from ui.wording import date_in_words, in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.dates import Interval
    from timeline.errors import Message
    from timeline.tagging import DateReading
    from ui.jobs import Jobs

_PAUSE = 200


class DateField(Panel):
    """Takes a date as people write it ("4 July 2024", "awal Maret 2023", "yesterday")."""

    submitted = Signal()
    edited = Signal()
    understood = Signal(bool)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._language: str | None = None
        self._anchor: Interval | None = None
        self._understood = False
        self.interval: Interval | None = None
        self._act: Callable[[], None] | None = None
        self.line = QLineEdit()
        self.line.setAcceptDrops(False)
        self.hint = label("muted")
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._ask)
        self.line.textEdited.connect(self._on_edited)
        self.line.returnPressed.connect(self.submitted)
        self.setFocusProxy(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.line)
        layout.addWidget(self.hint)
        self.hint.hide()
        self.retranslate()

    @property
    def text(self) -> str:
        """What is typed."""
        return self.line.text().strip()

    def read_as(self, language: str | None, anchor: Interval | None) -> None:
        """Say in which language dates are read here, and on which day "yesterday" hangs."""
        self._language, self._anchor = language, anchor

    def set_text(self, text: str) -> None:
        """Show a date without reading it again."""
        self._pause.stop()
        self.line.setText(text)
        self._say("", understood=True)

    def retranslate(self) -> None:
        """Set every word anew."""
        self.line.setPlaceholderText(self.tr("A date, such as 4 July 2024 or early March 2023"))
        self.line.setAccessibleName(self.tr("Date in words"))

    def when_understood(self, act: Callable[[], None]) -> None:
        """Do `act` where the date is understood, at once or when it has been read; never where it is none."""
        if self._understood and not self._pause.isActive():
            act()
            return
        self._act = act
        self._pause.stop()
        self._ask()

    def _on_edited(self) -> None:
        self._understood, self._act = False, None
        self._pause.start()
        self.edited.emit()

    def _ask(self) -> None:
        text = self.text
        if not text:
            self._say("", understood=False)
            return
        self._jobs.aside(
            partial(_read, text, self._language, self._anchor),
            done=partial(self._on_read, text),
            failed=partial(self._on_not_read, text),
            owner=self,
        )

    def _on_read(self, text: str, reading: DateReading) -> None:
        if text == self.text:
            self.interval = reading.interval
            words = self.tr("Understood as {date}").format(date=date_in_words(reading.interval))
            self._say(words, understood=True)

    def _on_not_read(self, text: str, fault: Message) -> None:
        if text == self.text:
            self._say(in_words(fault), understood=False)

    def _say(self, words: str, *, understood: bool) -> None:
        self.hint.setText(words)
        # A wrapped label tells a form no height of its own: without this its second line has no room.
        self.hint.setMinimumHeight(self.hint.heightForWidth(self.width()) if words else 0)
        self.hint.setVisible(bool(words))
        self.hint.setProperty("role", "muted" if understood else "warning")
        self.hint.style().polish(self.hint)
        self._understood = understood
        self.understood.emit(understood)
        act, self._act = self._act, None
        if understood and act is not None:
            act()


def _read(text: str, language: str | None, anchor: Interval | None) -> DateReading:
    # The tagger is slow to import, and the window needs it only here.
    from timeline.tagging import read_date

    return read_date(text) if language is None else read_date(text, language, anchor)
