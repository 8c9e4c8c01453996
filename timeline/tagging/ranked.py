"""A unit counted within a longer stretch: "the last week of June", "minggu pertama Maret"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.dates import Granularity, Interval, calendar, timex3
from timeline.errors import Message
from timeline.tagging.days import calendar_date
from timeline.tagging.document import Document, Resolved
from timeline.tagging.fields import value
from timeline.tagging.periods import period

if TYPE_CHECKING:
    from timeline.tagging.grammar import Found

_WEEK = 7
_MIDWEEK = 3
_SATURDAY = 5
_COUNTED = ("inner_unit", "unit", "weekend", "weekday")


def ranked(found: Found, document: Document) -> Resolved | None:
    """The day, weekday, weekend, week or month of a given rank; None where the expression names none."""
    cut = next((index for index, part in enumerate(found.parts) if part.role in _COUNTED), None)
    rank = _rank(value(found, "ordinal", "nth_day", "within", "which"))
    if cut is None or rank is None:
        return None
    if found.parts[cut].role == "unit" and found.parts[cut].value not in _PLACES:
        return period(found, document)
    # The rank stands before the unit in English, behind it in Indonesian.
    ranks = [p for p in found.parts if p.role in ("ordinal", "nth_day")]
    rest = tuple(p for p in found.parts[cut + 1 :] if p not in ranks[:1])
    whole = replace(found, parts=rest)
    container = calendar_date(whole, document) or period(whole, document)
    placed = None if container is None else container.placed
    if container is None or placed is None or placed.granularity < Granularity.MONTH:
        return container
    return _counted(found, cut, rank, container, placed, document)


def day_of(found: Found, document: Document) -> Resolved | None:
    """A day of the month by its number: "tanggal 5 bulan depan", "the 5th of next month"."""
    cut = next(index for index, part in enumerate(found.parts) if part.role in ("day", "nth_day", "ordinal"))
    month = period(replace(found, parts=found.parts[cut + 1 :]), document)
    placed = None if month is None else month.placed
    if month is None or placed is None or placed.granularity != Granularity.MONTH:
        return month  # "the second of last year's quakes"
    reading = _day(int(found.parts[cut].value), placed)
    return None if reading is None else Resolved(reading[0], month.why, month.confidence)


def _rank(text: str | None) -> int | None:
    """The rank as a number, -1 for the last one; None where it is none ("this", "next")."""
    if text is None or not (text.isdigit() or text in ("first", "last")):
        return None
    return {"last": -1, "first": 1}.get(text) or int(text)


def _counted(
    found: Found, cut: int, rank: int, container: Resolved, placed: Interval, document: Document
) -> Resolved | None:
    part = found.parts[cut]
    if part.role == "weekday":
        number = _weekday_of(rank, int(part.value) - 1, placed)
        reading = None if number is None else (timex3.day_value(number), Interval.of_day(number))
    elif part.role == "weekend":
        number = _weekday_of(rank, _SATURDAY, placed)
        reading = None if number is None else (f"{timex3.week_value(number)}-WE", Interval.of_day(number, 2))
    else:
        reading = _PLACES[part.value](rank, placed)
    if reading is None or not placed.overlaps(reading[1]):
        return None
    date, interval = reading
    step = Message(
        "“{words}” is counted within {whole}: {result}.",
        words=document.words(found),
        whole=placed,
        result=interval,
    )
    return Resolved(date, (*container.why, step), container.confidence * 0.95, interval=interval)


def _weekday_of(rank: int, weekday: int, placed: Interval) -> int | None:
    if rank < 0:
        last = placed.last_day
        return last - (calendar.weekday(last) - weekday) % _WEEK
    first = placed.first_day
    number = first + (weekday - calendar.weekday(first)) % _WEEK + _WEEK * (rank - 1)
    return number if number <= placed.last_day else None


def _day(rank: int, placed: Interval) -> tuple[str, Interval] | None:
    number = placed.last_day if rank < 0 else placed.first_day + rank - 1
    return (timex3.day_value(number), Interval.of_day(number)) if number <= placed.last_day else None


def _week(rank: int, placed: Interval) -> tuple[str, Interval] | None:
    """Seven days from the first or to the last of the stretch; the value is the ISO week of their middle."""
    first = placed.last_day - _WEEK + 1 if rank < 0 else placed.first_day + _WEEK * (rank - 1)
    last = min(first + _WEEK - 1, placed.last_day)
    if first > last:
        return None
    interval = Interval(first * calendar.DAY, (last + 1) * calendar.DAY, Granularity.WEEK, approximate=True)
    return timex3.week_value(min(first + _MIDWEEK, last)), interval


def _month(rank: int, placed: Interval) -> tuple[str, Interval] | None:
    day = placed.last_day if rank < 0 else placed.first_day
    year, month, _ = calendar.date_of(day)
    year, month = calendar.add_months(year, month, 0 if rank < 0 else rank - 1)
    return timex3.month_value(year, month), Interval.month(year, month)


def _decade(rank: int, placed: Interval) -> tuple[str, Interval] | None:
    """ "The first decade of the 21st century"."""
    year = timex3.civil_year(placed.until - 1 if rank < 0 else placed.begin) + (
        0 if rank < 0 else 10 * (rank - 1)
    )
    interval = timex3.interval_of(f"{year // 10:03}") if year > 0 else None
    return None if interval is None else (f"{year // 10:03}", interval)


_PLACES = {"D": _day, "W": _week, "M": _month, "DE": _decade}
