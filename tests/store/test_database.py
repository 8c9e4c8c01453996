from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from tests.store.samples import ODD_INTERVAL, analysis, numbered, raw
from timeline.errors import Message, ProjectFault
from timeline.model import Publication, PublicationSource, Status
from timeline.store.database import Database
from timeline.store.migrating import SCRIPTS
from timeline.store.schema import APPLICATION_ID, SCHEMA_VERSION, metadata


@pytest.fixture
def path(tmp_path):
    return tmp_path / "proyek ?#%41 é.linimasa"


@pytest.fixture
def database(path):
    database = Database.create(path)
    yield database
    database.close()


def pragma(path, name):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_a_new_file_carries_our_marks_and_nothing_lies_beside_it(path):
    Database.create(path).close()
    assert pragma(path, "application_id") == APPLICATION_ID
    assert pragma(path, "user_version") == SCHEMA_VERSION
    assert pragma(path, "journal_mode") == "wal"
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_the_connection_keeps_foreign_keys_and_syncs_as_wal_needs(database):
    with database._engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 1


def is_no_index_of_words(name, kind, _parents):
    """Leave out the tables that SQLite makes for full-text indices."""
    return not (kind == "table" and name.startswith(("events_index", "articles_index")))


def test_migrations_lead_to_the_schema_of_the_tables(database):
    from alembic.autogenerate import compare_metadata
    from alembic.config import Config
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory

    with database._engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": is_no_index_of_words})
        assert compare_metadata(context, metadata) == []
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    assert ScriptDirectory.from_config(config).get_current_head() == str(SCHEMA_VERSION)


def test_an_analysis_comes_back_as_it_went_in(database, path):
    found = analysis()
    with database.writing() as writer:
        article_id = writer.add_analysis(found, "1.2")
    database.close()
    again = Database.open(path)
    with again.reading() as reader:
        article = reader.article(article_id)
        timexes = tuple(reader.timexes(article_id).values())
        events, mentions = reader.events(), reader.mentions(article_id=article_id)
    again.close()
    assert article is not None
    assert (article.title, article.text, article.url, article.section, article.sha256) == (
        found.article.title,
        found.article.text,
        found.article.url,
        "Daerah",
        "ab" * 32,
    )
    assert article.published == found.published
    assert timexes == found.timexes
    assert [event.title for event in events] == [
        found.proposals[2].title,
        *(p.title for p in found.proposals[:2]),
    ]
    assert {event.places for event in events} == {("Sindang",)}
    assert [mention.timex for mention in mentions] == list(found.timexes)
    assert [mention.evidence for mention in mentions] == [proposal.evidence for proposal in found.proposals]


def test_a_reason_is_told_in_the_language_of_the_reader_after_reopening(database):
    with database.writing() as writer:
        writer.add_analysis(analysis(), "1")
    with database.reading() as reader:
        (first, *_) = reader.timexes(1).values()
    assert first.why[0].in_words("id").endswith("4 Maret 2024.")


def test_dates_beyond_the_usual_years_keep_every_second(database):
    published = Publication(ODD_INTERVAL, PublicationSource.USER, Message("Long ago."))
    with database.writing() as writer:
        article_id = writer.add_analysis(analysis(raw(published=published)), "1")
    with database.reading() as reader:
        assert reader.articles()[0].published == published
        assert reader.article(article_id) == reader.articles()[0]


def test_half_a_surrogate_pair_costs_one_character_and_no_more(database):
    article = raw(raw().text + " \ud83d akhir\x00.")
    with database.writing() as writer:
        article_id = writer.add_analysis(analysis(article), "1")
    with database.reading() as reader:
        stored = reader.article(article_id)
    assert stored is not None
    assert stored.text == article.text.replace("\ud83d", "?")


def test_events_without_a_date_come_last_and_dismissed_ones_not_at_all(database):
    undated = analysis(raw("Lain. " + raw().text, published=Publication()))
    with database.writing() as writer:
        writer.add_analysis(undated, "1")
        writer.add_analysis(analysis(), "1")
    with database.reading() as reader:
        before = reader.events()
    assert [event.interval is None for event in before] == [False] * 4 + [True] * 2
    with database.writing() as writer:
        writer.save_event(replace(before[0], status=Status.DISMISSED))
    with database.reading() as reader:
        assert reader.events() == before[1:]


def test_an_exception_leaves_nothing_behind(database):
    def fail():
        with database.writing() as writer:
            writer.add_analysis(analysis(), "1")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with database.reading() as reader:
        assert (reader.articles(), reader.events()) == ((), ())


def test_a_row_without_its_article_is_refused_at_the_commit(database):
    from sqlalchemy.exc import IntegrityError

    with pytest.raises(IntegrityError), database.writing() as writer:
        writer._add_timexes(99, analysis().timexes)
    with database.reading() as reader:
        assert reader.timexes(99) == {}


def test_errors_do_not_quote_the_articles(database):
    from sqlalchemy.exc import IntegrityError

    with database.writing() as writer:
        writer.add_analysis(analysis(), "1")
    with pytest.raises(IntegrityError) as caught, database.writing() as writer:
        writer.add_analysis(analysis(), "1")
    assert "Gudang" not in str(caught.value)


def test_a_copy_holds_what_is_still_in_the_journal_and_replaces_what_was_there(database, tmp_path):
    with database.writing() as writer:
        for number in range(3):
            writer.add_analysis(numbered(number), "1")
    target = tmp_path / "salinan.linimasa"
    target.write_text("something else")
    (tmp_path / "salinan.linimasa-wal").write_bytes(b"left by a crash")
    database.copy_to(target)
    assert not (tmp_path / "salinan.linimasa-wal").exists()
    copy = Database.open(target)
    with copy.reading() as reader, database.reading() as original:
        assert reader.articles() == original.articles()
        assert reader.events() == original.events()
    copy.close()


def test_a_copy_into_a_missing_folder_is_refused(database, tmp_path):
    with pytest.raises(ProjectFault, match="no folder"):
        database.copy_to(tmp_path / "nowhere" / "salinan.linimasa")


def test_a_project_is_read_while_another_window_writes_it(database, path):
    reader_side = Database.open(path, read_only=True)
    with database.writing() as writer:
        writer.add_analysis(analysis(), "1")
        with reader_side.reading() as reader:
            assert reader.articles() == ()
    with reader_side.reading() as reader:
        assert len(reader.articles()) == 1
    reader_side.close()
    with database.reading() as reader:
        assert len(reader.events()) == 3


def test_who_only_reads_cannot_write_and_leaves_nothing_behind(path):
    Database.create(path).close()
    before = path.read_bytes()
    reader_side = Database.open(path, read_only=True)
    with pytest.raises(ProjectFault, match="cannot be written"), reader_side.writing() as writer:
        writer.add_analysis(analysis(), "1")
    reader_side.close()
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]
