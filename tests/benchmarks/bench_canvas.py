"""Frames of the timeline at 1k to 1M events, beside a QGraphicsScene of plain rectangles in the same run.

    python -m tests.benchmarks.bench_canvas

1600x900, offscreen raster, time of one repaint; medians, 95th percentiles and worst of the frames of
three moves: pan over everything, pan within one year, zoom from everything to some days. The time is
the processor's, which other programs do not disturb; with --wall it is the clock's.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView

from tests.benchmarks.chronicles import Chronicle, chronicle
from timeline.dates.calendar import Civil, instant
from timeline.layout import TimeScale
from ui.canvas.view import TimelineView

WIDTH, HEIGHT = 1600, 900
FRAMES = 100
COUNTS = (1_000, 10_000, 100_000, 1_000_000)
BASELINE = 10_000
clock = time.perf_counter if "--wall" in sys.argv else time.process_time


def main() -> None:
    """Measure and print the table."""
    application = QApplication.instance() or QApplication([])
    say(f"{'events':>9}  {'load':>8}  {'first':>7}  " + "  ".join(f"{name:^22}" for name in MOVES) + "   hit")
    say(
        f"{'':>9}  {'ms':>8}  {'ms':>7}  "
        + "  ".join(f"{'median':>6} {'p95':>7} {'worst':>7}" for _ in MOVES)
    )
    medians: dict[int, float] = {}
    for count in COUNTS:
        events = chronicle(count)
        view, load, first = loaded(events)
        times = {name: frames(view, scales(view)) for name, scales in MOVES.items()}
        medians[count] = statistics.median(times["pan all"])
        cells = "  ".join(row(found) for found in times.values())
        say(f"{count:>9,}  {load:>8.0f}  {first:>7.1f}  {cells}  {hit_time(view):.3f}")
        view.deleteLater()
    scene = scene_frames(chronicle(BASELINE))
    ours = medians[BASELINE]
    say(f"\nQGraphicsScene, {BASELINE:,} rectangles without text, pan all: {row(scene)}")
    say(f"ours / scene at {BASELINE:,}: {ours / statistics.median(scene):.2f}")
    del application


def say(line: str) -> None:
    """One line of the table, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def row(times: list[float]) -> str:
    """Median, 95th percentile and worst of some milliseconds."""
    ordered = sorted(times)
    return f"{statistics.median(times):6.1f} {ordered[int(len(times) * 0.95)]:7.1f} {ordered[-1]:7.1f}"


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
        yield view.scale.panned(13 if step < FRAMES // 2 else -13)


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
        scale = scale.zoomed(1.15 if step < FRAMES // 2 else 1 / 1.15, WIDTH * 0.6)
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
