"""Where an article's text is marked, and what stands at a position of it. No widget in here."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeline.model import Status
from timeline.model.review import DOUBTFUL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.model import Event, EventKind, Mention, Timex
    from ui.snapshot import Reading


@dataclass(frozen=True, slots=True)
class Mark:
    """A sentence that is evidence: `text[start:end]`, and the event that it proves."""

    start: int
    end: int
    event: Event

    @property
    def event_id(self) -> int:
        """The number of the event."""
        return self.event.id

    @property
    def kind(self) -> EventKind:
        """The kind of the event."""
        return self.event.kind

    @property
    def is_doubtful(self) -> bool:
        """Whether the event is one to look at: nobody checked it, and it is not sure or has no date."""
        event = self.event
        unsure = event.interval is None or event.confidence < DOUBTFUL
        return event.status is Status.PROPOSED and unsure


@dataclass(frozen=True, slots=True)
class Evidence:
    """The marks and time expressions of one article, each in the order of the text."""

    marks: tuple[Mark, ...] = ()
    timexes: tuple[Timex, ...] = ()
    _starts: list[int] = field(default_factory=list)
    _event_of_timex: dict[tuple[int, int], int] = field(default_factory=dict)

    @classmethod
    def of(cls, reading: Reading, events: Mapping[int, Event]) -> Evidence:
        """The evidence in an article; mentions of events that the project lost are left out."""
        known = [m for m in reading.mentions if m.event_id in events and m.evidence[0] < m.evidence[1]]
        marks = sorted(
            (_mark(mention, events[mention.event_id]) for mention in known),
            key=lambda mark: (mark.start, mark.end),
        )
        timexes = sorted(reading.timexes, key=lambda timex: timex.start)
        by_timex = {
            (mention.timex.start, mention.timex.end): mention.event_id
            for mention in known
            if mention.timex is not None
        }
        return cls(tuple(marks), tuple(timexes), [timex.start for timex in timexes], by_timex)

    def timex_at(self, position: int) -> Timex | None:
        """The time expression that holds the character at `position`."""
        index = bisect_right(self._starts, position) - 1
        if index < 0 or position >= self.timexes[index].end:
            return None
        return self.timexes[index]

    def events_at(self, position: int) -> tuple[int, ...]:
        """The events proven at `position`: that of the date there, or those of the sentence."""
        timex = self.timex_at(position)
        if timex is not None and (timex.start, timex.end) in self._event_of_timex:
            return (self._event_of_timex[timex.start, timex.end],)
        return tuple(mark.event_id for mark in self.marks if mark.start <= position < mark.end)

    def mark_of(self, event_id: int) -> Mark | None:
        """The first sentence that proves an event."""
        return next((mark for mark in self.marks if mark.event_id == event_id), None)

    def stop_from(self, position: int, by: int) -> tuple[int, int] | None:
        """The next place after `position`, or (`by` -1) the last before it, to look at.

        Such places are the dates, and the sentences of events that no date in them dates.
        """
        dates = [(timex.start, timex.end) for timex in self.timexes]
        others = [(mark.start, mark.end) for mark in self.marks if not self._has_date(mark)]
        stops = sorted({*dates, *others})
        starts = [start for start, _ in stops]
        place = bisect_right(starts, position) if by > 0 else bisect_left(starts, position) - 1
        return stops[place] if 0 <= place < len(stops) else None

    def _has_date(self, mark: Mark) -> bool:
        place = bisect_left(self._starts, mark.start)
        return place < len(self._starts) and self._starts[place] < mark.end


def _mark(mention: Mention, event: Event) -> Mark:
    start, end = mention.evidence
    return Mark(start, end, event)
