"""Reads the words of some events of a project, from any thread, beside the session that has it open.

It asks for rows by their numbers and nothing else, which takes no longer than to draw them, and waits
for no one: a reader of a write-ahead log sees the state of one moment. It does without SQLAlchemy, so
that the first view of a large project does not wait for that library.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from timeline.model import Event

# Fewer than SQLite takes as parameters of one statement.
_MOST = 500


class Peek:
    """Looks into the project at a path; after `close` it finds nothing more."""

    def __init__(self, path: Path) -> None:
        self._path: Path | None = path
        self._connection: sqlite3.Connection | None = None
        self._lock = Lock()

    def titles(self, ids: Sequence[int]) -> dict[int, str]:
        """The titles of some events; those that are gone are left out."""
        return {row["id"]: row["title"] for row in self._rows("id, title", ids)}

    def events(self, ids: Sequence[int]) -> dict[int, Event]:
        """Some events; those that are gone, or that no version of ours wrote, are left out."""
        from timeline.store.rows import event_of  # brings SQLAlchemy

        found: dict[int, Event] = {}
        for row in self._rows("*", ids):
            with suppress(ValueError, TypeError, LookupError):
                found[row["id"]] = event_of(row)
        return found

    def move(self, path: Path) -> None:
        """Look into a copy of the project from now on."""
        self._leave(path)

    def close(self) -> None:
        """Look no more; what SQLite keeps beside the project goes with the last who closes it."""
        self._leave(None)

    def _leave(self, path: Path | None) -> None:
        with self._lock:
            self._path = path
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _rows(self, what: str, ids: Sequence[int]) -> Iterator[sqlite3.Row]:
        for first in range(0, len(ids), _MOST):
            some = ids[first : first + _MOST]
            marks = ",".join("?" * len(some))
            yield from self._asked(f"SELECT {what} FROM events WHERE id IN ({marks})", some)

    def _asked(self, statement: str, numbers: Sequence[int]) -> list[sqlite3.Row]:
        # What cannot be read now is not shown now; the session says what is wrong with the file.
        with self._lock, suppress(sqlite3.Error):
            if self._connection is None and self._path is not None:
                self._connection = _connected(self._path)
            if self._connection is not None:
                return self._connection.execute(statement, tuple(numbers)).fetchall()
        return []


def _connected(path: Path) -> sqlite3.Connection:
    for options in ("mode=rw", "mode=ro&immutable=1"):
        # A reader needs files beside the project; where it may not make them, it reads the file alone.
        with suppress(sqlite3.OperationalError):
            return _opened(f"{path.as_uri()}?{options}")
    raise sqlite3.OperationalError(f"cannot open {path.name}")


def _opened(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=0, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA query_only = ON")
    connection.execute("SELECT id FROM events LIMIT 1").fetchall()
    return connection
