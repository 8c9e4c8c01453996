"""From what was found to what it means: each expression resolved in the context of its document."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates import Granularity, Interval, calendar, timex3
from timeline.errors import Message
from timeline.model import TimexType
from timeline.tagging import amounts
from timeline.tagging.clocks import day_behind, time_alone, with_time
from timeline.tagging.comparisons import compared
from timeline.tagging.day_numbers import day_by_number, is_day_by_number
from timeline.tagging.days import calendar_date
from timeline.tagging.document import Document, Resolved
from timeline.tagging.fields import fields_of, has, value
from timeline.tagging.grammar import Found, Part
from timeline.tagging.holidays import holiday
from timeline.tagging.periods import period
from timeline.tagging.ranked import day_of, ranked
from timeline.tagging.surroundings import begins_sentence


def resolve(found: Found, document: Document) -> Resolved | None:
    """What an expression stands for; None where it turns out to be no time expression.

    Moves the document's reference to the date that the expression names.
    """
    begins_span = document.begins_span(found)
    resolved = _read(found, document)
    if resolved is None:
        return None
    if resolved.type == TimexType.DURATION and has(found, "within"):
        document.quarter = None  # "the first nine months" is compared with as a whole
    placed = resolved.placed
    if placed is not None and resolved.type in (TimexType.DATE, TimexType.TIME):
        document.reference, document.last_start, document.last_end = placed, found.start, found.end
        if placed.granularity <= Granularity.DAY:
            document.last_day = placed.first_day
        if Granularity.MONTH <= placed.granularity <= Granularity.YEAR and not has(found, "alike"):
            document.stretch = None if begins_span else resolved.value
        if placed.granularity == Granularity.QUARTER and has(found, "ordinal", "roman", "small"):
            document.quarter = resolved.value
    return resolved


def _read(found: Found, document: Document) -> Resolved | None:
    match found.reading:
        case "duration":
            return amounts.duration(found, document)
        case "ranked":
            return ranked(found, document)
        case "set":
            return amounts.repetition(found, document)
        case "vague":
            return _vague(found, document)
        case "offset_now" | "offset_then" if (quarter := compared(found, document)) is not None:
            return quarter
        case "offset_now":
            return amounts.offset(found, document, document.published.interval)
        case "offset_then":
            return amounts.offset(found, document, _narrative_anchor(found, document))
        case "day_of":
            return day_of(found, document)
        case "offset_of":
            return _beside(found, document)
        case _:
            return _date(found, document)


def _beside(found: Found, document: Document) -> Resolved | None:
    """A distance from a date that is named with it: "two days before Christmas"."""
    cut = next(i for i, part in enumerate(found.parts) if part.role in ("before_date", "after_date", "h_day"))
    length, rest = found.parts[: cut + 1], found.parts[cut + 1 :]
    if found.parts[cut].role == "after_date" and found.parts[cut].value == "next":  # "a week from Friday"
        rest = (Part("which", "next", rest[0].start, rest[0].start), *rest)
    named = _date(replace(found, start=rest[0].start, parts=rest), document)
    if named is None or named.placed is None:
        return named
    if not any(part.role in ("count", "one", "one_unit", "fraction") for part in length):  # "the day before"
        length = (Part("one", "1", found.start, found.start), *length)
    beside = amounts.offset(replace(found, parts=length), document, named.placed)
    return None if beside is None else replace(beside, why=(*named.why, *beside.why))


def _narrative_anchor(found: Found, document: Document) -> Interval | None:
    """The date last spoken of, where it is fine enough for the unit that is counted from it."""
    reference, unit = document.reference, amounts.unit_of(found)
    if reference is not None and (reference.granularity <= Granularity.DAY or unit not in _FINE_UNITS):
        return reference
    number = document.last_day if document.last_day is not None else document.created
    return None if number is None else Interval.of_day(number)


def _date(found: Found, document: Document) -> Resolved | None:
    if (year := amounts.reporting_year(found, document)) is not None:
        return year
    if has(found, "alike") and not has(found, "year_ago"):
        return compared(found, document)
    if has(found, "ago", "earlier"):
        return compared(found, document) or amounts.offset(found, document, document.published.interval)
    if (weekday := _as_weekday(found, document)) is not None:
        return _with_doubt(calendar_date(weekday, document), weekday, document)
    if has(found, "that_time"):
        return _that_time(found, document)
    day = _deictic(found, document) or compared(found, document) or holiday(found, document)
    day = day or _on_the_calendar(found, document)
    if day is None:
        return time_alone(found, document)
    first = found.parts[0]
    if first.role in ("unit", "head_week") and _weekday_of(first, document) is not None:
        return _with_doubt(day, found, document)
    if has(found, "eve") and day.placed is not None:
        day = replace(day, value=timex3.day_value(day.placed.first_day - 1))  # "die Nacht zum Mittwoch"
    return with_time(found, day, document)


# What is a stretch of the calendar whatever else is named with it.
_STRETCHES = (
    *(
        "fiscal_year",
        "part_code",
        "part_of_year",
        "double_year",
        "decade",
        "long_decade",
        "year_end",
        "season",
    ),
    *("season_years", "half_of", "named_season", "head_season", "weekend", "quarter_word"),
)
_UNITS = ("unit", "part_unit", "century", "fiscal", "half_year", "period", "year_ago")


def _on_the_calendar(found: Found, document: Document) -> Resolved | None:
    if is_day_by_number(found):
        return day_by_number(found, document)
    month = fields_of(found, document.order, document.created_year).month
    is_stretch = has(found, *_STRETCHES) or (month is None and has(found, *_UNITS))
    if is_stretch and not has(found, "weekday"):
        return period(found, document)
    return calendar_date(found, document) or period(found, document)


def _weekday_of(part: Part, document: Document) -> str | None:
    """The weekday that a word can mean as it is written ("Minggu", and not "minggu")."""
    surface = document.text[part.start : part.end]
    meanings = document.pack.lexicon.get(surface.lower(), ())
    return next((value for role, value, form in meanings if role == "weekday" and form == surface), None)


def _as_weekday(found: Found, document: Document) -> Found | None:
    """ "Minggu depan" within a sentence: the capital tells the day from the week."""
    first, *others = found.parts
    weekday = _weekday_of(first, document) if first.role in ("unit", "head_week") else None
    if weekday is None or [part.role for part in others] != ["which"]:
        return None
    if begins_sentence(document.text, found.start):
        return None
    return replace(found, parts=(first._replace(role="weekday", value=weekday), *others))


def _with_doubt(read: Resolved | None, found: Found, document: Document) -> Resolved | None:
    doubt = Message("“{words}” can be the day or the week.", words=document.words(found))
    return None if read is None else replace(read, confidence=0.6, doubts=(*read.doubts, doubt))


def _vague(found: Found, document: Document) -> Resolved:
    text = value(found, "vague")
    if text is None:
        text = "PAST_REF" if has(found, "past") else "PRESENT_REF"
    step = Message("“{words}” names no certain date.", words=document.words(found))
    return Resolved(text, (step,), 0.85)


_FINE_UNITS = frozenset({"S", "MIN", "H", "D", "W"})
_FROM_LAST_DAY = {"that": 0, "following": 1, "previous": -1}


def _deictic(found: Found, document: Document) -> Resolved | None:
    """Days told from where the writer stands, or from the day last spoken of."""
    words = document.words(found)
    which = "previous" if has(found, "before") else value(found, "same_day", "which")
    is_part_of_day = has(found, "daypart") and not has(found, "weekday")
    if has(found, "same_day") or (is_part_of_day and which in _FROM_LAST_DAY):
        number = document.reference_day
        steps = _FROM_LAST_DAY[which or "that"]
        if document.reference is None and (named := day_behind(found, document)) is not None:
            number = named - steps  # "the next day, June 7"
        month = document.reference
        if (
            steps == 0
            and has(found, "same_day")
            and month is not None
            and month.granularity == Granularity.MONTH
        ):
            step = Message(
                "“{words}” is a day of the month last spoken of, {month}.", words=words, month=month
            )
            date = f"{timex3.month_value(*calendar.date_of(month.first_day)[:2])}-XX"
            return Resolved(date, (step,), 0.6, interval=month)
        if number is None:
            return Resolved(
                "XXXX-XX-XX", (Message("“{words}” names a day that is not known.", words=words),), 0.4
            )
        return Resolved.from_last_day(words, number, number + steps, 0.75)
    offset = _overnight(found, document) if has(found, "overnight") else _day_offset(found)
    if offset is None:
        return None
    base, created = document.published.interval, document.created
    if created is None or base is None:
        step = Message("“{words}” hangs on the publication date, which is not known: enter it.", words=words)
        return Resolved("XXXX-XX-XX", (step,), 0.4)
    return Resolved.from_publication(words, base, created + offset)


def _that_time(found: Found, document: Document) -> Resolved:
    """ "Saat itu": the time last spoken of, be it a day or a year; no certain one where none was."""
    words, reference = document.words(found), document.reference
    if reference is None:
        step = Message("“{words}” is a time that the text has not told before.", words=words)
        return Resolved("PAST_REF", (step,), 0.5)
    if reference.granularity in (Granularity.DAYPART, Granularity.DAY):
        reference = Interval.of_day(reference.first_day)
    step = Message("“{words}” is the time last spoken of, {anchor}.", words=words, anchor=reference)
    return Resolved(timex3.value_of(reference)[0], (step,), 0.7, interval=reference)


def _overnight(found: Found, document: Document) -> int:
    """The night behind or, beside a verb of the future, the one ahead."""
    is_led_to = bool(set(document.around(found).before[:1]) & document.pack.clues.toward)
    return 0 if document.direction(found) > 0 and not is_led_to else -1


def _day_offset(found: Found) -> int | None:
    word = value(found, "day_word")
    if word is not None:
        # A date beside the word ("kemarin (19/11)") says more than the word.
        return None if has(found, "slashed", "dmy", "iso", "month") else int(word)
    if has(found, "last_night"):
        return -1
    if has(found, "tonight", "just_now"):
        return 0
    if has(found, "daypart") and value(found, "which") in _FROM_LAST_DAY:
        return None
    if has(found, "daypart") and not has(found, "weekday", "month", "slashed", "dmy", "iso", "unit"):
        which = value(found, "which")
        return {"this": 0, "last": 0, "next": 1}.get(which) if which is not None else None
    return None
