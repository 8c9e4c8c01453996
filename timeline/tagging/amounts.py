"""Amounts of time: distances from an anchor ("two weeks ago"), durations and repetitions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import Granularity, Interval, calendar, timex3
from timeline.dates.calendar import HOUR, MINUTE
from timeline.errors import Message
from timeline.model import TimexType
from timeline.tagging.clocks import day_behind
from timeline.tagging.comparisons import ENDINGS
from timeline.tagging.document import Document, Resolved
from timeline.tagging.fields import has, number, value
from timeline.tagging.periods import shifted

if TYPE_CHECKING:
    from timeline.tagging.grammar import Found

_SECONDS = {"S": 1, "MIN": MINUTE, "H": HOUR}
_LETTERS = {"S": "S", "MIN": "M", "H": "H", "D": "D", "W": "W", "M": "M", "Q": "Q", "Y": "Y"}
# TIMEX3 has letters for decades and centuries that readers do not know: years say the same.
_YEARS = {"Y": 1, "DE": 10, "CE": 100, "ML": 1000}
# Of so many years none is meant to the year.
_ROUND = 1000
# Units from now, beyond which a distance is no more than the distant past.
_FARTHEST = 2 * 10**6
_SMALLER = {"Y": ("M", 12), "H": ("MIN", 60), "MIN": ("S", 60), "D": ("H", 24), "M": ("W", 4)}
_MULTIPLES = {"DE": ("Y", 10), "QC": ("Y", 25), "CE": ("Y", 100), "ML": ("Y", 1000), "FN": ("W", 2)}


def unit_of(found: Found) -> str:
    """The unit of an amount, whether it stands alone or in one word with its number."""
    return value(found, "unit", "one_unit", "many_units", "units", "plural", "inner_unit") or "D"


def amount_of(found: Found) -> float | None:
    """How many units: the number, the word, the fraction; None where it is vague ("several")."""
    whole = number(found, "count", "small", "spelt_day", "h_day") or number(found, "one", "ordinal")
    if has(found, "one_unit"):
        whole = 1.0
    elif has(found, "one") and has(found, "fraction") and found.parts[-1].role == "unit":
        whole = None  # "another half hour", where "an hour and a half" is more than one
    if has(found, "quantity"):
        quantity = value(found, "quantity")
        return float(quantity) if quantity is not None and quantity.isdigit() else None
    if has(found, "many_units", "units", "plural") and not has(found, "count", "small", "spelt_day"):
        return None
    part = number(found, "fraction")
    half = value(found, "slash_half")
    if half is not None:
        top, bottom = half.split("/")
        part = int(top) / int(bottom) if int(bottom) else None
    if whole is None and part is None:
        return None
    return (whole or 0.0) + (part or 0.0)


def lengths_of(found: Found) -> tuple[tuple[str, float], ...]:
    """Units and amounts of a length told in several: "two years and three months"."""
    lengths: list[tuple[str, float]] = []
    amount = 1.0
    for part in found.parts:
        if part.role in ("count", "one", "small"):
            amount = float(part.value)
        elif part.role in ("unit", "one_unit"):
            lengths.append((part.value, amount))
            amount = 1.0
    return tuple(lengths)


def offset(found: Found, document: Document, anchor: Interval | None) -> Resolved | None:
    """A point at a distance: "two weeks ago" from the publication, "a day later" from the last date."""
    words, unit, amount = document.words(found), unit_of(found), amount_of(found)
    sign = 1 if has(found, "ahead", "later", "after_date", "h_day") else -1
    if amount is None:
        vague = "FUTURE_REF" if sign > 0 else "PAST_REF"
        return Resolved(vague, (Message("“{words}” says no number.", words=words),), 0.8)
    if has(found, "later") and document.reference is None:
        if (number := day_behind(found, document)) is not None:  # "two days later, on June 9"
            anchor, step = (
                Interval.of_day(number),
                Message("“{words}” tells the date behind it.", words=words),
            )
            return Resolved(timex3.day_value(number), (step,), 0.85, interval=anchor)
        step = Message("“{words}” is counted from a date that the text does not name.", words=words)
        return Resolved("XXXX-XX-XX", (step,), 0.4)
    if anchor is None:
        step = Message("“{words}” hangs on the publication date, which is not known: enter it.", words=words)
        return Resolved("XXXX-XX-XX", (step,), 0.4)
    lengths = lengths_of(found)
    if has(found, "day_word", "same_day"):  # "50 years ago today" is a day
        lengths = (*lengths, ("D", 0.0))
    elif has(found, "which"):  # "60 years ago this month" is a month
        lengths = (lengths[0], (lengths[-1][0], 0.0))
    several = len(lengths) > 1
    if unit == "W" and (value(found, "after_date") == "next" or has(found, "weekday")):
        # "A week from Friday", "two weeks ago Thursday" are days.
        unit, amount, anchor = "D", amount * 7, _on_weekday(found, anchor)
    placed = _far_away(lengths, anchor, sign) if several else at_distance(unit, anchor, sign * amount)
    if placed is None:
        return None
    date, kind = placed
    result = timex3.interval_of(date)
    step = Message(
        "“{words}” is counted from {anchor}: {result}.",
        words=words,
        anchor=anchor,
        result=date if result is None else result,
    )
    interval = None
    is_round = unit in _YEARS and amount * _YEARS[unit] >= _ROUND
    if (has(found, "about") or is_round) and result is not None:
        interval = Interval(result.begin, result.until, result.granularity, approximate=True)
    return Resolved(date, (step,), 0.85, kind, interval=interval)


def _on_weekday(found: Found, anchor: Interval) -> Interval:
    """The day of the anchor's week on which the weekday falls that is named beside the distance."""
    weekday = value(found, "weekday")
    if weekday is None or not has(found, "ago"):
        return anchor
    return Interval.of_day(anchor.first_day - calendar.weekday(anchor.first_day) + int(weekday) - 1)


def _far_away(
    lengths: tuple[tuple[str, float], ...], anchor: Interval, sign: int
) -> tuple[str, TimexType] | None:
    """What lies several units away from `anchor`, one after the other, no finer than the finest unit."""
    *coarse, (finest, last) = lengths
    for unit, amount in coarse:
        months = {"Y": 12, "DE": 120, "CE": 1200, "M": 1, "Q": 3, "HY": 6}.get(unit)
        days = {"W": 7, "D": 1}.get(unit, 0)
        moved = anchor.first_day + sign * int(days * amount)
        if months is not None:
            year, month, day = calendar.date_of(anchor.first_day)
            year, month = calendar.add_months(year, month, sign * int(months * amount))
            moved = calendar.day_number(year, month, min(day, calendar.month_length(year, month)))
        seconds = sign * int(amount * _SECONDS.get(unit, 0))
        shift = (moved - anchor.first_day) * calendar.DAY + seconds
        anchor = Interval(anchor.begin + shift, anchor.until + shift, anchor.granularity)
    return at_distance(finest, anchor, sign * last)


def at_distance(unit: str, anchor: Interval, amount: float) -> tuple[str, TimexType] | None:
    """The TIMEX3 value that lies `amount` units from `anchor`, no finer than the unit."""
    if unit in _SECONDS:
        seconds = anchor.begin + int(amount * _SECONDS[unit])
        civil = calendar.civil_of(seconds)
        if anchor.granularity > Granularity.HOUR:
            return timex3.day_value(seconds // calendar.DAY), TimexType.DATE
        return (
            f"{timex3.day_value(seconds // calendar.DAY)}T{civil.hour:02}:{civil.minute:02}",
            TimexType.TIME,
        )
    if unit in _MULTIPLES:
        unit, times = _MULTIPLES[unit]
        amount *= times
    if abs(amount) > _FARTHEST:
        return ("PAST_REF" if amount < 0 else "FUTURE_REF"), TimexType.DATE
    if amount != int(amount):
        smaller = {"Y": ("M", 12), "M": ("D", 30), "W": ("D", 7), "Q": ("M", 3), "HY": ("M", 6)}.get(unit)
        if smaller is not None:
            unit, amount = smaller[0], amount * smaller[1]
    date = shifted(unit, anchor, int(amount))
    return None if date is None else (date, TimexType.DATE)


def reporting_year(found: Found, document: Document) -> Resolved | None:
    """A year told by its last day ("the year ended March 31"): a length, the day stands behind it."""
    after = document.around(found).after[:1]
    if value(found, "unit") != "Y" or has(found, "which", "year") or not after or after[0] not in ENDINGS:
        return None
    return Resolved("P1Y", (_length(found, document),), 0.8, TimexType.DURATION)


def duration(found: Found, document: Document) -> Resolved | None:
    """A length of time: "three days", "bertahun-tahun"; None where it only says which day is meant."""
    if has(found, "one") and len(found.parts) == 2 and _is_rate(found, document):
        step = Message("“{words}” tells a rate.", words=document.words(found))
        return Resolved(duration_value(unit_of(found), 1), (step,), 0.7, TimexType.SET)
    if _is_one_day(found) and any(
        document.pack.plays(word, "which") for word in document.around(found).after[:1]
    ):
        return None  # "one day last week" is that week
    if _is_someday(found, document):
        step = Message("“{words}” names no certain date.", words=document.words(found))
        return Resolved("FUTURE_REF", (step,), 0.8)
    moment = value(found, "moment")
    if moment is not None:
        return Resolved(moment, (_length(found, document),), 0.8, TimexType.DURATION)
    if len(lengths := lengths_of(found)) > 1:
        return Resolved(_compound_value(lengths), (_length(found, document),), 0.9, TimexType.DURATION)
    counts = [part.value for part in found.parts if part.role == "count"]
    is_range = len(counts) > 1 and not has(found, "daypart", "dayparts")
    amount = float(counts[-1]) if is_range else amount_of(found)
    is_spelt = amount is not None and amount % 1 and not any(map(str.isdigit, document.words(found)))
    if amount is not None and (is_spelt or has(found, "fraction", "slash_half")):
        value_text = mixed_duration(unit_of(found), amount)
    else:
        value_text = duration_value(unit_of(found), amount)
    return Resolved(value_text, (_length(found, document),), 0.9, TimexType.DURATION)


def _is_rate(found: Found, document: Document) -> bool:
    """ "$20 million a year": a number, or what it counts, stands right before."""
    before = document.around(found).before[:2]
    numbers = document.pack.numbers
    return any(word[-1:].isdigit() or word[-1:] == "%" or word in numbers for word in before)


def _is_someday(found: Found, document: Document) -> bool:
    """ "It will one day be": no length of time."""
    return _is_one_day(found) and bool(set(document.around(found).before[:1]) & document.pack.clues.future)


def _is_one_day(found: Found) -> bool:
    return [(part.role, part.value) for part in found.parts] == [("count", "1"), ("unit", "D")]


def _length(found: Found, document: Document) -> Message:
    return Message("“{words}” is a length of time, without a place of its own.", words=document.words(found))


def duration_value(unit: str, amount: float | None) -> str:
    """A TIMEX3 duration; X where the number is vague."""
    unit, times = {**_MULTIPLES, "HY": ("M", 6)}.get(unit, (unit, 1))
    amount = None if amount is None else amount * times
    letter = _LETTERS.get(unit, "D")
    mark = "PT" if unit in _SECONDS else "P"
    if amount is None:
        return f"{mark}X{letter}"
    return f"{mark}{_plain(amount)}{letter}"


def _compound_value(lengths: tuple[tuple[str, float], ...]) -> str:
    """A TIMEX3 duration in several units: P2Y3M, P1DT2H."""
    pieces = [duration_value(unit, amount)[1:] for unit, amount in lengths]
    days = "".join(piece for piece in pieces if not piece.startswith("T"))
    clock = "".join(piece[1:] for piece in pieces if piece.startswith("T"))
    return f"P{days}" + (f"T{clock}" if clock else "")


def mixed_duration(unit: str, amount: float) -> str:
    """A duration told with a fraction, in two units where that is exact: "2 1/2 years" is P2Y6M."""
    smaller, count = _SMALLER.get(unit, ("", 1))
    whole, rest = int(amount), round((amount - int(amount)) * count)
    if not smaller or not rest or unit in _MULTIPLES:
        return duration_value(unit, amount)
    tail = duration_value(smaller, rest)
    if not whole:
        return tail
    head = duration_value(unit, whole)
    return head + (tail[2:] if head.startswith("PT") else tail[1:])


def _plain(amount: float) -> str:
    return str(int(amount)) if amount == int(amount) else f"{amount:g}"


def repetition(found: Found, document: Document) -> Resolved | None:
    """Something that comes again: "setiap Senin", "daily", "every two weeks"."""
    step = Message(
        "“{words}” comes again and again, without a place of its own.", words=document.words(found)
    )
    text = _repeated(found)
    return None if text is None else Resolved(text, (step,), 0.85, TimexType.SET)


def _date_of_every_year(found: Found) -> str | None:
    """ "Every July 4", "tiap tanggal 1", "every summer"."""
    month, day = value(found, "month"), value(found, "day", "nth_day")
    mark = "XX" if month is None else f"{int(month):02}"
    if day is not None and (month is not None or has(found, "head_day")):
        return f"XXXX-{mark}-{int(day):02}"
    if month is not None:
        return f"XXXX-{mark}"
    return f"XXXX-{value(found, 'season')}" if has(found, "season") else None


def _repeated(found: Found) -> str | None:
    weekdays = [part.value[0] for part in found.parts if part.role in ("weekday", "weekdays", "weekday_part")]
    if weekdays == ["6", "7"]:
        return "XXXX-WXX-WE"
    daypart = (value(found, "weekday_part") or "")[2:] or value(found, "daypart", "dayparts")
    time = f"T{daypart.split()[0][1:]}" if daypart else ""
    if weekdays:
        return f"XXXX-WXX-{weekdays[0]}{time}"
    if has(found, "often", "seldom"):
        return f"{value(found, 'often', 'seldom')}{time}"
    if (date := _date_of_every_year(found)) is not None:
        return date
    if has(found, "times", "once") and has(found, "one_unit"):
        return duration_value(unit_of(found), 1.0)
    if has(found, "unit") and value(found, "quantity") == "X":
        return duration_value(unit_of(found), None)
    if has(found, "unit"):
        return duration_value(unit_of(found), 2.0 if has(found, "other") else amount_of(found) or 1.0)
    if time:
        return f"XXXX-XX-XX{time}"
    return "XXXX" if has(found, "holiday") else None
