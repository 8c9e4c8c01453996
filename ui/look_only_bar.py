"""The strip that says why an open project can only be looked at, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel
from typing_extensions import override

from ui.icons import pixmap
from ui.theme import GAP, MARGIN, colours_of
from ui.widgets import button, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class LookOnlyBar(QFrame):
    """Stays as long as nothing can be changed; a backup can be restored, anything else tried again."""

    again_asked = Signal()
    copy_asked = Signal()
    restore_asked = Signal()
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._sign = QLabel()
        self.words = label(selectable=True)
        self.again = button("link", self.again_asked.emit)
        self.copy = button("link", self.copy_asked.emit)
        self.restore = button("link", self.restore_asked.emit)
        self.back = button("link", self.back_asked.emit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN, GAP // 2, MARGIN, GAP // 2)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.words, 1)
        for act in (self.again, self.restore, self.back, self.copy):
            layout.addWidget(act)
        self._paint_sign()
        self.retranslate()
        self.hide()

    def tell(self, why: str, *, backup: bool) -> None:
        """Say why; a backup is told from a project that is held elsewhere."""
        self.words.setText(why)
        self.words.setAccessibleName(why)
        self.again.setVisible(not backup)
        self.restore.setVisible(backup)
        self.back.setVisible(backup)
        self.show()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.again.setText(self.tr("Try again"))
        self.copy.setText(self.tr("Save a copy…"))
        self.restore.setText(self.tr("Restore this backup"))
        self.back.setText(self.tr("Back to the project"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.PaletteChange:
            self._paint_sign()

    def _paint_sign(self) -> None:
        colour = QColor(colours_of(self.palette()).warning)
        self._sign.setPixmap(pixmap("lock", colour, 18, self.devicePixelRatioF()))
