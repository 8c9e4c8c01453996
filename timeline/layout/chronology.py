"""All placed events as columns of numbers, and the questions that a view asks of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntFlag
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity, Interval
from timeline.layout.levels import ALWAYS, levels_of
from timeline.model import EventKind, Status

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from numpy.typing import NDArray

    from timeline.model import Event

KINDS = tuple(EventKind)
_KIND_CODES = {kind: code for code, kind in enumerate(KINDS)}
_SETTLED = frozenset({Status.ACCEPTED, Status.EDITED})
_HALF_SURE = 0.5
_GRADES = 10_000
# Events are sought among those of like length, so that one long reign does not slow every question.
_LENGTHS = (3600, 2 * 86400, 32 * 86400, 367 * 86400, 3700 * 86400, 37000 * 86400)


class Flag(IntFlag):
    """What is seen of an event: its certainty, and whether sources disagree or the user marked it."""

    APPROXIMATE = 1
    COARSE = 2
    DOUBTFUL = 4
    SETTLED = 8
    OPEN_BEGIN = 16
    OPEN_UNTIL = 32
    DISPUTED = 64
    MARKED = 128


class Columns(NamedTuple):
    """One value an event, in any order. An open end stands as one second at the end that is known."""

    ids: NDArray[np.int64]
    begin: NDArray[np.int64]
    until: NDArray[np.int64]
    kind: NDArray[np.uint8]
    flags: NDArray[np.uint8]
    confidence: NDArray[np.float32]


class _LengthClass(NamedTuple):
    """The events of like length: their positions, begins, and the longest length among them."""

    positions: NDArray[np.intp]
    begins: NDArray[np.int64]
    longest: int


@dataclass(frozen=True, eq=False)
class Chronology:
    """The events sorted by begin; a position in these columns names an event while they live.

    `source` is the index of each in what they were made from, `rank` its importance: 0 is the most
    important one. What is derived from them is made when it is first asked for.
    """

    ids: NDArray[np.int64]
    begin: NDArray[np.int64]
    until: NDArray[np.int64]
    kind: NDArray[np.uint8]
    flags: NDArray[np.uint8]
    rank: NDArray[np.int32]
    source: NDArray[np.intp]

    @classmethod
    def of_events(
        cls,
        events: Sequence[Event],
        *,
        marked: Container[int] = frozenset(),
        disputed: Container[int] = frozenset(),
    ) -> Chronology:
        """The placed ones of some events; an event without a date, or dated "any time", has no place.

        `marked` are the ids of those that the user marked, `disputed` of those on which sources disagree.
        """
        placed = [index for index, event in enumerate(events) if _has_place(event.interval)]
        told = [events[index] for index in placed]
        return cls.of_columns(_columns_of(told, marked, disputed), np.array(placed, np.intp))

    @classmethod
    def of_columns(cls, columns: Columns, source: NDArray[np.intp] | None = None) -> Chronology:
        """The events of columns, which need not be sorted."""
        # Of events that begin together, the user's own and the surest come first.
        worth = np.argsort(_unworth(columns), kind="stable")
        order = worth[np.argsort(columns.begin[worth], kind="stable")]
        rank = np.empty(len(order), np.int32)
        rank[worth] = np.arange(len(order), dtype=np.int32)
        return cls(
            columns.ids[order],
            columns.begin[order],
            columns.until[order],
            columns.kind[order],
            columns.flags[order],
            rank[order],
            order if source is None else source[order],
        )

    def part(self, positions: NDArray[np.intp]) -> Chronology:
        """The events at some positions, in order, as a chronology of their own."""
        return Chronology(*(column[positions] for column in self._columns))

    @property
    def _columns(self) -> tuple[NDArray[Any], ...]:
        return self.ids, self.begin, self.until, self.kind, self.flags, self.rank, self.source

    @cached_property
    def level(self) -> NDArray[np.uint8]:
        """How far out each event still leads its surroundings; see `levels`. A marked one always does."""
        level = levels_of(self.begin, self.rank)
        level[self.flags & np.uint8(Flag.MARKED) != 0] = ALWAYS
        return level

    @cached_property
    def _untils(self) -> NDArray[np.int64]:
        return np.sort(self.until)

    @cached_property
    def _classes(self) -> tuple[_LengthClass, ...]:
        return _length_classes(self.begin, self.until)

    def __len__(self) -> int:
        return len(self.ids)

    def extent(self) -> tuple[int, int] | None:
        """From the first begin to the last end; None without events."""
        return (int(self.begin[0]), int(self._untils[-1])) if len(self) else None

    def position_of(self, event_id: int) -> int | None:
        """Where an event stands in the columns, if it does."""
        found = np.flatnonzero(self.ids == event_id)
        return int(found[0]) if len(found) else None

    def positions_of(self, event_ids: Iterable[int]) -> NDArray[np.intp]:
        """Where some events stand, in order; those without a place are left out."""
        wanted = np.fromiter(event_ids, np.int64)
        return np.flatnonzero(np.isin(self.ids, wanted)) if len(wanted) else np.empty(0, np.intp)

    def count(self, begin: float, until: float) -> int:
        """How many events share an instant with the time from `begin` to `until`."""
        return int(self.density(np.array((begin, until)))[0])

    def density(self, edges: NDArray[np.float64]) -> NDArray[np.intp]:
        """How many events share an instant with each span between two neighbouring edges, exactly."""
        begun = np.searchsorted(self.begin, _whole(np.ceil(edges[1:])), side="left")
        ended = np.searchsorted(self._untils, _whole(np.floor(edges[:-1])), side="right")
        return begun - ended

    def begun(self, edges: NDArray[np.float64]) -> NDArray[np.intp]:
        """How many events begin in each span between two neighbouring edges."""
        return np.diff(np.searchsorted(self.begin, _whole(np.ceil(edges)), side="left"))

    def under_way(self, instant: float) -> int:
        """How many events began before an instant and go on after it."""
        begun = np.searchsorted(self.begin, int(np.ceil(instant)), side="left")
        ended = np.searchsorted(self._untils, int(np.floor(instant)), side="right")
        return int(begun - ended)

    def within(self, begin: float, until: float, level: int = 0) -> NDArray[np.intp]:
        """Positions, in order, of the events that share an instant with a span and lead at `level`."""
        low, high = int(np.floor(begin)), int(np.ceil(until))
        first, last = np.searchsorted(self.begin, (low, high), side="left")
        found = np.flatnonzero(self.level[first:last] >= level) + first
        earlier = [self._reaching(kind, low, level) for kind in self._classes]
        return np.concatenate((np.sort(np.concatenate(earlier)), found)) if earlier else found

    def _reaching(self, kind: _LengthClass, instant: int, level: int) -> NDArray[np.intp]:
        first, last = np.searchsorted(kind.begins, (instant - kind.longest, instant), side="left")
        positions = kind.positions[first:last]
        return positions[(self.until[positions] > instant) & (self.level[positions] >= level)]


def _whole(edges: NDArray[np.float64]) -> NDArray[np.int64]:
    # The needles must be integers as the columns are, or numpy would turn a million numbers into doubles.
    return edges.astype(np.int64)


def _has_place(interval: Interval | None) -> bool:
    return interval is not None and (interval.begin > DISTANT_PAST or interval.until < DISTANT_FUTURE)


def _columns_of(events: Sequence[Event], marked: Container[int], disputed: Container[int]) -> Columns:
    """The columns of placed events; one attribute of all of them at a time, which is far quicker."""
    intervals = [event.interval for event in events if event.interval is not None]
    begin = np.array([interval.begin for interval in intervals], np.int64)
    until = np.array([interval.until for interval in intervals], np.int64)
    confidence = np.array([event.confidence for event in events], np.float32)
    settled = np.array([event.status in _SETTLED for event in events], bool)
    open_begin, open_until = begin <= DISTANT_PAST, until >= DISTANT_FUTURE
    seen = {
        Flag.APPROXIMATE: np.array([interval.approximate for interval in intervals], bool),
        Flag.COARSE: np.array([interval.granularity >= Granularity.WEEK for interval in intervals], bool),
        Flag.SETTLED: settled,
        Flag.DOUBTFUL: ~settled & (confidence < _HALF_SURE),
        Flag.OPEN_BEGIN: open_begin,
        Flag.OPEN_UNTIL: open_until,
        Flag.MARKED: np.array([event.id in marked for event in events], bool),
        Flag.DISPUTED: np.array([event.id in disputed for event in events], bool),
    }
    flags = np.zeros(len(events), np.uint8)
    for flag, where in seen.items():
        flags[where] |= np.uint8(flag)
    return Columns(
        np.array([event.id for event in events], np.int64),
        # With an open end it is one second at the only end that is known.
        np.where(open_begin, until - 1, begin),
        np.where(open_until, begin + 1, until),
        np.array([_KIND_CODES[event.kind] for event in events], np.uint8),
        flags,
        confidence,
    )


def _unworth(columns: Columns) -> NDArray[np.uint16]:
    """A key that sorts events by importance: marked ones, the user's own, the surest; finer is not felt."""
    doubt = np.round((1 - columns.confidence) * _GRADES).astype(np.uint16)
    unsettled = (columns.flags & np.uint8(Flag.SETTLED) == 0).astype(np.uint16)
    unmarked = (columns.flags & np.uint8(Flag.MARKED) == 0).astype(np.uint16)
    # Sixteen bits are sorted by their digits, ten times as fast as doubles.
    return doubt + unsettled * np.uint16(2 * _GRADES) + unmarked * np.uint16(4 * _GRADES)


def _length_classes(begin: NDArray[np.int64], until: NDArray[np.int64]) -> tuple[_LengthClass, ...]:
    lengths = until - begin
    number = np.searchsorted(_LENGTHS, lengths, side="left")
    classes: list[_LengthClass] = []
    for index in range(len(_LENGTHS) + 1):
        positions = np.flatnonzero(number == index)
        if len(positions):
            classes.append(_LengthClass(positions, begin[positions], int(lengths[positions].max())))
    return tuple(classes)
