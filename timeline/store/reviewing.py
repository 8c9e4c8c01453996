"""What waits for a person's word, and how far the articles are reviewed; within one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import ColumnElement, Row, Select, and_, case, distinct, func, or_, select

from timeline.model import Event, Mention, Status
from timeline.model.review import DOUBTFUL, Waiting
from timeline.store import rows
from timeline.store.chunks import chunks
from timeline.store.schema import articles, events, mentions, timexes

if TYPE_CHECKING:
    from sqlalchemy import Connection

Place = tuple[int, int]


class Progress(NamedTuple):
    """How many events an article tells of, and on how many of them a person had a word."""

    events: int = 0
    reviewed: int = 0


_LATEST, _EARLIEST = func.max(mentions.c.begin), func.min(mentions.c.until)
_DISPUTED = select(mentions.c.event_id).group_by(mentions.c.event_id).having(_LATEST >= _EARLIEST)
_DOUBTED = (
    select(mentions.c.event_id)
    .join(timexes, timexes.c.id == mentions.c.timex_id)
    .where(timexes.c.doubts != "[]")
)
_PROPOSED = events.c.status == Status.PROPOSED.value
_CONDITIONS: dict[Waiting, ColumnElement[bool]] = {
    Waiting.UNCHECKED: _PROPOSED,
    Waiting.DOUBTFUL: and_(_PROPOSED, events.c.begin.is_not(None), events.c.confidence < DOUBTFUL),
    Waiting.CONTRADICTORY: and_(_PROPOSED, or_(events.c.id.in_(_DISPUTED), events.c.id.in_(_DOUBTED))),
    Waiting.UNDATED: and_(events.c.begin.is_(None), events.c.status != Status.DISMISSED.value),
    Waiting.ACCEPTED: events.c.status == Status.ACCEPTED.value,
    Waiting.EDITED: events.c.status == Status.EDITED.value,
    Waiting.DISMISSED: events.c.status == Status.DISMISSED.value,
}


class Reviewing:
    """Answers what is still to be looked at."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ids(self, waiting: Waiting, limit: int | None = None) -> list[int]:
        """The events of a list in the order of their dates, those without one last; at most `limit`."""
        query = (
            select(events.c.id)
            .where(_CONDITIONS[waiting])
            .order_by(events.c.begin.is_(None), events.c.begin, events.c.until, events.c.id)
            .limit(limit)
        )
        return list(self._connection.execute(query).scalars())

    def counts(self) -> dict[Waiting, int]:
        """How many events each list holds."""
        waiting = [which for which in Waiting if which is not Waiting.CONTRADICTORY]
        sums = (func.sum(case((_CONDITIONS[which], 1), else_=0)) for which in waiting)
        found = self._connection.execute(select(*sums)).one()
        counts = {which: number or 0 for which, number in zip(waiting, found, strict=True)}
        contradictory = select(func.count()).where(_CONDITIONS[Waiting.CONTRADICTORY])
        return {**counts, Waiting.CONTRADICTORY: self._connection.execute(contradictory).scalar_one()}

    def events(self, ids: Sequence[int]) -> tuple[Event, ...]:
        """Some events, dismissed ones too, in the order of `ids`; those that are gone are left out."""
        found: dict[int, Event] = {}
        for chunk in chunks(ids):
            query = select(events).where(events.c.id.in_(chunk))
            there = rows.restored(rows.event_of, self._connection.execute(query).mappings().all())
            found.update((event.id, event) for event in there)
        return tuple(found[number] for number in ids if number in found)

    def first_mentions(self, event_ids: Iterable[int]) -> dict[int, Mention]:
        """Where each of some events is told of first, without the time expression that dates it."""
        found: dict[int, Mention] = {}
        for chunk in chunks(event_ids):
            query = (
                select(mentions)
                .where(mentions.c.event_id.in_(chunk))
                .order_by(mentions.c.article_id, mentions.c.start)
            )
            told = self._connection.execute(query).mappings().all()
            for mention in rows.restored(lambda row: rows.mention_of(row, None), told):
                found.setdefault(mention.event_id, mention)
        return found

    def progress(self, article_ids: Iterable[int]) -> dict[int, Progress]:
        """How far the events of some articles are reviewed."""
        found: dict[int, Progress] = {}
        reviewed = case((events.c.status != Status.PROPOSED.value, events.c.id))
        for chunk in chunks(article_ids):
            query = (
                select(
                    mentions.c.article_id, func.count(distinct(events.c.id)), func.count(distinct(reviewed))
                )
                .join(events, events.c.id == mentions.c.event_id)
                .where(mentions.c.article_id.in_(chunk))
                .group_by(mentions.c.article_id)
            )
            for article_id, number, done in self._connection.execute(query):
                found[article_id] = Progress(number, done)
        return found

    def evidence(self, article_ids: Iterable[int]) -> dict[int, list[Place]]:
        """The places of some articles where an event is told, also one that was dismissed."""
        return self._places(select(mentions.c.article_id, mentions.c.start, mentions.c.stop), article_ids)

    def dates(self, article_ids: Iterable[int]) -> dict[int, list[Place]]:
        """The time expressions of some articles that stand for a place on the axis."""
        query = select(timexes.c.article_id, timexes.c.start, timexes.c.stop)
        return self._places(query.where(timexes.c.begin.is_not(None)), article_ids)

    def texts(self, article_ids: Iterable[int]) -> dict[int, str]:
        """The texts of some articles."""
        found: dict[int, str] = {}
        for chunk in chunks(article_ids):
            query = select(articles.c.id, articles.c.text).where(articles.c.id.in_(chunk))
            found.update((number, text) for number, text in self._connection.execute(query))
        return found

    def articles_of(self, event_ids: Iterable[int]) -> set[int]:
        """The articles that tell of some events."""
        found: set[int] = set()
        for chunk in chunks(event_ids):
            query = select(mentions.c.article_id).where(mentions.c.event_id.in_(chunk)).distinct()
            found.update(self._connection.execute(query).scalars())
        return found

    def older(self, version: str) -> list[int]:
        """The articles that another version than this one read last."""
        query = select(articles.c.id).where(articles.c.extractor != version).order_by(articles.c.id)
        return list(self._connection.execute(query).scalars())

    def _places(self, query: Select[int, int, int], article_ids: Iterable[int]) -> dict[int, list[Place]]:
        article_id, start, *_ = query.selected_columns
        found: dict[int, list[Place]] = {}
        for chunk in chunks(article_ids):
            places: Sequence[Row[int, int, int]] = self._connection.execute(
                query.where(article_id.in_(chunk)).order_by(article_id, start)
            ).all()
            for number, first, last in places:
                found.setdefault(number, []).append((first, last))
        return found
