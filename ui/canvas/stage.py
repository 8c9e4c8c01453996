"""The events as they stand before the viewer: keeps from frame to frame what panning does not change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QFontMetricsF

from timeline.layout import (
    NO_ROW,
    NO_ROWS,
    Arrangement,
    Chronology,
    Density,
    Flag,
    Rows,
    TimeScale,
    arrange,
    boxes,
    span_around,
    span_of_all,
)
from ui.canvas.axis import paint_axis, paint_ground, paint_now, ticks_of
from ui.canvas.counts import paint_counts
from ui.canvas.density import COLUMN, paint_density
from ui.canvas.events import paint_events
from ui.canvas.frame import Frame, Looks, Marks
from ui.canvas.glyphs import Glyphs
from ui.canvas.labels import Caption, Labels, Style
from ui.canvas.metrics import Metrics, regions
from ui.canvas.minimap import Minimap
from ui.canvas.palette import colours_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray
    from PySide6.QtGui import QFont, QPainter, QPalette

    from timeline.model import Event

# Where there are more events than this, a band counts them at every place of the axis.
CROWDED = 3000
# Labels with dates take so much of the rows at most, that some stay free where events crowd.
_ROOMY_SHARE = 0.6
_MOST_LINES = 3
# Lines broken between words are not quite full.
_FILLED = 0.9
_MOST_ROOMY = 200
_CAPTIONS = 20_000
_OVERVIEW_COLUMN = 3
_OVERVIEW_MARGIN = 0.02
# Of a fitted view, the events have at least this share, and the labels of so many last ones the rest.
_LEAST_ROOM = 0.6
_LAST = 100


class Stage:
    """Builds frames of one set of events and paints them; the view and the pictures share it.

    A `vector` stage draws texts and shapes as such, for what has no pixels.
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
    ) -> None:
        self.chronology = Chronology.of_events(())
        self._events: Sequence[Event] = ()
        self._has_minimap, self._vector = minimap, vector
        self._minimap = Minimap()
        self._arrangement: Arrangement | None = None
        self._rows = NO_ROWS
        self._rows_before = NO_ROWS
        self._glide = 1.0
        self._notes: Mapping[int, str] = {}
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
        metrics, colours = Metrics.of(font, lines=lines), colours_of(palette)
        glyphs = Glyphs(metrics.sizes.glyph, colours, ratio, as_shapes=self._vector)
        labels = Labels(metrics, colours, ratio, as_text=self._vector)
        self.looks = Looks(metrics, colours, labels, glyphs, language, ratio)
        self._forget()

    def _forget(self) -> None:
        self._captions: dict[int, Caption] = {}
        self._widths = np.full(len(self.chronology), np.nan, np.float32)
        self._arrangement = None

    def show(self, events: Sequence[Event], chronology: Chronology | None = None) -> None:
        """Other events; those that stay keep their rows. Their columns may be given if they are known."""
        self._events = events
        before = self.chronology.ids[self._rows.positions], self._rows.row
        self.chronology = Chronology.of_events(events) if chronology is None else chronology
        self._rows = _rows_now(self.chronology, *before)
        self._overview = None
        self._suits = None
        self._forget()

    def annotate(self, notes: Mapping[int, str]) -> None:
        """Put marks that point to footnotes behind the titles of events, by their ids."""
        self._notes = notes
        self._suits = None
        self._forget()

    def event(self, position: int) -> Event:
        """The event at a position of the chronology."""
        return self._events[int(self.chronology.source[position])]

    def caption(self, position: int) -> Caption:
        """What is written beside an event."""
        found = self._captions.get(position)
        if found is None:
            event, looks = self.event(position), self.looks
            doubtful = int(self.chronology.flags[position]) & Flag.DOUBTFUL
            date = event.interval.in_words(looks.language) if looks.metrics.lines and event.interval else ""
            style = Style.DOUBTFUL if doubtful else Style.TITLE
            found = Caption(event.title, date, style, self._notes.get(event.id, ""))
            if len(self._captions) >= _CAPTIONS:
                self._captions.clear()
            self._captions[position] = found
        return found

    def whole(self, width: float, height: float) -> TimeScale | None:
        """The scale that shows every event with the labels of the last ones; None without events."""
        span = span_of_all(self.chronology)
        if span is None:
            return None
        self._suit(width, height)
        metrics, (begin, until) = self.looks.metrics, span
        before = min(2 * metrics.line, width / 10)
        last = np.arange(max(len(self.chronology) - _LAST, 0), len(self.chronology))
        labels = self._widths_of(last) + 2 * metrics.sizes.glyph + metrics.sizes.gap
        # Each label needs its room after the event, the end of the last bar only a margin.
        room = np.maximum(width - before - labels, width * _LEAST_ROOM)
        step = float(((self.chronology.begin[last] - begin) / room).max(initial=0))
        step = max(step, (until - begin) / (width - 2 * before))
        return TimeScale.fitting(begin, begin + (width - before) * step, width, before=before)

    def around(self, position: int, width: float) -> TimeScale:
        """The scale that shows one event among its surroundings."""
        begin, until = int(self.chronology.begin[position]), int(self.chronology.until[position])
        return TimeScale.fitting(*span_around(begin, until), width)

    def frame(
        self, scale: TimeScale, height: float, marks: Marks, *, top: float = 0, new_labels: int | None = None
    ) -> Frame:
        """What a view of `scale` and `height` shows, `top` pixels left free above it."""
        self._suit(scale.width, height)
        looks, crowded = self.looks, len(self.chronology) > CROWDED
        looks.labels.allow(new_labels)
        cut = regions(looks.metrics, scale.width, height, top=top, crowded=crowded, minimap=self._has_minimap)
        arranged = self._arranged(scale, cut.row_count, marks.selected)
        widths = self._widths_of(arranged.positions)
        return Frame(
            looks=looks,
            regions=cut,
            scale=scale,
            chronology=self.chronology,
            caption_of=self.caption,
            arrangement=arranged,
            places=boxes(self.chronology, arranged.positions, scale, widths, looks.metrics.sizes),
            tops=cut.rows.top() + self._gliding_rows(arranged) * looks.metrics.row,
            earlier=arranged.hidden_under_way(self.chronology, scale.begin),
            density=self._density if crowded else None,
            overview=self._overview_of(scale.width) if self._has_minimap else None,
            marks=marks,
        )

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """All of a frame."""
        found = ticks_of(frame)
        painter.fillRect(
            0,
            0,
            int(frame.scale.width) + 1,
            int(frame.regions.minimap.bottom()) + 1,
            frame.looks.colours.ground,
        )
        paint_ground(painter, frame, found)
        paint_density(painter, frame)
        paint_now(painter, frame)
        paint_events(painter, frame)
        paint_counts(painter, frame)
        paint_axis(painter, frame, found)
        self._minimap.paint(painter, frame)

    def compact(self, selected: int | None) -> bool:
        """Give every event the lowest row again; whether that moves any."""
        old = self._arrangement
        if old is None:
            return False
        sizes = self.looks.metrics.sizes
        new = arrange(self.chronology, old.scale, old.rows, sizes, self._widths_of, selected=selected)
        self._arrangement, self._rows_before = new, self._rows
        self._rows = new.placed
        before = self._rows_before.of(new.positions)
        return bool(((before != new.row) & (before != NO_ROW)).any())

    def glide(self, progress: float) -> None:
        """How far, 0 to 1, the events have moved from their rows before `compact` to the new ones."""
        self._glide = progress

    def _suit(self, width: float, height: float) -> None:
        """Whole titles and dates while few events leave room for them."""
        if self._suits == (width, height):
            return
        self._suits = (width, height)
        lines = self._lines(width, height) if len(self.chronology) <= _MOST_ROOMY else 0
        if lines != self.looks.metrics.lines:
            self._set_looks(lines)

    def _lines(self, width: float, height: float) -> int:
        """How many lines titles may have, with dates below them: 0 where there is no room for dates."""
        few = Metrics.of(self._style[0], lines=1)
        measure = QFontMetricsF(few.font)
        titles = (self.event(position).title for position in range(len(self.chronology)))
        longest = max((measure.horizontalAdvance(title) for title in titles), default=0)
        wanted = min(int(longest / (few.sizes.label * _FILLED)) + 1, _MOST_LINES)
        columns = max(width // (few.sizes.label + few.sizes.spacing), 1)
        for lines in range(wanted, 0, -1):
            metrics = Metrics.of(self._style[0], lines=lines)
            rows = regions(metrics, width, height, minimap=self._has_minimap).row_count
            if len(self.chronology) <= rows * columns * _ROOMY_SHARE:
                return lines
        return 0

    def _arranged(self, scale: TimeScale, rows: int, selected: int | None) -> Arrangement:
        sizes, old = self.looks.metrics.sizes, self._arrangement
        if old is not None and old.serves(scale, rows, sizes.label) and old.shows(self.chronology, selected):
            return old
        panned = old is not None and old.scale.same_step(scale)
        new = arrange(
            self.chronology,
            scale,
            rows,
            sizes,
            self._widths_of,
            before=self._rows,
            panned=panned,
            selected=selected,
        )
        self._arrangement, self._rows = new, new.placed
        if len(self.chronology) > CROWDED:
            step = COLUMN * scale.seconds_per_pixel
            self._density = Density.of(self.chronology, new.begin, new.until, step, scale.folds)
        return new

    def _gliding_rows(self, arranged: Arrangement) -> NDArray[np.float64]:
        rows = arranged.row.astype(np.float64)
        if self._glide < 1:
            before = self._rows_before.of(arranged.positions)
            rows += np.where(before == NO_ROW, 0, before - rows) * (1 - self._glide)
        return rows

    def _widths_of(self, positions: NDArray[np.intp]) -> NDArray[np.float64]:
        for position in positions[np.isnan(self._widths[positions])].tolist():
            self._widths[position] = self.looks.labels.width_of(self.caption(position))
        return self._widths[positions].astype(np.float64)

    def _overview_of(self, width: float) -> Density | None:
        if self._overview is None or self._overview[0] != width:
            span = span_of_all(self.chronology)
            if span is None:
                return None
            begin, until = span
            margin = (until - begin) * _OVERVIEW_MARGIN
            step = (until - begin + 2 * margin) / max(width // _OVERVIEW_COLUMN, 1)
            self._overview = width, Density.of(self.chronology, begin - margin, until + margin, step)
        return self._overview[1]


def _rows_now(chronology: Chronology, ids: NDArray[np.int64], row: NDArray[np.int64]) -> Rows:
    """Rows that events had by their ids, by where the events stand now."""
    positions = chronology.positions_of(ids)
    known = dict(zip(ids.tolist(), row.tolist(), strict=True))
    kept = [known[event_id] for event_id in chronology.ids[positions].tolist()]
    return Rows(positions, np.array(kept, np.int64))
