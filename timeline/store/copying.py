"""Whole copies of a project: complete under their name, or not there at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

from timeline.store.inspection import files_beside


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
        aside.replace(target)
    finally:
        remove_project(aside)


def copy_project(source: sqlite3.Connection, target: Path) -> None:
    """Copy all that `source` holds, also what still stands in its journal, to the file `target`."""
    with made_aside(target) as aside, closing(sqlite3.connect(aside)) as copy:
        source.backup(copy)


def remove_project(path: Path) -> None:
    """Remove a project file and what SQLite keeps beside it."""
    for file in (path, *files_beside(path)):
        file.unlink(missing_ok=True)
