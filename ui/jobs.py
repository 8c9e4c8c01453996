"""Work that must not hold up the window: done in another thread, answered in the window's own."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from functools import partial
from logging import DEBUG
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from timeline.app.journal import LOG
from timeline.errors import Fault, Message

if TYPE_CHECKING:
    from timeline.app.lane import Lane

_P = ParamSpec("_P")
_T = TypeVar("_T")


class _Settled(NamedTuple):
    """A finished piece of work and whom to tell."""

    future: Future[object]
    done: Callable[[object], None] | None
    failed: Callable[[Message], None] | None
    owner: QObject | None


class Jobs(QObject):
    """Runs functions in the project's lane or aside of it, and calls back on the window's thread.

    A Fault goes to `failed`, or to `fault_occurred` where no one else takes it. Anything else is a
    bug of ours and is raised here, where the crash handler finds it. An `owner` that is gone by then
    is not called any more.
    """

    fault_occurred = Signal(object)
    _settled = Signal(object)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._aside = ThreadPoolExecutor(max_workers=1, thread_name_prefix="aside")
        self._running = 0
        self._settled.connect(self._on_settled, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Whether any work is not answered yet."""
        return self._running > 0

    def in_lane(
        self,
        function: Callable[[], _T],
        *,
        done: Callable[[_T], None] | None = None,
        failed: Callable[[Message], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Run `function` in the lane of the project, after all that was asked for before."""
        self._watch(self._lane.submit(_noted(function)), done, failed, owner)

    def aside(
        self,
        function: Callable[[], _T],
        *,
        done: Callable[[_T], None] | None = None,
        failed: Callable[[Message], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Run `function`, which must not touch the project, beside the lane."""
        self._watch(self._aside.submit(_noted(function)), done, failed, owner)

    def waited_in_lane(self, function: Callable[[], _T]) -> _T:
        """Run `function` in the lane and wait: for work beside the lane that must ask the project."""
        return self._lane.submit(function).result()

    def close(self) -> None:
        """Take no more work; what still waits beside the lane is dropped."""
        self._aside.shutdown(wait=False, cancel_futures=True)

    def _watch(
        self,
        future: Future[_T],
        done: Callable[[_T], None] | None,
        failed: Callable[[Message], None] | None,
        owner: QObject | None,
    ) -> None:
        self._running += 1
        settled = _Settled(future, done, failed, owner)  # pyright: ignore[reportArgumentType]
        future.add_done_callback(lambda _: self._announce(settled))

    def _announce(self, settled: _Settled) -> None:
        """Called in the working thread; the signal carries the outcome over to the window's."""
        if isValid(self):
            self._settled.emit(settled)

    def _on_settled(self, settled: _Settled) -> None:
        self._running -= 1
        if settled.owner is not None and not isValid(settled.owner):
            return
        try:
            result = settled.future.result()
        except CancelledError:
            return
        except Fault as fault:
            tell = settled.failed or self.fault_occurred.emit
            tell(fault.message)
            return
        if settled.done is not None:
            settled.done(result)


def _noted(function: Callable[[], _T]) -> Callable[[], _T]:
    """Work that is told of in the journal, where there is one: by name, never by what it is about."""
    if not LOG.isEnabledFor(DEBUG):
        return function
    inner: object = function
    while isinstance(inner, partial):
        inner = inner.args[0] if inner.args and callable(inner.args[0]) else inner.func
    name = getattr(inner, "__qualname__", type(inner).__name__)

    def run() -> _T:
        begun = monotonic()
        try:
            return function()
        except Fault as fault:
            LOG.warning("%s: %s", name, fault.message.template)
            raise
        finally:
            LOG.debug("%s took %.0f ms", name, (monotonic() - begun) * 1000)

    return run
