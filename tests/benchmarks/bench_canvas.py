"""Frames of the timeline at 1k to 1M events, beside a QGraphicsScene of plain rectangles in the same run.

    python -m tests.benchmarks.bench_canvas

1600x900, offscreen raster, time of one repaint; medians, 95th percentiles and worst of 200 frames of
three moves: pan over everything, pan within one year, zoom from everything to some days; and the same
zoom in lanes. "load" is the time of columns made anew, "first" of the first frame, "lanes" of the frame
in which the events are parted by kind or by one of 60 places. The time is the processor's, which other
programs do not disturb; with --wall it is the clock's. Each size is measured in a process of its own,
whose memory is told at the end.
"""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView

from tests.benchmarks.chronicles import Chronicle, chronicle
from timeline.dates.calendar import Civil, instant
from timeline.layout import Facet, Grouping, TimeScale
from ui.canvas.view import TimelineView

WIDTH, HEIGHT = 1600, 900
FRAMES = 200
COUNTS = (1_000, 10_000, 100_000, 1_000_000)
BASELINE = 10_000
clock = time.perf_counter if "--wall" in sys.argv else time.process_time


def main() -> None:
    """Measure and print the table."""
    if "--count" in sys.argv:
        measure(int(sys.argv[sys.argv.index("--count") + 1]))
        return
    names = (*MOVES, "zoom in lanes")
    heads = " ".join(f"{name:^20}" for name in names)
    units = " ".join(f"{'median':>6} {'p95':>6} {'worst':>6}" for _ in names)
    say(f"{'events':>9} {'load':>5} {'first':>6} {heads}  lanes, ms   hit")
    say(f"{'':>9} {'ms':>5} {'ms':>6} {units}  kind place    ms")
    for count in COUNTS:
        options = [option for option in sys.argv[1:] if option == "--wall"]
        command = [sys.executable, "-m", "tests.benchmarks.bench_canvas", "--count", str(count), *options]
        subprocess.run(command, check=True)
    application = QApplication.instance() or QApplication([])
    scene = row(scene_frames(chronicle(BASELINE)))
    say(f"\nQGraphicsScene, {BASELINE:,} rectangles without text, pan all: {scene}")
    del application


def measure(count: int) -> None:
    """One line of the table."""
    application = QApplication.instance() or QApplication([])
    events = chronicle(count)
    before = memory()
    view, load, first = loaded(events)
    times = [frames(view, scales(view)) for scales in MOVES.values()]
    hit = hit_time(view)
    view.fit_all()
    switches = [switch(view, facets) for facets in ((events.kinds(),), (events.places(),), ())]
    switch(view, (events.kinds(),))
    times.append(frames(view, zoom(view)))
    cells = " ".join(row(found) for found in times)
    lanes = " ".join(f"{ms:4.0f}" for ms in switches[:2])
    say(f"{count:>9,} {load:>5.0f} {first:>6.1f} {cells}  {lanes}  {hit:.3f}  {memory() - before:+.0f} MB")
    del application


def memory() -> float:
    """The megabytes that the process holds now, without what the next collection frees."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20


def switch(view: TimelineView, facets: tuple[Facet, ...]) -> float:
    """The milliseconds until the events are seen in other lanes."""

    def show() -> None:
        view.show_lanes(Grouping(facets))
        view.repaint()

    return timed(show)


def say(line: str) -> None:
    """One line of the table, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def row(times: list[float]) -> str:
    """Median, 95th percentile and worst of some milliseconds."""
    ordered = sorted(times)
    return f"{statistics.median(times):6.1f} {ordered[int(len(times) * 0.95)]:6.1f} {ordered[-1]:6.1f}"


def loaded(events: Chronicle) -> tuple[TimelineView, float, float]:
    """A shown view of the events, the milliseconds of columns made anew, and those of the first frame."""
    view = TimelineView()
    view.animated = False
    view.resize(WIDTH, HEIGHT)
    view.show()
    QTest.qWaitForWindowExposed(view)
    start = clock()
    made = type(events.chronology).of_columns(events.columns)
    load = clock() - start
    view.show_events(events, made)
    return view, load * 1e3, timed(view.repaint)


def timed(act: Callable[[], object]) -> float:
    """The milliseconds of an act."""
    start = clock()
    act()
    return (clock() - start) * 1e3


def frames(view: TimelineView, scales: Iterator[TimeScale]) -> list[float]:
    """The milliseconds of a repaint at each scale, with the change of scale."""

    def show(scale: TimeScale) -> None:
        view._viewport.show(scale)
        view.repaint()

    return [timed(lambda scale=scale: show(scale)) for scale in scales]


def pan_all(view: TimelineView) -> Iterator[TimeScale]:
    """Everything in view, moved to and fro."""
    view.fit_all()
    for step in range(FRAMES):
        yield view.scale.panned(13 if step % 100 < 50 else -13)


def pan_year(view: TimelineView) -> Iterator[TimeScale]:
    """A year in view, dragged over two screens."""
    scale = TimeScale.fitting(instant(Civil(2010)), instant(Civil(2011)), WIDTH)
    for step in range(FRAMES):
        yield scale.panned(31 * step)


def zoom(view: TimelineView) -> Iterator[TimeScale]:
    """From everything to some days and back."""
    view.fit_all()
    scale = view.scale
    for step in range(FRAMES):
        scale = scale.zoomed(1.15 if step % 100 < 50 else 1 / 1.15, WIDTH * 0.6)
        yield scale


MOVES = {"pan all": pan_all, "pan a year": pan_year, "zoom": zoom}


def hit_time(view: TimelineView) -> float:
    """The milliseconds of finding what stands at a point."""
    points = [QPointF(x, y) for x in range(5, WIDTH, 97) for y in range(60, HEIGHT, 71)]
    return statistics.median(timed(lambda point=point: view.hit(point)) for point in points)


def scene_frames(events: Chronicle) -> list[float]:
    """The same pan with Qt's own scene of items."""
    scene = QGraphicsScene()
    begin, until = events.chronology.extent() or (0, 1)
    factor = WIDTH / (until - begin)
    for index, (start, end) in enumerate(
        zip(events.chronology.begin.tolist(), events.chronology.until.tolist(), strict=True)
    ):
        left = (start - begin) * factor
        rect = QRectF(left, index % 38 * 20, max((end - start) * factor, 3), 14)
        scene.addRect(rect, brush=QColor("#1b68d2"))
    view = QGraphicsView(scene)
    view.resize(WIDTH, HEIGHT)
    view.show()
    QTest.qWaitForWindowExposed(view)
    view.viewport().repaint()

    def move(step: int) -> None:
        view.setTransform(QTransform.fromTranslate(step * 13, 0))
        view.viewport().repaint()

    return [timed(lambda step=step: move(step)) for step in range(FRAMES)]


if __name__ == "__main__":
    main()
