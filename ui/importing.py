"""Runs imports for the window, and tells of every article's state on the window's thread."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from timeline.app.importing import ImportJob, ItemProgress, WorkerPool
    from timeline.app.lane import Lane
    from timeline.app.session import Session
    from timeline.reading import Source

# Short articles are read faster than a person can look, or a list be laid out.
_REST = 100


class Importing(QObject):
    """Several imports may run at once; their items are numbered through, as the panel lists them.

    `began` and `advanced` carry lists of ItemProgress, the latter at most every 100 ms.
    """

    began = Signal(object)
    advanced = Signal(object)
    ended = Signal()
    _arrived = Signal(object)

    def __init__(self, lane: Lane, pool: WorkerPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane, self._pool = lane, pool
        self._jobs: list[ImportJob] = []
        self._listed = 0
        self._open: set[int] = set()
        self._fresh: dict[int, ItemProgress] = {}
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self._rest.timeout.connect(self._tell)
        self._then: Callable[[], None] | None = None
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Whether any article is still on its way."""
        return bool(self._open)

    def start(self, session: Session, sources: Sequence[Source]) -> None:
        """Begin to import articles into a project."""
        from timeline.app.importing import ImportJob, ItemProgress, ItemState

        first = self._listed if self.running else 0
        self._listed = first + len(sources)
        items = [
            ItemProgress(first + place, source.label, ItemState.QUEUED)
            for place, source in enumerate(sources)
        ]
        self._open.update(item.index for item in items)
        self.began.emit(items)
        job = ImportJob(session, self._lane, sources, partial(self._take, first), self._pool)
        self._jobs.append(job)
        job.start()

    def cancel(self) -> None:
        """Stop all imports; what is stored already stays."""
        for job in self._jobs:
            job.cancel()

    def stop(self, then: Callable[[], None]) -> None:
        """Cancel, and go on with `then` when the last article has come to rest."""
        if not self.running:
            then()
            return
        self._then = then
        self.cancel()

    def _take(self, first: int, item: ItemProgress) -> None:
        """Called in the threads of the import."""
        if isValid(self):
            self._arrived.emit(replace(item, index=first + item.index))

    def _on_arrived(self, item: ItemProgress) -> None:
        self._fresh[item.index] = item
        if item.state.is_final:
            self._open.discard(item.index)
        if not self._open:
            self._tell()
            self._finish()
        elif not self._rest.isActive():
            self._tell()

    def _tell(self) -> None:
        if self._fresh:
            fresh, self._fresh = list(self._fresh.values()), {}
            self._rest.start()
            self.advanced.emit(fresh)

    def _finish(self) -> None:
        if not self._jobs:
            return
        self._jobs.clear()
        self.ended.emit()
        then, self._then = self._then, None
        if then is not None:
            then()
