"""One project file, open: its connection, its transactions, and how a file is made and copied."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event, select

from timeline.errors import Message, ProjectFault
from timeline.store import inspection
from timeline.store.copying import copy_project, made_aside
from timeline.store.guard import told
from timeline.store.indices import INDEXED
from timeline.store.inspection import check_contents, inspected_version, reading_uri
from timeline.store.lock import ProjectLock
from timeline.store.reader import Reader
from timeline.store.schema import SCHEMA_VERSION, metadata
from timeline.store.writer import Writer

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA cell_size_check = ON",
    "PRAGMA trusted_schema = OFF",
)


class Database:
    """A project file with its one connection; not thread-safe.

    One process at a time holds it for writing, for two would undo each other's steps. Any number
    may read it beside that one: WAL gives each reader the state of one moment.
    """

    def __init__(self, path: Path, engine: Engine, lock: ProjectLock | None) -> None:
        self.path = path
        self._engine = engine
        self._writing = engine.execution_options(writing=True)
        self._lock = lock

    @classmethod
    def create(cls, path: Path) -> Database:
        """Make a new project file; raises ProjectFault where a file is there already."""
        path = path.resolve()
        if path.exists():
            raise ProjectFault(
                Message("There is a file {name} already: choose another name.", name=path.name)
            )
        _check_folder(path)
        with told(path), ProjectLock(path):
            _make(path)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Database:
        """Open a project file; raises ProjectFault, and leaves the file as it is, where that cannot be."""
        path = path.resolve()
        with told(path, opening=True), ExitStack() as on_failure:
            version, lock = inspected_version(path), None
            # A file of an older version must be brought up to date even to be read.
            if not read_only or version < SCHEMA_VERSION:
                with path.open("r+b"):
                    pass  # raises where the file may not be written
                lock = on_failure.enter_context(ProjectLock(path))
            check_contents(path)
            if version < SCHEMA_VERSION:
                _migrate(path, version)
            engine = _engine(path, read_only=lock is None)
            on_failure.callback(engine.dispose)
            database = cls(path, engine, lock)
            database._check()
            on_failure.pop_all()
        return database

    @property
    def read_only(self) -> bool:
        """Whether this window may only look."""
        return self._lock is None

    def close(self) -> None:
        """Close the file; SQLite folds its journal into it."""
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()

    @contextmanager
    def reading(self) -> Generator[Reader]:
        """Read the state of one moment."""
        with told(self.path), self._engine.connect() as connection:
            yield Reader(connection)

    @contextmanager
    def writing(self) -> Generator[Writer]:
        """Change the project in one transaction: all of it at the end, or nothing on an exception."""
        with told(self.path), self._writing.begin() as connection:
            yield Writer(connection)

    def copy_to(self, path: Path) -> None:
        """Write a whole copy to `path`, in place of a file that is there."""
        path = path.resolve()
        _check_folder(path)
        with told(path), ProjectLock(path), self._engine.connect() as connection:
            source = connection.connection.driver_connection
            assert isinstance(source, sqlite3.Connection)
            copy_project(source, path)

    def compact(self) -> None:
        """Write the file anew without the pages that were left empty, and tidy the indices of words."""
        with told(self.path), self._engine.connect() as connection:
            own = connection.connection.driver_connection
            assert isinstance(own, sqlite3.Connection)
            for name in INDEXED:
                own.execute(f"INSERT INTO {name}_index ({name}_index) VALUES ('optimize')")
            own.execute("VACUUM")
            own.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _check(self) -> None:
        """Raise where a table lacks what we ask for, or where another program is writing."""
        with self._engine.connect() as connection:
            for table in metadata.sorted_tables:
                connection.execute(select(table).limit(0))
        if self._lock is not None:
            with self._writing.begin():
                pass


def _check_folder(path: Path) -> None:
    if not path.parent.is_dir():
        raise ProjectFault(
            Message("There is no folder {folder} to keep a project in.", folder=str(path.parent))
        )


def _make(path: Path) -> None:
    from timeline.store.migrating import migrate

    with made_aside(path) as aside:
        migrate(aside)
        connection = sqlite3.connect(aside)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.close()


def _migrate(path: Path, version: int) -> None:
    from timeline.store.migrating import backed_up, migrate

    backed_up(path, version)
    migrate(path)


def _engine(path: Path, *, read_only: bool = False) -> Engine:
    """One connection for good. A creator instead of an address, for names with "?" or "%" in them."""

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            reading_uri(path) if read_only else f"{path.as_uri()}?mode=rw",
            uri=True,
            isolation_level=None,
            timeout=inspection.PATIENCE,
            check_same_thread=False,
        )
        for pragma in (*_PRAGMAS, *(("PRAGMA query_only = ON",) if read_only else ())):
            connection.execute(pragma)
        return connection

    # The texts of articles have no business in an error's words, hence hide_parameters.
    engine = create_engine("sqlite+pysqlite://", creator=connect, poolclass=StaticPool, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Begins transactions in the place of the sqlite3 module, whose own ones let half a change stand."""
    writing = connection.get_execution_options().get("writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
