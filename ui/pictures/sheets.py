"""The sheets that a picture comes on: one that holds it, or several of paper to be joined."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from timeline.exchange.paper import CM_PER_INCH, PIXELS_PER_INCH, Size
from ui.pictures.style import picture_font

if TYPE_CHECKING:
    from timeline.exchange.picture import Picture
    from ui.pictures.composition import Composition

_UNITS_PER_CM = PIXELS_PER_INCH / CM_PER_INCH
# Paper has a blank edge, where no printer reaches; sheets that are to be joined have their own.
_EDGE = 0.8 * _UNITS_PER_CM
_MARK = 0.5 * _UNITS_PER_CM
_MARK_COLOUR = QColor("#808080")


class Sheet(NamedTuple):
    """A sheet of a size that shows `part` of the picture (in 1/96 inch) at `corner`.

    `words` say which of several it is; with them come marks where to cut.
    """

    size: Size
    part: QRectF
    corner: QPointF
    words: str = ""


def room_of(picture: Picture) -> QSizeF:
    """What of a picture's size is drawn on, in 1/96 inch."""
    width, height = picture.size.units
    edge = _edge_of(picture)
    return QSizeF(width - 2 * edge, height - 2 * edge)


def sheets_of(picture: Picture) -> list[Sheet]:
    """The sheets of a picture; raises InputFault where it takes too many."""
    size, edge = picture.size, _edge_of(picture)
    whole = QRectF(QPointF(0, 0), room_of(picture))
    if picture.split is None:
        return [Sheet(size, whole, QPointF(edge, edge))]
    tiling = picture.split.tiling(size)
    room = QSizeF(*(side * _UNITS_PER_CM for side in tiling.room))
    margin = tiling.margin * _UNITS_PER_CM
    paper = Size(*tiling.sheet, size.dpi)
    tiles = tiling.tiles()
    return [
        Sheet(
            paper,
            QRectF(QPointF(tile.left * _UNITS_PER_CM, tile.top * _UNITS_PER_CM), room) & whole,
            QPointF(margin, margin),
            f"{number}/{len(tiles)}" if len(tiles) > 1 else "",
        )
        for number, tile in enumerate(tiles, start=1)
    ]


def _edge_of(picture: Picture) -> float:
    return _EDGE if picture.size.dpi is not None and picture.split is None else 0.0


def paint_sheet(painter: QPainter, composition: Composition, sheet: Sheet) -> None:
    """Draw one sheet on a device of 96 units an inch."""
    painter.fillRect(QRectF(0, 0, *sheet.size.units), composition.ground)
    painter.save()
    painter.setClipRect(QRectF(sheet.corner, sheet.part.size()))
    painter.translate(sheet.corner - sheet.part.topLeft())
    painter.scale(composition.ratio, composition.ratio)
    composition.paint(painter)
    painter.restore()
    if sheet.words:
        _paint_marks(painter, sheet)


def _paint_marks(painter: QPainter, sheet: Sheet) -> None:
    """Draw where a sheet is to be cut, and which one it is, in its margin."""
    rect = QRectF(sheet.corner, sheet.part.size())
    lines: list[QLineF] = []
    for x in (rect.left(), rect.right()):
        lines.append(QLineF(x, rect.top() - _MARK, x, rect.top() - 2))
        lines.append(QLineF(x, rect.bottom() + 2, x, rect.bottom() + _MARK))
    for y in (rect.top(), rect.bottom()):
        lines.append(QLineF(rect.left() - _MARK, y, rect.left() - 2, y))
        lines.append(QLineF(rect.right() + 2, y, rect.right() + _MARK, y))
    font = picture_font()
    painter.save()
    painter.setPen(QPen(_MARK_COLOUR, 1))
    painter.drawLines(lines)
    painter.setFont(font)
    room = QRectF(rect.left() + 4, rect.bottom() + 2, rect.width(), QFontMetricsF(font).height())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), sheet.words)
    painter.restore()
