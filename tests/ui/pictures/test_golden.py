"""Pictures beside those that were looked at and approved; they are written with the font that comes along.

After a change that is meant, `GOLDEN=renew pytest tests/ui/pictures/test_golden.py` writes them anew: look at
each before it is committed.
"""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from tests.ui.canvas.conftest import days, event
from tests.ui.pictures.conftest import SOURCED, WITNESSES, difference
from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity, Interval
from timeline.exchange.paper import Size
from timeline.exchange.picture import Lanes, Picture, Theme
from timeline.model import Colour, EventKind, Importance, Status
from ui.pictures.writing import render_picture

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
# Of 255: edges of letters may differ from one version of the font engine to the next, nothing else.
TOLERANCE = 1.0

_DAY = Interval.day(2024, 7, 4)
UNSURE = [
    event(1, _DAY, "On a day, checked", status=Status.ACCEPTED),
    event(2, Interval.month(2024, 7), "In a month"),
    event(3, replace(Interval.day(2024, 6, 20), approximate=True), "About a day"),
    event(4, replace(Interval.month(2024, 5), approximate=True), "About a month"),
    event(5, Interval(DISTANT_PAST, Interval.day(2024, 6, 1).begin, Granularity.DAY), "Before a day"),
    event(6, Interval(Interval.day(2024, 8, 1).begin, DISTANT_FUTURE, Granularity.DAY), "After a day"),
    event(7, Interval(_DAY.begin, Interval.day(2024, 8, 20).until, Granularity.DAY), "From day to day"),
    event(8, Interval.day(2024, 8, 25), "Doubtful", confidence=0.2),
    event(9, Interval.day(2024, 9, 9), "Marked as a key event", importance=Importance.KEY),
    event(10, Interval.month(2024, 9), "To come", kind=EventKind.SCHEDULED, colour=Colour.GREEN),
]
FAR = [event(90, Interval.years(25), "A road was built along the coast"), *days(20)]
TALL = Size(640, 400)

CASES = {
    "light": (SOURCED, Picture(TALL, title="Two weeks in May", legend=True, sources=True, links=True)),
    "dark_id": (SOURCED, Picture(TALL, theme=Theme.DARK, legend=True, language="id")),
    "print": (SOURCED, Picture(TALL, theme=Theme.PRINT, legend=True, sources=True)),
    "unsure": (UNSURE, Picture(TALL, legend=True)),
    "lanes": (UNSURE, Picture(TALL, lanes=Lanes(("kind",)))),
    "folded": (FAR, Picture(Size(640, 260))),
    "crowd": (days(400, step=1), Picture(Size(640, 260))),
}


@pytest.mark.parametrize("ratio", [1, 2])
@pytest.mark.parametrize("name", CASES)
def test_the_picture_is_the_one_that_was_approved(qapp, name, ratio):
    events, wish = CASES[name]
    size = QSize(round(wish.size.width), round(wish.size.height)) * ratio
    drawn = render_picture(events, wish, WITNESSES, within=size)
    assert drawn.size() == size
    place = GOLDEN / f"{name}@{ratio}x.png"
    if os.environ.get("GOLDEN") == "renew":
        drawn.convertToFormat(QImage.Format.Format_RGB888).save(str(place))
    approved = QImage(str(place))
    assert difference(drawn, approved) < TOLERANCE


def test_a_change_that_is_seen_is_found(qapp):
    approved = QImage(str(GOLDEN / "light@1x.png"))
    events, wish = CASES["light"]
    assert difference(render_picture(events[1:], wish, WITNESSES), approved) > TOLERANCE
