"""How names are to be: another name, one for several, or several again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit, QListWidget, QListWidgetItem
from typing_extensions import override

from timeline.merging.names import likeness, name_of
from timeline.model import NameField
from ui.dialogs.form import FormDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from timeline.model import Entity

# So many names at most are offered to be joined with those chosen, the likest first.
_MOST_LIKE = 30
_LIKE = 0.5
_ALIAS = Qt.ItemDataRole.UserRole


class RenameDialog(FormDialog):
    """Another name for one; where it is borne already, the two become one."""

    name_given = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Rename"))
        self.setMinimumWidth(420)
        self._name = name
        self.line = QLineEdit(name)
        self.add_field(self.tr("&Name in all events"), self.line)
        self.add_text(
            self.tr("Articles that come later follow. A name that is there already is joined."), "muted"
        )
        self._box = self.add_buttons(self.tr("&Rename"))
        self.line.textChanged.connect(self._on_edited)
        self.line.selectAll()
        self._on_edited()

    @override
    def accept(self) -> None:
        """Rename."""
        words = " ".join(self.line.text().split())
        if words and words != self._name:
            self.name_given.emit(words)
            super().accept()

    def _on_edited(self) -> None:
        words = " ".join(self.line.text().split())
        ok = self._box.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(words) and words != self._name)


class JoinDialog(FormDialog):
    """Which names are of one bearer, and by which of them all events call it."""

    names_given = Signal(object, str)

    def __init__(self, names: Sequence[str], known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Join names"))
        self.setMinimumWidth(460)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Names of one bearer"))
        for name in dict.fromkeys((*names, *_like(names, known))):
            item = QListWidgetItem(name, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in names else Qt.CheckState.Unchecked)
        self.name = QComboBox()
        self.name.setEditable(True)
        self.name.addItems(sorted(names, key=len, reverse=True))
        self.add_field(self.tr("&These are one:"), self.list)
        self.add_field(self.tr("&Name in all events"), self.name)
        self.add_text(self.tr("Articles that come later follow, and no import parts them again."), "muted")
        self._box = self.add_buttons(self.tr("&Join"))
        self.list.itemChanged.connect(self._on_edited)
        self.name.editTextChanged.connect(self._on_edited)
        self._on_edited()

    @property
    def names(self) -> list[str]:
        """The names that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.text() for item in items if item.checkState() is Qt.CheckState.Checked]

    @override
    def accept(self) -> None:
        """Join them."""
        if self._box.button(QDialogButtonBox.StandardButton.Ok).isEnabled():
            self.names_given.emit(self.names, " ".join(self.name.currentText().split()))
            super().accept()

    def _on_edited(self) -> None:
        name = " ".join(self.name.currentText().split())
        several = len({*self.names, name}) > 1 and bool(self.names)
        self._box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(name) and several)


class PartDialog(FormDialog):
    """Which of the names of one are another's."""

    aliases_given = Signal(object)

    def __init__(self, entity: Entity, parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Part the names of “{name}”").format(name=entity.name))
        self.setMinimumWidth(420)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Names that are another's"))
        for alias in entity.aliases:
            if alias[1] != entity.name:
                item = QListWidgetItem(alias[1], self.list)
                item.setData(_ALIAS, (alias[0].value, alias[1]))
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Unchecked)
        self.add_field(self.tr("&These are another's:"), self.list)
        self._box = self.add_buttons(self.tr("&Part"))
        self.list.itemChanged.connect(self._on_edited)
        self._on_edited()

    @property
    def aliases(self) -> list[tuple[NameField, str]]:
        """The names that are ticked, with where articles have them."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [item.data(_ALIAS) for item in items if item.checkState() is Qt.CheckState.Checked]
        return [(NameField(field), name) for field, name in ticked]

    @override
    def accept(self) -> None:
        """Part them."""
        if self.aliases:
            self.aliases_given.emit(self.aliases)
            super().accept()

    def _on_edited(self) -> None:
        self._box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.aliases))


def _like(names: Sequence[str], known: Sequence[str]) -> list[str]:
    """Names that may be of the same bearer, the likest first."""
    chosen = [name_of(name, "") for name in names]
    grades = {name: max(likeness(one, name_of(name, "")) for one in chosen) for name in known}
    like = sorted((name for name in known if grades[name] >= _LIKE), key=lambda name: -grades[name])
    return like[:_MOST_LIKE]
