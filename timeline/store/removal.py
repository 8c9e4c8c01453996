"""Taking articles out of a project with all that hangs on them and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Column, Connection, Table, select

from timeline.store.chunks import chunks
from timeline.store.schema import articles, events, mentions, metadata
from timeline.store.transaction import Transaction


def remove_articles(connection: Connection, transaction: Transaction, ids: Iterable[int]) -> set[int]:
    """Remove articles, and the events that nobody else tells of, unless the user made them.

    Returns the events that were told of there and stay.
    """
    gone = list(ids)
    told = _found(connection, mentions.c.event_id, mentions.c.article_id, gone)
    remove(connection, transaction, articles, gone)
    told_elsewhere = _found(connection, mentions.c.event_id, mentions.c.event_id, told)
    by_hand = _found(connection, events.c.id, events.c.id, told, events.c.by_hand)
    orphaned = told - told_elsewhere - by_hand
    remove(connection, transaction, events, orphaned)
    return told - orphaned


def remove(connection: Connection, transaction: Transaction, target: Table, ids: Iterable[int]) -> None:
    """Remove rows after those that must refer to them; what may be without them only lets go."""
    gone = list(ids)
    for column in _references(target):
        referring = _found(connection, column.table.c.id, column, gone)
        if not column.nullable:
            remove(connection, transaction, column.table, referring)
            continue
        for row_id in sorted(referring):
            transaction.update(column.table, row_id, {column.name: None})
    transaction.delete(target, gone)


def _found(
    connection: Connection,
    wanted: Column[int],
    where: Column[int],
    ids: Iterable[int],
    also: Column[int] | None = None,
) -> set[int]:
    found: set[int] = set()
    for chunk in chunks(ids):
        query = select(wanted).where(where.in_(chunk)).distinct()
        query = query if also is None else query.where(also != 0)
        found.update(connection.execute(query).scalars())
    return found


def _references(target: Table) -> Iterator[Column[int]]:
    """The columns, of whatever table, that refer to rows of `target`."""
    for table in metadata.sorted_tables:
        for key in table.foreign_keys:
            if key.column.table is target:
                yield key.parent
