"""All events of a project, of which only numbers are kept: their words are read when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, overload

import numpy as np
from typing_extensions import override

from timeline.layout.chronology import Chronology
from timeline.layout.columns import COLOURS, KINDS, Columns, Flag
from timeline.layout.facets import Facet
from timeline.layout.shelf import Shelf
from timeline.model import Event, Importance, Status

if TYPE_CHECKING:
    from numpy.typing import NDArray


# What names an event holds, by the facet that they are.
NAMED: Mapping[str, Callable[[Event], Sequence[str]]] = {
    "person": lambda event: event.participants,
    "place": lambda event: event.places,
    "tag": lambda event: event.tags,
}
# Read together where all are gone through.
_PORTION = 500


@dataclass(frozen=True, eq=False)
class Roll(Sequence[Event]):
    """Events by begin, then those without a place: the numbers in `rest`.

    `facets` tell what names the events of the `whole` roll have, in its order; a part of it shares them.
    """

    chronology: Chronology
    rest: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    facets: Mapping[str, Facet] = field(default_factory=dict[str, Facet])
    shelf: Shelf = field(default_factory=Shelf)

    @classmethod
    def empty(cls) -> Roll:
        """A roll without events."""
        return cls(Chronology.of_events(()))

    @classmethod
    def of_events(cls, events: Sequence[Event], disputed: Container[int] = frozenset()) -> Roll:
        """A roll of events that are all known; on the date of the `disputed` ones sources disagree."""
        chronology = Chronology.of_events(events, disputed=disputed)
        placed = chronology.source.tolist()
        lone = sorted(set(range(len(events))).difference(placed))
        facets = {
            key: Facet.of(key, (names(events[place]) for place in (*placed, *lone)))
            for key, names in NAMED.items()
        }
        rest = np.array([events[place].id for place in lone], np.int64)
        shelf = Shelf(events={event.id: event for event in events})
        return cls(chronology.numbered(), rest, facets, shelf)

    def __len__(self) -> int:
        return len(self.chronology) + len(self.rest)

    @overload
    def __getitem__(self, index: int) -> Event: ...
    @overload
    def __getitem__(self, index: slice) -> list[Event]: ...
    def __getitem__(self, index: int | slice) -> Event | list[Event]:
        """The event of an index, or a list of some."""
        if isinstance(index, slice):
            return self.at(range(*index.indices(len(self))))
        place = index + len(self) if index < 0 else index
        if not 0 <= place < len(self):
            raise IndexError(index)
        return self.at((place,))[0]

    def __iter__(self) -> Iterator[Event]:
        for first in range(0, len(self), _PORTION):
            yield from self.at(range(first, min(first + _PORTION, len(self))))

    def __contains__(self, value: object) -> bool:
        return isinstance(value, Event) and value.id in self.by_id and self.by_id[value.id] == value

    @override
    def __eq__(self, other: object) -> bool:
        """Rolls are equal by what they hold, as lists are."""
        if self is other or not isinstance(other, Roll):
            return self is other
        return len(self) == len(other) and all(
            mine == theirs for mine, theirs in zip(self, other, strict=True)
        )

    @override
    def __hash__(self) -> int:
        return id(self)

    def at(self, places: Sequence[int]) -> list[Event]:
        """The events of some indices, read together."""
        ids = [self._id(place) for place in places]
        found = self.shelf.load(ids)
        pairs = zip(places, ids, strict=True)
        return [found.get(number) or self._outlined(place, number) for place, number in pairs]

    def titles_of(self, ids: Sequence[int]) -> list[str]:
        """The titles of some events by their ids, read together."""
        found = self.shelf.load_titles(ids)
        return [found.get(number, "") for number in ids]

    def prepared(self) -> Roll:
        """The same roll, with what its first view would have to wait for."""
        self.chronology.prepare()
        return self

    @property
    def dated(self) -> Roll:
        """The events that have a place on the timeline."""
        return Roll(self.chronology, facets=self.facets, shelf=self.shelf) if len(self.rest) else self

    @cached_property
    def by_id(self) -> Mapping[int, Event]:
        """The events by their ids."""
        return ById(self)

    @cached_property
    def ids(self) -> NDArray[np.int64]:
        """The ids in order."""
        return np.concatenate((self.chronology.ids, self.rest)) if len(self.rest) else self.chronology.ids

    def index_of(self, event_id: int | None) -> int:
        """Where an event stands; -1 where it does not."""
        place = None if event_id is None else self.chronology.position_of(event_id)
        if place is not None:
            return place
        found = np.flatnonzero(self.rest == event_id).tolist()
        return len(self.chronology) + found[0] if found else -1

    def named(self, key: str) -> list[tuple[str, int, int | None, int | None]]:
        """The names of a facet: how many events have each, the most frequent first; the first and last place.

        Places are None where no event of that name has one.
        """
        return self.facets[key].counted(len(self.chronology)) if key in self.facets else []

    def only(self, ids: Iterable[int]) -> Roll:
        """Those of some events that are here."""
        wanted = np.fromiter(ids, np.int64)
        positions = np.sort(self.chronology.numbering.places_of(wanted))
        rest = self.rest[np.isin(self.rest, wanted)]
        return Roll(self.chronology.part(positions), rest, self.facets, self.shelf)

    def changed(
        self,
        ids: Sequence[int],
        fresh: Columns,
        rest: NDArray[np.int64],
        facets: Mapping[str, Facet],
        shelf: Shelf,
    ) -> Roll:
        """The roll after some events changed: what `fresh` and `rest` tell of them now; others are gone.

        The `facets` are those of the fresh ones, in the order of `fresh` and `rest`.
        """
        gone = np.array(ids, np.int64)
        kept = np.flatnonzero(~np.isin(self.ids, gone))
        placed = kept[kept < len(self.chronology)]
        count = len(placed)
        chronology = Chronology.of_columns(self.chronology.columns.taken(placed).joined(fresh))
        unplaced = np.concatenate((self.rest[kept[count:] - len(self.chronology)], rest))
        # Where each stood: the kept and fresh ones with a place in their new order, then those without.
        told, lone = len(fresh.ids), len(kept) - count
        from_kept = np.concatenate((np.arange(count), np.arange(told) + len(kept)))
        order = np.concatenate(
            (
                from_kept[chronology.source],
                np.arange(lone) + count,
                np.arange(len(rest)) + len(kept) + told,
            )
        )
        mine = {key: self.facets.get(key) or Facet.of(key, ()) for key in facets}
        new = {key: mine[key].taken(kept).joined(facets[key]).taken(order) for key in facets}
        return Roll(chronology.numbered(), unplaced, new, shelf)

    def within(self, begin: int, until: int) -> Roll:
        """Those that share an instant with a span."""
        return Roll(
            self.chronology.part(self.chronology.within(begin, until)), facets=self.facets, shelf=self.shelf
        )

    def _id(self, place: int) -> int:
        placed = len(self.chronology)
        return int(self.chronology.ids[place] if place < placed else self.rest[place - placed])

    def _outlined(self, place: int, event_id: int) -> Event:
        """An event that is gone by now, as far as its numbers tell: until the roll is read anew."""
        if place >= len(self.chronology):
            return Event(event_id, "", KINDS[0], "", None, None)
        columns = self.chronology
        settled = int(columns.flags[place]) & Flag.SETTLED
        return Event(
            event_id,
            "",
            KINDS[int(columns.kind[place])],
            "",
            None,
            columns.interval(place),
            confidence=float(columns.confidence[place]),
            status=Status.ACCEPTED if settled else Status.PROPOSED,
            importance=Importance(int(columns.importance[place])),
            colour=COLOURS[int(columns.colour[place])],
        )


@dataclass(frozen=True, eq=False)
class ById(Mapping[int, Event]):
    """The events of a roll by their ids."""

    roll: Roll

    def __getitem__(self, event_id: int) -> Event:
        place = self.roll.index_of(event_id)
        if place < 0:
            raise KeyError(event_id)
        return self.roll[place]

    def __contains__(self, event_id: object) -> bool:
        return isinstance(event_id, int) and self.roll.index_of(event_id) >= 0

    def __iter__(self) -> Iterator[int]:
        return iter(self.roll.ids.tolist())

    def __len__(self) -> int:
        return len(self.roll)
