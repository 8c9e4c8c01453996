"""Paints how many events there are, as columns that count every one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QColor, QPainter

    from timeline.layout import Density, TimeScale
    from ui.canvas.frame import Frame, Looks

# Pixels from one column to the next, with the hair of space between them.
COLUMN = 4


def paint_density(painter: QPainter, frame: Frame) -> None:
    """The band under the axis."""
    if frame.density is not None:
        room = frame.regions.density.adjusted(0, frame.looks.metrics.pad, 0, 0)
        paint_columns(painter, frame.looks, frame.density, frame.scale, room, frame.looks.colours.density)


def paint_columns(
    painter: QPainter,
    looks: Looks,
    density: Density,
    scale: TimeScale,
    room: QRectF,
    colour: QColor,
    *,
    space: float = 1,
) -> None:
    """Columns that stand on the lower edge of `room`, with `space` pixels between them."""
    first = max(density.at(scale.begin), 0)
    last = min(density.at(scale.until) + 1, len(density.counts))
    if first >= last:
        return
    heights = density.heights(room.height())[first:last]
    width = density.step / scale.seconds_per_pixel
    if looks.vector or not (width * looks.ratio).is_integer():
        lefts = room.left() + scale.xs_of(density.edges[first:last])
        _paint_rects(painter, lefts, heights, width - space, room.bottom(), colour)
        return
    column, gap = round(width * looks.ratio), round(space * looks.ratio)
    image = _drawn(heights * looks.ratio, column, gap, colour)
    image.setDevicePixelRatio(looks.ratio)
    left = room.left() + looks.snapped(scale.x_of(float(density.edges[first])))
    painter.drawImage(QPointF(left, room.bottom() - image.height() / looks.ratio), image)


def _paint_rects(
    painter: QPainter,
    lefts: NDArray[np.float64],
    heights: NDArray[np.float64],
    width: float,
    bottom: float,
    colour: QColor,
) -> None:
    filled = heights > 0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRects(
        [
            QRectF(left, bottom - height, width, height)
            for left, height in zip(lefts[filled].tolist(), heights[filled].tolist(), strict=True)
        ]
    )


def _drawn(heights: NDArray[np.float64], width: int, space: int, colour: QColor) -> QImage:
    """Columns as an image, all at once: far quicker than one rectangle after the other."""
    tall = np.round(heights).astype(np.int64)
    rows = int(tall.max(initial=1))
    filled = np.arange(rows, 0, -1)[:, None] <= tall
    pixels = np.zeros((rows, len(tall), width), np.uint32)
    pixels[:, :, : width - space] = np.where(filled, np.uint32(_premultiplied(colour)), 0)[:, :, None]
    lines = pixels.reshape(rows, -1)
    size = lines.shape[1], rows, 4 * lines.shape[1]
    image = QImage(lines.data, *size, QImage.Format.Format_ARGB32_Premultiplied)
    # The copy has pixels of its own; the array's are gone with it.
    return image.copy()


def _premultiplied(colour: QColor) -> int:
    alpha = colour.alphaF()
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (round(part * alpha * 255) for part in parts)
    return round(alpha * 255) << 24 | red << 16 | green << 8 | blue
