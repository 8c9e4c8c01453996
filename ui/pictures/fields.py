"""What a picture is to look like: its size, colours, and what stands around the timeline."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from timeline.exchange.paper import Size
from timeline.exchange.picture import Lanes, Picture, Theme
from ui.dialogs.form import add_field
from ui.language import interface_language
from ui.pictures.size_field import SizeField
from ui.theme import GAP, is_dark


class Seen(NamedTuple):
    """How the timeline stands in the window: the time in view, its lanes, what is folded away, links."""

    span: tuple[int, int]
    lanes: Lanes = Lanes()
    folds: tuple[tuple[int, int], ...] = ()
    links: bool = False


class PictureFields(QWidget):
    """All that is chosen of a picture but the time that it shows."""

    changed = Signal()

    def __init__(self, seen: Seen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen = seen
        self.arranged = QCheckBox(self.tr("&Lanes and folds as in the window"))
        self.fold_far = QCheckBox(self.tr("Fold the empt&y time beside far-off events"))
        self.size_field = SizeField()
        self.links = QCheckBox(self.tr("Lin&ks between events"))
        self.light, self.dark = QRadioButton(self.tr("L&ight")), QRadioButton(self.tr("&Dark"))
        self.print = QRadioButton(self.tr("For pri&nt"))
        self.transparent = QCheckBox(self.tr("&Transparent"))
        self.title, self.caption = QLineEdit(), QLineEdit()
        self.legend = QCheckBox(self.tr("Le&gend"))
        self.sources = QCheckBox(self.tr("Sou&rces as footnotes"))
        self._lay_out()
        self._choose_first()
        self._connect()

    def picture(self, span: tuple[int, int] | None) -> Picture:
        """The picture that is wished, of a stretch of time or (None) all of it."""
        arranged = self.arranged.isChecked()
        return Picture(
            self.size_field.size_chosen,
            span,
            self._theme,
            self.transparent.isChecked(),
            self.title.text().strip(),
            self.caption.text().strip(),
            self.legend.isChecked(),
            self.sources.isChecked(),
            self.size_field.split_chosen,
            interface_language(),
            self._seen.lanes if arranged else Lanes(),
            self._seen.folds if arranged else (),
            self.fold_far.isChecked(),
            self.links.isChecked(),
        )

    def choose_paper(self) -> None:
        """Begin with a sheet of paper, as one who wants to print does."""
        self.size_field.set_size(Size.sheet("A4"))
        self.print.setChecked(True)

    @property
    def _theme(self) -> Theme:
        if self.print.isChecked():
            return Theme.PRINT
        return Theme.DARK if self.dark.isChecked() else Theme.LIGHT

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.arranged)
        column.addWidget(self.fold_far)
        column.addWidget(self.links)
        add_field(column, self.tr("&Size"), self.size_field)
        add_field(column, self.tr("Colours"), _group(self, self.light, self.dark, self.print))
        column.addWidget(self.transparent)
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title above the timeline"))
        self.caption.setPlaceholderText(self.tr("Caption"))
        self.caption.setAccessibleName(self.tr("Caption below the timeline"))
        for line in (self.title, self.caption):
            line.setAcceptDrops(False)
        add_field(column, self.tr("Around the timeline"), self.title)
        column.addWidget(self.caption)
        column.addWidget(_row(self.legend, self.sources))

    def _choose_first(self) -> None:
        (self.dark if is_dark(self.palette()) else self.light).setChecked(True)
        is_arranged = bool(self._seen.lanes.keys or self._seen.folds)
        self.arranged.setChecked(is_arranged)
        self.arranged.setVisible(is_arranged)
        self.fold_far.setChecked(True)
        self.links.setChecked(self._seen.links)

    def _connect(self) -> None:
        self.size_field.changed.connect(self.changed)
        shapes = (self.arranged, self.fold_far, self.links, self.transparent)
        for choice in (*shapes, self.light, self.dark, self.legend, self.sources):
            choice.toggled.connect(self.changed)
        for line in (self.title, self.caption):
            line.textChanged.connect(self.changed)


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GAP * 2)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return row


def _group(owner: QWidget, *choices: QRadioButton) -> QWidget:
    group = QButtonGroup(owner)
    for choice in choices:
        group.addButton(choice)
    return _row(*choices)
