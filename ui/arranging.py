"""How the timeline is arranged: lanes and folds; remembered for each project."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject
from typing_extensions import override

from timeline.app.settings import Arrangement
from timeline.layout import Folds, Grouping, Roll
from ui.dialogs.go_to import GoToDialog
from ui.facets import KINDS_OF_FACETS, Telling, facet_of, is_known, needs_articles

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray
    from PySide6.QtWidgets import QWidget

    from timeline.app.session import Session
    from timeline.dates import Interval
    from timeline.model import Changes, Event
    from ui.actions import Actions
    from ui.memory import Memory
    from ui.snapshot import Overview
    from ui.workbench import Workbench
    from ui.workspace import Workspace

NO_LANES = "none"
_MENUS = ("lanes", "lanes_within")


class Arranging(QObject):
    """Parts the events into lanes by what the user chose, and keeps that, the folds and the order."""

    def __init__(
        self, window: QWidget, workspace: Workspace, bench: Workbench, memory: Memory, actions: Actions
    ) -> None:
        super().__init__(bench)
        self._window, self._workspace, self._bench = window, workspace, bench
        self._memory, self._actions = memory, actions
        self._keys: tuple[str, ...] = ()
        self._linked = False
        self._kept = Arrangement()
        self._path: Path | None = None
        self._telling = Telling.of({})
        self._events: Sequence[Event] = ()
        self._timeline = bench.timeline
        self._timeline.grouped_by = self._grouping
        self._timeline.arranged.connect(self._remember)
        self._timeline.date_asked.connect(self.ask_date)
        bench.installEventFilter(self)
        self._tick()

    @property
    def keys(self) -> tuple[str, ...]:
        """By which facets the events are parted, the outermost first."""
        return self._keys

    @property
    def arrangement(self) -> Arrangement:
        """How the timeline stands now."""
        grouping = self._timeline.grouping
        return Arrangement(self._keys, grouping.closed, grouping.order, self._timeline.folds.stretches)

    def arrange(self, arrangement: Arrangement) -> None:
        """Let the timeline stand in another way, and remember it."""
        self._take(arrangement)
        self._ask_who_tells()
        self._remember()

    def show_links(self, shown: bool) -> None:
        """Draw the links between events, or draw none."""
        self._linked = shown
        self._draw_links(self._workspace.overview)

    def _draw_links(self, overview: Overview) -> None:
        self._timeline.links = overview.links if self._linked else ()

    def follow(self, overview: Overview, changes: Changes | None) -> None:
        """After the project changed, or (`changes` None, or another path) is another one."""
        if changes is None or overview.path != self._path:
            # A project that was saved elsewhere is the same one under another path.
            same = bool(overview.events) and _same(overview.events, self._events)
            if overview.path != self._path and self._path is not None and not same:
                self._timeline.begin_anew()
            self._path = overview.path
            if same and self._memory.settings.arrangement(self._path) == Arrangement():
                self._remember()
            else:
                self._telling = Telling.of({})
                self._restore()
        self._events = overview.events
        self._draw_links(overview)
        self._ask_who_tells()

    def choose(self, key: str) -> None:
        """Part the events by a facet, or by none."""
        inner = tuple(kept for kept in self._keys[1:] if kept != key)
        self._choose(() if key == NO_LANES else (key, *inner))

    def choose_within(self, key: str) -> None:
        """Part each lane by another facet, or by none."""
        if self._keys and key != self._keys[0]:
            self._choose(self._keys[:1] if key == NO_LANES else (self._keys[0], key))
        else:
            self._tick()

    def ask_date(self) -> None:
        """Ask for a date and show it."""
        dialog = GoToDialog(self._workspace.jobs, self._window)
        dialog.date_given.connect(self._go_to)
        dialog.open()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange and self._keys:
            self._timeline.refresh()
        return False

    def _choose(self, keys: tuple[str, ...]) -> None:
        if keys != self._keys:
            self._keys = keys
            self._kept = Arrangement(folds=self._kept.folds)
            self._ask_who_tells()
            self._timeline.refresh()
            self._remember()
        self._tick()

    def _tick(self) -> None:
        """Tick in the menus what is in force."""
        for menu, place in zip(_MENUS, (0, 1), strict=True):
            self._actions.check(self._keys[place] if len(self._keys) > place else NO_LANES, menu)

    def _grouping(self, events: Sequence[Event]) -> Grouping:
        roll = events if isinstance(events, Roll) else Roll.of_events(events)
        if not all(is_known(key, roll) for key in self._keys):
            return Grouping()  # of a project that is seen before it is open
        facets = tuple(facet_of(key, roll, self._telling) for key in self._keys)
        return Grouping(facets, self._kept.closed, self._kept.order)

    def _restore(self) -> None:
        self._take(self._memory.settings.arrangement(self._path))

    def _take(self, kept: Arrangement) -> None:
        self._kept = kept
        self._keys = tuple(key for key in kept.lanes if key in KINDS_OF_FACETS)
        self._timeline.folds = Folds(kept.folds)
        self._timeline.refresh()
        self._tick()

    def _remember(self) -> None:
        self._kept = self.arrangement
        if self._path is not None:
            self._memory.set_arrangement(self._path, self._kept)

    def _ask_who_tells(self) -> None:
        if needs_articles(self._keys):
            self._workspace.read(_who_tells, self._on_told, self)

    def _on_told(self, told: tuple[NDArray[np.int64], NDArray[np.int64]]) -> None:
        known = {article.id: article for article in self._workspace.overview.articles}
        self._telling = Telling(*told, known)
        self._timeline.refresh()

    def _go_to(self, interval: Interval) -> None:
        self._timeline.go_to(interval.begin, interval.until)
        self._timeline.setFocus()


def _same(one: Sequence[Event], other: Sequence[Event]) -> bool:
    """Whether these are the same events, whatever is told of them."""
    return isinstance(one, Roll) and isinstance(other, Roll) and np.array_equal(one.ids, other.ids)


def _who_tells(session: Session) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """In the lane: the events that articles tell of, and these articles, by their ids in pairs."""
    pairs = session.read(lambda reader: [np.array(some, np.int64) for some in reader.outlines.told()])
    whole = np.concatenate(pairs) if pairs else np.empty((0, 2), np.int64)
    return whole[:, 0], whole[:, 1]
