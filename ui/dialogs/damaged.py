"""Says that a project is damaged, and offers what helps: its latest backup, or what can still be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox

from ui.dialogs.backups import time_in_words
from ui.wording import number_in_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QWidget

    from ui.switching import Broken


class DamagedDialog(QMessageBox):
    """`restore_asked` carries the path of the backup."""

    restore_asked = Signal(object)
    salvage_asked = Signal()

    def __init__(self, broken: Broken, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._newest = broken.newest
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Damaged project"))
        self.setText(self.tr("The project “{name}” is damaged.").format(name=broken.path.stem))
        self.setInformativeText(self._advice())
        self.restore = self.addButton(self.tr("&Restore the backup"), QMessageBox.ButtonRole.AcceptRole)
        self.salvage = self.addButton(self.tr("&Save what can be read…"), QMessageBox.ButtonRole.ActionRole)
        self.addButton(QMessageBox.StandardButton.Cancel)
        self.restore.setVisible(broken.newest is not None)
        self.buttonClicked.connect(self._on_clicked)
        self.finished.connect(self.deleteLater)

    def _advice(self) -> str:
        if self._newest is None:
            return self.tr("There is no backup of it. What can still be read can be saved as a new project.")
        words = self.tr(
            "Its latest sound backup is of {time}, with {articles} articles and {events} events. When it is "
            "restored, the damaged file is kept beside it."
        )
        newest = self._newest
        time = time_in_words(newest.backup.time)
        return words.format(
            time=time,
            articles=number_in_words(newest.articles or 0),
            events=number_in_words(newest.events or 0),
        )

    def _on_clicked(self, clicked: QAbstractButton) -> None:
        if clicked is self.restore and self._newest is not None:
            self.restore_asked.emit(self._newest.backup.path)
        elif clicked is self.salvage:
            self.salvage_asked.emit()
