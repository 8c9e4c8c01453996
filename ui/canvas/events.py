"""Paints the events: bars of their true length, glyphs and labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from timeline.layout import KINDS, Flag
from timeline.model import EventKind
from ui.canvas.glyphs import Fill, fill_of
from ui.canvas.palette import faint

if TYPE_CHECKING:
    from ui.canvas.frame import Frame

_UNCERTAIN = Flag.APPROXIMATE | Flag.COARSE
_OPEN = Flag.OPEN_BEGIN | Flag.OPEN_UNTIL
# No drawing reaches further out of the view: far coordinates are slow and lose precision.
_OUTSIDE = 2000.0
_TINTS = {Fill.HOLLOW: 0.04, Fill.TINTED: 0.15, Fill.SOLID: 0.3}
_DARK_TINTS = {Fill.HOLLOW: 0.04, Fill.TINTED: 0.22, Fill.SOLID: 0.4}
_OUTLINE = 0.5
_FADES = 3.0
_LEAST_OUTLINED = 5


def paint_events(painter: QPainter, frame: Frame) -> None:
    """All events in view, the marked ones above the others."""
    painter.save()
    painter.setClipRect(frame.regions.rows.adjusted(0, -frame.looks.metrics.pad, 0, 0))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    marked = [frame.index_of(place) for place in (frame.marks.hovered, frame.marks.selected)]
    for index in marked:
        if index is not None:
            _paint_stem(painter, frame, index)
    seen = frame.seen().tolist()
    for index in seen:
        _paint_bar(painter, frame, index)
    for index, alpha in zip(marked, (0.08, 0.16), strict=True):
        if index is not None:
            _paint_mark(painter, frame, index, alpha)
    _paint_glyphs_and_labels(painter, frame, seen)
    painter.restore()


def _paint_stem(painter: QPainter, frame: Frame, index: int) -> None:
    """The line from an event to its date on the axis."""
    looks, places = frame.looks, frame.places
    selected = frame.arrangement.positions[index] == frame.marks.selected
    colour = looks.colours.accent if selected else looks.colours.line
    x = looks.snapped(float(places.glyph[index])) + 0.5 / looks.ratio
    painter.setPen(QPen(colour, 1))
    painter.drawLine(QPointF(x, frame.regions.axis.bottom()), QPointF(x, float(frame.tops[index])))


def _paint_bar(painter: QPainter, frame: Frame, index: int) -> None:
    looks, places = frame.looks, frame.places
    begin, until = float(places.begin[index]), float(places.until[index])
    glyph, fade = looks.metrics.sizes.glyph, looks.metrics.sizes.fade
    if until - begin <= glyph + 1:
        return
    position = frame.arrangement.positions[index]
    flags, kind = int(frame.chronology.flags[position]), int(frame.chronology.kind[position])
    begin, until = max(begin, -_OUTSIDE), min(until, frame.scale.width + _OUTSIDE)
    holds_text = until >= float(places.right[index])
    height = looks.metrics.row - looks.metrics.pad if holds_text else looks.metrics.bar
    rect = QRectF(begin, _row_top(frame, index), until - begin, height)
    tints = _DARK_TINTS if looks.colours.dark else _TINTS
    fades = _fades(flags, until - begin, fade)
    colour = looks.colours.kinds[kind]
    painter.setBrush(_brush(faint(colour, tints[fill_of(flags)]), rect, fades))
    pen = QPen(_brush(faint(colour, _OUTLINE), rect, fades), 1)
    if KINDS[kind] == EventKind.SCHEDULED:
        pen.setDashPattern([4, 3])
    # About a bar hardly longer than its glyph an outline would look like a selection.
    painter.setPen(pen if until - begin > _LEAST_OUTLINED * glyph else Qt.PenStyle.NoPen)
    radius, half = looks.metrics.pad * 0.8, 0.5 / looks.ratio
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def _fades(flags: int, length: float, fade: float) -> tuple[float, float]:
    """How long the begin and the end of a bar fade, as shares of its length."""
    if flags & _OPEN:
        return (1.0 if flags & Flag.OPEN_BEGIN else 0.0, 1.0 if flags & Flag.OPEN_UNTIL else 0.0)
    if flags & _UNCERTAIN:
        share = min(_FADES * fade / length, 0.5)
        return share, share
    return 0.0, 0.0


def _brush(colour: QColor, rect: QRectF, fades: tuple[float, float]) -> QBrush:
    if not any(fades):
        return QBrush(colour)
    gradient = QLinearGradient(rect.topLeft(), rect.topRight())
    clear = faint(colour, 0)
    gradient.setColorAt(0, clear if fades[0] else colour)
    if fades[0] < 1 and fades[1] < 1:
        gradient.setColorAt(fades[0], colour)
        gradient.setColorAt(1 - fades[1], colour)
    gradient.setColorAt(1, clear if fades[1] else colour)
    return QBrush(gradient)


def _paint_mark(painter: QPainter, frame: Frame, index: int, alpha: float) -> None:
    """The field behind a hovered or selected event; the selected one has a ring as well."""
    looks = frame.looks
    rect = event_rect(frame, index)
    selected = frame.arrangement.positions[index] == frame.marks.selected
    painter.setBrush(faint(looks.colours.accent, alpha))
    painter.setPen(QPen(looks.colours.accent, 2) if selected else Qt.PenStyle.NoPen)
    radius = looks.metrics.pad * 0.8
    painter.drawRoundedRect(rect, radius, radius)


def event_rect(frame: Frame, index: int) -> QRectF:
    """Where an event of the arrangement is seen: its glyph and label, or all of its bar."""
    looks, places = frame.looks, frame.places
    pad = looks.metrics.pad
    left = max(float(places.left[index]), -_OUTSIDE) - pad * 0.6
    right = min(float(places.right[index]), frame.scale.width + _OUTSIDE) + pad * 0.8
    return QRectF(left, _row_top(frame, index), right - left, looks.metrics.row - pad)


def _row_top(frame: Frame, index: int) -> float:
    return frame.looks.snapped(float(frame.tops[index]))


def _paint_glyphs_and_labels(painter: QPainter, frame: Frame, seen: list[int]) -> None:
    looks, metrics = frame.looks, frame.looks.metrics
    snapped, labels, glyphs = looks.snapped, looks.labels, looks.glyphs
    glyph_x, label_x, tops = frame.places.glyph.tolist(), frame.places.label.tolist(), frame.tops.tolist()
    positions = frame.arrangement.positions.tolist()
    kinds, flags = frame.chronology.kind, frame.chronology.flags
    inset = metrics.inset
    middle = inset + metrics.line / 2
    for index in seen:
        position, top = positions[index], tops[index]
        glyph = glyphs.pixmap(int(kinds[position]), fill_of(int(flags[position])))
        corner = QPointF(snapped(glyph_x[index] - glyphs.reach), snapped(top + middle - glyphs.reach))
        painter.drawPixmap(corner, glyph)
        label = labels.pixmap(frame.caption_of(position))
        if label is not None:
            painter.drawPixmap(QPointF(snapped(label_x[index]), snapped(top + inset)), label)
