"""Sends a picture to a printer that the user chose in the system's dialog."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from timeline.exchange.paper import CM_PER_INCH, PIXELS_PER_INCH, Size
from ui.pictures.painters import PdfPainter
from ui.pictures.sheets import paint_sheet, sheets_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from timeline.exchange.picture import Picture
    from ui.pictures.composition import Composition


def ask_printer(parent: QWidget, picture: Picture, done: Callable[[QPrinter], None]) -> None:
    """Ask which printer is to print a picture, on paper that at first lies as the picture does."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    width, height = picture.size.units
    ways = QPageLayout.Orientation
    printer.setPageOrientation(ways.Landscape if width > height else ways.Portrait)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: done(printer))
    QDialog.open(dialog)  # its own `open` wants a receiver as Qt 4 named them


def on_paper_of(printer: QPrinter, picture: Picture) -> Picture:
    """The picture as large as the printer's paper; one that is cut over sheets stays as it is."""
    if picture.split is not None:
        return picture
    page = printer.pageLayout().fullRect(QPageLayout.Unit.Inch).size() * CM_PER_INCH
    return replace(picture, size=Size(page.width(), page.height(), round(PIXELS_PER_INCH)))


def print_picture(printer: QPrinter, composition: Composition, picture: Picture) -> None:
    """Print every sheet of a picture."""
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    with PdfPainter(printer) as painter:
        scale = printer.resolution() / PIXELS_PER_INCH
        painter.scale(scale, scale)
        for number, sheet in enumerate(sheets_of(picture)):
            if number:
                printer.newPage()
            paint_sheet(painter, composition, sheet)
