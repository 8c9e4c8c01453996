"""Whole projects out and in again, and events that others wrote."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tests.store.samples import analysis, contents, numbered, raw
from timeline.app import annotating, commands, linking, naming, views
from timeline.app.annotating import BulkEdit
from timeline.app.handing import hand_on, is_taken, opened, take_in
from timeline.app.session import Session
from timeline.dates import Interval
from timeline.errors import Fault, InputFault
from timeline.model import Colour, EventKind, Importance, LinkKind, NameField, SavedView
from timeline.store.records import TABLES, interval_field
from timeline.store.schema import metadata

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "resources" / "schemas" / "project.schema.json").read_text(encoding="utf-8"))


@pytest.fixture
def session(tmp_path):
    session = Session.create(tmp_path / "asal.linimasa")
    yield session
    session.close()


@pytest.fixture
def other(tmp_path):
    session = Session.create(tmp_path / "lain.linimasa")
    yield session
    session.close()


@pytest.fixture
def filled(session):
    """Two articles, an event of the user's own, one edited and one dismissed."""
    commands.add_article(session, analysis=analysis(raw("Naïve 🌾 \ud800 teks. " + raw().text)))
    commands.add_article(session, analysis=numbered(2))
    commands.add_event(session, title="Rapat; =1+1", date="BC0044", kind=EventKind.STATE)
    first, second, *_ = session.events()
    commands.retitle_event(session, event_id=first.id, title="Judul <lain> & lagi")
    commands.delete_event(session, event_id=second.id)
    return session


def exported(session, folder, name="proyek.json", span=None):
    out = folder / name
    hand_on(session, out, span, "en")
    return out


def essence(session):
    """All rows, with numbers as places in their tables: what a project is but for its numbers."""
    tables = contents(session._database)
    places = {name: {row[0]: place for place, row in enumerate(rows)} for name, rows in tables.items()}

    def value(column, cell):
        for key in column.foreign_keys:
            return None if cell is None else places[key.column.table.name][cell]
        return cell

    return {
        table.name: [
            tuple(
                value(column, cell)
                for column, cell in zip(table.columns, row, strict=True)
                if column.name != "id"
            )
            for row in tables[table.name]
        ]
        for table in metadata.sorted_tables
        if table.name in tables
    }


def test_a_project_that_is_exported_and_imported_is_the_same(filled, other, tmp_path):
    out = exported(filled, tmp_path)
    taken = take_in(other, opened(out, "en"))
    assert essence(other) == essence(filled)
    assert taken.notes == ()
    assert other.events()
    assert len(other.articles()) == 2
    assert other.events() == filled.events()
    assert exported(other, tmp_path, "lagi.json").read_bytes() == out.read_bytes()


def test_taking_a_project_in_is_one_step_that_can_be_undone(filled, other, tmp_path):
    before = essence(other)
    take_in(other, opened(exported(filled, tmp_path), "en"))
    assert str(other.undo_step) == "Import a project"
    other.undo()
    assert essence(other) == before
    other.redo()
    assert essence(other) == essence(filled)


def test_what_is_there_already_does_not_come_twice(filled, tmp_path):
    out = exported(filled, tmp_path)
    before = essence(filled)
    taken = take_in(filled, opened(out, "id"))
    assert essence(filled) == before
    assert [note.in_words("id") for note in taken.notes] == ["Artikel yang sudah ada: 2"]


def test_a_project_joins_another(filled, other, tmp_path):
    commands.add_article(other, analysis=numbered(2))
    commands.add_article(other, analysis=numbered(3))
    take_in(other, opened(exported(filled, tmp_path), "en"))
    assert len(other.articles()) == 3
    told = other.telling([event.id for event in other.events()])
    assert {len(articles) for articles in told.values()} == {1}


def test_the_file_fits_its_schema(filled, tmp_path):
    found = json.loads(exported(filled, tmp_path).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator(SCHEMA).validate(found)
    for wrong in ({**found, "version": "4"}, {**found, "more": 1}, {**found, "events": [{"id": 1}]}):
        assert not Draft202012Validator(SCHEMA).is_valid(wrong)


def test_the_schema_describes_every_list_and_field():
    """When a table or column is added: describe it in resources/schemas/project.schema.json."""
    for name, table in TABLES.items():
        described = SCHEMA["$defs"][SCHEMA["properties"][name]["items"]["$ref"].rpartition("/")[2]]
        fields = {column.name for column in table.columns}
        for prefix in ("", "published_"):
            parts = {f"{prefix}{part}" for part in ("begin", "until", "granularity", "approximate")}
            if parts <= fields:
                fields = fields - parts | {interval_field(prefix)}
        assert set(described["properties"]) == fields, name
        assert described["additionalProperties"] is False


@pytest.mark.parametrize(
    ("table", "field", "value"),
    [
        ("articles", "text", 3),
        ("articles", "id", "1"),
        ("articles", "id", True),
        ("articles", "published", {"begin": "2024"}),
        ("articles", "published_source", "rumour"),
        ("articles", "more", 1),
        ("timexes", "stop", 10**6),
        ("timexes", "article_id", 99),
        ("timexes", "why", [{"template": "{x}", "arguments": {}}]),
        ("events", "kind", "party"),
        (
            "events",
            "interval",
            {
                "begin": "2025-01-01T00:00:00",
                "until": "2024-01-01T00:00:00",
                "granularity": "day",
                "approximate": False,
            },
        ),
        ("events", "negated", 1),
        ("events", "confidence", "high"),
        ("events", "title", None),
        ("events", "participants", "Bupati"),
        ("mentions", "event_id", 0),
        ("mentions", "start", -1),
        ("mentions", "id", 10**30),
    ],
)
def test_a_project_that_cannot_be_is_told_and_changes_nothing(filled, other, tmp_path, table, field, value):
    found = json.loads(exported(filled, tmp_path).read_text(encoding="utf-8"))
    found[table][0][field] = value
    (tmp_path / "lain.json").write_text(json.dumps(found), encoding="utf-8")
    before = essence(other)
    with pytest.raises(Fault):
        take_in(other, opened(tmp_path / "lain.json", "en"))
    assert essence(other) == before
    assert other.undo_step is None


def test_what_an_older_version_did_not_write_is_taken_as_empty(filled, other, tmp_path):
    found = json.loads(exported(filled, tmp_path).read_text(encoding="utf-8"))
    found["version"] = 1
    for article in found["articles"]:
        del article["sketch"]
    for event in found["events"]:
        del event["sources"], event["participants"]
    (tmp_path / "tua.json").write_text(json.dumps(found), encoding="utf-8")
    take_in(other, opened(tmp_path / "tua.json", "en"))
    assert len(other.events()) == len(filled.events())
    assert {event.participants for event in other.events()} == {()}


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_file_that_was_changed_anywhere_never_harms_a_project(filled, other, tmp_path, data):
    content = bytearray(exported(filled, tmp_path).read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(40, len(content) - 1))
        content[place : place + data.draw(st.integers(0, 20))] = data.draw(st.binary(max_size=5))
    (tmp_path / "lain.json").write_bytes(content)
    try:
        take_in(other, opened(tmp_path / "lain.json", "en"))
    except InputFault:
        assert other.events() == ()
        return
    other.events(), other.articles(), other.mentions()
    if other.undo_step is not None:
        other.undo()
    assert other.events() == ()


def test_events_of_other_programs_come_in_once(session, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("title,date,place\nRapat,4 Juli 2024,Astana\nPemilu,2019,\n", encoding="utf-8")
    assert is_taken(path)
    taken = take_in(session, opened(path, "id"))
    assert len(taken.changes.events) == 2
    assert [event.title for event in session.events()] == ["Pemilu", "Rapat"]
    assert session.events()[1].places == ("Astana",)
    assert str(session.undo_step) == "Import 2 events"
    again = take_in(session, opened(path, "id"))
    assert again.changes.events == frozenset()
    assert str(again.notes[0]) == "Events that are there already: 2"
    session.undo()
    assert session.events() == ()


@pytest.mark.parametrize("ending", [".csv", ".ics", ".timelinejs.json"])
def test_what_is_handed_on_comes_in_again(filled, other, tmp_path, ending):
    out = exported(filled, tmp_path, f"a{ending}")
    take_in(other, opened(out, "en"))
    dated = [event for event in filled.events() if event.interval is not None]
    came = {(event.title, event.interval) for event in other.events() if event.interval is not None}
    if ending == ".csv":
        assert came == {(event.title, event.interval) for event in dated}
        assert {event.kind for event in other.events()} == {event.kind for event in filled.events()}
    else:
        after_christ = [event for event in dated if event.interval.begin > 0]
        assert {(event.title, event.interval) for event in after_christ} <= came


def test_a_range_leaves_the_others_out(filled, tmp_path):
    span = Interval.years(2023)
    assert "PRICE" not in exported(filled, tmp_path, "a.md", span).read_text()
    assert "Harga beras naik" in exported(filled, tmp_path, "a.md", span).read_text()
    assert (
        "Gudang beras" not in exported(filled, tmp_path, "b.md", span).read_text().partition("## Sources")[0]
    )
    with pytest.raises(InputFault, match="always whole"):
        exported(filled, tmp_path, "a.json", span)


def test_sources_of_a_form_are_those_of_its_events(filled, tmp_path):
    text = exported(filled, tmp_path, "a.md").read_text(encoding="utf-8")
    assert text.count("\n1. ") == 1
    assert "Harian Sindang" in text


def test_a_disk_that_is_full_leaves_what_was_there(filled, tmp_path, monkeypatch):
    import os

    out = tmp_path / "a.csv"
    out.write_text("before")
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(Fault, match="No space left"):
        hand_on(filled, out, None, "en")
    assert out.read_text() == "before"
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".a.csv")]


def test_a_project_may_be_handed_on_while_it_is_open(filled, tmp_path):
    reader = Session.open(filled.path, read_only=True)
    out = tmp_path / "a.json"
    hand_on(reader, out, None, "en")
    reader.close()
    assert json.loads(out.read_text(encoding="utf-8"))["events"]


def test_numbers_are_new_where_others_stand(filled, other, tmp_path):
    commands.add_event(other, title="First", date="2020", kind=EventKind.STATE)
    take_in(other, opened(exported(filled, tmp_path), "en"))
    ids = [event.id for event in other.events()]
    assert len(ids) == len(set(ids)) == len(filled.events()) + 1
    assert replace(other.events()[0], id=0) is not None


def test_all_that_a_person_added_is_the_same_project_again(filled, other, tmp_path):
    first, second, *_ = (event.id for event in filled.events())
    edit = BulkEdit(colour=Colour.PURPLE, importance=Importance.KEY, tags_added=("air", "Iran; 2024"))
    annotating.edit_events(filled, event_ids=[first], edit=edit)
    annotating.set_note(filled, event_id=first, note="**Dua** saksi\n- belum <b>cocok</b>")
    linking.link_events(filled, sources=[second], target=first, kind=LinkKind.CAUSE)
    linking.attach_pictures(filled, event_id=first, files=[("a.png", b"\x89PNG\r\n\x1a\n" + bytes(20))])
    name = next(name for event in filled.events() for name in event.participants)
    naming.rename_entity(filled, field=NameField.WHO, name=name, new_name="Nama lain")
    folds, span = ((0, 86_400),), (0, 864_000)
    view = SavedView(0, "Air", "tag:air", ("kind",), frozenset({("state",)}), (("state",),), folds, span)
    views.save_view(filled, view=view)
    out = exported(filled, tmp_path)
    written = json.loads(out.read_bytes())
    for table in ("acts", "aliases", "attachments", "entities", "links", "passages", "pictures", "views"):
        assert written[table], table
    assert not list(Draft202012Validator(SCHEMA).iter_errors(written))
    take_in(other, opened(out, "en"))
    assert essence(other) == essence(filled)
    assert other.events() == filled.events()
    assert views.views(other) == views.views(filled)
    assert exported(other, tmp_path, "lagi.json").read_bytes() == out.read_bytes()
