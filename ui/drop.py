"""Drag and drop: a window that takes what is dropped on it shows so as long as it hovers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QDockWidget, QWidget
from typing_extensions import override

from ui.arrival import arrival
from ui.icons import pixmap
from ui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from ui.arrival import Arrival


class DropZone(QObject):
    """Makes a window take drops: `invite` says in words what would happen, `take` does it.

    A dock is a window of its own only while it floats; docked, it leaves drops to the window around it.
    """

    def __init__(
        self, window: QWidget, invite: Callable[[Arrival], str], take: Callable[[Arrival], None]
    ) -> None:
        super().__init__(window)
        self._window, self._invite, self._take = window, invite, take
        self.highlight = DropHighlight(window)
        window.installEventFilter(self)
        if isinstance(window, QDockWidget):
            window.setAcceptDrops(window.isFloating())
            window.topLevelChanged.connect(window.setAcceptDrops)
        else:
            window.setAcceptDrops(True)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window:
            return False
        if isinstance(event, QDragEnterEvent):
            self.highlight.appear(self._invite(arrival(event.mimeData())))
            _accept(event)
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self.highlight.hide()
            _accept(event)
            self._take(arrival(event.mimeData()))
            return True
        if event.type() is QEvent.Type.DragLeave:
            self.highlight.hide()
        return False


def _accept(event: QDropEvent) -> None:
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


class DropHighlight(QWidget):
    """Covers a whole window while something is dragged over it, and lets every event through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        window.installEventFilter(self)

    def appear(self, words: str) -> None:
        """Show that the window takes what is dragged, or why not."""
        self.words = words
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        ground, accent = QColor(colours.window), QColor(colours.accent)
        ground.setAlphaF(0.88)
        frame = QRectF(self.rect()).adjusted(14, 14, -14, -14)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), ground)
            painter.setPen(QPen(accent, 3, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(frame, 14, 14)
            self._paint_words(painter, frame, accent)

    def _paint_words(self, painter: QPainter, frame: QRectF, accent: QColor) -> None:
        drawn = pixmap("drop", accent, 72, self.devicePixelRatioF())
        centre = frame.center()
        painter.drawPixmap(round(centre.x() - 36), round(centre.y() - 84), drawn)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colours_of(self.palette()).text))
        place = QRectF(frame.left() + 40, centre.y(), frame.width() - 80, 90)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap), self.words)
