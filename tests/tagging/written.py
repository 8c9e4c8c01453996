"""Dates written out in every form of a language, with the value that a reader takes from them."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

from timeline.dates import Interval, calendar, timex3
from timeline.dates.wording import NAMES


class Written(NamedTuple):
    """A sentence that holds one date (or the two ends of a span), and the values of it."""

    text: str
    values: tuple[str, ...]
    created: str


class Day(NamedTuple):
    """The pieces from which a date is written."""

    number: int
    year: int
    month: int
    day: int
    weekday: str
    name: str
    short: str

    @property
    def value(self) -> str:
        """The TIMEX3 value of the day."""
        return timex3.day_value(self.number)


SENTENCES = {
    "id": ("Rapat itu digelar pada {}.", "Gedung itu terbakar {} di Bandung.", "({}) Hujan turun."),
    "en": ("The council met on {}.", "A warehouse burnt down on {} in Leeds.", "The date was {}, we know."),
}
_TH = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
CREATED = Interval.day(2025, 6, 18)


def day_of(number: int, language: str) -> Day:
    """A day number with its names in a language."""
    year, month, day = calendar.date_of(number)
    names = NAMES[language]
    weekday = names.weekdays[calendar.weekday(number)]
    return Day(number, year, month, day, weekday, names.months[month - 1], names.short_months[month - 1])


def whole(d: Day, language: str) -> tuple[str, ...]:
    """The forms that say weekday or not, day, month and year."""
    y, m, n = d.year, d.month, d.day
    common = (
        f"{n} {d.name} {y}",
        f"{d.weekday}, {n} {d.name} {y}",
        f"{d.weekday} {n} {d.name} {y}",
        f"{n} {d.short} {y}",
        f"{n:02} {d.name} {y}",
        f"{y}-{m:02}-{n:02}",
        f"{y}/{m:02}/{n:02}",
    )
    if language == "id":
        return (
            *common,
            f"tanggal {n} {d.name} {y}",
            f"hari {d.weekday}, {n} {d.name} {y}",
            f"{d.weekday} ({n}/{m}/{y})",
            f"{n}/{m}/{y}",
            f"{n:02}/{m:02}/{y}",
            f"{n}-{m}-{y}",
            f"{d.weekday} ({n:02}/{m:02}/{y})",
            f"{d.weekday}, {n}/{m}/{y}",
        )
    th = _TH.get(n, "th")
    return (
        *common,
        *_day_first(d),
        f"{d.name} {n}, {y}",
        f"{d.short}. {n}, {y}" if d.month != 5 else f"May {n}, {y}",
        f"{d.weekday}, {d.name} {n}, {y}",
        f"{d.name} {n}{th}, {y}",
        f"{n}{th} {d.name} {y}",
        f"the {n}{th} of {d.name}, {y}",
        f"{m}/{n}/{y}",
        f"{d.weekday} ({m}/{n}/{y})",
    )


def _day_first(d: Day) -> tuple[str, ...]:
    """Day before month in English: the weekday tells it, unless the other order falls on the same one."""
    exchanged = calendar.is_date(d.year, d.day, d.month) and calendar.day_number(d.year, d.day, d.month)
    if d.day != d.month and exchanged and (exchanged - d.number) % 7 == 0:
        return ()
    return (f"{d.weekday} ({d.day}/{d.month}/{d.year})",)


def without_year(d: Day, language: str) -> tuple[str, ...]:
    """The forms that leave the year to the reader."""
    if language == "id":
        return (
            f"{d.weekday} ({d.day}/{d.month})",
            f"{d.weekday}, {d.day} {d.name}",
            f"{d.weekday} ({d.day} {d.name})",
        )
    return (
        f"{d.weekday}, {d.name} {d.day}",
        f"{d.weekday} ({d.day} {d.name})",
        f"{d.weekday}, {d.day} {d.name}",
    )


def with_clock(d: Day, hour: int, minute: int, language: str) -> tuple[str, ...]:
    """The forms that add the time of day."""
    if language == "id":
        return tuple(
            f"{date} pukul {hour:02}.{minute:02} {zone}"
            for date in (f"{d.weekday} ({d.day}/{d.month}/{d.year})", f"{d.day} {d.name} {d.year}")
            for zone in ("WIB", "WITA", "WIT")
        )
    half = "a.m." if hour < 12 else "p.m."
    date = f"{d.name} {d.day}, {d.year}"
    return (
        f"{hour % 12 or 12}:{minute:02} {half} on {date}",
        f"{date}, at {hour % 12 or 12}:{minute:02} {half}",
        f"{d.day} {d.name} {d.year} at {hour:02}:{minute:02} GMT",
    )


def spans(first: Day, last: Day, language: str) -> tuple[str, ...]:
    """The forms of a span of days within one month."""
    month_year = f"{first.name} {first.year}"
    joins = ("-", "–", " hingga ", " sampai ") if language == "id" else ("-", "–")
    forms = tuple(f"{first.day}{join}{last.day} {month_year}" for join in joins)
    return forms if language == "id" else (*forms, f"{first.name} {first.day}-{last.day}, {first.year}")


numbers = st.integers(calendar.day_number(1900, 1, 1), calendar.day_number(2099, 12, 31))
near = st.integers(CREATED.first_day - 150, CREATED.first_day + 40)


@st.composite
def written(draw: st.DrawFn, language: str) -> Written:
    """A sentence with a date in some form."""
    kind = draw(st.sampled_from(("whole", "near", "clock", "span")))
    sentence = draw(st.sampled_from(SENTENCES[language]))
    day = day_of(draw(near if kind == "near" else numbers), language)
    values: tuple[str, ...] = (day.value,)
    if kind == "clock":
        hour, minute = draw(st.integers(0, 23)), draw(st.integers(0, 59))
        forms, values = with_clock(day, hour, minute, language), (f"{day.value}T{hour:02}:{minute:02}",)
    elif kind == "span":
        first = day_of(day.number - day.day + draw(st.integers(1, 20)), language)
        last = day_of(first.number + draw(st.integers(1, 8)), language)
        forms, values = spans(first, last, language), (first.value, last.value)
    else:
        forms = whole(day, language) if kind == "whole" else without_year(day, language)
    return Written(sentence.format(draw(st.sampled_from(forms))), values, timex3.day_value(CREATED.first_day))
