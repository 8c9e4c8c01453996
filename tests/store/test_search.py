"""What queries find: words in any case and accent, filters, times, and nothing typed that breaks it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from tests.store.samples import analysis
from timeline.dates import Interval
from timeline.model import EntityKind, EventKind, NameField, Status
from timeline.searching import read_query
from timeline.store import search
from timeline.store.database import Database

TODAY = Interval.day(2024, 7, 5)


@pytest.fixture
def database(tmp_path):
    database = Database.create(tmp_path / "p.linimasa")
    with database.writing() as writer:
        writer.add_analysis(analysis(), "1")
    yield database
    database.close()


def found(database, query, limit=None):
    with database.reading() as reader:
        titles = {event.id: event.title for event in reader.events()}
        return {titles[event_id] for event_id in reader.event_ids(read_query(query, "id", TODAY), limit)}


FIRE, PLAN, PRICE = (
    "Gudang beras di Sindang terbakar kemarin",
    "Bupati akan membangunnya lagi besok",
    "Harga beras naik pada 2023",
)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", {FIRE, PLAN, PRICE}),
        ("beras ", {FIRE, PRICE}),
        ("BERAS ", {FIRE, PRICE}),
        ("bérâs ", {FIRE, PRICE}),
        ("ber", {FIRE, PRICE}),
        ("ber ", set()),
        ("beras naik ", {PRICE}),
        ('"beras naik"', {PRICE}),
        ('"naik beras"', set()),
        ("beras -naik", {FIRE}),
        ("-beras", {FIRE, PLAN, PRICE}),
        ("2023", {PRICE}),
        ("before:2024 ", {PRICE}),
        ("after:2023", {FIRE, PLAN}),
        ("between:2023..2024", {FIRE, PLAN, PRICE}),
        ("within:2023", {PRICE}),
        ("within:2022", set()),
        ("maret 2024", {FIRE, PLAN}),
        ("lang:id beras ", {FIRE, PRICE}),
        ("lang:en beras ", set()),
        ("source:sindang beras ", {FIRE, PRICE}),
        ("source:lain ", set()),
        ("kind:scheduled ", {PLAN}),
        ("kind:figure ", {PRICE}),
        ("status:accepted", set()),
        ("status:proposed", {FIRE, PLAN, PRICE}),
    ],
)
def test_a_query_finds(database, query, expected):
    assert found(database, query) == expected


def test_who_and_where_are_looked_for_in_their_own_places(database):
    assert found(database, "who:bupati ") == {FIRE, PLAN, PRICE}
    assert found(database, "where:bupati ") == set()
    assert found(database, "where:sindang naik ") == {PRICE}
    assert found(database, "siapa:sindang ") == set()


def test_what_changes_is_found_by_its_new_words_and_undo_brings_the_old_ones_back(database):
    with database.writing() as writer:
        event = next(event for event in writer.events() if event.title == FIRE)
        writer.save_event(replace(event, title="Lumbung habis", status=Status.EDITED))
        images = writer.images
    assert found(database, "lumbung ") == {"Lumbung habis"}
    assert found(database, "gudang ") == set()
    with database.writing() as writer:
        writer.restore(images)
    assert found(database, "lumbung ") == set()
    assert found(database, "gudang ") == {FIRE}


def test_dismissed_events_are_found_only_where_they_are_asked_for(database):
    with database.writing() as writer:
        event = next(event for event in writer.events() if event.title == FIRE)
        writer.save_event(replace(event, status=Status.DISMISSED))
    assert found(database, "gudang ") == set()
    with database.reading() as reader:
        assert reader.event_ids(read_query("gudang status:dismissed ")) == [event.id]


def test_articles_come_with_a_snippet_and_the_places_of_the_words(database):
    with database.reading() as reader:
        (hit,) = reader.article_hits(read_query("bupati "))
        assert reader.article_hits(read_query("kind:figure ")) == []
    assert hit.title == "Gudang beras terbakar"
    assert [hit.snippet[slice(*mark)] for mark in hit.marks] == ["Bupati"]


def test_so_many_and_no_more(database):
    assert len(found(database, "", 2)) == 2
    assert len(found(database, "between:2023..2024", 1)) == 1


@given(text=st.text(max_size=60))
def test_nothing_typed_is_a_mistake(text):
    query = read_query(text, "id", TODAY)
    assert all(message.in_words("id") for message in query.understood)


@given(text=st.text(alphabet="ab\"*:-()^{}+~,.'\\;%_ NOT AND OR NEAR/", max_size=40))
def test_the_language_of_the_index_is_never_spoken(shared, text):
    with shared.reading() as reader:
        query = read_query(text)
        assert isinstance(reader.event_ids(query, 5), list)
        assert isinstance(reader.article_hits(query), list)


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    database = Database.create(tmp_path_factory.mktemp("search") / "p.linimasa")
    with database.writing() as writer:
        writer.add_analysis(analysis(), "1")
    yield database
    database.close()


def test_kinds_are_named_in_both_languages():
    assert read_query("jenis:angka").kinds == {EventKind.FIGURE}
    assert read_query("kind:figure").kinds == {EventKind.FIGURE}


def test_an_alias_finds_what_is_shown_under_the_joined_name(database):
    with database.writing() as writer:
        names = [(NameField.WHO, "Bupati Sindang"), (NameField.WHO, "Siti Rahma")]
        writer.annotating.save_entity(None, "Siti Rahma", EntityKind.PERSON, names)
        events = [event for event in writer.events() if event.title != PRICE]
        for event in events:
            writer.save_event(replace(event, participants=("Siti Rahma",)))
    assert found(database, "who:rahma ") == {FIRE, PLAN}
    assert found(database, 'who:"bupati sindang"') == {FIRE, PLAN}
    assert found(database, "who:sindang ") == {FIRE, PLAN}
    assert found(database, "who:lumbung ") == set()
    assert found(database, 'naik "bupati sindang"') == set()
    assert found(database, 'beras "bupati sindang"') == {FIRE}


@pytest.mark.parametrize(
    "query", ["beras maret 2024", "beras before:2024 ", "ber 2023", "beras -naik within:2024"]
)
def test_few_events_of_a_time_and_many_are_found_alike(database, monkeypatch, query):
    few = found(database, query)
    monkeypatch.setattr("timeline.store.search._FEW", -1)
    assert found(database, query) == few
    assert few


def test_a_time_is_served_by_the_indices_of_short_and_long_events(database):
    with database.reading() as reader:
        within = search._ids_within(read_query("maret 2024", "id", TODAY))
        sql = within.compile(reader._connection, compile_kwargs={"literal_binds": True})
        steps = reader._connection.execute(text(f"EXPLAIN QUERY PLAN {sql}"))
        plan = "".join(row[-1] for row in steps)
    for name in ("ix_events_days", "ix_events_months", "ix_events_years"):
        assert name in plan
