"""Paints what the hand is doing: the frame of a choice, the new date of an event, where a lane will go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.canvas.labels import Caption, Style
from ui.canvas.palette import faint

if TYPE_CHECKING:
    from ui.canvas.frame import Frame

_OUTSIDE = 50.0


@dataclass(frozen=True, slots=True)
class Guide:
    """The date that an event is being dragged to, and the height at which it stands."""

    begin: float
    until: float
    text: str
    top: float


@dataclass(frozen=True, slots=True)
class Overlay:
    """`band` is the frame that chooses events, `lane_line` the height at which a lane will be put."""

    band: QRectF | None = None
    guide: Guide | None = None
    lane_line: float | None = None


def paint_overlay(painter: QPainter, frame: Frame, overlay: Overlay, note: str) -> None:
    """All of it, and a `note` of what is chosen at the lower edge."""
    painter.save()
    painter.translate(frame.regions.header.width(), 0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if overlay.band is not None:
        _paint_band(painter, frame, overlay.band)
    if overlay.lane_line is not None:
        _paint_lane_line(painter, frame, overlay.lane_line)
    if overlay.guide is not None:
        _paint_guide(painter, frame, overlay.guide)
    if note:
        at = QPointF(frame.scale.width / 2, frame.regions.rows.bottom() - 2.2 * frame.looks.metrics.line)
        _paint_note(painter, frame, note, at)
    painter.restore()


def _paint_band(painter: QPainter, frame: Frame, band: QRectF) -> None:
    accent = frame.looks.colours.accent
    painter.setPen(QPen(accent, 1, Qt.PenStyle.DashLine))
    painter.setBrush(faint(accent, 0.1))
    painter.drawRect(band)


def _paint_lane_line(painter: QPainter, frame: Frame, y: float) -> None:
    painter.setPen(QPen(frame.looks.colours.accent, 3))
    painter.drawLine(QLineF(frame.regions.header.left(), y, frame.scale.width, y))


def _paint_guide(painter: QPainter, frame: Frame, guide: Guide) -> None:
    """Lines from the new edges to the axis, the new bar, and the date in words."""
    looks, rows = frame.looks, frame.regions.rows
    left = max(frame.scale.x_of(guide.begin), -_OUTSIDE)
    right = min(frame.scale.x_of(guide.until), frame.scale.width + _OUTSIDE)
    painter.setPen(QPen(looks.colours.accent, 1, Qt.PenStyle.DashLine))
    for x in (left, right):
        painter.drawLine(QLineF(x, frame.regions.axis.bottom(), x, rows.bottom()))
    painter.setBrush(faint(looks.colours.accent, 0.3))
    painter.drawRoundedRect(QRectF(left, guide.top, max(right - left, 2), looks.metrics.bar), 3, 3)
    _paint_note(painter, frame, guide.text, QPointF((left + right) / 2, guide.top - looks.metrics.line * 1.1))


def _paint_note(painter: QPainter, frame: Frame, text: str, middle: QPointF) -> None:
    """A line of text on a field of its own, kept in view."""
    looks, rows, pad = frame.looks, frame.regions.rows, frame.looks.metrics.pad
    width = looks.labels.text_width(Style.MAJOR, text) + 4 * pad
    height = looks.metrics.line + 1.6 * pad
    left = max(min(middle.x() - width / 2, frame.scale.width - width - pad), pad)
    top = max(middle.y() - height / 2, rows.top() + pad)
    field = QRectF(looks.snapped(left), looks.snapped(top), width, height)
    painter.setPen(QPen(looks.colours.accent, 1.5))
    painter.setBrush(looks.colours.ground)
    painter.drawRoundedRect(field, height / 2, height / 2)
    corner = QPointF(looks.snapped(field.left() + 2 * pad), looks.snapped(field.top() + 0.8 * pad))
    looks.labels.paint(painter, Caption(text, style=Style.MAJOR), corner)
