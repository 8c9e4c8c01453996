"""Asks what the picture of the timeline is to show, how large and how coloured, and previews it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLabel, QRadioButton, QSpinBox, QWidget
from typing_extensions import override

from ui.dialogs.form import FormDialog
from ui.language import interface_language
from ui.theme import GAP, is_dark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Event
    from ui.jobs import Jobs

_SMALLEST, _LARGEST = 320, 12_000
_PREVIEW = QSize(528, 297)
_PAUSE = 250
# A preview is drawn at most this wide: the picture's look, not its every pixel.
_PREVIEW_WIDTH = 2400


class PictureWish(NamedTuple):
    """What the user wants to see in the picture; `span` None is the whole timeline."""

    size: QSize
    span: tuple[int, int] | None
    dark: bool


class ExportDialog(FormDialog):
    """Collects a wish for a picture; the window asks for the place and writes it."""

    wished = Signal(object)

    def __init__(
        self,
        events: Sequence[Event],
        visible: tuple[int, int],
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Export image"))
        self._events, self._visible, self._jobs = tuple(events), visible, jobs
        self.whole, self.part = QRadioButton(self.tr("The &whole timeline")), QRadioButton()
        self.part.setText(self.tr("What is &visible now"))
        self.light, self.dark = QRadioButton(self.tr("&Light")), QRadioButton(self.tr("&Dark"))
        self.sizes = QComboBox()
        self.width_box, self.height_box = _pixels(), _pixels()
        self.preview = QLabel()
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._draw_preview)
        self._lay_out()
        self._choose_first()
        self._connect()
        self._draw_preview()

    @property
    def wish(self) -> PictureWish:
        """What is chosen now."""
        size = QSize(self.width_box.value(), self.height_box.value())
        return PictureWish(size, None if self.whole.isChecked() else self._visible, self.dark.isChecked())

    @override
    def accept(self) -> None:
        self.wished.emit(self.wish)
        super().accept()

    def _lay_out(self) -> None:
        self.preview.setFixedSize(_PREVIEW)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setAccessibleName(self.tr("Preview of the picture"))
        self.column.addWidget(self.preview)
        self.column.addSpacing(GAP)
        self.add_field(self.tr("Show"), _group(self, self.whole, self.part))
        self.sizes.setAccessibleName(self.tr("Size of the picture"))
        self.width_box.setAccessibleName(self.tr("Width in pixels"))
        self.height_box.setAccessibleName(self.tr("Height in pixels"))
        self.add_field(self.tr("&Size in pixels"), self._size_row())
        self.add_field(self.tr("Colours"), _group(self, self.light, self.dark))
        self.add_buttons(self.tr("&Export…"))

    def _size_row(self) -> QWidget:
        presets = (
            (self.tr("Screen"), (1920, 1080)),
            (self.tr("Large screen"), (3840, 2160)),
            (self.tr("Page across, A4 for print"), (3508, 2480)),
            (self.tr("Wide strip"), (3000, 1200)),
            (self.tr("Square"), (2000, 2000)),
        )
        for name, (width, height) in presets:
            self.sizes.addItem(f"{name}, {width} × {height}", QSize(width, height))
        self.sizes.addItem(self.tr("Own size"), None)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sizes, 1)
        layout.addWidget(self.width_box)
        layout.addWidget(QLabel("×"))
        layout.addWidget(self.height_box)
        row.setFocusProxy(self.sizes)
        return row

    def _choose_first(self) -> None:
        self.whole.setChecked(True)
        dark = is_dark(self.palette())
        self.dark.setChecked(dark)
        self.light.setChecked(not dark)
        self._on_preset_chosen()

    def _connect(self) -> None:
        self.sizes.activated.connect(self._on_preset_chosen)
        for box in (self.width_box, self.height_box):
            box.valueChanged.connect(self._on_size_typed)
        for choice in (self.whole, self.dark):
            choice.toggled.connect(lambda: self._pause.start())

    def _on_preset_chosen(self) -> None:
        size = self.sizes.currentData()
        if size is None:
            self.width_box.setFocus()
            return
        self.width_box.setValue(size.width())
        self.height_box.setValue(size.height())
        self.sizes.setCurrentIndex(self.sizes.findData(size))

    def _on_size_typed(self) -> None:
        size = QSize(self.width_box.value(), self.height_box.value())
        row = self.sizes.findData(size)
        self.sizes.setCurrentIndex(row if row >= 0 else self.sizes.count() - 1)
        self._pause.start()

    def _draw_preview(self) -> None:
        wish = self.wish
        work = partial(_preview, self._events, wish, interface_language(), self.devicePixelRatioF())
        self._jobs.aside(work, done=partial(self._on_drawn, wish), owner=self)

    def _on_drawn(self, wish: PictureWish, image: QImage) -> None:
        if wish == self.wish:
            image.setDevicePixelRatio(self.devicePixelRatioF())
            self.preview.setPixmap(QPixmap.fromImage(image))


def _preview(events: Sequence[Event], wish: PictureWish, language: str, ratio: float) -> QImage:
    # numpy and the canvas come with it, which the dialog must not wait for.
    from ui.canvas.picture import render_picture

    size = QSize(wish.size)
    if size.width() > _PREVIEW_WIDTH:
        size.scale(_PREVIEW_WIDTH, _PREVIEW_WIDTH * 4, Qt.AspectRatioMode.KeepAspectRatio)
    image = render_picture(events, size=size, span=wish.span, language=language, dark=wish.dark)
    image.setDevicePixelRatio(1)  # a large picture has larger letters, which is its own affair
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(_PREVIEW * ratio, Qt.AspectRatioMode.KeepAspectRatio, smooth)


def _pixels() -> QSpinBox:
    box = QSpinBox()
    box.setRange(_SMALLEST, _LARGEST)
    box.setSingleStep(100)
    box.setAcceptDrops(False)
    box.lineEdit().setTextMargins(GAP, 0, 0, 0)  # the style sheet's padding does not reach it
    return box


def _group(owner: QWidget, *choices: QRadioButton) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GAP * 2)
    group = QButtonGroup(owner)
    for choice in choices:
        group.addButton(choice)
        layout.addWidget(choice)
    layout.addStretch(1)
    return row
