"""A date that the user types: "4 juli 2024", "March 2013", "16-18 June 2025", "about 1990"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from timeline.dates import Interval, timex3
from timeline.errors import InputFault, Message
from timeline.language import available_languages
from timeline.model import Publication, PublicationSource, Timex
from timeline.tagging.tagger import tag

# A bare number of two or three digits would be read as a century or a decade, which nobody means.
_SHORTEST = 4
# How much of what was typed a date may leave unread: a dash between two dates, or a word about it.
_WHOLE, _MOST = 0.8, 0.5


class DateReading(NamedTuple):
    """What was understood: a TIMEX3 value, the last one of a span, and the interval of both."""

    value: str
    end_value: str | None
    interval: Interval


def read_date(text: str, language: str = "id", anchor: Interval | None = None) -> DateReading:
    """Read a date typed in words, in `language` first and in the other languages after it.

    `anchor` is the date from which "yesterday" or a date without a year is counted. Raises InputFault
    where no date is understood.
    """
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
