"""What would take a whole import back, found in the project itself where no session remembers it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Column, Connection, Table, select

from timeline.store.chunks import chunks
from timeline.store.rows import Row
from timeline.store.schema import articles, events, import_items, mentions, metadata, provenances
from timeline.store.transaction import Images


def import_images(connection: Connection, import_id: int) -> Images:
    """The images by which the articles of an import go, with all that hangs on them and nothing else.

    An event goes with the last article that tells of it, unless the user made it.
    """
    mine = (
        select(provenances.c.article_id)
        .join(import_items, provenances.c.item_id == import_items.c.id)
        .where(import_items.c.import_id == import_id)
    )
    told = select(mentions.c.event_id).where(mentions.c.article_id.in_(mine))
    told_elsewhere = select(mentions.c.event_id).where(mentions.c.article_id.not_in(mine))
    gone = select(events.c.id).where(
        events.c.by_hand == 0, events.c.id.in_(told), events.c.id.not_in(told_elsewhere)
    )
    removal = _Removal(connection)
    removal.remove(articles, connection.execute(mine).scalars().all())
    removal.remove(events, connection.execute(gone).scalars().all())
    return removal.images()


class _Removal:
    """Rows to be removed, with all rows that cannot be without them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._images = Images()
        self._loosened: dict[tuple[str, int], Row] = {}

    def remove(self, target: Table, ids: Sequence[int]) -> None:
        """Remove rows, what must refer to them, and the references of what may be without."""
        for row_id in ids:
            self._images.note(target.name, row_id, None)
        for column in _references(target):
            for chunk in chunks(ids):
                self._follow(column, chunk)

    def images(self) -> Images:
        """The images that bring all this about."""
        for (name, row_id), row in self._loosened.items():
            self._images.note(name, row_id, row)
        return self._images

    def _follow(self, column: Column[int], ids: Sequence[int]) -> None:
        referring = column.table
        if not column.nullable:
            found = select(referring.c.id).where(column.in_(ids))
            self.remove(referring, self._connection.execute(found).scalars().all())
            return
        for row in self._connection.execute(select(referring).where(column.in_(ids))).mappings():
            values: Row = {str(name): value for name, value in row.items()}
            self._loosened.setdefault((referring.name, row["id"]), values)[column.name] = None


def _references(target: Table) -> Iterator[Column[int]]:
    """The columns, of whatever table, that refer to rows of `target`."""
    for table in metadata.sorted_tables:
        for key in table.foreign_keys:
            if key.column.table is target:
                yield key.parent
