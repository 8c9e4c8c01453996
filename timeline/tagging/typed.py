"""A date that the user types: "4 juli 2024", "March 2013", "16-18 June 2025", "about 1990"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from enum import Enum, auto
from typing import NamedTuple

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Interval, timex3
from timeline.errors import InputFault, Message
from timeline.language import available_languages
from timeline.model import Publication, PublicationSource, Timex
from timeline.tagging.tagger import tag

# A bare number of two or three digits would be read as a century or a decade, which nobody means.
_SHORTEST = 4
# How much of what was typed a date may leave unread: a dash between two dates, or a word about it.
_WHOLE, _MOST = 0.8, 0.5


class _Bound(Enum):
    """What a word before a date makes of it."""

    ABOUT = auto()
    BEFORE = auto()
    UNTIL = auto()
    AFTER = auto()
    SINCE = auto()


# In all languages at once: nobody who types "sebelum 2020" means anything else in another one.
_BOUNDS = {
    _Bound.ABOUT: "about|around|circa|ca.|c.|approximately|roughly|sekitar|kira-kira|kurang lebih|etwa|±|~",
    _Bound.BEFORE: "before|earlier than|sebelum|vor",
    _Bound.UNTIL: "until|till|up to|by|no later than|sampai|hingga|paling lambat|bis",
    _Bound.AFTER: "after|later than|setelah|sesudah|selepas|nach",
    _Bound.SINCE: "since|from|no earlier than|sejak|mulai|paling cepat|seit|ab",
}
_WORDS = {word: bound for bound, words in _BOUNDS.items() for word in words.split("|")}
_ANY = "|".join(re.escape(word) for word in sorted(_WORDS, key=len, reverse=True))
_BOUND = re.compile(rf"({_ANY})(?:\s+|(?<=[±~.])\s*)(.+)", re.IGNORECASE | re.DOTALL)
_ON = re.compile(r"\s+on(?:wards?)?$", re.IGNORECASE)
# As we write a time in Indonesian, behind a date: "4 Juli 2024, 14.00".
_CLOCK = re.compile(r",\s*(\d\d)\.(\d\d)$")


class DateReading(NamedTuple):
    """What was understood: a TIMEX3 value, the last one of a span, and the interval of both."""

    value: str
    end_value: str | None
    interval: Interval


def read_date(text: str, language: str = "id", anchor: Interval | None = None) -> DateReading:
    """Read a date typed in words, in `language` first and in the other languages after it.

    `anchor` is the date from which "yesterday" or a date without a year is counted. Raises InputFault
    where no date is understood. A word before it says what the date bounds: "about", "before", "since".
    """
    text = _CLOCK.sub(r" pukul \1.\2", text.strip())
    bounded = _BOUND.fullmatch(text)
    if bounded is None:
        return _read(text, language, anchor)
    bound = _WORDS[bounded[1].casefold()]
    rest = _ON.sub("", bounded[2]) if bound is _Bound.SINCE else bounded[2]
    try:
        return _bounded(_read(rest, language, anchor), bound)
    except InputFault:
        return _read(text, language, anchor)  # "mulai" and the like may belong to what follows


def _bounded(reading: DateReading, bound: _Bound) -> DateReading:
    at = reading.interval
    match bound:
        case _Bound.ABOUT:
            return reading._replace(interval=replace(at, approximate=True))
        case _Bound.BEFORE:
            interval = replace(at, begin=DISTANT_PAST, until=at.begin)
        case _Bound.UNTIL:
            interval = replace(at, begin=DISTANT_PAST)
        case _Bound.AFTER:
            interval = replace(at, begin=at.until, until=DISTANT_FUTURE)
        case _Bound.SINCE:
            interval = replace(at, until=DISTANT_FUTURE)
    return reading._replace(end_value=None, interval=interval)


def _read(text: str, language: str, anchor: Interval | None) -> DateReading:
    plain = timex3.interval_of(text.strip()) if len(text.strip()) >= _SHORTEST else None
    if plain is not None:
        return DateReading(*timex3.value_of(plain), plain)
    stated = Publication(anchor, PublicationSource.USER) if anchor else Publication()
    codes = [code for code in (language, *available_languages()) if code in available_languages()]
    # Few people type "mei" or "march" with a capital, without which these words are others as well.
    tries = [(written, code) for written in (text, text.title()) for code in codes]
    found = [(written, _placed(tag(written, code, stated).timexes)) for written, code in tries]
    # In another language "mei 2024" is but a year behind a word: who reads it whole comes first.
    for share in (_WHOLE, _MOST):
        for written, placed in found:
            if placed and _covers(placed, written, share):
                return _reading(placed)
    raise InputFault(
        Message(
            "No date is understood in “{text}”: write for instance “4 July 2024” or “2024-07”.", text=text
        )
    )


def _placed(timexes: Iterable[Timex]) -> list[Timex]:
    return [timex for timex in timexes if timex.interval is not None]


def _covers(placed: list[Timex], text: str, share: float) -> bool:
    """Most of what was typed must be the date: a sentence that happens to hold one is no date."""
    return sum(timex.end - timex.start for timex in placed) >= len(text.strip()) * share


def _reading(placed: list[Timex]) -> DateReading:
    first, last = placed[0], placed[-1]
    assert first.interval is not None
    assert last.interval is not None
    if last is first or last.interval.until <= first.interval.until:
        return DateReading(first.value, None, first.interval)
    return DateReading(first.value, last.value, first.interval.joined(last.interval))
