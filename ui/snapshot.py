"""What the window shows of the project, read whole in the lane: views never ask the session themselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from timeline.app.comparing import sentences_of, sources_told

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from timeline.app.kept_roll import Glimpse
    from timeline.app.session import Session
    from timeline.dates import Interval
    from timeline.errors import Message
    from timeline.layout import Roll
    from timeline.model import Article, Entity, Event, Link, Mention, Passage, Picture, SavedView, Timex
    from timeline.store.reader import Reader


@dataclass(frozen=True, slots=True)
class NamedThing:
    """A name in the events: how many tell of it, and the first and the last of their dates."""

    name: str
    count: int
    first: Interval | None = None
    last: Interval | None = None


@dataclass(frozen=True)
class Overview:
    """The whole project at one moment: its events, its articles, and what can be undone.

    Of the events only numbers are in memory where there are many: see `Roll`.
    """

    path: Path | None = None
    roll: Roll | None = None
    articles: tuple[Article, ...] = ()
    undo_step: Message | None = None
    redo_step: Message | None = None
    participants: tuple[NamedThing, ...] = ()
    places: tuple[NamedThing, ...] = ()
    tags: tuple[NamedThing, ...] = ()
    entities: tuple[Entity, ...] = ()
    views: tuple[SavedView, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def events(self) -> Sequence[Event]:
        """All events by begin; those without a place on the timeline come last."""
        return () if self.roll is None else self.roll

    @property
    def dated(self) -> Sequence[Event]:
        """The events that have a place on the timeline."""
        return () if self.roll is None else self.roll.dated

    @property
    def by_id(self) -> Mapping[int, Event]:
        """The events by their ids."""
        return {} if self.roll is None else self.roll.by_id

    def article(self, article_id: int) -> Article | None:
        """The article of that number, if the project holds it."""
        return next((article for article in self.articles if article.id == article_id), None)


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with all that was found in it, as the reader shows it."""

    article: Article
    timexes: tuple[Timex, ...]
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Added:
    """What was added to an event, and its history; `titles` are those of the events it is linked with."""

    links: tuple[Link, ...] = ()
    titles: Mapping[int, str] = field(default_factory=dict[int, str])
    pictures: tuple[Picture, ...] = ()
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Dossier:
    """An event with where it is told of, as the details show it.

    `sentences` are those of the mentions; `sources` tells of which article each of the articles is a copy, or
    itself.
    """

    event: Event
    mentions: tuple[Mention, ...]
    sentences: Mapping[int, str] = field(default_factory=dict[int, str])
    sources: Mapping[int, int] = field(default_factory=dict[int, int])
    added: Added = field(default_factory=Added)


def overview(session: Session, before: Overview, glimpse: Glimpse | None = None) -> Overview:
    """Read the project as it is now; what is known from `before` is not asked for again.

    A `glimpse` is what was shown of the project before it was open.
    """
    roll = session.roll(glimpse)
    same = before.roll is roll
    return Overview(
        path=session.path,
        roll=roll,
        articles=session.articles(),
        undo_step=session.undo_step,
        redo_step=session.redo_step,
        participants=before.participants if same else counted(roll, "person"),
        places=before.places if same else counted(roll, "place"),
        tags=before.tags if same else counted(roll, "tag"),
        entities=session.read(lambda reader: reader.naming.entities()),
        views=session.read(lambda reader: reader.views()),
        links=session.read(lambda reader: reader.annotations.links()),
    )


def counted(roll: Roll, key: str) -> tuple[NamedThing, ...]:
    """The names of a facet with their counts and first and last dates, the most frequent first."""
    return tuple(
        NamedThing(
            name,
            count,
            *(None if place is None else roll.chronology.interval(place) for place in (first, last)),
        )
        for name, count, first, last in roll.named(key)
    )


def reading(session: Session, article_id: int) -> Reading:
    """Read one article with its time expressions and mentions."""
    return Reading(
        session.article(article_id),
        session.timexes(article_id),
        session.mentions(article_id=article_id),
    )


def dossier(session: Session, event: Event) -> Dossier:
    """Read where one event is told of."""
    mentions = session.mentions(event_id=event.id)
    several = mentions if len(mentions) > 1 else ()
    added = session.read(partial(_added, event_id=event.id))
    return Dossier(event, mentions, sentences_of(session, several), sources_told(session, several), added)


def _added(reader: Reader, event_id: int) -> Added:
    links = reader.annotations.links(event_id)
    ends = {end for link in links for end in (link.source, link.target)}
    titles = {event.id: event.title for event in reader.events_of(ends)}
    return Added(links, titles, reader.annotations.pictures(event_id), reader.passages(event_id))
