"""Events that may be one, side by side with their reasons."""

from __future__ import annotations

from tests.app.stories import SANK, VISIT, article
from timeline.app import comparing, joining
from timeline.app.commands import add_article, delete_event

# Alike enough to ask, not alike enough to merge: they tell other times of day.
EARLY = "Kapal Sinar Harapan yang membawa penumpang tenggelam di Selat Lembata pukul 07.45 WITA."
LATE = "Kapal Sinar Harapan yang membawa penumpang tenggelam di Selat Lembata pukul 09.10 WITA."


def test_a_proposal_tells_why(session):
    add_article(session, analysis=article(EARLY, where=("Selat Lembata",), who=("Sinar Harapan",)))
    add_article(session, analysis=article(LATE, where=("Selat Lembata",), who=("Sinar Harapan",)))
    found = comparing.proposals(session)
    assert found.total == len(found.rows) == 1
    (proposed,) = found.rows
    likeness = comparing.likeness(session, proposed.suggestion)
    assert {likeness.one.account.sentence, likeness.other.account.sentence} == {EARLY, LATE}
    told = [str(reason) for reason in likeness.reasons]
    assert told[:3] == [
        "Both are dated 19 May 2024.",
        "Both name the place Selat Lembata.",
        "Both name Sinar Harapan.",
    ]
    assert "“lembata”" in told[3]
    assert [str(doubt) for doubt in likeness.doubts] == ["The times of day differ."]
    joining.refuse_suggestion(session, event_id=proposed.one.id, other_event_id=proposed.other.id)
    assert comparing.proposals(session) == comparing.Proposals()


def test_an_event_that_is_gone_is_beside_nothing(session):
    for story in (EARLY, LATE):
        add_article(session, analysis=article(story, where=("Selat Lembata",)))
    (proposed,) = comparing.proposals(session).rows
    delete_event(session, event_id=proposed.one.id)
    assert comparing.proposals(session).rows == ()
    session.note(lambda writer: writer.remove_event(proposed.one.id))
    assert comparing.likeness(session, proposed.suggestion) is None


def test_copies_of_one_text_have_one_source(session):
    tail = "Basarnas mengerahkan tiga kapal dan satu helikopter ke lokasi sejak pagi hari itu. " * 5
    add_article(session, analysis=article(SANK, headline="a", tail=tail))
    add_article(session, analysis=article(SANK, headline="b", tail=tail))
    add_article(session, analysis=article(VISIT))
    event = session.events()[0]
    told = session.mentions(event_id=event.id)
    assert set(comparing.sources_told(session, told).values()) == {1}
