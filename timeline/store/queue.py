"""What is to be imported, as rows: it outlives the program, and undo does not rewrite it."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from urllib.parse import quote_from_bytes, unquote_to_bytes

from sqlalchemy import Connection, RowMapping, bindparam, delete, func, insert, select, update

from timeline.model import Import, ImportItem, ImportOptions, ItemKind, ItemState
from timeline.store import rows
from timeline.store.rows import Row
from timeline.store.schema import articles, copy_marks, import_items, imports, originals, provenances
from timeline.store.transaction import cleaned
from timeline.store.words import messages_from_json, messages_to_json

# Marks a path that is no text, but bytes in percent encoding; all others are absolute.
_BYTES = "bytes:"
# A phrase that many outlets use makes many articles look alike; the real copies share more than that.
_MOST_ALIKE = 20
# Made once: they are asked for with every article, and to make a statement takes longer than to run it.
_SAVING = update(import_items).where(import_items.c.id == bindparam("saved"))
_SHARED = (
    select(copy_marks.c.article_id)
    .where(copy_marks.c.mark.in_(bindparam("marks", expanding=True)))
    .group_by(copy_marks.c.article_id)
    .order_by(func.count().desc(), copy_marks.c.article_id)
    .limit(_MOST_ALIKE)
)
_MARKED = (
    select(articles.c.id, articles.c.title, articles.c.sketch)
    .where(articles.c.id.in_(_SHARED), articles.c.sketch.is_not(None))
    .order_by(articles.c.id)
)


class Queue:
    """The imports of a project, within one transaction; what changes them needs a writing one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, options: ImportOptions, wanted: Iterable[ImportItem]) -> Import:
        """Begin an import of these items, which get their numbers here."""
        values = {"dates_only": int(options.dates_only), "keep_originals": int(options.keep_originals)}
        number = self._connection.execute(insert(imports).returning(imports.c.id), values).scalar_one()
        columns = [{**_columns(item), "import_id": number} for item in wanted]
        if columns:
            self._connection.execute(insert(import_items), columns)
        return self.found(number)

    def save(self, item: ImportItem) -> None:
        """Bring an item's row to what `item` says."""
        self._connection.execute(_SAVING, {**_columns(item), "saved": item.id})

    def found(self, import_id: int) -> Import:
        """An import with all its items, in order."""
        row = self._connection.execute(select(imports).where(imports.c.id == import_id)).mappings().one()
        options = ImportOptions(bool(row["dates_only"]), bool(row["keep_originals"]))
        query = select(import_items).where(import_items.c.import_id == import_id).order_by(import_items.c.id)
        items = rows.restored(_item, self._connection.execute(query).mappings().all())
        return Import(import_id, options, items)

    def unfinished(self) -> tuple[Import, ...]:
        """The imports that still have something to do, the oldest first."""
        query = select(import_items.c.import_id).where(import_items.c.state == ItemState.QUEUED.value)
        numbers = self._connection.execute(query.distinct()).scalars().all()
        return tuple(self.found(number) for number in sorted(numbers))

    def places(self) -> frozenset[str]:
        """The path of every file that was ever queued."""
        query = select(import_items.c.place).where(import_items.c.kind == ItemKind.FILE.value)
        return frozenset(map(_unpacked, self._connection.execute(query).scalars()))

    def keep(self, name: str, content: bytes) -> int:
        """Keep a file as it is, once however often it comes; returns its number."""
        digest = hashlib.sha256(content).hexdigest()
        known = self._connection.execute(select(originals.c.id).where(originals.c.digest == digest)).scalar()
        if known is not None:
            return known
        values = {"digest": digest, "name": name, "content": content}
        return self._connection.execute(insert(originals).returning(originals.c.id), values).scalar_one()

    def original(self, article_id: int) -> tuple[str, bytes] | None:
        """Name and content of the file that an article was read from, where it was kept."""
        query = (
            select(originals.c.name, originals.c.content)
            .join(provenances, provenances.c.original_id == originals.c.id)
            .where(provenances.c.article_id == article_id)
        )
        found = self._connection.execute(query).first()
        return None if found is None else (found[0], found[1])

    def original_name(self, article_id: int) -> str | None:
        """The name of the file that an article was read from, where it was kept."""
        query = (
            select(originals.c.name)
            .join(provenances, provenances.c.original_id == originals.c.id)
            .where(provenances.c.article_id == article_id)
        )
        return self._connection.execute(query).scalar()

    def articles_of(self, import_id: int) -> tuple[int, ...]:
        """The articles of an import that are in the project."""
        query = (
            select(provenances.c.article_id)
            .join(import_items, provenances.c.item_id == import_items.c.id)
            .where(import_items.c.import_id == import_id)
        )
        return tuple(self._connection.execute(query).scalars())

    def marked(self, marks: Iterable[int]) -> list[tuple[int, str, str]]:
        """Number, title and sketch of the articles that share the most of these marks, the earliest first."""
        found = self._connection.execute(_MARKED, {"marks": list(marks)})
        return [(row[0], row[1], row[2]) for row in found]

    def copy_of(self, article_id: int) -> int | None:
        """The article of which this one was found to be a copy, if that is still there."""
        query = (
            select(articles.c.id)
            .join(provenances, provenances.c.copy_of == articles.c.id)
            .where(provenances.c.article_id == article_id)
        )
        return self._connection.execute(query).scalar()

    def drop_orphans(self) -> None:
        """Forget the kept files of which no article is left: their import was taken back."""
        used = select(provenances.c.original_id).where(provenances.c.original_id.is_not(None))
        self._connection.execute(delete(originals).where(originals.c.id.not_in(used)))


def _packed(place: str) -> str:
    """A path as text: some file names are none in any encoding, and must be found again all the same."""
    try:
        place.encode()
    except UnicodeEncodeError:
        return _BYTES + quote_from_bytes(os.fsencode(place))
    return place


def _unpacked(text: str) -> str:
    """The inverse of `_packed`."""
    return os.fsdecode(unquote_to_bytes(text.removeprefix(_BYTES))) if text.startswith(_BYTES) else text


def _columns(item: ImportItem) -> Row:
    return {
        "kind": item.kind.value,
        "place": _packed(item.place) if item.kind is ItemKind.FILE else cleaned(item.place),
        "content": cleaned(item.content),
        "how": item.how,
        "state": item.state.value,
        "parts": item.parts,
        "articles": item.articles,
        "duplicates": item.duplicates,
        "copies": item.copies,
        "copied": item.copied,
        "faults": item.faults,
        "events": item.events,
        "reason": None if item.reason is None else messages_to_json([item.reason]),
    }


def _item(row: RowMapping) -> ImportItem:
    reason, kind = row["reason"], ItemKind(row["kind"])
    return ImportItem(
        row["id"],
        row["import_id"],
        kind,
        _unpacked(row["place"]) if kind is ItemKind.FILE else row["place"],
        row["content"],
        row["how"],
        ItemState(row["state"]),
        row["parts"],
        row["articles"],
        row["duplicates"],
        row["copies"],
        row["copied"],
        row["faults"],
        row["events"],
        None if reason is None else messages_from_json(reason)[0],
    )
