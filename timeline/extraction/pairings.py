"""Matches told in a row: "A vs B pukul 13.00, C vs D pukul 15.00" are as many happenings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WORD = r"[A-Z0-9][\w.'’&-]*"
_SIDE = rf"{_WORD}(?: {_WORD}){{0,4}}"
_PAIRING = re.compile(rf"({_SIDE}) [vV][sS]\.? ({_SIDE})")
# One match is told as any other happening.
_A_ROW = 2


class Pairing(NamedTuple):
    """Two sides of a match, and the offsets of their names in the sentence."""

    start: int
    end: int
    sides: tuple[str, str]

    @property
    def title(self) -> str:
        """The match as a title: "Persib vs Persija"."""
        return " vs ".join(self.sides)


def pairings_at(
    sentence: str, dates: Sequence[tuple[int, int]], focus: tuple[int, int]
) -> list[Pairing] | None:
    """The matches of a row whose time is at `focus`, one of `dates` (offsets in `sentence`); None where the
    sentence tells no row of them.

    The time of a match is the first that is told before the next match, else the last before it. An empty
    focus asks for all of them.
    """
    row = list(_pairings(sentence))
    if len(row) < _A_ROW:
        return None
    if focus[0] == focus[1]:
        return row
    nexts = [pairing.start for pairing in row[1:]] + [len(sentence)]
    return [p for p, until in zip(row, nexts, strict=True) if _time_of(p, until, dates) == focus]


def _pairings(sentence: str) -> Iterator[Pairing]:
    for match in _PAIRING.finditer(sentence):
        one, other = (match.group(side).rstrip(".") for side in (1, 2))
        yield Pairing(match.start(), match.end(), (one, other))


def _time_of(pairing: Pairing, until: int, dates: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    behind = (date for date in sorted(dates) if pairing.end <= date[0] < until)
    before = (date for date in sorted(dates, reverse=True) if date[0] < pairing.start)
    return next(behind, None) or next(before, None)
