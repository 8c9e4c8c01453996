"""Asks in which form the timeline is to be handed on; a picture is previewed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from timeline.exchange.formats import FORMATS, WHOLE
from ui.dialogs.form import FormDialog, add_field
from ui.pictures.fields import PictureFields
from ui.pictures.preview import Preview
from ui.pictures.span_field import SpanField
from ui.theme import GAP
from ui.widgets import CalmComboBox, button, label
from ui.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.exchange.picture import Picture, Witnesses
    from timeline.model import Event
    from ui.jobs import Jobs
    from ui.pictures.fields import Seen

_FIELDS = 380
_PURPOSES = {form.ending: form.purpose for form in (WHOLE, *FORMATS)}


class Wish(NamedTuple):
    """What is to be handed on: the ending of the form, and the picture; other forms take its time only."""

    ending: str
    picture: Picture


class ExportDialog(FormDialog):
    """Collects a wish: to be saved, or for a picture printed or copied; the window does it."""

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
        self.setWindowTitle(self.tr("Export"))
        self.form = CalmComboBox()
        self.span = SpanField(seen.span, jobs)
        self.fields = PictureFields(seen)
        self.preview = Preview(events, lambda: self.wish.picture, witnesses, jobs)
        self.purpose = label("muted")
        self._sides = QStackedWidget()
        self._fill()
        self._lay_out()
        self._connect()
        self.preview.draw()

    @property
    def wish(self) -> Wish:
        """What is chosen now."""
        return Wish(self.form.currentData(), self.fields.picture(self.span.span))

    def choose_paper(self) -> None:
        """Begin with a PDF on a sheet of paper, as one who wants to print does."""
        self.choose(".pdf")
        self.fields.choose_paper()

    def choose(self, ending: str) -> None:
        """Choose a form by its ending."""
        self.form.setCurrentIndex(self.form.findData(ending))

    @override
    def accept(self) -> None:
        self.wished.emit(self.wish)
        super().accept()

    @property
    def _is_picture(self) -> bool:
        return self.form.currentData() not in _PURPOSES

    def _fill(self) -> None:
        pictures = ((self.tr("Image (PNG)"), ".png"), (self.tr("Drawing (SVG)"), ".svg"))
        for name, ending in (*pictures, (self.tr("Document (PDF)"), ".pdf")):
            self.form.addItem(name, ending)
        self.form.insertSeparator(self.form.count())
        for form in (*FORMATS, WHOLE):
            self.form.addItem(in_words(form.name), form.ending)
        self.form.setMaxVisibleItems(self.form.count())
        self.form.setAccessibleName(self.tr("Form"))

    def _lay_out(self) -> None:
        side = QWidget()
        side.setFixedWidth(_FIELDS)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        add_field(column, self.tr("&Form"), self.form)
        add_field(column, self.tr("Show"), self.span)
        column.addWidget(self.fields)
        column.addStretch(1)
        self.purpose.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sides.addWidget(self.preview)
        self._sides.addWidget(self.purpose)
        row = QHBoxLayout()
        row.setSpacing(GAP * 3)
        row.addWidget(self._sides, 1)
        row.addWidget(side)
        self.column.addLayout(row)
        self._add_buttons()

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
        signal.emit(self.wish.picture)
        super().accept()

    def _connect(self) -> None:
        self.form.currentIndexChanged.connect(self._on_form_chosen)
        self.span.changed.connect(self._on_changed)
        self.fields.changed.connect(self._on_changed)

    def _on_form_chosen(self) -> None:
        ending = self.form.currentData()
        for widget in (self.fields, self.copy_button, self.print_button):
            widget.setVisible(self._is_picture)
        self.span.setEnabled(ending != WHOLE.ending)
        self._sides.setCurrentWidget(self.preview if self._is_picture else self.purpose)
        if not self._is_picture:
            self.purpose.setText(in_words(_PURPOSES[ending]))
        self._on_changed()

    def _on_changed(self) -> None:
        for done in (self._done, self.copy_button, self.print_button):
            done.setEnabled(self.span.is_understood or not self.span.isEnabled())
        if self._is_picture:
            self.preview.refresh()
