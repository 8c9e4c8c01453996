"""Shows a picture as it will be, drawn beside the window a moment after it was last changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.theme import GAP
from ui.widgets import label
from ui.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from timeline.errors import Message
    from timeline.exchange.picture import Picture, Witnesses
    from timeline.model import Event
    from ui.jobs import Jobs

_ROOM = QSize(560, 460)
_PAUSE = 200


class Preview(QWidget):
    """A picture in small, and a line on its size below."""

    def __init__(
        self,
        events: Sequence[Event],
        wish: Callable[[], Picture],
        witnesses: Witnesses,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._events, self._wish, self._witnesses, self._jobs = events, wish, witnesses, jobs
        self.image = QLabel()
        self.image.setFixedSize(_ROOM)
        self.image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.image.setAccessibleName(self.tr("Preview of the picture"))
        self.line = label("muted")
        self.line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addStretch(1)
        column.addWidget(self.image)
        column.addWidget(self.line)
        column.addStretch(1)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self.draw)

    def refresh(self) -> None:
        """Draw anew once nothing has been changed for a moment."""
        self._pause.start()

    def draw(self) -> None:
        """Draw the picture as it is wished now."""
        wish, ratio = self._wish(), self.devicePixelRatioF()
        self._jobs.aside(
            partial(_drawn, self._events, wish, self._witnesses, _ROOM * ratio),
            done=partial(self._on_drawn, wish),
            failed=partial(self._on_failed, wish),
            owner=self,
        )

    def _on_drawn(self, wish: Picture, drawn: tuple[QImage, int]) -> None:
        if wish != self._wish():
            return
        image, sheets = drawn
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.image.setPixmap(QPixmap.fromImage(image))
        self._say(self._told(wish, sheets), "muted")

    def _on_failed(self, wish: Picture, fault: Message) -> None:
        if wish == self._wish():
            self.image.clear()
            self._say(in_words(fault), "warning")

    def _told(self, wish: Picture, sheets: int) -> str:
        """How large it will be."""
        size, (width, height) = wish.size, wish.size.pixels
        if sheets > 1:
            return self.tr("The first of %Ln sheet(s)", "", sheets)
        if size.dpi is None:
            return self.tr("{width} × {height} pixels").format(width=width, height=height)
        return self.tr("{wide} × {high} cm, as an image {width} × {height} pixels").format(
            wide=f"{size.width:g}", high=f"{size.height:g}", width=width, height=height
        )

    def _say(self, words: str, role: str) -> None:
        self.line.setText(words)
        self.line.setProperty("role", role)
        self.line.style().polish(self.line)


def _drawn(events: Sequence[Event], wish: Picture, witnesses: Witnesses, within: QSize) -> tuple[QImage, int]:
    # numpy and the canvas come with it, which the dialog must not wait for.
    from ui.pictures.sheets import sheets_of
    from ui.pictures.writing import render_picture

    return render_picture(events, wish, witnesses, within=within), len(sheets_of(wish))
