"""Search, filter, selection, table and bulk edit in projects of 100,000 and of a million events.

    python -m tests.benchmarks.bench_workbench [COUNT ...]

"search" is the time of the first 200 events of each of some eighty queries, of words, beginnings, names,
times and of these together; median, 95th percentile and worst. "filter" shows a tenth of the events on
timeline and table, and all of them again; "select" chooses an event in both, and a thousand; "scroll" is a
frame of the table a page further; "sort" the table by each column, the slowest; "edit" and "undo" change the
importance of 100,000 events in one step. Median and worst in milliseconds of the clock, offscreen; each size
is a process of its own.
"""

from __future__ import annotations

import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.projects import write_project
from timeline.app.annotating import BulkEdit, edit_events
from timeline.app.session import Session
from timeline.dates import Interval
from timeline.model import Importance
from timeline.searching import read_query
from ui.canvas.view import TimelineView
from ui.models.event_table import COLUMNS
from ui.panels.table import TablePanel

if TYPE_CHECKING:
    from timeline.layout import Roll

COUNTS = (100_000, 1_000_000)
FIRST = 200
TODAY = Interval.day(2024, 7, 5)
WORDS = ("harbour", "pelabuhan", "harga", "Parlament", "incendie", "puente", "talks", "beras", "planung")
TIMES = ("mei 2011", "2011", "last week of June 2009", "before:1990", "between:2001..2003", "within:2012")
EDITED = 100_000


def main() -> None:
    """Measure and print the table."""
    if "--count" in sys.argv:
        measure(int(sys.argv[sys.argv.index("--count") + 1]))
        return
    print(f"{'events':>9}  {'search':^20}  {'filter':^13} {'select':^13} {'scroll':^13}   sort   edit   undo")
    for count in [int(word) for word in sys.argv[1:] if word.isdigit()] or COUNTS:
        subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.bench_workbench", "--count", str(count)], check=True
        )


def measure(count: int) -> None:
    """One line of the table."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "p.linimasa"
        write_project(path, count)
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("INSERT INTO events_index (events_index) VALUES ('rebuild')")
            connection.commit()
        session = Session.open(path)
        timeline, table = TimelineView(), TablePanel()
        cells = [three(search(session)), *views(session.roll(), timeline, table), *edits(session)]
        session.close()
    print(f"{count:>9,}  {'  '.join(cells)}", flush=True)
    del timeline, table, application


def search(session: Session) -> list[float]:
    """How long the first events of each query take."""
    queries = [*WORDS, *(word[:3] for word in WORDS), *TIMES, "who:person", 'who:"Person 17"', "where:place"]
    queries += [f"{word} {when}" for word in WORDS[:6] for when in TIMES]
    queries += [f"kind:statement {word}" for word in WORDS] + [f"{word} -beras" for word in WORDS[:6]]
    asked = [read_query(query, "id", TODAY) for query in queries]
    return [timed(lambda query=query: session.event_ids(query, FIRST)) for query in asked]


def views(roll: Roll, timeline: TimelineView, table: TablePanel) -> list[str]:
    """Filtering and choosing in timeline and table, scrolling and sorting the table."""
    timeline.animated = False
    for widget in (timeline, table):
        widget.resize(1200, 500)
        widget.show()
        QTest.qWaitForWindowExposed(widget)

    def show(events: Roll) -> None:
        timeline.show_events(events.dated)
        table.show_events(events)
        timeline.repaint()
        table.view.viewport().repaint()

    show(roll)
    some = roll.only(roll.ids[::10].tolist())
    filtered = [timed(lambda events=events: show(events)) for events in (some, roll, some, roll)]
    ids = roll.ids[:: max(1, len(roll) // 1000)].tolist()

    def choose(event_id: int) -> None:
        table.choose(event_id)
        timeline.select(event_id, reveal=True)
        timeline.repaint()
        table.view.viewport().repaint()

    def choose_all() -> None:
        table.select(ids)
        timeline.choose(timeline.chronology().positions_of(ids).tolist())
        timeline.repaint()

    chosen = [timed(lambda event_id=event_id: choose(event_id)) for event_id in ids[:100]]
    chosen.append(timed(choose_all))
    bar = table.view.verticalScrollBar()
    step = max(bar.pageStep(), bar.maximum() // 150)

    def scroll() -> None:
        bar.setValue((bar.value() + step) % bar.maximum())
        table.view.viewport().repaint()

    scrolled = [timed(scroll) for _ in range(200)]
    order = Qt.SortOrder.AscendingOrder
    sorts = [timed(lambda place=place: table.model.sort(place, order)) for place in range(len(COLUMNS))]
    return [two(filtered), two(chosen), two(scrolled), f"{max(sorts):6.0f}"]


def edits(session: Session) -> list[str]:
    """Changing many events in one step, and taking it back."""
    ids = session.roll().ids[:EDITED].tolist()
    edit = BulkEdit(importance=Importance.KEY)
    changed = timed(lambda: edit_events(session, event_ids=ids, edit=edit))
    return [f"{changed:6.0f}", f"{timed(session.undo):6.0f}"]


def timed(act: Callable[[], object]) -> float:
    """Milliseconds of the clock."""
    begin = time.perf_counter()
    act()
    return (time.perf_counter() - begin) * 1000


def two(times: list[float]) -> str:
    """The median and the worst."""
    return f"{statistics.median(times):6.1f} {max(times):6.1f}"


def three(times: list[float]) -> str:
    """The median, the 95th percentile and the worst."""
    ordered = sorted(times)
    return f"{statistics.median(times):6.2f} {ordered[int(len(ordered) * 0.95)]:6.2f} {ordered[-1]:6.1f}"


if __name__ == "__main__":
    main()
