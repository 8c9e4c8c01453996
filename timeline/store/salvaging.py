"""What can still be read of a damaged project, written into a new one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Table

from timeline.errors import Message, ProjectFault
from timeline.store.copying import made_aside
from timeline.store.faults import damaged
from timeline.store.guard import told
from timeline.store.indices import INDEXED
from timeline.store.inspection import inspected_version, quiet_uri
from timeline.store.lock import ProjectLock
from timeline.store.migrating import migrate
from timeline.store.schema import SCHEMA_VERSION, metadata

_PORTION = 512
_Row = tuple[object, ...]


def salvage(path: Path, target: Path) -> None:
    """Write all rows that can be read of the project at `path` into a new one at `target`.

    Rows that refer to lost ones lose the reference, or go with them. Raises ProjectFault where nothing can
    be read; the damaged file stays as it is.
    """
    path, target = path.resolve(), target.resolve()
    if target.exists():
        raise ProjectFault(Message("There is a file {name} already: choose another name.", name=target.name))
    with told(path, opening=True), ProjectLock(target), made_aside(target) as aside:
        if inspected_version(path) != SCHEMA_VERSION:
            raise damaged(path)
        migrate(aside)
        with (
            closing(sqlite3.connect(quiet_uri(path), uri=True)) as source,
            closing(sqlite3.connect(aside, isolation_level=None)) as new,
        ):
            source.text_factory = _decoded
            if not _fill(source, new):
                raise damaged(path)
            new.execute("PRAGMA journal_mode = WAL")


def _fill(source: sqlite3.Connection, new: sqlite3.Connection) -> int:
    """Copy what can be read, and mend what refers to the rest; returns the number of rows."""
    new.execute("BEGIN")
    saved = sum(_copy(source, new, table) for table in metadata.sorted_tables)
    while orphans := new.execute("PRAGMA foreign_key_check").fetchall():
        for table, row, _, key in orphans:
            _let_go(new, table, row, key)
    for name in INDEXED:
        new.execute(f"INSERT INTO {name}_index ({name}_index) VALUES ('rebuild')")
    new.execute("COMMIT")
    return saved


def _copy(source: sqlite3.Connection, new: sqlite3.Connection, table: Table) -> int:
    """Copy the rows of one table; returns how many there were."""
    names = ", ".join(column.name for column in table.columns)
    marks = ", ".join("?" * len(table.columns))
    question = f"SELECT {names} FROM {table.name} WHERE id > ? AND id <= ? ORDER BY id"
    command = f"INSERT OR IGNORE INTO {table.name} ({names}) VALUES ({marks})"
    count = 0
    last = _last(source, table)
    for begin in range(0, last, _PORTION):
        rows = list(_readable(source, question, begin, min(begin + _PORTION, last)))
        new.executemany(command, rows)
        count += len(rows)
    return count


def _last(source: sqlite3.Connection, table: Table) -> int:
    """The greatest number of a row, or the greatest that was ever given."""
    for question in (
        f"SELECT max(id) FROM {table.name}",
        f"SELECT seq FROM sqlite_sequence WHERE name = '{table.name}'",
    ):
        try:
            found = source.execute(question).fetchone()
        except sqlite3.DatabaseError:
            continue
        return found[0] or 0 if found else 0
    return 0  # nor could any row be found


def _readable(source: sqlite3.Connection, question: str, after: int, last: int) -> Iterator[_Row]:
    """The rows of a range of numbers that can be read: what fails is halved until single rows fail."""
    try:
        yield from source.execute(question, (after, last)).fetchall()
    except sqlite3.DatabaseError:
        if last - after > 1:
            middle = (after + last) // 2
            yield from _readable(source, question, after, middle)
            yield from _readable(source, question, middle, last)


def _let_go(new: sqlite3.Connection, table: str, row: int, key: int) -> None:
    """End a reference to a row that is lost: by itself where it may be empty, else with its row."""
    keys = new.execute(f"PRAGMA foreign_key_list({table})").fetchall()
    column = next(found[3] for found in keys if found[0] == key)
    if column in _may_be_empty(metadata.tables[table]):
        new.execute(f"UPDATE {table} SET {column} = NULL WHERE id = ?", (row,))
    else:
        new.execute(f"DELETE FROM {table} WHERE id = ?", (row,))


def _may_be_empty(table: Table) -> set[str]:
    columns: Iterable[Column[Any]] = table.columns
    return {column.name for column in columns if column.nullable}


def _decoded(text: bytes) -> str:
    return text.decode("utf-8", "replace")
