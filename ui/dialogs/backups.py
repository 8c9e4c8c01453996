"""Lists the backups of a project: to look at one, or to put it in the place of what is there now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QDialogButtonBox, QHeaderView, QTreeWidget, QTreeWidgetItem

from ui.dialogs.form import FormDialog
from ui.widgets import button

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from timeline.app.backups import Backup, Inside

_SIZE = (620, 420)
_TIME = 0
_NARROWEST = 110


class BackupsDialog(FormDialog):
    """One row a backup, the latest first; the window does what is asked for."""

    look_asked = Signal(object)
    restore_asked = Signal(object)
    make_asked = Signal()

    def __init__(self, name: str, found: Sequence[Inside], parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Backups of “{name}”").format(name=name))
        self.resize(*_SIZE)
        self.add_text(
            self.tr(
                "A backup is made every ten minutes while you work, and when you leave the project. The "
                "last ten are kept, then one a day for two weeks, and one a week for half a year."
            ),
            "muted",
        )
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setHeaderLabels([self.tr("Time"), self.tr("Articles"), self.tr("Events"), self.tr("Size")])
        for inside in found:
            self.list.addTopLevelItem(_row(inside))
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_TIME, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(_NARROWEST)
        self.list.setAllColumnsShowFocus(True)
        self.column.addWidget(self.list, 1)
        if not found:
            self.add_text(self.tr("There is no backup yet: the first is made as soon as something changes."))
        self._add_buttons()
        self.list.itemSelectionChanged.connect(self._on_chosen)
        self.list.itemActivated.connect(lambda: self._give(self.look_asked))
        if (latest := self.list.topLevelItem(0)) is not None:
            self.list.setCurrentItem(latest)
        self._on_chosen()

    @property
    def chosen(self) -> Backup | None:
        """The backup of the chosen row."""
        item = self.list.currentItem()
        return item.data(_TIME, Qt.ItemDataRole.UserRole) if item is not None else None

    def _add_buttons(self) -> None:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        box.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.look = button("", lambda: self._give(self.look_asked))
        self.look.setText(self.tr("&Look at it"))
        self.restore = button("primary", lambda: self._give(self.restore_asked))
        self.restore.setText(self.tr("&Restore"))
        self.make = button("", self._on_make)
        self.make.setText(self.tr("&Back up now"))
        for extra in (self.make, self.look, self.restore):
            box.addButton(extra, QDialogButtonBox.ButtonRole.ActionRole)
        self.column.addWidget(box)

    def _on_chosen(self) -> None:
        for act in (self.look, self.restore):
            act.setEnabled(self.chosen is not None)

    def _on_make(self) -> None:
        self.make_asked.emit()
        self.accept()

    def _give(self, signal: SignalInstance) -> None:
        backup = self.chosen
        if backup is not None:
            signal.emit(backup)
            self.accept()


def time_in_words(time: datetime) -> str:
    """A moment as the clock on the wall shows it."""
    moment = QDateTime.fromMSecsSinceEpoch(round(time.timestamp() * 1000))
    return QLocale().toString(moment, "d MMMM yyyy, HH:mm:ss")


def _row(inside: Inside) -> QTreeWidgetItem:
    backup, locale = inside.backup, QLocale()
    counts = [locale.toString(count) if count is not None else "–" for count in inside[1:]]
    item = QTreeWidgetItem([time_in_words(backup.time), *counts, locale.formattedDataSize(backup.size)])
    for column in (1, 2, 3):
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setData(_TIME, Qt.ItemDataRole.UserRole, backup)
    return item
