"""A strip under the toolbar that says one sentence, calmly, and goes away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel
from typing_extensions import override

from ui.icons import pixmap
from ui.theme import GAP, MARGIN, colours_of
from ui.widgets import button, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_LASTS = 10_000


class Notice(QFrame):
    """Tells of a fault, which stays until it is closed, or of something done, which fades by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._fault = False
        self._act: Callable[[], None] | None = None
        self._of_step = False
        self._sign = QLabel()
        self.words = label(selectable=True)
        self.action = button("link", self._on_action)
        self.dismiss = button("link", self.hide)
        self._timer = QTimer(self, interval=_LASTS, singleShot=True)
        self._timer.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN, GAP // 2, MARGIN, GAP // 2)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.action)
        layout.addWidget(self.dismiss)
        self.retranslate()
        self.hide()

    def tell(
        self,
        words: str,
        action: str = "",
        act: Callable[[], None] | None = None,
        *,
        of_step: bool = False,
    ) -> None:
        """Say that something is done; `act` is offered on a button named `action`.

        What tells `of_step` is true until the next step only.
        """
        self._show(words, fault=False)
        self._of_step = of_step
        self._act = act
        self.action.setText(action)
        self.action.setVisible(act is not None)
        self._timer.start()

    def leave_step(self) -> None:
        """Say no more of a step that is not the last any longer: its button would take back another."""
        if self._of_step:
            self.hide()

    def warn(self, words: str) -> None:
        """Say that something did not work, until the user has read it."""
        self._show(words, fault=True)
        self._act, self._of_step = None, False
        self.action.hide()
        self._timer.stop()

    def retranslate(self) -> None:
        """Set every word anew; what is being said stays as it was said."""
        self.dismiss.setText(self.tr("Close"))
        self.dismiss.setAccessibleName(self.tr("Close this message"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.PaletteChange:
            self._paint_sign()

    def _show(self, words: str, *, fault: bool) -> None:
        self._fault = fault
        self.words.setText(words)
        self.words.setAccessibleName(words)
        self._paint_sign()
        self.show()

    def _paint_sign(self) -> None:
        colours = colours_of(self.palette())
        colour = QColor(colours.warning if self._fault else colours.accent)
        name = "warning" if self._fault else "info"
        self._sign.setPixmap(pixmap(name, colour, 18, self.devicePixelRatioF()))

    def _on_action(self) -> None:
        if self._act is not None:
            self._act()
        self.hide()
