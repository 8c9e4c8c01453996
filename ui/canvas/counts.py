"""Paints the "+N" where rows end, so that nothing vanishes unsaid."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from ui.canvas.labels import Caption, Style, number_in_words
from ui.canvas.palette import faint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.canvas.frame import Frame

# The cell of the events that began before the view.
EARLIER = -1


class Count(NamedTuple):
    """How many events without a row begin in a cell, and where that is written."""

    cell: int
    hidden: int
    text: str
    rect: QRectF


def counts_of(frame: Frame) -> Iterator[Count]:
    """The counts in view, each as wide as the stretch in which its events begin."""
    left = 0.0
    if frame.earlier:
        text = f"◂ +{number_in_words(frame.earlier, frame.looks.language)}"
        width = frame.looks.labels.text_width(Style.COUNT, text) + 4 * frame.looks.metrics.pad
        yield Count(EARLIER, frame.earlier, text, _rect(frame, 0, width))
        left = width
    edges = frame.scale.xs_of(frame.arrangement.edges).tolist()
    for cell, hidden in enumerate(frame.arrangement.hidden.tolist()):
        begin, end = max(edges[cell], left), min(edges[cell + 1], frame.scale.width)
        if hidden and end - begin > frame.looks.metrics.pad:
            text = f"+{number_in_words(hidden, frame.looks.language)}"
            yield Count(cell, hidden, text, _rect(frame, begin, end))


def _rect(frame: Frame, left: float, right: float) -> QRectF:
    pad, strip = frame.looks.metrics.pad, frame.regions.counts
    return QRectF(left + pad / 2, strip.top() + pad / 2, right - left - pad, strip.height() - pad)


def paint_counts(painter: QPainter, frame: Frame) -> None:
    """The strip below the rows."""
    looks = frame.looks
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for count in counts_of(frame):
        hovered = frame.marks.hovered_cell == count.cell
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
