"""Events with sources, events with naughty titles, and how far two images differ."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from tests.ui.canvas.conftest import THREE, event
from timeline.dates import Interval
from timeline.model import Article, EventKind, Link, LinkKind, Publication, Status

SOURCED = [
    *THREE,
    event(4, Interval.day(2024, 5, 21), "تحطم مروحية الرئيس في الجبال", status=Status.ACCEPTED),
    event(5, Interval.month(2024, 9), "Talks may go on", kind=EventKind.SCHEDULED, confidence=0.3),
]
NAUGHTY = [
    event(1, Interval.day(2024, 1, 1), '<b>bold</b> & "quoted" ]]> &amp;'),
    event(2, Interval.day(2024, 2, 1), "bell\x07 and escape\x1b\x00\ufffe"),
    event(3, Interval.day(2024, 3, 1), "half \ud800 a pair"),
    event(4, Interval.day(2024, 4, 1), "\u202eoverride"),
]
_ARTICLES = [
    Article(
        1,
        "Helikopter jatuh",
        "",
        "id",
        Publication(Interval.day(2024, 5, 20)),
        "a.txt",
        "Harian Sindang",
        "Tuti",
        "https://x.id/1",
    ),
    Article(2, "Di pegunungan", "", "id", Publication()),
]


class _Witnesses:
    def telling(self, event_ids):
        """Both articles tell of the helicopter, the second of the talks as well."""
        told = {2: _ARTICLES, 3: _ARTICLES[1:]}
        return {event_id: told[event_id] for event_id in event_ids if event_id in told}

    def disputed(self):
        return frozenset({2})

    def links(self):
        """The crash led to the talks."""
        return (Link(1, 2, 5, LinkKind.CAUSE),)


WITNESSES = _Witnesses()


def difference(one: QImage, other: QImage) -> float:
    """How far two images of one size differ, as the mean of all channels (0 to 255)."""
    assert one.size() == other.size()
    return float(np.abs(_pixels(one) - _pixels(other)).mean())


def _pixels(image: QImage) -> np.ndarray:
    made = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(made.constBits(), np.uint8).reshape(made.height(), -1).astype(np.int16)
