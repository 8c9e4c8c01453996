"""Arithmetic of the proleptic Gregorian calendar for years of any sign.

Years are astronomical: 1 BCE is year 0, 2 BCE is -1. Day 0 and second 0 are 0001-01-01T00:00.
The day counts follow Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (public domain),
which hold for every integer year.
"""

from __future__ import annotations

from typing import NamedTuple

MINUTE = 60
HOUR = 3600
DAY = 86400
MONTHS_IN_YEAR = 12

_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
# Hinnant's day 0 is 1970-01-01; ours is 0001-01-01.
_EPOCH_SHIFT = 719162


class Civil(NamedTuple):
    """A calendar date and wall-clock time; `year` is astronomical."""

    year: int
    month: int = 1
    day: int = 1
    hour: int = 0
    minute: int = 0
    second: int = 0


def is_leap(year: int) -> bool:
    """Whether `year` has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Days in a month (28 to 31)."""
    return 29 if month == 2 and is_leap(year) else _MONTH_LENGTHS[month - 1]


def is_date(year: int, month: int, day: int) -> bool:
    """Whether the calendar has this day: 31 June does not exist."""
    return 1 <= month <= MONTHS_IN_YEAR and 1 <= day <= month_length(year, month)


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """Days from 0001-01-01 to this date; `day` may run over the month's end."""
    shifted = year - (month <= 2)
    era = shifted // 400
    year_of_era = shifted - era * 400
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * 146097 + day_of_era - 719468 + _EPOCH_SHIFT


def date_of(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number; the inverse of `day_number`."""
    shifted = number - _EPOCH_SHIFT + 719468
    era = shifted // 146097
    day_of_era = shifted - era * 146097
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month_index = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * month_index + 2) // 5 + 1
    month = month_index + (3 if month_index < 10 else -9)
    return year_of_era + era * 400 + (month <= 2), month, day


def instant(civil: Civil) -> int:
    """Seconds from 0001-01-01T00:00 to this wall-clock time."""
    days = day_number(civil.year, civil.month, civil.day)
    return days * DAY + civil.hour * HOUR + civil.minute * MINUTE + civil.second


def civil_of(seconds: int) -> Civil:
    """The wall-clock time of an instant; the inverse of `instant`."""
    days, rest = divmod(seconds, DAY)
    year, month, day = date_of(days)
    return Civil(year, month, day, rest // HOUR, rest % HOUR // MINUTE, rest % MINUTE)


def weekday(number: int) -> int:
    """Day of the week of a day number: Monday is 0, as in ISO 8601 order."""
    return number % 7


def add_months(year: int, month: int, months: int) -> tuple[int, int]:
    """Year and month that lie `months` after the given ones (negative: before)."""
    index = year * MONTHS_IN_YEAR + month - 1 + months
    return index // MONTHS_IN_YEAR, index % MONTHS_IN_YEAR + 1


def iso_week(number: int) -> tuple[int, int]:
    """ISO year and week (1 to 53) of a day number."""
    thursday = number - weekday(number) + 3
    year = date_of(thursday)[0]
    return year, (thursday - day_number(year)) // 7 + 1


def week_start(year: int, week: int) -> int:
    """Day number of the Monday of an ISO week."""
    fourth = day_number(year, 1, 4)
    return fourth - weekday(fourth) + (week - 1) * 7
