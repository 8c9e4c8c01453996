"""Dates in words of the interface languages: "4 July 2024", "4 Juli 2024", "44 BCE"."""

from __future__ import annotations

from typing import NamedTuple

from timeline.dates import calendar
from timeline.dates.calendar import DAY, civil_of
from timeline.dates.interval import DISTANT_FUTURE, DISTANT_PAST, Granularity, Interval

_EN_MONTHS = "January February March April May June July August September October November December"
_ID_MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"


class Names(NamedTuple):
    """The words that an interface language needs to write a date."""

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    weekdays: tuple[str, ...]
    short_weekdays: tuple[str, ...]
    before_era: str
    about: str
    before: str
    after: str
    always: str
    week: str
    quarter: str
    half: str
    decade: str
    century: str
    millennium: str


def _names(months: str, weekdays: str, *words: str) -> Names:
    full, days = tuple(months.split()), tuple(weekdays.split())
    short = tuple(name[:3] for name in full)
    return Names(full, short, days, tuple(name[:3] for name in days), *words)


NAMES = {
    "en": _names(
        _EN_MONTHS,
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        *("{} BCE", "about {}", "before {}", "from {} on", "any time"),
        *("week of {}", "quarter {} of {}", "half {} of {}", "{}s", "century {}", "millennium {}"),
    ),
    "id": _names(
        _ID_MONTHS,
        "Senin Selasa Rabu Kamis Jumat Sabtu Minggu",
        *("{} SM", "sekitar {}", "sebelum {}", "sejak {}", "kapan saja"),
        *("pekan {}", "kuartal {} {}", "semester {} {}", "{}-an", "abad ke-{}", "milenium ke-{}"),
    ),
}


_FINER = {
    Granularity.MILLENNIUM: Granularity.MONTH,
    Granularity.CENTURY: Granularity.MONTH,
    Granularity.DECADE: Granularity.MONTH,
    Granularity.YEAR: Granularity.MONTH,
    Granularity.HALF: Granularity.DAY,
    Granularity.SEASON: Granularity.DAY,
    Granularity.QUARTER: Granularity.DAY,
    Granularity.MONTH: Granularity.DAY,
    Granularity.WEEK: Granularity.MINUTE,
    Granularity.DAY: Granularity.MINUTE,
}


def names(language: str) -> Names:
    """The words of an interface language; English where we have none."""
    return NAMES.get(language, NAMES["en"])


def year_in_words(year: int, language: str) -> str:
    """An astronomical year as people write it: there is no year 0, so year 0 is 1 BCE."""
    return str(year) if year > 0 else names(language).before_era.format(1 - year)


def day_in_words(number: int, language: str) -> str:
    """A day with its month and year: "4 July 2024"."""
    year, month, day = calendar.date_of(number)
    return f"{day} {names(language).months[month - 1]} {year_in_words(year, language)}"


def weekday_in_words(number: int, language: str) -> str:
    """The weekday's name of a day number."""
    return names(language).weekdays[calendar.weekday(number)]


def interval_in_words(interval: Interval, language: str) -> str:
    """An interval as a reader would write it, with "about", "before" and "from ... on"."""
    words = names(language)
    if interval.begin <= DISTANT_PAST and interval.until >= DISTANT_FUTURE:
        return words.always
    if interval.begin <= DISTANT_PAST:
        return words.before.format(_edge(interval.until, interval.granularity, language))
    if interval.until >= DISTANT_FUTURE:
        return words.after.format(_edge(interval.begin, interval.granularity, language))
    text = _closed(interval, language)
    return words.about.format(text) if interval.approximate else text


def _closed(interval: Interval, language: str) -> str:
    unit = _unit_that_fits(interval)
    if unit is not None:
        return _single(interval.begin, unit, language)
    unit = interval.granularity
    while True:
        first, last = _edge(interval.begin, unit, language), _edge(interval.until - 1, unit, language)
        # A part of a year ("early 2023") is told in months: both its edges lie in that year.
        if first != last or unit not in _FINER:
            return f"{first} – {last}" if first != last else first
        unit = _FINER[unit]


def _unit_that_fits(interval: Interval) -> Granularity | None:
    """The unit of which the interval is exactly one, so that it can be named instead of spelt out."""
    unit = interval.granularity
    begin = civil_of(interval.begin)
    if unit <= Granularity.DAYPART:
        return unit if interval.until - interval.begin <= 60 and unit == Granularity.MINUTE else None
    lengths: dict[Granularity, tuple[int, int]] = {
        Granularity.MONTH: (begin.year, 1),
        Granularity.QUARTER: (begin.year, 3),
        Granularity.HALF: (begin.year, 6),
    }
    year_counts = {
        Granularity.YEAR: 1,
        Granularity.DECADE: 10,
        Granularity.CENTURY: 100,
        Granularity.MILLENNIUM: 1000,
    }
    if unit == Granularity.DAY:
        whole = Interval.of_day(interval.first_day)
    elif unit == Granularity.WEEK:
        whole = Interval(interval.begin, interval.begin + 7 * DAY, unit)
    elif unit in lengths:
        whole = Interval.months(begin.year, begin.month, lengths[unit][1], unit)
    elif unit in year_counts:
        whole = Interval.years(begin.year, year_counts[unit], unit)
    else:
        return None
    same = (whole.begin, whole.until) == (interval.begin, interval.until)
    return unit if same else None


def _single(seconds: int, unit: Granularity, language: str) -> str:
    words, civil = names(language), civil_of(seconds)
    if unit == Granularity.WEEK:
        return words.week.format(day_in_words(seconds // DAY, language))
    if unit == Granularity.QUARTER:
        return words.quarter.format((civil.month + 2) // 3, year_in_words(civil.year, language))
    if unit == Granularity.HALF:
        return words.half.format(1 if civil.month < 7 else 2, year_in_words(civil.year, language))
    if unit == Granularity.DECADE and civil.year > 0:
        return words.decade.format(civil.year)
    if unit == Granularity.CENTURY and civil.year > 0:
        return words.century.format(civil.year // 100 + 1)
    if unit == Granularity.MILLENNIUM and civil.year > 0:
        return words.millennium.format(civil.year // 1000 + 1)
    return _edge(seconds, unit, language)


def _edge(seconds: int, unit: Granularity, language: str) -> str:
    """One edge of an interval, written no finer than its unit."""
    civil = civil_of(seconds)
    if unit >= Granularity.YEAR:
        return year_in_words(civil.year, language)
    if unit >= Granularity.MONTH:
        return f"{names(language).months[civil.month - 1]} {year_in_words(civil.year, language)}"
    date = day_in_words(seconds // DAY, language)
    if unit >= Granularity.DAY:
        return date
    return (
        f"{date}, {civil.hour:02}.{civil.minute:02}"
        if language == "id"
        else (f"{date}, {civil.hour:02}:{civil.minute:02}")
    )
