"""A picture that is attached to an event, as large as the window has room for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from ui.panels.pictures import decoded
from ui.theme import MARGIN
from ui.widgets import label

if TYPE_CHECKING:
    from timeline.model import Picture
    from ui.jobs import Jobs

_SHARE = 0.8


class PictureDialog(QDialog):
    """Shows one picture with its caption; it is decoded beside the window's thread."""

    def __init__(self, picture: Picture, content: bytes, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(picture.caption or picture.name)
        self.image = QLabel()
        self.image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.image.setAccessibleName(picture.caption or picture.name)
        self.words = label("muted")
        self.words.setText(picture.caption or picture.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(self.image, 1)
        column.addWidget(self.words)
        most = QSize(round(parent.width() * _SHARE), round(parent.height() * _SHARE))
        jobs.aside(partial(decoded, content, most), done=self._on_decoded, owner=self)

    def _on_decoded(self, image: QImage) -> None:
        if image.isNull():
            self.words.setText(self.tr("This picture cannot be shown."))
        else:
            self.image.setPixmap(QPixmap.fromImage(image))
        self.adjustSize()
