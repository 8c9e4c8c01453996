"""One window at a time: two writers would undo each other's steps."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from types import TracebackType

from timeline.errors import LookOnlyFault, Message, ProjectFault
from timeline.store.faults import read_only


class ProjectLock:
    """Held as long as a project is open for writing; the system lets it go when the process dies.

    The lock is SQLite's own, on an empty file beside the project: it holds on every system and
    leaves other processes free to read the project itself.
    """

    def __init__(self, project: Path) -> None:
        self._path = project.with_name(project.name + "-lock")
        try:
            self._connection = sqlite3.connect(
                self._path, isolation_level=None, timeout=0, check_same_thread=False
            )
        except sqlite3.OperationalError as error:
            raise read_only(project) from error
        try:
            self._connection.execute("PRAGMA journal_mode=MEMORY")
            self._connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.DatabaseError as error:
            self._connection.close()
            raise (
                _held(project) if error.sqlite_errorcode == sqlite3.SQLITE_BUSY else read_only(project)
            ) from error

    def release(self) -> None:
        """Let others open the project; nothing stays beside it."""
        # Unlinked while held, so that no one takes a lock on a file that is about to vanish unseen.
        try:
            self._path.unlink(missing_ok=True)
        except PermissionError:
            pass  # Windows keeps open files; the next one takes the empty file again
        self._connection.close()

    def __enter__(self) -> ProjectLock:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def is_open(project: Path) -> bool:
    """Whether another window has the project open for writing."""
    try:
        ProjectLock(project).release()
    except ProjectFault:
        return True
    return False


def _held(project: Path) -> LookOnlyFault:
    return LookOnlyFault(
        Message("The project {name} is already open in another window: go on there.", name=project.name)
    )
