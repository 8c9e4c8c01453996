"""Instants to the second in ISO 8601 and back, years of any sign: for files that others read."""

from __future__ import annotations

import re

from timeline.dates.calendar import Civil, civil_of, instant, is_date
from timeline.dates.interval import DISTANT_FUTURE, DISTANT_PAST, iso_year

OPEN = ".."

_WRITTEN = re.compile(r"([+-]?\d{4,7})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)", re.ASCII)
_HOURS, _MINUTES = 24, 60


def write_instant(seconds: int) -> str:
    """An instant as "2024-07-04T10:00:00", without a zone; ".." for an end that is not known."""
    if seconds in (DISTANT_PAST, DISTANT_FUTURE):
        return OPEN
    civil = civil_of(seconds)
    date = f"{iso_year(civil.year)}-{civil.month:02}-{civil.day:02}"
    return f"{date}T{civil.hour:02}:{civil.minute:02}:{civil.second:02}"


def read_instant(text: str, *, end: bool = False) -> int:
    """The inverse of `write_instant`; `end` says at which end an open one lies. Raises ValueError."""
    if text == OPEN:
        return DISTANT_FUTURE if end else DISTANT_PAST
    found = _WRITTEN.fullmatch(text)
    if found is None:
        raise ValueError(f"no instant: {text[:40]}")
    civil = Civil(*map(int, found.groups()))
    if not is_date(civil.year, civil.month, civil.day):
        raise ValueError(f"no such day: {text}")
    if civil.hour >= _HOURS or civil.minute >= _MINUTES or civil.second >= _MINUTES:
        raise ValueError(f"no such time: {text}")
    return instant(civil)
