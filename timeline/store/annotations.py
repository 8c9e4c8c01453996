"""What the user added to events: links, pictures, tags; read within one transaction."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import BindParameter, Connection, RowMapping, bindparam, func, or_, select, union

from timeline.model import Link, LinkKind, Picture, Status
from timeline.store import rows
from timeline.store.chunks import chunks
from timeline.store.schema import attachments, events, links, pictures

_LENGTH = func.length(pictures.c.content).label("size")
_SOME: BindParameter[Any] = bindparam("some", expanding=True)
# Made once: it is asked for with every article of an import, and to make it takes longer than to run it.
_TOUCHED = union(
    select(events.c.id).where(
        events.c.id.in_(_SOME),
        or_(
            events.c.status.in_((Status.ACCEPTED.value, Status.EDITED.value)),
            events.c.tags != rows.NO_NAMES,
            events.c.importance != 0,
            events.c.note != "",
            events.c.colour != "",
        ),
    ),
    *(
        select(column).where(column.in_(_SOME))
        for column in (links.c.source_id, links.c.target_id, attachments.c.event_id)
    ),
)


class Annotations:
    """Answers what the user made of events."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def links(self, event_id: int | None = None) -> tuple[Link, ...]:
        """The links of one event, or all of them."""
        query = select(links).order_by(links.c.id)
        if event_id is not None:
            query = query.where(or_(links.c.source_id == event_id, links.c.target_id == event_id))
        return rows.restored(link_of, self._connection.execute(query).mappings().all())

    def pictures(self, event_id: int | None = None) -> tuple[Picture, ...]:
        """The pictures of one event, or all of them, in the order in which they came."""
        query = select(attachments, pictures.c.digest, _LENGTH).join(
            pictures, pictures.c.id == attachments.c.picture_id
        )
        if event_id is not None:
            query = query.where(attachments.c.event_id == event_id)
        found = self._connection.execute(query.order_by(attachments.c.id)).mappings().all()
        return rows.restored(_picture_of, found)

    def content(self, digest: str) -> bytes | None:
        """The bytes of a picture."""
        query = select(pictures.c.content).where(pictures.c.digest == digest)
        return self._connection.execute(query).scalar()

    def touched(self, event_ids: Iterable[int]) -> set[int]:
        """Those of some events on which the user had a word: nothing takes them away but the user."""
        found: set[int] = set()
        for chunk in chunks(event_ids, len(_TOUCHED.selects)):
            found.update(self._connection.execute(_TOUCHED, {"some": chunk}).scalars())
        return found


def link_of(row: RowMapping) -> Link:
    """The link of a row."""
    return Link(row["id"], row["source_id"], row["target_id"], LinkKind(row["kind"]))


def _picture_of(row: RowMapping) -> Picture:
    return Picture(
        row["id"], row["event_id"], row["name"], row["caption"], row["digest"], int(row["size"] or 0)
    )
