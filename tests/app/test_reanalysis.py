"""A corrected publication date: dates follow, what the user touched stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.store.samples import FIRE, PLAN, TEXT, analysis, contents, raw, retelling, without
from timeline.app import commands
from timeline.dates import Interval
from timeline.model import EventKind, Publication, PublicationSource, Status


@pytest.fixture
def found(monkeypatch):
    """What the next analysis finds; tests may put another function in its place."""
    monkeypatch.setattr("timeline.extraction.analyse", analysis)

    def instead(function):
        monkeypatch.setattr("timeline.extraction.analyse", function)

    return instead


@pytest.fixture
def fire(session, found):
    """The number of the event in the first sentence of an article of 4 March 2024."""
    commands.add_article(session, analysis=analysis())
    return next(event.id for event in session.events() if event.title == FIRE.rstrip("."))


def correct(session, text="11 Mei 2020"):
    return commands.correct_publication(session, article_id=1, text=text)


def test_dates_that_hang_on_it_follow(session, fire):
    ids = {event.id for event in session.events()}
    changes = correct(session)
    article = session.article(1)
    assert article.published.interval == Interval.day(2020, 5, 11)
    assert article.published.source is PublicationSource.USER
    assert article.published.why is not None
    assert session.event(fire).interval == Interval.day(2020, 5, 10)
    assert {event.id for event in session.events()} == ids
    assert [mention.interval for mention in session.mentions()] == [
        Interval.day(2020, 5, 10),
        Interval.day(2020, 5, 12),
        Interval.years(2023),
    ]
    assert session.timexes(1) == analysis(raw(published=article.published)).timexes
    assert changes.articles == {1}
    assert fire in changes.events
    assert str(session.undo_step) == "Correct the publication date"


def test_it_is_one_step(session, fire):
    before = contents(session._database)
    correct(session)
    after = contents(session._database)
    session.undo()
    assert contents(session._database) == before
    session.redo()
    assert contents(session._database) == after


def test_the_analysis_is_given_the_users_date(session, fire, found):
    asked = []

    def analyse(article):
        asked.append(article)
        return analysis(article)

    found(analyse)
    correct(session)
    assert asked == [raw(published=session.article(1).published)]


def test_an_edited_date_stays_and_an_edited_title_goes_along(session, fire):
    commands.retitle_event(session, event_id=fire, title="Gudang habis")
    commands.redate_event(session, event_id=fire + 1, text="2019")
    correct(session)
    assert session.event(fire).title == "Gudang habis"
    assert session.event(fire).interval == Interval.day(2020, 5, 10)
    assert session.event(fire).edited == {"title"}
    assert session.event(fire + 1).interval == Interval.years(2019)
    assert session.mentions(event_id=fire + 1)[0].interval == Interval.day(2020, 5, 12)


def test_a_dismissed_event_stays_dismissed_and_an_accepted_one_accepted(session, fire):
    commands.delete_event(session, event_id=fire)
    commands.accept_event(session, event_id=fire + 1)
    correct(session)
    assert fire not in {event.id for event in session.events()}
    assert len(session.events()) == 2
    assert session.event(fire).status is Status.DISMISSED
    assert session.event(fire + 1).status is Status.ACCEPTED


def test_what_is_newly_found_is_added(session, found):
    commands.add_article(session, analysis=without(analysis(), PLAN))
    correct(session)
    assert len(session.events()) == 3
    assert {mention.evidence[0] for mention in session.mentions()} == {0, len(FIRE) + 1, TEXT.index("Harga")}


def test_a_further_mention_that_is_newly_found_comes_to_the_event_that_is_there(session, fire, found):
    commands.delete_event(session, event_id=fire + 2)
    commands.retitle_event(session, event_id=fire, title="Gudang habis")
    found(lambda article: retelling(without(analysis(article), PLAN), TEXT[len(FIRE) + len(PLAN) + 2 :]))
    correct(session)
    assert session.event(fire).title == "Gudang habis"
    assert len(session.mentions(event_id=fire)) == 1  # that sentence belongs to what the user dismissed
    found(lambda article: retelling(without(analysis(article), "Harga"), PLAN))
    correct(session, "12 Mei 2020")
    assert [mention.evidence[0] for mention in session.mentions(event_id=fire)] == [0, len(FIRE) + 1]


def test_the_first_telling_found_anew_comes_to_the_event_of_the_second(session, found):
    commands.add_article(session, analysis=without(without(analysis(), FIRE), PLAN))
    (event,) = session.events()
    found(lambda article: retelling(without(analysis(article), PLAN)))
    correct(session)
    assert [known.id for known in session.events()] == [event.id]
    assert len(session.mentions(event_id=event.id)) == 2


def test_what_is_no_longer_found_goes_unless_the_user_touched_it(session, fire, found):
    commands.accept_event(session, event_id=fire)
    found(lambda article: without(without(analysis(article), FIRE), PLAN))
    correct(session)
    # It is still dated by its "yesterday", which now lies before 2023.
    assert [event.id for event in session.events()] == [fire, fire + 2]
    assert session.event(fire).interval == Interval.day(2020, 5, 10)


def test_an_expression_that_goes_leaves_the_users_event_in_place(session, fire, found):
    def nothing(article):
        return replace(analysis(article), timexes=(), proposals=())

    commands.retitle_event(session, event_id=fire, title="Gudang habis")
    found(nothing)
    correct(session)
    assert [event.title for event in session.events()] == ["Gudang habis"]
    assert session.timexes(1) == ()
    assert session.mentions()[0].timex is None
    found(analysis)
    correct(session, "12 Mei 2020")
    assert len(session.events()) == 3
    assert session.event(fire).interval == Interval.day(2020, 5, 11)
    assert session.mentions(event_id=fire)[0].timex is not None


def test_an_event_made_by_hand_is_not_found_a_second_time(session, found):
    commands.add_article(session, analysis=without(analysis(), FIRE))
    (made,) = commands.add_event(
        session,
        title="Kebakaran",
        date="1 Maret 2024",
        kind=EventKind.OCCURRENCE,
        article_id=1,
        evidence=(0, len(FIRE)),
    ).events
    correct(session)
    assert len(session.events()) == 3
    assert session.event(made).interval == Interval.day(2024, 3, 1)
    assert session.mentions(event_id=made)[0].timex is None
    commands.delete_event(session, event_id=made)
    assert len(session.mentions()) == 2


def test_an_event_gets_its_first_date(session, found):
    undated = analysis(raw(published=Publication()))
    commands.add_article(session, analysis=undated)
    assert [event.interval for event in session.events()][1:] == [None, None]
    correct(session)
    assert all(event.interval is not None for event in session.events())


def test_two_events_of_one_sentence_keep_their_places(session, found):
    def twins(article):
        plain = analysis(article)
        first = plain.proposals[0]
        twin = replace(first, title="Warga mengungsi", timex=1, value=plain.timexes[1].value)
        return replace(plain, proposals=(first, twin))

    commands.add_article(session, analysis=twins(raw()))
    found(twins)
    before = {event.id: event.title for event in session.events()}
    correct(session)
    assert {event.id: event.title for event in session.events()} == before
    assert [event.value for event in session.events()] == ["2020-05-10", "2020-05-12"]


def test_the_real_analysis_follows_too(session):
    from timeline.extraction import analyse

    text = "Gudang beras di Sindang terbakar kemarin. Tiga orang dirawat."
    published = Publication(Interval.day(2024, 3, 4), PublicationSource.METADATA)
    commands.add_article(session, analysis=analyse(raw(text, published=published)))
    correct(session)
    assert [event.interval for event in session.events()] == [Interval.day(2020, 5, 10)]
