"""Events as a table in CSV (RFC 4180), out and in: one line an event, dates to sort by and in words."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from timeline.dates import Granularity, Interval
from timeline.dates.edtf import edtf_of
from timeline.dates.instants import read_instant, write_instant
from timeline.errors import InputFault, Message
from timeline.exchange import wording
from timeline.exchange.columns import Columns, columns_of
from timeline.exchange.formats import Written
from timeline.exchange.incoming import Came, event_of
from timeline.exchange.span import read_span
from timeline.exchange.text import clean
from timeline.model import EventKind, Importance

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.exchange.material import Material
    from timeline.model import Event

# The names of the columns are the same in every language, as programs read them.
COLUMNS = (
    "title",
    "date",
    "begin",
    "until",
    "granularity",
    "approximate",
    "edtf",
    "kind",
    "participants",
    "places",
    "status",
    "confidence",
    "negated",
    "sources",
    "evidence",
    "links",
    "tags",
    "importance",
    "note",
)
# One of several values in a cell, and what stands for itself in it.
_VALUE = re.compile(r"(?:[^;\\]|\\.)+", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
# What a spreadsheet would take for the begin of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_GUARD = "'"
# Excel takes a file for UTF-8 only with this before it.
_BOM = "\ufeff"


def write(material: Material) -> Written:
    """The events as CSV."""
    return Written(_lines(material))


def cells_of(event: Event, material: Material) -> list[str]:
    """What stands in the columns of an event."""
    interval, language = event.interval, material.language
    sources = material.sources_of(event)
    return [
        event.title,
        wording.date_of(event, language),
        write_instant(interval.begin) if interval else "",
        write_instant(interval.until) if interval else "",
        interval.granularity.name.lower() if interval else "",
        _yes(interval.approximate) if interval else "",
        edtf_of(interval) if interval else "",
        event.kind.value,
        joined(event.participants),
        joined(event.places),
        event.status.value,
        f"{event.confidence:.2f}",
        _yes(event.negated),
        joined(wording.citation(article, language) for article in sources),
        joined(telling.sentence for telling in material.tellings[event.id] if telling.sentence),
        joined(article.url for article in sources if article.url),
        joined(event.tags),
        event.importance.name.lower(),
        event.note,
    ]


def joined(values: Iterable[str]) -> str:
    """Several values in one cell; a semicolon within one has a backslash before it."""
    return "; ".join(value.replace("\\", "\\\\").replace(";", "\\;") for value in values)


def parted(cell: str) -> tuple[str, ...]:
    """The inverse of `joined`, blind to spaces about the values."""
    values = (_ESCAPED.sub(r"\1", value).strip() for value in _VALUE.findall(cell))
    return tuple(value for value in values if value)


def defused(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula, and without control characters."""
    cell = clean(cell)
    return f"{_GUARD}{cell}" if cell.startswith((*_FORMULA, _GUARD)) else cell


def fused(cell: str) -> str:
    """The inverse of `defused`."""
    return cell[1:] if cell.startswith(_GUARD) and cell[1:].startswith((*_FORMULA, _GUARD)) else cell


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _lines(material: Material) -> Iterator[bytes]:
    yield (_BOM + _line(list(COLUMNS))).encode("utf-8")
    for event in material.events:
        yield _line([defused(cell) for cell in cells_of(event, material)]).encode("utf-8")


def _line(cells: list[str]) -> str:
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerow(cells)
    return buffer.getvalue()


def read(content: bytes, language: str) -> Came:
    """The events of a table of ours, or of any with columns such as "title" and "date"."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    columns = columns_of(text.partition("\n")[0])
    if columns is None:
        raise InputFault(Message("The table has no columns with titles and dates of events."))
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=columns.delimiter))[1:]
    except csv.Error as error:
        raise InputFault(Message("The table is damaged: {reason}.", reason=str(error))) from error
    found = [_Row(row, columns, language).event() for row in rows if any(cell.strip() for cell in row)]
    events = tuple(event for event in found if event is not None)
    left_out = len(found) - len(events)
    note = Message("Rows without a title, or with a date that is not understood: {count}", count=left_out)
    return Came(events, (note,) if left_out else ())


class _Row:
    """One line of a table, its cells found by what they hold."""

    def __init__(self, cells: list[str], columns: Columns, language: str) -> None:
        self._cells, self._columns, self._language = cells, columns, language

    def event(self) -> Event | None:
        """The event; None where there is no title, or a date that cannot be understood."""
        title = self._cell("title").strip()
        try:
            interval = self._interval()
        except (InputFault, ValueError, KeyError):
            return None
        if not title:
            return None
        kind = self._cell("kind").strip().lower()
        return event_of(
            title,
            interval,
            EventKind(kind) if kind in set(EventKind) else EventKind.OCCURRENCE,
            parted(self._cell("participants")),
            parted(self._cell("places")),
            self._cell("negated") == "yes",
            parted(self._cell("tags")),
            self._importance(),
            self._cell("note").strip(),
        )

    def _importance(self) -> Importance:
        name = self._cell("importance").strip().upper()
        return Importance[name] if name in Importance.__members__ else Importance.NORMAL

    def _interval(self) -> Interval | None:
        if self._cell("begin") and self._cell("until") and self._cell("granularity"):
            return read_interval(
                self._cell("begin"), self._cell("until"), self._cell("granularity"), self._cell("approximate")
            )
        first, last = self._cell("date").strip(), self._cell("end").strip()
        if not first:
            return None
        return read_span(f"{first}..{last}" if last else first, self._language)

    def _cell(self, what: str) -> str:
        place = self._columns.places.get(what)
        return fused(self._cells[place]) if place is not None and place < len(self._cells) else ""


def read_interval(begin: str, until: str, granularity: str, approximate: str) -> Interval:
    """An interval from its four parts as we write them; raises ValueError or KeyError if they make none."""
    unit = Granularity[granularity.strip().upper()]
    return Interval(
        read_instant(begin.strip()), read_instant(until.strip(), end=True), unit, approximate.strip() == "yes"
    )
