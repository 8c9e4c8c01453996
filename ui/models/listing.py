"""One adapter between a plain sequence of values and Qt's list views."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_T = TypeVar("_T")
_Index = QModelIndex | QPersistentModelIndex
# The role under which a delegate gets the row's `Line`.
LINE = Qt.ItemDataRole.UserRole.value


class Line(NamedTuple):
    """What a row says: a title, a note under it, and an icon in a tone ("", "good", "bad", "busy")."""

    title: str
    note: str = ""
    icon: str = ""
    tone: str = ""


class Listing(QAbstractListModel, Generic[_T]):
    """A list of values; `describe` puts each in words, `key` says which values are the same thing."""

    def __init__(
        self,
        describe: Callable[[_T], Line],
        key: Callable[[_T], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._describe, self._key = describe, key
        self._rows: list[_T] = []

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._describe(self._rows[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ": ".join(part for part in line[:2] if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            # Rows are cut short; escaped, because a tool tip guesses whether its text is HTML.
            return f"<qt>{'<br>'.join(escape(part) for part in line[:2])}</qt>"
        return line if role == LINE else None

    @property
    def rows(self) -> Sequence[_T]:
        """The values, in order."""
        return self._rows

    def value(self, index: _Index) -> _T:
        """The value at an index of this model."""
        return self._rows[index.row()]

    def index_of(self, key: object) -> QModelIndex:
        """The index of the value that has this key; invalid where there is none."""
        rows = (row for row, value in enumerate(self._rows) if self._key(value) == key)
        return self.index(next(rows, -1))

    def replace(self, values: Sequence[_T]) -> None:
        """Show other values; only the rows between the first and the last difference come and go."""
        old, new = [self._key(value) for value in self._rows], [self._key(value) for value in values]
        head = _common(old, new)
        tail = _common(old[head:][::-1], new[head:][::-1])
        if len(old) > head + tail:
            self.beginRemoveRows(QModelIndex(), head, len(old) - tail - 1)
            del self._rows[head : len(old) - tail]
            self.endRemoveRows()
        if len(new) > head + tail:
            self.beginInsertRows(QModelIndex(), head, len(new) - tail - 1)
            self._rows[head:head] = values[head : len(new) - tail]
            self.endInsertRows()
        self._rows = list(values)
        self.refresh()

    def update(self, changed: Mapping[int, _T]) -> None:
        """Show other states of the things in some rows."""
        if changed:
            for row, value in changed.items():
                self._rows[row] = value
            self.dataChanged.emit(self.index(min(changed)), self.index(max(changed)))

    def refresh(self) -> None:
        """Tell every row anew, after the language or the colours changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


def _common(one: list[object], other: list[object]) -> int:
    """How many keys two lists share at their beginning."""
    pairs = zip(one, other, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
