"""What our dialogs share: a column of fields over a row of buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ui.theme import GAP, MARGIN
from ui.widgets import label


class FormDialog(QDialog):
    """A window-modal dialog that is gone once it is closed."""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN * 2, MARGIN * 2, MARGIN * 2, MARGIN * 2)
        self.column.setSpacing(GAP)

    def add_text(self, words: str, role: str = "") -> QLabel:
        """Add a paragraph."""
        text = label(role)
        text.setText(words)
        self.column.addWidget(text)
        return text

    def add_field(self, name: str, field: QWidget) -> None:
        """Add a field under its name, which carries the mnemonic."""
        add_field(self.column, name, field)

    def add_buttons(self, accept: str) -> QDialogButtonBox:
        """Add Cancel and the button that does what the dialog is for."""
        kinds = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        done = box.button(kinds.Ok)
        done.setText(accept)
        done.setProperty("role", "primary")
        done.setDefault(True)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self.column.addSpacing(GAP)
        self.column.addWidget(box)
        return box


def add_field(column: QVBoxLayout, name: str, field: QWidget) -> None:
    """Add a field under its name, which carries the mnemonic, to a column of fields."""
    caption = QLabel(name)
    caption.setProperty("role", "section")
    caption.setBuddy(field)
    column.addWidget(caption)
    column.addWidget(field)
