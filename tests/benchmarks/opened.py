"""Opens a project in the window as a user does, and tells when it was seen and what it costs.

`python -m tests.benchmarks.opened PROJECT [arriving]` prints one line of JSON; it is a process of its own
so that nothing is in memory but the window.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from timeline.dates import Interval
from timeline.errors import Message
from timeline.model import Event, EventKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.app.session import Session
    from timeline.model import Changes
    from timeline.store.writer import Writer
    from ui.main_window import MainWindow

_FRAMES = 200
_ARRIVING = 150
_REST = 150


class Watch(QObject):
    """Waits for the timeline to be painted with events in it, then for the project to be at rest."""

    def __init__(self, *, arriving: bool) -> None:
        super().__init__()
        self.told: dict[str, float] = {}
        self._arriving = arriving
        self._seen = False
        self._frames: list[float] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for the first frame."""
        if event.type() is QEvent.Type.Paint and not self._seen and _has_events(watched):
            self._seen = True
            QTimer.singleShot(0, self.painted)
        return False

    def painted(self) -> None:
        """The first frame is drawn."""
        self.told["painted"] = time.monotonic_ns() / 1e6
        self.told["cpu"] = time.process_time() * 1e3
        self._wait()

    def _wait(self) -> None:
        window = _window()
        if window.workspace.is_open and window.workspace.at_rest:
            self.told["open"] = time.monotonic_ns() / 1e6
            self._measure(window)
        else:
            QTimer.singleShot(50, self._wait)

    def _measure(self, window: MainWindow) -> None:
        self.told["memory"] = _memory()
        self.told["libraries"] = _memory("RssFile")
        lanes = [partial(window.desk.arranging.choose, key) for key in ("kind", "place", "none")]
        view = window.desk.bench.timeline
        for name, choose in zip(("kind", "place", "none"), lanes, strict=True):
            self.told[f"lanes {name}"] = _timed(lambda choose=choose: (choose(), view.repaint()))
        if self._arriving:
            self._arrive(window)
            QTimer.singleShot(0, partial(self._frame, window))
        else:
            self._leave(window)

    def _arrive(self, window: MainWindow) -> None:
        """A thousand events a second, as an import brings them."""
        if len(self._frames) < _FRAMES:
            window.workspace.perform(_brought)
            QTimer.singleShot(_REST, partial(self._arrive, window))

    def _frame(self, window: MainWindow) -> None:
        view = window.desk.bench.timeline
        view.animated = False

        def show() -> None:
            view.pan_by(0.01 if len(self._frames) % 60 < 30 else -0.01)
            view.repaint()

        self._frames.append(_timed(show))
        if len(self._frames) < _FRAMES:
            QTimer.singleShot(16, partial(self._frame, window))
            return
        ordered = sorted(self._frames)
        self.told["median wall"] = statistics.median(ordered)
        self.told["p95 wall"] = ordered[int(_FRAMES * 0.95)]
        self.told["worst wall"] = ordered[-1]
        self._leave(window)

    def _leave(self, window: MainWindow) -> None:
        self.told["memory at the end"] = _memory()
        sys.stdout.write(json.dumps(self.told) + "\n")
        sys.stdout.flush()
        window.close()


def _brought(session: Session) -> Changes:
    def act(writer: Writer) -> None:
        day = Interval.day(2011, 5, 6)
        for number in range(_ARRIVING):
            title = f"An event that has just arrived ({number})"
            event = Event(0, title, EventKind.OCCURRENCE, "2011-05-06", None, day)
            writer.add_event(event, by_hand=True)

    return session.perform(Message("Import"), act)


def _has_events(widget: QObject) -> bool:
    count = getattr(widget, "event_count", None)
    return count is not None and count() > 0


def _window() -> MainWindow:
    from ui.main_window import MainWindow

    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))


def _timed(act: Callable[[], object]) -> float:
    begin = time.perf_counter()
    act()
    return (time.perf_counter() - begin) * 1e3


def _memory(what: str = "VmRSS") -> float:
    """The megabytes that the process holds: all of them, or a part that the system tells apart."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(what)) / 1024


def main() -> int:
    """Run the window with a watch on it."""
    from PySide6 import QtWidgets

    watch = Watch(arriving="arriving" in sys.argv)

    class Application(QApplication):
        def exec(self) -> int:
            self.installEventFilter(watch)
            return super().exec()

    QtWidgets.QApplication = Application
    from ui.application import run

    return run(["main.py", sys.argv[1]])


if __name__ == "__main__":
    sys.exit(main())
