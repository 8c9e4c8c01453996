"""Paints the events: bars of their true length, glyphs and labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from timeline.layout import KINDS, Flag
from timeline.model import EventKind
from ui.canvas.glyphs import FILLS, Fill
from ui.canvas.palette import faint

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ui.canvas.frame import Frame

# Plain numbers, as arithmetic with flags is slow where it is done for every event.
_APPROXIMATE, _COARSE = int(Flag.APPROXIMATE), int(Flag.COARSE)
_OPEN_BEGIN, _OPEN_UNTIL = int(Flag.OPEN_BEGIN), int(Flag.OPEN_UNTIL)
_OPEN = _OPEN_BEGIN | _OPEN_UNTIL
# No drawing reaches further out of the view: far coordinates are slow and lose precision.
_OUTSIDE = 200.0
TINTS = {Fill.HOLLOW: 0.04, Fill.TINTED: 0.15, Fill.SOLID: 0.3}
DARK_TINTS = {Fill.HOLLOW: 0.05, Fill.TINTED: 0.17, Fill.SOLID: 0.25}
_OUTLINE = 0.5
# "In July": somewhere between two brackets, on a ground that is not filled by it.
_COARSE_TINT = 0.5
_SERIF = 4.0
_FADES = 3.0
_LEAST_OUTLINED = 5


def paint_events(painter: QPainter, frame: Frame) -> None:
    """All events in view, the marked ones above the others."""
    painter.save()
    painter.setClipRect(frame.regions.rows.adjusted(0, -frame.looks.metrics.pad, 0, 0))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chosen = frame.indices_of(frame.marks.chosen)
    hovered = frame.indices_of((frame.marks.hovered,)) if frame.marks.hovered is not None else []
    for index in (*hovered, *frame.indices_of((frame.marks.selected,))):
        _paint_stem(painter, frame, index)
    seen = frame.seen()
    long = frame.places.until[seen] - frame.places.begin[seen] > frame.looks.metrics.sizes.glyph + 1
    for index in seen[long].tolist():
        _paint_bar(painter, frame, index)
    for index in hovered:
        _paint_mark(painter, frame, index, 0.08)
    for index in chosen:
        _paint_mark(painter, frame, index, 0.16)
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
    glyph = looks.metrics.sizes.glyph
    position = frame.arrangement.positions[index]
    flags, kind = int(frame.chronology.flags[position]), int(frame.chronology.kind[position])
    holds_text = until >= float(places.right[index])
    height = _text_height(frame, index) if holds_text else looks.metrics.bar
    fades = _fades(flags, until - begin, looks.metrics.sizes.fade)
    left, right = max(begin, -_OUTSIDE), min(until, frame.scale.width + _OUTSIDE)
    rect = QRectF(left, _row_top(frame, index), right - left, height)
    colour = looks.colours.of_event(kind, int(frame.chronology.colour[position]))
    fill = faint(colour, (DARK_TINTS if looks.colours.dark else TINTS)[FILLS[flags]])
    line = faint(colour, _OUTLINE)
    # About a bar hardly longer than its glyph an outline would look like a selection.
    outlined = until - begin > _LEAST_OUTLINED * glyph
    if any(fades):
        # What fades beyond the view is not seen to fade.
        shown = (fades[0] if left == begin else 0.0, fades[1] if right == until else 0.0)
        _paint_fading(painter, rect, shown, fill, line if outlined else None)
        if flags & _OPEN:
            _paint_arrow(painter, rect, faint(colour, 0.75), backwards=bool(flags & _OPEN_BEGIN))
        return
    if flags & _COARSE:
        _paint_bracketed(painter, rect, faint(fill, fill.alphaF() * _COARSE_TINT), faint(colour, 0.75))
        return
    pen = QPen(line, 1)
    if KINDS[kind] == EventKind.SCHEDULED:
        pen.setDashPattern([4, 3])
    painter.setBrush(fill)
    painter.setPen(pen if outlined else Qt.PenStyle.NoPen)
    radius, half = looks.metrics.pad * 0.8, 0.5 / looks.ratio
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def _fades(flags: int, length: float, fade: float) -> tuple[float, float]:
    """Over how many pixels the begin and the end of a bar fade."""
    if flags & _OPEN:
        return (length if flags & _OPEN_BEGIN else 0.0, length if flags & _OPEN_UNTIL else 0.0)
    if flags & _APPROXIMATE:
        both = min(_FADES * fade, length / 2)
        return both, both
    return 0.0, 0.0


def _paint_fading(
    painter: QPainter, rect: QRectF, fades: tuple[float, float], fill: QColor, line: QColor | None
) -> None:
    """A bar whose ends fade; its even middle and short ends are far quicker than one long gradient."""
    strips = [(rect, fill)]
    if line is not None:
        strips.append((QRectF(rect.left(), rect.top(), rect.width(), 1), line))
        strips.append((QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), line))
    for strip, colour in strips:
        first, last = strip.left() + fades[0], strip.right() - fades[1]
        painter.fillRect(QRectF(first, strip.top(), last - first, strip.height()), colour)
        for outer, inner in ((strip.left(), first), (strip.right(), last)):
            if outer != inner:
                gradient = QLinearGradient(outer, 0, inner, 0)
                gradient.setColorAt(0, faint(colour, 0))
                gradient.setColorAt(1, colour)
                left = min(outer, inner)
                painter.fillRect(QRectF(left, strip.top(), abs(inner - outer), strip.height()), gradient)


def _paint_bracketed(painter: QPainter, rect: QRectF, fill: QColor, line: QColor) -> None:
    """Somewhere within a month or year: brackets at both ends, no outline between them."""
    painter.fillRect(rect, fill)
    painter.setPen(QPen(line, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    top, bottom, serif = rect.top() + 1, rect.bottom() - 1, min(_SERIF, rect.width() / 4)
    for x, inwards in ((rect.left() + 0.75, serif), (rect.right() - 0.75, -serif)):
        corners = ((x + inwards, top), (x, top), (x, bottom), (x + inwards, bottom))
        painter.drawPolyline([QPointF(*corner) for corner in corners])


def _paint_arrow(painter: QPainter, rect: QRectF, colour: QColor, *, backwards: bool) -> None:
    """The head at the open end of "before" and "after"."""
    size = rect.height() * 0.22
    tip, way = (rect.left() + 2, size) if backwards else (rect.right() - 2, -size)
    middle = rect.center().y()
    pen = QPen(colour, 1.5)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corners = ((tip + way, middle - size), (tip, middle), (tip + way, middle + size))
    painter.drawPolyline([QPointF(*corner) for corner in corners])


def _paint_mark(painter: QPainter, frame: Frame, index: int, alpha: float) -> None:
    """The field behind a hovered or chosen event; a chosen one has a ring, the current one a strong one."""
    looks, position = frame.looks, int(frame.arrangement.positions[index])
    rect = event_rect(frame, index)
    ring = 2 if position == frame.marks.selected else 1
    painter.setBrush(faint(looks.colours.accent, alpha))
    painter.setPen(QPen(looks.colours.accent, ring) if position in frame.marks.chosen else Qt.PenStyle.NoPen)
    radius = looks.metrics.pad * 0.8
    painter.drawRoundedRect(rect, radius, radius)


def event_rect(frame: Frame, index: int) -> QRectF:
    """Where an event of the arrangement is seen: its glyph and label, or all of its bar."""
    looks, places = frame.looks, frame.places
    pad = looks.metrics.pad
    left = max(float(places.left[index]), -_OUTSIDE) - pad * 0.6
    right = min(float(places.right[index]), frame.scale.width + _OUTSIDE) + pad * 0.8
    return QRectF(left, _row_top(frame, index), right - left, _text_height(frame, index))


def _text_height(frame: Frame, index: int) -> float:
    """The height of an event's text with what is left free above and below it."""
    looks = frame.looks
    if not looks.metrics.lines:
        return looks.metrics.bar
    size = looks.labels.size_of(frame.caption_of(int(frame.arrangement.positions[index])))
    if size is None:
        return looks.metrics.bar
    return round(size.height() + 2 * looks.metrics.inset)


def _row_top(frame: Frame, index: int) -> float:
    return frame.looks.snapped(float(frame.tops[index]))


def _paint_glyphs_and_labels(painter: QPainter, frame: Frame, seen: NDArray[np.intp]) -> None:
    # What can be done for all events at once is not done for each: this is most of a frame's time.
    looks, metrics = frame.looks, frame.looks.metrics
    paint_glyph, paint_label, caption_of = looks.glyphs.paint, looks.labels.paint, frame.caption_of
    reach, ratio, tops = looks.glyphs.reach, looks.ratio, frame.tops[seen]
    middle = metrics.inset + metrics.line / 2
    whole = frame.arrangement.positions[seen]
    columns = (
        whole.tolist(),
        frame.chronology.kind[whole].tolist(),
        frame.chronology.flags[whole].tolist(),
        frame.chronology.colour[whole].tolist(),
        _snapped(frame.places.glyph[seen] - reach, ratio),
        _snapped(tops + middle - reach, ratio),
        _snapped(frame.places.label[seen], ratio),
        _snapped(tops + metrics.inset, ratio),
    )
    edge = frame.scale.width if looks.vector else None
    for position, kind, flags, colour, x, y, label_x, label_y in zip(*columns, strict=True):
        paint_glyph(painter, kind, FILLS[flags], QPointF(x, y), colour)
        room = None if edge is None else edge - label_x
        paint_label(painter, caption_of(position), QPointF(label_x, label_y), room)


def _snapped(values: NDArray[np.float64], ratio: float) -> list[float]:
    return (np.round(values * ratio) / ratio).tolist()
