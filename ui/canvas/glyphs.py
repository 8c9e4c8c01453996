"""The shapes that stand for the kinds of events, so that colour is never the only sign."""

from __future__ import annotations

from enum import IntEnum
from math import ceil, cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from timeline.layout import KINDS, Flag
from timeline.model import EventKind
from ui.canvas.palette import Colours, mixed

_HALF_TINT = 0.35
# An area about equal for all shapes looks as if they were equally large.
_CIRCLE, _SQUARE, _DIAMOND, _TRIANGLE, _BAR = 0.92, 0.84, 1.08, 1.1, 0.58


class Fill(IntEnum):
    """How sure an event is: doubtful, proposed, or settled by the user."""

    HOLLOW = 0
    TINTED = 1
    SOLID = 2


def fill_of(flags: int) -> Fill:
    """The fill that tells an event's certainty."""
    if flags & Flag.SETTLED:
        return Fill.SOLID
    return Fill.HOLLOW if flags & Flag.DOUBTFUL else Fill.TINTED


# The fill of every combination of flags.
FILLS = tuple(fill_of(flags) for flags in range(1 << len(Flag)))


class Glyphs:
    """The drawn shapes of one size, colour set and pixel ratio; `as_shapes` paints them without pixels."""

    def __init__(self, size: float, colours: Colours, ratio: float, *, as_shapes: bool = False) -> None:
        self._size = size
        self._colours = colours
        self._ratio = ratio
        self._as_shapes = as_shapes
        self._images: dict[tuple[int, Fill, int], QImage] = {}

    @property
    def reach(self) -> float:
        """From the middle of a shape to the edge of its image."""
        return self._size / 2 + 2

    def paint(self, painter: QPainter, kind: int, fill: Fill, corner: QPointF, colour: int = 0) -> None:
        """Draw the shape of a kind code with its middle `reach` right of and below the `corner`."""
        if not self._as_shapes:
            painter.drawImage(corner, self.image(kind, fill, colour))
            return
        painter.save()
        painter.translate(corner.x() + self.reach, corner.y() + self.reach)
        draw_glyph(painter, KINDS[kind], self._size, self._colours, fill, colour)
        painter.restore()

    def image(self, kind: int, fill: Fill, colour: int = 0) -> QImage:
        """The shape of a kind code, its middle in the middle of the image."""
        found = self._images.get((kind, fill, colour))
        if found is None:
            found = self._images[kind, fill, colour] = self._drawn(kind, fill, colour)
        return found

    def _drawn(self, kind: int, fill: Fill, colour: int) -> QImage:
        side = ceil(2 * self.reach * self._ratio)
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self._ratio)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = side / self._ratio / 2
            painter.translate(middle, middle)
            draw_glyph(painter, KINDS[kind], self._size, self._colours, fill, colour)
        return image


def draw_glyph(
    painter: QPainter, kind: EventKind, size: float, colours: Colours, fill: Fill, given: int = 0
) -> None:
    """Draw the shape of a kind about the painter's origin, in its colour or in the one that was `given`."""
    colour = colours.of_event(KINDS.index(kind), given)
    pen = QPen(colour, max(size / 7, 1.2))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if kind == EventKind.SCHEDULED and fill != Fill.SOLID:
        pen.setDashPattern([2.2, 1.3])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(_inside(colour, colours.ground, fill))
    painter.drawPath(_shape(kind, size - pen.widthF()))


def _inside(colour: QColor, ground: QColor, fill: Fill) -> QColor:
    if fill == Fill.SOLID:
        return colour
    return mixed(ground, colour, _HALF_TINT if fill == Fill.TINTED else 0)


def _shape(kind: EventKind, size: float) -> QPainterPath:
    path = QPainterPath()
    match kind:
        case EventKind.OCCURRENCE:
            radius = size / 2 * _CIRCLE
            path.addEllipse(QPointF(0, 0), radius, radius)
        case EventKind.STATEMENT:
            side = size * _SQUARE
            path.addRoundedRect(QRectF(-side / 2, -side / 2, side, side), side / 6, side / 6)
        case EventKind.SCHEDULED:
            path.addPolygon(_polygon(4, size / 2 * _DIAMOND))
        case EventKind.FIGURE:
            path.addPolygon(_polygon(3, size / 2 * _TRIANGLE))
            path.translate(0, size * 0.08)
        case EventKind.STATE:
            height = size * _BAR
            path.addRoundedRect(QRectF(-size / 2, -height / 2, size, height), height / 2, height / 2)
    path.closeSubpath()
    return path


def _polygon(corners: int, radius: float) -> QPolygonF:
    angles = (2 * pi * corner / corners - pi / 2 for corner in range(corners))
    return QPolygonF([QPointF(radius * cos(angle), radius * sin(angle)) for angle in angles])
