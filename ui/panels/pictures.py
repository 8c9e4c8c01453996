"""The pictures of an event as small images; they are decoded beside the window's thread, and with limits."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import GAP
from ui.widgets import Panel, button, label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from timeline.model import Picture
    from ui.jobs import Jobs

_SIDE = 96
# Megabytes that one picture may take in memory while it is decoded.
_MOST_DECODED = 256
_ID = Qt.ItemDataRole.UserRole


class _Images(QListWidget):
    """Small images in rows; Delete takes the current one away, Enter opens it."""

    remove_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setGridSize(QSize(_SIDE + 18, _SIDE + 30))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_SIDE + 44)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentItem() is not None:
            self.remove_asked.emit()
            return
        super().keyPressEvent(event)


class Pictures(Panel):
    """What is attached to an event. `content_asked` wants the file of a picture (its digest) for `then`."""

    add_asked = Signal()
    remove_asked = Signal(int)
    caption_asked = Signal(object)
    open_asked = Signal(object)
    content_asked = Signal(str, object)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._pictures: Sequence[Picture] = ()
        self._known: dict[str, QIcon] = {}
        self.heading = label("section")
        self.images = _Images()
        self.images.itemActivated.connect(self._on_activated)
        self.images.currentItemChanged.connect(self._on_chosen)
        self.images.remove_asked.connect(self._on_remove)
        self.add = button("link", self.add_asked.emit, "image")
        self.caption = button("link", self._on_caption, "edit")
        self.remove = button("link", self._on_remove, "delete")
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for control in (self.add, self.caption, self.remove):
            row.addWidget(control)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GAP)
        column.setSpacing(2)
        column.addWidget(self.heading)
        column.addWidget(self.images)
        column.addLayout(row)
        self.retranslate()
        self.images.hide()
        self._on_chosen()

    @property
    def current(self) -> Picture | None:
        """The picture that is chosen."""
        item = self.images.currentItem()
        return None if item is None else next(p for p in self._pictures if p.id == item.data(_ID))

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """Show the pictures of an event."""
        if pictures == self._pictures and self.images.count() == len(pictures):
            return
        self._pictures = pictures
        self.images.clear()
        for picture in pictures:
            item = QListWidgetItem(picture.caption or picture.name, self.images)
            item.setData(_ID, picture.id)
            item.setToolTip(f"{picture.name}\n{picture.caption}".strip())
            if picture.digest in self._known:
                item.setIcon(self._known[picture.digest])
            else:
                self.content_asked.emit(picture.digest, partial(self._decode, picture.digest))
        self.images.setVisible(bool(pictures))
        self._on_chosen()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.heading.setText(self.tr("Pictures"))
        self.images.setAccessibleName(self.tr("Pictures of the event"))
        self.add.setText(self.tr("Add pictures…"))
        self.caption.setText(self.tr("Caption…"))
        self.remove.setText(self.tr("Remove"))

    def _decode(self, digest: str, content: bytes) -> None:
        self._jobs.aside(partial(thumbnail, content), done=partial(self._on_decoded, digest), owner=self)

    def _on_decoded(self, digest: str, image: QImage) -> None:
        self._known[digest] = QIcon(QPixmap.fromImage(image))
        for row, picture in enumerate(self._pictures):
            item = self.images.item(row)
            if picture.digest == digest and item is not None:
                item.setIcon(self._known[digest])

    def _on_chosen(self) -> None:
        chosen = self.images.currentItem() is not None
        self.caption.setVisible(chosen)
        self.remove.setVisible(chosen)

    def _on_activated(self) -> None:
        self._emit(self.open_asked.emit)

    def _on_caption(self) -> None:
        self._emit(self.caption_asked.emit)

    def _on_remove(self) -> None:
        self._emit(lambda picture: self.remove_asked.emit(picture.id))

    def _emit(self, tell: Callable[[Picture], None]) -> None:
        if (picture := self.current) is not None:
            tell(picture)


def decoded(content: bytes, most: QSize) -> QImage:
    """A picture no larger than `most`; a null image where it cannot be decoded within limits."""
    QImageReader.setAllocationLimit(_MOST_DECODED)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > most.width() or size.height() > most.height()):
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def thumbnail(content: bytes) -> QImage:
    """A small image of a picture, or a grey field where it cannot be shown."""
    image = decoded(content, QSize(2 * _SIDE, 2 * _SIDE))
    if image.isNull():
        image = QImage(_SIDE, _SIDE, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.gray)
    return image
