"""A range of time as people write it: "2024-01..2024-06", "mei 2024", "March 2013 .. 2014"."""

from __future__ import annotations

import re

from timeline.dates import Interval, timex3
from timeline.errors import InputFault, Message

_ALMOST_PLAIN = re.compile(r"[\s\d-]*")


def read_span(text: str, language: str = "id") -> Interval:
    """The range from the begin of the first date to the end of the last one; raises InputFault.

    Between two dates stand two dots; one date is the range of itself.
    """
    first, dots, last = text.partition("..")
    begin = _read(first, language)
    end = _read(last, language) if dots else begin
    if end.until <= begin.begin:
        raise InputFault(Message("“{text}” ends before it begins.", text=text.strip()))
    return begin.joined(end)


def _read(text: str, language: str) -> Interval:
    plain = timex3.interval_of(text.strip())
    if plain is not None:
        return plain
    # The tagger takes long to import, and most ranges are plain.
    from timeline.tagging import read_date

    none = InputFault(
        Message("“{text}” is no range of dates: write it as 2024-01..2024-06.", text=text.strip())
    )
    if _ALMOST_PLAIN.fullmatch(text):
        raise none  # of 2024-02-30 the tagger would take the month
    try:
        return read_date(text, language).interval
    except InputFault as fault:
        raise none from fault
