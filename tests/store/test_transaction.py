"""What a transaction noted brings every row back, and its own notes bring the change back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.store.samples import analysis, contents, numbered
from timeline.errors import Message
from timeline.store.database import Database

STEP = Message("Step")


@pytest.fixture
def database(tmp_path):
    database = Database.create(tmp_path / "p.linimasa")
    yield database
    database.close()


def restore(database, images):
    with database.writing() as writer:
        writer.restore(images)
    return writer.images


def test_undo_and_redo_bring_rows_back_under_their_numbers(database):
    with database.writing() as writer:
        writer.add_analysis(numbered(1), "1")
    start = contents(database)
    with database.writing() as writer:
        writer.add_analysis(numbered(2), "1")
        writer.remove_event(1)
        event = writer.event(2)
        writer.save_event(replace(event, title="Lain"))
    end = contents(database)
    assert end != start
    redo = restore(database, writer.images)
    assert contents(database) == start
    restore(database, redo)
    assert contents(database) == end


def test_an_import_is_remembered_by_its_numbers_alone(database):
    with database.writing() as writer:
        writer.add_analysis(analysis(), "1")
    assert not writer.images.before
    assert writer.images.changes(STEP).articles == {1}
    assert writer.images.changes(STEP).events == {1, 2, 3}


def test_a_number_is_never_given_twice(database):
    with database.writing() as writer:
        writer.add_analysis(numbered(1), "1")
    restore(database, writer.images)
    with database.writing() as writer:
        assert writer.add_analysis(numbered(2), "1") == 2
    with database.reading() as reader:
        assert {event.id for event in reader.events()} == {4, 5, 6}


def test_a_change_that_changes_nothing_leaves_no_trace(database):
    with database.writing() as writer:
        writer.add_analysis(analysis(), "1")
    with database.writing() as writer:
        event = writer.event(1)
        writer.save_event(event)
        writer.remove_event(999)
    assert not writer.images


def test_a_row_that_goes_and_comes_back_with_the_same_digest(database):
    with database.writing() as writer:
        writer.add_analysis(analysis(), "1")
    first = restore(database, writer.images)
    with database.writing() as writer:
        writer.add_analysis(analysis(), "1")
    first.absorb(writer.images)
    restore(database, first)
    with database.reading() as reader:
        assert [article.id for article in reader.articles()] == [1]


def test_the_earlier_of_two_images_counts(database):
    with database.writing() as writer:
        writer.add_analysis(analysis(), "1")
    start = contents(database)
    with database.writing() as writer:
        writer.save_event(replace(writer.event(1), title="Satu"))
    images = writer.images
    with database.writing() as writer:
        writer.save_event(replace(writer.event(1), title="Dua"))
    images.absorb(writer.images)
    restore(database, images)
    assert contents(database) == start


def test_more_rows_than_one_statement_takes(database, monkeypatch):
    monkeypatch.setattr("timeline.store.chunks._MOST", 2)
    with database.writing() as writer:
        for number in range(5):
            writer.add_analysis(numbered(number), "1")
    start = contents(database)
    redo = restore(database, writer.images)
    assert all(rows == [] for rows in contents(database).values())
    restore(database, redo)
    assert contents(database) == start
