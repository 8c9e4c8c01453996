"""The command palette: every act by its name, a few letters and Enter away."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout
from typing_extensions import override

from ui.actions import keys_in_words, plain
from ui.acts import ACTS
from ui.models.listing import Line, Listing
from ui.panels.lists import LineList
from ui.widgets import label

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from ui.actions import Actions

_SIZE = (520, 420)
_FROM_TOP = 80


class Command(NamedTuple):
    """An act as the palette lists it."""

    name: str
    keys: str
    action: QAction


class CommandPalette(QDialog):
    """A line to type in over the list of what can be done now; Enter does it."""

    def __init__(self, table: Actions, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.finished.connect(self.deleteLater)
        self.setWindowTitle(self.tr("Commands"))
        self._commands = _commands(table)
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("What to do?"))
        self.box.setAccessibleName(self.tr("Find a command"))
        self.model: Listing[Command] = Listing(_described, lambda command: command.action.objectName())
        self.nothing = label("muted")
        self.nothing.setText(self.tr("No command that can be given now is called so."))
        self.view = LineList(self.model, note_rows=1)
        self.view.setAccessibleName(self.tr("Commands"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.addWidget(self.box)
        layout.addWidget(self.nothing)
        layout.addWidget(self.view)
        self.resize(*_SIZE)
        self.move(parent.mapToGlobal(parent.rect().topLeft()) + self._place(parent))
        self.box.installEventFilter(self)
        self.box.textChanged.connect(self._list)
        self.box.returnPressed.connect(self._perform)
        self.view.clicked.connect(self._on_clicked)
        self._list("")
        self.box.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move through the list while the cursor stays in the line."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                row = min(max(self.view.currentIndex().row() + step, 0), self.model.rowCount() - 1)
                self.view.setCurrentIndex(self.model.index(row))
                return True
        return False

    def _place(self, parent: QWidget) -> QPoint:
        return QPoint((parent.width() - self.width()) // 2, _FROM_TOP)

    def _list(self, typed: str) -> None:
        words = typed.casefold().split()
        self.model.replace([c for c in self._commands if all(word in c.name.casefold() for word in words)])
        self.view.setCurrentIndex(self.model.index(0))
        self.nothing.setVisible(self.model.rowCount() == 0)

    def _perform(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            action = self.model.value(index).action
            self.reject()
            # Once the palette is gone: what is done may open a window of its own.
            QTimer.singleShot(0, action, action.trigger)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.view.setCurrentIndex(index)
        self._perform()


def _commands(table: Actions) -> list[Command]:
    """What can be done now, in the order of the menus; choices are named with their menu's text."""
    found: list[Command] = []
    for act in ACTS:
        action = table[act.id]
        if action.isEnabled() and act.id != "palette":
            menu = plain(table.menu(act.menu).title())
            name = plain(action.text()).rstrip("…")
            found.append(Command(f"{menu}: {name}" if act.choice else name, keys_in_words(action), action))
    return found


def _described(command: Command) -> Line:
    return Line(command.name, command.keys)
