"""The rows of a table as articles."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain, islice

from timeline.dates import Interval
from timeline.errors import Message, ReadingFault
from timeline.model import Publication, PublicationSource, RawArticle
from timeline.reading.columns import ColumnMapping, Row, guess
from timeline.reading.days import day_in_digits, day_of_second, in_digits, order_of
from timeline.reading.decoding import clean
from timeline.reading.document import Document, Findings
from timeline.reading.header import day_of
from timeline.reading.markup import words_of_markup
from timeline.reading.plain import first_words
from timeline.reading.tabular import SAMPLE, Table

_SECONDS = re.compile(r"1[0-9]{9}(?:[0-9]{3})?(?:\.[0-9]+)?")
_LANGUAGE = re.compile(r"([A-Za-z]{2})(?:[-_].*)?")


def articles_of_tables(document: Document, tables: Iterable[Table]) -> Findings:
    """The articles of the sheets that hold some; raises ReadingFault where none does."""
    fault: ReadingFault | None = None
    found = False
    for table in tables:
        try:
            for article in _articles_of(document, table):
                found = True
                yield article
        except ReadingFault as none_here:
            fault = none_here
    if fault is not None and not found:
        raise fault


def _articles_of(document: Document, table: Table) -> Findings:
    """An article for each row that has a text; how many rows have none is told at the end."""
    first = list(islice(table.rows, SAMPLE))
    if not any(first):
        raise ReadingFault(Message("There are no articles in {name}.", name=document.name))
    mapping = document.columns or guess(table.columns, first)
    if mapping is None or mapping.text not in table.columns:
        raise ReadingFault(
            Message(
                "It cannot be told which column of {name} holds the texts of articles.", name=document.name
            )
        )
    order = order_of([row.get(mapping.date, "") for row in first])
    empty = 0
    for row in chain(first, table.rows):
        article = _article(row, mapping, order)
        if article.text:
            yield article
        else:
            empty += 1
    if empty:
        yield ReadingFault(
            Message("Rows of {name} without a text were left out: {count}.", name=document.name, count=empty)
        )


def _article(row: Row, mapping: ColumnMapping, order: str) -> RawArticle:
    text = clean(words_of_markup(row.get(mapping.text, ""))).strip()
    language = _LANGUAGE.fullmatch(_line(row.get(mapping.language, "")))
    code = language[1].lower() if language else ""
    return RawArticle(
        text=text,
        title=_line(row.get(mapping.title, "")) or first_words(text),
        language=code,
        published=_published(_line(row.get(mapping.date, "")), code, order),
        outlet=_line(row.get(mapping.outlet, "")),
        author=_line(row.get(mapping.author, "")),
        url=_line(row.get(mapping.url, "")),
        section=_line(row.get(mapping.section, "")),
    )


def _line(cell: str) -> str:
    return " ".join(clean(words_of_markup(cell)).split())


def _published(cell: str, language: str, order: str) -> Publication:
    day = _day(cell, language, order)
    if day is None:
        return Publication()
    why = Message("Its row in the table states it: “{date}”.", date=cell)
    return Publication(day, PublicationSource.METADATA, why)


def _day(cell: str, language: str, order: str) -> Interval | None:
    if _SECONDS.fullmatch(cell):
        return day_of_second(int(cell[:10]))
    if in_digits(cell):
        return day_in_digits(cell, order or language)
    return day_of(cell, language) if cell else None
