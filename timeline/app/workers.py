"""Processes that read and analyse articles, so that a hostile file costs one of them and not the program."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Generator
from concurrent.futures import CancelledError, Future, wait
from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor
from multiprocessing import get_context
from queue import LifoQueue
from typing import TYPE_CHECKING, TypeVar

from timeline.app.readers import READING_TIME, Reader, settle
from timeline.errors import Bug, Fault, Message, ReadingFault

if TYPE_CHECKING:
    from timeline.model import RawArticle
    from timeline.reading import Source, SplitPreview, TablePreview

_T = TypeVar("_T")
_A = TypeVar("_A")

# More would only wait for each other, and each holds a language pipeline in memory.
_MOST_WORKERS = 4
# Seconds to analyse one article; the thickest book takes a slow machine less.
TIME_LIMIT = 300.0


class WorkerPool:
    """Several processes; one that a bad file kills, or that hangs, is made anew and the others go on.

    Documents are read in confined processes (`read`), and what was read is analysed in others (`run`):
    language pipelines need more memory than a reader may have. Each is used by one thread at a time, so
    that it is known whose article it was.
    """

    def __init__(
        self, size: int | None = None, time_limit: float = TIME_LIMIT, reading_time: float = READING_TIME
    ) -> None:
        self.size = size or min(os.cpu_count() or 1, _MOST_WORKERS)
        self._workers = [_Worker(time_limit) for _ in range(self.size)]
        self._readers = [Reader(reading_time) for _ in range(self.size)]
        # The process that was used last has most of what it needs in memory.
        self._idle: LifoQueue[_Worker] = LifoQueue()
        self._idle_readers: LifoQueue[Reader] = LifoQueue()
        for worker, reader in zip(self._workers, self._readers, strict=True):
            self._idle.put(worker)
            self._idle_readers.put(reader)

    def warm_up(self) -> None:
        """Start the processes and have them load what the first article needs; does not wait."""
        for worker, reader in zip(self._workers, self._readers, strict=True):
            reader.warm_up()
            worker.begin(_load, None)

    def read(self, source: Source) -> Generator[RawArticle | ReadingFault]:
        """The articles of a source one by one as they are read; in the place of one that cannot be, why.

        Holds a reading process until it is exhausted or closed, and reads only little ahead of who listens.
        Raises Bug for our own mistakes.
        """
        reader = self._idle_readers.get()
        try:
            yield from reader.read(source)
        finally:
            self._idle_readers.put(reader)

    def preview(self, source: Source) -> TablePreview | SplitPreview | None:
        """What to ask the user before a source is read: what its columns mean, whether to split it."""
        reader = self._idle_readers.get()
        try:
            return reader.preview(source)
        finally:
            self._idle_readers.put(reader)

    def run(self, function: Callable[[_A], _T], argument: _A) -> _T:
        """What `function` returns in a free process; raises its Faults, and Bug for anything else."""
        worker = self._idle.get()
        try:
            return worker.call(function, argument)
        finally:
            self._idle.put(worker)

    def close(self) -> None:
        """Kill the processes; what they were doing fails."""
        for process in (*self._workers, *self._readers):
            process.close()


class _Worker:
    """One process, made when first needed and again after it was killed."""

    def __init__(self, time_limit: float) -> None:
        self._time_limit = time_limit
        self._lock = threading.Lock()
        self._executor: ProcessPoolExecutor | None = None
        self._pid: Future[int] | None = None
        self._closed = False

    def begin(self, function: Callable[[_A], _T], argument: _A) -> Future[_T]:
        """Have the process call `function`, after what it was asked before."""
        with self._lock:
            if self._closed:
                raise _stopped()
            try:
                return self._running().submit(function, argument)
            except BrokenProcessPool:  # it died while it had nothing to do
                self._end()
                return self._running().submit(function, argument)

    def call(self, function: Callable[[_A], _T], argument: _A) -> _T:
        """What `function` returns in the process, unless it dies or takes too long."""
        future = self.begin(function, argument)
        if not wait([future], self._time_limit).done:
            self.kill()
            minutes = max(1, round(self._time_limit / 60))
            raise ReadingFault(
                Message("Reading took longer than {minutes} min and was given up.", minutes=minutes)
            )
        try:
            return outcome(future)
        except CancelledError as error:
            raise _stopped() from error
        except BrokenProcessPool as error:
            self.kill()
            raise ReadingFault(
                Message("The article made its reader crash: it may be damaged or far too large.")
            ) from error

    def kill(self) -> None:
        """End the process; the next article gets another one."""
        with self._lock:
            self._end()

    def close(self) -> None:
        """End the process for good."""
        with self._lock:
            self._closed = True
            self._end()

    def _running(self) -> ProcessPoolExecutor:
        if self._executor is None:
            # "spawn": a fork would copy the locks of a window's threads in whatever state they are.
            self._executor = ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=settle)
            self._pid = self._executor.submit(os.getpid)
        return self._executor

    def _end(self) -> None:
        if self._executor is None or self._pid is None:
            return
        if self._pid.done() and not self._pid.cancelled() and self._pid.exception() is None:
            _terminate(self._pid.result())
        self._executor.shutdown(wait=False, cancel_futures=True)
        self._executor = self._pid = None


def outcome(future: Future[_T]) -> _T:
    """What a future holds; anything that it raises and that is no Fault is a Bug of ours."""
    error = future.exception()
    if error is None or isinstance(error, Fault | BrokenProcessPool):
        return future.result()
    raise Bug(type(error).__name__) from error


def _stopped() -> ReadingFault:
    return ReadingFault(Message("The import was stopped."))


def _terminate(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGTERM)
    except OSError:
        pass  # it is gone already


def _load(_: None) -> None:
    from timeline.extraction import warm_up

    warm_up()
