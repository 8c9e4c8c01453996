"""What is written at the ticks, in the interface language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates.calendar import DAY, civil_of, weekday
from timeline.dates.wording import names, year_in_words
from timeline.layout.steps import Step, Unit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.layout.scale import TimeScale

_COMMON_ERA = {"en": "CE", "id": "M"}
_BEFORE_ERA = {"en": "BCE", "id": "SM"}
_WIDEST_DAY = 28
_TEENS = (11, 12, 13)
# Earlier years of our era are not read as years without it.
_FIRST_PLAIN = 100


def minor_label(step: Step, at: int, language: str) -> str:
    """What stands at a tick: "14:30", "Thu 4", "Jul", "2024", "500 BCE"."""
    civil = civil_of(at)
    match step.unit:
        case Unit.MINUTE | Unit.HOUR:
            return f"{civil.hour:02}{_clock_mark(language)}{civil.minute:02}"
        case Unit.DAY if not step.brief:
            return f"{names(language).short_weekdays[weekday(at // DAY)]} {civil.day}"
        case Unit.DAY | Unit.WEEK:
            return str(civil.day)
        case Unit.MONTH:
            words = names(language)
            return (words.short_months if step.brief else words.months)[civil.month - 1]
        case _:
            return _year(civil.year, step, language)


def major_label(step: Step, at: int, language: str) -> str:
    """The name of a wider span: "Thu 4 Jul 2024", "July 2024", "20th century", "BCE"."""
    civil = civil_of(at)
    words = names(language)
    year = year_in_words(civil.year, language)
    match step.unit:
        case Unit.DAY:
            day = words.short_weekdays[weekday(at // DAY)]
            return f"{day} {civil.day} {words.short_months[civil.month - 1]} {year}"
        case Unit.MONTH:
            return f"{words.months[civil.month - 1]} {year}"
        case Unit.ERA:
            return _era(_COMMON_ERA if civil.year > 0 else _BEFORE_ERA, language)
        case _:
            return (
                _year(civil.year, step, language)
                if step.every == 1
                else _age(civil.year, step.every, language)
            )


def widest_labels(step: Step, scale: TimeScale, language: str) -> Iterable[str]:
    """Texts of which one is at least as wide as any label that the step can have in the view."""
    words = names(language)
    match step.unit:
        case Unit.MINUTE | Unit.HOUR:
            return (f"00{_clock_mark(language)}00",)
        case Unit.DAY if not step.brief:
            return tuple(f"{name} {_WIDEST_DAY}" for name in words.short_weekdays)
        case Unit.DAY | Unit.WEEK:
            # Bare numbers need air between them, or a row of them reads as one.
            return (f"{_WIDEST_DAY}0",)
        case Unit.MONTH:
            return words.short_months if step.brief else words.months
        case _:
            return tuple(_year(year, step, language) for year in _edge_years(scale, step.every))


def _edge_years(scale: TimeScale, count: int) -> Iterable[int]:
    """Years grow wider away from year 1, so the ends of the view, made round outwards, are the widest."""
    first, last = (civil_of(int(edge // 1)).year for edge in (scale.begin, scale.until))
    return (first - count, last + count, 1) if first <= 1 <= last else (first - count, last + count)


def _year(year: int, step: Step, language: str) -> str:
    """Year 1 says its era where it stands between round years of both; "25" alone would be no year."""
    if (year == 1 and step.every > 1) or (0 < year < _FIRST_PLAIN and step.every == 1):
        return f"{year} {_era(_COMMON_ERA, language)}"
    return year_in_words(year, language)


def _age(year: int, count: int, language: str) -> str:
    """A century or millennium: the 20th century is 1900 to 1999, as people say it."""
    number = year // count + 1 if year > 0 else -(-(1 - year) // count)
    if language == "id":
        name = f"{'abad' if count == 100 else 'milenium'} ke-{number}"
    else:
        name = f"{number}{_ordinal_ending(number)} {'century' if count == 100 else 'millennium'}"
    return name if year > 0 else f"{name} {_era(_BEFORE_ERA, language)}"


def _ordinal_ending(number: int) -> str:
    if number % 100 in _TEENS:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _era(eras: dict[str, str], language: str) -> str:
    return eras.get(language, eras["en"])


def _clock_mark(language: str) -> str:
    return "." if language == "id" else ":"
