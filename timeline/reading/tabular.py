"""Tables to rows: delimited text in any dialect, workbooks, JSON, JSON lines. A row maps columns to text."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any, TextIO, cast

from timeline.errors import Message, ReadingFault
from timeline.reading.columns import Row, role_of
from timeline.reading.decoding import decode, encoding_of
from timeline.reading.document import LARGEST_COLLECTION, LARGEST_FILE, MEGABYTE, Document
from timeline.reading.packed import unzipped

# So many rows are looked at before it is said what the columns are.
SAMPLE = 100
_LONGEST_CELL = 10_000_000
_MOST_COLUMNS = 1000
_DELIMITERS = ",;\t|"
_FEWEST_LINES = 3
_LONGEST_NAME = 60
_LEVELS = 6
_BEGINNING = 1 << 16


@dataclass(frozen=True, slots=True)
class Table:
    """The names of the columns, and the rows one after the other."""

    columns: tuple[str, ...]
    rows: Iterator[Row]


def delimited(document: Document) -> Table:
    """A file of values between commas, semicolons, tabs or bars; the first line may name the columns."""
    csv.field_size_limit(_LONGEST_CELL)
    file = _text_file(document)
    beginning = file.read(_BEGINNING)
    file.seek(0)
    records = csv.reader(file, delimiter=delimiter_of(beginning) or ",")
    return _table(record[:_MOST_COLUMNS] for record in records if any(cell.strip() for cell in record))


def workbook(document: Document) -> Iterator[Table]:
    """The sheets of a workbook."""
    from python_calamine import CalamineWorkbook

    if document.beginning().startswith(b"PK"):
        with unzipped(document):
            pass  # only to see whether it would fill the memory
    book = CalamineWorkbook.from_filelike(io.BytesIO(document.read()))
    for name in book.sheet_names:
        rows = book.get_sheet_by_name(name).iter_rows()
        records = ([_cell(value) for value in row] for row in rows)
        yield _table(record for record in records if any(record))


def json_table(document: Document) -> Table:
    """The objects of a JSON file: a list of them wherever it lies, or the one that the file is."""
    try:
        value = json.loads(decode(document.read()), strict=False)
    except (ValueError, RecursionError) as error:
        raise ReadingFault(Message("{name} is no JSON: it is damaged.", name=document.name)) from error
    return _of_objects(iter(_objects(value)))


def json_lines(document: Document) -> Table:
    """A JSON object on each line; a line that is none is a row in which nothing stands."""
    return _of_objects(_object_of(line) for line in _text_file(document) if line.strip())


def delimiter_of(beginning: str) -> str:
    """The sign between the values of a table, by its first lines; empty where no sign makes columns."""
    best, most = "", 0.0
    for sign in _DELIMITERS:
        widths = [len(record) for record in _records(beginning, sign)]
        width, lines = Counter(widths).most_common(1)[0] if widths else (1, 0)
        worth = lines / len(widths) * min(width, 4) if width > 1 else 0.0
        if worth > most:
            best, most = sign, worth
    return best


def looks_like_table(beginning: str) -> bool:
    """Whether a text whose name says nothing is a table: all lines have the same columns, with names."""
    sign = delimiter_of(beginning)
    records = _records(beginning, sign) if sign else []
    if len(records) < _FEWEST_LINES or len({len(record) for record in records}) > 1:
        return False
    roles = {role_of(name) for name in records[0]}
    return "text" in roles and len(roles - {""}) > 1


def _records(beginning: str, sign: str) -> list[list[str]]:
    """The whole records in the first lines of a table."""
    try:
        records = list(islice(csv.reader(io.StringIO(beginning, newline=""), delimiter=sign), SAMPLE))
    except csv.Error:
        return []
    if not beginning.endswith("\n") and len(records) > 1:
        del records[-1]  # it may be cut off
    return [record for record in records if record]


def _table(records: Iterator[list[str]]) -> Table:
    first = list(islice(records, SAMPLE))
    if not first:
        return Table((), iter(()))
    width = max(len(record) for record in first)
    named = _has_names(first)
    columns = _unique(first[0] if named else [], width)
    rest = chain(first[1:] if named else first, records)
    return Table(columns, (dict(zip(columns, record, strict=False)) for record in rest))


def _has_names(records: Sequence[Sequence[str]]) -> bool:
    """Whether the first record names the columns: short words, each another one, no numbers."""
    names = [name.strip() for name in records[0] if name.strip()]
    if any(role_of(name) for name in names):
        return True
    plain = all(len(name) <= _LONGEST_NAME and not name[0].isdigit() for name in names)
    return plain and len(records) > 1 and len(set(names)) == len(names) > 1


def _unique(names: Sequence[str], width: int) -> tuple[str, ...]:
    """A name for each of so many columns; where there is none, its number."""
    unique: dict[str, None] = {}
    for index in range(width):
        name = names[index].strip() if index < len(names) else ""
        name = name or str(index + 1)
        unique[name if name not in unique else f"{name} ({index + 1})"] = None
    return tuple(unique)


def _cell(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _of_objects(objects: Iterator[dict[str, Any]]) -> Table:
    rows = ({name: text for name, text in _flat(found, "", 1) if text} for found in objects)
    first = list(islice(rows, SAMPLE))
    columns = dict.fromkeys(name for row in first for name in row)
    return Table(tuple(islice(columns, _MOST_COLUMNS)), chain(first, rows))


def _flat(found: dict[str, Any], before: str, level: int) -> Iterator[tuple[str, str]]:
    """The fields of an object and of the objects in it: "author.name"."""
    for name, value in found.items():
        if isinstance(value, dict) and level < _LEVELS:
            yield from _flat(cast("dict[str, Any]", value), f"{before}{name}.", level + 1)
        else:
            yield f"{before}{name}", _text_of(cast("object", value))


def _text_of(value: object) -> str:
    if isinstance(value, list):
        items = cast("list[object]", value)
        texts = [_text_of(item) for item in items if isinstance(item, str | int | float)]
        return ("\n\n" if any(len(text) > _LONGEST_NAME for text in texts) else ", ").join(texts)
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _objects(value: object) -> list[dict[str, Any]]:
    """The longest list of objects in a value, or the value itself where it is an object without one."""
    best: list[dict[str, Any]] = []
    level: list[object] = [value]
    for _ in range(_LEVELS):
        for item in level:
            if isinstance(item, list):
                found = [
                    cast("dict[str, Any]", part)
                    for part in cast("list[object]", item)
                    if isinstance(part, dict)
                ]
                best = found if len(found) > len(best) else best
        if best:
            return best
        level = [inner for item in level for inner in _inner(item)]
    return [cast("dict[str, Any]", value)] if isinstance(value, dict) and value else []


def _inner(item: object) -> Iterable[object]:
    if isinstance(item, dict):
        return cast("dict[str, object]", item).values()
    return cast("list[object]", item) if isinstance(item, list) else ()


def _object_of(line: str) -> dict[str, Any]:
    try:
        value = json.loads(line, strict=False)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _text_file(document: Document) -> TextIO:
    """The text of a table, whole where it is small: the last line may show the encoding."""
    document.check_size(LARGEST_COLLECTION)
    if document.size <= LARGEST_FILE:
        return io.StringIO(decode(document.read()), newline="")
    file = document.open()
    encoding = encoding_of(file.read(MEGABYTE))
    file.seek(0)
    return io.TextIOWrapper(file, encoding=encoding, errors="replace", newline="")
