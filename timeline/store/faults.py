"""What SQLite and the disk say when something is wrong, told in sentences."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from timeline.errors import DamagedFault, LookOnlyFault, Message, ProjectFault


class Damage(Exception):
    """A project file holds what no version of ours writes; always turned into a ProjectFault."""


def damaged(path: Path) -> DamagedFault:
    """The file is one of ours, but broken."""
    return DamagedFault(
        Message(
            "The project {name} is damaged and cannot be read: open a copy or a backup of it.", name=path.name
        )
    )


def read_only(path: Path) -> LookOnlyFault:
    """The file or its folder takes no writing."""
    return LookOnlyFault(
        Message(
            "The project {name} cannot be written to: copy it to a folder of your own and open it there.",
            name=path.name,
        )
    )


def disk_full(path: Path) -> ProjectFault:
    """No room left where the project lies."""
    return ProjectFault(
        Message(
            "The disk that holds {name} is full and nothing was saved: free some space, then try again.",
            name=path.name,
        )
    )


def busy(path: Path) -> ProjectFault:
    """Another program holds the file."""
    return ProjectFault(
        Message("Another program is using the project {name}: close it there and try again.", name=path.name)
    )


def unreachable(path: Path, reason: str | Message) -> ProjectFault:
    """Whatever else the system has against reading or writing the file."""
    return ProjectFault(
        Message("The project {name} cannot be reached: {reason}.", name=path.name, reason=reason)
    )


def of_sqlite(error: sqlite3.Error, path: Path, opening: bool) -> ProjectFault | None:
    """The fault that an error of SQLite means; None where the mistake is ours."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # Errors of the sqlite3 module itself carry no code; a text that is no UTF-8 is one of them.
        return damaged(path) if "decode" in str(error) else None
    match code & 0xFF:
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_FORMAT:
            return damaged(path)
        case sqlite3.SQLITE_FULL:
            return disk_full(path)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return read_only(path)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED | sqlite3.SQLITE_PROTOCOL:
            return busy(path)
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_NOLFS:
            return unreachable(path, Message("the disk reported an error"))
        case sqlite3.SQLITE_ERROR if opening:
            return damaged(path)
        case _:
            return None


def of_system(error: OSError, path: Path) -> ProjectFault:
    """The fault that an error of the operating system means."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full(path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return read_only(path)
    if error.errno == errno.ENOENT:
        return ProjectFault(
            Message("There is no project at {path}: it may have been moved or deleted.", path=str(path))
        )
    return unreachable(path, error.strerror or type(error).__name__)
