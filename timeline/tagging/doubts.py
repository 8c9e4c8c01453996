"""What in a date contradicts itself, the calendar or the article's own publication date."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.dates import Interval, calendar
from timeline.errors import Message
from timeline.tagging.fields import has

if TYPE_CHECKING:
    from timeline.tagging.document import Document, Resolved
    from timeline.tagging.grammar import Found

# Who writes of a year further ahead has more likely mistyped it.
_LIFETIME = 100
_NUMERIC = ("dmy", "dotted", "iso", "ymd", "slashed")
WEEKDAYS = (
    Message("Monday"),
    Message("Tuesday"),
    Message("Wednesday"),
    Message("Thursday"),
    Message("Friday"),
    Message("Saturday"),
    Message("Sunday"),
)


def doubted(read: Resolved, found: Found, number: int, document: Document) -> Resolved:
    """A date with its whole year, less sure where that is far ahead or told as past."""
    created_year, year = document.created_year, calendar.date_of(number)[0]
    if created_year is not None and year > created_year + _LIFETIME:
        doubt = Message("The year {year} is far ahead: it may be mistyped.", year=year)
        return replace(read, confidence=0.4, doubts=(*read.doubts, doubt))
    if not has(found, "day", "nth_day", "ordinal", *_NUMERIC) and not _is_surely_past(found, document):
        return read
    too_early = _told_too_early(found, number, document)
    confidence = 0.5 if too_early and year > (created_year or year) else read.confidence
    return replace(read, confidence=confidence, doubts=(*read.doubts, *too_early))


def _is_surely_past(found: Found, document: Document) -> bool:
    """Whether the verb is right before a year or a month: plans are told of these with verbs of saying."""
    return document.direction(found) == -2 or not document.pack.clues.past_endings


def _told_too_early(found: Found, number: int, document: Document) -> tuple[Message, ...]:
    """The doubt that a day after the publication is told in the past."""
    base = document.published.interval
    if (
        base is None
        or document.created is None
        or number <= document.created
        or not document.around(found).tells_past(document.pack)
    ):
        return ()
    return (
        Message("It is told as past, but lies after the article's own publication date, {date}.", date=base),
    )


def weekday_doubt(weekday: int | None, number: int) -> tuple[Message, ...]:
    """The doubt that a day is no such weekday (0 is Monday)."""
    if weekday is None or calendar.weekday(number) == weekday:
        return ()
    return (
        Message(
            "The weekday does not fit: {date} is a {weekday}.",
            date=Interval.of_day(number),
            weekday=WEEKDAYS[calendar.weekday(number)],
        ),
    )
