"""Stretches of the calendar: weeks, months, quarters, seasons, years, decades, and their neighbours."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.dates import Granularity, Interval, calendar, timex3
from timeline.errors import Message
from timeline.tagging.days import calendar_date, parted, year_beside
from timeline.tagging.document import Document, Resolved
from timeline.tagging.fields import fields_of, has, value

if TYPE_CHECKING:
    from timeline.tagging.grammar import Found

_STEPS = {
    "last": -1,
    "latest": -1,
    "this": 0,
    "next": 1,
    "that": 0,
    "previous": -1,
    "following": 1,
    "current": 0,
}
# These hang on the date last spoken of, the others on the publication date.
_NARRATIVE = frozenset({"that", "previous", "following"})
_BESIDE = frozenset({"previous", "following"})
_LENGTHS = {"Q": 3, "HY": 6}
_SEASON = 3
_AGES = {"CE": 100, "ML": 1000}


def period(found: Found, document: Document) -> Resolved | None:
    """A stretch of the calendar; None where the expression names none."""
    for roles, reading in _NAMED:
        if has(found, *roles):
            return reading(found, document)
    unit = _unit(found)
    if unit is None:
        return None
    rank = value(found, "ordinal", "roman", "small") or (value(found, "count") if unit in _AGES else None)
    if unit in _LENGTHS or (rank is not None and len(_units(found)) > 1):
        return _part_of_year(found, document, rank)
    if unit in _AGES and rank is not None and rank.isdigit():
        return _century(found, int(rank), _AGES[unit], document)
    return None if rank is not None and unit in "DWMY" else _neighbour(found, unit, document)


def _unit(found: Found) -> str | None:
    """The unit of the calendar that is named, or that a word such as "tahun" before a number names."""
    unit = value(found, "unit", "part_unit", "century", "half_year", "period", "unit_end")
    if unit is not None:
        return unit
    heads = {"head_year": "Y", "fiscal": "Y", "head_month": "M", "head_week": "W"}
    return next((unit for role, unit in heads.items() if has(found, role)), None)


def _units(found: Found) -> list[str]:
    return [part.value for part in found.parts if part.role in ("unit", "part_unit", "half_year", "period")]


def anchor_of(found: Found, document: Document) -> Interval | None:
    """The interval from which "last", "this", "next" are counted."""
    if value(found, "which") == "previous" and document.quarter and "Q" in _units(found):
        return timex3.interval_of(document.quarter)  # not the quarter of the year before, in between
    if (value(found, "which") in _NARRATIVE or has(found, "before")) and document.reference is not None:
        return document.reference
    return document.published.interval


def _undecided(found: Found, document: Document, pattern: str) -> Resolved:
    step = Message(
        "“{words}” hangs on the publication date, which is not known: enter it.", words=document.words(found)
    )
    return Resolved(pattern, (step,), 0.4)


def _counted(found: Found, document: Document, date: str, anchor: Interval) -> tuple[Message, ...]:
    placed = timex3.interval_of(date)
    return (
        Message(
            "“{words}” is counted from {anchor}: {result}.",
            words=document.words(found),
            anchor=anchor,
            result=placed if placed is not None else date,
        ),
    )


def shifted(unit: str, anchor: Interval, amount: int) -> str | None:
    """The TIMEX3 value of the unit that lies `amount` units from the one in which `anchor` begins."""
    day = anchor.first_day
    year, month, _ = calendar.date_of(day)
    if unit == "D":
        return timex3.day_value(day + amount)
    if unit == "W":
        return timex3.week_value(day + 7 * amount)
    if unit == "M":
        return timex3.month_value(*calendar.add_months(year, month, amount))
    if unit in _LENGTHS:
        return _stretch(unit, *calendar.add_months(year, month, amount * _LENGTHS[unit]))
    if unit == "Y":
        return timex3.year_value(year + amount)
    if unit == "DE":
        return f"{(year + 10 * amount) // 10:03}" if year + 10 * amount > 0 else None
    if unit == "CE":
        return f"{(year + 100 * amount) // 100:02}" if year + 100 * amount > 0 else None
    return None


def _stretch(unit: str, year: int, month: int) -> str:
    length = _LENGTHS[unit]
    return f"{timex3.year_value(year)}-{'Q' if unit == 'Q' else 'H'}{(month - 1) // length + 1}"


def _neighbour(found: Found, unit: str, document: Document) -> Resolved | None:
    which = "previous" if has(found, "before") else value(found, "which")
    anchor = anchor_of(found, document)
    if unit == "Y" and which and (told := _year_behind(found, document)) is not None:
        date = timex3.year_value(told)
        step = Message("“{words}” tells the date behind it.", words=document.words(found))
        return parted(found, date, (step,), 0.85)
    if unit == "D" and which in _NARRATIVE and document.reference_day is not None:
        anchor = Interval.of_day(document.reference_day)
    if anchor is None:
        return _undecided(found, document, "XXXX")
    if unit == "D" and which == "last":
        return None  # "my last day", "the last day" is no yesterday
    steps = _STEPS.get(which or "this", 0)
    if value(found, "which") and has(found, "before", "after_date"):  # "the week before last", "after next"
        steps, anchor = (-2 if has(found, "before") else 2), document.published.interval or anchor
    if unit == "Y" and (year := fields_of(found, document.order, document.created_year).year) is not None:
        return parted(
            found, timex3.year_value(year), _counted(found, document, timex3.year_value(year), anchor), 0.9
        )
    date = shifted(unit, anchor, steps)
    if date is None:
        return None
    return parted(found, date, _counted(found, document, date, anchor), 0.85)


def _year_behind(found: Found, document: Document) -> int | None:
    """The year that tells this one again: "the following year, 1911"."""
    following = document.following
    if following is None or document.text[found.end : following.start] != ", ":
        return None
    named = fields_of(following, document.order, document.created_year)
    is_year = [part.role for part in following.parts] in (["year"], ["head_year", "year"], ["modern_year"])
    return named.year if is_year else None


def _part_of_year(found: Found, document: Document, rank: str | None) -> Resolved | None:
    """A quarter or half: "kuartal III-2014", "the third quarter", "next year's first quarter"."""
    unit = next((unit for unit in _units(found) if unit in _LENGTHS), None)
    if unit is None:
        return None
    anchor = anchor_of(found, document)
    fields = fields_of(found, document.order, document.created_year)
    if rank is None or rank == "last" or not rank.isdigit():
        if anchor is None:
            return _undecided(found, document, "XXXX-QX")
        which = value(found, "which")
        steps = -1 if which is None and has(found, "the") else _STEPS.get(which or "this", 0)
        date = shifted(unit, anchor, steps) or "XXXX-QX"
        return Resolved(date, _counted(found, document, date, anchor), 0.75)
    if not 1 <= int(rank) <= 12 // _LENGTHS[unit]:
        return None
    mark = f"{'Q' if unit == 'Q' else 'H'}{rank}"
    if fields.year is not None:
        step = Message("“{words}” names the part of the year and the year.", words=document.words(found))
        return Resolved(f"{timex3.year_value(fields.year)}-{mark}", (step,), 0.95)
    if unit == "HY" and value(found, "which") is None:
        return None  # "the second half began with a goal"
    if anchor is None:
        return _undecided(found, document, f"XXXX-{mark}")
    year = timex3.civil_year(anchor.begin)
    if value(found, "which") is not None:
        year += _STEPS.get(value(found, "which") or "this", 0)
    else:
        # A fiscal quarter may be over before its name sounds so.
        direction = min(document.direction(found), 0) if has(found, "fiscal") else document.direction(found)
        year = _nearest_year_of_part(int(rank), _LENGTHS[unit], anchor, direction)
    date = f"{timex3.year_value(year)}-{mark}"
    return Resolved(date, _counted(found, document, date, anchor), 0.8)


def _nearest_year_of_part(rank: int, length: int, anchor: Interval, direction: int) -> int:
    year, month, _ = calendar.date_of(anchor.first_day)
    gap = (rank - 1) * length + 1 - month
    if gap > 0 and direction <= 0:
        # A quarter that has not begun is told of as past only a year back.
        return year if direction == 0 and gap <= 2 else year - 1
    # Results of the quarter that is just over are told of as coming; an older one is that of next year.
    return year + (direction > 0 and gap + 2 * length <= 0)


def _weekend(found: Found, document: Document) -> Resolved:
    anchor = anchor_of(found, document)
    if anchor is None:
        return _undecided(found, document, "XXXX-WXX-WE")
    which = value(found, "which")
    steps = _STEPS.get(which or "", 0)
    if which in (None, "last") and document.direction(found) <= 0 and calendar.weekday(anchor.first_day) < 5:
        steps = -1
    date = f"{timex3.week_value(anchor.first_day + 7 * steps)}-WE"
    return Resolved(date, _counted(found, document, date, anchor), 0.75)


def _season(found: Found, document: Document) -> Resolved | None:
    season = value(found, "season", "named_season")
    years = value(found, "season_years")
    year = int(years) if years else fields_of(found, document.order, document.created_year).year
    anchor = anchor_of(found, document)
    words = document.words(found)
    if year is None and anchor is None:
        return _undecided(found, document, f"XXXX-{season}" if season else "XXXX")
    if year is not None:
        date = timex3.year_value(year) + (f"-{season}" if season else "")
        return parted(found, date, (Message("“{words}” names the season and its year.", words=words),), 0.9)
    assert anchor is not None
    this_year, month, _ = calendar.date_of(anchor.first_day)
    which = value(found, "which")
    if season is None:
        date = timex3.year_value(this_year + _STEPS.get(which or "this", 0))
        return Resolved(date, _counted(found, document, date, anchor), 0.7)
    first = timex3.SEASONS[season]
    if which in _BESIDE and document.reference is not None:
        year = year_beside(anchor, first, _SEASON, is_after=which == "following")
        date = f"{timex3.year_value(year)}-{season}"
        return parted(found, date, _counted(found, document, date, anchor), 0.75)
    begun = this_year if first <= month else this_year - 1
    later = begun + (first + 2 < month or begun < this_year)
    direction = {"last": -1, "next": 1, "previous": -1, "following": 1}.get(which or "", 0)
    if direction < 0:
        chosen = begun if first + 2 < month or begun < this_year else begun - 1
    elif direction > 0 or (which is None and document.direction(found) > 0):
        chosen = later
    else:
        chosen = this_year if which == "this" else begun
    date = f"{timex3.year_value(chosen)}-{season}"
    return parted(found, date, _counted(found, document, date, anchor), 0.75)


def _decade(found: Found, document: Document) -> Resolved | None:
    text = value(found, "decade", "long_decade", "decade_word")
    if text is None:
        return None
    year = int(text)
    if year < 100:
        near = document.created_year or 2000
        year += next(
            century for century in (near // 100 * 100, near // 100 * 100 - 100) if century + year <= near
        )
    step = Message("“{words}” names the ten years from {year} on.", words=document.words(found), year=year)
    return parted(found, f"{year // 10:03}", (step,), 0.95)


def _century(found: Found, rank: int, years: int, document: Document) -> Resolved:
    """A century or a millennium, by its rank."""
    step = Message("“{words}” names the century.", words=document.words(found))
    if years > _AGES["CE"]:
        step = Message("“{words}” names the millennium.", words=document.words(found))
    if value(found, "era") == "BCE":
        first = 1 - rank * years
        interval = Interval.years(first, years)
        return Resolved(timex3.year_value(first), (step,), 0.9, interval=interval)
    return parted(found, f"{rank - 1:02}" if years == _AGES["CE"] else f"{rank - 1}", (step,), 0.9)


def _quarter_of_month(found: Found, document: Document) -> Resolved | None:
    """ "The December quarter": the quarter in which the month lies."""
    month = calendar_date(found, document)
    placed = None if month is None else month.placed
    if month is None or placed is None:
        return month
    return Resolved(_stretch("Q", *calendar.date_of(placed.first_day)[:2]), month.why, month.confidence)


def _year_end(found: Found, document: Document) -> Resolved:
    anchor = document.published.interval
    if anchor is None:
        return _undecided(found, document, "XXXX")
    year = timex3.civil_year(anchor.begin) + _STEPS.get(value(found, "which") or "this", 0)
    date = timex3.year_value(year)
    december = Interval.month(year, 12)
    return Resolved(date, _counted(found, document, date, anchor), 0.75, interval=december)


def _season_years(found: Found, document: Document) -> Resolved:
    year = int(value(found, "season_years") or 1)
    step = Message("“{words}” names a season that runs over two years.", words=document.words(found))
    return Resolved(timex3.year_value(year), (step,), 0.8, interval=Interval.years(year, 2))


def _half_of(found: Found, document: Document) -> Resolved | None:
    """ "The first half of 2024": a half year, or a part of a longer stretch."""
    rest = replace(found, parts=tuple(part for part in found.parts if part.role != "half_of"))
    whole = calendar_date(rest, document) or period(rest, document)
    placed = None if whole is None else whole.placed
    if whole is None or placed is None:
        return whole
    first = value(found, "half_of") == "1"
    if placed.granularity == Granularity.YEAR:
        return Resolved(f"{whole.value}-H{1 if first else 2}", whole.why, whole.confidence)
    middle = placed.begin + (placed.until - placed.begin) // 2
    bounds = (placed.begin, middle) if first else (middle, placed.until)
    return Resolved(whole.value, whole.why, whole.confidence, interval=Interval(*bounds, placed.granularity))


def _coded(found: Found, document: Document) -> Resolved | None:
    """ "FY2024", "Q3 2024", "3Q24"."""
    whole = value(found, "part_of_year")
    mark = value(found, "part_code")
    year = value(found, "fiscal_year", "year", "yy")
    anchor = document.published.interval
    if whole is None and mark is not None and year is None:
        if anchor is None:
            return _undecided(found, document, f"XXXX-{mark}")
        length = _LENGTHS["Q" if mark[0] == "Q" else "HY"]
        near = _nearest_year_of_part(int(mark[1]), length, anchor, document.direction(found))
        date = f"{timex3.year_value(near)}-{mark}"
        return Resolved(date, _counted(found, document, date, anchor), 0.7)
    if whole is None:
        number = fields_of(found, document.order, document.created_year).year if year else None
        number = int(value(found, "fiscal_year") or number or 0)
        whole = timex3.year_value(number) + (f"-{mark}" if mark else "")
    step = Message("“{words}” names the part of the year and the year.", words=document.words(found))
    return parted(found, whole, (step,), 0.9)


def _double_year(found: Found, document: Document) -> Resolved | None:
    """A year of school or of accounts that runs over two: "tahun ajaran 2024/2025", "fiscal 2024/25"."""
    years = [int(part.value) for part in found.parts if part.role == "year"]
    year = int(value(found, "season_years") or years[0])
    last = years[1] if len(years) > 1 else year + 1
    if last <= year:
        return None
    step = Message("“{words}” names a season that runs over two years.", words=document.words(found))
    if last > year + 1:  # "tahun anggaran 2019-2022"
        step = Message("“{words}” names the first and the last of its years.", words=document.words(found))
    return Resolved(timex3.year_value(year), (step,), 0.85, interval=Interval.years(year, last - year + 1))


_NAMED = (
    (("fiscal_year", "part_code", "part_of_year"), _coded),
    (("double_year",), _double_year),
    (("weekend",), _weekend),
    (("season", "named_season", "head_season"), _season),
    (("decade", "long_decade", "decade_word"), _decade),
    (("year_end",), _year_end),
    (("quarter_word",), _quarter_of_month),
    (("season_years",), _season_years),
    (("half_of",), _half_of),
)
