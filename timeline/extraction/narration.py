"""The time in which an article tells: what "now", "since June" and "for three years" mean in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.dates import Granularity, Interval, calendar, timex3
from timeline.dates.calendar import DAY

if TYPE_CHECKING:
    from timeline.model import Timex

_DURATION = re.compile(r"P(\d+)([YQMWD])")
_MONTHS = {"Y": 12, "Q": 3, "M": 1}
_DAYS = {"W": 7, "D": 1}
# News tells of the last days; what lies further back is not the present that it speaks from.
_PRESENT_DAYS = 3


class Narration:
    """The day that an article speaks from, followed from date to date.

    "Saat ini" in an article of Friday whose speaker spoke on Thursday is Thursday: the present is the
    last day told of within the three days up to the publication, and else the publication.
    """

    def __init__(self, created: Interval | None) -> None:
        self._created = created
        self._day = created.last_day if created is not None else None

    def hear(self, timex: Timex) -> None:
        """Move on to a day that is told."""
        told = timex.interval
        if told is None or self._created is None or told.granularity > Granularity.DAY:
            return
        if self._created.last_day - _PRESENT_DAYS <= told.first_day <= self._created.last_day:
            self._day = told.first_day

    @property
    def present(self) -> Interval | None:
        """The day of "now"; None where the publication is unknown."""
        return Interval.of_day(self._day) if self._day is not None else None

    def since(self, begin: Interval) -> tuple[str, Interval] | None:
        """The time from a date to the present, with the value of its end; None where it lies ahead."""
        present = self.present
        if present is None or begin.begin >= present.begin:
            return None
        if begin.granularity >= Granularity.YEAR:
            year = timex3.civil_year(present.begin)
            return timex3.year_value(year), Interval(
                begin.begin, Interval.years(year).until, Granularity.YEAR, begin.approximate
            )
        day = timex3.day_value(present.first_day)
        return day, Interval(begin.begin, present.until, begin.granularity, begin.approximate)

    def past(self, duration: str) -> tuple[str, str, Interval] | None:
        """The time that lasted for a TIMEX3 duration up to the present, as its first and last value.

        Told in the duration's unit: three years up to 2014 are 2011 to 2014.
        """
        present, match = self.present, _DURATION.fullmatch(duration)
        if present is None or match is None:
            return None
        count, unit = int(match.group(1)), match.group(2)
        if unit in _DAYS:
            first = present.first_day - count * _DAYS[unit]
            span = Interval(first * DAY, present.until, Granularity.DAY)
            return timex3.day_value(first), timex3.day_value(present.first_day), span
        return _months_back(present.first_day, count, unit)


def _months_back(day: int, count: int, unit: str) -> tuple[str, str, Interval]:
    year, month, _ = calendar.date_of(day)
    first_year, first_month = calendar.add_months(year, month, -count * _MONTHS[unit])
    if unit == "Y":
        span = Interval.years(first_year).joined(Interval.years(year))
        return timex3.year_value(first_year), timex3.year_value(year), span
    span = Interval.month(first_year, first_month).joined(Interval.month(year, month))
    return timex3.month_value(first_year, first_month), timex3.month_value(year, month), span
