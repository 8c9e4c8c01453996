"""Which time to show: everything, or one event with something of what surrounds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates.calendar import HOUR

if TYPE_CHECKING:
    from timeline.layout.chronology import Chronology

# A single day is shown within a week or so: its place among days tells more than a bar across the view.
_SURROUNDINGS = 8
_LEAST = HOUR


def span_around(begin: float, until: float) -> tuple[float, float]:
    """The time to show for one event."""
    length = max(until - begin, _LEAST)
    beside = (length * _SURROUNDINGS - (until - begin)) / 2
    return begin - beside, until + beside


def span_of_all(chronology: Chronology) -> tuple[float, float] | None:
    """The time that holds every event; None without events."""
    extent = chronology.extent()
    if extent is None:
        return None
    begin, until = extent
    shortest = float((chronology.until - chronology.begin).min())
    least = max(shortest, _LEAST) * _SURROUNDINGS
    if until - begin >= least:
        return begin, until
    beside = (least - (until - begin)) / 2
    return begin - beside, until + beside
