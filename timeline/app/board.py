"""How far each item of an import has come, and which is next; shared by the threads that work on them."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace

from timeline.model import ImportItem, ItemState


class Board:
    """Hands out items one by one, and hears of what became of them.

    `on_progress` is called for every change of state, one call at a time. What is being stored is `held`:
    it cannot be given up until it is let go.
    """

    def __init__(self, items: Iterable[ImportItem], on_progress: Callable[[ImportItem], None]) -> None:
        self._items = {item.id: item for item in items}
        self._on_progress = on_progress
        self._waiting = deque(item.id for item in self._items.values() if not item.state.is_final)
        self._open = len(self._waiting)
        self._held: set[int] = set()
        self._paused = self._cancelled = self._left = False
        self._state = threading.Condition(threading.RLock())
        self._finished = threading.Event()
        self._look_for_end()

    @property
    def items(self) -> tuple[ImportItem, ...]:
        """All items as they are now."""
        with self._state:
            return tuple(self._items.values())

    @property
    def open(self) -> int:
        """How many items are not settled."""
        return self._open

    @property
    def paused(self) -> bool:
        """Whether nothing further is begun for now."""
        return self._paused

    @property
    def stopped(self) -> bool:
        """Whether nothing further will be begun at all."""
        return self._cancelled or self._left

    def pause(self, *, on: bool = True) -> None:
        """Hand out no further item, or go on doing so."""
        with self._state:
            self._paused = on
            self._state.notify_all()

    def cancel(self) -> list[ImportItem]:
        """Give up all that is not held; returns what was given up, as it is then."""
        with self._state:
            self._cancelled = True
            self._waiting.clear()
            given_up = [
                _cancelled(item)
                for item in self._items.values()
                if not item.state.is_final and item.id not in self._held
            ]
            for item in given_up:
                self._settle(item)
            self._state.notify_all()
        return given_up

    def leave(self) -> None:
        """Begin nothing further, and give nothing up."""
        with self._state:
            self._left = True
            self._state.notify_all()
            self._look_for_end()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until all is settled, or left and nothing held; returns whether that came in time."""
        return self._finished.wait(timeout)

    def next(self) -> ImportItem | None:
        """The next item to read, now in reading; waits out a pause. None where nothing is left to begin."""
        with self._state:
            while self._paused and not self.stopped:
                self._state.wait()
            if self.stopped or not self._waiting:
                return None
            item = replace(self._items[self._waiting.popleft()], state=ItemState.READING)
            self._settle(item)
            return item

    def hold(self, item: ImportItem) -> ImportItem | None:
        """The item as it is now, held so that it can be stored; None where it was given up or left."""
        with self._state:
            now = self._items[item.id]
            if self._left or now.state.is_final:
                return None
            self._held.add(item.id)
            return now

    def let_go(self, item: ImportItem) -> ImportItem | None:
        """The held item is as told now; where all was cancelled meanwhile, the item as given up."""
        with self._state:
            self._held.discard(item.id)
            given_up = self._cancelled and not item.state.is_final
            item = _cancelled(item) if given_up else item
            self._settle(item)
            return item if given_up else None

    def put_back(self, item: ImportItem) -> None:
        """Let the item wait again: nothing of what was tried with it came about."""
        with self._state:
            self._held.discard(item.id)
            if self._items[item.id].state.is_final:
                return
            self._waiting.appendleft(item.id)
            self._settle(replace(self._items[item.id], state=ItemState.QUEUED))

    def _settle(self, item: ImportItem) -> None:
        before = self._items[item.id]
        self._items[item.id] = item
        if before.state.is_final:
            return
        self._open -= item.state.is_final
        # First: who hears of the last item may ask at once whether this was the end.
        self._look_for_end()
        if item != before:
            self._on_progress(item)

    def _look_for_end(self) -> None:
        if not self._open or (self._left and not self._held):
            self._finished.set()


def _cancelled(item: ImportItem) -> ImportItem:
    return replace(item, state=ItemState.CANCELLED, content="")
