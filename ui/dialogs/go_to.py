"""Asks for a date in words, to show it on the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from typing_extensions import override

from ui.date_field import DateField
from ui.dialogs.form import FormDialog

if TYPE_CHECKING:
    from ui.jobs import Jobs


class GoToDialog(FormDialog):
    """A line for the date; one that is not understood keeps the dialog open."""

    date_given = Signal(object)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Go to a date"))
        self.setMinimumWidth(420)
        self.date = DateField(jobs)
        self.add_field(self.tr("&Date"), self.date)
        box = self.add_buttons(self.tr("&Go"))
        self._done = box.button(QDialogButtonBox.StandardButton.Ok)
        self._done.setEnabled(False)
        self.date.edited.connect(lambda: self._done.setEnabled(bool(self.date.text)))
        self.date.understood.connect(self._done.setEnabled)
        self.date.setFocus()

    @override
    def accept(self) -> None:
        """Go there, once the date has been read."""
        if self.date.text:
            self.date.when_understood(self._give)

    def _give(self) -> None:
        self.date_given.emit(self.date.interval)
        super().accept()
