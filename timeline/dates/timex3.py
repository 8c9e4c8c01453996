"""TIMEX3 values and the intervals that they stand for (TimeML 1.2.1, section on TIMEX3).

Years before 1 CE are written "BC0044" as there; inside they are astronomical.
"""

from __future__ import annotations

import re

from timeline.dates import calendar
from timeline.dates.calendar import DAY, HOUR
from timeline.dates.interval import Granularity, Interval

# Hours of the parts of a day: morning, midday, afternoon, evening, night (which runs into the next day).
DAYPARTS = {"MO": (5, 12), "MI": (11, 14), "AF": (12, 18), "EV": (17, 21), "NI": (20, 29), "DT": (6, 18)}
# First months of the meteorological seasons of the northern hemisphere; winter runs over the year's end.
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}

_DATE = re.compile(
    r"(BC(?=\d{4,7}))?((?<=BC)\d{4,7}|\d{4})"
    r"(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?"
)
_TIME = re.compile(r"T(?:(MO|MI|AF|EV|NI|DT)|(\d\d)(?::(\d\d))?(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)")
_SHORT = re.compile(r"(BC)?(\d{1,3})")
# A year with its last digits left out: a decade, a century, a millennium.
_ROUND = {
    3: (10, Granularity.DECADE),
    2: (100, Granularity.CENTURY),
    1: (1000, Granularity.MILLENNIUM),
}


def interval_of(value: str) -> Interval | None:
    """The interval of a DATE or TIME value; None where it has no single place (PAST_REF, P3D, XXXX-07-04)."""
    date, mark, time = value.partition("T")
    day = _date_interval(date)
    if not mark or day is None:
        return day
    return _time_interval(day, f"T{time}")


def year_value(year: int) -> str:
    """An astronomical year as TIMEX3 writes it."""
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"


def day_value(number: int) -> str:
    """A day number as a TIMEX3 date."""
    year, month, day = calendar.date_of(number)
    return f"{year_value(year)}-{month:02}-{day:02}"


def month_value(year: int, month: int) -> str:
    """A calendar month as a TIMEX3 date."""
    return f"{year_value(year)}-{month:02}"


def week_value(number: int) -> str:
    """The ISO week of a day number as a TIMEX3 date."""
    year, week = calendar.iso_week(number)
    return f"{year_value(year)}-W{week:02}"


def value_of(interval: Interval) -> tuple[str, str | None]:
    """The TIMEX3 value of an interval, and that of its last unit where one value cannot say it."""
    first = _unit_value(interval.begin, interval.granularity)
    last = _unit_value(interval.until - 1, interval.granularity)
    return first, (last if last != first else None)


def _unit_value(seconds: int, unit: Granularity) -> str:
    civil = calendar.civil_of(seconds)
    if unit >= Granularity.MILLENNIUM:
        return f"{civil.year // 1000}" if civil.year > 0 else year_value(civil.year)
    if unit == Granularity.CENTURY and civil.year > 0:
        return f"{civil.year // 100:02}"
    if unit == Granularity.DECADE and civil.year > 0:
        return f"{civil.year // 10:03}"
    if unit >= Granularity.YEAR:
        return year_value(civil.year)
    if unit in (Granularity.HALF, Granularity.QUARTER):
        length = 6 if unit == Granularity.HALF else 3
        mark = "H" if unit == Granularity.HALF else "Q"
        return f"{year_value(civil.year)}-{mark}{(civil.month - 1) // length + 1}"
    if unit == Granularity.SEASON:
        return _season_value(civil.year, civil.month)
    if unit >= Granularity.MONTH:
        return month_value(civil.year, civil.month)
    if unit == Granularity.WEEK:
        return week_value(seconds // DAY)
    day = day_value(seconds // DAY)
    if unit == Granularity.DAY:
        return day
    return f"{day}T{civil.hour:02}" + ("" if unit == Granularity.HOUR else f":{civil.minute:02}")


def _season_value(year: int, month: int) -> str:
    """The season that holds a month; January belongs to the winter that began in the year before."""
    first = month // 3 * 3 or SEASONS["WI"]
    mark = next(mark for mark, start in SEASONS.items() if start == first)
    return f"{year_value(year - (month < 3))}-{mark}"


def _date_interval(value: str) -> Interval | None:
    if short := _SHORT.fullmatch(value):
        era, digits = short.groups()
        length, unit = _ROUND[len(digits)]
        if not int(digits):  # no year is before 1 CE but 1 BCE
            return None if era else Interval.years(1, length - 1, unit)
        return None if era else Interval.years(int(digits) * length, length, unit)
    match = _DATE.fullmatch(value)
    if match is None:
        return None
    era, digits, month, day, week, weekend, quarter, half, season = match.groups()
    year = 1 - int(digits) if era else int(digits)
    if day:
        return (
            Interval.day(year, int(month), int(day)) if calendar.is_date(year, int(month), int(day)) else None
        )
    if month:
        return Interval.month(year, int(month)) if 1 <= int(month) <= 12 else None
    if week:
        return _week(year, int(week), is_weekend=weekend is not None)
    if quarter:
        return Interval.months(year, 3 * int(quarter) - 2, 3, Granularity.QUARTER)
    if half:
        return Interval.months(year, 6 * int(half) - 5, 6, Granularity.HALF)
    if season:
        return Interval.months(year, SEASONS[season], 3, Granularity.SEASON)
    return Interval.years(year)


def _week(year: int, week: int, *, is_weekend: bool) -> Interval | None:
    whole = Interval.week(year, week)
    if calendar.iso_week(whole.first_day) != (year, week):
        return None  # only some years have a week 53
    return Interval(whole.begin + 5 * DAY, whole.until, Granularity.DAY) if is_weekend else whole


def _time_interval(day: Interval, time: str) -> Interval | None:
    match = _TIME.fullmatch(time)
    if match is None or day.granularity != Granularity.DAY:
        return None
    part, hour, minute = match.groups()
    if part:
        first, last = DAYPARTS[part]
        return Interval(day.begin + first * HOUR, day.begin + last * HOUR, Granularity.DAYPART)
    if int(hour) > 24 or (minute and int(minute) > 59):
        return None
    begin = day.begin + int(hour) * HOUR + (int(minute) * 60 if minute else 0)
    length, unit = (60, Granularity.MINUTE) if minute else (HOUR, Granularity.HOUR)
    return Interval(begin, begin + length, unit)


def civil_year(seconds: int) -> int:
    """The astronomical year in which an instant lies."""
    return calendar.civil_of(seconds).year
