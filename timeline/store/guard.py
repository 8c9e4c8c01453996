"""Where errors of SQLite and of the disk become sentences."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from timeline.store.faults import Damage, damaged, of_sqlite, of_system


@contextmanager
def told(path: Path, *, opening: bool = False) -> Generator[None]:
    """Turns what SQLite or the system raise inside into ProjectFaults; our own mistakes pass unchanged.

    While `opening` a file, a table that is not there is the file's fault; later it is ours.
    """
    try:
        yield
    except (Damage, UnicodeDecodeError) as error:
        # Damaged text makes sqlite3 raise UnicodeDecodeError, which is no sqlite3.Error.
        raise damaged(path) from error
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error) and (fault := of_sqlite(error.orig, path, opening)):
            raise fault from error
        raise
    except sqlite3.Error as error:
        if fault := of_sqlite(error, path, opening):
            raise fault from error
        raise
    except OSError as error:
        raise of_system(error, path) from error
