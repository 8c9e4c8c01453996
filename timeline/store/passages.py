"""The history of events: what each act changed of them. It is only ever added to; undo adds as well."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Column, Connection, RowMapping, insert, select

from timeline.errors import Message
from timeline.model import Passage
from timeline.store import rows
from timeline.store.chunks import chunks
from timeline.store.records import record_of
from timeline.store.rows import Row
from timeline.store.schema import (
    acts,
    articles,
    attachments,
    events,
    links,
    mentions,
    passages,
)
from timeline.store.transaction import Images
from timeline.store.words import messages_from_json, messages_to_json

# What is told of an event's history, by the names of records; the rest follows from it.
_TOLD = (
    *("title", "interval", "kind", "participants", "places", "negated", "status"),
    *("sources", "tags", "importance", "note", "colour"),
)
_INTERVAL = frozenset({"begin", "until", "granularity", "approximate"})

# The event, and what of it was before and is now; None where it was not, or is no more.
_Change = tuple[int, dict[str, Any] | None, dict[str, Any] | None]
_Hung = tuple[int, dict[str, Any]]


def record(connection: Connection, images: Images, at: str, actor: str, step: Message) -> None:
    """Note what an act changed, from the images of the rows before it; within its transaction.

    Events that came or went with their article are not noted one by one.
    """
    added = sorted(images.added.get(articles.name, ()))
    with_articles = bool(added or _deleted(connection, images))
    changes = list(_changes(connection, images, with_articles=with_articles))
    article_id = added[0] if len(added) == 1 else None
    if not changes and article_id is None:
        return
    act = {"at": at, "actor": actor, "step": messages_to_json([step]), "article_id": article_id}
    (act_id,) = connection.execute(insert(acts), act).inserted_primary_key or (0,)
    if changes:
        connection.execute(
            insert(passages),
            [
                {"act_id": act_id, "event_id": event_id, "before": _json(before), "after": _json(after)}
                for event_id, before, after in changes
            ],
        )


def passages_of(connection: Connection, event_id: int) -> tuple[Passage, ...]:
    """The history of an event: the articles in which it was found, then what was changed, in order."""
    telling = select(mentions.c.article_id).where(mentions.c.event_id == event_id)
    found = connection.execute(
        select(articles.c.title, articles.c.extractor, acts.c.at)
        .outerjoin(acts, acts.c.article_id == articles.c.id)
        .where(articles.c.id.in_(telling))
        .order_by(articles.c.id)
    ).mappings()
    changed = connection.execute(
        select(acts, passages.c.before, passages.c.after)
        .join(passages, passages.c.act_id == acts.c.id)
        .where(passages.c.event_id == event_id)
        .order_by(passages.c.id)
    ).mappings()
    told = (*map(_found_in, found), *rows.restored(_passage_of, changed.all()))
    return tuple(sorted(told, key=lambda passage: passage.at))


def _found_in(row: RowMapping) -> Passage:
    step = Message("Found in “{title}”", title=row["title"])
    return Passage(row["at"] or "", row["extractor"], step, None, None)


def _passage_of(row: RowMapping) -> Passage:
    step = messages_from_json(row["step"])[0]
    return Passage(row["at"], row["actor"], step, _read(row["before"]), _read(row["after"]))


def _read(told: str | None) -> dict[str, Any] | None:
    return None if told is None else dict(json.loads(told))


def _deleted(connection: Connection, images: Images) -> bool:
    """Whether an article went."""
    before = images.before.get(articles.name, {})
    return len(_rows(connection, articles.c.id, before)) < len(before)


def _changes(connection: Connection, images: Images, *, with_articles: bool) -> Iterator[_Change]:
    before = images.before.get(events.name, {})
    now = _rows(connection, events.c.id, before)
    for event_id, row in before.items():
        if event_id in now:
            yield from _changed(event_id, row, now[event_id])
        elif not with_articles:
            yield event_id, _told(row), None
    if not with_articles:
        added = _rows(connection, events.c.id, images.added.get(events.name, ()))
        yield from ((event_id, None, _told(row)) for event_id, row in added.items())
    yield from _hanging(connection, images, links.name, _linked)
    yield from _hanging(connection, images, attachments.name, _attached)


def _changed(event_id: int, before: Row, now: Mapping[str, Any]) -> Iterator[_Change]:
    """What of an event is another now; `before` holds only the columns that changed."""
    fields = {"interval" if name in _INTERVAL else name for name in before}
    names = [name for name in _TOLD if name in fields]
    if names:
        yield event_id, _told({**now, **before}, names), _told(now, names)


def _told(row: Mapping[str, Any], names: Iterable[str] = _TOLD) -> dict[str, Any]:
    record = record_of(events, row, frozenset(names))
    return {name: record[name] for name in names}  # in the order in which they are told


def _hanging(
    connection: Connection, images: Images, name: str, tell: Callable[..., Iterator[_Hung]]
) -> Iterator[_Change]:
    """What came to events or went from them: links and pictures."""
    table = {links.name: links, attachments.name: attachments}[name]
    for row in _rows(connection, table.c.id, images.added.get(name, ())).values():
        yield from ((event_id, {}, value) for event_id, value in tell(connection, row))
    there = _rows(connection, table.c.id, images.before.get(name, {}))
    for row_id, row in images.before.get(name, {}).items():
        if row_id not in there:
            yield from ((event_id, value, {}) for event_id, value in tell(connection, row))


def _linked(connection: Connection, row: Mapping[str, Any]) -> Iterator[_Hung]:
    """The ends are told by their titles, as their numbers mean nothing to one who reads it."""
    ends = (row["source_id"], row["target_id"])
    found = connection.execute(select(events.c.id, events.c.title).where(events.c.id.in_(ends)))
    titles = {row.id: row.title for row in found}
    told = {"kind": row["kind"], "source": titles.get(ends[0], ""), "target": titles.get(ends[1], "")}
    yield from ((event_id, {"link": told}) for event_id in ends)


def _attached(_: Connection, row: Mapping[str, Any]) -> Iterator[_Hung]:
    yield row["event_id"], {"picture": row["name"]}


def _rows(connection: Connection, key: Column[int], ids: Iterable[int]) -> dict[int, dict[str, Any]]:
    found: dict[int, dict[str, Any]] = {}
    for chunk in chunks(ids):
        query = select(key.table).where(key.in_(chunk))
        for row in connection.execute(query).mappings():
            found[row["id"]] = {str(name): value for name, value in row.items()}
    return found


def _json(told: dict[str, Any] | None) -> str | None:
    return None if told is None else json.dumps(told, ensure_ascii=False)
