"""Pictures as files: PNG, SVG or PDF, written whole or not at all."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter

from timeline.errors import InputFault
from timeline.exchange.paper import CM_PER_INCH, PIXELS_PER_INCH
from timeline.exchange.picture import PICTURE_ENDINGS, no_picture
from timeline.exchange.saving import save
from ui.language import Choice, Language
from ui.pictures.composition import Subject, composed
from ui.pictures.painters import BoundedPainter
from ui.pictures.pdf import pdf_of
from ui.pictures.sheets import paint_sheet, sheets_of
from ui.pictures.svg import SvgPainter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from timeline.exchange.picture import Picture, Witnesses
    from timeline.model import Event
    from ui.pictures.composition import Composition
    from ui.pictures.sheets import Sheet

_CM_PER_METRE = 100


def export_picture(
    events: Sequence[Event], out: Path, picture: Picture, witnesses: Witnesses | None = None
) -> list[Path]:
    """Save a picture in the format that the ending of `out` names; returns the files, raises Fault.

    Several sheets of a PDF are one file, those of PNG and SVG are numbered. It may be called in any
    thread, as no pixmaps are touched.
    """
    ending = out.suffix.lower()
    if ending not in PICTURE_ENDINGS:
        raise InputFault(no_picture(out.name))
    application = _application(picture.language)
    contents = _drawn(events, picture, ending, witnesses)
    places = (
        [out] if len(contents) == 1 else [_numbered(out, number) for number in range(1, len(contents) + 1)]
    )
    save({place: [content] for place, content in zip(places, contents, strict=True)})
    del application
    return places


def render_picture(
    events: Sequence[Event],
    picture: Picture,
    witnesses: Witnesses | None = None,
    *,
    within: QSize | None = None,
) -> QImage:
    """The picture, or the first sheet of it, as an image; no larger than `within`, for a preview."""
    sheet = sheets_of(picture)[0]
    width, height = sheet.size.checked(as_pixels=within is None).pixels
    size = QSize(width, height)
    if within is not None:
        size = size.scaled(within, Qt.AspectRatioMode.KeepAspectRatio)
    return _image(composed(Subject.of(events, picture, witnesses), picture, witnesses), sheet, size)


def picture_to_copy(
    events: Sequence[Event], picture: Picture, witnesses: Witnesses | None = None
) -> tuple[QImage, bytes]:
    """The picture, or the first sheet of it, as the clipboard takes it: an image, and an SVG."""
    sheet = sheets_of(picture)[0]
    size = QSize(*sheet.size.checked(as_pixels=True).pixels)
    composition = composed(Subject.of(events, picture, witnesses), picture, witnesses)
    return _image(composition, sheet, size), _svg(composition, sheet, picture.title)


def _application(language: str) -> QGuiApplication:
    """The running application, or one without a screen, as the headless commands need no more."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    Language(application, Choice.of(language))
    return application


def _drawn(
    events: Sequence[Event], picture: Picture, ending: str, witnesses: Witnesses | None
) -> list[bytes]:
    picture.size.checked(as_pixels=ending == ".png" and picture.split is None)
    sheets = sheets_of(picture)
    sheets[0].size.checked(as_pixels=ending == ".png")
    composition = composed(Subject.of(events, picture, witnesses), picture, witnesses)
    if ending == ".pdf":
        return [pdf_of(composition, sheets, picture.title)]
    if ending == ".svg":
        return [_svg(composition, sheet, picture.title) for sheet in sheets]
    return [_png(_image(composition, sheet, QSize(*sheet.size.pixels)), sheet) for sheet in sheets]


def _image(composition: Composition, sheet: Sheet, size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    width, height = sheet.size.units
    with BoundedPainter(image) as painter:
        painter.scale(size.width() / width, size.height() / height)
        paint_sheet(painter, composition, sheet)
    opaque = composition.ground.alpha() == 255
    return image.convertToFormat(QImage.Format.Format_RGB32) if opaque else image


def _png(image: QImage, sheet: Sheet) -> bytes:
    dots = round((sheet.size.dpi or PIXELS_PER_INCH) / CM_PER_INCH * _CM_PER_METRE)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def _svg(composition: Composition, sheet: Sheet, title: str) -> bytes:
    painter = SvgPainter()
    with painter:
        paint_sheet(painter, composition, sheet)
        unit = "" if sheet.size.dpi is None else "cm"
        width, height = (f"{side:g}{unit}" for side in (sheet.size.width, sheet.size.height))
        return painter.document(width, height, QRectF(0, 0, *sheet.size.units), title)


def _numbered(out: Path, number: int) -> Path:
    return out.with_name(f"{out.stem}-{number}{out.suffix}")
