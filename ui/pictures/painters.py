"""Painters for pictures: the timeline is painted in Python, so that they take its calls before Qt does."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPaintDevice, QPainter
from typing_extensions import override

from timeline.exchange.text import clean

# A fade is drawn in so many layers, each over all that follow, so that no seam is seen between them.
_MOST_LAYERS = 12
# A thinner layer would be lost where colours have 256 steps.
_THINNEST = 0.012


class BoundedPainter(QPainter):
    """Lets nothing be drawn beyond what it was told first: a later clip narrows it, and never replaces it."""

    def __init__(self, device: QPaintDevice) -> None:
        super().__init__(device)
        # What may be drawn on, in the device's own units, now and at each `save` that is not restored.
        self.clips: list[QRectF | None] = [None]

    @override
    def save(self) -> None:
        super().save()
        self.clips.append(self.clips[-1])

    @override
    def restore(self) -> None:
        super().restore()
        self.clips.pop()

    @override
    def setClipRect(self, rectangle: Any, *_: Any, **__: Any) -> None:
        """Narrow what may be drawn on."""
        rect, before = self.transform().mapRect(QRectF(rectangle)), self.clips[-1]
        self._clip(rect if before is None else rect & before)

    @override
    def setClipping(self, enable: bool) -> None:
        """Take the clips back that were set since the last `save`."""
        if not enable:
            self._clip(self.clips[-2] if len(self.clips) > 1 else None)

    def _clip(self, rect: QRectF | None) -> None:
        self.clips[-1] = rect
        if rect is None:
            super().setClipping(False)
            return
        transform = self.transform()
        self.resetTransform()
        super().setClipRect(rect)
        self.setTransform(transform)

    @override
    def drawText(self, *arguments: Any, **_: Any) -> Any:
        """Draw a text without its control characters, for which fonts have boxes.

        It is one line, in the only form in use: a rectangle, flags, and the text.
        """
        room, flags, text = arguments
        super().drawText(room, flags, clean(text))


class PdfPainter(BoundedPainter):
    """Draws fades as layers: Qt's PDF engine forgets that a gradient lets through what is below."""

    @override
    def fillRect(self, *arguments: Any) -> None:
        """Fill; a gradient from nothing to a colour becomes layers of that colour."""
        rect, brush = filling(arguments)
        if not isinstance(brush, QLinearGradient):
            super().fillRect(rect, brush)
            return
        outer, inner = brush.start().x(), brush.finalStop().x()
        colour = brush.stops()[-1][1]
        layers = _layers(colour.alphaF())
        for layer, alpha in enumerate(layers):
            edge = outer + layer * (inner - outer) / len(layers)
            thin = QColor(colour)
            thin.setAlphaF(alpha)
            super().fillRect(QRectF(min(edge, inner), rect.top(), abs(inner - edge), rect.height()), thin)


def filling(arguments: tuple[Any, ...]) -> tuple[QRectF, Any]:
    """Rectangle and brush of a call of `fillRect`, in whichever of its forms."""
    if len(arguments) == 2:
        return QRectF(arguments[0]), arguments[1]
    return QRectF(*arguments[:4]), arguments[4]


def _layers(alpha: float) -> list[float]:
    """How opaque each layer must be for them to add up evenly to `alpha`."""
    count = min(max(int(alpha / _THINNEST), 1), _MOST_LAYERS)
    sums = [alpha * (layer + 0.5) / count for layer in range(count)]
    return [sums[0], *(1 - (1 - now) / (1 - before) for before, now in pairwise(sums))]
