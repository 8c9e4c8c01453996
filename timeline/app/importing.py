"""Importing articles: read and analysed beside the window, stored through the lane."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from timeline.app import queue
from timeline.app.board import Board
from timeline.app.crash import write_report
from timeline.app.obtaining import original_of, source_of
from timeline.app.queue import Found
from timeline.app.workers import WorkerPool, outcome
from timeline.errors import Bug, Fault, Message, ProjectFault, ReadingFault
from timeline.model import Import, ImportItem, ImportOptions, RawArticle

if TYPE_CHECKING:
    from timeline.app.fetching import Fetcher
    from timeline.app.lane import Lane
    from timeline.app.obtaining import Original
    from timeline.app.session import Session

__all__ = ["ImportJob", "Task", "WorkerPool", "learn"]

_T = TypeVar("_T")


class Task(NamedTuple):
    """What a worker is given: an article, and how it is to be analysed."""

    article: RawArticle
    options: ImportOptions = ImportOptions()


def learn(task: Task) -> Found:
    """What a worker does with an article."""
    from timeline.extraction import analyse
    from timeline.merging.copies import sketch_of

    analysis = analyse(task.article, plainly=task.options.dates_only)
    return Found(analysis, sketch_of(task.article.text).packed())


class ImportJob:
    """One import: every article in a transaction of its own, all of them one step to undo.

    `on_progress` is called from the job's threads, one call at a time, whenever an item's state
    changes. Where the project cannot be written the job pauses, nothing is lost, and `on_trouble` says
    why. To end a program that imports: leave the job, wait for it (what is just being stored is
    finished), close the pool, then the lane; the rest waits in the project for another time.
    """

    def __init__(
        self,
        session: Session,
        lane: Lane,
        begun: Import,
        on_progress: Callable[[ImportItem], None],
        pool: WorkerPool,
        *,
        on_trouble: Callable[[Message], None] = lambda _: None,
        fetcher: Fetcher | None = None,
        work: Callable[[Task], Found] = learn,
    ) -> None:
        self._session, self._lane, self._pool, self._work = session, lane, pool, work
        self._import, self._fetcher, self._on_trouble = begun, fetcher, on_trouble
        self._board = Board(begun.items, on_progress)
        # So much is under way at once: enough that no worker waits, little enough to hold in memory.
        self._ahead = pool.size + 1
        self._threads: list[threading.Thread] = []

    @property
    def paused(self) -> bool:
        """Whether no further item is begun for now."""
        return self._board.paused

    @property
    def at_rest(self) -> bool:
        """Whether all is settled; or, where the job was left, nothing is being stored any more."""
        return self._board.wait(0)

    def start(self) -> None:
        """Begin, or go on where an earlier session stopped; returns at once."""
        for _ in range(min(self._ahead, self._board.open)):
            thread = threading.Thread(target=self._work_off, name="import")
            self._threads.append(thread)
            thread.start()

    def pause(self, *, on: bool = True) -> None:
        """Begin no further item, what is being read is finished; or go on."""
        self._board.pause(on=on)

    def cancel(self) -> None:
        """Give up what is not stored yet; what is stored stays, and can be undone."""
        self._lane.submit(queue.save, self._session, self._board.cancel())

    def leave(self) -> None:
        """Stop without giving up: what is not stored yet waits in the project for another time."""
        self._board.leave()

    def wait(self, timeout: float | None = None) -> tuple[ImportItem, ...]:
        """Wait for the end, at most `timeout` seconds; the state of every item then."""
        self._board.wait(timeout)
        return self._board.items

    def _work_off(self) -> None:
        while (item := self._board.next()) is not None:
            self._import_item(item)

    def _import_item(self, item: ImportItem) -> None:
        try:
            source = source_of(item, self._fetcher, lambda: self._board.stopped)
            kept = original_of(source) if self._import.options.keep_originals else None
            with (
                closing(self._pool.read(source)) as reading,
                closing(self._learnt(islice(reading, item.parts, None))) as parts,
            ):
                self._store_all(item, parts, kept)
        except queue.ImportUndone:
            self._board.put_back(item)
            self.cancel()
        except ProjectFault as fault:
            self._wait_with(item, fault.message)
        except Fault as fault:
            self._fail(item, fault.message)
        except Exception:  # a mistake of ours, whichever: an item that never settled would hold up the rest
            self._fail(item, _reported())

    def _learnt(self, parts: Iterable[RawArticle | ReadingFault]) -> Generator[Future[Found]]:
        """What was learnt of each article of a source, in their order; the next ones are under way."""
        with ThreadPoolExecutor(self._ahead, thread_name_prefix="learn") as threads:
            ahead: deque[Future[Found]] = deque()
            for part in parts:
                ahead.append(threads.submit(self._learn, part))
                if len(ahead) > self._ahead:
                    yield ahead.popleft()
            yield from ahead

    def _learn(self, part: RawArticle | ReadingFault) -> Found:
        if isinstance(part, ReadingFault):
            raise part
        return self._pool.run(self._work, Task(part, self._import.options))

    def _store_all(self, item: ImportItem, parts: Iterable[Future[Found]], kept: Original | None) -> None:
        nothing = True
        for future, last in _with_last(parts):
            nothing = False
            try:
                found = outcome(future)
            except ReadingFault as fault:
                act = partial(queue.store_fault, reason=fault.message, last=last)
            except Bug:
                act = partial(queue.store_fault, reason=_reported(), last=last)
            else:
                act = partial(queue.store, found=found, last=last, original=kept)
            if not self._settle(item, act):
                return
        if nothing:
            self._settle(item, queue.settle)

    def _fail(self, item: ImportItem, reason: Message) -> None:
        try:
            self._settle(item, partial(queue.fail, reason=reason))
        except ProjectFault as fault:
            self._wait_with(item, fault.message)

    def _settle(self, item: ImportItem, act: Callable[[Session, ImportItem], ImportItem]) -> bool:
        """Do in the lane what brings the item further; False where nothing more of it is wanted."""
        held = self._board.hold(item)
        if held is None:
            return False
        given_up = self._board.let_go(outcome(self._lane.submit(act, self._session, held)))
        if given_up is not None:
            self._lane.submit(queue.save, self._session, [given_up])
        return given_up is None

    def _wait_with(self, item: ImportItem, trouble: Message) -> None:
        """Nothing can be written: begin no further item until the user has seen to it."""
        self._board.pause()
        self._board.put_back(item)
        self._on_trouble(trouble)


def _reported() -> Message:
    """Keep a report of the mistake that is being handled; what the user is told."""
    write_report(sys.exc_info())
    return Message("The program made a mistake with this article, and a report of it was saved.")


def _with_last(values: Iterable[_T]) -> Iterator[tuple[_T, bool]]:
    """Each value, and whether it is the last."""
    waiting: list[_T] = []
    for value in values:
        if waiting:
            yield waiting.pop(), False
        waiting.append(value)
    if waiting:
        yield waiting.pop(), True
