"""What a person adds to events, alone and to many at once, and what the history tells of it."""

from __future__ import annotations

import pytest

from tests.app.stories import article
from tests.store.samples import FIRE, PLAN, analysis, contents, numbered, without
from timeline.app import annotating, commands, joining, linking, views
from timeline.app.annotating import BulkEdit
from timeline.app.reanalysis import reread
from timeline.app.version import VERSION
from timeline.dates import Granularity, Interval
from timeline.dates.moving import later
from timeline.errors import InputFault
from timeline.model import USER, Colour, EventKind, Importance, Kind, LinkKind, SavedView, Status
from timeline.searching import read_query

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


def steps(session, event_id):
    return [str(passage.step) for passage in session.read(lambda reader: reader.passages(event_id))]


def test_many_events_are_edited_in_one_step(filled):
    before = contents(filled._database)
    ids = {event.id for event in filled.events()}
    edit = BulkEdit(
        importance=Importance.NOTABLE,
        colour=Colour.SKY,
        tags_added=("  bencana ", "bencana"),
        participants_removed=("Bupati",),
        participants_added=("Camat",),
    )
    changes = annotating.edit_events(filled, event_ids=ids, edit=edit)
    assert changes.events == ids
    assert str(filled.undo_step) == f"Edit {len(ids)} events"
    for event in filled.events():
        assert (event.tags, event.participants, event.colour) == (("bencana",), ("Camat",), Colour.SKY)
        assert event.edited == {"participants"}
        assert event.status is Status.EDITED
    filled.undo()
    assert contents(filled._database) == before


def test_what_is_added_says_nothing_of_whether_an_event_is_right(filled):
    annotating.edit_events(filled, event_ids=[1], edit=BulkEdit(tags_added=("x",)))
    annotating.set_note(filled, event_id=1, note=" **Penting** ")
    event = filled.event(1)
    assert (event.note, event.status, event.edited) == ("**Penting**", Status.PROPOSED, frozenset())


def test_an_event_with_a_note_outlives_the_sentence_that_told_it(session):
    commands.add_article(session, analysis=analysis())
    fire = next(event for event in session.events() if event.title.startswith("Gudang"))
    annotating.set_note(session, event_id=fire.id, note="Tanya saksi.")
    reread(session, analyses={1: without(analysis(), FIRE)})
    assert session.event(fire.id).note == "Tanya saksi."
    reread(session, analyses={1: without(without(analysis(), FIRE), PLAN)})
    assert not any(event.title.startswith("Bupati") for event in session.events())


@pytest.mark.parametrize(
    ("interval", "count", "unit", "wanted"),
    [
        (Interval.day(2024, 1, 31), 1, Granularity.MONTH, Interval.day(2024, 2, 29)),
        (Interval.day(2024, 1, 31), -1, Granularity.DAY, Interval.day(2024, 1, 30)),
        (Interval.month(2024, 5), 40, Granularity.DAY, Interval.month(2024, 6)),
        (Interval.month(2024, 5), 10, Granularity.DAY, Interval.month(2024, 5)),
        (Interval.years(2024), 7, Granularity.MONTH, Interval.years(2025)),
        (Interval.day(2024, 2, 29), 1, Granularity.YEAR, Interval.day(2025, 2, 28)),
        (Interval.day(2024, 3, 1), 2, Granularity.WEEK, Interval.day(2024, 3, 15)),
    ],
)
def test_dates_are_shifted_in_whole_units(interval, count, unit, wanted):
    assert later(interval, count, unit) == wanted


def test_dates_of_many_are_shifted_and_those_without_stay(filled):
    dates = {event.id: event.interval for event in filled.events()}
    edit = BulkEdit(shift=(1, Granularity.YEAR))
    annotating.edit_events(filled, event_ids=dates, edit=edit)
    for event in filled.events():
        assert event.interval == later(dates[event.id], 1, Granularity.YEAR)
        assert event.value.startswith(event.interval.iso()[0][:4])


def test_a_star_is_given_and_taken(filled):
    annotating.toggle_key(filled, event_ids=[1, 2])
    assert filled.event(2).importance is Importance.KEY
    annotating.toggle_key(filled, event_ids=[1, 2])
    assert filled.event(1).importance is Importance.NORMAL


def test_a_tag_is_renamed_joined_and_removed(filled):
    annotating.edit_events(filled, event_ids=[1], edit=BulkEdit(tags_added=("a", "b")))
    annotating.rename_tag(filled, tag="a", name="b")
    assert filled.event(1).tags == ("b",)
    annotating.rename_tag(filled, tag="b", name="")
    assert filled.event(1).tags == ()


def test_deleting_many_dismisses_some_and_removes_others(filled):
    commands.add_event(filled, title="Rapat", date="2024", kind=EventKind.STATE)
    own = next(event.id for event in filled.events() if event.title == "Rapat")
    linking.link_events(filled, sources=[own], target=1, kind=LinkKind.CAUSE)
    linking.attach_pictures(filled, event_id=own, files=[("a.png", PNG)])
    annotating.delete_events(filled, event_ids=[own, 2])
    assert filled.event(2).status is Status.DISMISSED
    with pytest.raises(InputFault):
        filled.event(own)
    assert linking.links(filled) == ()
    assert contents(filled._database)["pictures"] == []
    filled.undo()
    assert len(linking.pictures(filled, own)) == 1


def test_links_lead_from_one_event_to_another_once(filled):
    linking.link_events(filled, sources=[1, 2, 2], target=3, kind=LinkKind.PART)
    changes = linking.link_events(filled, sources=[1], target=3, kind=LinkKind.PART)
    assert changes.kinds == frozenset()
    found = linking.links(filled, 3)
    assert [(link.source, link.target, link.kind) for link in found] == [
        (1, 3, LinkKind.PART),
        (2, 3, LinkKind.PART),
    ]
    linking.turn_link(filled, link=found[0])
    assert (linking.links(filled, 1)[0].source, Kind.LINKS in filled.undo().kinds) == (3, True)
    with pytest.raises(InputFault, match="itself"):
        linking.link_events(filled, sources=[1], target=1, kind=LinkKind.CAUSE)


def test_pictures_are_kept_once_and_nothing_else_is_one(filled):
    linking.attach_pictures(filled, event_id=1, files=[("a.png", PNG), ("b.png", PNG)])
    linking.attach_pictures(filled, event_id=2, files=[("c.png", PNG)])
    (picture,) = linking.pictures(filled, 1)
    assert (picture.name, picture.size) == ("a.png", len(PNG))
    assert linking.content(filled, picture.digest) == PNG
    assert len(contents(filled._database)["pictures"]) == 1
    linking.detach_picture(filled, picture_id=picture.id)
    assert linking.content(filled, picture.digest) == PNG
    for wrong in (b"<svg/>", b"", b"MZ", b"RIFF1234WAVE"):
        with pytest.raises(InputFault, match="no picture"):
            linking.attach_pictures(filled, event_id=1, files=[("a.png", wrong)])
    with pytest.raises(InputFault, match="larger than 20 MB"):
        linking.attach_pictures(filled, event_id=1, files=[("a.png", PNG + bytes(linking.MOST_BYTES))])


def test_merging_brings_together_what_was_added(filled):
    one, other, third = (event.id for event in filled.events()[:3])
    annotating.edit_events(filled, event_ids=[one], edit=BulkEdit(tags_added=("a",)))
    annotating.edit_events(filled, event_ids=[other], edit=BulkEdit(tags_added=("b",), colour=Colour.BLUE))
    annotating.set_note(filled, event_id=other, note="Catatan")
    linking.link_events(filled, sources=[other], target=third, kind=LinkKind.ANSWER)
    linking.link_events(filled, sources=[one], target=other, kind=LinkKind.CAUSE)
    linking.attach_pictures(filled, event_id=other, files=[("a.png", PNG)])
    joining.merge_events(filled, event_ids=[one, other])
    merged = filled.event(one)
    assert (merged.tags, merged.note, merged.colour) == (("a", "b"), "Catatan", Colour.BLUE)
    assert [(link.source, link.target) for link in linking.links(filled)] == [(one, third)]
    assert len(linking.pictures(filled, one)) == 1


def test_the_history_tells_who_did_what(session):
    commands.add_article(session, analysis=analysis())
    event = session.events()[0]
    commands.retitle_event(session, event_id=event.id, title="Judul lain")
    linking.link_events(session, sources=[event.id], target=session.events()[1].id, kind=LinkKind.CAUSE)
    linking.attach_pictures(session, event_id=event.id, files=[("a.png", PNG)])
    found = session.read(lambda reader: reader.passages(event.id))
    assert [str(passage.step) for passage in found] == [
        "Found in “Gudang beras terbakar”",
        "Change the title",
        "Link events",
        "Attach a picture",
    ]
    assert [passage.actor for passage in found] == [VERSION, USER, USER, USER]
    assert found[1].before == {"title": event.title, "status": "proposed"}
    assert found[1].after == {"title": "Judul lain", "status": "edited"}
    assert found[2].after["link"]["kind"] == "cause"
    assert found[3].after == {"picture": "a.png"}
    assert found[0].at <= found[1].at


def test_undo_is_history_too(filled):
    before = filled.event(1).title
    commands.retitle_event(filled, event_id=1, title="Judul lain")
    filled.undo()
    filled.redo()
    told = steps(filled, 1)[-3:]
    assert told == ["Change the title", "Undone: Change the title", "Done again: Change the title"]
    filled.undo()
    last = filled.read(lambda reader: reader.passages(1))[-1]
    assert last.after == {"title": before, "status": "proposed"}


def test_an_import_is_one_line_of_history(session):
    commands.add_article(session, analysis=numbered(1))
    commands.add_article(session, analysis=numbered(2))
    with session._database._engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM acts").scalar() == 2
        assert connection.exec_driver_sql("SELECT count(*) FROM passages").scalar() == 0


def test_a_date_in_the_history_is_whole(filled):
    commands.redate_event(filled, event_id=1, text="2024-07-04")
    passage = filled.read(lambda reader: reader.passages(1))[-1]
    assert passage.after["interval"]["begin"] == "2024-07-04T00:00:00"
    assert passage.before["interval"]["granularity"] == "day"


def test_views_are_kept_by_name(filled):
    view = SavedView(
        0,
        " Banjir ",
        "tag:banjir ",
        ("tag", "kind"),
        frozenset({("a",)}),
        (("b",),),
        ((1, 2),),
        (5, 9),
        ("title",),
    )
    views.save_view(filled, view=view)
    (kept,) = views.views(filled)
    assert (kept.name, kept.query, kept.span, kept.closed) == ("Banjir", "tag:banjir ", (5, 9), {("a",)})
    views.save_view(filled, view=SavedView(0, "BANJIR", "lain"))
    (kept,) = views.views(filled)
    assert (kept.name, kept.query, kept.span) == ("BANJIR", "lain", None)
    views.save_view(filled, view=SavedView(0, "Api"))
    with pytest.raises(InputFault, match="already"):
        views.rename_view(filled, view=kept, name="api")
    views.remove_view(filled, view_id=kept.id)
    assert [view.name for view in views.views(filled)] == ["Api"]
    with pytest.raises(InputFault, match="needs a name"):
        views.save_view(filled, view=SavedView(0, "  "))


def test_tags_and_notes_are_found_by_words(filled):
    annotating.edit_events(filled, event_ids=[1], edit=BulkEdit(tags_added=("Bencana alam",)))
    annotating.set_note(filled, event_id=2, note="Tanya *saksi mata*")
    annotating.set_importance(filled, event_ids=[1, 3], importance=Importance.IMPORTANT)
    assert filled.event_ids(read_query("bencana ")) == [1]
    assert filled.event_ids(read_query("tag:alam ")) == [1]
    assert filled.event_ids(read_query("note:alam ")) == []
    assert filled.event_ids(read_query("note:saksi ")) == [2]
    assert set(filled.event_ids(read_query("importance:notable "))) == {1, 3}
    assert filled.article_hits(read_query("tag:gudang ")) == []
    assert filled.event_ids(read_query("saksi mata")) == [2]
    filled.undo()
    filled.undo()
    assert filled.event_ids(read_query("saksi mata")) == []


def test_the_machine_joins_no_event_away_that_a_person_starred(session):
    commands.add_article(session, analysis=article("Kapal karam di Selat Lembata, Minggu (19/5/2024)."))
    event = session.events()[0]
    annotating.toggle_key(session, event_ids=[event.id])
    again = article("Kapal karam di Selat Lembata pada Minggu (19/5/2024).", headline="Lain")
    commands.add_article(session, analysis=again)
    assert session.event(event.id).importance is Importance.KEY


def test_what_was_touched_is_told_of_more_events_than_one_statement_takes(filled):
    def touched(ids):
        return filled.read(lambda reader: reader.annotations.touched(ids))

    assert touched(range(1, 40_000)) == set()
    annotating.set_note(filled, event_id=1, note="Periksa lagi")
    linking.link_events(filled, sources=[2], target=3, kind=LinkKind.CAUSE)
    assert touched(range(1, 40_000)) == {1, 2, 3}
    assert touched([3]) == {3}
