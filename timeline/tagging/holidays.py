"""Days with a name: fixed ones, those that move with Easter, and those of the Hijri calendar."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.dates import Granularity, Interval, calendar, timex3
from timeline.errors import Message
from timeline.tagging.days import calendar_date
from timeline.tagging.document import Document, Resolved
from timeline.tagging.fields import fields_of, has, value

if TYPE_CHECKING:
    from timeline.tagging.grammar import Found

# The years that hijridate's Umm al-Qura tables cover.
_HIJRI_YEARS = range(1343, 1501)
# Days that follow the moon by rules of their own, as the Indonesian government announced them.
_TABLES: dict[str, dict[int, tuple[int, int]]] = {
    "chinese": {
        **{2010: (2, 14), 2011: (2, 3), 2012: (1, 23), 2013: (2, 10), 2014: (1, 31), 2015: (2, 19)},
        **{2016: (2, 8), 2017: (1, 28), 2018: (2, 16), 2019: (2, 5), 2020: (1, 25), 2021: (2, 12)},
        **{2022: (2, 1), 2023: (1, 22), 2024: (2, 10), 2025: (1, 29), 2026: (2, 17), 2027: (2, 6)},
        **{2028: (1, 26), 2029: (2, 13), 2030: (2, 3)},
    },
    "waisak": {
        **{2015: (6, 2), 2016: (5, 22), 2017: (5, 11), 2018: (5, 29), 2019: (5, 19), 2020: (5, 7)},
        **{2021: (5, 26), 2022: (5, 16), 2023: (6, 4), 2024: (5, 23), 2025: (5, 12)},
    },
    "nyepi": {
        **{2015: (3, 21), 2016: (3, 9), 2017: (3, 28), 2018: (3, 17), 2019: (3, 7), 2020: (3, 25)},
        **{2021: (3, 14), 2022: (3, 3), 2023: (3, 22), 2024: (3, 11), 2025: (3, 29), 2026: (3, 19)},
    },
}
# The holidays of the Hijri calendar as Indonesia's government announced them, for the years of which we are
# sure; before and after, and for the other days, the tables of the calendar stand in, marked approximate.
_ANNOUNCED: dict[str, dict[int, tuple[int, int]]] = {
    "hijri 10-01": {
        **{2005: (11, 3), 2006: (10, 24), 2007: (10, 13), 2008: (10, 1), 2009: (9, 20), 2010: (9, 10)},
        **{2011: (8, 31), 2012: (8, 19), 2013: (8, 8), 2014: (7, 28), 2015: (7, 17), 2016: (7, 6)},
        **{2017: (6, 25), 2018: (6, 15), 2019: (6, 5), 2020: (5, 24), 2021: (5, 13), 2022: (5, 2)},
        **{2023: (4, 22), 2024: (4, 10), 2025: (3, 31)},
    },
    "hijri 12-10": {
        **{2007: (12, 20), 2008: (12, 8), 2009: (11, 27), 2010: (11, 17), 2011: (11, 6), 2012: (10, 26)},
        **{2013: (10, 15), 2014: (10, 5), 2015: (9, 24), 2016: (9, 12), 2017: (9, 1), 2018: (8, 22)},
        **{2019: (8, 11), 2020: (7, 31), 2021: (7, 20), 2022: (7, 10), 2023: (6, 29), 2024: (6, 17)},
        **{2025: (6, 6)},
    },
}
_IN_INDONESIA = " id"
_MONTH_DAY = re.compile(r"\d\d-\d\d")
# The weekend of a holiday is the one before it on a Monday or Tuesday, else the one behind.
_DAYS_BEHIND_WEEKEND = 2
# How far a verb carries a holiday: one that is surely its own further than one that may be another's.
_YEAR, _NEAR = 366, 200
_LONGEST_MONTH = 30
_LUNAR_YEAR = 354
_FIRST_CIVIL = 1600
_GREGORIAN_OF_HIJRI = range(1925, 2077)


def holiday(found: Found, document: Document) -> Resolved | None:
    """A named day, or a day of the Hijri calendar; None where the expression names none."""
    if has(found, "hijri_month") or (has(found, "hijri_era") and not has(found, "holiday")):
        return _told_twice(found, document) or _hijri_date(found, document)
    name = value(found, "holiday")
    if name is None:
        return None
    words = document.words(found)
    year = fields_of(found, document.order, document.created_year).year
    anchor = document.published.interval
    if year is None and anchor is None:
        step = Message("“{words}” comes every year, and the year is not known.", words=words)
        return Resolved(f"XXXX-{name}" if _MONTH_DAY.fullmatch(name) else "XXXX", (step,), 0.4)
    placed = _placed(found, name, year, document)
    if placed is None:
        return None
    number, is_certain = placed
    step = Message("“{words}” fell on this day of {year}.", words=words, year=calendar.date_of(number)[0])
    if has(found, "unit"):
        return Resolved(timex3.week_value(number), (step,), 0.7)
    if has(found, "weekend"):  # that of Labor Day, a Monday, lies before it
        return Resolved(f"{timex3.week_value(number - _DAYS_BEHIND_WEEKEND)}-WE", (step,), 0.7)
    about = None if is_certain else _about(number)
    return Resolved(timex3.day_value(number), (step,), 0.85 if is_certain else 0.6, interval=about)


def _placed(found: Found, name: str, year: int | None, document: Document) -> tuple[int, bool] | None:
    """Day number of a holiday, and whether it is more than what the tables of the Hijri calendar say."""
    rule = name.removesuffix(_IN_INDONESIA)
    if year is not None and has(found, "hijri_era") and rule.startswith("hijri "):
        month, day = (int(item) for item in rule.removeprefix("hijri ").split("-"))
        number = day_of_hijri(year, month, day)
    elif year is None:
        anchor = document.published.interval
        number = None if anchor is None else _nearest(found, rule, anchor.first_day, document)
    else:
        number = day_of_holiday(rule, year)
    if number is None:
        return None
    announced = _announced(rule, number) if rule != name else None
    return announced or number, announced is not None or not rule.startswith("hijri ")


def _announced(name: str, number: int) -> int | None:
    """The announced day of a holiday in the year of a day of the tables; None where we do not know it."""
    year = calendar.date_of(number)[0]
    date = _ANNOUNCED.get(name, {}).get(year)
    return None if date is None else calendar.day_number(year, *date)


def _told_twice(found: Found, document: Document) -> Resolved | None:
    """The common date where both are told: "1446 H/2025 M", "1 Syawal 1446 H/31 Maret 2025"."""
    behind = next((i + 1 for i, part in enumerate(found.parts) if part.role == "hijri_era"), None)
    if behind is None or behind == len(found.parts):
        return None
    return calendar_date(replace(found, parts=found.parts[behind:]), document)


def _nearest(found: Found, name: str, created: int, document: Document) -> int | None:
    year = calendar.date_of(created)[0]
    which = value(found, "which")
    if which in ("last", "next", "this") and has(found, "unit", "head_year"):
        return day_of_holiday(name, year + {"last": -1, "this": 0, "next": 1}[which])
    days = [day for y in (year - 1, year, year + 1) if (day := day_of_holiday(name, y)) is not None]
    if which in ("last", "previous"):
        days = [day for day in days if day <= created] or days
    elif which in ("next", "following"):
        days = [day for day in days if day >= created] or days
    elif direction := document.direction(found):
        far = _YEAR if abs(direction) > 1 else _NEAR
        days = [day for day in days if (day - created) * direction >= 0 and abs(day - created) < far] or days
    return min(days, key=lambda day: abs(day - created), default=None)


def day_of_holiday(name: str, year: int) -> int | None:
    """Day number of a holiday in a year; None where no rule or table reaches.

    `name` is how language packs write it: "12-25", "easter+39", "hijri 10-01", "nth MONTH RANK WEEKDAY",
    behind which days may be added ("nth 11 4 4+1"); "2001-09-11" came but once.
    """
    if name.startswith("easter"):
        return easter(year) + int(name.removeprefix("easter") or 0)
    if name.startswith("hijri "):
        month, day = (int(item) for item in name.removeprefix("hijri ").split("-"))
        return _hijri_in_year(year, month, day)
    if name.startswith("nth "):
        rule, _, more = name.removeprefix("nth ").partition("+")
        month, rank, weekday = (int(item) for item in rule.split())
        return _nth_weekday(year, month, rank, weekday - 1) + int(more or 0)
    if name in _TABLES:
        date = _TABLES[name].get(year)
        return None if date is None else calendar.day_number(year, *date)
    *fixed, month, day = (int(item) for item in name.split("-"))
    return calendar.day_number(fixed[0] if fixed else year, month, day)


def easter(year: int) -> int:
    """Day number of the Western Easter Sunday (the anonymous Gregorian algorithm, Meeus 1991, chapter 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7  # noqa: E741 - the letters are those of the source
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return calendar.day_number(year, month, day + 1)


def _nth_weekday(year: int, month: int, rank: int, weekday: int) -> int:
    if rank < 0:
        last = calendar.day_number(year, month, calendar.month_length(year, month))
        return last - (calendar.weekday(last) - weekday) % 7
    first = calendar.day_number(year, month)
    return first + (weekday - calendar.weekday(first)) % 7 + 7 * (rank - 1)


def _hijri_in_year(year: int, month: int, day: int) -> int | None:
    if year not in _GREGORIAN_OF_HIJRI:
        return None
    first = (year - 622) * 33 // 32
    for hijri_year in range(first - 1, first + 3):
        number = day_of_hijri(hijri_year, month, day)
        if number is not None and calendar.date_of(number)[0] == year:
            return number
    return None


def day_of_hijri(year: int, month: int, day: int) -> int | None:
    """Day number of a date of the Hijri calendar (Umm al-Qura); None outside its tables."""
    from hijridate import Hijri

    if year not in _HIJRI_YEARS or not 1 <= day <= 30:
        return None
    try:
        date = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return calendar.day_number(date.year, date.month, date.day)


def _announced_day(month: int, number: int, document: Document) -> int | None:
    """A day of a month whose holiday was announced, moved as that was; None where we do not know it."""
    rule = next((rule for rule in _ANNOUNCED if rule.startswith(f"hijri {month:02}-")), None)
    if rule is None or not document.pack.names_holiday(rule + _IN_INDONESIA):
        return None
    holiday_day = day_of_holiday(rule, calendar.date_of(number)[0])
    announced = None if holiday_day is None else _announced(rule, holiday_day)
    if holiday_day is None or announced is None or abs(number - holiday_day) > _LONGEST_MONTH:
        return None
    return number + announced - holiday_day


def _hijri_month(found: Found, year: int | None, document: Document) -> Resolved | None:
    """A month of the Hijri calendar in a common year: "Ramadan 2025", "Ramadan lalu"; or a day of it."""
    name, day, words = int(value(found, "hijri_month") or 1), value(found, "day"), document.words(found)
    rule, anchor = f"hijri {name:02}-{int(day or 1):02}", document.published.interval
    if year is not None:
        first = day_of_holiday(rule, year)
    else:
        first = None if anchor is None else _nearest(found, rule, anchor.first_day, document)
    if first is None:
        return None
    step = Message("“{words}” is a Hijri date, turned into the common calendar.", words=words)
    if day is not None:
        return Resolved(timex3.day_value(first), (step,), 0.7, interval=_about(first))
    span = _whole(first, is_month=True)
    return Resolved(timex3.month_value(*calendar.date_of(first)[:2]), (step,), 0.6, interval=span)


def _about(number: int) -> Interval:
    """The moon is sighted anew each month: a day of the tables may be the next one or the one before."""
    return Interval((number - 1) * calendar.DAY, (number + 2) * calendar.DAY, approximate=True)


def _hijri_date(found: Found, document: Document) -> Resolved | None:
    year = fields_of(found, document.order, document.created_year).year
    if not has(found, "hijri_era") and (year is None or year > _FIRST_CIVIL):
        return _hijri_month(found, year, document)
    if year is None:
        return None
    words = document.words(found)
    month, day = int(value(found, "hijri_month") or 1), value(found, "day")
    first = day_of_hijri(year, month, int(day or 1))
    if first is None:
        step = Message("“{words}” is a Hijri date outside the tables of the calendar.", words=words)
        return Resolved("XXXX", (step,), 0.3)
    step = Message("“{words}” is a Hijri date, turned into the common calendar.", words=words)
    if day is not None:
        announced = _announced_day(month, first, document)
        if announced is not None:
            return Resolved(timex3.day_value(announced), (step,), 0.9)
        return Resolved(timex3.day_value(first), (step,), 0.8, interval=_about(first))
    has_month = has(found, "hijri_month")
    civil = calendar.date_of(first)
    date = timex3.month_value(*civil[:2]) if has_month else timex3.year_value(civil[0])
    return Resolved(date, (step,), 0.7, interval=_whole(first, is_month=has_month))


def _whole(first: int, *, is_month: bool) -> Interval:
    """A month or a year of the Hijri calendar, from its first day on."""
    length, unit = (_LONGEST_MONTH, Granularity.MONTH) if is_month else (_LUNAR_YEAR, Granularity.YEAR)
    return Interval(first * calendar.DAY, (first + length) * calendar.DAY, unit, approximate=True)
