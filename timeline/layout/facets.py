"""What events are grouped by: place, kind, source. One event may have several values of a facet, or none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

# The name under which a facet keeps the events that have no value of it.
NONE = ""
# Up to so many names are numbered by sixteen bits.
FEW = 1 << 16


class Groups(NamedTuple):
    """Members of each value: those of value `i` are `members[bounds[i]:bounds[i + 1]]`, in order."""

    members: NDArray[np.intp]
    bounds: NDArray[np.intp]

    @property
    def sizes(self) -> NDArray[np.intp]:
        """How many members each value has."""
        return np.diff(self.bounds)

    def of(self, value: int) -> NDArray[np.intp]:
        """The members of one value."""
        return self.members[self.bounds[value] : self.bounds[value + 1]]


def _narrow(codes: NDArray[np.int32] | NDArray[np.uint16], names: Sequence[str]) -> NDArray[Any]:
    """Codes in half the room where there are so few names."""
    return codes.astype(np.uint16 if len(names) <= FEW else np.int32, copy=False)


@dataclass(frozen=True, slots=True, eq=False)
class Facet:
    """The values of events as numbers into `names`, whose last one is `NONE`.

    The values of event `i` are `codes[starts[i]:starts[i + 1]]`; each event has at least one. `key`
    says which facet this is, `titles` what its values are called before the user.
    """

    key: str
    names: tuple[str, ...]
    titles: tuple[str, ...]
    codes: NDArray[np.int32] | NDArray[np.uint16]
    starts: NDArray[np.int32]

    @classmethod
    def of(cls, key: str, values: Iterable[Sequence[str]]) -> Facet:
        """The facet of some events, of each of which the `values` are given."""
        numbers: dict[str, int] = {}
        codes: list[int] = []
        starts = [0]
        for found in values:
            # A value that is told twice is one, and an event that has none stands among such.
            for name in dict.fromkeys(name for name in found if name) or (NONE,):
                codes.append(numbers.setdefault(name, len(numbers)))
            starts.append(len(codes))
        names = tuple(name for name in numbers if name != NONE)
        order = {name: index for index, name in enumerate((*names, NONE))}
        table = np.array([order[name] for name in numbers], np.int32)
        return cls(
            key,
            (*names, NONE),
            (*names, NONE),
            table[np.array(codes, np.intp)] if codes else np.empty(0, np.int32),
            np.array(starts, np.int32),
        )

    @classmethod
    def of_codes(cls, key: str, names: Sequence[str], codes: NDArray[np.int32]) -> Facet:
        """The facet of events that have one value each, -1 where none."""
        codes = np.where(codes < 0, len(names), codes).astype(np.int32)
        return cls(key, (*names, NONE), (*names, NONE), codes, np.arange(len(codes) + 1, dtype=np.int32))

    @classmethod
    def of_pairs(
        cls, key: str, names: Sequence[str], count: int, events: NDArray[np.int32], codes: NDArray[np.int32]
    ) -> Facet:
        """The facet of `count` events from pairs of an event and one of its values, in any order."""
        lone = np.setdiff1d(np.arange(count), events)
        pairs = np.unique(
            np.concatenate((events, lone)).astype(np.int64) * (len(names) + 1)
            + np.concatenate((codes, np.full(len(lone), len(names), np.int32)))
        )
        owners, values = np.divmod(pairs, len(names) + 1)
        starts = np.searchsorted(owners, np.arange(count + 1))
        return cls(key, (*names, NONE), (*names, NONE), values.astype(np.int32), starts.astype(np.int32))

    def __len__(self) -> int:
        return len(self.starts) - 1

    def titled(self, titles: Mapping[str, str]) -> Facet:
        """The same facet with other words for some of its values."""
        return replace(self, titles=tuple(titles.get(name, name) for name in self.names))

    def taken(self, events: NDArray[np.intp]) -> Facet:
        """The facet of some of the events, in their order."""
        counts = self.starts[events + 1] - self.starts[events]
        starts = np.concatenate((np.zeros(1, np.int32), np.cumsum(counts, dtype=np.int32)))
        places = np.arange(int(starts[-1])) - np.repeat(starts[:-1] - self.starts[events], counts)
        return replace(self, codes=self.codes[places], starts=starts)

    def counted(self, dated: int) -> list[tuple[str, int, int | None, int | None]]:
        """Each name, how many events have it, and the first and last of these among the `dated` first ones.

        The most frequent names come first.
        """
        last_code = len(self.names) - 1
        counts = np.bincount(self.codes, minlength=last_code + 1)[:last_code]
        owners = np.repeat(np.arange(len(self)), np.diff(self.starts))
        codes, owners = self.codes[owners < dated], owners[owners < dated]
        first, last = np.full(last_code + 1, -1), np.full(last_code + 1, -1)
        first[codes[::-1]], last[codes] = owners[::-1], owners
        found = zip(self.names, counts.tolist(), first.tolist(), last.tolist(), strict=False)
        return sorted(
            (
                (name, count, None if one < 0 else one, None if two < 0 else two)
                for name, count, one, two in found
                if count
            ),
            key=lambda told: (-told[1], told[0].casefold()),
        )

    def joined(self, other: Facet) -> Facet:
        """The facet of these events and those of another facet after them; values have their own names."""
        numbers = {name: code for code, name in enumerate(self.names[:-1])}
        for name in other.names[:-1]:
            numbers.setdefault(name, len(numbers))
        last = len(numbers)
        table = np.array([*(numbers[name] for name in other.names[:-1]), last], np.int32)
        mine = np.where(self.codes == len(self.names) - 1, np.int32(last), self.codes)
        names = (*numbers, NONE)
        return Facet(
            self.key,
            names,
            names,
            _narrow(np.concatenate((mine, table[other.codes])), names),
            np.concatenate((self.starts, other.starts[1:] + self.starts[-1])),
        )

    def groups(self, events: NDArray[np.int32]) -> Groups:
        """For each value, which of some events have it: indices into `events`, in order."""
        if len(self.codes) == len(self):
            members, codes = np.arange(len(events)), self.codes[events]
        else:
            counts = self.starts[events + 1] - self.starts[events]
            members = np.repeat(np.arange(len(events)), counts)
            first = np.cumsum(counts) - counts
            within = np.arange(len(members)) - first[members]
            codes = self.codes[self.starts[events][members] + within]
        # Numbers of sixteen bits are sorted by their digits, in no time.
        keys = codes.astype(np.uint16) if len(self.names) <= FEW else codes
        sizes = np.bincount(codes, minlength=len(self.names))
        bounds = np.concatenate((np.zeros(1, np.intp), np.cumsum(sizes)))
        return Groups(members[np.argsort(keys, kind="stable")], bounds)
