"""What stands around the timeline in a picture: paragraphs, the legend, footnotes."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from timeline.exchange import wording
from timeline.exchange.text import one_line
from timeline.layout import KINDS as KIND_CODES
from timeline.layout import Flag
from timeline.model import LinkKind
from ui.canvas.glyphs import FILLS, Fill, draw_glyph
from ui.canvas.labels import direction_of, wrapped
from ui.canvas.links import kinds_drawn, paint_line
from ui.canvas.palette import faint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Link
    from ui.canvas.frame import Frame, Looks

# A column of footnotes is about so many letters wide.
_NOTE_LETTERS = 58
_MOST_NOTE_LINES = 3
# How much of the sample of a rough date is seen from left to right.
_FADE = (0.06, 0.14, 0.26, 0.4, 0.4, 0.4, 0.26, 0.14, 0.06)


class Block(Protocol):
    """Something with a height that is drawn at a corner."""

    @property
    def height(self) -> float:
        """Units from its top to its bottom."""
        ...

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Draw it with its upper left corner there."""
        ...


@dataclass(frozen=True)
class Paragraph:
    """A text set in lines of a width; it runs from the side from which its first letter is read."""

    lines: tuple[str, ...]
    font: QFont
    colour: QColor
    width: float

    @classmethod
    def of(cls, text: str, font: QFont, colour: QColor, width: float, most: int) -> Paragraph:
        """A text in at most so many lines, the last of them cut where it does not end."""
        lines = wrapped(one_line(text), font, width, most)
        lines[-1] = QFontMetricsF(font).elidedText(lines[-1], Qt.TextElideMode.ElideRight, width)
        return cls(tuple(lines), font, colour, width)

    @property
    def height(self) -> float:
        """Units from the first line's top to the last one's bottom."""
        return len(self.lines) * QFontMetricsF(self.font).height()

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Draw the lines."""
        step, direction = QFontMetricsF(self.font).height(), direction_of(self.lines[0])
        backwards = direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if backwards else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine
        painter.save()
        painter.setLayoutDirection(direction)
        painter.setFont(self.font)
        painter.setPen(self.colour)
        for index, line in enumerate(self.lines):
            room = QRectF(corner.x(), corner.y() + index * step, self.width, step)
            painter.drawText(room, int(flags), line)
        painter.restore()


# What a sign stands for, how it is filled, and what it means.
_Entry = tuple[int | LinkKind | None, Fill, str]


@dataclass(frozen=True)
class _Sign:
    """One entry of the legend: a kind with a fill, the line of a link, or (None) the bar of a rough date."""

    kind: int | LinkKind | None
    fill: Fill
    words: str
    left: float
    line: int


class Legend:
    """Says what the shapes, their fills, fading bars and lines mean, of what is drawn."""

    def __init__(self, frame: Frame, width: float, links: Sequence[Link] = ()) -> None:
        self._looks = frame.looks
        self._measure = QFontMetricsF(frame.looks.metrics.small)
        self._step = self._measure.height() + frame.looks.metrics.pad
        lines = [
            (kind, Fill.TINTED, wording.LINKS[kind].in_words(frame.looks.language))
            for kind in kinds_drawn(frame, links)
        ]
        self._signs = self._placed([*_entries(frame), *lines], width)

    @property
    def height(self) -> float:
        """Units that its lines take."""
        return (max((sign.line for sign in self._signs), default=-1) + 1) * self._step

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Draw sign and words of each entry."""
        looks, size = self._looks, self._looks.metrics.sizes.glyph
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for sign in self._signs:
            left, top = corner.x() + sign.left, corner.y() + sign.line * self._step
            painter.save()
            painter.translate(left + size / 2, top + self._measure.height() / 2)
            if sign.kind is None:
                _paint_rough_bar(painter, looks)
            elif isinstance(sign.kind, LinkKind):
                paint_line(painter, looks, sign.kind, QPointF(-size / 2, 0), QPointF(size, 0))
            else:
                draw_glyph(painter, KIND_CODES[sign.kind], size, looks.colours, sign.fill)
            painter.restore()
            painter.setFont(looks.metrics.small)
            painter.setPen(looks.colours.muted)
            room = QRectF(
                left + _sign_width(sign.kind, size),
                top,
                self._measure.horizontalAdvance(sign.words) + 1,
                self._step,
            )
            painter.drawText(room, flags, sign.words)
        painter.restore()

    def _placed(self, entries: Sequence[_Entry], width: float) -> list[_Sign]:
        size, signs, left, line = self._looks.metrics.sizes.glyph, list[_Sign](), 0.0, 0
        for kind, fill, words in entries:
            taken = _sign_width(kind, size) + self._measure.horizontalAdvance(words) + 1.5 * size
            if left and left + taken > width:
                left, line = 0.0, line + 1
            signs.append(_Sign(kind, fill, words, left, line))
            left += taken
        return signs


def _entries(frame: Frame) -> list[_Entry]:
    """The kinds that are drawn, then what their fills and fading mean where these differ."""
    language, positions = frame.looks.language, frame.arrangement.positions[frame.seen()]
    kinds = sorted(set(frame.chronology.kind[positions].tolist()))
    flags = set(frame.chronology.flags[positions].tolist())
    found: list[_Entry] = [
        (kind, Fill.TINTED, wording.KINDS[KIND_CODES[kind]].in_words(language)) for kind in kinds
    ]
    fills = {FILLS[flag] for flag in flags}
    named = {
        Fill.SOLID: wording.CHECKED,
        Fill.TINTED: wording.UNCHECKED,
        Fill.HOLLOW: wording.DOUBTFUL,
    }
    if kinds and (len(fills) > 1 or Fill.HOLLOW in fills):
        found += [
            (kinds[0], fill, words.in_words(language)) for fill, words in named.items() if fill in fills
        ]
    if any(flag & (Flag.APPROXIMATE | Flag.COARSE | Flag.OPEN_BEGIN | Flag.OPEN_UNTIL) for flag in flags):
        found.append((None, Fill.TINTED, wording.ROUGH.in_words(language)))
    return found


def _sign_width(kind: int | LinkKind | None, size: float) -> float:
    return (2.1 if kind is None or isinstance(kind, LinkKind) else 1.6) * size


def _paint_rough_bar(painter: QPainter, looks: Looks) -> None:
    """What a bar with fading ends looks like, small."""
    size = looks.metrics.sizes.glyph
    step = 1.5 * size / len(_FADE)
    for index, alpha in enumerate(_FADE):
        painter.fillRect(
            QRectF(-size / 2 + index * step, -size / 3, step, size * 2 / 3), faint(looks.colours.muted, alpha)
        )


class Footnotes:
    """Numbered sources in columns; those that `most` units of height do not hold are counted."""

    def __init__(self, notes: Sequence[str], looks: Looks, width: float, most: float) -> None:
        metrics = looks.metrics
        small, measure = metrics.small, QFontMetricsF(metrics.small)
        self._gap = metrics.sizes.gap * 2
        columns = max(int(width // (measure.averageCharWidth() * _NOTE_LETTERS)), 1)
        self._column = (width - (columns - 1) * self._gap) / columns
        heading = wording.SOURCES.in_words(looks.language)
        self._heading = Paragraph.of(heading, metrics.strong, looks.colours.text, width, 1)
        room = max(most - self._heading.height - metrics.pad, measure.height())
        fitting = ceil(room * columns / measure.height())
        shown = [
            Paragraph.of(f"{number}. {note}", small, looks.colours.muted, self._column, _MOST_NOTE_LINES)
            for number, note in enumerate(notes[:fitting], start=1)
        ]
        self._columns = _shared_out(shown, columns, room)
        left_out = len(notes) - sum(map(len, self._columns))
        if left_out:  # their number takes the place of the last one
            words = wording.and_more(left_out + 1).in_words(looks.language)
            self._columns[-1][-1:] = [Paragraph.of(words, small, looks.colours.muted, self._column, 1)]
        self._top = self._heading.height + metrics.pad / 2

    @property
    def height(self) -> float:
        """Units that the heading and the highest column take."""
        return self._top + max(sum(note.height for note in column) for column in self._columns)

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Draw the heading and the columns."""
        self._heading.paint(painter, corner)
        for index, column in enumerate(self._columns):
            left, top = corner.x() + index * (self._column + self._gap), corner.y() + self._top
            for note in column:
                note.paint(painter, QPointF(left, top))
                top += note.height


def _shared_out(notes: Sequence[Paragraph], count: int, most: float) -> list[list[Paragraph]]:
    """The notes one after the other in columns about equally high, and none higher than `most`."""
    total = sum(note.height for note in notes)
    tallest = max((note.height for note in notes), default=0.0)
    height = min(max(total / count + tallest, tallest), most)
    columns: list[list[Paragraph]] = [[]]
    filled = 0.0
    for note in notes:
        if columns[-1] and filled + note.height > height:
            if len(columns) == count:
                break
            columns.append([])
            filled = 0.0
        columns[-1].append(note)
        filled += note.height
    return columns
