"""Old files are brought to the present schema, whole or not at all."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.samples import FIRE, MONDAY, ODD_INTERVAL, PRICE, analysis
from timeline.dates import Interval
from timeline.errors import ProjectFault
from timeline.model import EventKind, PublicationSource, Status
from timeline.searching import read_query
from timeline.store import database as database_module
from timeline.store.database import Database
from timeline.store.migrating import SCRIPTS, backed_up, migrate
from timeline.store.schema import SCHEMA_VERSION

DATABASES = Path(__file__).parents[1] / "databases"
NEXT = SCHEMA_VERSION + 1
HEAD = (
    "import sqlalchemy as sa\nfrom alembic import op\n"
    f'revision = "{NEXT}"\ndown_revision = "{SCHEMA_VERSION}"\n'
)
REBUILD = f"""{HEAD}
def upgrade():
    with op.batch_alter_table("articles", recreate="always") as articles:
        articles.add_column(sa.Column("note", sa.Text, nullable=False, server_default="-"))
"""
STOPS_HALF_WAY = REBUILD + "    op.execute('INSERT INTO nowhere VALUES (1)')\n"
ORPHANS = f"{HEAD}\ndef upgrade():\n    op.execute('DELETE FROM articles WHERE id = 1')\n"


@pytest.fixture
def old(tmp_path):
    return shutil.copy(DATABASES / "schema_1.linimasa", tmp_path / "lama.linimasa")


@pytest.fixture
def scripts(tmp_path):
    """Gives a folder of migrations with one added to ours."""

    def folder(added: str) -> Path:
        made = shutil.copytree(
            SCRIPTS, tmp_path / "50% scripts", ignore=shutil.ignore_patterns("__pycache__")
        )
        (made / "versions" / f"v{NEXT:04}_added.py").write_text(added)
        return made

    return folder


def counts(path):
    with closing(sqlite3.connect(path)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        names = ("articles", "timexes", "events", "mentions")
        return version, [connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names]


def test_a_file_of_schema_1_opens_with_all_that_was_in_it(old):
    database = Database.open(old)
    with database.reading() as reader:
        first, second = reader.articles()
        events = {event.title: event for event in reader.events()}
        mentions = reader.mentions(article_id=1)
        timexes = tuple(reader.timexes(1).values())
        dismissed = reader.event(2)
    database.close()
    assert first.published.interval == MONDAY
    assert second.published.interval == ODD_INTERVAL
    assert second.published.source is PublicationSource.USER
    assert timexes == analysis().timexes
    assert dismissed is not None
    assert dismissed.status is Status.DISMISSED
    assert events["Gudang terbakar habis"].edited == {"title"}
    assert events["Rapat warga"].interval == Interval.day(2024, 3, 10)
    assert events["Rapat warga"].kind is EventKind.STATEMENT
    assert {event.sources for event in events.values()} <= {0, 1}
    assert all(
        mention.title == event.title and mention.confidence == event.confidence
        for mention in mentions
        if (event := events.get(mention.title)) is not None
    )
    assert [first.text[start:end] for start, end in (m.evidence for m in mentions)][:2] == [FIRE, "Gudang"]


@pytest.mark.parametrize("version", range(2, SCHEMA_VERSION))
def test_a_file_of_a_later_schema_opens_with_all_that_was_in_it(tmp_path, version):
    path = shutil.copy(DATABASES / f"schema_{version}.linimasa", tmp_path / "lama.linimasa")
    database = Database.open(path)
    with database.reading() as reader:
        (article,) = reader.articles()
        events = {event.title: event for event in reader.events()}
        (fire,) = reader.mentions(event_id=events["Gudang terbakar habis"].id)
        found = reader.event_ids(read_query("gudang habis "))
    database.close()
    assert article.text[slice(*fire.evidence)] == PRICE
    assert events["Rapat warga"].interval == Interval.day(2024, 3, 10)
    assert found == [events["Gudang terbakar habis"].id]
    assert counts(path)[0] == SCHEMA_VERSION


def test_the_digest_of_a_kept_file_stays_with_its_article(tmp_path):
    path = shutil.copy(DATABASES / "schema_4.linimasa", tmp_path / "lama.linimasa")
    database = Database.open(path)
    with database.reading() as reader:
        (article,) = reader.articles()
        kept = reader.queue.original(article.id)
        (waiting,) = reader.queue.unfinished()
    database.close()
    assert kept is not None
    assert article.sha256 == hashlib.sha256(kept[1]).hexdigest()
    assert article.section == ""
    assert [item.place for item in waiting.items if not item.state.is_final] == ["https://x.id/2"]


def test_rebuilding_a_table_keeps_the_rows_that_refer_to_it(old, scripts):
    before = counts(old)
    migrate(old, scripts(REBUILD))
    assert counts(old) == (NEXT, before[1])
    with closing(sqlite3.connect(old)) as connection:
        assert connection.execute("SELECT DISTINCT note FROM articles").fetchall() == [("-",)]


def test_a_migration_that_stops_half_way_changes_nothing(old, scripts):
    from sqlalchemy.exc import OperationalError

    with closing(sqlite3.connect(old)) as connection:
        before = list(connection.iterdump())
    with pytest.raises(OperationalError, match="nowhere"):
        migrate(old, scripts(STOPS_HALF_WAY))
    with closing(sqlite3.connect(old)) as connection:
        assert list(connection.iterdump()) == before
    assert counts(old)[0] == 1


def test_a_migration_that_orphans_rows_is_not_kept(old, scripts):
    before = counts(old)
    with pytest.raises(ProjectFault, match="damaged"):
        migrate(old, scripts(ORPHANS))
    assert counts(old) == before


def test_opening_an_old_file_keeps_a_copy_of_it(old, scripts, monkeypatch):
    added = scripts(REBUILD)
    monkeypatch.setattr(database_module, "SCHEMA_VERSION", NEXT)
    monkeypatch.setattr("timeline.store.inspection.SCHEMA_VERSION", NEXT)
    monkeypatch.setattr("timeline.store.migrating.migrate", lambda path: migrate(path, added))
    before = counts(old)
    database = Database.open(old, read_only=True)
    with database.reading() as reader:
        assert len(reader.articles()) == 2
    database.close()
    assert counts(old) == (NEXT, before[1])
    assert counts(old.with_name("lama (backup, schema 1).linimasa")) == before


def test_a_backup_holds_what_a_crash_left_in_the_journal(old):
    database = Database.open(old)
    with database.writing() as writer:
        writer.remove_event(1)
    database._lock.release()  # as after a crash: the journal is still there
    backup = backed_up(old, 1)
    database._engine.dispose()
    assert counts(backup)[1][2] == counts(old)[1][2]
    assert not list(backup.parent.glob("*backup*-wal"))
