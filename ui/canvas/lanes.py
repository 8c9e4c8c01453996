"""Paints the lanes: their names and counts in a column of their own, and how much is in closed ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from timeline.errors import number_in_words
from timeline.layout import NONE, OTHERS
from ui.canvas.density import paint_columns
from ui.canvas.labels import Caption, Style
from ui.canvas.palette import faint, mixed

if TYPE_CHECKING:
    from timeline.layout import Lane
    from ui.canvas.frame import Band, Frame

_SIGN = 0.28
_MOST_INDENT = 3


def lane_in_words(lane: Lane) -> str:
    """What a lane is called."""
    name = lane.path[-1]
    if name == NONE:
        return lane.title or QCoreApplication.translate("Timeline", "None stated")
    if name == OTHERS:
        number = str(lane.joined)
        return QCoreApplication.translate("Timeline", "{number} others").format(number=number)
    return lane.title


def paint_lane_densities(painter: QPainter, frame: Frame) -> None:
    """The lines between lanes, and what is in those that show no events."""
    if not frame.grouping.facets:
        return
    colours, rows = frame.looks.colours, frame.regions.rows
    painter.save()
    painter.setClipRect(rows)
    for band in frame.bands:
        if band.density is not None:
            painter.fillRect(band.area, mixed(colours.ground, colours.band, 0.6))
            room = band.area.adjusted(0, frame.looks.metrics.pad * 0.6, 0, -1)
            colour = faint(colours.density, 0.45) if band.parted else colours.density
            paint_columns(painter, frame.looks, band.density, frame.scale, room, colour)
        _rule(painter, frame, band, 0, rows.width())
    painter.restore()


def paint_lane_headers(painter: QPainter, frame: Frame) -> None:
    """The column with the names, which stays while the time moves."""
    head = frame.regions.header
    if head.isEmpty():
        return
    looks, colours = frame.looks, frame.looks.colours
    painter.save()
    column = QRectF(head.left(), frame.regions.axis.top(), head.width(), 0)
    column.setBottom(max(frame.regions.minimap.bottom(), head.bottom()))
    painter.fillRect(column, colours.band)
    painter.setClipRect(head)
    for band in frame.bands:
        _paint_header(painter, frame, band, head)
        _rule(painter, frame, band, head.left(), 0)
    painter.setClipping(False)
    painter.setPen(QPen(colours.line, 1))
    x = -0.5 / looks.ratio
    painter.drawLine(QLineF(x, column.top(), x, column.bottom()))
    y = looks.snapped(frame.regions.axis.bottom()) - 0.5 / looks.ratio
    painter.drawLine(QLineF(head.left(), y, 0, y))
    painter.restore()


def _rule(painter: QPainter, frame: Frame, band: Band, left: float, right: float) -> None:
    colours = frame.looks.colours
    y = frame.looks.snapped(band.area.bottom()) - 0.5 / frame.looks.ratio
    painter.setPen(QPen(colours.line if band.lane.depth == 0 else colours.border, 1))
    painter.drawLine(QLineF(left, y, right, y))


def _paint_header(painter: QPainter, frame: Frame, band: Band, head: QRectF) -> None:
    """The name of a lane at its top, or as far down as it is in view."""
    looks, metrics, lane = frame.looks, frame.looks.metrics, band.lane
    area = QRectF(head.left(), band.area.top(), head.width(), band.area.height())
    _paint_header_marks(painter, frame, band, area)
    top = min(max(band.area.top(), head.top()), band.area.bottom() - metrics.head) + metrics.pad
    indent = head.left() + metrics.pad + min(lane.depth, _MOST_INDENT) * metrics.line
    middle = QPointF(indent + metrics.line * 0.4, top + metrics.line / 2)
    _paint_sign(painter, frame, middle, closed=band.closed)
    count = number_in_words(len(lane), looks.language)
    right = -metrics.pad * 1.5 - looks.labels.text_width(Style.COUNT, count)
    left = indent + metrics.line
    baseline = top + (metrics.line - metrics.small_line) / 2
    _put(painter, frame, Caption(count, style=Style.COUNT), right, baseline)
    measure = QFontMetricsF(metrics.strong)
    room = max(right - metrics.pad - left, 0)
    name = measure.elidedText(lane_in_words(lane), Qt.TextElideMode.ElideRight, room)
    _put(painter, frame, Caption(name, style=Style.MAJOR), left, top)


def _paint_header_marks(painter: QPainter, frame: Frame, band: Band, area: QRectF) -> None:
    colours, marks, path = frame.looks.colours, frame.marks, band.lane.path
    if marks.hovered_lane == path:
        painter.fillRect(area, faint(colours.accent, 0.08))
    if marks.lane == path:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.accent, 2))
        painter.drawRect(area.adjusted(1, 1, -2, -2))


def _paint_sign(painter: QPainter, frame: Frame, middle: QPointF, *, closed: bool) -> None:
    """The triangle that says whether a lane is open: it points down, or at the name."""
    size = frame.looks.metrics.line * _SIGN
    corners = [QPointF(-size, -size / 2), QPointF(size, -size / 2), QPointF(0, size * 0.8)]
    if closed:
        corners = [QPointF(corner.y(), corner.x()) for corner in corners]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(frame.looks.colours.muted)
    painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
    painter.restore()


def _put(painter: QPainter, frame: Frame, caption: Caption, x: float, y: float) -> None:
    looks = frame.looks
    if caption.title:
        looks.labels.paint(painter, caption, QPointF(looks.snapped(x), looks.snapped(y)))
