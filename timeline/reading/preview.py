"""What the user should be asked before a source is read: what its columns mean, whether to split it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice

from timeline.errors import ReadingFault
from timeline.reading.columns import ColumnMapping, guess
from timeline.reading.document import Document
from timeline.reading.parsers import TABLES, text_parts
from timeline.reading.reader import document_of
from timeline.reading.recognition import Kind, recognise
from timeline.reading.sources import Source
from timeline.reading.tabular import SAMPLE, Table

_ROWS = 10
_LONGEST_CELL = 300


@dataclass(frozen=True, slots=True)
class TablePreview:
    """The columns of a table, its first rows with long cells cut, and what the columns seem to mean."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    guess: ColumnMapping | None


@dataclass(frozen=True, slots=True)
class SplitPreview:
    """The titles of the articles that one text seems to hold; `split` of its source takes them apart."""

    titles: tuple[str, ...]


def preview(source: Source) -> TablePreview | SplitPreview | None:
    """What to ask the user about a source; None where there is nothing to ask. Never raises a fault."""
    document = document_of(source)
    try:
        kind = recognise(document)
        if kind in TABLES:
            return _of_table(next(iter(TABLES[kind](document))))
        return _of_text(document) if kind is Kind.PLAIN else None
    except (ReadingFault, OSError, ValueError, StopIteration):
        return None  # reading it will tell what is wrong


def _of_table(table: Table) -> TablePreview:
    rows = list(islice(table.rows, SAMPLE))
    shown = (tuple(row.get(column, "")[:_LONGEST_CELL] for column in table.columns) for row in rows[:_ROWS])
    return TablePreview(table.columns, tuple(shown), guess(table.columns, rows))


def _of_text(document: Document) -> SplitPreview | None:
    titles = tuple(article.title for article in text_parts(replace(document, split=True)))
    return SplitPreview(titles) if len(titles) > 1 else None
