"""What comes onto the window: by drag and drop, or from the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.icons import pixmap
from ui.theme import colours_of

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QPaintEvent

translate = QCoreApplication.translate


class Arrival(NamedTuple):
    """What came: files and folders, or a text; or, where neither is of use, a sentence that says so."""

    paths: tuple[Path, ...] = ()
    text: str = ""
    html: bool = False
    refusal: str = ""


def arrival(data: QMimeData) -> Arrival:
    """Make out what was dropped or pasted."""
    urls = data.urls()
    paths = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    if paths:
        return Arrival(paths=paths)
    if urls:
        words = translate("Drop", "Linimasa works offline: save the page as a file, and drop the file here.")
        return Arrival(refusal=words)
    if data.hasHtml() and data.html().strip():
        return Arrival(text=data.html(), html=True)
    if data.hasText() and data.text().strip():
        return Arrival(text=data.text())
    words = translate("Drop", "There is no text in this: drop articles as files or as selected text.")
    return Arrival(refusal=words)


class DropHighlight(QWidget):
    """Covers the whole window while something is dragged over it, and lets every event through."""

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
