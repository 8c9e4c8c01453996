"""Questions to a project, answered in values of the model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast

from sqlalchemy import Connection, RowMapping, Select, Table, bindparam, func, select

from timeline.model import Article, Event, Mention, Passage, SavedView, Status, Timex
from timeline.model.query import ArticleHit, Query
from timeline.store import rows, search
from timeline.store.annotations import Annotations
from timeline.store.chunks import chunks
from timeline.store.coreference import Coreference
from timeline.store.naming import Naming
from timeline.store.outlines import Outlines
from timeline.store.passages import passages_of
from timeline.store.queue import Queue
from timeline.store.records import TABLES, Record, record_of
from timeline.store.reviewing import Reviewing
from timeline.store.schema import articles, events, mentions, timexes, views
from timeline.store.views import view_of

# Rows of a long answer that are in memory at a time.
_PORTION = 1000
# Made once: it is asked with every article of an import.
_HOLDING = select(articles.c.id).where(articles.c.digest == bindparam("digest"))


class Reader:
    """Reads within one open transaction, so that all answers belong to the same moment."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.queue = Queue(connection)
        self.coreference = Coreference(connection)
        self.annotations = Annotations(connection)
        self.naming = Naming(connection)
        self.outlines = Outlines(connection)
        self.reviewing = Reviewing(connection)

    def events(self) -> tuple[Event, ...]:
        """All events but the dismissed ones, by begin; those without a certain date come last."""
        query = (
            select(events)
            .where(events.c.status != Status.DISMISSED.value)
            .order_by(events.c.begin.is_(None), events.c.begin, events.c.until, events.c.id)
        )
        return rows.restored(rows.event_of, self._all(query))

    def event(self, event_id: int) -> Event | None:
        """One event, dismissed or not."""
        return next(iter(rows.restored(rows.event_of, self._by_id(events, event_id))), None)

    def events_of(self, event_ids: Iterable[int]) -> tuple[Event, ...]:
        """Some events, dismissed or not, by their ids; those that are gone are left out."""
        found: list[Event] = []
        for chunk in chunks(sorted(set(event_ids))):
            query = select(events).where(events.c.id.in_(chunk)).order_by(events.c.id)
            found += rows.restored(rows.event_of, self._all(query))
        return tuple(found)

    def by_hand(self, event_ids: Iterable[int]) -> set[int]:
        """Those of some events that the user made, so that no article brings them back."""
        found: set[int] = set()
        for chunk in chunks(event_ids):
            query = select(events.c.id).where(events.c.id.in_(chunk), events.c.by_hand != 0)
            found.update(self._connection.execute(query).scalars())
        return found

    def passages(self, event_id: int) -> tuple[Passage, ...]:
        """The history of an event, the oldest first."""
        return passages_of(self._connection, event_id)

    def views(self) -> tuple[SavedView, ...]:
        """The views kept under a name, by name."""
        found = rows.restored(view_of, self._all(select(views)))
        return tuple(sorted(found, key=lambda view: (view.name.casefold(), view.id)))

    def is_by_hand(self, event_id: int) -> bool:
        """Whether the user made this event, so that no article brings it back."""
        return bool(
            self._connection.execute(select(events.c.by_hand).where(events.c.id == event_id)).scalar()
        )

    def articles(self) -> tuple[Article, ...]:
        """All articles in the order in which they came."""
        return rows.restored(rows.article_of, self._all(select(articles).order_by(articles.c.id)))

    def article(self, article_id: int) -> Article | None:
        """One article."""
        return next(iter(rows.restored(rows.article_of, self._by_id(articles, article_id))), None)

    def holds(self, digest: str) -> bool:
        """Whether an article of the same content is there already."""
        return self._connection.execute(_HOLDING, {"digest": digest}).first() is not None

    def timexes(self, article_id: int) -> dict[int, Timex]:
        """The time expressions of an article by their ids, in the order of the text."""
        query = (
            select(timexes).where(timexes.c.article_id == article_id).order_by(timexes.c.start, timexes.c.id)
        )
        return self._timexes(query)

    def mentions(self, *, article_id: int | None = None, event_id: int | None = None) -> tuple[Mention, ...]:
        """Mentions in one article, of one event, or both, in the order of the articles and of their texts."""
        query = select(mentions).order_by(mentions.c.article_id, mentions.c.start, mentions.c.id)
        dating = select(timexes).join(mentions, mentions.c.timex_id == timexes.c.id)
        if article_id is not None:
            query = query.where(mentions.c.article_id == article_id)
            dating = dating.where(mentions.c.article_id == article_id)
        if event_id is not None:
            query = query.where(mentions.c.event_id == event_id)
            dating = dating.where(mentions.c.event_id == event_id)
        found = self._timexes(dating)
        return rows.restored(
            lambda row: rows.mention_of(row, found[row["timex_id"]] if row["timex_id"] is not None else None),
            self._all(query),
        )

    def telling(self, event_ids: Sequence[int]) -> dict[int, tuple[Article, ...]]:
        """The articles that tell of each of some events, in the order in which they came."""
        found: dict[int, set[int]] = {}
        for chunk in chunks(event_ids):
            query = select(mentions.c.event_id, mentions.c.article_id).where(mentions.c.event_id.in_(chunk))
            for event_id, article_id in self._connection.execute(query):
                found.setdefault(event_id, set()).add(article_id)
        told: dict[int, Article] = {}
        for chunk in chunks({place for places in found.values() for place in places}):
            query = select(articles).where(articles.c.id.in_(chunk))
            told |= {article.id: article for article in rows.restored(rows.article_of, self._all(query))}
        return {key: tuple(told[place] for place in sorted(places)) for key, places in found.items()}

    def told_in(self) -> dict[int, tuple[int, ...]]:
        """The ids of the articles that tell of each event, in the order in which they came."""
        query = select(mentions.c.event_id, mentions.c.article_id).distinct().order_by(mentions.c.article_id)
        found: dict[int, list[int]] = {}
        for event_id, article_id in self._connection.execute(query):
            found.setdefault(event_id, []).append(article_id)
        return {event_id: tuple(places) for event_id, places in found.items()}

    def disputed(self) -> frozenset[int]:
        """The ids of the events for which two mentions claim dates that share no instant."""
        latest, earliest = func.max(mentions.c.begin), func.min(mentions.c.until)
        query = select(mentions.c.event_id).group_by(mentions.c.event_id).having(latest >= earliest)
        return frozenset(self._connection.execute(query).scalars())

    def event_ids(self, query: Query, limit: int | None = None) -> list[int]:
        """The ids of the events that a query finds, at most `limit`, in no order that means anything."""
        return search.event_ids(self._connection, query, self.naming.names(), limit)

    def article_hits(self, query: Query, limit: int = 50) -> list[ArticleHit]:
        """The articles that hold the words of a query, with snippets."""
        return search.article_hits(self._connection, query, limit)

    def records(self) -> Iterator[tuple[str, Iterator[Record]]]:
        """The whole project as records, table by table: those that a record refers to come before it."""
        for name, table in TABLES.items():
            query = select(table).order_by(table.c.id).execution_options(yield_per=_PORTION)
            found = self._connection.execute(query).mappings()
            yield name, (record_of(table, cast("dict[str, Any]", row)) for row in found)

    def _timexes(self, query: Select[tuple[object, ...]]) -> dict[int, Timex]:
        found = self._all(query)
        return dict(zip((row["id"] for row in found), rows.restored(rows.timex_of, found), strict=True))

    def _by_id(self, source: Table, row_id: int) -> Sequence[RowMapping]:
        return self._all(select(source).where(source.c.id == row_id))

    def _all(self, query: Select[tuple[object, ...]]) -> Sequence[RowMapping]:
        return self._connection.execute(query).mappings().all()
