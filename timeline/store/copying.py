"""Whole copies of a project: complete under their name, or not there at all."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

from timeline.store.guard import told
from timeline.store.inspection import files_beside, reading_uri


@contextmanager
def made_aside(target: Path) -> Generator[Path]:
    """A path beside `target` to make a file at; it becomes `target` at the end, or vanishes on failure."""
    aside = target.with_name(f".{target.name}.new")
    remove_project(aside)
    try:
        yield aside
        # What a crash left beside the file that is replaced would be taken for the new one's.
        for beside in files_beside(target):
            beside.unlink(missing_ok=True)
        _to_disk(aside)
        aside.replace(target)
    finally:
        remove_project(aside)


def copy_project(source: sqlite3.Connection, target: Path) -> None:
    """Copy all that `source` holds, also what still stands in its journal, to the file `target`."""
    with made_aside(target) as aside, closing(sqlite3.connect(aside)) as copy:
        source.backup(copy)


def condensed_copy(source: Path, target: Path) -> None:
    """Copy the project at `source`, without its empty pages, to `target`; raises ProjectFault.

    It asks for no lock, and whoever is writing to the project is not held up: what is copied is the state
    of the moment at which the copy begins (sqlite.org/lang_vacuum.html, VACUUM INTO).
    """
    with told(target), made_aside(target) as aside:
        uri = reading_uri(source)
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
            connection.execute("VACUUM INTO ?", (str(aside),))
        with closing(sqlite3.connect(aside)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")


def remove_project(path: Path) -> None:
    """Remove a project file and what SQLite keeps beside it."""
    for file in (path, *files_beside(path)):
        file.unlink(missing_ok=True)


def _to_disk(path: Path) -> None:
    """Wait until the file stands on the disk: a name must not outlive a power cut without its contents."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
