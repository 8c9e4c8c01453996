"""What is written beside the events, and how wide that is: found out once for each event."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from timeline.layout import Flag
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
        return self._events[int(self._chronology.source[position])]

    def of(self, position: int) -> Caption:
        """What is written beside an event."""
        found = self._known.get(position)
        if found is None:
            event, looks = self.event(position), self._looks
            flags = int(self._chronology.flags[position])
            doubtful = flags & Flag.DOUBTFUL
            date = date_in_words(event, looks.language) if looks.metrics.lines else ""
            style = Style.DOUBTFUL if doubtful else Style.TITLE
            found = Caption(f"{_signs(flags)}{event.title}", date, style, self._notes.get(event.id, ""))
            if len(self._known) >= _MOST:
                self._known.clear()
            self._known[position] = found
        return found

    def widths_of(self, positions: NDArray[np.intp]) -> NDArray[np.float64]:
        """The pixels that the captions of some events take."""
        for position in positions[np.isnan(self._widths[positions])].tolist():
            self._widths[position] = self._looks.labels.width_of(self.of(position))
        return self._widths[positions].astype(np.float64)


def _signs(flags: int) -> str:
    """A star before what the user marked, and a sign before a date on which sources disagree."""
    signs = ("★" if flags & Flag.MARKED else "") + ("≠" if flags & Flag.DISPUTED else "")
    return f"{signs} " if signs else ""
