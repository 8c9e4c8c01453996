"""Project files of any number of events, for what is measured from a file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from tests.benchmarks.chronicles import Chronicle, chronicle
from timeline.app.session import Session
from timeline.layout import Flag

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PLACES = [f'["Place {number}"]' for number in range(60)]
_PEOPLE = [f'["Person {number}"]' for number in range(400)]
_INSERT = """
INSERT INTO events (id, title, kind, value, begin, until, granularity, approximate, participants, places,
    negated, confidence, status, edited, by_hand, sources, tags, importance, note, colour)
VALUES (?, ?, ?, '', ?, ?, ?, ?, ?, ?, 0, ?, ?, '[]', 0, 1, '[]', 0, '', '')
"""


def write_project(path: Path, count: int) -> None:
    """A project of `count` realistic events, without the articles that tell of them."""
    Session.create(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executemany(_INSERT, _rows(chronicle(count)))
        connection.commit()


def _rows(events: Chronicle) -> Iterator[tuple[object, ...]]:
    places = events.places().codes.tolist()
    flags = events.columns.flags.tolist()
    for event, place, flag in zip(events, places, flags, strict=True):
        interval = event.interval
        assert interval is not None
        yield (
            event.id,
            event.title,
            event.kind.value,
            interval.begin,
            interval.until,
            int(interval.granularity),
            int(bool(flag & Flag.APPROXIMATE)),
            _PEOPLE[event.id * 7919 % 400],
            _PLACES[place] if place < len(_PLACES) else "[]",
            event.confidence,
            event.status.value,
        )
