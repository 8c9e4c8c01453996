"""Asks what the picture of the timeline is to show, how large and how coloured, and previews it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from timeline.exchange.paper import Size
from timeline.exchange.picture import Lanes, Picture, Theme
from ui.dialogs.form import FormDialog
from ui.language import interface_language
from ui.pictures.preview import Preview
from ui.pictures.size_field import SizeField
from ui.pictures.span_field import SpanField
from ui.theme import GAP, is_dark
from ui.widgets import button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.exchange.picture import Witnesses
    from timeline.model import Event
    from ui.jobs import Jobs

_FIELDS = 380


class Seen(NamedTuple):
    """How the timeline stands in the window: the time in view, its lanes, and what is folded away."""

    span: tuple[int, int]
    lanes: Lanes = Lanes()
    folds: tuple[tuple[int, int], ...] = ()


class ExportDialog(FormDialog):
    """Collects a wish for a picture: to be saved, printed or copied; the window does it."""

    wished = Signal(object)
    print_wished = Signal(object)
    copy_wished = Signal(object)

    def __init__(
        self,
        events: Sequence[Event],
        seen: Seen,
        witnesses: Witnesses,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Export image"))
        self._seen = seen
        self.span = SpanField(seen.span, jobs)
        self.arranged = QCheckBox(self.tr("&Lanes and folds as in the window"))
        self.size_field = SizeField()
        self.light, self.dark = QRadioButton(self.tr("L&ight")), QRadioButton(self.tr("&Dark"))
        self.print = QRadioButton(self.tr("For pri&nt"))
        self.transparent = QCheckBox(self.tr("&Transparent"))
        self.title, self.caption = QLineEdit(), QLineEdit()
        self.legend = QCheckBox(self.tr("Le&gend"))
        self.sources = QCheckBox(self.tr("Sou&rces as footnotes"))
        self.preview = Preview(events, lambda: self.wish, witnesses, jobs)
        self._lay_out()
        self._choose_first()
        self._connect()
        self.preview.draw()

    @property
    def wish(self) -> Picture:
        """What is chosen now."""
        return Picture(
            self.size_field.size_chosen,
            self.span.span,
            self._theme,
            self.transparent.isChecked(),
            self.title.text().strip(),
            self.caption.text().strip(),
            self.legend.isChecked(),
            self.sources.isChecked(),
            self.size_field.split_chosen,
            interface_language(),
            self._seen.lanes if self.arranged.isChecked() else Lanes(),
            self._seen.folds if self.arranged.isChecked() else (),
        )

    def choose_paper(self) -> None:
        """Begin with a sheet of paper, as one who wants to print does."""
        self.size_field.set_size(Size.sheet("A4"))
        self.print.setChecked(True)

    @override
    def accept(self) -> None:
        self.wished.emit(self.wish)
        super().accept()

    @property
    def _theme(self) -> Theme:
        if self.print.isChecked():
            return Theme.PRINT
        return Theme.DARK if self.dark.isChecked() else Theme.LIGHT

    def _lay_out(self) -> None:
        fields = QWidget()
        fields.setFixedWidth(_FIELDS)
        column, self.column = self.column, QVBoxLayout(fields)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)
        self._add_fields()
        self.column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GAP * 3)
        row.addWidget(self.preview, 1)
        row.addWidget(fields)
        self.column = column
        self.column.addLayout(row)
        self._add_buttons()

    def _add_fields(self) -> None:
        self.add_field(self.tr("Show"), self.span)
        self.column.addWidget(self.arranged)
        self.add_field(self.tr("&Size"), self.size_field)
        self.add_field(self.tr("Colours"), _group(self, self.light, self.dark, self.print))
        self.column.addWidget(self.transparent)
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title above the timeline"))
        self.caption.setPlaceholderText(self.tr("Caption"))
        self.caption.setAccessibleName(self.tr("Caption below the timeline"))
        for line in (self.title, self.caption):
            line.setAcceptDrops(False)
        self.add_field(self.tr("Around the timeline"), self.title)
        self.column.addWidget(self.caption)
        self.column.addWidget(_row(self.legend, self.sources))

    def _add_buttons(self) -> None:
        box = self.add_buttons(self.tr("&Export…"))
        self._done = box.button(QDialogButtonBox.StandardButton.Ok)
        self.copy_button = button(clicked=lambda: self._give(self.copy_wished))
        self.copy_button.setText(self.tr("&Copy"))
        self.print_button = button(clicked=lambda: self._give(self.print_wished))
        self.print_button.setText(self.tr("&Print…"))
        for extra in (self.copy_button, self.print_button):
            box.addButton(extra, QDialogButtonBox.ButtonRole.ActionRole)

    def _give(self, signal: SignalInstance) -> None:
        signal.emit(self.wish)
        super().accept()

    def _choose_first(self) -> None:
        (self.dark if is_dark(self.palette()) else self.light).setChecked(True)
        is_arranged = bool(self._seen.lanes.keys or self._seen.folds)
        self.arranged.setChecked(is_arranged)
        self.arranged.setVisible(is_arranged)

    def _connect(self) -> None:
        self.span.changed.connect(self._on_changed)
        self.size_field.changed.connect(self._on_changed)
        for choice in (self.light, self.dark, self.transparent, self.legend, self.sources, self.arranged):
            choice.toggled.connect(self._on_changed)
        for line in (self.title, self.caption):
            line.textChanged.connect(self._on_changed)

    def _on_changed(self) -> None:
        for done in (self._done, self.copy_button, self.print_button):
            done.setEnabled(self.span.is_understood)
        self.preview.refresh()


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
