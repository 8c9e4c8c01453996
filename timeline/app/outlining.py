"""From the outlines of the store to the columns of the timeline, a portion at a time."""

from __future__ import annotations

import json
from array import array
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity
from timeline.layout import COLOURS, KINDS, NONE, Columns, Facet, Told
from timeline.layout.columns import SETTLED, arrays

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from timeline.store.outlines import Outline

_KINDS = {kind.value: code for code, kind in enumerate(KINDS)}
_COLOURS = {colour.value: code for code, colour in enumerate(COLOURS)}
_SETTLED = frozenset(status.value for status in SETTLED)
_NO_NAMES = "[]"
# Lists of names that were met before are not read again, as far as they are worth remembering.
_MOST_LISTS = 200_000
# Facets of an event by the names that it holds: what they are called, and where in an outline they are.
NAMED = {"person": "participants", "place": "places", "tag": "tags"}


class Outlined(NamedTuple):
    """Events in columns: those with a place, the ids of the others, and the names of both in this order."""

    columns: Columns
    rest: NDArray[np.int64]
    facets: Mapping[str, Facet]


class _Names:
    """The names of events under one facet, gathered event by event."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self._codes, self._counts = array("i"), array("i")
        self._lists: dict[str, tuple[int, ...]] = {_NO_NAMES: (-1,)}

    def add(self, text: str) -> None:
        codes = self._lists.get(text)
        if codes is None:
            names = dict.fromkeys(str(name) for name in json.loads(text) if name)
            codes = tuple(self.numbers.setdefault(name, len(self.numbers)) for name in names) or (-1,)
            if len(self._lists) < _MOST_LISTS:
                self._lists[text] = codes
        self._codes.extend(codes)
        self._counts.append(len(codes))

    def facet(self, key: str) -> Facet:
        names = (*self.numbers, NONE)
        codes = np.array(self._codes, np.int32)
        codes[codes < 0] = len(names) - 1
        starts = np.concatenate((np.zeros(1, np.int32), np.cumsum(np.array(self._counts), dtype=np.int32)))
        return Facet(key, names, names, codes, starts)


def outlined(portions: Iterable[Sequence[Outline]], disputed: Collection[int]) -> Outlined:
    """The columns of events; on the dates of the `disputed` ones, told by their ids, sources disagree.

    Raises ValueError, TypeError or LookupError where a row holds what we never write.
    """
    names = {key: _Names() for key in NAMED}
    parts = [_read(portion, names) for portion in portions]
    told = _joined(parts) if parts else _read((), names)
    if (told.until <= told.begin).any() or (told.granularity > max(Granularity)).any():
        raise ValueError("no date of ours")
    dated = (told.begin > DISTANT_PAST) | (told.until < DISTANT_FUTURE)
    placed, rest = np.flatnonzero(dated), np.flatnonzero(~dated)
    chosen = _taken(told, placed)
    order = np.concatenate((placed, rest))
    facets = {key: found.facet(key).taken(order) for key, found in names.items()}
    columns = Columns.of(chosen, np.isin(chosen.ids, np.fromiter(disputed, np.int64)))
    return Outlined(columns, told.ids[rest], facets)


def _read(portion: Sequence[Outline], names: Mapping[str, _Names]) -> Told:
    """One portion; an event without a date is any time."""
    for key, field in NAMED.items():
        add = names[key].add
        for outline in portion:
            add(getattr(outline, field))
    return Told(
        np.array([outline.id for outline in portion], np.int64),
        np.array([DISTANT_PAST if o.begin is None else o.begin for o in portion], np.int64),
        np.array([DISTANT_FUTURE if o.until is None else o.until for o in portion], np.int64),
        np.array([outline.granularity or 0 for outline in portion], np.uint8),
        np.array([outline.approximate or 0 for outline in portion], np.bool_),
        np.array([_KINDS[outline.kind] for outline in portion], np.uint8),
        np.array([outline.confidence for outline in portion], np.float32),
        np.array([outline.status in _SETTLED for outline in portion], np.bool_),
        np.array([outline.importance for outline in portion], np.uint8),
        np.array([_COLOURS[outline.colour] for outline in portion], np.uint8),
    )


def _joined(parts: Sequence[Told]) -> Told:
    return Told(*(np.concatenate(column) for column in zip(*map(arrays, parts), strict=True)))


def _taken(told: Told, places: NDArray[np.intp]) -> Told:
    return Told(*(column[places] for column in arrays(told)))
