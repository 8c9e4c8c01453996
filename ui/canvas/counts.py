"""Paints the "+N" where rows end, so that nothing vanishes unsaid."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from timeline.errors import number_in_words
from ui.canvas.labels import Caption, Style
from ui.canvas.palette import faint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.layout import Arrangement
    from ui.canvas.frame import Band, Frame

# The cell of the events that began before the view.
EARLIER = -1


class Count(NamedTuple):
    """How many events of a lane without a row begin in a cell, and where that is written."""

    band: Band
    cell: int
    hidden: int
    text: str
    rect: QRectF


def counts_of(frame: Frame) -> Iterator[Count]:
    """The counts in view, each as wide as the stretch in which its events begin."""
    for band in frame.bands:
        if band.arrangement is not None and not band.strip.isEmpty():
            yield from _counts_of(frame, band, band.arrangement)


def _counts_of(frame: Frame, band: Band, arranged: Arrangement) -> Iterator[Count]:
    left, pad = 0.0, frame.looks.metrics.pad
    if band.earlier:
        text = f"◂ +{number_in_words(band.earlier, frame.looks.language)}"
        left = frame.looks.labels.text_width(Style.COUNT, text) + 4 * pad
        yield Count(band, EARLIER, band.earlier, text, _rect(band, 0, left, pad))
    edges = frame.scale.xs_of(arranged.edges).tolist()
    for cell, hidden in enumerate(arranged.hidden.tolist()):
        begin, end = max(edges[cell], left), min(edges[cell + 1], frame.scale.width)
        if hidden and end - begin > pad:
            text = f"+{number_in_words(hidden, frame.looks.language)}"
            yield Count(band, cell, hidden, text, _rect(band, begin, end, pad))


def _rect(band: Band, left: float, right: float, pad: float) -> QRectF:
    return QRectF(left + pad / 2, band.strip.top() + pad / 2, right - left - pad, band.strip.height() - pad)


def paint_counts(painter: QPainter, frame: Frame) -> None:
    """The strips below the rows."""
    looks = frame.looks
    painter.save()
    painter.setClipRect(frame.regions.rows)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for count in counts_of(frame):
        hovered = frame.marks.hovered_cell == (count.band.lane.path, count.cell)
        painter.setBrush(faint(looks.colours.accent, 0.22) if hovered else looks.colours.grid)
        radius = count.rect.height() / 2
        painter.drawRoundedRect(count.rect, radius, radius)
        caption = Caption(count.text, style=Style.COUNT)
        size = looks.labels.size_of(caption)
        if size is not None and size.width() <= count.rect.width():
            corner = count.rect.center() - QPointF(size.width() / 2, size.height() / 2)
            place = QPointF(looks.snapped(corner.x()), looks.snapped(corner.y()))
            looks.labels.paint(painter, caption, place)
    painter.restore()
