"""Tells how many events lie beyond the edges of the view, so that nobody takes a part for the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from timeline.errors import number_in_words
from ui.canvas.labels import Caption, Style
from ui.canvas.palette import faint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.canvas.frame import Frame

EARLIER, LATER = -1, 1
# In a view narrower than so many heights of a line the two would leave nothing between them.
_LEAST_WIDTH = 24


class Beyond(NamedTuple):
    """How many events end before the view (`side` is `EARLIER`) or begin after it, and where that is told."""

    side: int
    number: int
    text: str
    rect: QRectF


def beyond_of(frame: Frame) -> Iterator[Beyond]:
    """What lies beyond either edge, if anything does."""
    chronology, scale, language = frame.chronology, frame.scale, frame.looks.language
    if scale.width < _LEAST_WIDTH * frame.looks.metrics.line:
        return
    if earlier := chronology.ended(scale.begin):
        words = QCoreApplication.translate("Timeline", "{number} earlier")
        text = words.format(number=number_in_words(earlier, language))
        yield Beyond(EARLIER, earlier, f"◂ {text}", _rect(frame, f"◂ {text}", EARLIER))
    if later := chronology.to_begin(scale.until):
        words = QCoreApplication.translate("Timeline", "{number} later")
        text = words.format(number=number_in_words(later, language))
        yield Beyond(LATER, later, f"{text} ▸", _rect(frame, f"{text} ▸", LATER))


def _rect(frame: Frame, text: str, side: int) -> QRectF:
    """At the lower corner of the rows, above the counts of what has no row."""
    looks, rows = frame.looks, frame.regions.rows
    pad = looks.metrics.pad
    width = looks.labels.text_width(Style.COUNT, text) + 3 * pad
    height = looks.metrics.small_line + 1.2 * pad
    foot = pad if frame.grouping.facets else looks.metrics.strip + pad / 2
    left = pad if side == EARLIER else frame.scale.width - width - pad
    return QRectF(looks.snapped(left), looks.snapped(rows.bottom() - foot - height), width, height)


def paint_beyond(painter: QPainter, frame: Frame) -> None:
    """A field with a number at either edge, above the events."""
    looks, pad = frame.looks, frame.looks.metrics.pad
    painter.save()
    painter.translate(frame.regions.header.width(), 0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for beyond in beyond_of(frame):
        rect, radius = beyond.rect, beyond.rect.height() / 2
        hovered = frame.marks.hovered_edge == beyond.side
        painter.setPen(QPen(looks.colours.accent if hovered else looks.colours.line, 1))
        painter.setBrush(looks.colours.ground)
        painter.drawRoundedRect(rect, radius, radius)
        if hovered:
            painter.setBrush(faint(looks.colours.accent, 0.12))
            painter.drawRoundedRect(rect, radius, radius)
        corner = QPointF(looks.snapped(rect.left() + 1.5 * pad), looks.snapped(rect.top() + 0.6 * pad))
        looks.labels.paint(painter, Caption(beyond.text, style=Style.COUNT), corner)
    painter.restore()
