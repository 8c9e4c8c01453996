"""Paints the axis with its two rows of names, the grid, weekends and the line of "now"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from timeline.dates.calendar import DAY
from timeline.layout import Ticks, ticks, weekends
from ui.canvas.labels import Caption, Style
from ui.canvas.palette import faint

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.canvas.frame import Frame

_LEAST_DAY_FOR_WEEKENDS = 8.0
_BEHIND_SEAM = 2.5


def ticks_of(frame: Frame) -> Ticks:
    """The ticks of a frame, with room for their labels."""
    labels = frame.looks.labels
    gap = frame.looks.metrics.line * 1.1
    return ticks(frame.scale, frame.looks.language, lambda text: labels.text_width(Style.MINOR, text), gap)


def paint_ground(painter: QPainter, frame: Frame, found: Ticks) -> None:
    """What lies behind the events: weekends where days are seen, grid lines."""
    field, scale, colours = frame.regions.field, frame.scale, frame.looks.colours
    if DAY / scale.seconds_per_pixel >= _LEAST_DAY_FOR_WEEKENDS:
        for begin, until in weekends(scale):
            left, right = scale.x_of(begin), scale.x_of(until)
            painter.fillRect(QRectF(left, field.top(), right - left, field.height()), colours.shade)
    _lines(painter, frame, (tick.at for tick in found.minor), field.top(), field.bottom(), colours.grid)
    _lines(painter, frame, (tick.at for tick in found.major), field.top(), field.bottom(), colours.border)


def paint_axis(painter: QPainter, frame: Frame, found: Ticks) -> None:
    """The band of the axis."""
    band, metrics, colours = frame.regions.axis, frame.looks.metrics, frame.looks.colours
    painter.fillRect(band, colours.band)
    middle = band.top() + metrics.line + 2 * metrics.pad
    _lines(painter, frame, found.bare, band.bottom() - metrics.pad * 0.8, band.bottom(), colours.line)
    _lines(painter, frame, (tick.at for tick in found.minor), middle, band.bottom(), colours.line)
    _lines(painter, frame, (tick.at for tick in found.major), band.top(), band.bottom(), colours.line)
    painter.setPen(QPen(colours.line, 1))
    y = frame.looks.snapped(band.bottom()) - 0.5 / frame.looks.ratio
    painter.drawLine(QLineF(band.left(), y, band.right(), y))
    _paint_names(painter, frame, found, band.top() + metrics.pad)
    for tick in found.minor:
        x = frame.scale.x_of(tick.at) + metrics.pad
        _text(painter, frame, Caption(tick.label, style=Style.MINOR), x, middle + metrics.pad * 0.3)


def _paint_names(painter: QPainter, frame: Frame, found: Ticks, y: float) -> None:
    """The names of the wider spans; the one that begins left of the view is kept in it."""
    pad, width = frame.looks.metrics.pad, frame.scale.width
    starts = [frame.scale.x_of(tick.at) for tick in found.major]
    seams = seams_of(frame)
    for tick, (start, end) in zip(found.major, pairwise([*starts, width + pad]), strict=True):
        # Behind a seam there is its zigzag first.
        behind = any(abs(seam - start) < 1 for seam in seams)
        x = max(start, 0) + (_BEHIND_SEAM * pad if behind else pad)
        if x + frame.looks.labels.text_width(Style.MAJOR, tick.label) <= end or end > width:
            _text(painter, frame, Caption(tick.label, style=Style.MAJOR), x, y)


def paint_now(painter: QPainter, frame: Frame) -> None:
    """The line of the present moment."""
    if frame.marks.now is None:
        return
    x = frame.scale.x_of(frame.marks.now)
    if not 0 <= x <= frame.scale.width:
        return
    looks, axis = frame.looks, frame.regions.axis
    x = looks.snapped(x) + 0.5 / looks.ratio
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(faint(looks.colours.now, 0.6), 1))
    painter.drawLine(QPointF(x, axis.bottom()), QPointF(x, frame.regions.field.bottom()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(looks.colours.now)
    painter.drawEllipse(QPointF(x, axis.bottom()), looks.metrics.pad * 0.6, looks.metrics.pad * 0.6)
    painter.restore()


def paint_seams(painter: QPainter, frame: Frame) -> None:
    """Where time is folded away: a torn line through all, and a zigzag on the axis."""
    looks, axis, rows = frame.looks, frame.regions.axis, frame.regions.rows
    pad = looks.metrics.pad
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for x in seams_of(frame):
        painter.fillRect(QRectF(x - pad, axis.top(), 2 * pad, axis.height()), looks.colours.ground)
        torn = QPen(looks.colours.muted, 1, Qt.PenStyle.CustomDashLine)
        torn.setDashPattern([1, 3])
        painter.setPen(torn)
        painter.drawLine(QLineF(x, axis.bottom(), x, rows.bottom()))
        painter.setPen(QPen(looks.colours.muted, 1.5))
        for side in (-pad, pad):
            painter.drawPolyline(_zigzag(x + side, axis.top(), axis.bottom(), pad * 0.6))
    painter.restore()


def seams_of(frame: Frame) -> list[float]:
    """The pixels at which time is folded away."""
    found = (frame.scale.x_of(begin) for begin, _ in frame.scale.folds.stretches)
    return [x for x in found if 0 <= x <= frame.scale.width]


def _zigzag(x: float, top: float, bottom: float, reach: float) -> list[QPointF]:
    count = max(round((bottom - top) / reach / 2), 2)
    step = (bottom - top) / count
    sides = (-reach / 2, reach / 2)
    return [QPointF(x + sides[turn % 2], top + turn * step) for turn in range(count + 1)]


def _lines(
    painter: QPainter, frame: Frame, instants: Iterable[int], top: float, bottom: float, colour: QColor
) -> None:
    looks, width = frame.looks, frame.scale.width
    half = 0.5 / looks.ratio
    xs = (looks.snapped(frame.scale.x_of(at)) + half for at in instants)
    lines = [QLineF(x, top, x, bottom) for x in xs if 0 <= x <= width]
    if lines:
        painter.setPen(QPen(colour, 1))
        painter.drawLines(lines)


def _text(painter: QPainter, frame: Frame, caption: Caption, x: float, y: float) -> None:
    looks = frame.looks
    size = looks.labels.size_of(caption)
    # Half a word at the edge misleads: "ember 2023", "120" for 1200.
    if size is not None and x >= 0 and x + size.width() <= frame.scale.width + 1:
        looks.labels.paint(painter, caption, QPointF(looks.snapped(x), looks.snapped(y)))
