"""Names joined, parted, renamed and given a kind: in all events, and no later import undoes it."""

from __future__ import annotations

import pytest

from tests.app.stories import article
from tests.store.samples import contents
from timeline.app import commands, naming
from timeline.app.merging import gather
from timeline.errors import InputFault
from timeline.model import EntityKind, NameField

WHO, WHERE = NameField.WHO, NameField.WHERE


def told(session, sentence, who=(), where=()):
    """Import an article with one event that names these; the event's id."""
    before = {event.id for event in session.events()}
    commands.add_article(session, analysis=article(sentence, who=who, where=where))
    (event_id,) = {event.id for event in session.events()} - before
    return event_id


@pytest.fixture
def three(session):
    """Events of one who is called in three ways."""
    return [
        told(session, "Putin membuka pameran kereta di Kazan.", ("Putin",), ("Kazan",)),
        told(session, "Vladimir Putin meninjau bendungan.", ("Vladimir Putin", "Xi Jinping")),
        told(session, "Presiden Rusia menandatangani undang-undang pajak.", ("Presiden Rusia",)),
    ]


def test_names_are_joined_everywhere_and_parted_again(session, three):
    before = contents(session._database)
    naming.join_entities(session, field=WHO, names=["Putin", "Presiden Rusia"], name="Vladimir Putin")
    assert [session.event(number).participants for number in three] == [
        ("Vladimir Putin",),
        ("Vladimir Putin", "Xi Jinping"),
        ("Vladimir Putin",),
    ]
    joined = contents(session._database)
    naming.split_entity(session, field=WHO, name="Vladimir Putin", aliases=[(WHO, "Presiden Rusia")])
    assert session.event(three[2]).participants == ("Presiden Rusia",)
    assert session.event(three[0]).participants == ("Vladimir Putin",)
    session.undo()
    assert contents(session._database) == joined
    session.undo()
    assert contents(session._database) == before


def test_a_later_import_uses_what_the_user_said(session, three):
    naming.join_entities(session, field=WHO, names=["Putin"], name="Vladimir Putin")
    event_id = told(session, "Putin menutup rapat tahunan bank sentral.", ("Putin", "Vladimir Putin"))
    assert session.event(event_id).participants == ("Vladimir Putin",)
    told_by = session.mentions(event_id=event_id)
    assert told_by[0].participants == ("Putin", "Vladimir Putin")


def test_what_was_parted_is_not_joined_by_the_machine(session, three):
    naming.join_entities(session, field=WHO, names=["Putin"], name="Vladimir Putin")
    naming.split_entity(session, field=WHO, name="Vladimir Putin", aliases=[(WHO, "Putin")])
    event_id = told(session, "Museum kopi di Jeddah dibuka oleh dua tamu.", ("Putin", "Vladimir Putin"))
    session.perform(session.undo_step, lambda writer: gather(writer, [event_id]))
    assert session.event(event_id).participants == ("Putin", "Vladimir Putin")


def test_renaming_to_a_name_that_is_there_joins_the_two(session, three):
    naming.rename_entity(session, field=WHO, name="Putin", new_name="  Vladimir   Putin ")
    (entity,) = naming.entities(session)
    assert entity.name == "Vladimir Putin"
    assert set(entity.aliases) == {(WHO, "Putin"), (WHO, "Vladimir Putin")}
    naming.rename_entity(session, field=WHO, name="Vladimir Putin", new_name="V. Putin")
    assert session.event(three[0]).participants == ("V. Putin",)
    assert str(session.undo_step) == "Rename “Vladimir Putin”"
    with pytest.raises(InputFault):
        naming.rename_entity(session, field=WHO, name="V. Putin", new_name=" ")


def test_a_place_stands_among_the_places(session):
    event_id = told(session, "Gedung Putih menyatakan sikapnya soal tarif.", ("Gedung Putih", "Trump"))
    naming.set_entity_kind(session, field=WHO, names=["Gedung Putih"], kind=EntityKind.PLACE)
    event = session.event(event_id)
    assert (event.participants, event.places) == (("Trump",), ("Gedung Putih",))
    naming.set_entity_kind(session, field=WHERE, names=["Gedung Putih"], kind=EntityKind.ORGANISATION)
    event = session.event(event_id)
    assert (event.participants, event.places) == (("Trump", "Gedung Putih"), ())
    (entity,) = naming.entities(session)
    assert entity.kind is EntityKind.ORGANISATION


def test_an_accepted_event_is_renamed_too(session, three):
    commands.accept_event(session, event_id=three[0])
    commands.delete_event(session, event_id=three[2])
    naming.join_entities(session, field=WHO, names=["Putin", "Presiden Rusia"], name="Vladimir Putin")
    assert session.event(three[0]).participants == ("Vladimir Putin",)
    assert session.event(three[2]).participants == ("Vladimir Putin",)


def test_the_name_that_is_kept_cannot_be_parted(session, three):
    naming.join_entities(session, field=WHO, names=["Putin"], name="Vladimir Putin")
    before = contents(session._database)
    for aliases in ([(WHO, "Vladimir Putin")], [(WHO, "Xi")], [(WHO, "Putin"), (WHO, "Vladimir Putin")]):
        with pytest.raises(InputFault):
            naming.split_entity(session, field=WHO, name="Vladimir Putin", aliases=aliases)
    assert contents(session._database) == before


def test_who_comes_with_whom_is_counted(session, three):
    naming.join_entities(session, field=WHO, names=["Putin"], name="Vladimir Putin")
    found = naming.companions(session, field=WHO, name="Vladimir Putin")
    assert set(found) == {(WHO, "Xi Jinping", 1), (WHERE, "Kazan", 1)}
    assert naming.companions(session, field=WHERE, name="Kazan") == [(WHO, "Vladimir Putin", 1)]
    commands.delete_event(session, event_id=three[0])
    assert naming.companions(session, field=WHERE, name="Kazan") == []
