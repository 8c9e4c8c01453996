"""Looking after a project file as a whole: what is in it, whether it is sound, and making it small."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from timeline.errors import DamagedFault
from timeline.store.guard import told
from timeline.store.inspection import PATIENCE, inspected_version, reading_uri

# A broken file has more to complain of than anyone reads.
_MOST_FINDINGS = 20


class Counts(NamedTuple):
    """What a project holds."""

    articles: int
    events: int


def counted(path: Path) -> Counts:
    """Count what a project holds, without opening it; raises ProjectFault."""
    with _looking(path) as connection:
        numbers = [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in _COUNTED]
    return Counts(*numbers)


def findings(path: Path) -> list[str]:
    """What is wrong with a project file, in SQLite's words; nothing where it is sound.

    Every page, row and index is read, and that no row refers to one that is gone.
    """
    try:
        with _looking(path) as connection:
            found = connection.execute(f"PRAGMA integrity_check({_MOST_FINDINGS})").fetchall()
            orphans = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST_FINDINGS)
    except DamagedFault as fault:
        return [str(fault.__cause__ or fault)]
    wrong = [row[0] for row in found if row[0] != "ok"]
    return wrong + [f"{table} {row} refers to {parent} that are gone" for table, row, parent, _ in orphans]


@contextmanager
def _looking(path: Path) -> Generator[sqlite3.Connection]:
    path = path.resolve()
    with told(path, opening=True):
        inspected_version(path)
        with closing(sqlite3.connect(reading_uri(path), uri=True, timeout=PATIENCE)) as connection:
            yield connection


# Dismissed events are in the file, but no longer in the project that a person sees.
_COUNTED = ("articles", "events WHERE status != 'dismissed'")
