"""The timeline as PDF: fonts embedded, text that can be found, and the same bytes every time."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QBuffer, QHashSeed, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from timeline.exchange.paper import CM_PER_INCH, PIXELS_PER_INCH
from timeline.exchange.text import one_line
from ui.pictures.painters import PdfPainter
from ui.pictures.sheets import Sheet, paint_sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.pictures.composition import Composition

# The clock's words in what Qt writes: they are blanked, which keeps every offset in the file.
_CLOCK = re.compile(rb"/(?:Creation|Mod)Date \([^)]*\)|xmp:(?:CreateDate|ModifyDate|MetadataDate)=\"[^\"]*\"")
_NO_ID = UUID(int=0)


def pdf_of(composition: Composition, sheets: Sequence[Sheet], title: str) -> bytes:
    """The picture on one or several sheets."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Qt writes fonts in the order of a hash, which else is another one in every process.
    QHashSeed.setDeterministicGlobalSeed()
    try:
        _write(buffer, composition, sheets, title)
    finally:
        QHashSeed.resetRandomGlobalSeed()
    return _timeless(bytes(buffer.data().data()))


def _write(buffer: QBuffer, composition: Composition, sheets: Sequence[Sheet], title: str) -> None:
    writer = QPdfWriter(buffer)
    writer.setResolution(PIXELS_PER_INCH)
    writer.setTitle(one_line(title))
    writer.setCreator("Linimasa")
    writer.setDocumentId(QUuid(str(_NO_ID)))
    writer.setPageLayout(_layout(sheets[0]))
    with PdfPainter(writer) as painter:
        for number, sheet in enumerate(sheets):
            if number:
                writer.newPage()
            paint_sheet(painter, composition, sheet)


def _layout(sheet: Sheet) -> QPageLayout:
    width, height = (side / CM_PER_INCH for side in sheet.size.centimetres)
    # A page size that is given upright and turned would be fitted to a known one.
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Inch, "", QPageSize.SizeMatchPolicy.ExactMatch)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def _timeless(written: bytes) -> bytes:
    """The file without the time of its making, its id made of all that is in it."""
    bare = _CLOCK.sub(lambda found: b" " * len(found[0]), written)
    digest = UUID(bytes=hashlib.sha256(bare).digest()[:16])
    # Where it stands in the trailer it is written in hexadecimal.
    for form in (str, lambda identity: str(identity).encode().hex()):
        bare = bare.replace(form(_NO_ID).encode(), form(digest).encode())
    return bare
