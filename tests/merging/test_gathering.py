"""Which claims stand when several mentions tell of one event."""

from __future__ import annotations

from dataclasses import replace

import pytest

from timeline.dates import Interval
from timeline.merging.gathering import disputed, gathered
from timeline.model import Event, EventKind, Mention, Status

MAY = Interval.month(2024, 5)
SUNDAY, MONDAY = Interval.day(2024, 5, 19), Interval.day(2024, 5, 20)
EVENT = Event(7, "", EventKind.OCCURRENCE, "", None, None)


def mention(number, interval=SUNDAY, title="Kapal tenggelam", confidence=0.5, **rest):
    """A mention in an article of its own."""
    value = interval.iso()[0] if interval else ""
    return Mention(number, 7, number, (0, 10), None, value, interval, title, confidence=confidence, **rest)


def test_one_mention_is_the_event():
    event = gathered(EVENT, [mention(1, participants=("Suwandi",))], {})
    assert (event.title, event.interval, event.participants) == ("Kapal tenggelam", SUNDAY, ("Suwandi",))
    assert event.sources == 1


@pytest.mark.parametrize(
    ("claims", "standing"),
    [
        ([SUNDAY, MONDAY, MONDAY], MONDAY),
        ([MAY, MAY, SUNDAY], SUNDAY),
        ([SUNDAY, MONDAY], SUNDAY),
        ([None, MONDAY], MONDAY),
        ([MAY, None], MAY),
    ],
)
def test_the_date_of_most_sources_then_the_most_precise_stands(claims, standing):
    told = [mention(number, claim) for number, claim in enumerate(claims, 1)]
    assert gathered(EVENT, told, {}).interval == standing
    assert gathered(EVENT, told[::-1], {}).interval == standing


def test_copies_have_one_voice():
    told = [mention(1, SUNDAY), mention(2, MONDAY), mention(3, MONDAY)]
    event = gathered(EVENT, told, {2: 2, 3: 2})
    assert (event.interval, event.sources) == (SUNDAY, 2)


def test_the_surest_mention_of_the_standing_date_gives_the_title():
    told = [
        mention(1, MONDAY, "Kapal karam", 0.99),
        mention(2, SUNDAY, "Kapal tenggelam", 0.6),
        mention(3, SUNDAY, "Kapal Sinar Harapan tenggelam", 0.8),
    ]
    assert gathered(EVENT, told, {}).title == "Kapal Sinar Harapan tenggelam"


def test_names_are_joined_in_their_fullest_form():
    told = [
        mention(1, participants=("Suwandi", "Basarnas"), confidence=0.9),
        mention(2, participants=("Suwandi Halim",)),
    ]
    assert gathered(EVENT, told, {}).participants == ("Suwandi Halim", "Basarnas")


def test_what_was_planned_and_happened_has_happened():
    told = [mention(1, kind=EventKind.SCHEDULED, confidence=0.9), mention(2)]
    assert gathered(EVENT, told, {}).kind is EventKind.OCCURRENCE


def test_the_users_fields_stay():
    edited = replace(
        EVENT, title="Musibah", interval=MAY, status=Status.EDITED, edited=frozenset({"title", "date"})
    )
    event = gathered(edited, [mention(1, participants=("Suwandi",))], {})
    assert (event.title, event.interval, event.participants) == ("Musibah", MAY, ("Suwandi",))
    accepted = replace(EVENT, title="Musibah", interval=MAY, status=Status.ACCEPTED)
    assert gathered(accepted, [mention(1), mention(2)], {}) == replace(accepted, sources=2)


def test_an_event_without_mentions_has_no_source():
    assert gathered(EVENT, [], {}) == EVENT


def test_dates_that_contradict_each_other_are_disputed():
    assert disputed([mention(1, SUNDAY), mention(2, MONDAY)]) == (SUNDAY, MONDAY)
    assert disputed([mention(1, SUNDAY), mention(2, MAY), mention(3, None)]) == ()
