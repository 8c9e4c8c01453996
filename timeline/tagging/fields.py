"""The calendar fields that the parts of a time expression name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.dates import calendar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.tagging.grammar import Found

_DAY_ROLES = ("day", "nth_day", "spelt_day")


@dataclass(frozen=True, slots=True)
class Fields:
    """What an expression names of a date; None where it is silent. Weekdays are 0 (Monday) to 6.

    `other` is the reading with day and month exchanged, where the numbers allow it ("4/7").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    other: tuple[int, int] | None = None

    @property
    def is_possible(self) -> bool:
        """Whether the calendar has such a day (29 February counts when the year is silent)."""
        if self.month is None or self.day is None:
            return True
        return calendar.is_date(2000 if self.year is None else self.year, self.month, self.day)


def value(found: Found, *roles: str) -> str | None:
    """The value of the first part that plays one of the roles."""
    for part in found.parts:  # asked so often that a loop is worth its lines
        if part.role in roles:
            return part.value
    return None


def number(found: Found, *roles: str) -> float | None:
    """The value of the first part that plays one of the roles, as a number."""
    text = value(found, *roles)
    return None if text is None else float(text)


def has(found: Found, *roles: str) -> bool:
    """Whether a part plays one of the roles."""
    for part in found.parts:  # noqa: SIM110 - as above
        if part.role in roles:
            return True
    return False


def fields_of(found: Found, order: str, near_year: int | None) -> Fields:
    """The calendar fields of an expression.

    `order` ("dmy", "mdy") decides numeric dates that the numbers leave open; `near_year` is the year
    around which a year of two digits is meant (None: 1950 to 2049).
    """
    weekday_text = value(found, "weekday", "weekday_part")
    weekday = None if weekday_text is None else int(weekday_text[0]) - 1
    if numeric := _numeric(found, order, near_year):
        return Fields(numeric.year, numeric.month, numeric.day, weekday, numeric.other)
    year = _year(found, near_year)
    month_text = value(found, "month")
    month = None if month_text is None else int(month_text)
    day = _day(found) if month is not None else None
    return Fields(year, month, day, weekday)


def _day(found: Found) -> int | None:
    text = value(found, *_DAY_ROLES)
    if text is None and not has(found, "unit"):
        text = value(found, "ordinal")
    return int(text) if text is not None and text.isdigit() and 1 <= int(text) <= 31 else None


def _year(found: Found, near: int | None) -> int | None:
    text = value(found, "year", "modern_year", "yyyy_old")
    if text is None and has(found, "era", "era_letter"):
        text = value(found, "count")
    if text is not None and text.isdigit():
        return 1 - int(text) if value(found, "era") == "BCE" else int(text)
    short = value(found, "yy", "short_year")
    return None if short is None else full_year(int(short), near)


def full_year(short: int, near: int | None) -> int:
    """The year of two digits that lies from 80 years before to 19 after `near`."""
    first = 1950 if near is None else near - 80
    return first + (short - first) % 100


def _numeric(found: Found, order: str, near: int | None) -> Fields | None:
    for role, text in _numeric_parts(found):
        if role == "cjk":
            year, month, day = (int(item) if item else None for item in text.split(" "))
            return Fields(year, month, day)
        numbers = (
            [int(item) for item in text.split(" ")[0].split("-")]
            if role == "iso"
            else [int(item) for item in text.split(" ")]
        )
        if role in ("iso", "ymd"):
            return Fields(numbers[0], numbers[1], numbers[2])
        if role == "year_month":
            return Fields(numbers[0], numbers[1])
        if role == "month_year":
            return Fields(numbers[1], numbers[0])
        year = None
        if len(numbers) == 3:
            year = numbers[2] if numbers[2] > 99 else full_year(numbers[2], near)
        return _ordered(numbers[0], numbers[1], year, "dmy" if role == "dotted" else order)
    return None


def _numeric_parts(found: Found) -> Iterator[tuple[str, str]]:
    for part in found.parts:
        if part.role in ("iso", "ymd", "dmy", "dotted", "slashed", "month_year", "year_month", "cjk"):
            yield part.role, part.value


def _ordered(first: int, second: int, year: int | None, order: str) -> Fields:
    day, month = (second, first) if order == "mdy" else (first, second)
    if month > 12 >= day:
        day, month = month, day
    exchangeable = day <= 12 and month <= 12 and day != month
    return Fields(year, month, day, other=(day, month) if exchangeable else None)
