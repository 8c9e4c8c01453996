"""Dates of the calendar: day, month and year, whole or in part, and weekdays."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.dates import Interval, calendar, timex3
from timeline.errors import Message
from timeline.tagging.document import Document, Resolved
from timeline.tagging.doubts import WEEKDAYS, doubted, weekday_doubt
from timeline.tagging.fields import Fields, fields_of, has, value
from timeline.tagging.weekdays import weekday_alone

if TYPE_CHECKING:
    from timeline.tagging.grammar import Found

# Beyond half a year the nearest year is no longer the likelier one without a word that says so.
_NEAR = 183
_AHEAD = 1.5
# A verb that may be another's, told as past, still makes the future the less likely.
_AHEAD_OF_PAST = 3.0
# A weekday that fits only this many days away is more likely a slip of the writer.
_FAR = 300
_HALF_YEAR = 6
# "Until May", told in June, is more likely the one that was.
_MONTHS_AHEAD = 9
_NOT_YEARS = (
    "unit",
    "part_unit",
    "half_of",
    "season",
    "holiday",
    "hijri_month",
    "fiscal",
    "season_years",
    "part_code",
    "double_year",
)
_YEARS_AWAY = {"last": -1, "this": 0, "next": 1, "previous": -1, "following": 1}


def calendar_date(found: Found, document: Document) -> Resolved | None:
    """A date that names day, month, year or weekday; None where it names none of them."""
    fields = fields_of(found, document.order, document.created_year)
    if fields.day is not None and fields.month is not None:
        day = _day_of_month(found, fields, document)
        return _week_of(day) if value(found, "unit") == "W" and not has(found, "which") else day
    if fields.month is not None:
        return _month(found, fields, document)
    if fields.weekday is not None:
        return weekday_alone(found, fields.weekday, document)
    if fields.year is not None and not has(found, *_NOT_YEARS):
        return _year(found, fields.year, document)
    return None


def _day_of_month(found: Found, fields: Fields, document: Document) -> Resolved:
    words = document.words(found)
    assert fields.month is not None
    assert fields.day is not None
    if not fields.is_possible:
        return _impossible(words, fields)
    if fields.year is not None:
        step = Message("“{words}” names the whole date.", words=words)
        number = calendar.day_number(fields.year, fields.month, fields.day)
        told = Resolved(timex3.day_value(number), (step,), 0.98, doubts=weekday_doubt(fields.weekday, number))
        return doubted(told, found, number, document)
    if value(found, "which") == "that" and has(found, "unit", "head_year") and document.reference:
        return _year_from_text(words, fields, document)  # "27 November tahun yang sama"
    return _begin_of_span(found, fields, document) or _day_without_year(found, fields, document)


def _week_of(day: Resolved) -> Resolved:
    """ "The week of March 6"."""
    placed = timex3.interval_of(day.value)
    return day if placed is None else replace(day, value=timex3.week_value(placed.first_day))


def _impossible(words: str, fields: Fields) -> Resolved:
    doubt = Message("The calendar has no such day: “{words}”.", words=words)
    year = "XXXX" if fields.year is None else timex3.year_value(fields.year)
    return Resolved(f"{year}-{fields.month:02}", (doubt,), 0.3, doubts=(doubt,))


def _day_without_year(found: Found, fields: Fields, document: Document) -> Resolved:
    assert fields.month is not None
    assert fields.day is not None
    words = document.words(found)
    created = document.created
    if created is None:
        return _year_from_text(words, fields, document)
    year = calendar.date_of(created)[0]
    options = [
        calendar.day_number(candidate, fields.month, fields.day)
        for candidate in range(year - 8, year + 9)
        if calendar.is_date(candidate, fields.month, fields.day)
    ]
    fitting = [n for n in options if fields.weekday is None or calendar.weekday(n) == fields.weekday]
    near = [n for n in fitting if abs(n - created) <= _FAR]
    if document.reference is not None and document.begins_span(found):
        begin = document.reference.first_day
        number = min((n for n in options if n >= begin), default=options[-1])
    else:
        which = value(found, "which")
        chosen = (fitting if which in _YEARS_AWAY else near) or options
        number = _nearest(chosen, created, document.direction(found), found)
    base = document.published.interval
    assert base is not None
    why = [Message("“{words}” names day and month.", words=words)]
    if fields.weekday is not None and near:
        why.append(
            Message(
                "In {year} this date is a {weekday}, as the text says.",
                year=calendar.date_of(number)[0],
                weekday=WEEKDAYS[fields.weekday],
            )
        )
    why.append(_seen_from(number, created, base))
    return Resolved(
        timex3.day_value(number),
        tuple(why),
        0.93 if near else 0.5,
        doubts=weekday_doubt(fields.weekday, number),
    )


def _begin_of_span(found: Found, begin: Fields, document: Document) -> Resolved | None:
    """A date that has its year from the one up to which it lasts: "10 April sampai 30 Juni 2025"."""
    following = document.following
    if following is None or begin.weekday is not None or not document.links_span(found.end, following.start):
        return None
    end = fields_of(following, document.order, document.created_year)
    if None in (begin.month, begin.day, end.year, end.month, end.day) or not end.is_possible:
        return None
    assert begin.month is not None
    assert begin.day is not None
    assert end.year is not None
    year = end.year - ((begin.month, begin.day) > (end.month, end.day))
    if not calendar.is_date(year, begin.month, begin.day):
        return None
    step = Message("“{words}” has its year from the end of the span.", words=document.words(found))
    return Resolved(timex3.day_value(calendar.day_number(year, begin.month, begin.day)), (step,), 0.93)


def _year_from_text(words: str, fields: Fields, document: Document) -> Resolved:
    """Without a publication date the year may come from the date last spoken of, else it stays open."""
    assert fields.month is not None
    assert fields.day is not None
    if document.reference is not None:
        year = timex3.civil_year(document.reference.begin)
        if calendar.is_date(year, fields.month, fields.day):
            number = calendar.day_number(year, fields.month, fields.day)
            if fields.weekday in (None, calendar.weekday(number)):
                step = Message(
                    "“{words}” has no year; {year} is the year last spoken of.", words=words, year=year
                )
                return Resolved(timex3.day_value(number), (step,), 0.6)
    step = Message(
        "“{words}” has no year, and nothing in the article decides it: enter the publication date.",
        words=words,
    )
    return Resolved(f"XXXX-{fields.month:02}-{fields.day:02}", (step,), 0.4)


def _nearest(options: list[int], anchor: int, direction: int, found: Found) -> int:
    """The option that lies nearest on the side that the words point to.

    A hint can be about another verb: it carries a date no further than half a year. Without one the
    nearest counts, and a day ahead must be clearly nearer than one behind: news tells what was.
    """
    which = value(found, "which")
    if which in _YEARS_AWAY and has(found, "unit", "head_year"):
        year = calendar.date_of(anchor)[0] + _YEARS_AWAY[which]
        return min(options, key=lambda n: abs(calendar.date_of(n)[0] - year))
    if which in ("last", "previous"):
        direction = -2
    elif which in ("next", "following"):
        direction = 2
    side = [n for n in options if (n - anchor) * direction >= 0]
    chosen = min(side or options, key=lambda n: abs(n - anchor))
    if abs(direction) == 2 or (direction and abs(chosen - anchor) <= _NEAR):
        return chosen
    return nearest_day(options, anchor, _AHEAD_OF_PAST if direction < 0 else _AHEAD)


def nearest_day(options: list[int], anchor: int, ahead: float = _AHEAD) -> int:
    """The day number nearest to another, where one ahead counts as so many times as far."""
    return min(options, key=lambda n: (anchor - n) if n <= anchor else (n - anchor) * ahead)


def _year_told_of(which: str, created: int, document: Document) -> int:
    """ "That year" is the one last spoken of, "last year" is seen from the publication."""
    is_told = which in ("that", "previous", "following") and document.reference is not None
    year = timex3.civil_year(document.reference.begin) if is_told and document.reference else created
    return year + _YEARS_AWAY.get(which, 0)


def _seen_from(number: int, created: int, base: Interval) -> Message:
    if number == created:
        return Message("It is the day of publication.")
    if number < created:
        return Message("Seen from the publication date, {date}, the nearest one lies before it.", date=base)
    return Message("Seen from the publication date, {date}, the nearest one lies after it.", date=base)


def _month(found: Found, fields: Fields, document: Document) -> Resolved:
    words, month = document.words(found), fields.month
    assert month is not None
    if fields.year is not None:
        step = Message("“{words}” names month and year.", words=words)
        whole = parted(found, timex3.month_value(fields.year, month), (step,), 0.97)
        return doubted(whole, found, calendar.day_number(fields.year, month), document)
    which, reference = value(found, "which"), document.reference
    if which in ("following", "previous") and reference is not None and not has(found, "unit", "head_year"):
        beside = Interval.month(year_beside(reference, month, 1, is_after=which == "following"), month)
        step = Message(
            "“{words}” is counted from {anchor}: {result}.", words=words, anchor=reference, result=beside
        )
        return parted(found, timex3.value_of(beside)[0], (step,), 0.85)
    created, base = document.created, document.published.interval
    if base is None:
        return _month_without_anchor(found, words, month, document)
    if created is None:
        created = base.first_day
    year = _year_of_month(found, month, created, document)
    step = Message(
        "“{words}” is the {month} nearest to the publication date, {date}, in the way the sentence points.",
        words=words,
        month=Interval.month(year, month),
        date=base,
    )
    return parted(found, timex3.month_value(year, month), (step,), 0.85)


def _year_of_month(found: Found, month: int, created: int, document: Document) -> int:
    year, this_month, _ = calendar.date_of(created)
    which = value(found, "which")
    reference = document.reference
    if which is None and reference is not None and document.begins_span(found):
        first_year, first_month, _ = calendar.date_of(reference.first_day)
        return first_year + (month < first_month)
    if has(found, "unit", "head_year") and which:
        return _year_told_of(which, year, document)
    if which in ("last", "previous"):
        return year if month < this_month else year - 1
    if which in ("next", "following"):
        return year if month > this_month else year + 1
    if which in ("this", "current"):
        return year
    gaps = {
        candidate: (candidate - year) * 12 + month - this_month for candidate in (year - 1, year, year + 1)
    }
    direction = document.direction(found)
    side = {y: gap for y, gap in gaps.items() if gap * direction >= 0 and gap <= _MONTHS_AHEAD}
    chosen = min(side or gaps, key=lambda y: abs(gaps[y]))
    if abs(direction) == 2 or (direction and abs(gaps[chosen]) <= _HALF_YEAR):
        return chosen
    ahead = _AHEAD_OF_PAST if direction < 0 else _AHEAD
    return min(gaps, key=lambda y: -gaps[y] if gaps[y] <= 0 else gaps[y] * ahead)


def year_beside(reference: Interval, month: int, months: int, *, is_after: bool) -> int:
    """The year of the `months` months from `month` on that lie right after the reference, or before it."""
    if is_after:
        year, last, _ = calendar.date_of(reference.last_day)
        return year + (month <= last)
    year, first, _ = calendar.date_of(reference.first_day)
    return year - (month + months > first)


def _month_without_anchor(found: Found, words: str, month: int, document: Document) -> Resolved:
    if document.reference is not None:
        year = timex3.civil_year(document.reference.begin)
        step = Message("“{words}” has no year; {year} is the year last spoken of.", words=words, year=year)
        return parted(found, timex3.month_value(year, month), (step,), 0.6)
    step = Message(
        "“{words}” has no year, and nothing in the article decides it: enter the publication date.",
        words=words,
    )
    return Resolved(f"XXXX-{month:02}", (step,), 0.4)


def _year(found: Found, year: int, document: Document) -> Resolved:
    step = Message("“{words}” names the year.", words=document.words(found))
    whole = parted(found, timex3.year_value(year), (step,), 0.95)
    return doubted(whole, found, calendar.day_number(year), document)


def parted(found: Found, date: str, why: tuple[Message, ...], confidence: float) -> Resolved:
    """A date that may be narrowed by "early", "mid" or "late": the value stays, the interval shrinks."""
    part = "end" if has(found, "unit_end") else value(found, "part", "sooner")
    whole = timex3.interval_of(date)
    if part is None and whole is not None and has(found, "about"):
        return Resolved(date, why, confidence, interval=replace(whole, approximate=True))
    if part is None or whole is None:
        return Resolved(date, why, confidence)
    third = (whole.until - whole.begin) // 3
    bounds = {
        "start": (whole.begin, whole.begin + third),
        "mid": (whole.begin + third, whole.until - third),
        "end": (whole.until - third, whole.until),
    }.get({"early": "start", "late": "end"}.get(part, part))
    if bounds is None:
        return Resolved(date, why, confidence)
    narrowed = Interval(*bounds, whole.granularity, approximate=True)
    step = Message("Only a part of it is meant: {part}.", part=narrowed)
    return Resolved(date, (*why, step), confidence, interval=narrowed)
