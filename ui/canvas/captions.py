"""What is written beside the events, and how wide that is: found out once for each event."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from timeline.layout import Flag, Roll
from ui.canvas.labels import Caption, Style
from ui.canvas.wording import date_in_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from timeline.layout import Chronology
    from timeline.model import Event
    from ui.canvas.frame import Looks

_MOST = 20_000


class Captions:
    """The captions of one set of events in one set of looks; `notes` are marks behind titles, by id."""

    def __init__(
        self, events: Sequence[Event], chronology: Chronology, looks: Looks, notes: Mapping[int, str]
    ) -> None:
        self._events, self._chronology, self._looks, self._notes = events, chronology, looks, notes
        self._known: dict[int, Caption] = {}
        self._widths = np.full(len(chronology), np.nan, np.float32)

    def event(self, position: int) -> Event:
        """The event at a position of the chronology."""
        events = self._events
        if isinstance(events, Roll):
            return events.by_id[int(self._chronology.ids[position])]
        return events[int(self._chronology.source[position])]

    def titles(self, positions: NDArray[np.intp]) -> list[str]:
        """The titles of some events."""
        if isinstance(self._events, Roll):
            return self._events.titles_of(self._chronology.ids[positions].tolist())
        return [self._events[index].title for index in self._chronology.source[positions].tolist()]

    def of(self, position: int) -> Caption:
        """What is written beside an event."""
        found = self._known.get(position)
        if found is None:
            (title,) = self.titles(np.array([position]))
            found = self._made(position, title)
        return found

    def widths_of(self, positions: NDArray[np.intp]) -> NDArray[np.float64]:
        """The pixels that the captions of some events take."""
        fresh = positions[np.isnan(self._widths[positions])]
        # Titles are read together: each by itself would take ten times as long.
        for position, title in zip(fresh.tolist(), self.titles(fresh) if len(fresh) else (), strict=True):
            self._widths[position] = self._looks.labels.width_of(self._made(position, title))
        return self._widths[positions].astype(np.float64)

    def _made(self, position: int, title: str) -> Caption:
        looks, flags = self._looks, int(self._chronology.flags[position])
        date = date_in_words(self.event(position), looks.language) if looks.metrics.lines else ""
        style = Style.DOUBTFUL if flags & Flag.DOUBTFUL else Style.TITLE
        note = self._notes.get(int(self._chronology.ids[position]), "") if self._notes else ""
        made = Caption(f"{_signs(flags)}{title}", date, style, note)
        if len(self._known) >= _MOST:
            self._known.clear()
        self._known[position] = made
        return made


def _signs(flags: int) -> str:
    """A star before what the user marked, and a sign before a date on which sources disagree."""
    signs = ("★" if flags & Flag.MARKED else "") + ("≠" if flags & Flag.DISPUTED else "")
    return f"{signs} " if signs else ""
