"""What stands where in a picture: title, timeline, legend, caption, footnotes, in letters as large as fit."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF

from timeline.errors import InputFault
from timeline.exchange.paper import PIXELS_PER_INCH
from timeline.exchange.picture import NOTHING_TO_DRAW, more_lanes, no_lanes
from timeline.exchange.wording import citation
from timeline.layout import (
    Folds,
    Grouping,
    Roll,
    TimeScale,
    folds_outside,
    open_lanes,
    stretch_of_bulk,
)
from ui.canvas.frame import Marks
from ui.canvas.stage import Stage
from ui.facets import KINDS_OF_FACETS, Telling, facet_of, needs_articles
from ui.pictures.blocks import Block, Footnotes, Legend, Paragraph
from ui.pictures.sheets import room_of
from ui.pictures.style import picture_font, theme_palette

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QColor, QPainter

    from timeline.exchange.picture import Picture, Witnesses
    from timeline.layout import Facet
    from timeline.model import Article, Event, Link
    from ui.canvas.frame import Frame

# A picture of this size is drawn as a window of it would be; a larger one has larger letters as well.
_USUAL = (1280, 720)
# Few events are written larger still, so that a picture is never an empty sheet with small print.
_LETTERS = (1.75, 1.4, 1.0)
_TITLE_LINES, _CAPTION_LINES = 2, 4
# Footnotes take at most this share of the height.
_NOTES_SHARE = 0.35
_MOST_PASSES = 4
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Subject(NamedTuple):
    """The events that a picture shows, their lanes, which take long to make of many, and their links."""

    events: Roll
    grouping: Grouping
    links: Sequence[Link] = ()

    @classmethod
    def of(cls, events: Sequence[Event], picture: Picture, witnesses: Witnesses | None = None) -> Subject:
        """All events, or those of a span: labels of earlier ones would reach into it without their dates."""
        roll = events if isinstance(events, Roll) else _roll(events, witnesses)
        if picture.span is not None:
            roll = roll.within(*picture.span)
        lanes = Grouping(_facets(roll, picture, witnesses), picture.lanes.closed, picture.lanes.order)
        links = witnesses.links() if picture.links and witnesses is not None else ()
        return cls(roll, lanes, links)


def _roll(events: Sequence[Event], witnesses: Witnesses | None) -> Roll:
    return Roll.of_events(events, witnesses.disputed() if witnesses is not None else frozenset())


def _facets(roll: Roll, picture: Picture, witnesses: Witnesses | None) -> tuple[Facet, ...]:
    keys = picture.lanes.keys
    for key in keys:
        if key not in KINDS_OF_FACETS:
            raise InputFault(no_lanes(key, KINDS_OF_FACETS))
    told: Mapping[int, Sequence[Article]] = {}
    if witnesses is not None and needs_articles(keys):
        told = witnesses.telling(roll.ids.tolist())
    return tuple(facet_of(key, roll, Telling.of(told)) for key in keys)


class Notes(NamedTuple):
    """The footnotes of a picture: the mark behind each title by the event's id, and the texts in order."""

    marks: Mapping[int, str] = {}
    texts: Sequence[str] = ()

    @classmethod
    def on(cls, drawn: Sequence[int], witnesses: Witnesses, language: str) -> Notes:
        """The sources of the events that are drawn, numbered as one meets them."""
        told = witnesses.telling(drawn)
        numbers: dict[int, int] = {}
        texts: list[str] = []
        marks: dict[int, str] = {}
        for event_id in drawn:
            for article in told.get(event_id, ()):
                if article.id not in numbers:
                    numbers[article.id] = len(texts) + 1
                    texts.append(citation(article, language))
            found = sorted({numbers[article.id] for article in told.get(event_id, ())})
            if found:
                marks[event_id] = "\u202f" + "\u2009".join(str(one).translate(_SUPERSCRIPTS) for one in found)
        return cls(marks, texts)


@dataclass(frozen=True, eq=False)
class Composition:
    """A picture laid out, in units of which `ratio` make one of the picture's pixels or 1/96 inch."""

    ratio: float
    stage: Stage
    frame: Frame
    area: QRectF
    blocks: tuple[tuple[Block, QPointF], ...]

    @property
    def ground(self) -> QColor:
        """What it stands on."""
        return self.stage.looks.colours.ground

    def paint(self, painter: QPainter) -> None:
        """Draw all of it."""
        painter.save()
        painter.setClipRect(self.area)
        self.stage.paint(painter, self.frame)
        painter.restore()
        for block, corner in self.blocks:
            block.paint(painter, corner)

    @property
    def drawn(self) -> list[int]:
        """The ids of the events that have a place in it, by begin."""
        positions = np.unique(self.frame.arrangement.positions[self.frame.seen()])
        return self.frame.chronology.ids[positions].tolist()

    @property
    def hides(self) -> bool:
        """Whether some events have no place in it and are only counted."""
        hidden = self.frame.earlier or self.frame.arrangement.hidden.any()
        return bool(hidden) or lanes_left_out(self.stage, self.frame) > 0

    @property
    def cuts(self) -> bool:
        """Whether labels reach beyond its right edge."""
        return bool((self.frame.places.right > self.frame.scale.width).any())


def lanes_left_out(stage: Stage, frame: Frame) -> int:
    """How many lanes do not wholly fit into a frame."""
    if not stage.bands.lanes:
        return 0
    end = frame.regions.rows.bottom() + 1
    fitting = sum(band.area.bottom() <= end for band in frame.bands)
    return len(open_lanes(stage.bands.whole, stage.bands.grouping)) - fitting


def composed(subject: Subject, picture: Picture, witnesses: Witnesses | None = None) -> Composition:
    """The picture in the largest letters in which every event has room, if any; raises InputFault.

    With `witnesses` the articles of what is drawn become footnotes, if they are wanted.
    """
    found = _fitting(subject, picture, Notes())
    if not picture.sources or witnesses is None:
        return found
    # Footnotes take room, and may push out events whose footnotes then go as well.
    for _ in range(_MOST_PASSES):
        before = found.drawn
        found = _fitting(subject, picture, Notes.on(before, witnesses, picture.language))
        if found.drawn == before:
            break
    return found


def _fitting(subject: Subject, picture: Picture, notes: Notes) -> Composition:
    *larger, last = _ratios(picture)
    for ratio in larger:
        found = _laid_out(subject, picture, notes, ratio)
        if not found.hides and (picture.span is not None or not found.cuts):
            return found
    return _laid_out(subject, picture, notes, last)


def _ratios(picture: Picture) -> list[float]:
    """How much letters may be enlarged, the most first. Paper is read closer than a screen, if need be."""
    width, height = picture.size.units
    usual = max(min(width / _USUAL[0], height / _USUAL[1]), 1)
    smaller = [sqrt(usual), 1.0] if picture.size.dpi is not None and usual > 1 else []
    return [usual * factor for factor in _LETTERS] + smaller


def _laid_out(subject: Subject, picture: Picture, notes: Notes, ratio: float) -> Composition:
    palette = theme_palette(picture.theme, transparent=picture.transparent)
    dots = (picture.size.dpi or PIXELS_PER_INCH) / PIXELS_PER_INCH
    stage = Stage(
        picture_font(),
        palette,
        ratio=ratio * dots,
        language=picture.language,
        minimap=False,
        vector=True,
        # Of the whole, the last labels have their room behind the events.
        still=picture.span is not None,
    )
    stage.show(subject.events, grouping=subject.grouping)
    stage.annotate(notes.marks)
    stage.links = subject.links
    return _Layout(stage, picture, notes, room_of(picture) / ratio).composition(ratio)


class _Layout:
    """Gives each part its room: the texts what they need, the timeline what is left."""

    def __init__(self, stage: Stage, picture: Picture, notes: Notes, room: QSizeF) -> None:
        self._stage, self._picture, self._notes, self._room = stage, picture, notes, room

    def composition(self, ratio: float) -> Composition:
        """The picture, its texts enlarged `ratio` times."""
        top, above = self._above()
        foot, below = self._below()
        area = QRectF(0, top, self._room.width(), foot - top)
        frame, between = self._frame(area), list[tuple[Block, QPointF]]()
        for make in (self._legend, self._lanes_left_out):
            block = make(frame)
            if block is not None:
                area.setHeight(area.height() - block.height - self._gap)
                frame = self._frame(area)
                # What it says may have changed with the room that it took, its height does not.
                between.append((make(frame) or block, QPointF(self._inset, area.bottom() + self._gap)))
        return Composition(ratio, self._stage, frame, area, (*above, *between, *below))

    def _legend(self, frame: Frame) -> Block | None:
        return Legend(frame, self._text_width, self._stage.links) if self._picture.legend else None

    def _lanes_left_out(self, frame: Frame) -> Block | None:
        """How many lanes have no room, as no event may vanish unsaid."""
        count, looks = lanes_left_out(self._stage, frame), self._stage.looks
        if not count:
            return None
        words = more_lanes(count).in_words(looks.language)
        return Paragraph.of(words, looks.metrics.small, looks.colours.muted, self._text_width, 1)

    @property
    def _gap(self) -> float:
        return self._stage.looks.metrics.pad * 1.4

    @property
    def _inset(self) -> float:
        # A sheet of paper has a blank edge; else the timeline reaches the picture's, and texts never do.
        paper = self._picture.size.dpi is not None and self._picture.split is None
        return 0.0 if paper else 2 * self._stage.looks.metrics.pad

    @property
    def _text_width(self) -> float:
        return self._room.width() - 2 * self._inset

    def _above(self) -> tuple[float, tuple[tuple[Block, QPointF], ...]]:
        """Where the timeline begins, and the title above it."""
        if not self._picture.title.strip():
            return 0.0, ()
        looks = self._stage.looks
        title = Paragraph.of(
            self._picture.title, looks.metrics.heading, looks.colours.text, self._text_width, _TITLE_LINES
        )
        corner = QPointF(self._inset, self._gap)
        return corner.y() + title.height + self._gap, ((title, corner),)

    def _below(self) -> tuple[float, tuple[tuple[Block, QPointF], ...]]:
        """Where the timeline ends, and caption and footnotes below it."""
        blocks: list[Block] = []
        looks, height = self._stage.looks, self._room.height()
        if self._picture.caption.strip():
            blocks.append(
                Paragraph.of(
                    self._picture.caption,
                    looks.metrics.font,
                    looks.colours.text,
                    self._text_width,
                    _CAPTION_LINES,
                )
            )
        if self._notes.texts:
            blocks.append(Footnotes(self._notes.texts, looks, self._text_width, height * _NOTES_SHARE))
        bottom = height - (self._gap if blocks or self._picture.legend else 0)
        foot = bottom - sum(block.height + self._gap for block in blocks)
        placed: list[tuple[Block, QPointF]] = []
        top = foot + self._gap
        for block in blocks:
            placed.append((block, QPointF(self._inset, top)))
            top += block.height + self._gap
        return foot, tuple(placed)

    @property
    def _folds(self) -> Folds:
        """What is folded away: as wished, and where all is shown, what parts far-off events from most."""
        folds, chronology = Folds(self._picture.folds), self._stage.chronology
        if self._picture.span is None and self._picture.fold_far:
            bulk = stretch_of_bulk(chronology, folds)
            for far in folds_outside(chronology, bulk.begin, bulk.until).stretches if bulk else ():
                folds = folds.with_fold(*far)
        return folds

    def _frame(self, area: QRectF) -> Frame:
        width, span = area.width() - self._stage.header_of(area.width()), self._picture.span
        folds = self._folds
        whole = self._stage.whole(width, area.height(), folds)
        scale = whole if span is None else TimeScale.fitting(*span, width, folds=folds)
        if scale is None:
            raise InputFault(NOTHING_TO_DRAW)
        return self._stage.frame(scale, area.bottom(), Marks(), top=area.top())
