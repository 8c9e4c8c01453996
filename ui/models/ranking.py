"""In which order the events of a roll stand in a table: by any column, however many they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from timeline.layout import Flag
from timeline.layout.shelf import MOST_KNOWN

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from timeline.layout import Roll
    from timeline.model import Event

# What the columns of a roll tell of events that are too many to be read all.
_NUMBERS: dict[str, Callable[[Roll], NDArray[Any]]] = {
    "kind": lambda roll: roll.chronology.kind,
    "certainty": lambda roll: roll.chronology.confidence,
    "status": lambda roll: roll.chronology.flags & Flag.SETTLED,
    "who": lambda roll: _names(roll, "person"),
    "where": lambda roll: _names(roll, "place"),
    "tags": lambda roll: _names(roll, "tag"),
    "importance": lambda roll: roll.chronology.importance,
}


def ranked(roll: Roll, column: str, key: Callable[[Event], Any], *, down: bool) -> NDArray[np.int32]:
    """The indices of the events in the order of a column; those that are alike stay in that of time.

    Of more events than are in memory only numbers are known: by their titles they cannot be sorted.
    """
    if len(roll) <= MOST_KNOWN:
        events = list(roll)
        return np.array(sorted(range(len(events)), key=lambda i: key(events[i]), reverse=down), np.int32)
    order = np.arange(len(roll), dtype=np.int32)
    if column in _NUMBERS:
        placed = len(roll.chronology)
        order[:placed] = np.argsort(_NUMBERS[column](roll), kind="stable")
    return order[::-1] if down else order


def _names(roll: Roll, key: str) -> NDArray[np.int32]:
    """The rank of each event's first name among all names; those without one come last."""
    facet = roll.facets[key]
    ranks = np.empty(len(facet.names), np.int32)
    ranks[sorted(range(len(facet.names) - 1), key=lambda code: facet.names[code].casefold())] = np.arange(
        len(facet.names) - 1
    )
    ranks[-1] = len(facet.names)
    return ranks[facet.codes[facet.starts[roll.chronology.source]]]
