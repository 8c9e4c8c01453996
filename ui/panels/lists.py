"""What the list panels share: a list view with a sentence where there is nothing to list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.models.delegate import LineDelegate
from ui.widgets import CalmComboBox, Panel, label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from enum import StrEnum

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QResizeEvent

# So long a list is laid out as if every row were as high as the first: measuring each would take too long.
_MANY = 1000
_Index = QModelIndex | QPersistentModelIndex


class LineList(QListView):
    """A list of lines; `chosen` comes for a click, the arrow keys and Enter alike."""

    chosen = Signal(QModelIndex)

    def __init__(self, model: QAbstractItemModel, note_rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = LineDelegate(note_rows)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self._keys: dict[int, tuple[Callable[[], None], Callable[[], bool]]] = {}
        self.clicked.connect(self.chosen)

    def add_key(self, key: Qt.Key, act: Callable[[], None], when: Callable[[], bool] = lambda: True) -> None:
        """Have a key do something while the list has the keyboard, in place of what it does in the window."""
        self._keys[key.value] = (act, when)

    @override
    def event(self, e: QEvent) -> bool:
        if isinstance(e, QKeyEvent) and e.type() is QEvent.Type.ShortcutOverride and self._act_of(e):
            e.accept()
            return True
        return super().event(e)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._act_of(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        act, when = self._keys.get(event.key(), (None, None))
        return act if when is not None and not event.modifiers() and when() else None

    @override
    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.chosen.emit(current)

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self.scheduleDelayedItemsLayout()  # notes wrap to the new width


class ListPanel(Panel):
    """A list of lines, or a quiet sentence while it is empty."""

    def __init__(
        self, model: QAbstractItemModel, parent: QWidget | None = None, *, note_rows: int = 2
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.empty = label("muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(24, 24, 24, 24)
        self.view = LineList(model, note_rows)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.view)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self._pages, 1)
        model.rowsInserted.connect(self._on_rows_changed)
        model.rowsRemoved.connect(self._on_rows_changed)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.view.viewport().update()

    def _on_rows_changed(self) -> None:
        rows = self._model.rowCount()
        self._pages.setCurrentIndex(1 if rows else 0)
        self.view.setUniformItemSizes(rows > _MANY)


class ChoiceListPanel(ListPanel):
    """A list of lines under a box that chooses which of several lists is shown."""

    def __init__(
        self,
        model: QAbstractItemModel,
        choices: Iterable[StrEnum],
        parent: QWidget | None = None,
        *,
        note_rows: int = 2,
    ) -> None:
        super().__init__(model, parent, note_rows=note_rows)
        self.choice = CalmComboBox()
        for choice in choices:
            self.choice.addItem("", choice)
        self.column.insertWidget(0, self.choice)
        self.choice.currentIndexChanged.connect(lambda: self.list_chosen())

    def list_chosen(self) -> None:
        """List what is chosen."""
        raise NotImplementedError
