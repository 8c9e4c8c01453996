"""Looking at a file before it is opened: nothing here writes to it or leaves anything beside it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from timeline.errors import Message, ProjectFault
from timeline.store.faults import damaged
from timeline.store.schema import APPLICATION_ID, SCHEMA_VERSION

# Seconds to wait for another program that is just writing.
PATIENCE = 2.0
# https://www.sqlite.org/fileformat.html#the_database_header
_HEADER_LENGTH = 100
_MAGIC = b"SQLite format 3\x00"
_USER_VERSION = slice(60, 64)
_APPLICATION_ID = slice(68, 72)


def inspected_version(path: Path) -> int:
    """The schema version of the project file; raises ProjectFault where it is none that we can open."""
    if not path.exists():
        raise ProjectFault(
            Message("There is no project at {path}: it may have been moved or deleted.", path=str(path))
        )
    if not path.is_file():
        raise _no_project(path)
    with path.open("rb") as file:
        header = file.read(_HEADER_LENGTH)
    if len(header) < _HEADER_LENGTH or not header.startswith(_MAGIC):
        raise _no_project(path)
    if int.from_bytes(header[_APPLICATION_ID], "big") != APPLICATION_ID:
        raise _no_project(path)
    version = int.from_bytes(header[_USER_VERSION], "big", signed=True)
    if version > SCHEMA_VERSION:
        raise ProjectFault(
            Message(
                "The project {name} was made by a newer version of Linimasa: update to open it.",
                name=path.name,
            )
        )
    if version < 1:
        raise damaged(path)
    return version


def check_contents(path: Path) -> None:
    """Raise ProjectFault where the file's pages contradict each other, or where it holds code."""
    with closing(sqlite3.connect(quiet_uri(path), uri=True, timeout=PATIENCE)) as connection:
        if connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
            raise damaged(path)
        # We make no triggers or views: in a file from elsewhere they would act in the user's name.
        if connection.execute("SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchone():
            raise damaged(path)


def quiet_uri(path: Path) -> str:
    """The address by which SQLite reads a file without a lock and without leaving files beside it.

    The journal that a crash left behind is part of the project, so that it must be read too.
    """
    options = "mode=ro" if any(beside.exists() for beside in files_beside(path)) else "mode=ro&immutable=1"
    return f"{path.as_uri()}?{options}"


def reading_uri(path: Path) -> str:
    """The address by which SQLite reads a file that others may be writing to.

    Such a reader needs files beside the project; where it may not make them, it reads the file alone.
    """
    alone = not (_is_writable(path) and _is_writable(path.parent))
    return quiet_uri(path) if alone else f"{path.as_uri()}?mode=rw"


def files_beside(path: Path) -> tuple[Path, ...]:
    """Where SQLite keeps what belongs to an open project, or to one that a crash left open."""
    return tuple(path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal"))


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _no_project(path: Path) -> ProjectFault:
    return ProjectFault(Message("{name} is not a Linimasa project.", name=path.name))
