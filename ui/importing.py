"""Runs imports for the window, and tells of every item's state on the window's thread."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from timeline.app.pace import Pace
from timeline.model import Import, ImportItem, ItemKind, ItemState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from timeline.app.fetching import Fetcher
    from timeline.app.importing import ImportJob, WorkerPool
    from timeline.app.lane import Lane
    from timeline.app.session import Session
    from timeline.errors import Message
    from timeline.model import ImportOptions

# Short articles are read faster than a person can look, or a list be laid out.
_REST = 100


class Mode(StrEnum):
    """What the imports are about: nothing, going, paused, or waiting since an earlier day."""

    IDLE = "idle"
    GOING = "going"
    PAUSED = "paused"
    WAITING = "waiting"


class Importing(QObject):
    """Several imports may run at once; the panel lists their items together.

    `began` and `advanced` carry lists of ImportItem, the latter at most every 100 ms; `mode_changed` a
    Mode; `troubled` a Message that tells why all imports wait.
    """

    began = Signal(object)
    advanced = Signal(object)
    ended = Signal()
    mode_changed = Signal(object)
    troubled = Signal(object)
    _arrived = Signal(object)
    _stuck = Signal(object)

    def __init__(self, lane: Lane, pool: WorkerPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane, self._pool = lane, pool
        self._session: Session | None = None
        self._fetcher: Fetcher | None = None
        self._jobs: list[ImportJob] = []
        self._waiting: tuple[Import, ...] = ()
        self._options: dict[int, ImportOptions] = {}
        self._items: dict[int, ImportItem] = {}
        self._open: set[int] = set()
        self._fresh: dict[int, ImportItem] = {}
        self._articles, self._settled = Pace(), Pace()
        self._mode = Mode.IDLE
        self._then: Callable[[], None] | None = None
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self._rest.timeout.connect(self._tell)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._stuck.connect(self._on_stuck, Qt.ConnectionType.QueuedConnection)

    @property
    def mode(self) -> Mode:
        """What the imports are about."""
        return self._mode

    @property
    def running(self) -> bool:
        """Whether an import is under way, paused or not."""
        return self._mode in (Mode.GOING, Mode.PAUSED)

    @property
    def rate(self) -> float | None:
        """Articles a second, of late."""
        return self._articles.rate

    @property
    def remaining(self) -> float | None:
        """Seconds until all is done, at the pace of late."""
        return self._settled.remaining(len(self._open))

    @property
    def has_failed(self) -> bool:
        """Whether anything of what was imported last could not be."""
        return any(item.state is ItemState.FAILED for item in self._items.values())

    @property
    def waiting_addresses(self) -> tuple[str, ...]:
        """The pages of the web among what waits since an earlier day."""
        return tuple(
            item.place
            for begun in self._waiting
            for item in begun.items
            if item.kind is ItemKind.ADDRESS and not item.state.is_final
        )

    def start(self, session: Session, begun: Import) -> None:
        """Begin an import that stands in the queue of the project."""
        self._list([begun])
        self._run(session, begun)

    def offer(self, session: Session, waiting: Sequence[Import]) -> None:
        """List what an earlier window left to be imported; it waits for `go_on` or `cancel`."""
        if waiting:
            self._session, self._waiting = session, tuple(waiting)
            self._list(waiting)
            self._enter(Mode.WAITING)

    def go_on(self) -> None:
        """Begin what waits since an earlier day, or end a pause."""
        waiting, self._waiting = self._waiting, ()
        for begun in waiting:
            if self._session is not None:
                self._run(self._session, begun)
        self.pause(on=False)

    def pause(self, *, on: bool = True) -> None:
        """Begin no further item for now, or go on."""
        for job in self._jobs:
            job.pause(on=on)
        for pace in (self._articles, self._settled):
            pace.pause() if on else pace.resume()
        if self._jobs:
            self._enter(Mode.PAUSED if on else Mode.GOING)

    def cancel(self) -> None:
        """Stop all imports; what is stored already stays."""
        for job in self._jobs:
            job.cancel()
        waiting, self._waiting = self._waiting, ()
        for begun in waiting:
            self._give_up(begun)

    def retry(self) -> None:
        """Try again what failed."""
        from timeline.app import queue

        failed = [item for item in self._items.values() if item.state is ItemState.FAILED]
        if self._session is None or not failed:
            return
        # From the first article on: one that could not be read is settled, and going on would pass it over.
        again = [item.anew() for item in failed]
        self._lane.submit(queue.save, self._session, again)
        for number in dict.fromkeys(item.import_id for item in again):
            items = tuple(item for item in again if item.import_id == number)
            self.start(self._session, Import(number, self._options[number], items))

    def leave(self, then: Callable[[], None]) -> None:
        """Stop, and go on with `then` when nothing is being stored; the rest waits in the project."""
        self._waiting, self._then = (), then
        for job in self._jobs:
            job.leave()
        self._look_for_end()

    def _list(self, imports: Iterable[Import]) -> None:
        if self._mode is Mode.IDLE:
            self._items.clear()
            self._articles, self._settled = Pace(), Pace()
        items = [item for begun in imports for item in begun.items]
        self._options.update((begun.id, begun.options) for begun in imports)
        self._items.update((item.id, item) for item in items)
        self.began.emit(items)

    def _run(self, session: Session, begun: Import) -> None:
        from timeline.app.importing import ImportJob

        self._session = session
        self._open.update(item.id for item in begun.items if not item.state.is_final)
        job = ImportJob(
            session,
            self._lane,
            begun,
            self._take,
            self._pool,
            on_trouble=self._take_trouble,
            fetcher=self._fetcher_for(begun),
        )
        self._jobs.append(job)
        if self._mode is Mode.PAUSED:
            job.pause()
        job.start()
        self._enter(self._mode if self._mode is Mode.PAUSED else Mode.GOING)

    def _fetcher_for(self, begun: Import) -> Fetcher | None:
        if self._fetcher is None and any(item.kind is ItemKind.ADDRESS for item in begun.items):
            # Only now: the network's modules would hold up the start of the program.
            from timeline.app.fetching import Fetcher

            self._fetcher = Fetcher()
        return self._fetcher

    def _give_up(self, begun: Import) -> None:
        from timeline.app import queue

        if self._session is None:
            return
        given_up = [
            replace(item, state=ItemState.CANCELLED, content="")
            for item in begun.items
            if not item.state.is_final
        ]
        self._lane.submit(queue.save, self._session, given_up)
        for item in given_up:
            self._on_arrived(item)

    def _take(self, item: ImportItem) -> None:
        """Called in the threads of the import."""
        if isValid(self):
            self._arrived.emit(item)

    def _take_trouble(self, trouble: Message) -> None:
        """Called in the threads of the import."""
        if isValid(self):
            self._stuck.emit(trouble)

    def _on_stuck(self, trouble: Message) -> None:
        if self._mode is Mode.GOING:
            self.pause()
            self.troubled.emit(trouble)

    def _on_arrived(self, item: ImportItem) -> None:
        before = self._items.get(item.id)
        if before is None:
            return  # of a project that was left
        self._items[item.id] = self._fresh[item.id] = item
        self._articles.advance(item.parts - before.parts)
        if item.state.is_final:
            self._settled.advance()
            self._open.discard(item.id)
        if not self._open or not self._rest.isActive():
            self._tell()
        self._look_for_end()

    def _tell(self) -> None:
        if self._fresh:
            fresh, self._fresh = list(self._fresh.values()), {}
            self._rest.start()
            self.advanced.emit(fresh)

    def _look_for_end(self) -> None:
        if not all(job.at_rest for job in self._jobs) or (self._open and self._then is None):
            return
        self._jobs.clear()
        if self._mode is not Mode.IDLE:
            self._tell()
            self._enter(Mode.WAITING if self._waiting else Mode.IDLE)
            self.ended.emit()
        then, self._then = self._then, None
        if then is not None:
            self._items.clear()
            self._open.clear()
            then()

    def _enter(self, mode: Mode) -> None:
        if mode is not self._mode:
            self._mode = mode
            self.mode_changed.emit(mode)
