"""Views kept under a name: a name for a new one, and a list to open, rename and remove them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem
from typing_extensions import override

from ui.dialogs.form import FormDialog
from ui.theme import GAP
from ui.widgets import button, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton, QWidget

    from timeline.model import SavedView

_PLACE = Qt.ItemDataRole.UserRole


class SaveViewDialog(FormDialog):
    """Asks for a name; one that is there already is kept anew under the same name."""

    name_given = Signal(str)

    def __init__(self, query: str, known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Save this view"))
        self.setMinimumWidth(420)
        self._known = {name.casefold() for name in known}
        self.name = QLineEdit(query)
        self.hint = label("muted")
        self.add_field(self.tr("&Name"), self.name)
        self.column.addWidget(self.hint)
        self._box = self.add_buttons(self.tr("&Save"))
        self.name.textChanged.connect(self._on_edited)
        self.name.selectAll()
        self._on_edited()

    @override
    def accept(self) -> None:
        """Keep the view."""
        if name := " ".join(self.name.text().split()):
            self.name_given.emit(name)
            super().accept()

    def _on_edited(self) -> None:
        name = " ".join(self.name.text().split())
        there = name.casefold() in self._known
        kept = self.tr(
            "The search, the lanes, the folds, the time in view and the columns of the table are kept."
        )
        self.hint.setText(self.tr("The view of this name is replaced.") if there else kept)
        self._box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(name))


class ViewsDialog(FormDialog):
    """The views by name; F2 or a double click on a name renames it, Delete removes the view."""

    open_asked = Signal(object)
    rename_asked = Signal(object, str)
    remove_asked = Signal(object)

    def __init__(self, views: Sequence[SavedView], parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Saved views"))
        self.setMinimumWidth(460)
        self._views = views
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Saved views"))
        for place, view in enumerate(views):
            item = QListWidgetItem(view.name, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setData(_PLACE, place)
            item.setToolTip(view.query)
        self.list.itemChanged.connect(self._on_renamed)
        self.add_field(self.tr("&Views"), self.list)
        if not views:
            self.add_text(
                self.tr("None yet: search, arrange the lanes, then save the view (Ctrl+B)."), "muted"
            )
        self._acts: list[QPushButton] = []
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for words, act in (
            (self.tr("&Open"), self._on_open),
            (self.tr("&Rename"), self._on_rename),
            (self.tr("Re&move"), self._on_remove),
        ):
            control = button("", act)
            control.setText(words)
            row.addWidget(control)
            self._acts.append(control)
        row.addStretch(1)
        self.column.addLayout(row)
        delete = QKeySequence(Qt.Key.Key_Delete)
        QShortcut(delete, self.list, self._on_remove, context=Qt.ShortcutContext.WidgetShortcut)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.list.setCurrentRow(0)
        self._on_chosen()

    def _current(self) -> SavedView | None:
        item = self.list.currentItem()
        return None if item is None else self._views[item.data(_PLACE)]

    def _on_chosen(self) -> None:
        for control in self._acts:
            control.setEnabled(self.list.currentItem() is not None)

    def _on_open(self) -> None:
        if (view := self._current()) is not None:
            self.open_asked.emit(view)
            self.accept()

    def _on_rename(self) -> None:
        if (item := self.list.currentItem()) is not None:
            self.list.editItem(item)

    def _on_renamed(self, item: QListWidgetItem) -> None:
        view, name = self._views[item.data(_PLACE)], " ".join(item.text().split())
        if name and name != view.name:
            self.rename_asked.emit(view, name)
        elif name != item.text():
            item.setText(name or view.name)

    def _on_remove(self) -> None:
        if (view := self._current()) is not None:
            self.remove_asked.emit(view)
            self.list.takeItem(self.list.currentRow())
