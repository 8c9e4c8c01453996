"""Importing articles: read and analysed beside the window, stored through the lane."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from timeline.app.commands import add_article
from timeline.app.crash import write_report
from timeline.app.workers import WorkerPool, outcome
from timeline.errors import Bug, Fault, Message

if TYPE_CHECKING:
    from timeline.app.lane import Lane
    from timeline.app.session import Session
    from timeline.model import Analysis, Changes
    from timeline.reading import Source

__all__ = ["ImportJob", "ItemProgress", "ItemState", "WorkerPool", "read_and_analyse"]


class ItemState(StrEnum):
    """How far an article of an import has come."""

    QUEUED = "queued"
    READING = "reading"
    DONE = "done"
    DUPLICATE = "duplicate"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        """Whether nothing more will happen."""
        return self not in (ItemState.QUEUED, ItemState.READING)


@dataclass(frozen=True, slots=True)
class ItemProgress:
    """One article of an import: `events` were found in it; `reason` tells why it failed."""

    index: int
    label: str
    state: ItemState
    events: int = 0
    reason: Message | None = None


def read_and_analyse(source: Source) -> Analysis:
    """What a worker does with an article."""
    from timeline.extraction import analyse
    from timeline.reading import read

    return analyse(read(source))


class ImportJob:
    """One import: every article in a transaction of its own, all of them one step to undo.

    `on_progress` is called from the job's threads, one call at a time, whenever an item's state
    changes. To end a program that imports: cancel the job, wait for it (what is just being stored is
    finished), close the pool, then the lane.
    """

    def __init__(
        self,
        session: Session,
        lane: Lane,
        sources: Sequence[Source],
        on_progress: Callable[[ItemProgress], None],
        pool: WorkerPool,
        work: Callable[[Source], Analysis] = read_and_analyse,
    ) -> None:
        self._session, self._lane, self._pool, self._work = session, lane, pool, work
        self._sources = tuple(sources)
        self._on_progress = on_progress
        self._batch = session.new_batch()
        self._items = [
            ItemProgress(index, source.label, ItemState.QUEUED) for index, source in enumerate(self._sources)
        ]
        self._waiting = deque(range(len(self._sources)))
        self._storing: set[int] = set()
        self._open = len(self._items)
        self._state = threading.RLock()
        self._finished = threading.Event()
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Begin; returns at once."""
        for item in self._items:
            self._on_progress(item)
        if not self._items:
            self._finished.set()
        for _ in range(min(self._pool.size, len(self._items))):
            thread = threading.Thread(target=self._work_off, name="import")
            self._threads.append(thread)
            thread.start()

    def cancel(self) -> None:
        """Give up what is not stored yet; what is stored stays, and can be undone."""
        with self._state:
            self._waiting.clear()
            for item in tuple(self._items):
                if not item.state.is_final and item.index not in self._storing:
                    self._report(replace(item, state=ItemState.CANCELLED))

    def wait(self, timeout: float | None = None) -> tuple[ItemProgress, ...]:
        """Wait for the end, at most `timeout` seconds; the state of every item then."""
        self._finished.wait(timeout)
        with self._state:
            return tuple(self._items)

    def _work_off(self) -> None:
        while (item := self._next()) is not None:
            self._import(item)

    def _next(self) -> ItemProgress | None:
        with self._state:
            if not self._waiting:
                return None
            item = replace(self._items[self._waiting.popleft()], state=ItemState.READING)
            self._report(item)
            return item

    def _import(self, item: ItemProgress) -> None:
        try:
            analysis = self._pool.run(self._work, self._sources[item.index])
            if not self._may_store(item):
                return
            changes = self._store(analysis)
        except Fault as fault:
            self._report(replace(item, state=ItemState.FAILED, reason=fault.message))
        except Bug:
            write_report(sys.exc_info())
            reason = Message("The program made a mistake with this article, and a report of it was saved.")
            self._report(replace(item, state=ItemState.FAILED, reason=reason))
        else:
            if changes is None:
                self._report(replace(item, state=ItemState.DUPLICATE))
            else:
                self._report(replace(item, state=ItemState.DONE, events=len(changes.events)))

    def _may_store(self, item: ItemProgress) -> bool:
        """Whether the item was not cancelled while it was read; from now on it cannot be."""
        with self._state:
            if self._items[item.index].state.is_final:
                return False
            self._storing.add(item.index)
            return True

    def _store(self, analysis: Analysis) -> Changes | None:
        return outcome(self._lane.submit(add_article, self._session, analysis=analysis, batch=self._batch))

    def _report(self, item: ItemProgress) -> None:
        with self._state:
            if self._items[item.index].state.is_final:
                return
            self._items[item.index] = item
            self._on_progress(item)
            self._open -= item.state.is_final
            if not self._open:
                self._finished.set()
