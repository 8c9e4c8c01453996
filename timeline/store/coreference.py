"""Which mentions tell of which events, with the words in which they do; within one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from sqlalchemy import BindParameter, Column, Connection, RowMapping, Select, bindparam, func, select

from timeline.model import Account, EventKind, Mention, Pair, Status, Suggestion, Verdict
from timeline.store import rows
from timeline.store.chunks import chunks
from timeline.store.schema import articles, events, mentions, pairs

_T = TypeVar("_T")
# Letters of the text that show what an article is about.
_BEGINNING = 300
_SOME: BindParameter[Any] = bindparam("some", expanding=True)
_ACCOUNTS = (
    select(
        mentions,
        articles.c.language,
        articles.c.title.label("headline"),
        func.substr(articles.c.text, 1, _BEGINNING).label("beginning"),
        func.substr(articles.c.text, mentions.c.start + 1, mentions.c.stop - mentions.c.start).label(
            "sentence"
        ),
    )
    .join(articles, articles.c.id == mentions.c.article_id)
    .order_by(mentions.c.id)
)
# Made once, for to make a statement takes longer than to run it.
_THESE_ACCOUNTS = _ACCOUNTS.where(mentions.c.id.in_(_SOME))
_ACCOUNTS_IN = _ACCOUNTS.where(mentions.c.article_id == bindparam("article"))
_ALL_ACCOUNTS = _ACCOUNTS.join(events, events.c.id == mentions.c.event_id).where(
    events.c.status != Status.DISMISSED.value
)


def _numbers(key: Column[int], value: Column[_T], where: Column[int]) -> Select[int, _T]:
    return select(key, value).where(where.in_(_SOME)).order_by(key)


_EVENTS_OF = _numbers(mentions.c.id, mentions.c.event_id, mentions.c.id)
_MENTIONS_OF = _numbers(mentions.c.id, mentions.c.event_id, mentions.c.event_id)
_STATUSES = _numbers(events.c.id, events.c.status, events.c.id)
_SKETCHES = _numbers(articles.c.id, articles.c.sketch, articles.c.id)
_ONE, _OTHER = mentions.alias(), mentions.alias()
_FIRST, _SECOND = events.alias(), events.alias()
_SUGGESTIONS = (
    select(
        _ONE.c.event_id.label("event_id"),
        _OTHER.c.event_id.label("other_event_id"),
        pairs.c.one_id,
        pairs.c.other_id,
        pairs.c.score,
    )
    .join_from(pairs, _ONE, _ONE.c.id == pairs.c.one_id)
    .join(_OTHER, _OTHER.c.id == pairs.c.other_id)
    .join(_FIRST, _FIRST.c.id == _ONE.c.event_id)
    .join(_SECOND, _SECOND.c.id == _OTHER.c.event_id)
    .where(
        pairs.c.verdict == Verdict.PROPOSED.value,
        _ONE.c.event_id != _OTHER.c.event_id,
        _FIRST.c.status != Status.DISMISSED.value,
        _SECOND.c.status != Status.DISMISSED.value,
    )
    .order_by(pairs.c.score.desc(), pairs.c.one_id, pairs.c.other_id)
)
_SIDES = (select(pairs).where(pairs.c.one_id.in_(_SOME)), select(pairs).where(pairs.c.other_id.in_(_SOME)))


class Coreference:
    """Answers what is told of one event and what may be."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def accounts(self, mention_ids: Iterable[int]) -> Iterator[Account]:
        """Mentions with their words, to be compared."""
        for chunk in chunks(mention_ids):
            yield from self._accounts(_THESE_ACCOUNTS, some=chunk)

    def accounts_in(self, article_id: int) -> tuple[Account, ...]:
        """The mentions of one article with their words."""
        return tuple(self._accounts(_ACCOUNTS_IN, article=article_id))

    def all_accounts(self) -> Iterator[Account]:
        """All mentions with their words, but for those of events that were dismissed."""
        return self._accounts(_ALL_ACCOUNTS)

    def mention(self, mention_id: int) -> Mention | None:
        """One mention, without the time expression that dates it."""
        query = select(mentions).where(mentions.c.id == mention_id)
        found = self._connection.execute(query).mappings().all()
        return next(iter(rows.restored(lambda row: rows.mention_of(row, None), found)), None)

    def events_of(self, mention_ids: Iterable[int]) -> dict[int, int]:
        """Which event each of these mentions tells of; those that are gone are left out."""
        return self._dict(_EVENTS_OF, mention_ids)

    def mentions_of(self, event_ids: Iterable[int]) -> dict[int, int]:
        """The mentions that tell of these events, each with its event."""
        return self._dict(_MENTIONS_OF, event_ids)

    def statuses(self, event_ids: Iterable[int]) -> dict[int, Status]:
        """What the user thinks of these events."""
        return {number: Status(status) for number, status in self._dict(_STATUSES, event_ids).items()}

    def sketches(self, article_ids: Iterable[int]) -> dict[int, str | None]:
        """By what copies of these articles are known; None for those that came before sketches were kept."""
        return self._dict(_SKETCHES, article_ids)

    def pairs(self, mention_ids: Iterable[int]) -> tuple[Pair, ...]:
        """All that is held of these mentions beside others, by their numbers."""
        found = rows.restored(rows.pair_of, self.pair_rows(mention_ids).values())
        return tuple(sorted(found, key=lambda pair: (pair.one, pair.other)))

    def pair_rows(self, mention_ids: Iterable[int]) -> dict[int, RowMapping]:
        """The rows of the pairs in which one of these mentions stands, by their ids."""
        found: dict[int, RowMapping] = {}
        for chunk in chunks(mention_ids):
            for query in _SIDES:
                there = self._connection.execute(query, {"some": chunk}).mappings()
                found.update((row["id"], row) for row in there)
        return found

    def suggestions(self) -> tuple[Suggestion, ...]:
        """The pairs of events that may be one and wait for the user's word, the likeliest first."""
        found: dict[frozenset[int], Suggestion] = {}
        for row in self._connection.execute(_SUGGESTIONS).mappings():
            suggestion = _suggestion(row)
            found.setdefault(frozenset({suggestion.event_id, suggestion.other_event_id}), suggestion)
        return tuple(found.values())

    def _accounts(self, query: Select[tuple[object, ...]], **values: object) -> Iterator[Account]:
        for row in self._connection.execute(query, values).mappings():
            yield from rows.restored(_account, [row])

    def _dict(self, query: Select[int, _T], numbers: Iterable[int]) -> dict[int, _T]:
        found: dict[int, _T] = {}
        for chunk in chunks(numbers):
            found.update((key, value) for key, value in self._connection.execute(query, {"some": chunk}))
        return found


def _account(row: RowMapping) -> Account:
    return Account(
        row["id"],
        row["article_id"],
        row["language"],
        f"{row['headline']}\n{row['beginning']}",
        row["sentence"],
        row["title"],
        EventKind(row["kind"]),
        rows.interval_of(row),
        rows.names_from_json(row["participants"]),
        rows.names_from_json(row["places"]),
        bool(row["negated"]),
    )


def _suggestion(row: RowMapping) -> Suggestion:
    return Suggestion(row["event_id"], row["other_event_id"], row["one_id"], row["other_id"], row["score"])
