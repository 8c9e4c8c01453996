"""Going through events: lists, events made of places of a text, and decisions that outlive what follows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.app.stories import SANK, SANK_TOO, VISIT, article
from tests.store.samples import FIRE, PLAN, PRICE, TEXT, analysis, contents, raw, without
from timeline.app import commands, reanalysis, reviewing
from timeline.app.coverage import coverages, touched
from timeline.dates import Interval
from timeline.errors import InputFault
from timeline.extraction.pointing import UNDATED, Pointed
from timeline.model import EventKind, Status
from timeline.model.review import Waiting

SUNDAY = Interval.day(2024, 3, 3)
PLACE = (TEXT.index(FIRE), TEXT.index(FIRE) + len(FIRE))
POINTED = Pointed("Gudang habis", EventKind.STATE, "2024-03-03", None, SUNDAY, 0, ("Tuti",), ("Sindang",))


@pytest.fixture
def untold(session, monkeypatch):
    """A project with an article in which the first sentence was found to tell no event."""
    commands.add_article(session, analysis=without(analysis(), FIRE))
    monkeypatch.setattr("timeline.extraction.analyse", lambda found: without(analysis(found), FIRE))
    return session


def listed(session, which, within=None):
    return [row.event.title for row in reviewing.waiting(session, which, within).rows]


def make(session, pointed=POINTED, place=PLACE):
    (event_id,) = reviewing.add_pointed(session, article_id=1, place=place, pointed=pointed).events
    return event_id


def test_lists_hold_what_waits_and_what_was_decided(session):
    undated = replace(analysis().proposals[2], interval=None, value="XXXX")
    found = replace(analysis(), proposals=(*analysis().proposals[:2], undated))
    commands.add_article(session, analysis=found)
    fire, plan, price = (title.rstrip(".") for title in (FIRE, PLAN, PRICE))
    assert listed(session, Waiting.UNCHECKED) == [fire, plan, price]
    assert listed(session, Waiting.UNDATED) == [price]
    assert listed(session, Waiting.DOUBTFUL) == [fire, plan]
    commands.accept_event(session, event_id=1)
    commands.delete_event(session, event_id=2)
    commands.retitle_event(session, event_id=3, title="Beras mahal")
    assert listed(session, Waiting.UNCHECKED) == []
    assert listed(session, Waiting.ACCEPTED) == [fire]
    assert listed(session, Waiting.DISMISSED) == [plan]
    assert listed(session, Waiting.EDITED) == listed(session, Waiting.UNDATED) == ["Beras mahal"]
    waits = reviewing.waiting(session, Waiting.ACCEPTED, within=set())
    assert (waits.rows, waits.total) == ((), 0)
    assert waits.counts[Waiting.DISMISSED] == 1


def test_a_row_brings_its_sentence(session):
    commands.add_article(session, analysis=analysis())
    row = reviewing.waiting(session, Waiting.UNCHECKED).rows[1]
    assert (row.sentence, row.article_id) == (FIRE, 1)


def test_sources_that_disagree_and_doubted_dates_are_contradictory(session):
    monday = Interval.day(2024, 5, 20)
    commands.add_article(session, analysis=article(SANK))
    assert listed(session, Waiting.CONTRADICTORY) == []
    commands.add_article(
        session, analysis=article(SANK_TOO.replace("Minggu (19/5", "Senin (20/5"), interval=monday)
    )
    from timeline.app.joining import merge_events

    merge_events(session, event_ids=[event.id for event in session.events()])
    assert len(listed(session, Waiting.CONTRADICTORY)) == 1
    # The samples' time expressions are all doubted ("Odd.").
    commands.add_article(session, analysis=analysis())
    assert len(listed(session, Waiting.CONTRADICTORY)) == 4


def test_a_place_becomes_an_event_of_one_step(untold):
    before = contents(untold._database)
    made = make(untold, place=(PLACE[0], PLACE[1] + 1))
    event, (mention,) = untold.event(made), untold.mentions(event_id=made)
    assert (event.title, event.interval, event.status) == ("Gudang habis", SUNDAY, Status.EDITED)
    assert (mention.evidence, mention.timex) == (PLACE, untold.timexes(1)[0])
    assert str(untold.undo_step) == "Make an event of a sentence"
    untold.undo()
    assert contents(untold._database) == before


def test_its_date_follows_a_corrected_publication(untold):
    made = make(untold)
    commands.correct_publication(untold, article_id=1, text="11 Mei 2020")
    event = untold.event(made)
    assert event.interval == Interval.day(2020, 5, 10)
    assert (event.title, event.kind) == ("Gudang habis", EventKind.STATE)


def test_a_date_that_the_user_set_does_not(untold):
    made = make(untold)
    commands.redate_event(untold, event_id=made, text="1 Maret 2024")
    commands.correct_publication(untold, article_id=1, text="11 Mei 2020")
    assert untold.event(made).interval == Interval.day(2024, 3, 1)


def test_an_event_without_a_date_waits(untold):
    make(untold, Pointed("Gudang habis", EventKind.STATE))
    assert listed(untold, Waiting.UNDATED) == ["Gudang habis"]
    (mention,) = untold.mentions(event_id=3)
    assert (mention.value, mention.timex) == (UNDATED, None)


def test_nothing_can_be_made_of_white_space(untold):
    space = TEXT.index(" " + PLAN)
    with pytest.raises(InputFault, match="Mark some words"):
        reviewing.pointing(untold, article_id=1, place=(space, space + 1))
    assert reviewing.pointing(untold, article_id=1, place=(0, len(FIRE) + 1)).place == PLACE


def test_coverage_counts_sentences_dates_and_decisions(untold):
    coverage = coverages(untold, [1])[1]
    assert (coverage.sentences, coverage.dated, coverage.events, coverage.reviewed) == (3, 3, 2, 0)
    assert coverage.untold == (PLACE,)
    commands.accept_event(untold, event_id=1)
    changes = reviewing.dismiss_place(untold, article_id=1, place=PLACE, pointed=POINTED)
    assert touched(untold, changes) == {1}
    coverage = coverages(untold, [1])[1]
    assert (coverage.untold, coverage.events, coverage.reviewed) == ((), 3, 2)
    assert not coverage.is_done
    assert "Gudang habis" not in [event.title for event in untold.events()]


def test_bylines_are_no_sentences_to_make_events_of(session):
    text = f"Tuti, Jurnalis - Senin, 4 Maret 2024\n{TEXT}"
    found = analysis(raw(text))
    at = text.index("4 Maret 2024")
    stamp = replace(found.timexes[0], start=at, end=at + 12)
    commands.add_article(session, analysis=replace(found, timexes=(stamp, *found.timexes), proposals=()))
    assert [text[a:b] for a, b in coverages(session, [1])[1].untold] == [FIRE, PLAN, PRICE]


@pytest.mark.parametrize("again", ["corrected", "newer version", "imported"])
def test_what_was_decided_survives(session, monkeypatch, again):
    """An event accepted, one edited, one dismissed, one made of a place, and a sentence dismissed."""
    text = f"{TEXT} Warga pulang kemarin. Pasar buka besok."
    found = analysis(raw(text))
    commands.add_article(session, analysis=found)
    commands.accept_event(session, event_id=1)
    commands.retitle_event(session, event_id=2, title="Gudang dibangun lagi")
    commands.delete_event(session, event_id=3)
    home, market = text.index("Warga"), text.index("Pasar")
    make(session, POINTED._replace(title="Warga pulang"), (home, market - 1))
    reviewing.dismiss_place(session, article_id=1, place=(market, len(text)), pointed=POINTED)
    told = [(event.id, event.title, event.status) for event in session.events()]
    # Another version finds more, cuts the sentences otherwise, and gives other titles.
    shifted = tuple(
        replace(proposal, title="Lain", evidence=(proposal.evidence[0], proposal.evidence[1] - 1))
        for proposal in found.proposals
    )
    newer = replace(found, proposals=shifted)
    monkeypatch.setattr("timeline.extraction.analyse", lambda _: newer)
    if again == "corrected":
        commands.correct_publication(session, article_id=1, text="4 Maret 2024")
    elif again == "imported":
        assert commands.add_article(session, analysis=newer) is None
    else:
        monkeypatch.setattr(reanalysis, "VERSION", "9.9")
        assert reanalysis.read_by_others(session) == [1]
        assert reanalysis.to_reread(session, 1).published == found.published
        reanalysis.reread(session, analyses={1: newer})
        assert reanalysis.read_by_others(session) == []
    assert [(event.id, event.title, event.status) for event in session.events()] == told
    assert sorted(row.event.id for row in reviewing.waiting(session, Waiting.DISMISSED).rows) == [3, 5]


def test_articles_are_read_again_in_one_step(session):
    for story in (SANK, VISIT):
        commands.add_article(session, analysis=article(story))
    before = contents(session._database)
    fresh = {1: article(SANK, tail="x"), 2: article(VISIT), 99: article(VISIT)}
    reanalysis.reread(session, analyses={number: replace(a, proposals=()) for number, a in fresh.items()})
    assert session.events() == ()
    assert str(session.undo_step) == "Read 3 articles again"
    session.undo()
    assert contents(session._database) == before
