"""Changes to what the user adds to a project beside its events: links, pictures, names, views."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, select

from timeline.model import EntityKind, Link, LinkKind, NameField, Picture, SavedView
from timeline.store.rows import Row
from timeline.store.schema import aliases, attachments, entities, links, pictures, views
from timeline.store.transaction import Transaction
from timeline.store.views import view_row


class Annotating:
    """The part of a writer that knows these; every change can be taken back."""

    def __init__(self, connection: Connection, transaction: Transaction) -> None:
        self._connection, self._transaction = connection, transaction

    def add_links(self, found: Iterable[tuple[int, int, LinkKind]]) -> None:
        """Link events: source, target and kind of each link."""
        rows: list[Row] = [
            {"source_id": source, "target_id": target, "kind": kind.value} for source, target, kind in found
        ]
        self._transaction.insert(links, rows)

    def save_link(self, link: Link) -> None:
        """Bring a link's row to what `link` says."""
        row: Row = {"source_id": link.source, "target_id": link.target, "kind": link.kind.value}
        self._transaction.update(links, link.id, row)

    def remove_links(self, ids: Iterable[int]) -> None:
        """Take links away."""
        self._transaction.delete(links, ids)

    def move(self, event_ids: Iterable[int], to: int) -> None:
        """Hang links and pictures of events on one of them; links among them, and second ones, go."""
        mine = set(event_ids)
        there: set[tuple[int, int, str]] = set()
        gone: list[int] = []
        for row in self._connection.execute(select(links).order_by(links.c.id)).mappings().all():
            source, target = (to if row[end] in mine else row[end] for end in ("source_id", "target_id"))
            if source == target or (source, target, row["kind"]) in there:
                gone.append(row["id"])
                continue
            there.add((source, target, row["kind"]))
            self._transaction.update(links, row["id"], {"source_id": source, "target_id": target})
        self._transaction.delete(links, gone)
        query = select(attachments.c.id).where(attachments.c.event_id.in_(sorted(mine)))
        for row_id in self._connection.execute(query).scalars().all():
            self._transaction.update(attachments, row_id, {"event_id": to})

    def attach(self, event_id: int, name: str, content: bytes) -> None:
        """Attach a picture to an event, unless it has it; the same picture is kept once."""
        digest = hashlib.sha256(content).hexdigest()
        has = (
            select(attachments.c.id)
            .join(pictures)
            .where(attachments.c.event_id == event_id, pictures.c.digest == digest)
        )
        if self._connection.execute(has).first() is not None:
            return
        query = select(pictures.c.id).where(pictures.c.digest == digest)
        picture_id = self._connection.execute(query).scalar()
        if picture_id is None:
            (picture_id,) = self._transaction.insert(pictures, [{"digest": digest, "content": content}])
        row: Row = {"event_id": event_id, "picture_id": picture_id, "name": name, "caption": ""}
        self._transaction.insert(attachments, [row])

    def save_picture(self, picture: Picture) -> None:
        """Bring to which event a picture belongs, its name and its caption to what `picture` says."""
        row: Row = {"event_id": picture.event_id, "name": picture.name, "caption": picture.caption}
        self._transaction.update(attachments, picture.id, row)

    def detach(self, ids: Iterable[int]) -> None:
        """Take pictures away from their events; one that no event has any more goes."""
        self._transaction.delete(attachments, ids)
        self.drop_unused_pictures()

    def drop_unused_pictures(self) -> None:
        """Remove the pictures that no event has."""
        used = select(attachments.c.picture_id)
        unused = select(pictures.c.id).where(pictures.c.id.not_in(used))
        self._transaction.delete(pictures, self._connection.execute(unused).scalars().all())

    def save_entity(
        self, entity_id: int | None, name: str, kind: EntityKind, names: Sequence[tuple[NameField, str]]
    ) -> int:
        """Let a bearer of names be called so and bear these; None adds one. Its id is returned."""
        row: Row = {"name": name, "kind": kind.value}
        if entity_id is None:
            (entity_id,) = self._transaction.insert(entities, [row])
        else:
            self._transaction.update(entities, entity_id, row)
        self._name(entity_id, names)
        return entity_id

    def remove_entities(self, ids: Iterable[int]) -> None:
        """Forget what was said of bearers of names."""
        gone = list(ids)
        query = select(aliases.c.id).where(aliases.c.entity_id.in_(gone))
        self._transaction.delete(aliases, self._connection.execute(query).scalars().all())
        self._transaction.delete(entities, gone)

    def _name(self, entity_id: int, names: Sequence[tuple[NameField, str]]) -> None:
        """Give an entity its names, away from whatever bore them."""
        there = self._connection.execute(select(aliases)).mappings().all()
        wanted = {(field.value, name) for field, name in names}
        holders: Mapping[tuple[str, str], tuple[int, int]] = {
            (row["field"], row["name"]): (row["id"], row["entity_id"]) for row in there
        }
        own = {key: row_id for key, (row_id, owner) in holders.items() if owner == entity_id}
        self._transaction.delete(aliases, [own[key] for key in own.keys() - wanted])
        for key in sorted(wanted & holders.keys()):
            self._transaction.update(aliases, holders[key][0], {"entity_id": entity_id})
        new: list[Row] = [
            {"entity_id": entity_id, "field": field, "name": name}
            for field, name in sorted(wanted - holders.keys())
        ]
        self._transaction.insert(aliases, new)

    def save_view(self, view: SavedView) -> None:
        """Keep a view, in place of the one of the same number; number 0 adds it."""
        if view.id:
            self._transaction.update(views, view.id, view_row(view))
        else:
            self._transaction.insert(views, [view_row(view)])

    def remove_views(self, ids: Iterable[int]) -> None:
        """Forget views."""
        self._transaction.delete(views, ids)
