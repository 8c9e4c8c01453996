from __future__ import annotations

import pytest

from tests.store.samples import FIRE, analysis, contents, numbered
from timeline.app import commands
from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Interval
from timeline.errors import InputFault
from timeline.model import EventKind, Kind, Status

DAY = Interval.day(2024, 7, 4)


@pytest.mark.parametrize(
    ("interval", "value", "end_value"),
    [
        (DAY, "2024-07-04", None),
        (Interval.month(2024, 7), "2024-07", None),
        (
            Interval(Interval.day(2024, 7, 4).begin, Interval.day(2024, 7, 6).until),
            "2024-07-04",
            "2024-07-06",
        ),
        (Interval(DISTANT_PAST, Interval.day(2024, 7, 4).until), "2024-07-04", None),
        (Interval(Interval.day(2024, 7, 4).begin, DISTANT_FUTURE), "2024-07-04", None),
    ],
)
def test_an_event_is_moved_to_an_interval(filled, interval, value, end_value):
    before = filled.event(1)
    commands.move_event(filled, event_id=1, interval=interval)
    moved = filled.event(1)
    assert (moved.interval, moved.value, moved.end_value) == (interval, value, end_value)
    assert "date" in moved.edited
    assert not commands.move_event(filled, event_id=1, interval=interval).events
    filled.undo()
    assert filled.event(1) == before


def test_who_tells_of_an_event_and_whether_they_agree(filled):
    told = filled.told_in()
    assert set(told) == {event.id for event in filled.events()}
    assert set().union(*told.values()) == {article.id for article in filled.articles()}
    assert filled.disputed() == frozenset()


def event_titled(session, words):
    return next(event for event in session.events() if event.title.startswith(words))


def test_an_article_is_added_with_its_events(session):
    changes = commands.add_article(session, analysis=analysis())
    assert changes is not None
    assert changes.kinds == {Kind.ARTICLES, Kind.EVENTS, Kind.MENTIONS}
    assert changes.events == {event.id for event in session.events()}
    assert str(session.undo_step) == "Import an article"


def test_the_same_article_is_not_doubled(session):
    commands.add_article(session, analysis=analysis())
    before = contents(session._database)
    assert commands.add_article(session, analysis=analysis()) is None
    assert contents(session._database) == before


def test_undoing_an_import_leaves_no_row(session):
    commands.add_article(session, analysis=analysis())
    changes = session.undo()
    assert changes.articles == {1}
    assert all(rows == [] for rows in contents(session._database).values())
    assert commands.add_article(session, analysis=analysis()) is not None


def test_articles_of_one_import_are_one_step(session):
    batch = 1
    for number in range(3):
        commands.add_article(session, analysis=numbered(number), batch=batch)
    assert str(session.undo_step) == "Import 3 articles"
    session.undo()
    assert session.articles() == ()
    assert session.undo_step is None
    session.redo()
    assert len(session.articles()) == 3


def test_an_edit_during_an_import_is_undone_before_it(session):
    batch = 1
    commands.add_article(session, analysis=numbered(0), batch=batch)
    commands.retitle_event(session, event_id=1, title="Lain")
    commands.add_article(session, analysis=numbered(1), batch=batch)
    assert str(session.undo_step) == "Change the title"
    session.undo()
    assert str(session.undo_step) == "Import 2 articles"
    session.undo()
    assert session.articles() == ()
    session.redo()
    session.redo()
    assert session.event(1).title == "Lain"


def test_a_title_is_changed_and_belongs_to_the_user(filled):
    changes = commands.retitle_event(filled, event_id=1, title="  Gudang \n habis  ")
    event = filled.event(1)
    assert (event.title, event.status, event.edited) == ("Gudang habis", Status.EDITED, {"title"})
    assert changes.events == {1}
    assert changes.kinds == {Kind.EVENTS}
    filled.undo()
    assert filled.event(1).status is Status.PROPOSED


def test_the_same_title_again_is_no_step(filled):
    changes = commands.retitle_event(filled, event_id=1, title=filled.event(1).title)
    assert not changes.kinds
    assert filled.undo_step is None


@pytest.mark.parametrize("title", ["", " \n\t "])
def test_an_empty_title_is_refused(filled, title):
    before = contents(filled._database)
    with pytest.raises(InputFault, match="needs a title"):
        commands.retitle_event(filled, event_id=1, title=title)
    with pytest.raises(InputFault, match="needs a title"):
        commands.add_event(filled, title=title, date="2024", kind=EventKind.STATE)
    assert contents(filled._database) == before


def test_a_date_is_read_in_words_and_from_the_article(filled):
    commands.redate_event(filled, event_id=1, text="7 Mei 2021")
    event = filled.event(1)
    assert event.interval == Interval.day(2021, 5, 7)
    assert (event.value, event.edited) == ("2021-05-07", {"date"})
    commands.redate_event(filled, event_id=1, text="kemarin")
    assert filled.event(1).interval == Interval.day(2024, 3, 3)


def test_the_article_keeps_the_date_that_it_claims(filled):
    before = filled.mentions(event_id=1)
    commands.redate_event(filled, event_id=1, text="7 Mei 2021")
    assert filled.mentions(event_id=1) == before


def test_words_that_are_no_date_change_nothing(filled):
    before = contents(filled._database)
    for date in ("entahlah", ""):
        with pytest.raises(InputFault):
            commands.redate_event(filled, event_id=1, text=date)
        with pytest.raises(InputFault):
            commands.edit_event(filled, event_id=1, title="Baru", date=date)
    assert contents(filled._database) == before
    assert filled.undo_step is None


def test_a_kind_is_changed(filled):
    commands.change_kind(filled, event_id=1, kind=EventKind.STATEMENT)
    assert filled.event(1).kind is EventKind.STATEMENT
    assert filled.event(1).edited == {"kind"}


def test_several_fields_are_one_step(filled):
    commands.edit_event(filled, event_id=2, title="Baru", date="2020", kind=EventKind.STATE)
    event = filled.event(2)
    assert (event.title, event.interval, event.kind) == ("Baru", Interval.years(2020), EventKind.STATE)
    assert event.edited == {"title", "date", "kind"}
    filled.undo()
    assert filled.event(2).edited == frozenset()
    assert filled.undo_step is None


def test_an_event_is_accepted(filled):
    commands.accept_event(filled, event_id=1)
    assert filled.event(1).status is Status.ACCEPTED
    assert str(filled.undo_step) == "Accept an event"


def test_a_found_event_is_dismissed_and_a_made_one_removed(filled):
    commands.delete_event(filled, event_id=1)
    assert filled.event(1).status is Status.DISMISSED
    assert 1 not in {event.id for event in filled.events()}
    changes = commands.add_event(
        filled, title="Rapat", date="2024-03-09", kind=EventKind.STATEMENT, article_id=1, evidence=(0, 6)
    )
    (made,) = changes.events
    changes = commands.delete_event(filled, event_id=made)
    assert changes.mentions
    with pytest.raises(InputFault, match="no longer"):
        filled.event(made)
    filled.undo()
    assert filled.event(made).title == "Rapat"
    assert len(filled.mentions(event_id=made)) == 1


def test_a_found_event_whose_every_field_was_edited_is_still_dismissed(filled):
    commands.edit_event(filled, event_id=1, title="Baru", date="2020", kind=EventKind.STATE)
    commands.delete_event(filled, event_id=1)
    assert filled.event(1).status is Status.DISMISSED


def test_an_event_is_added_with_its_sentence(filled):
    text = filled.article(2).text
    place = (text.index(FIRE), text.index(FIRE) + len(FIRE))
    changes = commands.add_event(
        filled,
        title="Warga mengungsi",
        date="kemarin",
        kind=EventKind.OCCURRENCE,
        article_id=2,
        evidence=place,
    )
    (event_id,) = changes.events
    event, (mention,) = filled.event(event_id), filled.mentions(event_id=event_id)
    assert event.interval == Interval.day(2024, 3, 3)
    assert (mention.article_id, mention.evidence, mention.timex) == (2, place, None)
    assert event.status is Status.EDITED


def test_an_event_needs_no_article(filled):
    changes = commands.add_event(filled, title="Pemilu", date="14 Februari 2024", kind=EventKind.OCCURRENCE)
    (event_id,) = changes.events
    assert filled.mentions(event_id=event_id) == ()
    commands.redate_event(filled, event_id=event_id, text="2024-02-15")
    assert event_titled(filled, "Pemilu").interval == Interval.day(2024, 2, 15)


@pytest.mark.parametrize("evidence", [(-1, 5), (5, 5), (9, 3), (0, 10**6)])
def test_a_sentence_outside_the_article_is_refused(filled, evidence):
    with pytest.raises(InputFault, match="not in the article"):
        commands.add_event(
            filled, title="Rapat", date="2024", kind=EventKind.STATE, article_id=1, evidence=evidence
        )
    assert filled.undo_step is None


def test_what_is_gone_is_told_in_a_sentence(filled):
    with pytest.raises(InputFault, match="This event is no longer"):
        commands.accept_event(filled, event_id=999)
    with pytest.raises(InputFault, match="This article is no longer"):
        commands.correct_publication(filled, article_id=999, text="2024")
