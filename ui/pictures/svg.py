"""The timeline as SVG: every line of text a text, and only what can be seen.

Qt's own generator cuts texts into runs, forgets clips, spells gradients out in fifty steps and lets
through what XML cannot hold.
"""

from __future__ import annotations

from base64 import b64encode
from html import escape
from typing import Any

from PySide6.QtCore import QBuffer, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QImage,
    QLinearGradient,
    QPainterPath,
    QPen,
    QPolygonF,
)
from typing_extensions import override

from timeline.exchange.text import clean
from ui.pictures import svg_syntax as syntax
from ui.pictures.painters import BoundedPainter, filling
from ui.pictures.style import FAMILIES, picture_font

# What an area is filled with.
_Ink = QBrush | QColor | QLinearGradient | Qt.GlobalColor

_NORMAL_WEIGHT = 400
_CAPS = {Qt.PenCapStyle.FlatCap: "butt", Qt.PenCapStyle.RoundCap: "round"}
_JOINS = {Qt.PenJoinStyle.MiterJoin: "miter", Qt.PenJoinStyle.RoundJoin: "round"}


class SvgPainter(BoundedPainter):
    """Writes what is drawn; the painter below it keeps pen, brush, font and transformation."""

    def __init__(self) -> None:
        self._device = QImage(1, 1, QImage.Format.Format_ARGB32)
        super().__init__(self._device)
        self._elements: list[str] = []
        self._definitions: dict[str, str] = {}
        self._open: QRectF | None = None

    def document(self, width: str, height: str, box: QRectF, title: str) -> bytes:
        """The whole file: `box` of the drawing, shown in that width and height."""
        families = ", ".join(dict.fromkeys((picture_font().family(), *FAMILIES, "sans-serif")))
        view = " ".join(map(syntax.number, (box.left(), box.top(), box.width(), box.height())))
        closing = "</g>" if self._open is not None else ""
        definitions = "".join(
            content.replace(" ", f' id="{name}" ', 1) for content, name in self._definitions.items()
        )
        lines = (
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="{view}" '
            f'font-family="{escape(families)}" stroke-linecap="square" stroke-linejoin="bevel">',
            f"<title>{escape(clean(title), quote=False)}</title>",
            f"<defs>{definitions}</defs>",
            *self._elements,
            f"{closing}</svg>\n",
        )
        return "\n".join(lines).encode("utf-8")

    @override
    def fillRect(self, *arguments: Any) -> None:
        rect, brush = filling(arguments)
        if isinstance(brush, QColor) and not brush.alpha():
            return  # a ground that lets everything through
        self._rect(rect, 0, QPen(Qt.PenStyle.NoPen), brush)

    @override
    def fillPath(self, path: QPainterPath, brush: Any) -> None:
        self._path(path, QPen(Qt.PenStyle.NoPen), brush)

    @override
    def strokePath(self, path: QPainterPath, pen: Any) -> None:
        self._path(path, QPen(pen), QBrush())

    @override
    def drawPath(self, path: QPainterPath) -> None:
        self._path(path, self.pen(), self.brush())

    @override
    def drawLine(self, *arguments: Any) -> None:
        self.drawLines([arguments[0] if len(arguments) == 1 else QLineF(*arguments)])

    @override
    def drawLines(self, lines: Any, *_: Any) -> None:
        path = QPainterPath()
        for line in lines:
            path.moveTo(line.p1())
            path.lineTo(line.p2())
        self._path(path, self.pen(), QBrush())

    @override
    def drawRect(self, *arguments: Any) -> None:
        self._rect(QRectF(*arguments), 0, self.pen(), self.brush())

    @override
    def drawRects(self, rectangles: Any, *_: Any) -> None:
        path = QPainterPath()
        for rectangle in rectangles:
            path.addRect(QRectF(rectangle))
        self._path(path, self.pen(), self.brush())

    @override
    def drawRoundedRect(self, rect: Any, xRadius: float, yRadius: float, *_: Any, **__: Any) -> None:
        self._rect(QRectF(rect), xRadius, self.pen(), self.brush())

    @override
    def drawEllipse(self, *arguments: Any) -> None:
        path = QPainterPath()
        path.addEllipse(*arguments)
        self._path(path, self.pen(), self.brush())

    @override
    def drawPolygon(self, *arguments: Any, **_: Any) -> None:
        path = QPainterPath()
        path.addPolygon(QPolygonF(arguments[0]))
        path.closeSubpath()
        self._path(path, self.pen(), self.brush())

    @override
    def drawPolyline(self, *arguments: Any) -> None:
        path = QPainterPath()
        path.addPolygon(QPolygonF(arguments[0]))
        self._path(path, self.pen(), QBrush())

    @override
    def drawImage(self, *arguments: Any, **_: Any) -> None:
        corner, image = arguments
        room = self.transform().mapRect(QRectF(QPointF(corner), image.deviceIndependentSize()))
        buffer = QBuffer()
        image.save(buffer, "PNG")
        content = b64encode(bytes(buffer.data().data())).decode()
        self._add(room, f'<image {syntax.place(room)} href="data:image/png;base64,{content}"/>')

    @override
    def drawText(self, *arguments: Any, **_: Any) -> Any:
        """One line of text, in the only form in use: a rectangle, flags, and the text."""
        room, flags, text = arguments
        text = clean(text)
        if not text.strip():
            return
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        right = bool(flags & Qt.AlignmentFlag.AlignRight.value)
        if backwards and not flags & Qt.AlignmentFlag.AlignAbsolute.value:
            right = not right
        width, measure = QFontMetricsF(self.font()).horizontalAdvance(text), QFontMetricsF(self.font())
        left = room.right() - width if right else room.left()
        if flags & Qt.AlignmentFlag.AlignHCenter.value:
            left = room.center().x() - width / 2
        top = room.top()
        if flags & Qt.AlignmentFlag.AlignVCenter.value:
            top += (room.height() - measure.height()) / 2
        self._text(QRectF(left, top, width, measure.height()), top + measure.ascent(), text, right)

    def _text(self, room: QRectF, baseline: float, text: str, right: bool) -> None:
        transform, font, attributes = self.transform(), self.font(), [syntax.colour(self.pen().color())]
        x, anchor = (room.right(), "end") if right else (room.left(), "")
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # Programs disagree which end of such a text its start is; all find its middle.
            x, anchor = room.center().x(), "middle"
            attributes.append('direction="rtl"')
        if not transform.isRotating():
            place, size = transform.map(QPointF(x, baseline)), font.pixelSize() * transform.m22()
        else:
            place, size = QPointF(x, baseline), float(font.pixelSize())
            attributes.append(f'transform="{syntax.matrix(transform)}"')
        attributes.append(
            f'x="{syntax.number(place.x())}" y="{syntax.number(place.y())}" font-size="{syntax.number(size)}"'
        )
        if font.weight() != _NORMAL_WEIGHT:
            attributes.append(f'font-weight="{int(font.weight())}"')
        if anchor:
            attributes.append(f'text-anchor="{anchor}"')
        self._add(transform.mapRect(room), f"<text {' '.join(attributes)}>{escape(text, quote=False)}</text>")

    def _rect(self, rect: QRectF, radius: float, pen: QPen, brush: _Ink) -> None:
        scale, place = self.transform().m22(), self.transform().mapRect(rect)
        rounded = f' rx="{syntax.number(radius * scale)}"' if radius else ""
        self._add(place, f"<rect {syntax.place(place)}{rounded} {self._looks(pen, brush, rect)}/>")

    def _path(self, path: QPainterPath, pen: QPen, brush: _Ink) -> None:
        mapped = self.transform().map(path)
        bounds = mapped.boundingRect()
        self._add(bounds, f'<path d="{syntax.data(mapped)}" {self._looks(pen, brush, path.boundingRect())}/>')

    def _add(self, bounds: QRectF, element: str) -> None:
        """Note an element, unless the clip hides all of it."""
        clip = self.clips[-1]
        if clip is not None and not clip.intersects(bounds.adjusted(-1, -1, 1, 1)):
            return
        if clip != self._open:
            if self._open is not None:
                self._elements.append("</g>")
            if clip is not None:
                name = self._defined(
                    "c", f'<clipPath clipPathUnits="userSpaceOnUse"><rect {syntax.place(clip)}/></clipPath>'
                )
                self._elements.append(f'<g clip-path="url(#{name})">')
            self._open = clip
        self._elements.append(element)

    def _looks(self, pen: QPen, brush: _Ink, rect: QRectF) -> str:
        fill = self._filled(brush, rect)
        if pen.style() == Qt.PenStyle.NoPen:
            return fill
        width = (pen.widthF() or 1) * self.transform().m22()
        parts = [fill, syntax.colour(pen.color(), "stroke")]
        if width != 1:
            parts.append(f'stroke-width="{syntax.number(width)}"')
        if pen.style() != Qt.PenStyle.SolidLine:
            dashes = " ".join(syntax.number(length * width) for length in pen.dashPattern())
            parts.append(f'stroke-dasharray="{dashes}" stroke-linecap="{_CAPS.get(pen.capStyle(), "butt")}"')
        if pen.joinStyle() in _JOINS:
            parts.append(f'stroke-linejoin="{_JOINS[pen.joinStyle()]}"')
        return " ".join(parts)

    def _filled(self, brush: _Ink, rect: QRectF) -> str:
        if isinstance(brush, QLinearGradient):
            return f'fill="url(#{self._defined("g", syntax.gradient(brush, rect))})"'
        brush = QBrush(brush)
        return 'fill="none"' if brush.style() == Qt.BrushStyle.NoBrush else syntax.colour(brush.color())

    def _defined(self, kind: str, content: str) -> str:
        """The name of a definition, which is written once however often it is used."""
        return self._definitions.setdefault(content, f"{kind}{len(self._definitions) + 1}")
