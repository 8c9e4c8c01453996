"""What of the events is drawn where: on which rows, and how many are hidden behind a "+N"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from timeline.layout.columns import Flag
from timeline.layout.levels import level_of_cell
from timeline.layout.packing import NO_ROW, pack

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from timeline.layout.chronology import Chronology
    from timeline.layout.scale import TimeScale

# Up to so many events in sight each gets a try; beyond, the leaders of cells at least so wide do.
ALL_UP_TO = 450
# So few leaders may leave rows empty.
_FEW = 120
_CELL = 42
# A count covers as many cells, so that its "+N" has room.
_CELLS_TO_COUNT = 4
# Pixels to a bit of a row: coarse enough to be quick, fine enough not to be seen.
_GRAIN = 4
# Well above what doubles lose on the way, so that a whole number of bits stays one.
_ROUNDING = 1e-3
# Events of such a share of the view's width are its background, which gets such a share of the rows first.
_WIDE = 0.8
_BACKGROUND = 0.3
# How far a bracket stands off the glyph, of the way to the label.
_BRACKET = 0.6
# Laid out beside what is seen, so that a pan finds its events ready; more would be felt when it ends.
_MARGIN = 0.25


class Sizes(NamedTuple):
    """Pixels that the drawing takes: the glyph, its distance to label and bar end, fades, row spacing.

    In what does not move, labels for which the right edge is too near `turn` to the left of their glyphs.
    """

    glyph: float
    gap: float
    inset: float
    fade: float
    tail: float
    spacing: float
    label: float
    turn: bool = False


class Boxes(NamedTuple):
    """Where the parts of events stand, in pixels of a scale: one value an event."""

    begin: NDArray[np.float64]
    until: NDArray[np.float64]
    glyph: NDArray[np.float64]
    label: NDArray[np.float64]
    left: NDArray[np.float64]
    right: NDArray[np.float64]


def boxes(
    chronology: Chronology,
    positions: NDArray[np.intp],
    scale: TimeScale,
    widths: NDArray[np.float64],
    sizes: Sizes,
) -> Boxes:
    """Bar, glyph (its middle) and label of events whose labels are `widths` pixels wide.

    The glyph stands in the middle of a short bar and at the begin of a long one, so that it glides
    while zooming; glyph and label of a long bar that begins left of the view are kept in view.
    """
    begin, until = scale.xs_of(chronology.begin[positions]), scale.xs_of(chronology.until[positions])
    flags = chronology.flags[positions]
    half = sizes.glyph / 2
    glyph = begin + np.minimum((until - begin) / 2, sizes.inset + half)
    # The label of "after" stands behind the arrow, not across it.
    label = glyph + half + sizes.gap + np.where(flags & Flag.OPEN_UNTIL, sizes.tail, 0)
    # Brackets stand clear of the glyph, an unsharp edge needs room to fade.
    blur = half + np.where(flags & Flag.COARSE, sizes.gap * _BRACKET, 0)
    blur = np.where(flags & Flag.APPROXIMATE, half + sizes.fade, blur)
    before = np.where(flags & Flag.OPEN_BEGIN, half + sizes.tail, blur)
    after = np.where(flags & Flag.OPEN_UNTIL, half + sizes.tail, blur)
    begin, until = np.minimum(begin, glyph - before), np.maximum(until, glyph + after)
    end = np.maximum(until, label + widths)
    shift = np.clip(sizes.inset + half - glyph, 0, np.maximum(until - sizes.inset - label - widths, 0))
    found = Boxes(begin, until, glyph + shift, label + shift, begin, end)
    return _turned(found, glyph - before - sizes.gap - widths, widths, scale.width) if sizes.turn else found


def _turned(found: Boxes, other: NDArray[np.float64], widths: NDArray[np.float64], edge: float) -> Boxes:
    """The labels that would be cut at the right edge at their `other` places, where these are in view."""
    turns = (found.label + widths > edge) & (other > 0)
    return found._replace(
        label=np.where(turns, other, found.label),
        left=np.where(turns, np.minimum(found.left, other), found.left),
        right=np.where(turns, found.until, found.right),
    )


class Rows(NamedTuple):
    """The rows of some events; `positions` ascend."""

    positions: NDArray[np.intp]
    row: NDArray[np.int64]

    def of(self, positions: NDArray[np.intp]) -> NDArray[np.int64]:
        """The row of each of some events, `NO_ROW` where it had none."""
        if not len(self.positions):
            return np.full(len(positions), NO_ROW, np.int64)
        at = np.minimum(np.searchsorted(self.positions, positions), len(self.positions) - 1)
        return np.where(self.positions[at] == positions, self.row[at], NO_ROW)


NO_ROWS = Rows(np.empty(0, np.intp), np.empty(0, np.int64))


@dataclass(frozen=True, slots=True, eq=False)
class Arrangement:
    """Rows for the events between `begin` and `until`, valid at one step of the scale.

    `positions`, which ascend, and `row` are the placed events; `hidden[i]` counts those that begin
    between `edges[i]` and `edges[i + 1]` and found no row.
    """

    scale: TimeScale
    begin: float
    until: float
    rows: int
    positions: NDArray[np.intp]
    row: NDArray[np.int64]
    edges: NDArray[np.float64]
    hidden: NDArray[np.intp]

    @property
    def placed(self) -> Rows:
        """The placed events with their rows, for the arrangement that follows."""
        return Rows(self.positions, self.row)

    def serves(self, scale: TimeScale, rows: int, label: float) -> bool:
        """Whether a view may be drawn from this: only panned, and not beyond what was laid out.

        Labels, at most `label` pixels wide, reach into the view from the left.
        """
        inside = self.begin <= scale.time_of(-label) and scale.until <= self.until
        return inside and self.rows == rows and self.scale.same_step(scale)

    def shows(self, chronology: Chronology, position: int | None) -> bool:
        """Whether an event has its row here, if any of it lies in what was laid out."""
        if position is None or position in self.positions:
            return True
        return bool(chronology.until[position] <= self.begin or chronology.begin[position] >= self.until)

    def hidden_under_way(self, chronology: Chronology, instant: float) -> int:
        """How many events without a row began before an instant and go on after it."""
        begun = chronology.begin[self.positions] < instant
        shown = np.count_nonzero(begun & (chronology.until[self.positions] > instant))
        return chronology.under_way(instant) - int(shown)


def arrange(
    chronology: Chronology,
    scale: TimeScale,
    rows: int,
    sizes: Sizes,
    widths_of: Callable[[NDArray[np.intp]], NDArray[np.float64]],
    *,
    before: Rows = NO_ROWS,
    panned: bool = False,
    selected: int | None = None,
) -> Arrangement:
    """Rows for what a view shows and a quarter of a screen on either side.

    Events keep the rows that they had `before` where these are free; after a mere pan none of them
    has to leave. The event at position `selected` always gets a row.
    """
    level = level_of_cell(_CELL * scale.seconds_per_pixel)
    edges = _edges(scale, sizes, 2.0**level * _CELLS_TO_COUNT)
    begin, until = float(edges[0]), float(edges[-1])
    crowded = chronology.count(begin, until) > ALL_UP_TO
    positions = _leaders(chronology, begin, until, level) if crowded else chronology.within(begin, until)
    if crowded:
        kept = before.positions if panned else NO_ROWS.positions
        positions = _joined(chronology, positions, begin, until, kept, selected)
    widths = widths_of(positions)
    found = boxes(chronology, positions, scale, widths, sizes)
    left, right = _bits(found, scale, begin, until, sizes.spacing)
    wide = found.until - found.begin >= _WIDE * scale.width
    order = _order(chronology, positions, before.of(positions), wide, rows, panned=panned)
    row = _rows(positions, left, right, rows, before, order, selected)
    placed = row != NO_ROW
    shown = chronology.begin[positions[placed]]
    hidden = chronology.begun(edges) - np.histogram(shown[shown >= edges[0]], edges)[0]
    return Arrangement(scale, begin, until, rows, positions[placed], row[placed], edges, hidden)


def _edges(scale: TimeScale, sizes: Sizes, cell: float) -> NDArray[np.float64]:
    """The edges of the cells that are laid out, at fixed places of the axis so that counts stay."""
    margin = (scale.width * _MARGIN + sizes.label) * scale.seconds_per_pixel
    first = np.floor((scale.start - margin) / cell)
    last = np.ceil((scale.start + scale.length + margin) / cell)
    return scale.folds.unfolded_all(np.arange(first, last + 1, dtype=np.float64) * cell)


def _leaders(chronology: Chronology, begin: float, until: float, level: int) -> NDArray[np.intp]:
    """The leaders at a level; where most events stand close together, those of finer levels fill the rows."""
    found = chronology.within(begin, until, level)
    # Where there are leaders enough the rows are full, and to look further would be felt.
    for finer in range(level - 1, -1, -1) if len(found) < _FEW else ():
        more = chronology.within(begin, until, finer)
        if len(more) > ALL_UP_TO:
            break
        found = more
    return found


def _joined(
    chronology: Chronology,
    leaders: NDArray[np.intp],
    begin: float,
    until: float,
    kept: NDArray[np.intp],
    selected: int | None,
) -> NDArray[np.intp]:
    """The leaders, and the events that must stay though they lead no more."""
    extra = kept if selected is None else np.append(kept, selected)
    seen = (chronology.begin[extra] < until) & (chronology.until[extra] > begin)
    # What `union1d` does, without the library of masked arrays that it brings at the first call.
    both = np.sort(np.concatenate((leaders, extra[seen])))
    return both[np.diff(both, prepend=-1) != 0]


def _bits(
    found: Boxes, scale: TimeScale, begin: float, until: float, spacing: float
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The places that events take in a row, counted from the left end of what is laid out."""
    # Counted on the axis, not in the view: after a pan the same event takes the same places.
    grain = scale.seconds_per_pixel * _GRAIN
    shift = scale.start / grain
    first, last = np.floor(scale.folds.folded(begin) / grain), np.ceil(scale.folds.folded(until) / grain)
    left = np.clip(np.floor(found.left / _GRAIN + shift + _ROUNDING), first, last - 1) - first
    right = np.clip(np.ceil((found.right + spacing) / _GRAIN + shift - _ROUNDING), first + 1, last) - first
    return left.astype(np.int64), np.maximum(right, left + 1).astype(np.int64)


def _order(
    chronology: Chronology,
    positions: NDArray[np.intp],
    wanted: NDArray[np.int64],
    wide: NDArray[np.bool_],
    rows: int,
    *,
    panned: bool,
) -> list[int]:
    """In which order the events are given rows: the marked, those that had one, the user's, the surest.

    Events as `wide` as the view are its background: some of them come with the others, the rest gets
    what is left, so that years do not hide the days in them. A mere pan takes no row from any.
    """
    flags = chronology.flags[positions]
    unmarked, unsettled = (flags & Flag.MARKED) == 0, (flags & Flag.SETTLED) == 0
    fresh = wanted == NO_ROW
    order = np.lexsort((positions, flags & Flag.DOUBTFUL, unsettled, fresh, unmarked))
    behind = np.zeros(len(positions), bool)
    behind[order[wide[order]][max(int(rows * _BACKGROUND), 1) :]] = True
    keys = (fresh, behind) if panned else (behind, fresh)
    return np.lexsort((positions, flags & Flag.DOUBTFUL, unsettled, keys[1], keys[0], unmarked)).tolist()


def _rows(
    positions: NDArray[np.intp],
    left: NDArray[np.int64],
    right: NDArray[np.int64],
    rows: int,
    before: Rows,
    order: list[int],
    selected: int | None,
) -> NDArray[np.int64]:
    wanted = before.of(positions)
    row = pack(left, right, rows, order=order, wanted=wanted)
    lost = np.flatnonzero((positions == selected) & (row == NO_ROW)).tolist()
    if rows and lost:
        # What is selected is seen: it takes the last row from whatever stands there.
        first = lost[0]
        wanted[first] = rows - 1
        others = [index for index in order if index != first]
        row = pack(left, right, rows, order=[first, *others], wanted=wanted)
    return row
