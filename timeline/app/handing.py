"""A project handed on in other programs' forms, and events taken from them."""

from __future__ import annotations

from itertools import groupby, islice
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import Interval
from timeline.errors import InputFault, Message
from timeline.exchange import project_json
from timeline.exchange.formats import Written, ending_of, format_of
from timeline.exchange.incoming import PROJECT, form_of, read_events
from timeline.exchange.material import Material
from timeline.exchange.saving import save

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from timeline.app.session import Session
    from timeline.exchange.incoming import Came
    from timeline.model import Changes, Event
    from timeline.store.loading import Loaded
    from timeline.store.writer import Writer

_PORTION = 1000


class Opened(NamedTuple):
    """A file of events, read; a whole project (`came` None) is read while it is taken in."""

    path: Path
    came: Came | None


class Taken(NamedTuple):
    """What came of a file: the change, and sentences on what was there already or could not be read."""

    changes: Changes
    notes: tuple[Message, ...]


def hand_on(session: Session, out: Path, span: Interval | None, language: str) -> tuple[Message, ...]:
    """Write a project in the form that the ending of `out` names; returns what it could not hold.

    Pictures are drawn elsewhere. Raises Fault, nothing written, where it cannot be.
    """
    ending = ending_of(out)
    if ending == project_json.ENDING:
        if span is not None:
            raise InputFault(Message("The JSON of a project is always whole: leave the range out."))
        written = Written(project_json.written(session.schema_version, session.records()))
    else:
        written = format_of(ending).write(_material(session, span, language))
    save({out: written.portions})
    return written.notes


def is_taken(path: Path) -> bool:
    """Whether a file holds events or a project of ours, and no articles."""
    return bool(form_of(path))


def opened(path: Path, language: str) -> Opened:
    """Read a file of events, which needs no project and may take long; raises Fault where it cannot be."""
    form = form_of(path)
    return Opened(path, None if form == PROJECT else read_events(path, form, language))


def take_in(session: Session, file: Opened) -> Taken:
    """Take in the events of a file, or a whole project, in one step; raises Fault, nothing changed."""
    if file.came is None:
        return _take_project(session, file.path)
    there = {_essence(event) for event in session.events()}
    new = [event for event in file.came.events if _essence(event) not in there]
    known = len(file.came.events) - len(new)
    note = Message("Events that are there already: {count}", count=known)
    return Taken(add_events(session, events=new), (*file.came.notes, note) if known else file.came.notes)


def add_events(session: Session, *, events: Sequence[Event]) -> Changes:
    """Add events that the user brought along, in one step."""

    def act(writer: Writer) -> None:
        for event in events:
            writer.add_event(event, by_hand=True)

    return session.perform(Message("Import {count} events", count=len(events)), act)


def _take_project(session: Session, path: Path) -> Taken:
    loaded: list[Loaded] = []

    def act(writer: Writer) -> None:
        loading = writer.loading()
        with path.open("rb") as file:
            found = project_json.read(file, session.schema_version)
            for table, pairs in groupby(found, key=itemgetter(0)):
                while portion := [record for _, record in islice(pairs, _PORTION)]:
                    loading.add(table, portion)
        loaded.append(loading.finish())

    changes = session.perform(Message("Import a project"), act, actor=None)
    known = loaded[0].known
    note = Message("Articles that are there already: {count}", count=known)
    return Taken(changes, (note,) if known else ())


def _material(session: Session, span: Interval | None, language: str) -> Material:
    events = session.events()
    if span is not None:
        events = tuple(event for event in events if event.interval and event.interval.overlaps(span))
    return Material.of(session.path.stem, events, session.articles(), session.mentions(), language)


def _essence(event: Event) -> tuple[object, ...]:
    """What makes two events the same for one who brings them."""
    return event.title, event.kind, event.interval, event.participants, event.places
