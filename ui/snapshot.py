"""What the window shows of the project, read whole in the lane: views never ask the session themselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from timeline.app.session import Session
    from timeline.dates import Interval
    from timeline.errors import Message
    from timeline.model import Article, Event, Mention, Timex


@dataclass(frozen=True, slots=True)
class Undated:
    """An event that stands in the review tray, with the sentence that tells of it."""

    event: Event
    sentence: str
    article_id: int | None


@dataclass(frozen=True, slots=True)
class NamedThing:
    """A name in the events: how many tell of it, and the first and the last of their dates."""

    name: str
    count: int
    first: Interval | None = None
    last: Interval | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """The whole project at one moment: its events, its articles, and what can be undone."""

    path: Path | None = None
    events: tuple[Event, ...] = ()
    articles: tuple[Article, ...] = ()
    undated: tuple[Undated, ...] = ()
    undo_step: Message | None = None
    redo_step: Message | None = None
    by_id: dict[int, Event] = field(default_factory=dict)
    participants: tuple[NamedThing, ...] = ()
    places: tuple[NamedThing, ...] = ()

    @property
    def dated(self) -> tuple[Event, ...]:
        """The events that have a place on the timeline."""
        return tuple(event for event in self.events if event.interval is not None)

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
class Dossier:
    """An event with where it is told of, as the details show it."""

    event: Event
    mentions: tuple[Mention, ...]


def overview(session: Session, before: Overview) -> Overview:
    """Read the project as it is now; what is known from `before` is not asked for again."""
    events, articles = session.events(), session.articles()
    texts = {article.id: article.text for article in articles}
    known = {waiting.event: waiting for waiting in before.undated} if before.path == session.path else {}
    undated = tuple(
        known.get(event) or _undated(session, event, texts) for event in events if event.interval is None
    )
    return Overview(
        path=session.path,
        events=events,
        articles=articles,
        undated=undated,
        undo_step=session.undo_step,
        redo_step=session.redo_step,
        by_id={event.id: event for event in events},
        participants=_counted((event.interval, event.participants) for event in events),
        places=_counted((event.interval, event.places) for event in events),
    )


def _counted(named: Iterable[tuple[Interval | None, tuple[str, ...]]]) -> tuple[NamedThing, ...]:
    """The names with their counts, the most frequent first."""
    dates: dict[str, list[Interval | None]] = {}
    for interval, names in named:
        for name in names:
            dates.setdefault(name, []).append(interval)
    things: list[NamedThing] = []
    for name, found in dates.items():
        known = [interval for interval in found if interval is not None]
        first, last = min(known, default=None), max(known, default=None)
        things.append(NamedThing(name, len(found), first, last))
    return tuple(sorted(things, key=lambda thing: (-thing.count, thing.name.casefold())))


def reading(session: Session, article_id: int) -> Reading:
    """Read one article with its time expressions and mentions."""
    return Reading(
        session.article(article_id),
        session.timexes(article_id),
        session.mentions(article_id=article_id),
    )


def dossier(session: Session, event: Event) -> Dossier:
    """Read where one event is told of."""
    return Dossier(event, session.mentions(event_id=event.id))


def _undated(session: Session, event: Event, texts: dict[int, str]) -> Undated:
    mentions = session.mentions(event_id=event.id)
    if not mentions:
        return Undated(event, event.title, None)
    start, end = mentions[0].evidence
    article_id = mentions[0].article_id
    return Undated(event, texts.get(article_id, "")[start:end] or event.title, article_id)
