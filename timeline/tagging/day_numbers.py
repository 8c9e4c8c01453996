"""A day told by nothing but its number in the month: "on the 28th", "tanggal 21"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import Interval, calendar, timex3
from timeline.errors import Message
from timeline.tagging.days import nearest_day
from timeline.tagging.document import Document, Resolved
from timeline.tagging.fields import has, value

if TYPE_CHECKING:
    from timeline.tagging.grammar import Found

# What was told of a day further from the publication than this is another story: its month goes on.
_NEAR = 45
_MONTHS = 2
# Within a year and a half any day of the month falls on any weekday.
_MONTHS_OF_WEEKDAY = 18

_COARSER = frozenset(
    {"month", "hijri_month", "unit", "inner_unit", "part_unit", "half_year", "century", "which", "year"}
)


def is_day_by_number(found: Found) -> bool:
    """Whether the number is all that is told of the day."""
    return has(found, "nth_day", "date_number") and not has(found, *_COARSER)


def day_by_number(found: Found, document: Document) -> Resolved | None:
    """The day that bears the number, in the month that the article speaks of."""
    rank = int(value(found, "day", "nth_day") or 0)
    anchor = _anchor(found, document)
    words = document.words(found)
    if anchor is None:
        step = Message("“{words}” names a day that is not known.", words=words)
        return Resolved(f"XXXX-XX-{rank:02}", (step,), 0.4)
    number = _chosen(rank, anchor, found, document)
    if number is None:
        return None
    step = Message(
        "“{words}” is a day by its number in the month; the article speaks from {anchor}: {day}.",
        words=words,
        anchor=Interval.of_day(anchor),
        day=Interval.of_day(number),
    )
    return Resolved(timex3.day_value(number), (step,), 0.75)


def _anchor(found: Found, document: Document) -> int | None:
    """The day that the article speaks from: the publication, or the day last spoken of in another story."""
    last, created = document.last_day, document.created
    if created is None or last is None:
        return last if created is None else created
    is_elsewhere = abs(last - created) > _NEAR and document.direction(found) <= 0
    return last if is_elsewhere or document.begins_span(found) else created


def _chosen(rank: int, anchor: int, found: Found, document: Document) -> int | None:
    year, month, _ = calendar.date_of(anchor)
    weekday = value(found, "weekday")
    reach = _MONTHS if weekday is None else _MONTHS_OF_WEEKDAY
    months = (calendar.add_months(year, month, step) for step in range(-reach, reach + 1))
    options = [calendar.day_number(*one, rank) for one in months if calendar.is_date(*one, rank)]
    if weekday is not None:
        options = [number for number in options if calendar.weekday(number) == int(weekday[0]) - 1]
    if not options:
        return None
    if anchor != document.created:  # the story goes on from day to day
        return next((number for number in options if number >= anchor), options[-1])
    direction = document.direction(found)
    options = [number for number in options if (number - anchor) * direction >= 0] or options
    if document.last_day is not None:
        spoken_of = calendar.date_of(document.last_day)[:2]
        options = [number for number in options if calendar.date_of(number)[:2] == spoken_of] or options
    return nearest_day(options, anchor)
