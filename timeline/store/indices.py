"""The full-text indices, kept in step with their tables by whoever changes a row.

A project file holds no triggers: in a file from elsewhere they would act in the user's name.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, Table

from timeline.store.chunks import chunks

INDEXED = {
    "events": ("title", "participants", "places", "tags", "note"),
    "articles": ("title", "text", "outlet", "author"),
}


def forget(connection: Connection, target: Table, ids: Iterable[int]) -> None:
    """Take rows out of the index of their table, while they still hold what was indexed."""
    _copy(connection, target, ids, "({index}, rowid, {names}) SELECT 'delete', id, {names}")


def remember(connection: Connection, target: Table, ids: Iterable[int]) -> None:
    """Put rows into the index of their table, as they are now."""
    _copy(connection, target, ids, "(rowid, {names}) SELECT id, {names}")


def _copy(connection: Connection, target: Table, ids: Iterable[int], how: str) -> None:
    """FTS5's commands for a table whose contents stay in their own place (sqlite.org/fts5.html, 4.4.3)."""
    columns = INDEXED.get(target.name)
    if columns is None:
        return
    index = f"{target.name}_index"
    command = how.format(index=index, names=", ".join(columns))
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        connection.exec_driver_sql(
            f"INSERT INTO {index} {command} FROM {target.name} WHERE id IN ({marks})", tuple(chunk)
        )
