"""A note on an event in Markdown: read as it looks, written as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QTextBrowser, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import GAP
from ui.widgets import Panel, button, label

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

_ROWS = 6
_LEAST = 40
_MOST = 260


class NoteView(QTextBrowser):
    """Shows Markdown as high as it is; it fetches nothing, whatever the text names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().contentsChanged.connect(self.updateGeometry)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        return None

    @override
    def sizeHint(self) -> QSize:
        self.document().setTextWidth(max(self.viewport().width(), _LEAST))
        return QSize(160, min(max(round(self.document().size().height()) + 4, _LEAST), _MOST))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())


class Note(Panel):
    """The note of an event, with a button to write it; Ctrl+Enter saves, Esc takes the typing back."""

    saved = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = ""
        self.heading = label("section")
        self.view, self.editor = NoteView(), QPlainTextEdit()
        self.editor.setTabChangesFocus(True)
        self.editor.setMinimumHeight(self.fontMetrics().lineSpacing() * _ROWS)
        self.write = button("link", self.begin, "edit")
        self.keep = button("primary", self.submit, "accept")
        self.leave = button("", self.forget)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for control in (self.write, self.keep, self.leave):
            row.addWidget(control)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GAP)
        column.setSpacing(4)
        for part in (self.heading, self.view, self.editor):
            column.addWidget(part)
        column.addLayout(row)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+Return"), self, self.submit, context=context)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self.editor, self.forget, context=context)
        self._show(writing=False)
        self.retranslate()

    @property
    def writing(self) -> bool:
        """Whether the note is being written."""
        return not self.editor.isHidden()

    def show_note(self, note: str, *, another: bool) -> None:
        """Show a note; what is typed for the same event stays."""
        self._note = note
        self.view.setMarkdown(note)
        self.view.updateGeometry()
        if another or not self.writing:
            self._show(writing=False)
        self.retranslate()

    def begin(self) -> None:
        """Write the note."""
        self.editor.setPlainText(self._note)
        self._show(writing=True)
        self.editor.setFocus()

    def submit(self) -> None:
        """Save what was typed, if anything was changed."""
        if not self.writing:
            return
        text = self.editor.toPlainText().strip()
        self._show(writing=False)
        if text != self._note:
            self.saved.emit(text)

    def forget(self) -> None:
        """Leave the note as it was."""
        self._show(writing=False)

    def retranslate(self) -> None:
        """Set every word anew."""
        self.heading.setText(self.tr("Note"))
        self.view.setAccessibleName(self.tr("Note"))
        self.editor.setAccessibleName(self.tr("Note, in Markdown"))
        self.editor.setPlaceholderText(self.tr("**Bold**, *italic*, - lists, # headings"))
        self.write.setText(self.tr("Edit the note") if self._note else self.tr("Write a note"))
        self.keep.setText(self.tr("Save the note"))
        self.keep.setToolTip(self.tr("Save the note (Ctrl+Enter)"))
        self.leave.setText(self.tr("Cancel"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._note:
            self.view.setMarkdown(self._note)

    def _show(self, *, writing: bool) -> None:
        self.editor.setVisible(writing)
        self.keep.setVisible(writing)
        self.leave.setVisible(writing)
        self.write.setVisible(not writing)
        self.view.setVisible(not writing and bool(self._note))
