"""Files that are no project, or none that can be opened: a sentence, and the file as it was."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager

import pytest

from tests.store.samples import TEXT, analysis, numbered, raw
from timeline.errors import ProjectFault
from timeline.store.database import Database
from timeline.store.lock import is_open
from timeline.store.schema import APPLICATION_ID, SCHEMA_VERSION


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """A closed project with some articles, to be copied."""
    path = tmp_path_factory.mktemp("template") / "p.linimasa"
    database = Database.create(path)
    for number in range(20):
        with database.writing() as writer:
            writer.add_analysis(numbered(number), "1")
    database.close()
    return path


@pytest.fixture(autouse=True)
def impatience(monkeypatch):
    """Tests do not wait for the other program that they start themselves."""
    monkeypatch.setattr("timeline.store.inspection.PATIENCE", 0.05)


@pytest.fixture
def project(template, tmp_path):
    return shutil.copy(template, tmp_path / "proyek.linimasa")


@contextmanager
def refused(path, words):
    """The opening fails with a sentence, and neither the file nor its folder has changed."""
    before, beside = path.read_bytes(), sorted(path.parent.iterdir())
    with pytest.raises(ProjectFault, match=words) as caught:
        yield caught
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside


def refuse(path, words):
    for read_only in (False, True):
        with refused(path, words):
            Database.open(path, read_only=read_only)


def test_no_such_file(tmp_path):
    with pytest.raises(ProjectFault, match="no project at"):
        Database.open(tmp_path / "nothing.linimasa")
    assert list(tmp_path.iterdir()) == []


def test_a_folder(tmp_path):
    with pytest.raises(ProjectFault, match="not a Linimasa project"):
        Database.open(tmp_path)


@pytest.mark.parametrize(
    "contents", [b"", b"SQLite format 3\x00", b"%PDF-1.7 " + b"x" * 5000, "Sebuah artikel.".encode("utf-16")]
)
def test_another_kind_of_file(tmp_path, contents):
    path = tmp_path / "lain.linimasa"
    path.write_bytes(contents)
    refuse(path, "not a Linimasa project")


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_a_database_of_another_program(tmp_path, journal):
    path = tmp_path / "lain.linimasa"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA journal_mode={journal}")
        connection.execute("CREATE TABLE articles (id INTEGER)")
    refuse(path, "not a Linimasa project")


def alter(path, *statements):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_file_of_a_newer_version(project):
    alter(project, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    refuse(project, "newer version of Linimasa")


@pytest.mark.parametrize("version", [0, -3])
def test_a_version_that_never_was(project, version):
    alter(project, f"PRAGMA user_version = {version}")
    refuse(project, "damaged")


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE mentions",
        "ALTER TABLE events DROP COLUMN confidence",
        "CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM articles; END",
        "CREATE VIEW v AS SELECT 1",
    ],
)
def test_tables_that_are_not_ours(project, statement):
    alter(project, statement)
    refuse(project, "damaged")


def test_a_file_cut_short(project):
    with project.open("r+b") as file:
        file.truncate(project.stat().st_size // 2)
    refuse(project, "damaged")


def test_pages_overwritten(project):
    with project.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 8192)
    refuse(project, "damaged")


def test_only_our_header_before_rubbish(tmp_path):
    path = tmp_path / "p.linimasa"
    header = bytearray(100)
    header[:16] = b"SQLite format 3\x00"
    header[60:64] = SCHEMA_VERSION.to_bytes(4, "big")
    header[68:72] = APPLICATION_ID.to_bytes(4, "big")
    path.write_bytes(bytes(header) + random.Random(1).randbytes(20_000))
    refuse(path, "damaged")


def read_all(path):
    database = Database.open(path)
    try:
        with database.reading() as reader:
            reader.events()
            reader.mentions()
            for article in reader.articles():
                reader.timexes(article.id)
    finally:
        database.close()


def test_damage_anywhere_is_told_and_never_crashes(template, tmp_path):
    """Bytes changed at random: the project opens and reads, or the fault says that it is damaged."""
    chance, whole, refusals = random.Random(7), template.read_bytes(), 0
    path = tmp_path / "p.linimasa"
    for _ in range(150):
        broken = bytearray(whole)
        for _ in range(chance.choice((1, 4, 40))):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        path.write_bytes(broken)
        try:
            read_all(path)
        except ProjectFault:
            refusals += 1
        assert [file.name for file in tmp_path.iterdir()] == [path.name]
    assert refusals > 20


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("events", "kind = 'rumour'"),
        ("events", "places = '{'"),
        ("events", 'until = "begin"'),
        ("events", "granularity = 99"),
        ("timexes", "why = '[{\"template\": 1}]'"),
        ("timexes", "why = '" + "[" * 100_000 + "'"),
        ("articles", "published_why = '[]'"),
        ("articles", "text = CAST(x'ff41ff' AS TEXT)"),
    ],
)
def test_contents_that_we_never_wrote(project, table, change):
    alter(project, f"UPDATE {table} SET {change}")
    with pytest.raises(ProjectFault, match="damaged"):
        read_all(project)


def test_a_second_window_is_told_so(project):
    first = Database.open(project)
    assert is_open(project)
    with pytest.raises(ProjectFault, match="another window"):
        Database.open(project)
    with first.writing() as writer:
        writer.add_analysis(analysis(), "1")
    first.close()
    assert not is_open(project)
    Database.open(project).close()


def test_the_lock_of_a_killed_process_does_not_stay(project):
    """The machine may die at any moment: what was committed is there, and the project opens."""
    program = """
import os, sys
from pathlib import Path
from tests.store.samples import analysis
from timeline.store.database import Database
database = Database.open(Path(sys.argv[1]))
with database.writing() as writer:
    writer.add_analysis(analysis(), "1")
with database.writing() as writer:
    writer.remove_event(1)
    os.kill(os.getpid(), 9)
"""
    killed = subprocess.run([sys.executable, "-c", program, str(project)], check=False)
    assert killed.returncode == -9
    database = Database.open(project)
    with database.reading() as reader:
        assert len(reader.articles()) == 21
        assert reader.event(1) is not None
    database.close()
    assert [file.name for file in project.parent.iterdir()] == [project.name]


@pytest.mark.parametrize("lock", ["BEGIN IMMEDIATE", "PRAGMA locking_mode = EXCLUSIVE"])
def test_another_program_writes(project, lock):
    with closing(sqlite3.connect(project, isolation_level=None)) as other:
        other.execute(lock)
        if "EXCLUSIVE" in lock:
            other.execute("UPDATE events SET negated = negated")
        with refused(project, "Another program is using"):
            Database.open(project)


def test_a_change_while_another_program_writes_is_refused_whole(project):
    database = Database.open(project)
    with closing(sqlite3.connect(project, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProjectFault, match="Another program is using"), database.writing() as writer:
            writer.remove_event(1)
        other.execute("ROLLBACK")
    with database.writing() as writer:
        writer.remove_event(1)
    with database.reading() as reader:
        assert reader.event(1) is None
    database.close()


@contextmanager
def unprivileged(*paths):
    """As a user who owns nothing: root may write everywhere, so that it would see no refusal."""
    if os.geteuid() != 0:
        yield
        return
    folder = paths[0].parent
    opened = [
        (parent, parent.stat().st_mode) for parent in (folder, *folder.parents) if parent.stat().st_uid == 0
    ]
    for parent, mode in opened[:-1]:
        parent.chmod(mode | 0o055)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
        for parent, mode in opened[:-1]:
            parent.chmod(mode)


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="permissions of POSIX")
def test_a_file_that_may_not_be_written(project):
    project.chmod(0o444)
    with unprivileged(project):
        with refused(project, "cannot be written to"):
            Database.open(project)
        reader_side = Database.open(project, read_only=True)
        with reader_side.reading() as reader:
            assert len(reader.articles()) == 20
        reader_side.close()


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="permissions of POSIX")
def test_a_folder_that_may_not_be_written(project):
    project.chmod(0o666)
    project.parent.chmod(0o555)
    with unprivileged(project):
        with refused(project, "cannot be written to"):
            Database.open(project)
        with pytest.raises(ProjectFault, match="cannot be written to"):
            Database.create(project.with_name("baru.linimasa"))


def test_creating_over_a_file_is_refused(project):
    with refused(project, "There is a file"):
        Database.create(project)


def test_creating_in_a_missing_folder_is_refused(tmp_path):
    with pytest.raises(ProjectFault, match="no folder"):
        Database.create(tmp_path / "tiada" / "p.linimasa")


def test_a_full_disk_loses_the_change_alone(project):
    database = Database.open(project)
    with database._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(ProjectFault, match="full"), database.writing() as writer:
        writer.add_analysis(analysis(raw("Panjang sekali. " * 10_000 + TEXT)), "1")
    with database.reading() as reader:
        assert len(reader.articles()) == 20
    with database._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 100000")
    with database.writing() as writer:
        writer.add_analysis(numbered(100), "1")
    database.close()


def test_a_disk_that_is_full_while_a_project_is_made_leaves_nothing(tmp_path, monkeypatch):
    import errno

    from timeline.store import migrating

    def full(path):
        path.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(migrating, "migrate", full)
    with pytest.raises(ProjectFault, match="full"):
        Database.create(tmp_path / "p.linimasa")
    assert list(tmp_path.iterdir()) == []
