"""A list of events that have no room on the timeline, to choose from: however many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from ui.canvas.wording import date_in_words, details_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from timeline.model import Event

_WIDEST, _HIGHEST = 520, 420
_MARGIN = 6


class HiddenEvents(QAbstractListModel):
    """Events by their positions; each row is a title with its date."""

    def __init__(
        self, positions: Sequence[int], event_of: Callable[[int], Event], language: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._positions, self._event_of, self._language = positions, event_of, language

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._positions)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        event = self._event_of(self._positions[index.row()])
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{date_in_words(event, self._language)}   {event.title}"
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return details_in_words(event, self._language)
            case Qt.ItemDataRole.UserRole:
                return event.id
            case _:
                return None


class HiddenList(QFrame):
    """A popup that closes when an event is chosen, or with Escape."""

    event_chosen = Signal(int)

    def __init__(
        self,
        heading: str,
        positions: Sequence[int],
        event_of: Callable[[int], Event],
        language: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.heading = QLabel(heading)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.events = QListView()
        self.events.setFrameShape(QFrame.Shape.NoFrame)
        self.events.setUniformItemSizes(True)
        self.events.setSpacing(2)
        self.events.setAccessibleName(heading)
        self.events.setModel(HiddenEvents(positions, event_of, language, self))
        self.events.setCurrentIndex(self.events.model().index(0, 0))
        self.events.clicked.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.addWidget(self.heading)
        column.addWidget(self.events)
        self.setFocusProxy(self.events)

    def popup(self, at: QPoint) -> None:
        """Show it at a point of the screen, as large as its events and the screen allow."""
        row = self.events.sizeHintForRow(0) + 2 * self.events.spacing()
        wanted = row * self.events.model().rowCount() + self.heading.sizeHint().height() + 4 * _MARGIN
        height = min(wanted, _HIGHEST)
        self.resize(QSize(_WIDEST, height))
        room = self.screen().availableGeometry()
        left = min(max(at.x(), room.left()), room.right() - self.width())
        top = min(max(at.y(), room.top()), room.bottom() - self.height())
        self.move(left, top)
        self.show()
        self.events.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Escape closes a popup by itself; the list lets Enter through.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_chosen(self.events.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_chosen(self, index: QModelIndex) -> None:
        self.event_chosen.emit(index.data(Qt.ItemDataRole.UserRole))
        self.close()
