"""What events are grouped by: place, kind, source. One event may have several values of a facet, or none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

# The name under which a facet keeps the events that have no value of it.
NONE = ""
_FEW = 1 << 16


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


@dataclass(frozen=True, slots=True, eq=False)
class Facet:
    """The values of events as numbers into `names`, whose last one is `NONE`.

    The values of event `i` are `codes[starts[i]:starts[i + 1]]`; each event has at least one. `key`
    says which facet this is, `titles` what its values are called before the user.
    """

    key: str
    names: tuple[str, ...]
    titles: tuple[str, ...]
    codes: NDArray[np.int32]
    starts: NDArray[np.int64]

    @classmethod
    def of(cls, key: str, values: Iterable[Sequence[str]], titles: dict[str, str] | None = None) -> Facet:
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
        words = titles or {}
        return cls(
            key,
            (*names, NONE),
            tuple(words.get(name, name) for name in (*names, NONE)),
            table[np.array(codes, np.intp)] if codes else np.empty(0, np.int32),
            np.array(starts, np.int64),
        )

    @classmethod
    def of_codes(cls, key: str, names: Sequence[str], codes: NDArray[np.int32]) -> Facet:
        """The facet of events that have one value each, -1 where none."""
        codes = np.where(codes < 0, len(names), codes).astype(np.int32)
        return cls(key, (*names, NONE), (*names, NONE), codes, np.arange(len(codes) + 1, dtype=np.int64))

    def __len__(self) -> int:
        return len(self.starts) - 1

    def groups(self, events: NDArray[np.intp]) -> Groups:
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
        keys = codes.astype(np.uint16) if len(self.names) <= _FEW else codes
        sizes = np.bincount(codes, minlength=len(self.names))
        bounds = np.concatenate((np.zeros(1, np.intp), np.cumsum(sizes)))
        return Groups(members[np.argsort(keys, kind="stable")], bounds)
