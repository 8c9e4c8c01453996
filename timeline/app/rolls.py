"""The roll of the open project's events: read once, and brought up to date with each act."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from timeline.app import kept_roll
from timeline.app.outlining import Outlined, outlined
from timeline.errors import ProjectFault
from timeline.layout import Roll, Shelf
from timeline.layout.shelf import MOST_KNOWN
from timeline.store.faults import Damage
from timeline.store.peek import Peek

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from pathlib import Path

    from timeline.app.kept_roll import Glimpse
    from timeline.app.session import Session
    from timeline.model import Changes, Event
    from timeline.store.outlines import Outline
    from timeline.store.reader import Reader


class Rolls:
    """Follows one session; it lives in the session's lane.

    A `glimpse`, which may have been shown before the project was open, is taken for true only where the
    file has not changed since it was closed.
    """

    def __init__(self, session: Session, glimpse: Glimpse | None = None) -> None:
        self._session = session
        glimpse = glimpse or kept_roll.load(session.path)
        self._roll = _trusted(glimpse, session.path)
        self._events: set[int] = set()
        self._mentions: set[int] = set()
        shelf = self._roll.shelf if self._roll is not None else None
        self.peek = (
            shelf.source if shelf is not None and isinstance(shelf.source, Peek) else Peek(session.path)
        )
        session.subscribe(self._heard)

    def now(self) -> Roll:
        """The events as they are now."""
        if self._roll is None:
            self._events, self._mentions = set(), set()
            self._roll = self._session.read(self._all)
        elif self._events or self._mentions:
            self._roll = self._session.read(self._brought_up_to_date)
            self._events, self._mentions = set(), set()
        return self._roll

    def move(self, path: Path) -> None:
        """The session goes on in a copy of the project."""
        self.peek.move(path)

    def close(self) -> Callable[[], None]:
        """Look no more into the project, which is about to be closed; returns what to do afterwards."""
        try:
            roll = self.now()
        except ProjectFault:
            return partial(kept_roll.forget, self._session.path)
        finally:
            self.peek.close()
        return partial(kept_roll.save, self._session.path, roll)

    def _heard(self, changes: Changes) -> None:
        self._events |= changes.events
        self._mentions |= changes.mentions

    def _all(self, reader: Reader) -> Roll:
        found = _outlined(reader.outlines.all(), reader.disputed())
        made = Roll.empty().changed((), *found, Shelf(self.peek))
        if len(made) <= MOST_KNOWN:
            made.shelf.events.update(_events(reader, made.ids.tolist()))
        return made.prepared()

    def _brought_up_to_date(self, reader: Reader) -> Roll:
        assert self._roll is not None
        ids = sorted(self._events | set(reader.coreference.events_of(self._mentions).values()))
        found = _outlined(reader.outlines.of(ids), reader.outlines.disputed(ids))
        known = _events(reader, ids) if len(self._roll) <= MOST_KNOWN else {}
        shelf = self._roll.shelf.without(ids, known)
        return self._roll.changed(ids, *found, shelf).prepared()


def _trusted(glimpse: Glimpse | None, path: Path) -> Roll | None:
    """What was kept, where it is whole and the project is what it was."""
    if glimpse is not None and glimpse.is_true(path):
        with suppress(OSError, ValueError, LookupError, TypeError, AttributeError):
            return glimpse.whole().prepared()
    return None


def _outlined(portions: Iterable[Sequence[Outline]], disputed: Collection[int]) -> Outlined:
    try:
        return outlined(portions, disputed)
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise Damage from error


def _events(reader: Reader, ids: Iterable[int]) -> dict[int, Event]:
    return {event.id: event for event in reader.events_of(ids)}
