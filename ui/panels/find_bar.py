"""A bar that looks for words within the text of the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from ui.theme import GAP
from ui.widgets import Panel, button, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FindBar(Panel):
    """A line to type in, how many places have the words, and ways to the next one and the one before."""

    asked = Signal(str)
    step_asked = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.setAcceptDrops(False)
        self.count = label("muted")
        self.count.setWordWrap(False)
        self.previous = button("link", lambda: self.step_asked.emit(-1), "previous")
        self.next = button("link", lambda: self.step_asked.emit(1), "next")
        self.close_button = button("link", self.leave, "dock-close")
        self._found: tuple[int, int] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        row.setSpacing(GAP // 2)
        row.addWidget(self.line, 1)
        for widget in (self.count, self.previous, self.next, self.close_button):
            row.addWidget(widget)
        self.line.textChanged.connect(self.asked)
        self._add_keys()
        self.retranslate()
        self.hide()

    def open(self, words: str = "") -> None:
        """Show the bar, with `words` to look for where some are given."""
        self.show()
        if words and words != self.line.text():
            self.line.setText(words)
        elif self.line.text():
            self.asked.emit(self.line.text())
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def show_words(self, words: str) -> None:
        """Show the bar with words to look for, and leave the keyboard where it is."""
        self.show()
        if words != self.line.text():
            self.line.setText(words)
        else:
            self.asked.emit(words)

    def leave(self) -> None:
        """Hide the bar and take its lights away."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def show_count(self, at: int, found: int) -> None:
        """Tell at which of how many places the reader is; `at` counts from 1."""
        self._found = (at, found)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.line.setPlaceholderText(self.tr("Find in this article"))
        self.line.setAccessibleName(self.tr("Find in this article"))
        for way, tip in (
            (self.previous, self.tr("Previous place (Shift+Enter)")),
            (self.next, self.tr("Next place (Enter)")),
            (self.close_button, self.tr("Close (Esc)")),
        ):
            way.setToolTip(tip)
            way.setAccessibleName(tip)
        at, found = self._found or (0, 0)
        told = self.tr("{at} of {found}").format(at=at, found=found) if found else self.tr("Not found")
        self.count.setText(told if self.line.text() else "")
        for way in (self.previous, self.next):
            way.setEnabled(found > 0)

    def _add_keys(self) -> None:
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, by in ((("Return", "Enter"), 1), (("Shift+Return", "Shift+Enter"), -1)):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self.line, context=context)
                shortcut.activated.connect(lambda by=by: self.step_asked.emit(by))
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.leave, context=context)
