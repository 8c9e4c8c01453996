"""When was the article written? From the source's own word, or from the dates that stand in it.

The computer's clock and the file's dates never take part: they say when a copy was made.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from textwrap import shorten
from typing import TYPE_CHECKING

from timeline.dates import Granularity, Interval, calendar
from timeline.errors import Message
from timeline.model import Publication, PublicationSource
from timeline.tagging.doubts import WEEKDAYS
from timeline.tagging.fields import Fields, fields_of, has
from timeline.tagging.surroundings import surroundings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.language import LanguagePack
    from timeline.tagging.grammar import Found

# Years named as past count for the years that follow them; a year named ahead counts less.
_AHEAD = 1.5
# The best year must beat the next one by this factor, or nothing is decided.
_MARGIN = 1.5
# A dateline stands within this many characters of the top, in a line no longer than this.
_TOP = 800
_LONGEST_LINE = 80
_HEADLINE_REST = 4
# How far behind the date the dash may stand, an agency between them.
_AGENCY = 30
# A date so near behind another, a dash between them, is the end of a range.
_RANGE = 5
_CLOSED = re.compile(r"[)\] ,]*(?:\([^()\n]{2,20}\)\s*)?(?:[-–—]|_ )")
# A weekday, perhaps with a part of the day, and no more; it follows a date within so many days.
_BARE = 2
_SOON = 3


@dataclass(frozen=True, slots=True)
class DatedDay:
    """A day named with its weekday and without its year: only some years have such a day."""

    found: Found
    fields: Fields


def publication_of(
    text: str, found: Sequence[Found], pack: LanguagePack, stated: Publication
) -> tuple[Publication, str]:
    """The publication date and the order of numeric dates ("dmy", "mdy") of an article.

    `stated` is what the source says; where it says nothing, the dates of the text decide, or nothing does.
    """
    order = order_of(found, pack)
    if stated.interval is not None:
        return stated, order
    dateline = _dateline(text, found, order)
    if dateline is not None:
        return dateline, order
    return _inferred(text, found, order, pack), order


def order_of(found: Sequence[Found], pack: LanguagePack) -> str:
    """The order of numeric dates: what cannot be read in the language's own order turns it for all."""
    votes = 0
    for item in found:
        for order, vote in (("dmy", 1), ("mdy", -1)):
            fields = fields_of(item, order, None)
            if not has(item, "slashed", "dmy") or fields.other is None:
                continue
            if fields.year is not None and fields.weekday is not None and _fits(fields, fields.year):
                votes += vote
    for item in found:
        for part in item.parts:
            if part.role in ("dmy", "slashed"):
                first, second = (int(number) for number in part.value.split(" ")[:2])
                votes += (first > 12 >= second) - (second > 12 >= first)
    if votes == 0 or pack.order == "ymd":
        return pack.order
    return "dmy" if votes > 0 else "mdy"


def _fits(fields: Fields, year: int) -> bool:
    if fields.month is None or fields.day is None or not calendar.is_date(year, fields.month, fields.day):
        return False
    return calendar.weekday(calendar.day_number(year, fields.month, fields.day)) == fields.weekday


def _dateline(text: str, found: Sequence[Found], order: str) -> Publication | None:
    """A whole date on a line of its own at the top, or in the dateline that opens the first paragraphs."""
    for item in found[:4]:
        fields = fields_of(item, order, None)
        if fields.year is None or fields.month is None or fields.day is None or not fields.is_possible:
            continue
        line_start = text.rfind("\n", 0, item.start) + 1
        line_end = text.find("\n", item.end)
        line = text[line_start : line_end if line_end >= 0 else len(text)]
        before, after = text[line_start : item.start], text[item.end : item.end + _AGENCY]
        if item.start < _TOP and (
            _is_own_line(line, text[item.start : item.end], line_start)
            or _opens(before, after)
            or _opens_alone(item, found, text)
        ):
            day = Interval.day(fields.year, fields.month, fields.day)
            told = shorten(line, _LONGEST_LINE, placeholder="…")
            why = Message("The article says so above its text: “{line}”.", line=told)
            return Publication(day, PublicationSource.DATELINE, why)
    return None


def _is_own_line(line: str, date: str, line_start: int) -> bool:
    """A short line that is no sentence; as the first line, which may be a headline, it holds little else."""
    if len(line) > _LONGEST_LINE or line.rstrip().endswith((".", "?", "!")):
        return False
    others = len(line.split()) - len(date.split())
    return others <= (_HEADLINE_REST if line_start == 0 else 12)


def _opens(before: str, after: str) -> bool:
    """ "JAKARTA, KOMPAS.com (17/6/2025) - ...", "LONDON, July 5, 2024 (Reuters) - ...": a dash closes it."""
    is_place = len(before) <= _LONGEST_LINE and before[:1].isupper() and len(before.split()) <= 6
    return (
        is_place
        and _CLOSED.match(after) is not None
        and not any(word.islower() and len(word) > 4 for word in before.split())
    )


def _opens_alone(item: Found, found: Sequence[Found], text: str) -> bool:
    """ "June 3, 2025 - Dock workers ended": the only line that a date opens; of several they make a list."""
    opening = [
        other
        for other in found
        if text[max(other.start - 1, 0) : other.start] in ("", "\n")
        and _CLOSED.match(text, other.end)
        and not any(behind.start in range(other.end, other.end + _RANGE) for behind in found)
    ]
    return opening == [item]


def _inferred(text: str, found: Sequence[Found], order: str, pack: LanguagePack) -> Publication:
    days = [
        DatedDay(item, fields)
        for item in found
        if (fields := fields_of(item, order, None)).weekday is not None and fields.day is not None
    ]
    whole = [day for day in days if day.fields.year is not None and _fits(day.fields, day.fields.year)]
    if whole:
        return _latest(whole, _told_days(text, found, order, pack), _weekdays_told(text, found, order, pack))
    partial = [day for day in days if day.fields.year is None and day.fields.is_possible]
    years = [year for item in found if _is_telling(item) and (year := fields_of(item, order, None).year)]
    return _from_weekdays(partial, years)


def _is_telling(found: Found) -> bool:
    return found.reading == "date" and not has(found, "era", "hijri_era", "hijri_month")


def _told_days(text: str, found: Sequence[Found], order: str, pack: LanguagePack) -> list[int]:
    """Day numbers of whole dates without a weekday that the text tells in the past."""
    days: list[int] = []
    for item in found:
        fields = fields_of(item, order, None)
        if fields.year is None or fields.day is None or fields.weekday is not None or not fields.is_possible:
            continue
        if surroundings(text, item.start, item.end).points(pack) < 0:
            days.append(_number(fields, fields.year))
    return days


def _weekdays_told(
    text: str, found: Sequence[Found], order: str, pack: LanguagePack
) -> list[tuple[int, int]]:
    """Where bare weekdays stand that the text does not tell as coming, and which they are."""
    weekdays: list[tuple[int, int]] = []
    for item in found:
        weekday = fields_of(item, order, None).weekday
        if weekday is None or item.reading != "date" or len(item.parts) > _BARE or not has(item, "weekday"):
            continue
        if has(item, "which", "month", "day") or surroundings(text, item.start, item.end).points(pack) > 0:
            continue
        weekdays.append((item.start, weekday))
    return weekdays


def _latest(days: list[DatedDay], told: list[int], weekdays: list[tuple[int, int]]) -> Publication:
    last = max(days, key=lambda day: _number(day.fields, day.fields.year or 0))
    latest = _number(last.fields, last.fields.year or 0)
    if told and max(told) > latest:
        day = Interval.of_day(max(told))
        why = Message("It is the latest whole date that the text tells as past, {date}.", date=day)
        return Publication(day, PublicationSource.INFERRED, why)
    later = [
        (weekday - calendar.weekday(latest)) % 7 for start, weekday in weekdays if start > last.found.end
    ]
    ahead = max((days for days in later if days <= _SOON), default=0)
    if ahead:
        day = Interval.of_day(latest + ahead)
        why = Message(
            "The text tells of {day} after {date}, its latest weekday with a whole date.",
            day=day,
            date=Interval.of_day(latest),
        )
        return Publication(day, PublicationSource.INFERRED, why)
    day = Interval.of_day(latest)
    why = Message("It is the latest weekday with a whole date in the text, {date}.", date=day)
    return Publication(day, PublicationSource.INFERRED, why)


def _number(fields: Fields, year: int) -> int:
    assert fields.month is not None
    assert fields.day is not None
    return calendar.day_number(year, fields.month, fields.day)


def _from_weekdays(days: list[DatedDay], named: list[int]) -> Publication:
    """The year in which the weekdays and dates agree and which lies closest after the years named."""
    if not days or not named:
        return Publication()
    span = range(min(named) - 1, max(named) + 13)
    agreeing = [year for year in span if all(_fits(day.fields, year) for day in days)]
    ranked = sorted((_distance(year, named), year) for year in agreeing)
    if not ranked or (len(ranked) > 1 and ranked[1][0] < ranked[0][0] * _MARGIN):
        return Publication()
    year = ranked[0][1]
    latest = max(days, key=lambda day: _number(day.fields, year))
    number = _number(latest.fields, year)
    why = Message(
        "Inferred from the weekday and date in the text: {date} is a {weekday}, and {year} is the year "
        "closest to those that the text names ({named}) in which that is so.",
        date=Interval.of_day(number),
        weekday=WEEKDAYS[calendar.weekday(number)],
        year=year,
        named=", ".join(str(item) for item in sorted(set(named))),
    )
    return Publication(
        Interval(number * calendar.DAY, (number + 1) * calendar.DAY, Granularity.DAY),
        PublicationSource.INFERRED,
        why,
    )


def _distance(year: int, named: list[int]) -> float:
    """How far a year lies from the years named, on average; an article is written after most of them."""
    gaps = [float(year - other) if other <= year else (other - year) * _AHEAD for other in named]
    return 1.0 + sum(gaps) / len(gaps)
