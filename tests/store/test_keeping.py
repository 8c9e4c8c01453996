"""Counting and checking a project file, and what can be saved of a damaged one."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from tests.store.samples import numbered
from timeline.errors import DamagedFault
from timeline.searching import read_query
from timeline.store.database import Database
from timeline.store.keeping import counted, findings
from timeline.store.salvaging import salvage

COUNT = 60


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "proyek.linimasa"
    database = Database.create(path)
    for number in range(COUNT):
        with database.writing() as writer:
            writer.add_analysis(numbered(number), "1")
    database.close()
    return path


def page_of(path, table):
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    return root


def overwrite(path, page, begin=0, length=4096):
    content = bytearray(path.read_bytes())
    start = (page - 1) * 4096 + begin
    content[start : start + length] = b"\xee" * length
    path.write_bytes(content)


def test_a_sound_project(project):
    assert findings(project) == []
    assert counted(project) == (COUNT, COUNT * 3)


def test_a_row_that_refers_to_nothing_is_found(project):
    with closing(sqlite3.connect(project)) as connection:
        connection.execute("DELETE FROM articles WHERE id = 7")
        connection.commit()
    assert any("articles that are gone" in found for found in findings(project))


def test_a_broken_page_is_found(project):
    overwrite(project, page_of(project, "mentions"))
    assert findings(project)


def leaf_of(path, table):
    """A page of a table that holds rows, not the first."""
    content = path.read_bytes()
    root = content[(page_of(path, table) - 1) * 4096 :][:4096]
    assert root[0] == 5, "the table is too small to have a leaf of its own"
    pointer = int.from_bytes(root[12 + 2 : 12 + 4], "big")
    return int.from_bytes(root[pointer : pointer + 4], "big")


def test_what_stands_on_other_pages_is_saved(project, tmp_path):
    overwrite(project, leaf_of(project, "articles"))
    before = project.read_bytes()
    target = tmp_path / "selamat.linimasa"
    salvage(project, target)
    assert project.read_bytes() == before
    assert findings(target) == []
    saved = Database.open(target)
    with saved.reading() as reader:
        articles = reader.articles()
        assert 0 < len(articles) < COUNT
        assert len(reader.events()) == COUNT * 3  # their own pages are sound
        kept = {article.id for article in articles}
        assert {mention.article_id for mention in reader.mentions()} == kept
        assert reader.event_ids(read_query("gudang", "id"), 10)
    with saved.writing() as writer:
        writer.add_analysis(numbered(COUNT + 1), "1")
    saved.close()


def test_a_file_of_which_nothing_can_be_read(project, tmp_path):
    content = bytearray(project.read_bytes())
    content[100:] = bytes(len(content) - 100)
    project.write_bytes(content)
    with pytest.raises(DamagedFault, match="damaged"):
        salvage(project, tmp_path / "selamat.linimasa")
    assert not (tmp_path / "selamat.linimasa").exists()
