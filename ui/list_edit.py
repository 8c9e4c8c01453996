"""A line for several names or tags, with those that the project knows offered while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

_MARK = ";"
_SHOWN = 12


class ListEdit(QLineEdit):
    """Names with semicolons between them, as commas stand within names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)
        self._known = QStringListModel(self)
        completer = _PartCompleter(self._known, self)
        completer.setMaxVisibleItems(_SHOWN)
        self.setCompleter(completer)

    @property
    def names(self) -> tuple[str, ...]:
        """The names, tidied, each once."""
        return parted(self.text())

    def set_names(self, names: Sequence[str]) -> None:
        """Show other names."""
        if tuple(names) != self.names:
            self.setText(f"{_MARK} ".join(names))
            self.setCursorPosition(0)

    def offer(self, known: Sequence[str]) -> None:
        """Offer these names while one types."""
        if list(known) != self._known.stringList():
            self._known.setStringList(list(known))


def parted(text: str) -> tuple[str, ...]:
    """The names of a line."""
    return tuple(dict.fromkeys(words for part in text.split(_MARK) if (words := " ".join(part.split()))))


class _PartCompleter(QCompleter):
    """Completes what stands behind the last semicolon."""

    def __init__(self, known: QStringListModel, line: QLineEdit) -> None:
        super().__init__(known, line)
        self._line = line
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    @override
    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(_MARK)[2].strip()]

    @override
    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        before, mark, _ = self._line.text().rpartition(_MARK)
        name = str(index.data())
        return f"{before}{mark} {name}" if mark else name
