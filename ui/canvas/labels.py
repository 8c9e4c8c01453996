"""Texts as images: set once, drawn many times, at the resolution of the screen or picture."""

from __future__ import annotations

import unicodedata
from collections import OrderedDict
from enum import IntEnum
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QTextLayout, QTextOption

if TYPE_CHECKING:
    from ui.canvas.metrics import Metrics
    from ui.canvas.palette import Colours

_MEMORY = 48 * 2**20
_BYTES_PER_PIXEL = 4
# No label is as long as so many letters.
_LONGEST = 200
_FORMAT = QImage.Format.Format_ARGB32_Premultiplied


class Style(IntEnum):
    """What a text is for, which decides its font and colour."""

    TITLE = 0
    DOUBTFUL = 1
    MINOR = 2
    MAJOR = 3
    COUNT = 4
    HEADING = 5


# Of these there may be hundreds at once; the names of the axis and of lanes are few, and never wait.
_MANY = (Style.TITLE, Style.DOUBTFUL)


class Caption(NamedTuple):
    """A text to draw, with a second, quieter one below it where there is room for it.

    A title that is too long is cut, but never the `mark` behind it, which points to a footnote.
    """

    title: str
    detail: str = ""
    style: Style = Style.TITLE
    mark: str = ""


class _Line(NamedTuple):
    text: str
    font: QFont
    colour: QColor
    width: float
    height: float


class Labels:
    """The images of captions under one set of measures, colours and pixel ratio.

    A frame makes only as many new ones as `allow` said, so that a view full of new labels does not
    stutter; `missed` says that some are still to come. `as_text` draws the words themselves, for paper
    and for pictures whose text can be searched.
    """

    def __init__(self, metrics: Metrics, colours: Colours, ratio: float, *, as_text: bool = False) -> None:
        self._metrics = metrics
        self._colours = colours
        self._ratio = ratio
        self._as_text = as_text
        self._images: OrderedDict[Caption, QImage] = OrderedDict()
        self._bytes = 0
        self._widths: dict[tuple[Style, str], float] = {}
        self._advances: dict[Style, dict[str, float]] = {style: {} for style in Style}
        self._measures = {style: QFontMetricsF(self._font(style)) for style in Style}
        self._small = QFontMetricsF(metrics.small)
        self._allowed: int | None = None
        self.missed = False

    def allow(self, count: int | None) -> None:
        """Begin a frame that may make so many new labels; None for any number."""
        self._allowed = count
        self.missed = False

    def text_width(self, style: Style, text: str) -> float:
        """Pixels that a text of one line takes, however long it is."""
        width = self._widths.get((style, text))
        if width is None:
            width = self._widths[style, text] = self._measures[style].horizontalAdvance(text)
        return width

    def width_of(self, caption: Caption) -> float:
        """Pixels that a caption takes, cut to the greatest width of a label."""
        if not self._metrics.lines:
            advance = self._advance(caption.style, caption.title + caption.mark)
            return min(advance, self._metrics.sizes.label)
        return max(line.width for line in self._lines(caption))

    def _advance(self, style: Style, text: str) -> float:
        """About the width of a line, letter by letter: a tenth of the time that shaping it takes.

        Joined and kerned letters are narrower than each by itself, so that the text has room in it.
        """
        known, total = self._advances[style], 0.0
        for letter in text[:_LONGEST]:
            width = known.get(letter)
            if width is None:
                width = known[letter] = self._measures[style].horizontalAdvance(letter)
            total += width
        return total

    def size_of(self, caption: Caption) -> QSizeF | None:
        """Pixels that a drawn caption takes; None where this frame has made enough of them."""
        if self._as_text:
            return _extent(self._lines(caption))
        image = self.image(caption)
        return None if image is None else image.deviceIndependentSize()

    def paint(self, painter: QPainter, caption: Caption, corner: QPointF, room: float | None = None) -> None:
        """Draw a caption with its upper left `corner` there, unless this frame has made enough of them.

        Text is cut to the `room`, if any: a picture does not move to show the rest of it.
        """
        if self._as_text:
            if room is not None and room < self._metrics.line:
                return
            lines = self._lines(caption, room)
            painter.save()
            _paint_lines(painter, lines, QRectF(corner, _extent(lines)))
            painter.restore()
            return
        image = self.image(caption)
        if image is not None:
            painter.drawImage(corner, image)

    def image(self, caption: Caption) -> QImage | None:
        """The drawn caption; None where this frame has made enough of them."""
        found = self._images.get(caption)
        if found is not None:
            self._images.move_to_end(caption)
            return found
        if self._allowed is not None and caption.style in _MANY:
            if self._allowed <= 0:
                self.missed = True
                return None
            self._allowed -= 1
        made = self._drawn(self._lines(caption))
        self._images[caption] = made
        self._bytes += _size(made)
        while self._bytes > _MEMORY and len(self._images) > 1:
            self._bytes -= _size(self._images.popitem(last=False)[1])
        return made

    def _lines(self, caption: Caption, room: float | None = None) -> list[_Line]:
        font, colour, measure = (
            self._font(caption.style),
            self._colour(caption.style),
            self._measures[caption.style],
        )
        event = caption.style in (Style.TITLE, Style.DOUBTFUL)
        widest = self._metrics.sizes.label
        greatest = widest if room is None else min(widest, room)
        texts = [caption.title]
        if event and self._metrics.lines:
            texts = wrapped(caption.title + caption.mark, font, greatest, self._metrics.lines)
            texts[-1] = texts[-1].removesuffix(caption.mark)
        if event:
            left = greatest - measure.horizontalAdvance(caption.mark)
            texts[-1] = measure.elidedText(texts[-1], Qt.TextElideMode.ElideRight, left) + caption.mark
        lines = [
            _Line(text, font, colour, measure.horizontalAdvance(text), measure.height()) for text in texts
        ]
        if caption.detail:
            detail = self._small.elidedText(caption.detail, Qt.TextElideMode.ElideRight, greatest)
            width = self._small.horizontalAdvance(detail)
            lines.append(_Line(detail, self._metrics.small, self._colours.muted, width, self._small.height()))
        return lines

    def _drawn(self, lines: list[_Line]) -> QImage:
        size = _extent(lines)
        pixels = QSize(max(ceil(size.width() * self._ratio), 1), max(ceil(size.height() * self._ratio), 1))
        image = QImage(pixels, _FORMAT)
        image.setDevicePixelRatio(self._ratio)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            _paint_lines(painter, lines, QRectF(QPointF(0, 0), size))
        return image

    def _font(self, style: Style) -> QFont:
        if style in (Style.MINOR, Style.COUNT):
            return self._metrics.small
        if style == Style.HEADING:
            return self._metrics.heading
        return self._metrics.strong if style == Style.MAJOR else self._metrics.font

    def _colour(self, style: Style) -> QColor:
        quiet = style in (Style.DOUBTFUL, Style.MINOR, Style.COUNT)
        return self._colours.muted if quiet else self._colours.text


def _extent(lines: list[_Line]) -> QSizeF:
    return QSizeF(max(line.width for line in lines) + 1, sum(line.height for line in lines))


def _paint_lines(painter: QPainter, lines: list[_Line], room: QRectF) -> None:
    backwards = direction_of(lines[0].text) == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if backwards else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine
    top = room.top()
    for line in lines:
        painter.setLayoutDirection(direction_of(line.text))
        painter.setFont(line.font)
        painter.setPen(line.colour)
        painter.drawText(QRectF(room.left(), top, room.width(), line.height), int(flags), line.text)
        top += line.height


def _size(image: QImage) -> int:
    return image.width() * image.height() * _BYTES_PER_PIXEL


def wrapped(text: str, font: QFont, width: float, most: int) -> list[str]:
    """A text broken between words into at most `most` lines; the last one holds all that is left."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        starts.append(line.textStart())
    layout.endLayout()
    # Qt counts in UTF-16.
    units = text.encode("utf-16-le", "surrogatepass")
    cuts = [*starts[1:], len(units) // 2]
    return [
        units[2 * start : 2 * end].decode("utf-16-le", "replace").strip()
        for start, end in zip(starts or [0], cuts, strict=True)
    ]


def direction_of(text: str) -> Qt.LayoutDirection:
    """The paragraph direction of a text: its first letter with a direction decides."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
        if direction == "L":
            break
    return Qt.LayoutDirection.LeftToRight
