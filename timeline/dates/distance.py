"""How far two instants lie apart, counted as people count: years, months and days of the calendar."""

from __future__ import annotations

from typing import NamedTuple

from timeline.dates.calendar import DAY, HOUR, MINUTE, Civil, add_months, civil_of, instant, month_length


class Distance(NamedTuple):
    """Whole years, then months, days, hours and minutes of what is left."""

    years: int
    months: int
    days: int
    hours: int
    minutes: int


def distance(first: int, last: int) -> Distance:
    """From the earlier of two instants to the later."""
    begin, end = min(first, last), max(first, last)
    start, stop = civil_of(begin), civil_of(end)
    months = (stop.year - start.year) * 12 + stop.month - start.month
    if _later(start, months) > end:
        months -= 1
    rest = end - _later(start, months)
    return Distance(months // 12, months % 12, rest // DAY, rest % DAY // HOUR, rest % HOUR // MINUTE)


def _later(civil: Civil, months: int) -> int:
    """The same day so many months later, or the last one of a shorter month."""
    year, month = add_months(civil.year, civil.month, months)
    day = min(civil.day, month_length(year, month))
    return instant(civil._replace(year=year, month=month, day=day))
