"""Asks what the columns of a table of articles mean, with its first rows to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from timeline.reading import ColumnMapping
from ui.dialogs.form import FormDialog
from ui.language import noop
from ui.theme import GAP
from ui.widgets import CalmComboBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.reading import TablePreview

# The parts of an article in the order in which they are asked for, two in a row; the first must be there.
_ROLES = {
    "text": noop("ColumnsDialog", "&Text of the article"),
    "title": noop("ColumnsDialog", "T&itle"),
    "date": noop("ColumnsDialog", "&Publication date"),
    "outlet": noop("ColumnsDialog", "Pu&blisher"),
    "author": noop("ColumnsDialog", "&Author"),
    "section": noop("ColumnsDialog", "&Section"),
    "url": noop("ColumnsDialog", "A&ddress on the web"),
    "language": noop("ColumnsDialog", "&Language"),
}
_IN_A_ROW = 2
_WIDTH, _COLUMN, _WIDEST = 820, 150, 320
_ROWS_SHOWN = 6


class ColumnsDialog(FormDialog):
    """Maps columns to the parts of an article; `mapping` is what the user chose.

    `names` are the files with these columns; the guess of the preview is what it begins with.
    """

    def __init__(self, names: Sequence[str], preview: TablePreview, parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Columns of a table"))
        self.resize(_WIDTH, self.height())
        self._preview = preview
        self._words = {
            role: QCoreApplication.translate("ColumnsDialog", text) for role, text in _ROLES.items()
        }
        self.add_text(self.tr("What do the columns of “{name}” hold?").format(name=names[0]), "heading")
        if len(names) > 1:
            self.add_text(
                self.tr("The answer counts for %Ln file(s) with these columns.", "", len(names)), "muted"
            )
        self.fields = {role: self._field(role) for role in _ROLES}
        self.column.addLayout(self._grid())
        self.problem = self.add_text("", "muted")
        self.table = self._table()
        self.column.addWidget(self.table)
        self.always = QCheckBox(self.tr("Do &not ask again for tables with these columns"))
        self.column.addWidget(self.always)
        box = self.add_buttons(self.tr("I&mport"))
        self.done_button = box.button(QDialogButtonBox.StandardButton.Ok)
        for field in self.fields.values():
            field.currentIndexChanged.connect(self._on_changed)
        self._on_changed()

    @property
    def mapping(self) -> ColumnMapping:
        """Which column tells which part of an article."""
        return ColumnMapping(**{role: field.currentData() for role, field in self.fields.items()})

    def _field(self, role: str) -> QComboBox:
        field = CalmComboBox()
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.addItem(self.tr("(no column)"), "")
        for column in self._preview.columns:
            field.addItem(_shown(column), column)
        guessed: str = getattr(self._preview.guess, role, "")
        field.setCurrentIndex(max(0, field.findData(guessed)) if guessed else 0)
        return field

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP * 2)
        grid.setVerticalSpacing(GAP // 2)
        for number, (role, field) in enumerate(self.fields.items()):
            row, place = divmod(number, _IN_A_ROW)
            caption = QLabel(self._words[role])
            caption.setProperty("role", "section")
            caption.setBuddy(field)
            grid.addWidget(caption, 2 * row, place)
            grid.addWidget(field, 2 * row + 1, place)
            grid.setColumnStretch(place, 1)
        return grid

    def _table(self) -> QTableWidget:
        rows, columns = self._preview.rows, self._preview.columns
        table = QTableWidget(len(rows), len(columns))
        table.setAccessibleName(self.tr("First rows of the table"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                table.setItem(number, place, QTableWidgetItem(" ".join(cell.split())))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultSectionSize(_COLUMN)
        header.setMaximumSectionSize(_WIDEST)
        # Two lines of words: the column's name, and what it holds.
        header.setMinimumHeight(2 * table.fontMetrics().lineSpacing() + GAP)
        height = header.minimumHeight() + _ROWS_SHOWN * table.verticalHeader().defaultSectionSize()
        table.setMinimumHeight(height)
        return table

    def _on_changed(self) -> None:
        """Tell above each column what it is taken for, and whether all is said."""
        mapping = self.mapping
        told: dict[str, list[str]] = {}
        for role in _ROLES:
            told.setdefault(getattr(mapping, role), []).append(self._words[role].replace("&", ""))
        for place, column in enumerate(self._preview.columns):
            roles = ", ".join(told.get(column, ()))
            item = QTableWidgetItem(f"{_shown(column)}\n{roles}")
            font = item.font()
            font.setBold(bool(roles))
            item.setFont(font)
            self.table.setHorizontalHeaderItem(place, item)
        self.done_button.setEnabled(bool(mapping.text))
        missing = self.tr("Choose the column that holds the text of the articles.")
        self.problem.setText("" if mapping.text else missing)
        self.problem.setVisible(not mapping.text)


def _shown(column: str) -> str:
    return " ".join(column.split()) or "–"
