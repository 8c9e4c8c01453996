"""Bringing a project file to the schema of this version, whole or not at all."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, NullPool, create_engine, event

from timeline.store.copying import copy_project
from timeline.store.faults import damaged
from timeline.store.schema import APPLICATION_ID

SCRIPTS = Path(__file__).parent / "migrations"


def migrate(path: Path, scripts: Path = SCRIPTS) -> None:
    """Run the missing migrations in one transaction; the file stays as it was where one fails.

    Foreign keys are off meanwhile, for a rebuilt table would take the rows that refer to it along;
    they are checked as a whole before the commit.
    """
    engine = create_engine("sqlite+pysqlite://", creator=lambda: _connect(path), poolclass=NullPool)
    event.listen(engine, "begin", _begin)
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise damaged(path)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {_head(config)}")


def backed_up(path: Path, version: int) -> Path:
    """Copy a project beside itself before it is migrated; returns the copy's path."""
    backup = path.with_name(f"{path.stem} (backup, schema {version}){path.suffix}")
    with closing(_connect(path)) as connection:
        copy_project(connection, backup)
    return backup


def _connect(path: Path) -> sqlite3.Connection:
    # isolation_level=None: the sqlite3 module would commit before each change of the schema.
    return sqlite3.connect(path, isolation_level=None)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _head(config: Config) -> int:
    """The newest schema version: revisions are numbered 1, 2, 3 and so on."""
    return int(ScriptDirectory.from_config(config).get_current_head() or 0)
