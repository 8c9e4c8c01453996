"""Lanes: the events grouped by one facet, and within that by another; which lane gets how many rows."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from timeline.layout.facets import NONE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from timeline.layout.chronology import Chronology
    from timeline.layout.facets import Facet

# The names of facet values from the outermost lane in.
Path = tuple[str, ...]
# More lanes than these are no help; the smaller ones share the last.
MOST = 200
# The name of the lane in which the smaller ones stand together; no text holds this character.
OTHERS = "\0"


@dataclass(frozen=True)
class Grouping:
    """By what events are grouped, the outermost facet first; which lanes are closed, and in which order.

    Lanes that `order` does not name come after those that it does, the largest first.
    """

    facets: tuple[Facet, ...] = ()
    closed: frozenset[Path] = frozenset()
    order: tuple[Path, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """Which facets these are."""
        return tuple(facet.key for facet in self.facets)

    @cached_property
    def ranks(self) -> dict[Path, int]:
        """The place of each lane that has one."""
        return {path: place for place, path in enumerate(self.order)}


@dataclass(frozen=True, eq=False)
class Lane:
    """Some of the events: `positions` in the whole chronology, sorted as there; an event may be in several.

    `joined` says how many lanes stand together in this one.
    """

    path: Path
    title: str
    whole: Chronology
    positions: NDArray[np.int32]
    joined: int = 1
    facets: tuple[Facet, ...] = field(default=(), repr=False)

    def __len__(self) -> int:
        return len(self.positions)

    @property
    def depth(self) -> int:
        """0 for an outermost lane."""
        return len(self.path) - 1

    def holds(self, position: int) -> bool:
        """Whether an event of the whole stands in the lane."""
        at = int(np.searchsorted(self.positions, position))
        return at < len(self.positions) and bool(self.positions[at] == position)

    def whole_positions(self, mine: NDArray[np.intp]) -> NDArray[np.intp]:
        """Where events of the lane stand in the whole."""
        return self.positions[mine].astype(np.intp)

    @cached_property
    def chronology(self) -> Chronology:
        """The events of the lane as a chronology of their own; made when the lane is first drawn."""
        return self.whole if len(self.positions) == len(self.whole) else self.whole.part(self.positions)

    def lanes(self, grouping: Grouping) -> tuple[Lane, ...]:
        """The lanes within this one, in the order of the grouping; none where it is not parted further."""
        return _sorted(self._inner, grouping)

    @cached_property
    def _inner(self) -> tuple[Lane, ...]:
        return self._parted(self.facets[0]) if self.facets else ()

    def _parted(self, facet: Facet) -> tuple[Lane, ...]:
        groups = facet.groups(self.whole.source[self.positions])
        sizes = groups.sizes
        filled = np.flatnonzero(sizes).tolist()
        values = sorted(filled, key=lambda value: (facet.names[value] == NONE, -sizes[value]))
        lone = values[-1:] if values and facet.names[values[-1]] == NONE else []
        named = values[: len(values) - len(lone)]
        kept, others = (named, []) if len(named) <= MOST else (named[: MOST - 1], named[MOST - 1 :])
        found = [self._lane(facet, value, groups.of(value)) for value in kept]
        if others:
            mine = np.unique(np.concatenate([groups.of(value) for value in others]))
            rest = self.positions[mine]
            found.append(Lane((*self.path, OTHERS), OTHERS, self.whole, rest, len(others), self.facets[1:]))
        found += [self._lane(facet, value, groups.of(value)) for value in lone]
        return tuple(found)

    def _lane(self, facet: Facet, value: int, mine: NDArray[np.intp]) -> Lane:
        path = (*self.path, facet.names[value])
        return Lane(path, facet.titles[value], self.whole, self.positions[mine], facets=self.facets[1:])


def whole_of(chronology: Chronology, grouping: Grouping) -> Lane:
    """The lane that holds everything, which the grouping parts."""
    return Lane((), "", chronology, np.arange(len(chronology), dtype=np.int32), facets=grouping.facets)


def open_lanes(whole: Lane, grouping: Grouping) -> list[Lane]:
    """All lanes from top to bottom that stand in no closed one; the closed ones are among them."""
    found: list[Lane] = []
    for lane in whole.lanes(grouping):
        found.append(lane)
        if lane.path not in grouping.closed:
            found += open_lanes(lane, grouping)
    return found


def _sorted(lanes: tuple[Lane, ...], grouping: Grouping) -> tuple[Lane, ...]:
    ranks = grouping.ranks
    return tuple(sorted(lanes, key=lambda lane: ranks.get(lane.path, len(ranks))))


def moved(siblings: Sequence[Path], path: Path, to: int, order: Sequence[Path]) -> tuple[Path, ...]:
    """The order after a lane was moved to place `to` among its siblings, all of which have places then."""
    others = [sibling for sibling in siblings if sibling != path]
    others.insert(min(max(to, 0), len(others)), path)
    mine = set(siblings)
    return (*(kept for kept in order if kept not in mine), *others)


def rows_of_lanes(counts: Sequence[int], rows: int, least: int = 2) -> list[int]:
    """How many of `rows` each lane gets: never more than it has events, and at least `least` of them.

    The rows go round until none is left, so that small lanes take no more than they need and large ones
    share the rest. What is in view does not matter: panning and zooming leave lanes as high as they are.
    """
    wanted = np.array(counts, np.int64)
    given = np.minimum(wanted, least)
    while (left := rows - int(given.sum())) > 0 and (hungry := np.flatnonzero(given < wanted)).size:
        share = max(left // hungry.size, 1)
        served = hungry[: left if share == 1 else None]
        given[served] = np.minimum(given[served] + share, wanted[served])
    return given.tolist()
