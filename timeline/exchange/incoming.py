"""Events that come from other programs: told by the file itself, read as far as they can be placed."""

from __future__ import annotations

import csv
import io
import re
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, Protocol, cast

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Interval, timex3
from timeline.errors import InputFault, Message
from timeline.exchange import project_json
from timeline.exchange.columns import columns_of, holds_articles
from timeline.exchange.text import one_line
from timeline.model import Colour, Event, EventKind, Importance, Status

# No calendar or table of events is larger; a whole project is read record by record and may be.
_LARGEST = 64 << 20
_START = 1 << 16
PROJECT = "project"


class Came(NamedTuple):
    """The events of a file, and what is to be said of it."""

    events: tuple[Event, ...]
    notes: tuple[Message, ...] = ()


class _Reader(Protocol):
    def __call__(self, content: bytes, language: str) -> Came: ...


def form_of(path: Path) -> str:
    """Which form of ours or other programs' a file of events has, by what stands in it; "" for none of them.

    An unreadable file is none: who reads articles will say why.
    """
    try:
        with path.open("rb") as file:
            start = file.read(_START)
    except OSError:
        return ""
    if project_json.is_project(start):
        return PROJECT
    if re.match(rb"(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR", start, re.IGNORECASE):
        return "calendar"
    if path.name.lower().endswith((".json", ".timelinejs")) and _is_timelinejs(start):
        return "timelinejs"
    if path.suffix.lower() in (".csv", ".tsv") and _is_table_of_events(start):
        return "csv_table"
    return ""


def read_events(path: Path, form: str, language: str) -> Came:
    """The events of a file of a form; raises InputFault with the reason where it cannot be read."""
    try:
        if path.stat().st_size > _LARGEST:
            raise InputFault(
                Message("{name} is larger than {limit} MB.", name=path.name, limit=_LARGEST >> 20)
            )
        content = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputFault(
            Message("{name} cannot be read: {reason}.", name=path.name, reason=reason)
        ) from error
    reader = cast("_Reader", import_module(f"timeline.exchange.{form}").read)
    return reader(content, language)


def _is_table_of_events(start: bytes) -> bool:
    """Whether the first line of a table names what events have, and no column holds texts as articles do."""
    text = start.decode("utf-8-sig", "replace")
    columns = columns_of(text.partition("\n")[0])
    if columns is None:
        return False
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=columns.delimiter))
    # The last row may be cut where the sample ends.
    return not holds_articles(columns, rows[1:-1] or rows[1:])


def _is_timelinejs(start: bytes) -> bool:
    return b'"start_date"' in start or (b'"events"' in start and b'"headline"' in start)


def event_of(
    title: str,
    interval: Interval | None,
    kind: EventKind = EventKind.OCCURRENCE,
    participants: tuple[str, ...] = (),
    places: tuple[str, ...] = (),
    negated: bool = False,
    tags: tuple[str, ...] = (),
    importance: Importance = Importance.NORMAL,
    note: str = "",
    colour: Colour = Colour.NONE,
) -> Event:
    """An event that came in: the user brought it, so that it is as if made by hand."""
    value, end_value = _values(interval)
    edited = frozenset({"title", "date", "kind"})
    return Event(
        0,  # the store numbers it
        one_line(title),
        kind,
        value,
        end_value,
        interval,
        participants,
        places,
        negated,
        status=Status.EDITED,
        edited=edited,
        tags=tags,
        importance=importance,
        note=note,
        colour=colour,
    )


def _values(interval: Interval | None) -> tuple[str, str | None]:
    """The TIMEX3 values of an interval; of one with an open end, those of the end that is known."""
    if interval is None:
        return "", None
    begin = interval.until - 1 if interval.begin <= DISTANT_PAST else interval.begin
    until = begin + 1 if interval.until >= DISTANT_FUTURE else interval.until
    return timex3.value_of(Interval(begin, until, interval.granularity, interval.approximate))
