"""Small controls that several panels and dialogs share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.icons import colours_of_icon, icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QWheelEvent
    from PySide6.QtWidgets import QAbstractButton


def label(role: str = "", *, selectable: bool = False) -> QLabel:
    """A label that wraps and never takes an article's words for HTML."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("role", role)
    if selectable:
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return made


def button(role: str = "", clicked: Callable[[], None] | None = None, icon_name: str = "") -> QPushButton:
    """A push button of one of the sheet's roles: "", "primary" or "link"."""
    made = QPushButton()
    made.setProperty("role", role)
    made.setAutoDefault(False)
    if role == "link":
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    if clicked is not None:
        made.clicked.connect(lambda: clicked())
    if icon_name:
        ThemedIcon(made, icon_name)
    return made


class ThemedIcon(QObject):
    """Keeps the icon of a button in the colours of its palette."""

    def __init__(self, owner: QAbstractButton, name: str) -> None:
        super().__init__(owner)
        self._owner, self._name = owner, name
        self._painted_for: tuple[QColor, ...] = ()
        owner.installEventFilter(self)
        self._paint()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.PaletteChange:
            self._paint()
        return False

    def _paint(self) -> None:
        # Palettes are told many times while a window is built, and to draw an icon takes long.
        palette = self._owner.palette()
        colours = colours_of_icon(palette)
        if colours != self._painted_for:
            self._painted_for = colours
            self._owner.setIcon(icon(self._name, palette))


class CalmComboBox(QComboBox):
    """A list to choose from that a wheel which scrolls the panel under it does not change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(e)
        else:
            e.ignore()


class Panel(QWidget):
    """A widget whose words follow the language: `retranslate` is called at every change of it."""

    def retranslate(self) -> None:
        """Set every word anew, in the language of now."""
        raise NotImplementedError

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
