"""Measures of the timeline, all derived from its font, and the regions that they cut a view into."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from timeline.layout import Sizes

_SMALL = 0.86
_HEADING = 1.45
_LABEL_CHARACTERS = 52
_ROOMY_CHARACTERS = 46
_HEADER_CHARACTERS = 28
_GREATEST_HEADER = 0.3


@dataclass(frozen=True, slots=True)
class Metrics:
    """Fonts and pixel sizes. For few events titles have up to `lines` lines and the date below; else 0."""

    font: QFont
    small: QFont
    strong: QFont
    heading: QFont
    line: float
    small_line: float
    pad: float
    sizes: Sizes
    row: float
    lines: int
    header: float

    @classmethod
    def of(cls, font: QFont, *, lines: int = 0, still: bool = False) -> Metrics:
        """The measures that go with a font; in a `still` picture no label can be moved into view."""
        small, strong, heading = (_scaled(font, factor) for factor in (_SMALL, 1, _HEADING))
        for bold in (strong, heading):
            bold.setWeight(QFont.Weight.DemiBold)
        measure = QFontMetricsF(font)
        line, small_line = measure.height(), QFontMetricsF(small).height()
        pad = round(line * 0.35)
        glyph = round(line * 0.36) * 2.0
        label = measure.averageCharWidth() * (_ROOMY_CHARACTERS if lines else _LABEL_CHARACTERS)
        sizes = Sizes(
            glyph=glyph,
            gap=round(line * 0.4),
            inset=pad,
            fade=round(line * 0.8),
            tail=round(line * 3),
            spacing=round(line),
            label=round(label),
            turn=still,
        )
        content = lines * line + small_line if lines else line
        return cls(
            font=font,
            small=small,
            strong=strong,
            heading=heading,
            line=line,
            small_line=small_line,
            pad=pad,
            sizes=sizes,
            row=round(content + 2.4 * pad),
            lines=lines,
            header=round(measure.averageCharWidth() * _HEADER_CHARACTERS),
        )

    @property
    def inset(self) -> float:
        """From the top of a row to its text."""
        return 0.7 * self.pad

    @property
    def bar(self) -> float:
        """The height of a bar that does not hold its whole text."""
        return round(self.line + 2 * self.inset)

    @property
    def strip(self) -> float:
        """The height of the strip with the "+N" below rows."""
        return round(self.small_line + 2 * self.pad)

    @property
    def head(self) -> float:
        """The height of a lane that shows only how much there is in it."""
        return round(self.line + 2 * self.pad)

    def header_of(self, width: float) -> float:
        """The width of the column with the lanes' names in a view of some width."""
        return min(self.header, width * _GREATEST_HEADER)

    def header_beside(self, width: float) -> float:
        """The width of that column beside an axis of some width."""
        return min(self.header, width * _GREATEST_HEADER / (1 - _GREATEST_HEADER))


def _scaled(font: QFont, factor: float) -> QFont:
    scaled = QFont(font)
    if font.pointSizeF() > 0:
        scaled.setPointSizeF(font.pointSizeF() * factor)
    else:
        scaled.setPixelSize(max(round(font.pixelSize() * factor), 1))
    return scaled


@dataclass(frozen=True, slots=True)
class Regions:
    """Where the parts of the view stand: axis on top, then density, rows and minimap.

    All are counted from the left edge of the axis; the `header` with the lanes' names lies left of it.
    """

    axis: QRectF
    density: QRectF
    rows: QRectF
    minimap: QRectF
    header: QRectF

    @property
    def field(self) -> QRectF:
        """All between axis and minimap: where grid lines, weekends and "now" are drawn."""
        return QRectF(self.axis.bottomLeft(), self.minimap.topRight())


def regions(
    metrics: Metrics,
    width: float,
    height: float,
    *,
    top: float = 0,
    crowded: bool = False,
    minimap: bool = True,
    header: float = 0,
) -> Regions:
    """The regions of a view; a `crowded` one has a band of density under the axis."""
    axis = metrics.line + metrics.small_line + 4 * metrics.pad
    strip = metrics.small_line * 3 if minimap else 0
    band = metrics.line * 3.5 if crowded else 0
    bottom = max(height - strip, top + axis)
    first = top + axis + band + (0 if header else metrics.pad)
    return Regions(
        axis=QRectF(0, top, width, axis),
        density=QRectF(0, top + axis, width, band),
        rows=QRectF(0, first, width, max(bottom - first, 0)),
        minimap=QRectF(0, bottom, width, strip),
        header=QRectF(-header, first, header, max(bottom - first, 0)),
    )
