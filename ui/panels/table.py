"""The table of events: the same events as on the timeline, to sort, to read and to mend in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QTableView,
    QVBoxLayout,
)
from typing_extensions import override

from timeline.layout.shelf import MOST_KNOWN
from timeline.model import EventKind
from ui.models.event_table import COLUMNS, DATE, TITLE, EventTable, column_in_words
from ui.widgets import CalmComboBox, Panel
from ui.wording import kind_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QAbstractItemModel, QByteArray, QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QShowEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from timeline.model import Event

_WIDTHS = {
    "date": 150,
    "title": 380,
    "kind": 150,
    "who": 200,
    "where": 160,
    "sources": 70,
    "certainty": 120,
    "tags": 140,
}
_HIDDEN = ("certainty", "tags", "importance", "note")
_ROW = 26


class EventRows(QTableView):
    """A table of whole rows; Enter shows an event on the timeline, F2 edits a cell."""

    activated_event = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            model = self.model()
            assert isinstance(model, EventTable)
            self.activated_event.emit(model.event_at(self.currentIndex().row()).id)
            return
        super().keyPressEvent(event)


class KindDelegate(QStyledItemDelegate):
    """Edits a kind by a list of all of them."""

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        box = CalmComboBox(parent)
        box.addItems([kind_in_words(kind) for kind in EventKind])
        # A choice is made with the list open, and done with it.
        box.activated.connect(lambda: self.commitData.emit(box))
        box.activated.connect(lambda: self.closeEditor.emit(box))
        return box

    @override
    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        assert isinstance(editor, CalmComboBox)
        editor.setCurrentText(str(index.data()))

    @override
    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        assert isinstance(editor, CalmComboBox)
        model.setData(index, editor.currentText())


class TablePanel(Panel):
    """Events as rows; several can be selected, and the current one is the event that all panels show.

    `names_asked` carries who takes part and the places, None for what stays.
    """

    event_chosen = Signal(int)
    event_activated = Signal(int)
    retitle_asked = Signal(int, str)
    redate_asked = Signal(int, str)
    kind_asked = Signal(int, object)
    names_asked = Signal(int, object, object)
    selection_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = EventTable(self._on_edited, self)
        self._waiting: Sequence[Event] | None = None
        self.view = EventRows()
        self.view.setModel(self.model)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.view.setSortingEnabled(True)
        self.view.setWordWrap(False)
        self.view.setShowGrid(False)
        self.view.setAlternatingRowColors(True)
        self.view.setFrameShape(QTableView.Shape.NoFrame)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setTabKeyNavigation(False)
        self._make_headers()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._kinds = KindDelegate(self.view)
        self.view.setItemDelegateForColumn([column.id for column in COLUMNS].index("kind"), self._kinds)
        self.view.selectionModel().currentRowChanged.connect(self._on_current)
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.view.activated_event.connect(self.event_activated)
        self.retranslate()

    @property
    def selected(self) -> list[int]:
        """The ids of the selected events, in the order of the rows."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.id_at(row) for row in rows]

    def show_events(self, events: Sequence[Event]) -> None:
        """Show other events; those chosen, the current one and the place in the table stay where that can be.

        Very many are only laid out where they are seen.
        """
        self._waiting = events if len(events) > MOST_KNOWN and not self.isVisible() else None
        if self._waiting is not None:
            self.model.show_events(())
            return
        current = self.view.currentIndex()
        event_id = self.model.event_at(current.row()).id if current.isValid() else None
        chosen, top = self.selected, self.view.verticalScrollBar().value()
        self.model.show_events(events)
        self.choose(event_id, scroll=False)
        if len(chosen) > 1:
            self.select(chosen)
        self.view.verticalScrollBar().setValue(top)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._waiting is not None:
            self.show_events(self._waiting)

    def choose(self, event_id: int | None, *, scroll: bool = True) -> None:
        """Show which event is chosen."""
        row = self.model.row_of(event_id)
        selection = self.view.selectionModel()
        if row < 0:
            selection.clear()
            return
        index = self.model.index(row, TITLE)
        if index.row() == self.view.currentIndex().row():
            return
        flags = QItemSelectionModel.SelectionFlag
        selection.blockSignals(True)
        selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        selection.blockSignals(False)
        if scroll:
            self.view.scrollTo(index)
        self.view.viewport().update()

    def select(self, event_ids: Sequence[int]) -> None:
        """Show which events are chosen together."""
        if set(event_ids) == set(self.selected):
            return
        chosen = QItemSelection()
        for first, last in _runs(sorted(row for row in map(self.model.row_of, event_ids) if row >= 0)):
            chosen.select(self.model.index(first, 0), self.model.index(last, len(COLUMNS) - 1))
        selection, flags = self.view.selectionModel(), QItemSelectionModel.SelectionFlag
        selection.blockSignals(True)
        selection.select(chosen, flags.ClearAndSelect)
        selection.blockSignals(False)
        self.view.viewport().update()

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that are shown."""
        header = self.view.horizontalHeader()
        return tuple(column.id for place, column in enumerate(COLUMNS) if not header.isSectionHidden(place))

    def show_columns(self, columns: Sequence[str]) -> None:
        """Show these columns and the titles; none: those that are shown."""
        header = self.view.horizontalHeader()
        for place, column in enumerate(COLUMNS) if columns else ():
            header.setSectionHidden(place, column.id not in columns and place != TITLE)

    def layout_state(self) -> bytes:
        """Which columns are shown, how wide and in which order, to be remembered."""
        return bytes(self.view.horizontalHeader().saveState().data())

    def restore_layout(self, state: QByteArray | bytes) -> None:
        """Lay the columns out as they were; nothing happens where that is not known."""
        if state:
            self.view.horizontalHeader().restoreState(state)

    @override
    def retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Table of events"))
        self.model.retranslate()

    def _make_headers(self) -> None:
        header = self.view.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSortIndicator(DATE, Qt.SortOrder.AscendingOrder)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, column in enumerate(COLUMNS):
            if column.id in _WIDTHS:
                header.resizeSection(place, _WIDTHS[column.id])
            header.setSectionHidden(place, column.id in _HIDDEN)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._ask_columns)
        rows = self.view.verticalHeader()
        rows.setVisible(False)
        # One height for all: a table of a million rows measures none of them.
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW)

    def columns_menu(self) -> QMenu:
        """A menu that shows and hides columns."""
        header, menu = self.view.horizontalHeader(), QMenu(self)
        for place, column in enumerate(COLUMNS):
            action = menu.addAction(column_in_words(column.id))
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(place))
            action.setEnabled(place != TITLE)
            action.toggled.connect(lambda shown, place=place: header.setSectionHidden(place, not shown))
        return menu

    def _ask_columns(self, position: QPoint) -> None:
        menu = self.columns_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.horizontalHeader().mapToGlobal(position))

    def _on_selection(self) -> None:
        if len(self.view.selectionModel().selectedRows()) > 1:
            self.selection_changed.emit(tuple(self.selected))

    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid():
            self.event_chosen.emit(self.model.id_at(current.row()))
            # Choosing one for all panels has left only that one chosen on the timeline.
            self._on_selection()

    def _on_edited(self, event_id: int, column: str, text: str) -> None:
        names = tuple(part for part in (name.strip() for name in text.split(";")) if part)
        if column == "title":
            self.retitle_asked.emit(event_id, text)
        elif column == "date":
            self.redate_asked.emit(event_id, text)
        elif column == "kind":
            self.kind_asked.emit(event_id, next(kind for kind in EventKind if kind_in_words(kind) == text))
        elif column == "who":
            self.names_asked.emit(event_id, names, None)
        else:
            self.names_asked.emit(event_id, None, names)


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Rows that follow each other, as their first and last: thousands are selected as a few stretches."""
    first = last = None
    for row in rows:
        if last is not None and first is not None and row != last + 1:
            yield first, last
            first = None
        first, last = row if first is None else first, row
    if first is not None and last is not None:
        yield first, last
