"""Moving a date by hand: by whole units of what it was told in, so that a month stays a month."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.calendar import DAY, HOUR, MINUTE, Civil, add_months, civil_of, instant, month_length
from timeline.dates.interval import DISTANT_FUTURE, DISTANT_PAST, Granularity, Interval

_SECONDS = {
    Granularity.MINUTE: MINUTE,
    Granularity.HOUR: HOUR,
    Granularity.DAYPART: HOUR,
    Granularity.DAY: DAY,
    Granularity.WEEK: DAY,
}
_MONTHS = {
    Granularity.MONTH: 1,
    Granularity.QUARTER: 3,
    Granularity.SEASON: 3,
    Granularity.HALF: 6,
    Granularity.YEAR: 12,
    Granularity.DECADE: 120,
    Granularity.CENTURY: 1200,
    Granularity.MILLENNIUM: 12000,
}
_YEAR = 12


def moved(interval: Interval, seconds: float) -> Interval:
    """The interval moved by the number of its units that is nearest to `seconds`; open ends stay open."""
    unit = _SECONDS.get(interval.granularity)
    if unit is not None:
        by = round(seconds / unit) * unit
        return replace(interval, begin=_shifted(interval.begin, by), until=_shifted(interval.until, by))
    months = _months_nearest(interval, seconds)
    return replace(interval, begin=_later(interval.begin, months), until=_later(interval.until, months))


def stretched(interval: Interval, *, begin: float | None = None, until: float | None = None) -> Interval:
    """The interval with one edge moved to the nearest edge of its units, never shorter than one of them."""
    first = interval.begin if begin is None else _edge(begin, interval.granularity)
    last = interval.until if until is None else _edge(until, interval.granularity)
    if begin is not None:
        first = min(first, _before(last, interval.granularity))
    if until is not None:
        last = max(last, _after(first, interval.granularity))
    return replace(interval, begin=first, until=last)


def later(interval: Interval, count: int, unit: Granularity) -> Interval:
    """The interval `count` units later (negative: earlier), in whole units of what it was told in.

    A day of the month that the new month lacks becomes its last one.
    """
    if unit in _SECONDS:
        return moved(interval, count * (7 * DAY if unit is Granularity.WEEK else _SECONDS[unit]))
    months = count * _MONTHS[unit]
    whole = _MONTHS.get(interval.granularity)
    if whole is not None:
        months = round(months / whole) * whole
        return replace(interval, begin=_later(interval.begin, months), until=_later(interval.until, months))
    if interval.begin == DISTANT_PAST:
        return replace(interval, until=_clipped(interval.until, months))
    begin = _clipped(interval.begin, months)
    length = interval.until - interval.begin
    return replace(interval, begin=begin, until=_shifted(interval.until, begin + length - interval.until))


def _clipped(edge: int, months: int) -> int:
    civil = civil_of(edge)
    year, month = add_months(civil.year, civil.month, months)
    return instant(civil._replace(year=year, month=month, day=min(civil.day, month_length(year, month))))


def _shifted(edge: int, by: int) -> int:
    return edge if edge in (DISTANT_PAST, DISTANT_FUTURE) else edge + by


def _later(edge: int, months: int) -> int:
    """An edge so many months later, at its place in the month."""
    if edge in (DISTANT_PAST, DISTANT_FUTURE):
        return edge
    civil = civil_of(edge)
    year, month = add_months(civil.year, civil.month, months)
    return instant(Civil(year, month)) + edge - instant(Civil(civil.year, civil.month))


def _months_nearest(interval: Interval, seconds: float) -> int:
    count = _MONTHS[interval.granularity]
    known = interval.begin if interval.begin > DISTANT_PAST else interval.until
    before = civil_of(known)
    months = round(seconds / (30.436875 * DAY * count)) * count
    # The mean length of months is near, but it is the calendar that decides.
    near = (months - count, months, months + count)
    target = known + seconds
    return min(near, key=lambda by: abs(_later(instant(Civil(before.year, before.month)), by) - target))


def _edge(seconds: float, unit: Granularity) -> int:
    """The nearest place at which a unit begins."""
    if unit in _SECONDS:
        length = _SECONDS[unit]
        return round(seconds / length) * length
    civil = civil_of(int(seconds))
    floor = _floor(civil.year * _YEAR + civil.month - 1, _MONTHS[unit])
    ceiling = _month_instant(floor + _MONTHS[unit])
    lower = _month_instant(floor)
    return lower if seconds - lower <= ceiling - seconds else ceiling


def _floor(month: int, count: int) -> int:
    return month // count * count


def _month_instant(month: int) -> int:
    return instant(Civil(month // _YEAR, month % _YEAR + 1))


def _after(edge: int, unit: Granularity) -> int:
    return edge + _SECONDS[unit] if unit in _SECONDS else _later(edge, _MONTHS[unit])


def _before(edge: int, unit: Granularity) -> int:
    return edge - _SECONDS[unit] if unit in _SECONDS else _later(edge, -_MONTHS[unit])
