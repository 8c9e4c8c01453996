"""What the user does with lanes: closes and opens them, moves them, goes from one to the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.layout import Grouping, Lane, moved

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.layout.lanes import Path
    from ui.canvas.bands import Slot
    from ui.canvas.stage import Stage


class LaneKeeping:
    """The lanes of a stage under the hand: `size` tells the view's, `changed` is called after each change."""

    def __init__(
        self, stage: Stage, size: Callable[[], tuple[float, float]], changed: Callable[[], None]
    ) -> None:
        self._stage, self._size, self._changed = stage, size, changed
        self.current: Path | None = None
        self.scroll = 0.0

    @property
    def grouping(self) -> Grouping:
        """By what the events are grouped, and which lanes are closed."""
        return self._stage.bands.grouping

    def slots(self) -> tuple[Slot, ...]:
        """The room of each lane that stands in no closed one."""
        metrics, (width, height) = self._stage.looks.metrics, self._size()
        return self._stage.bands.slots(metrics, self._stage.cut(width, height).rows.height())

    def lane(self, path: Path | None) -> Lane | None:
        """The lane of a path, if it stands in no closed one."""
        return next((slot.lane for slot in self.slots() if slot.lane.path == path), None)

    def toggle(self, path: Path) -> None:
        """Close a lane, or open it."""
        self._regroup(closed=self.grouping.closed ^ {path})

    def close_all(self) -> None:
        """Close all outermost lanes."""
        outermost = self._stage.bands.whole.lanes(self.grouping)
        self._regroup(closed=self.grouping.closed | {lane.path for lane in outermost})

    def open_all(self) -> None:
        """Open all lanes."""
        self._regroup(closed=frozenset())

    def siblings(self, path: Path) -> list[Path]:
        """The lanes that stand beside one, and itself, from top to bottom."""
        return [slot.lane.path for slot in self.slots() if slot.lane.path[:-1] == path[:-1]]

    def move(self, path: Path, to: int) -> None:
        """Put a lane at a place among its siblings."""
        self._regroup(order=moved(self.siblings(path), path, to, self.grouping.order))

    def shift(self, by: int) -> None:
        """Move the current lane down (negative: up) among its siblings."""
        if self.current is not None and self.lane(self.current) is not None:
            self.move(self.current, self.siblings(self.current).index(self.current) + by)

    def place_at(self, path: Path, y: float) -> tuple[int, float]:
        """Which place among its siblings a lane would have at a height, and where that place begins."""
        top = self._stage.cut(*self._size()).rows.top() - self.scroll
        slots = self.slots()
        starts = [slot for slot in slots if slot.lane.path[:-1] == path[:-1]]
        ends = [self._end(slots, slot) for slot in starts]
        place = sum(top + (slot.top + end) / 2 < y for slot, end in zip(starts, ends, strict=True))
        line = top + (starts[place].top if place < len(starts) else ends[-1])
        own = [slot.lane.path for slot in starts].index(path)
        return place - (place > own), line

    def step(self, by: int) -> None:
        """Go to the next lane, or the one before."""
        paths = [slot.lane.path for slot in self.slots()]
        if not self.grouping.facets or not paths:
            return
        at = paths.index(self.current) + by if self.current in paths else (0 if by > 0 else len(paths) - 1)
        self.current = paths[min(max(at, 0), len(paths) - 1)]
        self._changed()

    def _end(self, slots: tuple[Slot, ...], first: Slot) -> float:
        """The lower edge of a lane with all that stands in it."""
        path = first.lane.path
        return max(slot.top + slot.height for slot in slots if slot.lane.path[: len(path)] == path)

    def _regroup(
        self, *, closed: frozenset[Path] | None = None, order: tuple[Path, ...] | None = None
    ) -> None:
        grouping = self.grouping
        self._stage.regroup(
            replace(
                grouping,
                closed=grouping.closed if closed is None else closed,
                order=grouping.order if order is None else order,
            )
        )
        self._changed()
