"""Paints the links between events: curves from glyph to glyph with a head at the event that is meant."""

from __future__ import annotations

from math import atan2, cos, pi, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from timeline.model import LinkKind
from ui.canvas.palette import faint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Link
    from ui.canvas.frame import Frame

_STYLES = {
    LinkKind.CAUSE: Qt.PenStyle.SolidLine,
    LinkKind.ANSWER: Qt.PenStyle.DashLine,
    LinkKind.PART: Qt.PenStyle.DotLine,
}
_ALPHA, _STRONG = 0.55, 1.0
_HEAD, _SPREAD = 8.0, pi / 7
# How far a curve swings out beside its ends, of their distance and at most in pixels.
_SWING, _MOST_SWING, _LEAST_SWING = 0.4, 120.0, 24.0


def paint_links(painter: QPainter, frame: Frame, links: Sequence[Link]) -> None:
    """The links of which both events are drawn; those of the current event are stronger."""
    middles = _middles(frame, {end for link in links for end in (link.source, link.target)})
    selected = frame.marks.selected
    current = None if selected is None else int(frame.chronology.ids[selected])
    painter.save()
    painter.translate(frame.regions.header.width(), 0)
    rows = frame.regions.rows
    painter.setClipRect(QRectF(0, rows.top(), frame.scale.width, rows.height()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for link in links:
        if link.source in middles and link.target in middles:
            strong = current in (link.source, link.target)
            _paint(painter, frame, link.kind, middles[link.source], middles[link.target], strong=strong)
    painter.restore()


def _middles(frame: Frame, wanted: set[int]) -> dict[int, QPointF]:
    """The middles of the glyphs of some events, of each in the first lane in which it is drawn."""
    metrics, found = frame.looks.metrics, dict[int, QPointF]()
    ids = frame.chronology.ids[frame.arrangement.positions].tolist()
    for index, event_id in enumerate(ids):
        if event_id in wanted and event_id not in found:
            top = float(frame.tops[index]) + metrics.inset + metrics.line / 2
            found[event_id] = QPointF(float(frame.places.glyph[index]), top)
    return found


def _paint(
    painter: QPainter, frame: Frame, kind: LinkKind, begin: QPointF, end: QPointF, *, strong: bool
) -> None:
    colour = faint(frame.looks.colours.accent, _STRONG if strong else _ALPHA)
    reach = frame.looks.metrics.sizes.glyph / 2 + 2
    swing = min(max(abs(end.x() - begin.x()) * _SWING, _LEAST_SWING), _MOST_SWING)
    forth = 1 if end.x() >= begin.x() else -1
    start = begin + QPointF(forth * reach, 0)
    stop = end - QPointF(forth * reach, 0)
    path = QPainterPath(start)
    path.cubicTo(start + QPointF(forth * swing, 0), stop - QPointF(forth * swing, 0), stop)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2 if strong else 1.5, _STYLES[kind]))
    painter.drawPath(path)
    way = path.pointAtPercent(0.96)
    angle = atan2(stop.y() - way.y(), stop.x() - way.x())
    corners = [stop - QPointF(cos(angle + turn), sin(angle + turn)) * _HEAD for turn in (-_SPREAD, _SPREAD)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([stop, *corners]))
