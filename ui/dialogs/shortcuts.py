"""The shortcut sheet: every action of the table with its keys, and the keys of the timeline."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QScrollArea, QWidget

from ui.actions import Actions, keys_in_words, plain
from ui.acts import ACTS, MENUS
from ui.canvas.keys import sheet
from ui.dialogs.form import FormDialog
from ui.theme import GAP, MARGIN
from ui.widgets import label

_SMALLEST_HEIGHT = 460


class ShortcutSheet(FormDialog):
    """Read from the same table as the menus, so that it is never out of date."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(MARGIN * 3)
        self._grid.setVerticalSpacing(GAP - 2)
        self._row = 0
        for menu in MENUS:
            acts = [act for act in ACTS if act.menu == menu.id and act.keys]
            if acts:
                self._add_heading(plain(actions.menu(menu.id).title()))
            for act in acts:
                self._add(actions.name(act), keys_in_words(actions[act.id]))
        self._add_timeline()
        inner = QWidget()
        inner.setLayout(self._grid)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setMinimumHeight(_SMALLEST_HEIGHT)
        area.setMinimumWidth(inner.sizeHint().width() + 40)
        self.column.addWidget(area)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        self.column.addWidget(box)

    def _add_timeline(self) -> None:
        self._add_heading(self.tr("On the timeline"))
        self._add(self.tr("Zoom about the pointer"), self.tr("Wheel"))
        self._add(self.tr("Move along"), self.tr("Drag"))
        self._add(self.tr("Choose events within a frame"), self.tr("Drag with Shift"))
        self._add(self.tr("Choose an event as well"), self.tr("Click with Ctrl"))
        self._add(self.tr("Give the chosen event another date"), self.tr("Drag it, or an end of its bar"))
        self._add(self.tr("Zoom to the event"), self.tr("Double click"))
        for name, keys in sheet():
            self._add(name, keys)

    def _add_heading(self, words: str) -> None:
        heading = label("section")
        heading.setText(words)
        heading.setContentsMargins(0, GAP if self._row else 0, 0, 0)
        self._grid.addWidget(heading, self._row, 0, 1, 2)
        self._row += 1

    def _add(self, name: str, keys: str) -> None:
        for column, words in enumerate((name, keys)):
            cell = label("muted" if column else "")
            cell.setWordWrap(False)
            cell.setText(words)
            self._grid.addWidget(cell, self._row, column, Qt.AlignmentFlag.AlignLeft)
        self._row += 1
