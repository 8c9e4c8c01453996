"""Events and titles as they were read, and where others are read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from timeline.model import Event

# So many events are in memory at a time; a project of fewer has all of them there.
MOST_KNOWN = 20_000


class Source(Protocol):
    """Where the words of events are read, at any moment and in any thread; what is gone is left out."""

    def titles(self, ids: Sequence[int]) -> Mapping[int, str]:
        """The titles of some events."""
        ...

    def events(self, ids: Sequence[int]) -> Mapping[int, Event]:
        """Some events."""
        ...


class Nowhere:
    """The source of events that are all known."""

    def titles(self, ids: Sequence[int]) -> Mapping[int, str]:
        """None."""
        return {}

    def events(self, ids: Sequence[int]) -> Mapping[int, Event]:
        """None."""
        return {}


@dataclass(slots=True)
class Shelf:
    """The events and titles that were read, at most `MOST_KNOWN` of each, and where others are read."""

    source: Source = field(default_factory=Nowhere)
    events: dict[int, Event] = field(default_factory=dict[int, Event])
    titles: dict[int, str] = field(default_factory=dict[int, str])

    def load(self, ids: Sequence[int]) -> dict[int, Event]:
        """Some events; those that are gone are left out."""
        missing = [event_id for event_id in ids if event_id not in self.events]
        read = dict(self.source.events(missing)) if missing else dict[int, Event]()
        found = {event_id: self.events[event_id] for event_id in ids if event_id in self.events} | read
        if len(self.events) + len(read) > MOST_KNOWN:
            self.events = {}
        self.events.update(read)
        return found

    def load_titles(self, ids: Sequence[int]) -> dict[int, str]:
        """The titles of some events; those that are gone are left out."""
        missing = [number for number in ids if number not in self.titles and number not in self.events]
        if len(self.titles) + len(missing) > MOST_KNOWN:
            self.titles = {}
        if missing:
            self.titles.update(self.source.titles(missing))
        titles, events = self.titles, self.events
        found = {number: titles[number] for number in ids if number in titles}
        return found | {number: events[number].title for number in ids if number in events}

    def without(self, ids: Iterable[int], fresh: Mapping[int, Event]) -> Shelf:
        """The shelf after some events changed, of which the `fresh` ones are known."""
        gone = set(ids)
        return Shelf(
            self.source,
            {number: event for number, event in self.events.items() if number not in gone} | dict(fresh),
            {number: title for number, title in self.titles.items() if number not in gone},
        )
