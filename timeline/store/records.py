"""Rows as records in plain words and back, without loss: what stands in a file that other programs read.

It knows columns by their names and sorts only, so that a table or column that is added is handed on too.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Container, Mapping
from functools import cache
from typing import Any, cast

from sqlalchemy import Column, LargeBinary, Table

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity
from timeline.dates.instants import read_instant, write_instant
from timeline.errors import InputFault, Message
from timeline.store.rows import Row, Value
from timeline.store.schema import metadata

Record = dict[str, Any]

# Columns that hold lists as JSON, and those that hold yes or no as 1 or 0.
_LISTS = frozenset(
    {"participants", "places", "edited", "why", "doubts", "published_why", "tags", "step"}
    | {"lanes", "closed", "ordered", "folds", "span", "columns"}
)
# Columns that hold an object as JSON.
_OBJECTS = frozenset({"before", "after"})
_JSON = _LISTS | _OBJECTS
_FLAGS = frozenset({"negated", "by_hand", "dates_only", "keep_originals"})
_INTERVAL = ("begin", "until", "granularity", "approximate")
_LARGEST = 2**63 - 1
_EMPTY = {int: 0, float: 1.0, str: "", bytes: b""}

# Numbers of rows that may be gone, by column, and the table of these.
_LOOSE = {
    ("provenances", "copy_of"): "articles",
    ("acts", "article_id"): "articles",
    ("passages", "event_id"): "events",
}

TABLES = {table.name: table for table in metadata.sorted_tables}


def record_of(table: Table, row: Mapping[str, Any], names: Container[str] | None = None) -> Record:
    """A row in plain words: intervals as one field each, lists as lists, files in Base64.

    Of the fields only those of `names`, where they are given.
    """
    return {
        field: _written(field, row[field]) if prefix is None else _written_interval(row, prefix)
        for field, prefix in _fields(table)
        if names is None or field in names
    }


@cache
def _fields(table: Table) -> tuple[tuple[str, str | None], ...]:
    """The fields of a table's records in order, and of intervals what stands before their columns' names."""
    prefixes = ((column.name, _prefix(column.name)) for column in table.columns)
    return tuple(
        (name if prefix is None else interval_field(prefix), prefix)
        for name, prefix in prefixes
        if prefix is None or name.endswith("begin")
    )


def row_of(table: Table, record: Mapping[str, Any]) -> Row:
    """The row of a record; raises InputFault, naming the field, where it is none of the table's.

    What an older version did not write is taken as empty.
    """
    row: dict[str, Any] = {}
    fields = set(record)
    for column in table.columns:
        prefix = _prefix(column.name)
        field = column.name if prefix is None else interval_field(prefix)
        fields.discard(field)
        try:
            if prefix is None:
                row[column.name] = _read(column, record.get(field), given=field in record)
            elif column.name.endswith("begin"):
                row |= _read_interval(record.get(field), prefix)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise wrong(table.name, field) from error
    if fields:
        raise wrong(table.name, min(fields))
    return cast("Row", row)


def interval_field(prefix: str) -> str:
    """The name under which the interval of some columns is handed on."""
    return prefix.rstrip("_") or "interval"


def wrong(table: str, field: str) -> InputFault:
    """What is said of a record that cannot be."""
    return InputFault(
        Message(
            "Its list “{table}” holds a record whose “{field}” is not as it must be.",
            table=table,
            field=field,
        )
    )


def _prefix(name: str) -> str | None:
    """What stands before "begin" in the name of an interval's column; None for other columns."""
    ends = (name.removesuffix(part) for part in _INTERVAL if name.endswith(part))
    return next((prefix for prefix in ends if prefix in ("", "published_")), None)


def _written(name: str, value: Value | bytes) -> object:
    if isinstance(value, bytes):
        return b64encode(value).decode("ascii")
    if name in _JSON and isinstance(value, str):
        return json.loads(value)
    return bool(value) if name in _FLAGS else value


def _written_interval(row: Mapping[str, Any], prefix: str) -> Record | None:
    begin, until, granularity, approximate = (row[f"{prefix}{name}"] for name in _INTERVAL)
    if begin is None:
        return None
    return {
        "begin": write_instant(begin),
        "until": write_instant(until),
        "granularity": Granularity(granularity).name.lower(),
        "approximate": bool(approximate),
    }


def _read(column: Column[Any], value: object, *, given: bool) -> Value | bytes:
    sort = bytes if isinstance(column.type, LargeBinary) else column.type.python_type
    if value is None:
        if given and not column.nullable:
            raise ValueError("nothing where something must be")
        empty = "[]" if column.name in _LISTS else _EMPTY[sort]
        return None if column.nullable else empty
    if column.name in _JSON:
        if not isinstance(value, dict if column.name in _OBJECTS else list):
            raise TypeError("no list, or no object")
        return json.dumps(value, ensure_ascii=False)
    if column.name in _FLAGS:
        if not isinstance(value, bool):
            raise TypeError("neither yes nor no")
        return int(value)
    if sort is bytes:
        return b64decode(cast("str", value), validate=True)
    return _plain(value, sort)


def _plain(value: object, sort: type) -> Value:
    if isinstance(value, bool) or not isinstance(value, (int, float) if sort is float else sort):
        raise TypeError("another sort of value")
    if isinstance(value, int) and abs(value) > _LARGEST:
        raise ValueError("too large a number")
    return float(cast("float", value)) if sort is float else cast("Value", value)


def _read_interval(value: object, prefix: str) -> dict[str, int | None]:
    if value is None:
        return dict.fromkeys(f"{prefix}{name}" for name in _INTERVAL)
    told = cast("dict[str, Any]", value)
    if set(told) != set(_INTERVAL) or not isinstance(told["approximate"], bool):
        raise ValueError("no interval")
    begin, until = read_instant(told["begin"]), read_instant(told["until"], end=True)
    if not DISTANT_PAST <= begin < until <= DISTANT_FUTURE:
        raise ValueError("an interval must have a length")
    granularity = int(Granularity[told["granularity"].upper()])
    values = (begin, until, granularity, int(told["approximate"]))
    return {f"{prefix}{name}": number for name, number in zip(_INTERVAL, values, strict=True)}


def referred(column: Column[Any]) -> tuple[str, bool]:
    """The table of which a column names a row, "" for none; and whether that row may be gone."""
    for key in column.foreign_keys:
        return key.column.table.name, False
    return _LOOSE.get((column.table.name, column.name), ""), True
