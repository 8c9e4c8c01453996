"""Paints the strip that shows all of the time and which part of it is in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from timeline.layout import TimeScale, Unit, ticks
from ui.canvas.density import paint_columns
from ui.canvas.labels import Caption, Style
from ui.canvas.palette import faint

if TYPE_CHECKING:
    from timeline.layout import Density
    from ui.canvas.frame import Frame, Looks

# However short the view is, its window stays wide enough to be seen and grasped.
_LEAST_WINDOW = 10.0


class Minimap:
    """The strip, drawn once for a set of events and a size; only the window moves."""

    def __init__(self) -> None:
        self._strip: QImage | None = None
        self._made_for: tuple[object, ...] = ()

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """The strip with the window of what is in view."""
        strip = frame.regions.minimap
        if strip.isEmpty() or frame.overview is None:
            return
        made_for = (frame.overview, frame.looks, strip.width(), strip.height())
        if self._strip is None or made_for != self._made_for:
            self._strip, self._made_for = _drawn(frame.looks, frame.overview, strip), made_for
        painter.drawImage(strip.topLeft(), self._strip)
        _paint_window(painter, frame)


def overview_scale(overview: Density, width: float) -> TimeScale:
    """The scale of the strip, on which its columns stand side by side."""
    return TimeScale(float(overview.edges[0]), overview.step * len(overview.counts) / width, width)


def window_rect(frame: Frame) -> QRectF:
    """Where the view stands in the strip."""
    strip = frame.regions.minimap
    assert frame.overview is not None
    scale = overview_scale(frame.overview, strip.width())
    left, right = scale.x_of(frame.scale.begin), scale.x_of(frame.scale.until)
    left = min(max(left, 0), strip.width() - _LEAST_WINDOW)
    right = max(min(right, strip.width()), left + _LEAST_WINDOW)
    return QRectF(left, strip.top(), right - left, strip.height())


def grip_at(frame: Frame, x: float) -> float:
    """Where in the window `x` holds it, 0 to 1; the middle where it is outside."""
    window = window_rect(frame)
    return (x - window.left()) / window.width() if window.left() <= x <= window.right() else 0.5


def instant_at(frame: Frame, x: float) -> float:
    """The instant that stands at `x` in the strip."""
    assert frame.overview is not None
    return overview_scale(frame.overview, frame.scale.width).time_of(x)


def _drawn(looks: Looks, overview: Density, strip: QRectF) -> QImage:
    size = (strip.size() * looks.ratio).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(looks.ratio)
    image.fill(looks.colours.band)
    scale = overview_scale(overview, strip.width())
    with QPainter(image) as painter:
        room = QRectF(0, looks.metrics.small_line + looks.metrics.pad, strip.width(), 0)
        room.setBottom(strip.height())
        _paint_ticks(painter, looks, scale, strip.height())
        paint_columns(painter, looks, overview, scale, room, looks.colours.density, space=0)
        painter.setPen(QPen(looks.colours.line, 1))
        painter.drawLine(QPointF(0, 0.5 / looks.ratio), QPointF(strip.width(), 0.5 / looks.ratio))
    return image


def _paint_ticks(painter: QPainter, looks: Looks, scale: TimeScale, height: float) -> None:
    labels, pad = looks.labels, looks.metrics.pad
    found = ticks(
        scale, looks.language, lambda text: labels.text_width(Style.MINOR, text), looks.metrics.line * 3
    )
    # One row of names must do: where a year begins it is named, not its January.
    wider = dict(found.major) if found.step.unit < Unit.YEAR else {}
    painter.setPen(QPen(looks.colours.grid, 1))
    for tick in found.minor:
        x = looks.snapped(scale.x_of(tick.at)) + 0.5 / looks.ratio
        painter.drawLine(QPointF(x, 0), QPointF(x, height))
        label = labels.image(Caption(wider.get(tick.at, tick.label), style=Style.MINOR))
        if label is not None and x >= 0 and x + pad + label.deviceIndependentSize().width() <= scale.width:
            painter.drawImage(QPointF(looks.snapped(x + pad), looks.snapped(pad / 2)), label)


def _paint_window(painter: QPainter, frame: Frame) -> None:
    strip, window = frame.regions.minimap, window_rect(frame)
    colours = frame.looks.colours
    veil = faint(colours.ground, 0.6)
    painter.fillRect(QRectF(strip.left(), strip.top(), window.left(), strip.height()), veil)
    painter.fillRect(QRectF(window.topRight(), strip.bottomRight()), veil)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colours.accent, 1.5))
    painter.drawRoundedRect(window.adjusted(1, 1, -1, -1), 3, 3)
    painter.restore()
