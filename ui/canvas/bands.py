"""How the lanes stand on each other: each a band of rows, or a low strip where it is closed or parted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from timeline.layout import (
    NO_ROW,
    NO_ROWS,
    Arrangement,
    Density,
    Grouping,
    Lane,
    Rows,
    arrange,
    open_lanes,
    rows_of_lanes,
    whole_of,
)
from ui.canvas.density import COLUMN

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from timeline.layout import Chronology, Sizes, TimeScale
    from ui.canvas.metrics import Metrics

    Widths = Callable[[NDArray[np.intp]], NDArray[np.float64]]


class Slot(NamedTuple):
    """The room of a lane: pixels from the top of all lanes, and what stands there.

    A lane without `rows` is a strip of density: it is closed, or the lanes within it follow. With
    `counted` the last `count` pixels are for the "+N" of what found no row.
    """

    lane: Lane
    top: float
    height: float
    rows: int
    counted: float = 0
    closed: bool = False
    parted: bool = False


class LaneRows:
    """The rows of one lane's events, kept from frame to frame; and its density, where that is shown."""

    def __init__(self, lane: Lane, rows: Rows = NO_ROWS) -> None:
        self.lane = lane
        self.rows = rows
        self._before = NO_ROWS
        self._arrangement: Arrangement | None = None
        self._density: Density | None = None

    def forget(self) -> None:
        """Lay out anew, with the rows that the events have."""
        self._arrangement = self._density = None

    def arranged(
        self, scale: TimeScale, rows: int, sizes: Sizes, widths_of: Widths, selected: int | None
    ) -> Arrangement:
        """The arrangement for a view of `rows` rows, in the lane's own positions."""
        old, mine = self._arrangement, self._mine(selected)
        if old is not None and old.serves(scale, rows, sizes.label) and old.shows(self.lane.chronology, mine):
            return old
        new = self._laid(
            scale,
            rows,
            sizes,
            widths_of,
            mine,
            before=self.rows,
            panned=old is not None and old.scale.same_step(scale),
        )
        self._arrangement, self.rows = new, new.placed
        return new

    def compact(self, sizes: Sizes, widths_of: Widths, selected: int | None) -> bool:
        """Give every event the lowest row again; whether that moves any."""
        old = self._arrangement
        if old is None:
            return False
        new = self._laid(old.scale, old.rows, sizes, widths_of, self._mine(selected))
        self._arrangement, self._before, self.rows = new, self.rows, new.placed
        before = self._before.of(new.positions)
        return bool(((before != new.row) & (before != NO_ROW)).any())

    def gliding(self, arranged: Arrangement, progress: float) -> NDArray[np.float64]:
        """The rows at `progress`, 0 to 1, of the way from those before `compact`."""
        rows = arranged.row.astype(np.float64)
        if progress < 1:
            before = self._before.of(arranged.positions)
            rows += np.where(before == NO_ROW, 0, before - rows) * (1 - progress)
        return rows

    def density(self, scale: TimeScale) -> Density:
        """How many events there are at each place of a view and as much beside it."""
        step, old = COLUMN * scale.seconds_per_pixel, self._density
        if old is None or not old.serves(scale, step):
            begin, until = scale.time_of(-scale.width / 2), scale.time_of(scale.width * 1.5)
            old = self._density = Density.of(self.lane.chronology, begin, until, step, scale.folds)
        return old

    def _laid(
        self,
        scale: TimeScale,
        rows: int,
        sizes: Sizes,
        widths_of: Widths,
        selected: int | None,
        *,
        before: Rows = NO_ROWS,
        panned: bool = False,
    ) -> Arrangement:
        return arrange(
            self.lane.chronology,
            scale,
            rows,
            sizes,
            lambda positions: widths_of(self.lane.whole_positions(positions)),
            before=before,
            panned=panned,
            selected=selected,
        )

    def _mine(self, position: int | None) -> int | None:
        """An event of the whole as one of the lane, if it stands in it."""
        if position is None or not self.lane.holds(position):
            return None
        return int(np.searchsorted(self.lane.positions, position))


class Bands:
    """All lanes of one set of events under one grouping."""

    def __init__(self, chronology: Chronology, grouping: Grouping, before: Bands | None = None) -> None:
        self.grouping = grouping
        self.whole = whole_of(chronology, grouping)
        self._rows: dict[tuple[str, ...], LaneRows] = {}
        self._before = {} if before is None else _rows_now(before, chronology)
        self._slots: tuple[Slot, ...] = ()
        self._made_for: object = None

    def regroup(self, grouping: Grouping) -> None:
        """Other lanes closed, or another order; the same facets."""
        self.grouping, self._made_for = grouping, None

    @property
    def lanes(self) -> bool:
        """Whether the events stand in lanes."""
        return bool(self.grouping.facets)

    def slots(self, metrics: Metrics, room: float) -> tuple[Slot, ...]:
        """The room of each lane from top to bottom, where `room` pixels are in view at a time."""
        if self._made_for != (metrics, room):
            self._slots = self._stacked(metrics, room)
            self._made_for = metrics, room
        return self._slots

    def rows_of(self, lane: Lane) -> LaneRows:
        """The rows of a lane."""
        found = self._rows.get(lane.path)
        if found is None:
            found = self._rows[lane.path] = LaneRows(lane, _part(self._before.get(lane.path), lane))
        return found

    def forget(self) -> None:
        """Lay out all lanes anew."""
        self._made_for = None
        for rows in self._rows.values():
            rows.forget()

    def compact(self, sizes: Sizes, widths_of: Widths, selected: int | None) -> bool:
        """Give every event the lowest row again; whether that moves any."""
        moved = [rows.compact(sizes, widths_of, selected) for rows in self._rows.values()]
        return any(moved)

    def rows_by_event(self) -> dict[tuple[str, ...], Rows]:
        """Of each lane the rows of its events, at positions of the whole."""
        return {
            path: Rows(found.lane.whole_positions(found.rows.positions), found.rows.row)
            for path, found in self._rows.items()
        }

    def _stacked(self, metrics: Metrics, room: float) -> tuple[Slot, ...]:
        if not self.lanes:
            count = metrics.strip
            return (Slot(self.whole, 0, room, int(max(room - count, 0) // metrics.row), count),)
        lanes = open_lanes(self.whole, self.grouping)
        closed = [lane.path in self.grouping.closed for lane in lanes]
        parted = [bool(lane.facets) and not shut for lane, shut in zip(lanes, closed, strict=True)]
        low = [shut or outer for shut, outer in zip(closed, parted, strict=True)]
        counts = [0 if flat else len(lane) for lane, flat in zip(lanes, low, strict=True)]
        fixed = sum(metrics.head if flat else 2 * metrics.pad + metrics.strip for flat in low)
        rows = rows_of_lanes(counts, int(max(room - fixed, 0) // metrics.row))
        slots: list[Slot] = []
        top = 0.0
        for lane, shut, outer, count, mine in zip(lanes, closed, parted, counts, rows, strict=True):
            strip = metrics.strip if count > mine else 0
            height = mine * metrics.row + 2 * metrics.pad + strip if count else metrics.head
            slots.append(Slot(lane, top, height, mine, strip, shut, outer))
            top += height
        return tuple(slots)


def _rows_now(before: Bands, chronology: Chronology) -> dict[tuple[str, ...], Rows]:
    """The rows that events had before there were others, by where the events stand now."""
    old, found = before.whole.whole, before.rows_by_event()
    if old is chronology:
        return found
    return {path: _translated(rows, old, chronology) for path, rows in found.items()}


def _translated(rows: Rows, old: Chronology, new: Chronology) -> Rows:
    known = dict(zip(old.ids[rows.positions].tolist(), rows.row.tolist(), strict=True))
    positions = new.positions_of(known)
    return Rows(positions, np.array([known[event_id] for event_id in new.ids[positions].tolist()], np.int64))


def _part(rows: Rows | None, lane: Lane) -> Rows:
    """Rows at positions of the whole as rows at those of a lane."""
    if rows is None or not len(rows.positions) or not len(lane):
        return NO_ROWS
    at = np.minimum(np.searchsorted(lane.positions, rows.positions), len(lane) - 1)
    mine = lane.positions[at] == rows.positions
    return Rows(at[mine], rows.row[mine])
