"""Paints the links between events: curves from glyph to glyph with a head at the event that is meant."""

from __future__ import annotations

from math import atan2, cos, pi, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from timeline.model import LinkKind
from ui.canvas.palette import faint

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from PySide6.QtGui import QColor

    from timeline.model import Link
    from ui.canvas.frame import Frame, Looks

# How the line of each kind is drawn.
STYLES = {
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
    middles = _middles(frame, links)
    selected = frame.marks.selected
    current = None if selected is None else int(frame.chronology.ids[selected])
    if not links:
        return
    painter.save()
    rows = frame.regions.rows
    painter.setClipRect(QRectF(0, rows.top(), frame.scale.width, rows.height()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for link in _drawn(links, middles):
        strong = current in (link.source, link.target)
        _paint(painter, frame, link.kind, middles[link.source], middles[link.target], strong=strong)
    painter.restore()


def kinds_drawn(frame: Frame, links: Sequence[Link]) -> list[LinkKind]:
    """Of which kinds links are drawn."""
    found = {link.kind for link in _drawn(links, _middles(frame, links))}
    return [kind for kind in STYLES if kind in found]


def _drawn(links: Sequence[Link], ends: Container[int]) -> Iterator[Link]:
    return (link for link in links if link.source in ends and link.target in ends)


def _middles(frame: Frame, links: Sequence[Link]) -> dict[int, QPointF]:
    """The middles of the glyphs of linked events, of each in the first lane in which it is drawn."""
    wanted = {end for link in links for end in (link.source, link.target)}
    metrics, found = frame.looks.metrics, dict[int, QPointF]()
    ids = frame.chronology.ids[frame.arrangement.positions].tolist()
    for index, event_id in enumerate(ids):
        if event_id in wanted and event_id not in found:
            top = float(frame.tops[index]) + metrics.inset + metrics.line / 2
            found[event_id] = QPointF(float(frame.places.glyph[index]), top)
    return found


def paint_line(painter: QPainter, looks: Looks, kind: LinkKind, begin: QPointF, end: QPointF) -> None:
    """The line of a kind with its head, straight: for a legend."""
    path = QPainterPath(begin)
    path.lineTo(end)
    _paint_path(painter, path, kind, faint(looks.colours.accent, _STRONG), 1.5)


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
    _paint_path(painter, path, kind, colour, 2 if strong else 1.5)


def _paint_path(painter: QPainter, path: QPainterPath, kind: LinkKind, colour: QColor, width: float) -> None:
    """A line in the style of its kind, and a head at its end."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width, STYLES[kind]))
    painter.drawPath(path)
    stop, way = path.currentPosition(), path.pointAtPercent(0.96)
    angle = atan2(stop.y() - way.y(), stop.x() - way.x())
    corners = [stop - QPointF(cos(angle + turn), sin(angle + turn)) * _HEAD for turn in (-_SPREAD, _SPREAD)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([stop, *corners]))
