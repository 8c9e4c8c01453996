"""Intervals in EDTF, the Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2), for catalogues."""

from __future__ import annotations

from timeline.dates.calendar import civil_of
from timeline.dates.interval import DISTANT_FUTURE, DISTANT_PAST, Granularity, Interval

# Numbers that stand in the place of a month: seasons, quarters and halves of a year.
_SEASONS = {3: 21, 6: 22, 9: 23, 12: 24}
_FIRST_QUARTER = 33
_FIRST_HALF = 40


def edtf_of(interval: Interval) -> str:
    """The interval in EDTF: one date where one says it, else begin/end; "~" marks an approximate one.

    Time of day is told to the minute without a zone, as the interval has none.
    """
    mark = "~" if interval.approximate else ""
    if interval.begin <= DISTANT_PAST or interval.until >= DISTANT_FUTURE:
        begin = ".." if interval.begin <= DISTANT_PAST else _unit(interval.begin, interval.granularity) + mark
        end = (
            ".."
            if interval.until >= DISTANT_FUTURE
            else _unit(interval.until - 1, interval.granularity) + mark
        )
        return f"{begin}/{end}"
    first = _unit(interval.begin, interval.granularity)
    last = _unit(interval.until - 1, interval.granularity)
    return f"{first}{mark}" if first == last else f"{first}{mark}/{last}{mark}"


def _unit(seconds: int, unit: Granularity) -> str:
    civil = civil_of(seconds)
    year = _year(civil.year)
    if unit >= Granularity.DECADE:
        hidden = {Granularity.DECADE: 1, Granularity.CENTURY: 2, Granularity.MILLENNIUM: 3}[unit]
        return f"{year[:-hidden]}{'X' * hidden}"
    if unit == Granularity.YEAR:
        return year
    if unit == Granularity.HALF:
        return f"{year}-{_FIRST_HALF + (civil.month - 1) // 6}"
    if unit == Granularity.QUARTER:
        return f"{year}-{_FIRST_QUARTER + (civil.month - 1) // 3}"
    if unit == Granularity.SEASON:
        # The winter that ends in February is that of the year in which it began.
        began = civil.year if civil.month >= 3 else civil.year - 1
        return f"{_year(began)}-{_SEASONS[(civil.month // 3 or 4) * 3]}"
    month = f"{year}-{civil.month:02}"
    if unit == Granularity.MONTH:
        return month
    day = f"{month}-{civil.day:02}"
    return day if unit >= Granularity.DAY else f"{day}T{civil.hour:02}:{civil.minute:02}:00"


def _year(year: int) -> str:
    if -9999 <= year <= 9999:
        return f"{'-' if year < 0 else ''}{abs(year):04}"
    return f"Y{year}"
