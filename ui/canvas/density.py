"""Paints how many events there are, as columns that count every one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from timeline.layout import Density, TimeScale
    from ui.canvas.frame import Frame

# Pixels from one column to the next, with the hair of space between them.
COLUMN = 4


def paint_density(painter: QPainter, frame: Frame) -> None:
    """The band under the axis."""
    if frame.density is not None:
        room = frame.regions.density.adjusted(0, frame.looks.metrics.pad, 0, 0)
        paint_columns(painter, frame.density, frame.scale, room, frame.looks.colours.density)


def paint_columns(
    painter: QPainter, density: Density, scale: TimeScale, room: QRectF, colour: QColor, *, space: float = 1
) -> None:
    """Columns that stand on the lower edge of `room`, with `space` pixels between them."""
    first = max(density.at(scale.begin), 0)
    last = min(density.at(scale.until) + 1, len(density.counts))
    if first >= last:
        return
    width = density.step / scale.seconds_per_pixel
    heights = density.heights(room.height())[first:last]
    lefts = room.left() + scale.xs_of(density.edges[first:last])
    filled = heights > 0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRects(
        [
            QRectF(left, room.bottom() - height, width - space, height)
            for left, height in zip(lefts[filled].tolist(), heights[filled].tolist(), strict=True)
        ]
    )
