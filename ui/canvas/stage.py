"""The events as they stand before the viewer: keeps from frame to frame what panning does not change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from timeline.layout import (
    NO_FOLDS,
    Chronology,
    Density,
    Folds,
    Grouping,
    Roll,
    TimeScale,
    boxes,
    span_around,
    stretch_of_all,
    stretch_of_bulk,
)
from ui.canvas.axis import paint_axis, paint_ground, paint_now, paint_seams, ticks_of
from ui.canvas.bands import Bands
from ui.canvas.captions import Captions
from ui.canvas.counts import paint_counts
from ui.canvas.density import COLUMN, paint_density
from ui.canvas.events import paint_events
from ui.canvas.frame import Band, Frame, Looks, Marks
from ui.canvas.glyphs import Glyphs
from ui.canvas.joining import joined
from ui.canvas.labels import Caption, Labels
from ui.canvas.lanes import paint_lane_densities, paint_lane_headers
from ui.canvas.links import paint_links
from ui.canvas.metrics import Metrics, regions
from ui.canvas.minimap import Minimap
from ui.canvas.palette import colours_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray
    from PySide6.QtGui import QFont, QPainter, QPalette

    from timeline.layout import Stretch
    from timeline.model import Event, Link
    from ui.canvas.bands import Slot
    from ui.canvas.metrics import Regions

# Where there are more events than this, a band counts them at every place of the axis.
CROWDED = 3000
# Labels with dates take so much of the rows at most, that some stay free where events crowd.
_ROOMY_SHARE = 0.6
_MOST_LINES = 3
# Lines broken between words are not quite full.
_FILLED = 0.9
_MOST_ROOMY = 200
_OVERVIEW_COLUMN = 3
_OVERVIEW_MARGIN = 0.02
# Of a fitted view, the events have at least this share, and the labels of so many last ones the rest.
_LEAST_ROOM = 0.6
_LAST = 100


class Stage:
    """Builds frames of one set of events and paints them; the view and the pictures share it.

    A `vector` stage draws texts and shapes as such, for what has no pixels; on a `still` one no label can be
    moved into view from beyond the right edge. Where the events stand in lanes, the column with their names
    lies left of the axis, `header_of` pixels wide.
    """

    def __init__(
        self,
        font: QFont,
        palette: QPalette,
        *,
        ratio: float = 1,
        language: str = "en",
        minimap: bool = True,
        vector: bool = False,
        still: bool = False,
    ) -> None:
        self.chronology = Chronology.of_events(())
        self.bands = Bands(self.chronology, Grouping())
        self._events: Sequence[Event] = ()
        self._has_minimap, self._vector, self._still = minimap, vector, still
        self._minimap = Minimap()
        self._glide = 1.0
        self._notes: Mapping[int, str] = {}
        # What links are drawn between events; none unless they are asked for.
        self.links: Sequence[Link] = ()
        self._density: Density | None = None
        self._overview: tuple[float, Density] | None = None
        self.restyle(font, palette, ratio=ratio, language=language)

    def restyle(self, font: QFont, palette: QPalette, *, ratio: float, language: str) -> None:
        """Another font, palette, pixel ratio or language."""
        self._style = (font, palette, ratio, language)
        self._suits: tuple[float, float] | None = None
        self._set_looks(0)

    def _set_looks(self, lines: int) -> None:
        font, palette, ratio, language = self._style
        metrics, colours = Metrics.of(font, lines=lines, still=self._still), colours_of(palette)
        glyphs = Glyphs(metrics.sizes.glyph, colours, ratio, as_shapes=self._vector)
        labels = Labels(metrics, colours, ratio, as_text=self._vector)
        self.looks = Looks(metrics, colours, labels, glyphs, language, ratio, self._vector)
        self._forget()

    def _forget(self) -> None:
        self._captions = Captions(self._events, self.chronology, self.looks, self._notes)
        self._density = None
        self.bands.forget()

    def show(
        self,
        events: Sequence[Event],
        chronology: Chronology | None = None,
        grouping: Grouping | None = None,
    ) -> None:
        """Other events; those that stay keep their rows. Their columns may be given if they are known.

        Without a `grouping` they stand in no lanes: its facets count the same events.
        """
        self._events = events
        if chronology is None:
            chronology = events.chronology if isinstance(events, Roll) else Chronology.of_events(events)
        self.chronology = chronology
        self.bands = Bands(self.chronology, grouping or Grouping(), self.bands)
        self._overview = None
        self._suits = None
        self._forget()

    def regroup(self, grouping: Grouping) -> None:
        """The same events in other lanes, or the same lanes closed, opened or moved."""
        if grouping.facets == self.bands.grouping.facets:
            self.bands.regroup(grouping)
            return
        self.bands = Bands(self.chronology, grouping, self.bands)
        self._suits = None

    def annotate(self, notes: Mapping[int, str]) -> None:
        """Put marks that point to footnotes behind the titles of events, by their ids."""
        self._notes = notes
        self._suits = None
        self._forget()

    def event(self, position: int) -> Event:
        """The event at a position of the chronology."""
        return self._captions.event(position)

    def caption(self, position: int) -> Caption:
        """What is written beside an event."""
        return self._captions.of(position)

    def header_of(self, width: float) -> float:
        """The pixels that the lanes' names take of a width; 0 without lanes."""
        return self.looks.metrics.header_of(width) if self.bands.lanes else 0.0

    def whole(self, width: float, height: float, folds: Folds = NO_FOLDS) -> TimeScale | None:
        """The scale that shows every event with the labels of the last ones; None without events."""
        stretch = stretch_of_all(self.chronology)
        return None if stretch is None else self._fitting(stretch, width, height, folds)

    def bulk(self, width: float, height: float, folds: Folds = NO_FOLDS) -> TimeScale | None:
        """The scale that shows most events, without some that are far off; None where there are none such."""
        stretch = stretch_of_bulk(self.chronology, folds)
        return None if stretch is None else self._fitting(stretch, width, height, folds)

    def _fitting(self, stretch: Stretch, width: float, height: float, folds: Folds) -> TimeScale:
        self._suit(width, height)
        metrics = self.looks.metrics
        begin, until = folds.folded(stretch.begin), folds.folded(stretch.until)
        before = min(2 * metrics.line, width / 10)
        last = np.arange(max(stretch.last - _LAST, stretch.first), stretch.last)
        labels = self._captions.widths_of(last) + 2 * metrics.sizes.glyph + metrics.sizes.gap
        # Each label needs its room after the event, the end of the last bar only a margin.
        room = np.maximum(width - before - labels, width * _LEAST_ROOM)
        step = float(((folds.folded_all(self.chronology.begin[last]) - begin) / room).max(initial=0))
        step = max(step, (until - begin) / (width - 2 * before))
        last_seen = folds.unfolded(begin + (width - before) * step)
        return TimeScale.fitting(stretch.begin, last_seen, width, before=before, folds=folds)

    def around(self, position: int, width: float, folds: Folds = NO_FOLDS) -> TimeScale:
        """The scale that shows one event among its surroundings."""
        begin, until = int(self.chronology.begin[position]), int(self.chronology.until[position])
        return TimeScale.fitting(*span_around(begin, until), width, folds=folds)

    def cut(self, width: float, height: float, top: float = 0) -> Regions:
        """The regions of a view whose axis is `width` pixels wide."""
        metrics = self.looks.metrics
        return regions(
            metrics,
            width,
            height,
            top=top,
            crowded=len(self.chronology) > CROWDED,
            minimap=self._has_minimap,
            header=metrics.header_beside(width) if self.bands.lanes else 0,
        )

    def stacked(self, width: float, height: float) -> float:
        """The pixels of all lanes on each other, of which a view may show a part only."""
        last = self.bands.slots(self.looks.metrics, self.cut(width, height).rows.height())[-1:]
        return sum(slot.top + slot.height for slot in last)

    def frame(
        self,
        scale: TimeScale,
        height: float,
        marks: Marks,
        *,
        top: float = 0,
        new_labels: int | None = None,
        scroll: float = 0,
    ) -> Frame:
        """What a view of `scale` and `height` shows, `top` pixels left free above it.

        `scroll` pixels of the lanes lie above what is seen.
        """
        self._suit(scale.width, height)
        looks, cut = self.looks, self.cut(scale.width, height, top)
        looks.labels.allow(new_labels)
        slots = self.bands.slots(looks.metrics, cut.rows.height())
        bands = tuple(
            self._band(slot, scale, cut, marks.selected, scroll)
            for slot in slots
            if not self.bands.lanes or self._is_in(slot, scroll, cut.rows.height())
        )
        arranged = joined(bands, scale)
        widths = self._captions.widths_of(arranged.positions)
        return Frame(
            looks=looks,
            regions=cut,
            scale=scale,
            chronology=self.chronology,
            caption_of=self._captions.of,
            bands=bands,
            arrangement=arranged,
            places=boxes(self.chronology, arranged.positions, scale, widths, looks.metrics.sizes),
            tops=self._tops(bands),
            density=self._density_of(scale),
            overview=self._overview_of(scale.width) if self._has_minimap else None,
            grouping=self.bands.grouping,
            marks=marks,
        )

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """All of a frame; the painter's origin is the corner of the view, left of the lanes' names."""
        found, header = ticks_of(frame), frame.regions.header.width()
        width, bottom = frame.scale.width + header, frame.regions.minimap.bottom()
        painter.fillRect(QRectF(0, 0, int(width) + 1, int(bottom) + 1), frame.looks.colours.ground)
        painter.save()
        painter.translate(header, 0)
        paint_ground(painter, frame, found)
        paint_density(painter, frame)
        paint_lane_densities(painter, frame)
        paint_now(painter, frame)
        paint_links(painter, frame, self.links)
        paint_events(painter, frame)
        paint_counts(painter, frame)
        paint_axis(painter, frame, found)
        paint_seams(painter, frame)
        self._minimap.paint(painter, frame)
        paint_lane_headers(painter, frame)
        painter.restore()

    def compact(self, selected: int | None) -> bool:
        """Give every event the lowest row again; whether that moves any."""
        return self.bands.compact(self.looks.metrics.sizes, self._captions.widths_of, selected)

    def glide(self, progress: float) -> None:
        """How far, 0 to 1, the events have moved from their rows before `compact` to the new ones."""
        self._glide = progress

    def _suit(self, width: float, height: float) -> None:
        """Whole titles and dates while few events leave room for them."""
        if self._suits == (width, height):
            return
        self._suits = (width, height)
        few = len(self.chronology) <= _MOST_ROOMY and not self.bands.lanes
        lines = self._lines(width, height) if few else 0
        if lines != self.looks.metrics.lines:
            self._set_looks(lines)

    def _lines(self, width: float, height: float) -> int:
        """How many lines titles may have, with dates below them: 0 where there is no room for dates."""
        few = Metrics.of(self._style[0], lines=1, still=self._still)
        measure = QFontMetricsF(few.font)
        titles = self._captions.titles(np.arange(len(self.chronology)))
        longest = max(map(measure.horizontalAdvance, titles), default=0)
        wanted = min(int(longest / (few.sizes.label * _FILLED)) + 1, _MOST_LINES)
        columns = max(width // (few.sizes.label + few.sizes.spacing), 1)
        for lines in range(wanted, 0, -1):
            metrics = Metrics.of(self._style[0], lines=lines, still=self._still)
            room = regions(metrics, width, height, minimap=self._has_minimap).rows.height() - metrics.strip
            if len(self.chronology) <= room // metrics.row * columns * _ROOMY_SHARE:
                return lines
        return 0

    def _band(self, slot: Slot, scale: TimeScale, cut: Regions, selected: int | None, scroll: float) -> Band:
        area = QRectF(0, cut.rows.top() + slot.top - scroll, scale.width, slot.height)
        strip = QRectF(0, area.bottom() - slot.counted, scale.width, slot.counted)
        rows = self.bands.rows_of(slot.lane)
        if not slot.rows and self.bands.lanes:
            density = rows.density(scale)
            return Band(slot.lane, area, strip, density=density, closed=slot.closed, parted=slot.parted)
        sizes = self.looks.metrics.sizes
        found = rows.arranged(scale, slot.rows, sizes, self._captions.widths_of, selected)
        earlier = found.hidden_under_way(slot.lane.chronology, scale.begin)
        return Band(slot.lane, area, strip, found, earlier)

    def _is_in(self, slot: Slot, scroll: float, room: float) -> bool:
        """Whether a lane is in view; in a picture, which cannot be scrolled, all of it must be."""
        if self._vector and slot.top:
            return slot.top + slot.height <= room + 1
        return scroll - slot.height < slot.top < scroll + room

    def _tops(self, bands: tuple[Band, ...]) -> NDArray[np.float64]:
        metrics = self.looks.metrics
        pad = metrics.pad if self.bands.lanes else 0
        shown = [(band, band.arrangement) for band in bands if band.arrangement is not None]
        rows = [self.bands.rows_of(band.lane).gliding(found, self._glide) for band, found in shown]
        tops = [band.area.top() + pad + row * metrics.row for (band, _), row in zip(shown, rows, strict=True)]
        return np.concatenate(tops) if tops else np.empty(0)

    def _density_of(self, scale: TimeScale) -> Density | None:
        if len(self.chronology) <= CROWDED:
            return None
        step, old = COLUMN * scale.seconds_per_pixel, self._density
        if old is None or not old.serves(scale, step):
            begin, until = scale.time_of(-scale.width / 2), scale.time_of(scale.width * 1.5)
            old = self._density = Density.of(self.chronology, begin, until, step, scale.folds)
        return old

    def _overview_of(self, width: float) -> Density | None:
        if self._overview is None or self._overview[0] != width:
            stretch = stretch_of_all(self.chronology)
            if stretch is None:
                return None
            begin, until, *_ = stretch
            margin = (until - begin) * _OVERVIEW_MARGIN
            step = (until - begin + 2 * margin) / max(width // _OVERVIEW_COLUMN, 1)
            self._overview = width, Density.of(self.chronology, begin - margin, until + margin, step)
        return self._overview[1]
