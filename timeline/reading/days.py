"""Days written in digits, as metadata and header lines have them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.dates import Interval, calendar

_YEAR_FIRST = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})([-/.])([01]?[0-9])\2([0-3]?[0-9])(?![0-9])")
_COMPACT = re.compile(r"\s*((?:19|20)[0-9]{2})()([01][0-9])([0-3][0-9])(?:[0-9]{6})?(?![0-9])")
_YEAR_LAST = re.compile(r"(?<![0-9])([0-3]?[0-9])([-/.])([0-3]?[0-9])\2((?:19|20)[0-9]{2})(?![0-9])")
# Where English is written, 4/7 may be either day; in all other languages the day comes first.
_MONTH_FIRST = re.compile(r"mdy|en[-_]us", re.IGNORECASE)
_UNDECIDED = re.compile(r"|en(?:[-_](?:ca|ph))?", re.IGNORECASE)
_SECONDS_IN_A_DAY = 86_400


def iso_day(year: int, month: int, day: int) -> Interval | None:
    """The day of these numbers; None where the calendar has none."""
    try:
        return Interval.day(year, month, day)
    except ValueError:
        return None


def day_of_second(seconds: int) -> Interval:
    """The day (in Greenwich) of a second counted from 1970, as computers store times."""
    return Interval.of_day(calendar.day_number(1970, 1, 1) + seconds // _SECONDS_IN_A_DAY)


def in_digits(text: str) -> bool:
    """Whether a day stands in `text` in digits, be it a good one or not."""
    return bool(_YEAR_FIRST.search(text) or _COMPACT.match(text) or _YEAR_LAST.search(text))


def day_in_digits(text: str, order: str) -> Interval | None:
    """The day that stands in `text` in digits; None where there is none or its order cannot be known.

    `order` is "dmy" or "mdy", or the language or locale of the text ("id", "en-GB"), which decides it.
    """
    if year_first := _YEAR_FIRST.search(text) or _COMPACT.match(text):
        return iso_day(int(year_first[1]), int(year_first[3]), int(year_first[4]))
    year_last = _YEAR_LAST.search(text)
    return _day_or_month_first(year_last, order) if year_last else None


def order_of(texts: Iterable[str]) -> str:
    """The order ("dmy", "mdy") that the dates of a column share, where one of them shows it; else empty."""
    found = [match for text in texts if (match := _YEAR_LAST.search(text))]
    if any(int(match[1]) > 12 for match in found):
        return "dmy"
    return "mdy" if any(int(match[3]) > 12 for match in found) else ""


def _day_or_month_first(found: re.Match[str], order: str) -> Interval | None:
    first, last, year = int(found[1]), int(found[3]), int(found[4])
    if last > 12:
        return iso_day(year, first, last)
    if first > 12 or first == last or found[2] == ".":
        return iso_day(year, last, first)
    if _MONTH_FIRST.fullmatch(order):
        return iso_day(year, first, last)
    return None if _UNDECIDED.fullmatch(order) else iso_day(year, last, first)
