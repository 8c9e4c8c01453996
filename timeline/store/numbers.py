"""Sets of row numbers that come mostly in sequence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator


class Numbers:
    """A set of whole numbers as runs without a gap: thousands in sequence take no more room than one."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._stops: list[int] = []

    def __contains__(self, number: object) -> bool:
        if not isinstance(number, int):
            return False
        run = bisect_right(self._starts, number) - 1
        return run >= 0 and number < self._stops[run]

    def __iter__(self) -> Iterator[int]:
        for start, stop in zip(self._starts, self._stops, strict=True):
            yield from range(start, stop)

    def __len__(self) -> int:
        return sum(self._stops) - sum(self._starts)

    @property
    def runs(self) -> int:
        """How many runs there are: what the set costs."""
        return len(self._starts)

    def add(self, number: int) -> None:
        """Put a number in; it joins the runs beside it."""
        if number in self:
            return
        after = bisect_right(self._starts, number)
        joins_before = after > 0 and self._stops[after - 1] == number
        joins_after = after < len(self._starts) and self._starts[after] == number + 1
        if joins_before and joins_after:
            self._stops[after - 1] = self._stops.pop(after)
            del self._starts[after]
        elif joins_before:
            self._stops[after - 1] = number + 1
        elif joins_after:
            self._starts[after] = number
        else:
            self._starts.insert(after, number)
            self._stops.insert(after, number + 1)
