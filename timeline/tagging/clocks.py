"""The time of day within a date: clock times with their zones, and parts of the day."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.dates import Granularity, Interval, timex3
from timeline.dates.calendar import HOUR
from timeline.errors import Message
from timeline.model import TimexType
from timeline.tagging.days import calendar_date
from timeline.tagging.document import Document, Resolved
from timeline.tagging.fields import has, value

if TYPE_CHECKING:
    from timeline.tagging.grammar import Found

_DAY_MINUTES = 24 * 60
_NOON = 12
_SMALL_HOURS = 5
# The same time by another clock: "at 6 p.m. (1600 GMT) on Friday".
_BRACKETED = re.compile(r" \([^()\n]{4,16}\)")
_AFTERNOON = frozenset({"AF", "EV", "NI"})


def time_of_day(found: Found) -> tuple[str, tuple[int, int] | None] | None:
    """The T part of a TIMEX3 value ("T07:55", "TMO") and, for a part of the day, its hours."""
    weekday_part = value(found, "weekday_part")
    daypart = (
        weekday_part[2:] if weekday_part else value(found, "daypart", "tonight", "last_night", "overnight")
    )
    clock = value(
        found, "clock", "dotclock", "noon", "glued_clock", "hhmm" if has(found, "zone") else "clock"
    )
    if (spoken := _spoken(found)) is not None:
        clock = spoken
    if clock is None and has(found, "at", "at_hour", "ampm", "oclock", "into"):
        clock = value(found, "hour")
    if clock is None and value(found, "iso") is not None and " " in (value(found, "iso") or ""):
        clock = (value(found, "iso") or "").split(" ")[1]
    if clock is not None:
        return f"T{_twenty_four(clock, value(found, 'ampm'), daypart)}", None
    if daypart is None:
        return None
    code, _, hours = daypart.partition(" ")
    if not hours:
        return code, timex3.DAYPARTS[code[1:]]
    first, last = hours.split("-")
    return code, (int(first), int(last))


def _spoken(found: Found) -> str | None:
    """A clock told by the hour it is near: "half past seven", "quarter to nine", "setengah delapan"."""
    hour = value(found, "hour")
    if hour is None or not has(found, "past_hour", "to_hour", "before_hour"):
        return None
    minutes = int(hour.split(":")[0]) * 60
    told = value(found, "part_hour", "quarter_hour", "count")
    part = int(told) if told is not None else 0
    if has(found, "before_hour"):  # "setengah delapan", "halb acht": half an hour before eight
        minutes -= int(value(found, "before_hour") or 0)
    else:
        minutes += part if has(found, "past_hour") else -part
    minutes %= _DAY_MINUTES
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _twenty_four(clock: str, ampm: str | None, daypart: str | None) -> str:
    hour, minute = (int(item) for item in clock.split(":"))
    if ampm is not None:
        hour = hour % 12 + int(ampm)
    elif daypart is not None and hour == _NOON and daypart.startswith("TNI"):
        hour = 0 if minute else 24  # "jam 12 malam" is midnight
    elif daypart is not None and 0 < hour < _NOON and daypart.split()[0][1:] in _AFTERNOON:
        hour = _within(hour, daypart)
    return f"{hour:02}:{minute:02}"


def _within(hour: int, daypart: str) -> int:
    """An hour of twelve, in the half of the day nearer to its part: "jam 7 malam", "jam 11 siang"."""
    code, _, hours = daypart.partition(" ")
    if code == "TNI" and hour < _SMALL_HOURS:  # after midnight
        return hour
    first, last = (int(bound) for bound in hours.split("-")) if hours else timex3.DAYPARTS[code[1:]]
    return min((hour + _NOON, hour), key=lambda at: max(first - at, at - last, 0))


def with_time(found: Found, day: Resolved, document: Document) -> Resolved:
    """The time of day, where the expression names one, put on its date."""
    time = time_of_day(found)
    placed = day.placed
    if time is None or placed is None or placed.granularity != Granularity.DAY:
        return day
    text, hours = time
    date = day.value
    interval = None
    if hours is not None:
        first, last = hours
        interval = Interval(placed.begin + first * HOUR, placed.begin + last * HOUR, Granularity.DAYPART)
    return Resolved(f"{date}{text}", day.why, day.confidence, TimexType.TIME, interval, day.doubts)


def day_behind(found: Found, document: Document) -> int | None:
    """Day number of the day that follows right behind: "pukul 23.15 WIB, Minggu (15/6)", "at 8 on Friday"."""
    following = document.following
    if following is None or has(following, "clock", "dotclock", "day_word"):
        return None
    between = document.text[found.end : following.start]
    link = _BRACKETED.sub("", between).lower().strip(" ,)")
    if not between.strip() or (link and not document.pack.plays(link, "of")):
        return None
    day = calendar_date(replace(following, start=found.start), document)
    placed = None if day is None else day.placed
    return placed.first_day if placed is not None and placed.granularity == Granularity.DAY else None


def time_alone(found: Found, document: Document) -> Resolved | None:
    """A time without a date of its own: it belongs to the day last spoken of, else to the publication."""
    if time_of_day(found) is None:
        return None
    number = day_behind(found, document)
    if number is None:
        number = document.reference_day
    words = document.words(found)
    if number is None:
        step = Message("“{words}” is a time of day, and the day is not known.", words=words)
        return Resolved(f"XXXX-XX-XX{(time_of_day(found) or ('',))[0]}", (step,), 0.4, TimexType.TIME)
    day = Interval.of_day(number)
    step = Message("“{words}” belongs to the day last spoken of, {day}.", words=words, day=day)
    return with_time(found, Resolved(timex3.day_value(number), (step,), 0.8), document)
