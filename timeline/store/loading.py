"""Records of one project put into another: nothing comes twice, and nothing that could not be read again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, cast

from sqlalchemy import ColumnElement, Connection, RowMapping, Table, select

from timeline.model import EntityKind, NameField
from timeline.store import annotations, rows, views
from timeline.store.faults import Damage
from timeline.store.records import TABLES, Record, referred, row_of, wrong
from timeline.store.rows import Row
from timeline.store.schema import (
    acts,
    aliases,
    articles,
    events,
    mentions,
    originals,
    passages,
    pictures,
    timexes,
)
from timeline.store.schema import views as view_rows
from timeline.store.transaction import Transaction
from timeline.store.words import messages_from_json

# What each row must be to be read again.
_CHECKS: dict[str, Callable[[RowMapping], object]] = {
    "articles": rows.article_of,
    "timexes": rows.timex_of,
    "events": rows.event_of,
    "mentions": lambda row: rows.mention_of(row, None),
    "pairs": rows.pair_of,
    "links": annotations.link_of,
    "entities": lambda row: EntityKind(row["kind"]),
    "aliases": lambda row: NameField(row["field"]),
    "views": views.view_of,
    "acts": lambda row: messages_from_json(row["step"])[0],
}
_DIGESTS = (articles.name, originals.name, pictures.name)
# A number beyond leaves no room for those that are to come.
_LARGEST = 2**53
_DIGEST = re.compile(r"[0-9a-f]{64}")


class Loaded(NamedTuple):
    """How many articles and events came in, and how many articles were there already."""

    articles: int
    events: int
    known: int


class Loading:
    """Takes the records of a project, tables in the order of `TABLES`, into an open transaction.

    An article that is there already is left out with all that was found in it. Raises InputFault at the
    first record that cannot be; the transaction is then to be given up.
    """

    def __init__(self, connection: Connection, transaction: Transaction) -> None:
        self._connection, self._transaction = connection, transaction
        # The new numbers of each table's rows by their old ones; those that are left out have none.
        self._numbers: dict[str, dict[int, int | None]] = {name: {} for name in TABLES}
        self._is_new = all(transaction.is_new(table) for table in TABLES.values())
        self._lengths: dict[int, int] = {}
        self._known = {name: self._digests(TABLES[name]) for name in _DIGESTS}
        self._by_hand = self._contents(events, events.c.by_hand != 0)
        self._views = self._contents(view_rows)
        self._acts = {(row["at"], row["actor"], row["step"]) for row in self._all(acts)}
        self._named = {(row["field"], row["name"]) for row in self._all(aliases)}
        self._told: dict[int, bool] = {}

    def add(self, name: str, records: Sequence[Record]) -> None:
        """Take records of one table; those they refer to came before."""
        table = TABLES.get(name)
        if table is None:
            raise wrong(name, "id")
        kept: list[tuple[int, Row]] = []
        for record in records:
            row = self._checked(table, record)
            old, numbers = cast("int", row.pop("id")), self._numbers[name]
            if old in numbers or not 1 <= old <= _LARGEST:
                raise wrong(name, "id")
            numbers[old] = None
            if not self._is_left_out(table, row, old):
                kept.append((old, row))
        self._numbers[name] |= self._inserted(table, kept)

    def _inserted(self, table: Table, kept: Sequence[tuple[int, Row]]) -> dict[int, int]:
        """The numbers that rows got: in a project without any, those that they had."""
        if self._is_new:
            self._transaction.insert_numbered(table, [{**row, "id": old} for old, row in kept])
            return {old: old for old, _ in kept}
        new = self._transaction.insert(table, [row for _, row in kept])
        return dict(zip((old for old, _ in kept), new, strict=True))

    def finish(self) -> Loaded:
        """Take out the events of which only articles tell that were left out; what came in."""
        given = self._numbers[events.name]
        untold = [given[old] for old, is_told in self._told.items() if not is_told]
        gone = {number for number in untold if number is not None}
        self._transaction.delete(events, gone)
        came = {number for number in given.values() if number is not None} - gone
        found = self._numbers[articles.name].values()
        known = sum(number is None for number in found)
        return Loaded(len(found) - known, len(came), known)

    def _checked(self, table: Table, record: Record) -> Row:
        if not isinstance(record, dict):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise wrong(table.name, "id")
        row = row_of(table, record)
        try:
            if table.name in _CHECKS:
                rows.restored(_CHECKS[table.name], [cast("RowMapping", row)])
        except Damage as damage:
            raise wrong(table.name, "value") from damage
        if table.name in _DIGESTS and not _DIGEST.fullmatch(cast("str", row["digest"])):
            raise wrong(table.name, "digest")
        if table is articles:
            self._lengths[cast("int", row["id"])] = len(cast("str", row["text"]))
        if table in (timexes, mentions):
            self._check_place(table, row)
        return row

    def _check_place(self, table: Table, row: Row) -> None:
        start, stop = cast("int", row["start"]), cast("int", row["stop"])
        if not 0 <= start <= stop <= self._lengths.get(cast("int", row["article_id"]), -1):
            raise wrong(table.name, "stop")

    def _is_left_out(self, table: Table, row: Row, old: int) -> bool:
        """Whether a row, or what it hangs on, is there already; else its references get their new numbers."""
        if table.name in self._known:
            digest = cast("str", row["digest"])
            there = self._known[table.name].get(digest)
            self._known[table.name].setdefault(digest, 0)
            if there is not None:
                # A kept file is shared; an article comes with all that was found in it, or not at all.
                self._numbers[table.name][old] = None if table is articles else there or None
                return True
        if self._is_there(table, row):
            return True
        event = cast("int", row["event_id"]) if table is mentions else 0
        stays = self._refer(table, row)
        if table is mentions:
            self._told[event] = self._told.get(event, False) or stays
        return not stays or (table is passages and row["event_id"] is None)

    def _is_there(self, table: Table, row: Row) -> bool:
        """Whether the project has the like already; what the user said of names here stands."""
        if table is events:
            return bool(row["by_hand"]) and _content(events, row) in self._by_hand
        if table is view_rows:
            return _content(view_rows, row) in self._views
        if table is acts:
            return (row["at"], row["actor"], row["step"]) in self._acts
        return table is aliases and (row["field"], row["name"]) in self._named

    def _refer(self, table: Table, row: Row) -> bool:
        """Give the row's references their new numbers; whether what they name came along."""
        for column in table.columns:
            target, may_be_gone = referred(column)
            old = row.get(column.name)
            if not target or old is None:
                continue
            numbers = self._numbers[target]
            if old not in numbers and not may_be_gone:
                raise wrong(table.name, column.name)
            new = numbers.get(cast("int", old))
            if new is None and not may_be_gone:
                return False
            row[column.name] = new
        return True

    def _digests(self, table: Table) -> dict[str, int]:
        query = select(table.c.digest, table.c.id)
        return {row.digest: row.id for row in self._connection.execute(query)}

    def _contents(self, table: Table, *conditions: ColumnElement[bool]) -> set[tuple[Any, ...]]:
        return {_content(table, row) for row in self._all(table, *conditions)}

    def _all(self, table: Table, *conditions: ColumnElement[bool]) -> Iterator[dict[str, Any]]:
        found = self._connection.execute(select(table).where(*conditions)).mappings()
        return ({str(key): row[key] for key in row} for row in found)


def _content(table: Table, row: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(row[column.name] for column in table.columns if column.name != "id")
