"""Writing rows so that every change can be taken back.

A transaction notes the image of each row before its first change. To undo is to bring those images
back in another transaction, which notes images in turn: they are what redo brings back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from sqlalchemy import (
    BindParameter,
    Connection,
    Table,
    Update,
    bindparam,
    delete,
    select,
    update,
)

from timeline.errors import Message
from timeline.model import Changes, Kind
from timeline.store.chunks import chunks
from timeline.store.indices import INDEXED, forget, remember
from timeline.store.numbers import Numbers
from timeline.store.rows import Row, Value
from timeline.store.schema import metadata

_LAST_IDS = "SELECT name, seq FROM sqlite_sequence"


class Images:
    """The rows that an act changed, by table and id, as they were before it.

    Of a row that is still there only the columns that changed are kept, for an act may change all events.
    Of rows that were not there only the numbers are kept, in runs: an import of thousands of articles
    must be undone without a second copy of it in memory.
    """

    def __init__(self) -> None:
        self.before: dict[str, dict[int, Row]] = {}
        self.added: dict[str, Numbers] = {}
        self._leant_on: dict[str, set[int]] = {}

    def __bool__(self) -> bool:
        return bool(self.before or self.added)

    def note(self, name: str, row_id: int, row: Row | None) -> None:
        """Remember columns of a row as they are now (None: not there), unless their image is known."""
        known = self.before.get(name, {}).get(row_id)
        if row_id in self.added.get(name, ()) or (known is not None and row is None):
            return
        if row is None:
            self.added.setdefault(name, Numbers()).add(row_id)
        else:
            self.before.setdefault(name, {})[row_id] = {**row, **known} if known else row

    def lean_on(self, name: str, ids: Iterable[int]) -> None:
        """Remember rows that stay as they are, but must be there for what this act did."""
        self._leant_on.setdefault(name, set()).update(ids)

    def depends_on(self, earlier: Images) -> bool:
        """Whether this act came after `earlier` for a reason: it changed or needs rows that one touched."""
        touched = {name: set(rows) for name, rows in self.before.items()}
        for name, ids in self._leant_on.items():
            touched.setdefault(name, set()).update(ids)
        return any(
            row_id in earlier.before.get(name, ()) or row_id in earlier.added.get(name, ())
            for name, ids in touched.items()
            for row_id in ids
        )

    def absorb(self, later: Images) -> None:
        """Take in the images of an act that followed: of a row that both changed, the earlier counts."""
        for name, numbers in later.added.items():
            for row_id in numbers:
                self.note(name, row_id, None)
        for name, rows in later.before.items():
            for row_id, row in rows.items():
                self.note(name, row_id, row)

    def of(self, table_name: str) -> dict[int, Row | None]:
        """The images of one table's rows; None stands for a row that was not there."""
        return {**dict.fromkeys(self.added.get(table_name, ())), **self.before.get(table_name, {})}

    def changes(self, step: Message) -> Changes:
        """What `step` changed, in the words of the model."""
        return Changes(step, **{kind.value: frozenset(self.of(kind.value)) for kind in Kind})


class Transaction:
    """The writing side of one open transaction; commit and rollback are the caller's.

    `images` is what has been changed so far, as it was before.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.images = Images()
        self._last_ids: dict[str, int] | None = None

    def insert(self, target: Table, rows: Sequence[Row]) -> list[int]:
        """Add rows under fresh ids, which are returned in the same order."""
        if not rows:
            return []
        first = self._next_id(target)
        ids = list(range(first, first + len(rows)))
        self._add(target, [{"id": row_id, **row} for row_id, row in zip(ids, rows, strict=True)])
        return ids

    def insert_numbered(self, target: Table, rows: list[Row]) -> None:
        """Add rows that carry their ids, which no row has or had."""
        self._add(target, rows)

    def is_new(self, target: Table) -> bool:
        """Whether a table has never held a row."""
        return self._next_id(target) == 1

    def update(self, target: Table, row_id: int, values: Row) -> None:
        """Change columns of one row; a change that changes nothing leaves no trace."""
        self.update_all(target, {row_id: values})

    def update_all(self, target: Table, values: Mapping[int, Row]) -> None:
        """Change columns of many rows, each in its own way."""
        for chunk in chunks(values):
            there = self._rows(target, chunk)
            changed: dict[int, Row] = {}
            for row_id, row in there.items():
                wanted = _cleaned_row(values[row_id])
                differing = {name: value for name, value in wanted.items() if row[name] != value}
                if differing:
                    changed[row_id] = differing
                    self.images.note(target.name, row_id, {name: row[name] for name in differing})
            self._write(target, changed)

    def _write(self, target: Table, changed: Mapping[int, Row]) -> None:
        """Write columns of rows, and keep the index of words in step."""
        indexed = set(INDEXED.get(target.name, ()))
        reworded = [row_id for row_id, row in changed.items() if indexed & row.keys()]
        forget(self._connection, target, reworded)
        alike: dict[tuple[str, ...], list[dict[str, Value]]] = {}
        for row_id, row in changed.items():
            new: dict[str, Value] = {f"new_{name}": value for name, value in row.items()}
            alike.setdefault(tuple(row), []).append({"row_id": row_id, **new})
        for names, rows in alike.items():
            self._connection.execute(_updating(target, names), rows)
        remember(self._connection, target, reworded)

    def lean_on(self, target: Table, ids: Iterable[int]) -> None:
        """Note rows that stay as they are, but to which this act makes others refer."""
        self.images.lean_on(target.name, ids)

    def delete(self, target: Table, ids: Iterable[int]) -> None:
        """Remove rows; ids that are not there are passed over."""
        rows = self._rows(target, ids)
        if not rows:
            return
        for row_id, row in rows.items():
            self.images.note(target.name, row_id, row)
        forget(self._connection, target, rows)
        statement = delete(target).where(target.c.id == bindparam("gone"))
        self._connection.execute(statement, [{"gone": row_id} for row_id in rows])

    def restore(self, images: Images) -> None:
        """Bring every row of `images` back to what it was."""
        for target in metadata.sorted_tables:
            self._restore_table(target, images.of(target.name))

    def _restore_table(self, target: Table, wanted: Mapping[int, Row | None]) -> None:
        # Deleting comes first: a row that comes back may hold the digest of one that goes.
        self.delete(target, [row_id for row_id, row in wanted.items() if row is None])
        there = self._rows(target, wanted)
        back = {row_id: row for row_id, row in wanted.items() if row is not None}
        self.update_all(target, {row_id: row for row_id, row in back.items() if row_id in there})
        self._add(target, [row for row_id, row in back.items() if row_id not in there])

    def _add(self, target: Table, rows: list[Row]) -> None:
        """Insert rows that carry their ids."""
        if not rows:
            return
        for row in rows:
            self.images.note(target.name, int(row["id"] or 0), None)
        # As the driver takes them: half the time of an article in the store was the making of statements.
        names = tuple(rows[0])
        values = [tuple(map(_cleaned_row(row).__getitem__, names)) for row in rows]
        self._connection.exec_driver_sql(_insertion(target.name, names), values)
        ids = [int(row["id"] or 0) for row in rows]
        if self._last_ids is not None:
            self._last_ids[target.name] = max(self._last_ids.get(target.name, 0), *ids)
        remember(self._connection, target, ids)

    def _rows(self, target: Table, ids: Iterable[int]) -> dict[int, Row]:
        found: dict[int, Row] = {}
        for chunk in chunks(ids):
            rows = self._connection.execute(select(target).where(target.c.id.in_(chunk))).mappings()
            found.update((row["id"], {str(name): value for name, value in row.items()}) for row in rows)
        return found

    def _next_id(self, target: Table) -> int:
        # All tables at once: an article goes into half a dozen of them.
        if self._last_ids is None:
            found = self._connection.exec_driver_sql(_LAST_IDS).all()
            self._last_ids = {str(name): int(last) for name, last in found}
        return self._last_ids.get(target.name, 0) + 1


@cache
def _insertion(table: str, names: tuple[str, ...]) -> str:
    marks = ", ".join("?" * len(names))
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"


@cache
def _updating(target: Table, names: tuple[str, ...]) -> Update:
    values: dict[str, BindParameter[Value]] = {name: bindparam(f"new_{name}") for name in names}
    return update(target).where(target.c.id == bindparam("row_id")).values(values)


def cleaned(text: str) -> str:
    """Text that SQLite can keep: half a surrogate pair is no character and becomes "?", one for one."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _cleaned_row(row: Row) -> Row:
    return {name: cleaned(value) if isinstance(value, str) else value for name, value in row.items()}
