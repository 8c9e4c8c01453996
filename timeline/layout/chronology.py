"""All placed events as columns of numbers, and the questions that a view asks of them."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity, Interval
from timeline.layout.columns import Columns, Flag
from timeline.layout.levels import ALWAYS, levels_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from numpy.typing import NDArray

    from timeline.model import Event

# Events are sought among those of like length, so that one long reign does not slow every question.
_LENGTHS = (3600, 2 * 86400, 32 * 86400, 367 * 86400, 3700 * 86400, 37000 * 86400)


class _LengthClass(NamedTuple):
    """The events of like length: their positions, and the longest length among them."""

    positions: NDArray[np.int32]
    longest: int


class Numbering(NamedTuple):
    """The `ids` of a column, and its places in the order of the ids; an id stands in one place."""

    ids: NDArray[np.int64]
    order: NDArray[np.int32]

    @classmethod
    def of(cls, ids: NDArray[np.int64]) -> Numbering:
        """The numbering of a column of ids."""
        return cls(ids, np.argsort(ids, kind="stable").astype(np.int32))

    def found(self, wanted: NDArray[np.int64]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Which of the wanted ids are there, as indices, and where each of these stands."""
        if not len(self.ids):
            return np.empty(0, np.intp), np.empty(0, np.intp)
        at = np.minimum(np.searchsorted(self.ids, wanted, sorter=self.order), len(self.ids) - 1)
        places = self.order[at]
        there = np.flatnonzero(self.ids[places] == wanted)
        return there, places[there].astype(np.intp)

    def places_of(self, wanted: NDArray[np.int64]) -> NDArray[np.intp]:
        """Where the ids that are there stand, each as often as it is wanted."""
        return self.found(wanted)[1]


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
    confidence: NDArray[np.float32]
    importance: NDArray[np.uint8]
    colour: NDArray[np.uint8]
    granularity: NDArray[np.uint8]
    rank: NDArray[np.int32]
    source: NDArray[np.int32]

    @classmethod
    def of_events(cls, events: Sequence[Event], *, disputed: Container[int] = frozenset()) -> Chronology:
        """The placed ones of some events; an event without a date, or dated "any time", has no place.

        On the date of the `disputed` ones, told by their ids, sources disagree.
        """
        placed = [index for index, event in enumerate(events) if has_place(event.interval)]
        told = [events[index] for index in placed]
        return cls.of_columns(Columns.of_events(told, disputed), np.array(placed, np.int32))

    @classmethod
    def of_columns(cls, columns: Columns, source: NDArray[np.int32] | None = None) -> Chronology:
        """The events of columns, which need not be sorted."""
        # Of events that begin together, the user's own and the surest come first.
        worth = np.argsort(columns.unworth(), kind="stable")
        order = worth[np.argsort(columns.begin[worth], kind="stable")]
        rank = np.empty(len(order), np.int32)
        rank[worth] = np.arange(len(order), dtype=np.int32)
        positions = order.astype(np.int32) if source is None else source[order]
        return cls(*columns.taken(order), rank[order], positions)

    @classmethod
    def restored(
        cls,
        columns: Columns,
        rank: NDArray[np.int32],
        level: NDArray[np.uint8],
        untils: NDArray[np.int64],
    ) -> Chronology:
        """A chronology of columns that are in its order already, with what took long to make of them."""
        made = cls(*columns, rank, np.arange(len(rank), dtype=np.int32))
        # Where the properties of these names would keep them.
        vars(made).update(level=level, untils=untils)
        return made

    @property
    def columns(self) -> Columns:
        """The columns in the order of the positions."""
        # The fields up to `rank` are the columns.
        return Columns(*self._fields[: len(Columns._fields)])

    def interval(self, position: int) -> Interval:
        """The date of an event."""
        flags = int(self.flags[position])
        return Interval(
            DISTANT_PAST if flags & Flag.OPEN_BEGIN else int(self.begin[position]),
            DISTANT_FUTURE if flags & Flag.OPEN_UNTIL else int(self.until[position]),
            Granularity(int(self.granularity[position])),
            bool(flags & Flag.APPROXIMATE),
        )

    def numbered(self) -> Chronology:
        """The same events as if they had been made from what is in their order."""
        return replace(self, source=np.arange(len(self), dtype=np.int32))

    def part(self, positions: NDArray[np.intp] | NDArray[np.int32]) -> Chronology:
        """The events at some positions, in order, as a chronology of their own."""
        return Chronology(*(column[positions] for column in self._fields))

    @property
    def _fields(self) -> tuple[NDArray[Any], ...]:
        return tuple(getattr(self, field.name) for field in fields(self))

    @cached_property
    def level(self) -> NDArray[np.uint8]:
        """How far out each event still leads its surroundings; see `levels`. A marked one always does."""
        level = levels_of(self.begin, self.rank)
        level[self.flags & np.uint8(Flag.MARKED) != 0] = ALWAYS
        return level

    @cached_property
    def numbering(self) -> Numbering:
        """From ids to positions."""
        return Numbering.of(self.ids)

    @cached_property
    def untils(self) -> NDArray[np.int64]:
        """When the events end, in order."""
        return np.sort(self.until)

    @cached_property
    def _classes(self) -> tuple[_LengthClass, ...]:
        return _length_classes(self.begin, self.until)

    def prepare(self) -> Chronology:
        """Make now, in whatever thread this is, what the first view would have to wait for."""
        _ = self.level, self.untils, self.numbering, self._classes
        return self

    def __len__(self) -> int:
        return len(self.ids)

    def extent(self) -> tuple[int, int] | None:
        """From the first begin to the last end; None without events."""
        return (int(self.begin[0]), int(self.untils[-1])) if len(self) else None

    def position_of(self, event_id: int) -> int | None:
        """Where an event stands in the columns, if it does."""
        return next(iter(self.positions_of((event_id,)).tolist()), None)

    def positions_of(self, event_ids: Iterable[int]) -> NDArray[np.intp]:
        """Where some events stand, in order; those without a place are left out."""
        wanted = np.fromiter(event_ids, np.int64)
        return np.sort(self.numbering.places_of(wanted)) if len(wanted) else np.empty(0, np.intp)

    def count(self, begin: float, until: float) -> int:
        """How many events share an instant with the time from `begin` to `until`."""
        return int(self.density(np.array((begin, until)))[0])

    def density(self, edges: NDArray[np.float64]) -> NDArray[np.intp]:
        """How many events share an instant with each span between two neighbouring edges, exactly."""
        begun = np.searchsorted(self.begin, _whole(np.ceil(edges[1:])), side="left")
        ended = np.searchsorted(self.untils, _whole(np.floor(edges[:-1])), side="right")
        return begun - ended

    def begun(self, edges: NDArray[np.float64]) -> NDArray[np.intp]:
        """How many events begin in each span between two neighbouring edges."""
        return np.diff(np.searchsorted(self.begin, _whole(np.ceil(edges)), side="left"))

    def under_way(self, instant: float) -> int:
        """How many events began before an instant and go on after it."""
        return len(self) - self.to_begin(instant) - self.ended(instant)

    def ended(self, instant: float) -> int:
        """How many events are over at an instant."""
        return int(np.searchsorted(self.untils, int(np.floor(instant)), side="right"))

    def to_begin(self, instant: float) -> int:
        """How many events begin at an instant or later."""
        return len(self) - int(np.searchsorted(self.begin, int(np.ceil(instant)), side="left"))

    def last_ended(self, instant: float) -> int | None:
        """The position of the event that was over last at an instant, if any was."""
        over = np.flatnonzero(self.until <= np.int64(np.floor(instant)))
        return int(over[self.until[over].argmax()]) if len(over) else None

    def within(self, begin: float, until: float, level: int = 0) -> NDArray[np.intp]:
        """Positions, in order, of the events that share an instant with a span and lead at `level`."""
        low, high = int(np.floor(begin)), int(np.ceil(until))
        first, last = np.searchsorted(self.begin, (low, high), side="left")
        found = np.flatnonzero(self.level[first:last] >= level) + first
        earlier = [self._reaching(kind, low, level) for kind in self._classes]
        return np.concatenate((np.sort(np.concatenate(earlier)), found)) if earlier else found

    def _reaching(self, kind: _LengthClass, instant: int, level: int) -> NDArray[np.intp]:
        begun = np.searchsorted(self.begin, (instant - kind.longest, instant), side="left")
        first, last = np.searchsorted(kind.positions, begun.astype(np.int32), side="left")
        positions = kind.positions[first:last]
        found = positions[(self.until[positions] > instant) & (self.level[positions] >= level)]
        return found.astype(np.intp)


def _whole(edges: NDArray[np.float64]) -> NDArray[np.int64]:
    # The needles must be integers as the columns are, or numpy would turn a million numbers into doubles.
    return edges.astype(np.int64)


def has_place(interval: Interval | None) -> bool:
    """Whether an event of this date has a place: an "any time" and no date have none."""
    return interval is not None and (interval.begin > DISTANT_PAST or interval.until < DISTANT_FUTURE)


def _length_classes(begin: NDArray[np.int64], until: NDArray[np.int64]) -> tuple[_LengthClass, ...]:
    lengths = until - begin
    number = np.searchsorted(_LENGTHS, lengths, side="left")
    classes: list[_LengthClass] = []
    for index in range(len(_LENGTHS) + 1):
        positions = np.flatnonzero(number == index).astype(np.int32)
        if len(positions):
            classes.append(_LengthClass(positions, int(lengths[positions].max())))
    return tuple(classes)
