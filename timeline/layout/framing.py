"""Which time to show: everything, most of it, or one event with something of what surrounds it."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from timeline.dates.calendar import HOUR
from timeline.layout.folds import NO_FOLDS, Folds

if TYPE_CHECKING:
    from timeline.layout.chronology import Chronology

# A single day is shown within a week or so: its place among days tells more than a bar across the view.
_SURROUNDINGS = 8
_LEAST = HOUR
# The bulk is at least such a share of the events, and all of them where they are fewer than so many.
_BULK = 0.9
_FEW = 5
# What begins within such a share of its length beside the bulk belongs to it.
_NEAR = 0.5
# Far-off events are left out where the others are seen so many times larger without them.
_LARGER = 8


class Stretch(NamedTuple):
    """The time from `begin` to `until`, and the events that it was made for: `first` to before `last`."""

    begin: float
    until: float
    first: int
    last: int


def span_around(begin: float, until: float) -> tuple[float, float]:
    """The time to show for one event."""
    length = max(until - begin, _LEAST)
    beside = (length * _SURROUNDINGS - (until - begin)) / 2
    return begin - beside, until + beside


def stretch_of_all(chronology: Chronology) -> Stretch | None:
    """The time that holds every event; None without events."""
    extent = chronology.extent()
    return None if extent is None else _roomy(chronology, *extent, 0, len(chronology))


def stretch_of_bulk(chronology: Chronology, folds: Folds = NO_FOLDS) -> Stretch | None:
    """The time that holds most events, where few others far off would squeeze them; None where none do.

    Its core is the shortest time in which nine of ten begin; whatever stands near that belongs to it.
    """
    count, whole = len(chronology), stretch_of_all(chronology)
    if count < _FEW or whole is None:
        return None
    places = folds.folded_all(chronology.begin) if folds else chronology.begin
    kept = min(ceil(count * _BULK), count - 1)
    lengths = places[kept - 1 :] - places[: count - kept + 1]
    core = int(lengths.argmin())
    reach = max(float(lengths[core]) * _NEAR, _LEAST)
    before = np.flatnonzero(np.diff(places[: core + 1]) > reach)
    after = np.flatnonzero(np.diff(places[core + kept - 1 :]) > reach)
    first = int(before[-1]) + 1 if len(before) else 0
    last = core + kept + int(after[0]) if len(after) else count
    # A bar that goes on long after the last event began is not seen to its end.
    most = folds.unfolded(float(places[last - 1]) + reach)
    until = min(float(chronology.until[first:last].max()), most)
    found = _roomy(chronology, int(chronology.begin[first]), until, first, last)
    squeezed = _length(whole, folds) >= _LARGER * _length(found, folds)
    return found if squeezed else None


def _length(stretch: Stretch, folds: Folds) -> float:
    return folds.folded(stretch.until) - folds.folded(stretch.begin)


def _roomy(chronology: Chronology, begin: float, until: float, first: int, last: int) -> Stretch:
    """A stretch with more time beside its events where they are hardly longer than the shortest."""
    shortest = float((chronology.until[first:last] - chronology.begin[first:last]).min())
    least = max(shortest, _LEAST) * _SURROUNDINGS
    beside = max(least - (until - begin), 0) / 2
    return Stretch(begin - beside, until + beside, first, last)
