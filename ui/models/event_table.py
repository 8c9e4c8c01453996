"""Events as the rows of a table, sorted by any column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from timeline.layout import Roll
from timeline.model import Status
from ui.models.ranking import ranked
from ui.wording import certainty_in_words, date_in_words, importance_in_words, kind_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from timeline.model import Event

_Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


class Column(NamedTuple):
    """What a column says of an event, and what it is sorted by."""

    id: str
    tell: Callable[[Event], str]
    key: Callable[[Event], Any]


def _date_key(event: Event) -> tuple[bool, int, int]:
    interval = event.interval
    return (True, 0, 0) if interval is None else (False, interval.begin, interval.until)


def _date(event: Event) -> str:
    return date_in_words(event.interval)


COLUMNS = (
    Column("date", _date, _date_key),
    Column("title", lambda event: event.title, lambda event: event.title.casefold()),
    Column("kind", lambda event: kind_in_words(event.kind), lambda event: event.kind.value),
    Column("who", lambda event: ", ".join(event.participants), lambda event: event.participants),
    Column("where", lambda event: ", ".join(event.places), lambda event: event.places),
    Column("sources", lambda event: str(event.sources), lambda event: event.sources),
    Column("certainty", lambda event: certainty_in_words(event.confidence), lambda event: event.confidence),
    Column("tags", lambda event: "; ".join(event.tags), lambda event: event.tags),
    Column("importance", lambda event: importance_in_words(event.importance), lambda event: event.importance),
    Column("note", lambda event: " ".join(event.note.split()), lambda event: event.note.casefold()),
    Column("status", lambda event: status_in_words(event.status), lambda event: event.status.value),
)
TITLE, DATE = 1, 0
# What can be edited in place; the lists are names with semicolons between them, and may become empty.
LISTS = ("who", "where")
EDITABLE = ("date", "title", "kind", *LISTS)


def column_in_words(column: str) -> str:
    """The heading of a column."""
    names = {
        "date": translate("EventTable", "Date"),
        "title": translate("EventTable", "Event"),
        "kind": translate("EventTable", "Kind"),
        "who": translate("EventTable", "Who"),
        "where": translate("EventTable", "Where"),
        "sources": translate("EventTable", "Sources"),
        "certainty": translate("EventTable", "Certainty"),
        "tags": translate("EventTable", "Tags"),
        "importance": translate("EventTable", "Importance"),
        "note": translate("EventTable", "Note"),
        "status": translate("EventTable", "Checked"),
    }
    return names[column]


def status_in_words(status: Status) -> str:
    """What the user thinks of an event so far."""
    names = {
        Status.PROPOSED: translate("EventTable", "Not yet"),
        Status.ACCEPTED: translate("EventTable", "Accepted"),
        Status.EDITED: translate("EventTable", "Edited"),
        Status.DISMISSED: translate("EventTable", "Dismissed"),
    }
    return names[status]


class EventTable(QAbstractTableModel):
    """The events in the order of one column; words are made only for rows that are seen.

    Date, title, kind and names can be edited in place: what is typed is handed to `edit` with the event and
    the column, and the row changes when the project has.
    """

    def __init__(self, edit: Callable[[int, str, str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edit = edit
        self._roll = Roll.empty()
        # Which event of the roll stands in each row, and in which row each event stands.
        self._places = self._rows = np.empty(0, np.int32)
        self._column, self._order = DATE, Qt.SortOrder.AscendingOrder

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._places)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        event, column = self.event_at(index.row()), COLUMNS[index.column()]
        if role == Qt.ItemDataRole.EditRole and column.id in LISTS:
            return "; ".join(event.participants if column.id == "who" else event.places)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return column.tell(event)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column_in_words(column.id)}: {column.tell(event)}"
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or not 0 <= section < len(COLUMNS):
            return None
        return column_in_words(COLUMNS[section].id) if orientation is Qt.Orientation.Horizontal else None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        editable = index.isValid() and COLUMNS[index.column()].id in EDITABLE
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    @override
    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        text, column = str(value).strip(), COLUMNS[index.column()].id
        if (
            role != Qt.ItemDataRole.EditRole
            or text == self.data(index, role)
            or not (text or column in LISTS)
        ):
            return False
        self._edit(self.id_at(index.row()), column, text)
        # The project changes in its own time; until then the row tells what is true now.
        return False

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = column, order
        self.layoutAboutToBeChanged.emit()
        chosen = [(index, self._places[index.row()]) for index in self.persistentIndexList()]
        self._arrange(self._roll)
        for index, place in chosen:
            self.changePersistentIndex(index, self.index(int(self._rows[place]), index.column()))
        self.layoutChanged.emit()

    @property
    def events(self) -> Sequence[Event]:
        """The events in the order of the rows."""
        return self._roll.at(self._places.tolist())

    def event_at(self, row: int) -> Event:
        """The event of a row."""
        return self._roll[int(self._places[row])]

    def id_at(self, row: int) -> int:
        """The number of the event of a row."""
        return int(self._roll.ids[self._places[row]])

    def row_of(self, event_id: int | None) -> int:
        """The row of an event; -1 where it is not shown."""
        place = self._roll.index_of(event_id)
        return int(self._rows[place]) if place >= 0 else -1

    def show_events(self, events: Sequence[Event]) -> None:
        """Show other events, in the order of the chosen column."""
        self.beginResetModel()
        self._arrange(events)
        self.endResetModel()

    def retranslate(self) -> None:
        """Tell every heading and cell anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        if len(self._places):
            last = self.index(len(self._places) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _arrange(self, events: Sequence[Event]) -> None:
        self._roll = events if isinstance(events, Roll) else Roll.of_events(events)
        down, column = self._order is Qt.SortOrder.DescendingOrder, COLUMNS[self._column]
        self._places = ranked(self._roll, column.id, column.key, down=down)
        self._rows = np.empty(len(self._places), np.int32)
        self._rows[self._places] = np.arange(len(self._places))
