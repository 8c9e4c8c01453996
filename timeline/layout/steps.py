"""The steps that an axis can take, from a minute to five million years, and the instants of each."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates.calendar import DAY, HOUR, MINUTE, Civil, add_months, civil_of, instant

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORTEST_MONTHS = {1: 28, 3: 90}
YEAR_ONE = instant(Civil(1))


class Unit(IntEnum):
    """What an axis counts in."""

    MINUTE = 0
    HOUR = 1
    DAY = 2
    WEEK = 3
    MONTH = 4
    YEAR = 5
    ERA = 6


class Step(NamedTuple):
    """Every `every` units a tick; `brief` says that its labels are cut short ("4" for "Thu 4")."""

    unit: Unit
    every: int = 1
    brief: bool = False

    @property
    def shortest(self) -> int:
        """Seconds between the two closest neighbours of this step."""
        match self.unit:
            case Unit.MINUTE:
                return self.every * MINUTE
            case Unit.HOUR:
                return self.every * HOUR
            case Unit.DAY:
                return self.every * DAY
            case Unit.WEEK:
                return self.every * 7 * DAY
            case Unit.MONTH:
                return _SHORTEST_MONTHS[self.every] * DAY
            case _:
                return self.every * 365 * DAY

    def divides(self, other: Step) -> bool:
        """Whether the ticks of a coarser step are among the ticks of this one, or between them by nature."""
        return self.unit < other.unit or (self.unit == other.unit and other.every % self.every == 0)


_YEAR_COUNTS = tuple(digit * 10**power for power in range(7) for digit in (1, 2, 5))
STEPS = (
    *(Step(Unit.MINUTE, count) for count in (1, 5, 15, 30)),
    *(Step(Unit.HOUR, count) for count in (1, 3, 6)),
    Step(Unit.DAY),
    Step(Unit.DAY, brief=True),
    Step(Unit.WEEK),
    Step(Unit.MONTH),
    Step(Unit.MONTH, brief=True),
    Step(Unit.MONTH, 3, brief=True),
    *(Step(Unit.YEAR, count) for count in _YEAR_COUNTS),
)


def wider(step: Step) -> Step:
    """The spans whose names stand above the ticks of a step: days over hours, months over days."""
    if step.unit <= Unit.HOUR:
        return Step(Unit.DAY)
    if step.unit <= Unit.WEEK:
        return Step(Unit.MONTH)
    if step.unit == Unit.MONTH:
        return Step(Unit.YEAR)
    if step.every <= 20:
        return Step(Unit.YEAR, 100)
    return Step(Unit.YEAR, 1000) if step.every <= 200 else Step(Unit.ERA)


def instants(step: Step, begin: float, until: float) -> Iterator[int]:
    """The instants of a step, from the last one at or before `begin` to the last one before `until`."""
    first = int(begin // 1)
    match step.unit:
        case Unit.MONTH:
            yield from _months(step.every, first, until)
        case Unit.YEAR:
            yield from _years(step.every, first, until)
        case Unit.ERA:
            # All that lies before year 1 is one span, whose own beginning is beyond every view.
            if first < YEAR_ONE:
                yield first
            if until > YEAR_ONE:
                yield YEAR_ONE
        case _:
            # Day 0 of the axis is a Monday, so that weeks are plain multiples as well.
            length = step.shortest
            yield from range(first // length * length, int(-(-until // 1)), length)


def _months(count: int, first: int, until: float) -> Iterator[int]:
    civil = civil_of(first)
    year, month = civil.year, (civil.month - 1) // count * count + 1
    while (at := instant(Civil(year, month))) < until:
        yield at
        year, month = add_months(year, month, count)


def _years(count: int, first: int, until: float) -> Iterator[int]:
    year = _round_year(civil_of(first).year, count)
    while (at := instant(Civil(year))) < until:
        yield at
        year = max(count, 2) if year == 1 else year + count


def _round_year(year: int, count: int) -> int:
    """The last year at or before an astronomical one that people call round: 200 BCE, 100 BCE, 1, 100."""
    if year >= 1:
        return max(year // count * count, 1)
    # Year 0 is 1 BCE; before our era, years are round as people count them.
    return 1 - -(-(1 - year) // count) * count
