"""How large a picture is: on a screen or on paper, whole or cut over sheets."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from timeline.exchange.paper import (
    LEAST_CM,
    LEAST_DPI,
    LEAST_PIXELS,
    MOST_CM,
    MOST_DPI,
    MOST_PIXELS,
    USUAL_DPI,
    Size,
    Split,
)
from ui.theme import GAP

_SHEETS = ("A5", "A4", "A3", "Letter")
_PIXELS, _CENTIMETRES = 0, 1


class SizeField(QWidget):
    """Sizes that are often wanted, any other in pixels or centimetres, and the sheets to cut it over."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presets, self.unit = QComboBox(), QComboBox()
        self.width_box, self.height_box = QDoubleSpinBox(), QDoubleSpinBox()
        self.dpi = QSpinBox()
        self.split = QCheckBox(self.tr("Cut over shee&ts of"))
        self.sheet = QComboBox()
        self.overlap = QDoubleSpinBox()
        self._filling = False
        self._fill()
        self._lay_out()
        self._connect()
        self.set_size(Size(1920, 1080))

    @property
    def size_chosen(self) -> Size:
        """The size that is chosen."""
        width, height = self.width_box.value(), self.height_box.value()
        on_paper = self.unit.currentIndex() == _CENTIMETRES
        return Size(width, height, self.dpi.value()) if on_paper else Size(round(width), round(height))

    @property
    def split_chosen(self) -> Split | None:
        """The sheets over which the picture is cut, if it is."""
        if not self.split.isChecked():
            return None
        return Split(self.sheet.currentText(), self.overlap.value())

    def set_size(self, size: Size) -> None:
        """Show a size."""
        self._filling = True
        self.unit.setCurrentIndex(_PIXELS if size.dpi is None else _CENTIMETRES)
        self._set_range()
        self.width_box.setValue(size.width)
        self.height_box.setValue(size.height)
        if size.dpi is not None:
            self.dpi.setValue(size.dpi)
        self._filling = False
        self._on_edited()

    def _fill(self) -> None:
        across, upright = self.tr("{sheet} across"), self.tr("{sheet} upright")
        poster = self.tr("Poster, {sheet} across")
        screens = (
            (self.tr("Screen"), Size(1920, 1080)),
            (self.tr("Large screen"), Size(3840, 2160)),
            (self.tr("Wide strip"), Size(3000, 1200)),
            (self.tr("Square"), Size(2000, 2000)),
        )
        papers = [
            (words.format(sheet=sheet), Size.sheet(sheet, portrait=words is upright))
            for sheet in ("A4", "A3")
            for words in (across, upright)
        ]
        posters = [(poster.format(sheet=sheet), Size.sheet(sheet)) for sheet in ("A2", "A1", "A0")]
        for name, size in (*screens, *papers, *posters):
            self.presets.addItem(name, size)
        self.presets.addItem(self.tr("Own size"), None)
        self.unit.addItems([self.tr("pixels"), self.tr("cm")])
        self.sheet.addItems(_SHEETS)
        self.sheet.setCurrentText("A4")
        self.dpi.setRange(LEAST_DPI, MOST_DPI)
        self.dpi.setValue(USUAL_DPI)
        self.dpi.setSuffix(self.tr(" dots an inch"))
        self.overlap.setRange(0, 5)
        self.overlap.setValue(1)
        self.overlap.setDecimals(1)
        self.overlap.setSingleStep(0.5)
        self.overlap.setSuffix(self.tr(" cm shared"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.presets)
        column.addLayout(_row(self.width_box, QLabel("×"), self.height_box, self.unit))
        column.addWidget(self.dpi)
        column.addLayout(_row(self.split, self.sheet, self.overlap))
        self.setFocusProxy(self.presets)
        for box, name in (
            (self.presets, self.tr("Size of the picture")),
            (self.width_box, self.tr("Width")),
            (self.height_box, self.tr("Height")),
            (self.unit, self.tr("Unit")),
            (self.dpi, self.tr("Dots an inch")),
            (self.sheet, self.tr("Sheet of paper")),
            (self.overlap, self.tr("Centimetres that two sheets share")),
        ):
            box.setAccessibleName(name)
        for spin in (self.width_box, self.height_box, self.dpi, self.overlap):
            spin.lineEdit().setTextMargins(GAP, 0, 0, 0)  # the style sheet's padding does not reach it
            spin.setAcceptDrops(False)

    def _connect(self) -> None:
        self.presets.activated.connect(self._on_preset_chosen)
        self.unit.activated.connect(self._on_unit_chosen)
        for box in (self.width_box, self.height_box, self.dpi, self.overlap):
            box.valueChanged.connect(self._on_edited)
        self.split.toggled.connect(self._on_edited)
        self.sheet.activated.connect(self._on_edited)

    def _on_preset_chosen(self) -> None:
        size = self.presets.currentData()
        if size is None:
            self.width_box.setFocus()
        else:
            self.set_size(size)

    def _on_unit_chosen(self) -> None:
        """The same size told in the other unit."""
        size = Size(self.width_box.value(), self.height_box.value())
        if self.unit.currentIndex() == _CENTIMETRES:
            self.set_size(Size(*size.centimetres, self.dpi.value()))
        else:
            width, height = Size(size.width, size.height, USUAL_DPI).units
            self.set_size(Size(round(width), round(height)))

    def _on_edited(self) -> None:
        if self._filling:
            return
        size = self.size_chosen
        row = next(
            (row for row in range(self.presets.count()) if _same(self.presets.itemData(row), size)), -1
        )
        self.presets.setCurrentIndex(row if row >= 0 else self.presets.count() - 1)
        on_paper = size.dpi is not None
        self.dpi.setVisible(on_paper)
        for widget in (self.split, self.sheet, self.overlap):
            widget.setVisible(on_paper)
        for widget in (self.sheet, self.overlap):
            widget.setEnabled(self.split.isChecked())
        if not on_paper:
            self.split.setChecked(False)
        self.changed.emit()

    def _set_range(self) -> None:
        on_paper = self.unit.currentIndex() == _CENTIMETRES
        for box in (self.width_box, self.height_box):
            box.setDecimals(1 if on_paper else 0)
            box.setSingleStep(1 if on_paper else 100)
            box.setRange(*((LEAST_CM, MOST_CM) if on_paper else (LEAST_PIXELS, MOST_PIXELS)))


def _same(preset: Size | None, size: Size) -> bool:
    return preset is not None and (preset.width, preset.height, preset.dpi is None) == (
        size.width,
        size.height,
        size.dpi is None,
    )


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP)
    for widget in widgets:
        row.addWidget(widget, 0 if isinstance(widget, QLabel) else 1)
    return row
