"""Days written in digits, as metadata and header lines have them."""

from __future__ import annotations

import re

from timeline.dates import Interval

_YEAR_FIRST = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})([-/.])([01]?[0-9])\2([0-3]?[0-9])(?![0-9])")
_COMPACT = re.compile(r"\s*((?:19|20)[0-9]{2})()([01][0-9])([0-3][0-9])(?:[0-9]{6})?(?![0-9])")
_YEAR_LAST = re.compile(r"(?<![0-9])([0-3]?[0-9])([-/.])([0-3]?[0-9])\2((?:19|20)[0-9]{2})(?![0-9])")


def iso_day(year: int, month: int, day: int) -> Interval | None:
    """The day of these numbers; None where the calendar has none."""
    try:
        return Interval.day(year, month, day)
    except ValueError:
        return None


def in_digits(text: str) -> bool:
    """Whether a day stands in `text` in digits, be it a good one or not."""
    return bool(_YEAR_FIRST.search(text) or _COMPACT.match(text) or _YEAR_LAST.search(text))


def day_in_digits(text: str, language: str) -> Interval | None:
    """The day that stands in `text` in digits; None where there is none or its order cannot be known."""
    if year_first := _YEAR_FIRST.search(text) or _COMPACT.match(text):
        return iso_day(int(year_first[1]), int(year_first[3]), int(year_first[4]))
    year_last = _YEAR_LAST.search(text)
    return _day_or_month_first(year_last, language) if year_last else None


def _day_or_month_first(found: re.Match[str], language: str) -> Interval | None:
    """12/1/2024 is 12 January in Indonesian and with dots; elsewhere nothing tells, so it is not used."""
    first, last, year = int(found[1]), int(found[3]), int(found[4])
    if last > 12:
        return iso_day(year, first, last)
    if first > 12 or first == last or found[2] == "." or language == "id":
        return iso_day(year, last, first)
    return None
