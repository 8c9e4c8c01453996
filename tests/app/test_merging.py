"""Articles that come later are put to the events that are there; what the user decides stands."""

from __future__ import annotations

import random
from itertools import permutations

import pytest

from tests.app.stories import SANK, SANK_IN_ENGLISH, SANK_TOO, VISIT, article
from tests.store.samples import contents, retelling
from timeline.app import commands, joining
from timeline.app.session import Session
from timeline.dates import Interval
from timeline.errors import InputFault
from timeline.model import EventKind, Kind, Status

MONDAY = Interval.day(2024, 5, 20)
WORDS = " ".join(random.Random(1).choices([f"kata{number}" for number in range(300)], k=120))


def add(session, *analyses):
    for analysis in analyses:
        commands.add_article(session, analysis=analysis)


def told(session):
    """The events by title, each with the articles that tell of it."""
    return {
        event.title: [mention.article_id for mention in session.mentions(event_id=event.id)]
        for event in session.events()
    }


@pytest.fixture
def ferry(session):
    """The number of an event that two articles tell of."""
    add(session, article(SANK, where=("Selat Lembata",)), article(SANK_TOO, where=("Selat Lembata",)))
    (event,) = session.events()
    return event.id


def test_two_articles_on_one_happening_give_one_event(session):
    add(session, article(SANK, VISIT), article(SANK_TOO))
    assert sorted(told(session).values()) == [[1], [1, 2]]
    merged = max(session.events(), key=lambda event: event.sources)
    assert merged.sources == 2
    assert {mention.title for mention in session.mentions(event_id=merged.id)} == {
        "Kapal Sinar Harapan yang membawa 40 penumpang tenggelam di Selat Lembata",
        "Kapal Sinar Harapan karam di Selat Lembata dengan 40 penumpang",
    }


def test_what_an_article_tells_twice_is_one_event_and_stays_one(session):
    add(session, retelling(article(SANK, VISIT), VISIT, of=SANK))
    assert list(told(session).values()) == [[1, 1]]
    add(session, article(SANK_TOO))
    (event,) = session.events()
    assert [mention.article_id for mention in session.mentions(event_id=event.id)] == [1, 1, 2]
    assert event.sources == 2
    before = session.events()
    joining.compare_all(session)
    assert session.events() == before


def test_a_further_mention_can_be_split_off_and_stays_apart(session):
    add(session, retelling(article(SANK, VISIT), VISIT, of=SANK))
    (_, visit) = session.mentions()
    joining.split_mention(session, mention_id=visit.id)
    joining.compare_all(session)
    assert sorted(told(session).values()) == [[1], [1]]
    session.undo()
    assert list(told(session).values()) == [[1, 1]]


def test_so_do_two_languages(session):
    english = article(SANK_IN_ENGLISH, language="en", who=("Sinar Harapan",), where=("Lembata Strait",))
    add(session, article(SANK, who=("Sinar Harapan",), where=("Selat Lembata",)), english)
    (event,) = session.events()
    assert len(session.mentions(event_id=event.id)) == 2


def test_other_happenings_of_the_day_stay_apart(session):
    add(session, article(SANK), article(VISIT))
    assert len(session.events()) == 2
    assert joining.suggestions(session) == ()


def test_an_import_is_undone_with_what_it_merged(session):
    add(session, article(SANK))
    before = contents(session._database)
    add(session, article(SANK_TOO))
    after = contents(session._database)
    assert len(session.events()) == 1
    session.undo()
    assert contents(session._database) == before
    session.redo()
    assert contents(session._database) == after


def test_the_order_of_the_articles_does_not_matter(tmp_path):
    stories = [
        article(SANK, VISIT, confidence=0.9),
        article(SANK_TOO),
        article("Kapal Sinar Harapan tenggelam di Selat Lembata dan 40 penumpang diselamatkan."),
        article("Menteri Suwandi Halim mengunjungi pasar ikan Kedonganan di Badung, Bali."),
    ]
    outcomes = set()
    for number, order in enumerate(permutations(stories)):
        session = Session.create(tmp_path / f"{number}.linimasa")
        add(session, *order)
        outcomes.add(frozenset((event.title, event.sources, event.value) for event in session.events()))
        session.close()
    assert len(outcomes) == 1
    assert len(outcomes.pop()) == 2


def test_copies_of_one_text_are_one_source(session):
    first = article(SANK, tail=WORDS)
    add(session, first, article(SANK, tail=f"{WORDS} (Antara)"), article(SANK_TOO))
    (event,) = session.events()
    assert len(session.mentions(event_id=event.id)) == 3
    assert event.sources == 2


def test_the_date_of_most_sources_stands_and_all_claims_are_kept(session):
    may = Interval.month(2024, 5)
    add(session, article(SANK, interval=may), article(SANK_TOO))
    suggestion, *_ = joining.suggestions(session) or (None,)
    if suggestion is not None:
        joining.merge_events(session, event_ids=[suggestion.event_id, suggestion.other_event_id])
    (event,) = session.events()
    assert event.interval == Interval.day(2024, 5, 19)
    assert {mention.interval for mention in session.mentions(event_id=event.id)} == {
        may,
        Interval.day(2024, 5, 19),
    }


def test_what_is_not_sure_is_suggested(session):
    add(
        session,
        article(SANK),
        article(
            "Kapal Sinar Harapan tenggelam di Selat Lembata pukul 07.45 WITA.", headline="Kapal tenggelam"
        ),
        article("Kapal Sinar Harapan tenggelam di Selat Lembata pukul 09.10 WITA.", headline="Kapal karam"),
    )
    assert joining.suggestions(session)


def test_the_user_merges_what_the_machine_did_not(session):
    add(session, article(SANK), article(VISIT))
    ids = [event.id for event in session.events()]
    changes = joining.merge_events(session, event_ids=ids)
    assert str(session.undo_step) == "Merge 2 events"
    assert Kind.PAIRS in changes.kinds
    (event,) = session.events()
    assert len(session.mentions(event_id=event.id)) == 2
    session.undo()
    assert [event.id for event in session.events()] == ids


def test_a_merge_by_the_user_outlives_a_corrected_date(session, monkeypatch):
    visit = article(VISIT)
    add(session, article(SANK), visit)
    joining.merge_events(session, event_ids=[event.id for event in session.events()])
    monkeypatch.setattr("timeline.extraction.analyse", lambda _: article(VISIT, interval=MONDAY))
    commands.correct_publication(session, article_id=2, text="21 Mei 2024")
    (event,) = session.events()
    assert len(session.mentions(event_id=event.id)) == 2


def test_a_merge_by_the_machine_is_undone_by_a_corrected_date(session, ferry, monkeypatch):
    monkeypatch.setattr(
        "timeline.extraction.analyse", lambda _: article(SANK_TOO, interval=MONDAY, where=("Selat Lembata",))
    )
    commands.correct_publication(session, article_id=2, text="21 Mei 2024")
    assert {event.interval for event in session.events()} == {Interval.day(2024, 5, 19), MONDAY}
    assert [event.sources for event in session.events()] == [1, 1]


def test_fields_that_the_user_set_survive_a_merge(session):
    add(session, article(SANK), article(VISIT))
    ferry, visit = (event.id for event in session.events())
    commands.retitle_event(session, event_id=visit, title="Kunjungan")
    commands.change_kind(session, event_id=ferry, kind=EventKind.STATE)
    joining.merge_events(session, event_ids=[ferry, visit])
    (event,) = session.events()
    assert (event.title, event.kind) == ("Kunjungan", EventKind.STATE)
    assert event.edited == {"title", "kind"}


def test_an_event_made_by_hand_goes_into_one_that_an_article_tells_of(session):
    add(session, article(SANK))
    commands.add_event(session, title="Musibah", date="19 Mei 2024", kind=EventKind.OCCURRENCE)
    by_title = {event.title: event.id for event in session.events()}
    joining.merge_events(session, event_ids=[by_title["Musibah"], 1])
    (event,) = session.events()
    assert (event.id, event.title) == (1, "Musibah")
    commands.delete_event(session, event_id=1)
    assert session.event(1).status is Status.DISMISSED


def test_two_of_one_event_are_needed_to_merge(session, ferry):
    with pytest.raises(InputFault, match="two events"):
        joining.merge_events(session, event_ids=[ferry, ferry])


def test_a_split_is_not_put_back(session, ferry):
    _, second = session.mentions(event_id=ferry)
    joining.split_mention(session, mention_id=second.id)
    assert sorted(told(session).values()) == [[1], [2]]
    assert joining.suggestions(session) == ()
    joining.compare_all(session)
    add(session, article("Kapal Sinar Harapan tenggelam di Selat Lembata membawa 40 penumpang."))
    split = next(event for event in session.events() if 2 in told(session)[event.title])
    assert 1 not in told(session)[split.title]
    assert len(session.events()) == 2


def test_splitting_is_one_step(session, ferry):
    before = contents(session._database)
    joining.split_mention(session, mention_id=1)
    assert str(session.undo_step) == "Split off a mention"
    session.undo()
    assert contents(session._database) == before


def test_the_only_mention_cannot_be_split_off(session):
    add(session, article(SANK))
    with pytest.raises(InputFault, match="Only one article"):
        joining.split_mention(session, mention_id=1)
    with pytest.raises(InputFault, match="no longer tells"):
        joining.split_mention(session, mention_id=99)


def test_what_was_merged_by_way_of_a_mention_stays_merged_without_it(session):
    rain = "Hujan deras turun di Ende pada Minggu (19/5/2024)."
    add(session, article(SANK), article(VISIT), article(rain))
    joining.merge_events(session, event_ids=[event.id for event in session.events()])
    joining.split_mention(session, mention_id=1)
    joining.compare_all(session)
    assert sorted(told(session).values()) == [[1], [2, 3]]


def test_a_refused_suggestion_does_not_come_back(session):
    clock = "Kapal Sinar Harapan tenggelam di Selat Lembata pukul {} WITA."
    add(session, article(clock.format("07.45")), article(clock.format("09.10")))
    (suggestion,) = joining.suggestions(session)
    joining.refuse_suggestion(session, event_id=suggestion.event_id, other_event_id=suggestion.other_event_id)
    assert joining.suggestions(session) == ()
    joining.compare_all(session)
    assert joining.suggestions(session) == ()
    joining.merge_events(session, event_ids=[suggestion.event_id, suggestion.other_event_id])
    assert len(session.events()) == 1


def test_two_events_that_the_user_accepted_are_only_suggested(session):
    add(session, article(SANK), article(VISIT))
    for event in session.events():
        commands.accept_event(session, event_id=event.id)
    add(session, article(SANK_TOO))
    assert sorted(told(session).values()) == [[1, 3], [2]]


def test_an_accepted_event_stays_as_it_was_accepted(session):
    add(session, article(SANK, confidence=0.1))
    commands.accept_event(session, event_id=1)
    accepted = session.event(1)
    add(session, article(SANK_TOO, confidence=0.9))
    event = session.event(1)
    assert (event.title, event.status, event.sources) == (accepted.title, Status.ACCEPTED, 2)


def test_nothing_is_put_to_a_dismissed_event(session):
    add(session, article(SANK))
    commands.delete_event(session, event_id=1)
    add(session, article(SANK_TOO))
    (event,) = session.events()
    assert event.sources == 1
    assert joining.suggestions(session) == ()


def test_the_user_chooses_which_date_stands(session, ferry):
    commands.redate_event(session, event_id=ferry, text="Mei 2024")
    joining.choose_date(session, event_id=ferry, mention_id=1)
    event = session.event(ferry)
    assert event.interval == Interval.day(2024, 5, 19)
    assert "date" in event.edited
    with pytest.raises(InputFault, match="no longer tells"):
        joining.choose_date(session, event_id=ferry, mention_id=99)


def test_an_article_whose_events_were_merged_is_let_go_of(session, ferry, monkeypatch):
    from dataclasses import replace

    nothing = replace(article(SANK_TOO), proposals=())
    monkeypatch.setattr("timeline.extraction.analyse", lambda _: nothing)
    commands.correct_publication(session, article_id=2, text="21 Mei 2024")
    event = session.event(ferry)
    assert [mention.article_id for mention in session.mentions(event_id=ferry)] == [1]
    assert event.sources == 1


def test_a_project_that_was_never_compared_can_be(session):
    merger = session.merger
    session.merger = type("Idle", (), {"place": lambda *_, **__: None})()
    add(session, article(SANK), article(SANK_TOO))
    assert len(session.events()) == 2
    session.merger = merger
    joining.compare_all(session)
    assert len(session.events()) == 1
    assert str(session.undo_step) == "Look for the same events"
    session.undo()
    assert len(session.events()) == 2


def test_what_the_user_did_during_an_import_is_undone_before_what_hangs_on_it(session):
    commands.add_article(session, analysis=article(SANK), batch=1)
    commands.accept_event(session, event_id=1)
    commands.add_article(session, analysis=article(VISIT), batch=1)
    commands.add_article(session, analysis=article(SANK_TOO), batch=1)
    assert str(session.undo_step) == "Import an article"
    session.undo()
    assert str(session.undo_step) == "Accept an event"
    session.undo()
    assert str(session.undo_step) == "Import 2 articles"
    session.undo()
    assert all(rows == [] for rows in contents(session._database).values())
