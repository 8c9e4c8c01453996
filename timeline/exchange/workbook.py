"""Events and sources as a workbook of Excel: two sheets, dates to sort by where it has them, no formulas."""

from __future__ import annotations

import io
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, cast

from timeline.dates import Granularity
from timeline.dates.calendar import civil_of
from timeline.dates.instants import write_instant
from timeline.errors import Message
from timeline.exchange import wording
from timeline.exchange.formats import Written
from timeline.exchange.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.exchange.material import Material
    from timeline.model import Event

    Cell = str | float | datetime

# What Excel can hold: rows of a sheet under the headings, letters of a cell, and dates from its first March
# on, as its February 1900 has a day too many.
_MOST_ROWS = 1_048_575
_MOST_LETTERS = 32_767
_FIRST_YEAR, _LAST_YEAR = 1901, 9999
# The time of making would make each file another one.
_MADE = datetime(2000, 1, 1)
_HEADINGS = (
    (Message("Date"), 26),
    (Message("First day"), 12),
    (Message("Begin"), 20),
    (Message("End (no longer in it)"), 20),
    (Message("Event"), 60),
    (Message("Kind"), 16),
    (Message("Who"), 30),
    (Message("Where"), 24),
    (Message("Checked"), 16),
    (Message("Confidence"), 11),
    (Message("Sources"), 10),
    (Message("Evidence"), 80),
    (Message("Tags"), 24),
    (Message("Importance, 0 to 3"), 11),
    (Message("Note"), 60),
)
_SOURCE_HEADINGS = (
    (Message("Number"), 9),
    (Message("Title"), 60),
    (Message("Outlet"), 24),
    (Message("Author"), 24),
    (Message("Published"), 22),
    (Message("Address"), 60),
)
_EVENTS, _SOURCES = Message("Events"), wording.SOURCES


class _Sheet(Protocol):
    """A sheet, as the library has it."""

    def set_column(self, first: int, last: int, width: float) -> object: ...
    def write_string(self, row: int, column: int, text: str, form: object = None) -> object: ...
    def write_number(self, row: int, column: int, number: float) -> object: ...
    def write_datetime(self, row: int, column: int, when: datetime, form: object) -> object: ...
    def freeze_panes(self, row: int, column: int) -> object: ...
    def autofilter(self, top: int, left: int, bottom: int, right: int) -> object: ...


class _Book(Protocol):
    """A workbook, as the library has it."""

    def set_properties(self, properties: dict[str, object]) -> object: ...
    def add_format(self, properties: dict[str, object]) -> object: ...
    def add_worksheet(self, name: str) -> _Sheet: ...
    def close(self) -> object: ...


def write(material: Material) -> Written:
    """The events and their sources as .xlsx."""
    import xlsxwriter  # pyright: ignore[reportMissingTypeStubs]

    buffer = io.BytesIO()
    left_out = max(len(material.events) - _MOST_ROWS, 0)
    # Nothing is a formula, an address or a number because it looks like one.
    options = dict.fromkeys(("strings_to_formulas", "strings_to_urls", "strings_to_numbers"), False)
    book = cast("_Book", xlsxwriter.Workbook(buffer, {**options, "constant_memory": True}))
    book.set_properties({"title": clean(material.title), "created": _MADE})
    forms = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd"})
    rows = (_event(event, material) for event in material.events[:_MOST_ROWS])
    for name, headings, found in (
        (_EVENTS, _HEADINGS, rows),
        (_SOURCES, _SOURCE_HEADINGS, _sources(material)),
    ):
        sheet = book.add_worksheet(name.in_words(material.language))
        _fill(
            sheet, [(heading.in_words(material.language), width) for heading, width in headings], found, forms
        )
    book.close()
    note = Message("Events that a sheet has no more rows for: {count}", count=left_out)
    return Written([buffer.getvalue()], (note,) if left_out else ())


def _fill(
    sheet: _Sheet,
    headings: Sequence[tuple[str, int]],
    rows: Iterable[Sequence[Cell]],
    forms: tuple[object, object],
) -> None:
    """Write headings and rows; `forms` are how headings and days look."""
    bold, day = forms
    for column, (heading, width) in enumerate(headings):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, heading, bold)
    sheet.freeze_panes(1, 0)
    last = 0
    for last, row in enumerate(rows, start=1):
        for column, cell in enumerate(row):
            if isinstance(cell, str):
                sheet.write_string(last, column, clean(cell)[:_MOST_LETTERS])
            elif isinstance(cell, datetime):
                sheet.write_datetime(last, column, cell, day)
            else:
                sheet.write_number(last, column, cell)
    sheet.autofilter(0, 0, last, len(headings) - 1)


def _event(event: Event, material: Material) -> list[Cell]:
    interval, language = event.interval, material.language
    return [
        wording.date_of(event, language),
        _first_day(event),
        write_instant(interval.begin) if interval else "",
        write_instant(interval.until) if interval else "",
        event.title,
        wording.KINDS[event.kind].in_words(language),
        ", ".join(event.participants),
        ", ".join(event.places),
        wording.STATUSES[event.status].in_words(language),
        round(event.confidence, 2),
        ", ".join(map(str, material.numbers_of(event))),
        "\n".join(telling.sentence for telling in material.tellings[event.id] if telling.sentence),
        ", ".join(event.tags),
        event.importance.value,
        event.note,
    ]


def _first_day(event: Event) -> Cell:
    """The day on which an event begins, as Excel sorts it; empty where it is not known or too long ago."""
    if event.interval is None or event.interval.granularity > Granularity.DAY:
        return ""
    civil = civil_of(event.interval.begin)
    if not _FIRST_YEAR <= civil.year <= _LAST_YEAR:
        return ""
    return datetime(civil.year, civil.month, civil.day)


def _sources(material: Material) -> Iterable[list[Cell]]:
    for number, article in enumerate(material.sources, start=1):
        published = article.published.interval
        date = published.in_words(material.language) if published else ""
        yield [number, article.title, article.outlet, article.author, date, article.url or article.origin]
