"""What a view needs to know of each event before it is drawn: one number an event and question."""

from __future__ import annotations

from enum import IntFlag
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import numpy as np

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity
from timeline.model import Colour, EventKind, Importance, Status

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from numpy.typing import NDArray

    from timeline.model import Event

KINDS = tuple(EventKind)
COLOURS = tuple(Colour)
SETTLED = frozenset({Status.ACCEPTED, Status.EDITED})
_HALF_SURE = 0.5
# Finer doubts are not felt; all that makes an event worth showing must fit into sixteen bits.
_GRADES = 4000


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


def arrays(columns: Iterable[object]) -> list[NDArray[Any]]:
    """Columns of any kind, to be treated alike."""
    return cast("list[NDArray[Any]]", list(columns))


class Told(NamedTuple):
    """What is told of events that have dates, one value an event, as the project keeps it.

    `kind` and `colour` are indices into `KINDS` and `COLOURS`.
    """

    ids: NDArray[np.int64]
    begin: NDArray[np.int64]
    until: NDArray[np.int64]
    granularity: NDArray[np.uint8]
    approximate: NDArray[np.bool_]
    kind: NDArray[np.uint8]
    confidence: NDArray[np.float32]
    settled: NDArray[np.bool_]
    importance: NDArray[np.uint8]
    colour: NDArray[np.uint8]


class Columns(NamedTuple):
    """One value an event, in any order. An open end stands as one second at the end that is known."""

    ids: NDArray[np.int64]
    begin: NDArray[np.int64]
    until: NDArray[np.int64]
    kind: NDArray[np.uint8]
    flags: NDArray[np.uint8]
    confidence: NDArray[np.float32]
    importance: NDArray[np.uint8]
    colour: NDArray[np.uint8]
    granularity: NDArray[np.uint8]

    @classmethod
    def of(cls, told: Told, disputed: NDArray[np.bool_]) -> Columns:
        """The columns of what is told; of `disputed` events the sources do not agree on the date."""
        open_begin, open_until = told.begin <= DISTANT_PAST, told.until >= DISTANT_FUTURE
        seen = {
            Flag.APPROXIMATE: told.approximate,
            Flag.COARSE: told.granularity >= Granularity.WEEK,
            Flag.SETTLED: told.settled,
            Flag.DOUBTFUL: ~told.settled & (told.confidence < _HALF_SURE),
            Flag.OPEN_BEGIN: open_begin,
            Flag.OPEN_UNTIL: open_until,
            Flag.MARKED: told.importance == Importance.KEY,
            Flag.DISPUTED: disputed,
        }
        flags = np.zeros(len(told.ids), np.uint8)
        for flag, where in seen.items():
            flags[where] |= np.uint8(flag)
        return cls(
            told.ids,
            # With an open end it is one second at the only end that is known.
            np.where(open_begin, told.until - 1, told.begin),
            np.where(open_until, told.begin + 1, told.until),
            told.kind,
            flags,
            told.confidence,
            told.importance,
            told.colour,
            told.granularity,
        )

    @classmethod
    def of_events(cls, events: Sequence[Event], disputed: Container[int]) -> Columns:
        """The columns of dated events; one attribute of all of them at a time, which is far quicker."""
        intervals = [event.interval for event in events if event.interval is not None]
        told = Told(
            np.array([event.id for event in events], np.int64),
            np.array([interval.begin for interval in intervals], np.int64),
            np.array([interval.until for interval in intervals], np.int64),
            np.array([interval.granularity for interval in intervals], np.uint8),
            np.array([interval.approximate for interval in intervals], bool),
            np.array([_KIND_CODES[event.kind] for event in events], np.uint8),
            np.array([event.confidence for event in events], np.float32),
            np.array([event.status in SETTLED for event in events], bool),
            np.array([event.importance for event in events], np.uint8),
            np.array([_COLOUR_CODES[event.colour] for event in events], np.uint8),
        )
        return cls.of(told, np.array([event.id in disputed for event in events], bool))

    def taken(self, places: NDArray[np.intp]) -> Columns:
        """The columns of some of the events, in their order."""
        return Columns(*(column[places] for column in arrays(self)))

    def joined(self, other: Columns) -> Columns:
        """The columns of these events and, after them, of others."""
        pairs = zip(arrays(self), arrays(other), strict=True)
        return Columns(*(np.concatenate(pair) for pair in pairs))

    def unworth(self) -> NDArray[np.uint16]:
        """A key that sorts events by worth: the user's important and own ones first, then the surest."""
        doubt = np.round((1 - self.confidence) * _GRADES).astype(np.uint16)
        unsettled = (self.flags & np.uint8(Flag.SETTLED) == 0).astype(np.uint16)
        trifling = np.uint16(Importance.KEY) - self.importance.astype(np.uint16)
        # Sixteen bits are sorted by their digits, ten times as fast as doubles.
        return doubt + unsettled * np.uint16(2 * _GRADES) + trifling * np.uint16(4 * _GRADES)


_KIND_CODES = {kind: code for code, kind in enumerate(KINDS)}
_COLOUR_CODES = {colour: code for code, colour in enumerate(COLOURS)}
