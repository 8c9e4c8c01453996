"""One open project: the front door of the core."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from timeline.app.history import History, Step
from timeline.app.merging import Merger, regather
from timeline.app.queue import take_back
from timeline.errors import InputFault, LookOnlyFault, Message, ProjectFault
from timeline.model import USER, Article, Changes, Event, Link, Mention, Timex

if TYPE_CHECKING:
    from timeline.app.kept_roll import Glimpse
    from timeline.app.rolls import Rolls
    from timeline.layout import Roll
    from timeline.model.query import ArticleHit, Query
    from timeline.store.database import Database
    from timeline.store.reader import Reader
    from timeline.store.transaction import Images
    from timeline.store.writer import Writer

_T = TypeVar("_T")
Listener = Callable[[Changes], None]


class Session:
    """A project with its history of undoable steps and those who want to hear of changes.

    Not thread-safe: it lives in one thread, the lane, which is also where listeners are called.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._history = History()
        self.merger = Merger()
        self._listeners: list[Listener] = [self.merger.heard]
        self._rolls: Rolls | None = None
        # Why this project can only be looked at, where it was to be changed.
        self.why_look_only: Message | None = None

    @classmethod
    def create(cls, path: Path) -> Session:
        """Make a new project; raises ProjectFault where that cannot be."""
        from timeline.store.database import Database  # SQLAlchemy takes long to import

        return cls(Database.create(path))

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Session:
        """Open a project; raises ProjectFault, the file untouched, where that cannot be.

        One window at a time may change a project; to look at it beside that, open it `read_only`.
        """
        from timeline.store.database import Database

        return cls(Database.open(path, read_only=read_only))

    @classmethod
    def open_or_look(cls, path: Path) -> Session:
        """Open a project to change it, or where that cannot be now to look at it (see `why_look_only`)."""
        try:
            return cls.open(path)
        except LookOnlyFault as fault:
            session = cls.open(path, read_only=True)
            session.why_look_only = fault.message
            return session

    def compact(self) -> None:
        """Give the room of what was deleted back to the disk; raises ProjectFault."""
        self._database.compact()

    def close(self) -> None:
        """Close the project; every act was saved when it was done.

        Nothing can be brought back from now on: files kept for an import that was undone go for good.
        """
        if not self._database.read_only:
            with suppress(ProjectFault):  # they go another time
                self.note(lambda writer: writer.queue.drop_orphans())
        keep = self._rolls.close() if self._rolls is not None else None
        self._database.close()
        if keep is not None and not self._database.read_only:
            keep()

    def save_as(self, path: Path) -> None:
        """Copy the whole project to `path` and go on there; the old file stays as it is."""
        from timeline.store.database import Database

        if path.resolve() == self.path:
            return
        self._database.copy_to(path)
        copy = Database.open(path)
        self._database.close()
        self._database = copy
        if self._rolls is not None:
            self._rolls.move(self.path)

    @property
    def path(self) -> Path:
        """Where the project lies."""
        return self._database.path

    def events(self) -> tuple[Event, ...]:
        """All events but the dismissed ones, by begin; those without a certain date come last."""
        with self._database.reading() as reader:
            return reader.events()

    def roll(self, glimpse: Glimpse | None = None) -> Roll:
        """All events but the dismissed ones in columns, brought up to date with each act.

        A `glimpse` of them that was shown before the project was open is gone on with where it was true.
        """
        if self._rolls is None:
            from timeline.app.rolls import Rolls  # brings numpy

            self._rolls = Rolls(self, glimpse)
        return self._rolls.now()

    def event(self, event_id: int) -> Event:
        """One event; raises InputFault where it is gone."""
        with self._database.reading() as reader:
            event = reader.event(event_id)
        if event is None:
            raise InputFault(Message("This event is no longer in the project."))
        return event

    def event_ids(self, query: Query, limit: int | None = None) -> list[int]:
        """The ids of the events that a query finds (see `timeline.searching`), at most `limit`."""
        with self._database.reading() as reader:
            return reader.event_ids(query, limit)

    def article_hits(self, query: Query, limit: int = 50) -> list[ArticleHit]:
        """The articles that hold the words of a query, with snippets."""
        with self._database.reading() as reader:
            return reader.article_hits(query, limit)

    def articles(self) -> tuple[Article, ...]:
        """All articles in the order in which they came."""
        with self._database.reading() as reader:
            return reader.articles()

    def article(self, article_id: int) -> Article:
        """One article; raises InputFault where it is gone."""
        with self._database.reading() as reader:
            article = reader.article(article_id)
        if article is None:
            raise InputFault(Message("This article is no longer in the project."))
        return article

    def holds(self, digest: str) -> bool:
        """Whether an article of the same content is there already."""
        with self._database.reading() as reader:
            return reader.holds(digest)

    def timexes(self, article_id: int) -> tuple[Timex, ...]:
        """The time expressions of an article in the order of its text."""
        with self._database.reading() as reader:
            return tuple(reader.timexes(article_id).values())

    def mentions(self, *, article_id: int | None = None, event_id: int | None = None) -> tuple[Mention, ...]:
        """Mentions in one article, or of one event, in the order of the articles and of their texts."""
        with self._database.reading() as reader:
            return reader.mentions(article_id=article_id, event_id=event_id)

    def telling(self, event_ids: Sequence[int]) -> dict[int, tuple[Article, ...]]:
        """The articles that tell of each of some events, in the order in which they came."""
        with self._database.reading() as reader:
            return reader.telling(event_ids)

    def told_in(self) -> dict[int, tuple[int, ...]]:
        """The ids of the articles that tell of each event, in the order in which they came."""
        with self._database.reading() as reader:
            return reader.told_in()

    def disputed(self) -> frozenset[int]:
        """The ids of the events on whose date the articles do not agree."""
        with self._database.reading() as reader:
            return reader.disputed()

    def links(self) -> tuple[Link, ...]:
        """What the user linked."""
        with self._database.reading() as reader:
            return reader.annotations.links()

    @property
    def schema_version(self) -> int:
        """The version of the form in which projects are kept."""
        from timeline.store.schema import SCHEMA_VERSION

        return SCHEMA_VERSION

    def records(self) -> Iterator[tuple[str, Iterator[dict[str, Any]]]]:
        """The whole project of one moment as records in plain words, table by table."""
        with self._database.reading() as reader:
            yield from reader.records()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have `listener` called after each commit, in the lane; returns how to end that."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def read(self, question: Callable[[Reader], _T]) -> _T:
        """Ask the store something, of the state of one moment."""
        with self._database.reading() as reader:
            return question(reader)

    def note(self, act: Callable[[Writer], _T]) -> _T:
        """Write in one transaction what is no act of the user: no step to undo, and no one is told."""
        with self._database.writing() as writer:
            return act(writer)

    def adopt_import(self, import_id: int) -> None:
        """Make what an earlier session imported part of the step that this one goes on with."""
        if self._history.holds(import_id):
            return
        from timeline.store.transaction import Images

        if count := len(self.read(lambda reader: reader.queue.articles_of(import_id))):
            self._history.adopt(Images(), import_id, count)

    def took_back(self, import_id: int) -> bool:
        """Whether an import of this session was undone, and could be redone."""
        return self._history.took_back(import_id)

    def perform(
        self,
        step: Message,
        act: Callable[[Writer], None],
        *,
        batch: int | None = None,
        actor: str | None = USER,
    ) -> Changes:
        """Do one act of the user in one transaction, as one undoable step; the door for all commands.

        An act that changes nothing leaves no step. Acts of one `batch`, which is the number of an import,
        are one step. `actor` is who did it in the history of events; None: what the act brings has its own.
        """
        with self._database.writing() as writer:
            act(writer)
            if writer.images and actor is not None:
                writer.record(_now(), actor, step)
        changes = writer.images.changes(step)
        if writer.images:
            self._history.record(step, writer.images, batch)
            self._tell(changes)
        return changes

    @property
    def undo_step(self) -> Message | None:
        """The name of what undo would take back."""
        step = self._history.to_undo
        return step.name if step else None

    @property
    def redo_step(self) -> Message | None:
        """The name of what redo would bring back."""
        step = self._history.to_redo
        return step.name if step else None

    def undo(self) -> Changes:
        """Take the last step back; raises InputFault where there is none."""
        step = self._history.to_undo
        if step is None:
            raise InputFault(Message("There is nothing to undo."))
        return self._restore(step, self._history.undone, Message("Undone: {step}", step=step.name))

    def redo(self) -> Changes:
        """Bring back the step that was undone last; raises InputFault where there is none."""
        step = self._history.to_redo
        if step is None:
            raise InputFault(Message("There is nothing to redo."))
        return self._restore(step, self._history.redone, Message("Done again: {step}", step=step.name))

    def _restore(self, step: Step, note: Callable[[Images], None], told: Message) -> Changes:
        with self._database.writing() as writer:
            writer.restore(step.images)
            if step.earlier and step.batch is not None:
                take_back(writer, step.batch)
                regather(writer)
            writer.record(_now(), USER, told)
        note(writer.images)  # only now: a full disk must not cost the step
        changes = writer.images.changes(step.name)
        self._tell(changes)
        return changes

    def _tell(self, changes: Changes) -> None:
        for listener in tuple(self._listeners):
            listener(changes)


def _now() -> str:
    """The time as the history of events keeps it: in UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
