from dataclasses import replace

import pytest

from tests.ui.canvas.conftest import event
from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity, Interval
from timeline.dates.calendar import Civil, instant
from timeline.model import EventKind, Status
from ui.canvas.wording import (
    certainty_in_words,
    date_in_words,
    details_in_words,
    kind_in_words,
    precision_in_words,
    zone_in_words,
)
from ui.canvas.words import distance_in_words, span_in_words, stretch_in_words, tooltip_of

DAY = Interval.day(2024, 7, 4)


def test_every_kind_has_a_name_of_its_own():
    assert len({kind_in_words(kind) for kind in EventKind}) == len(EventKind)


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ({}, "not yet checked"),
        ({"confidence": 0.4}, "doubtful"),
        ({"status": Status.ACCEPTED, "confidence": 0.4}, "accepted"),
        ({"status": Status.EDITED}, "edited"),
    ],
)
def test_certainty_is_told(others, expected):
    assert certainty_in_words(event(1, DAY, **others)) == expected


def test_a_title_is_no_markup_in_a_tooltip():
    text = tooltip_of(event(1, DAY, '<img src="x"> & "more"'), "en")
    assert "&lt;img" in text
    assert "<img" not in text


def test_an_event_without_a_date_has_a_tooltip_too():
    assert "None" not in tooltip_of(event(1, None), "en")


@pytest.mark.parametrize(
    ("begin", "until", "expected"),
    [
        (Civil(2024, 7, 4, 9), Civil(2024, 7, 4, 9, 30), "4 July 2024, 09:00 – 4 July 2024, 09:29"),
        (Civil(2024, 7, 4), Civil(2024, 7, 9), "4 July 2024 – 8 July 2024"),
        (Civil(2024, 3), Civil(2024, 9), "March 2024 – August 2024"),
        (Civil(-99), Civil(100), "100 BCE – 99"),
    ],
)
def test_a_stretch_is_told_no_finer_than_it_deserves(begin, until, expected):
    assert span_in_words(instant(begin), instant(until), "en") == expected


def test_a_stretch_tells_how_many_it_holds(qapp):
    text = stretch_in_words(12345, DAY.begin, DAY.begin + 5 * 86400, "id")
    assert text.startswith("12.345 ")
    assert text.endswith("4 Juli 2024 – 8 Juli 2024")


@pytest.mark.parametrize(
    ("interval", "expected"),
    [
        (DAY, ""),
        (Interval.week(2024, 27), "only the week is known"),
        (Interval.month(2024, 7), "only the month is known"),
        (Interval.years(2024), "only the year is known"),
        (Interval.years(2020, 10, Granularity.DECADE), "only the period is known"),
        (Interval(DAY.begin, DAY.until, approximate=True), "the date is approximate"),
        (Interval(DISTANT_PAST, DAY.until), "only the end is known"),
        (Interval(DAY.begin, DISTANT_FUTURE), "only the beginning is known"),
    ],
)
def test_what_is_not_known_of_a_date_is_told(interval, expected):
    assert precision_in_words(interval) == expected


@pytest.mark.parametrize(
    ("value", "english", "indonesian"),
    [
        ("2024-07-04T10:11+07:00", "UTC+7", "WIB"),
        ("2024-07-04T10+09:00", "UTC+9", "WIT"),
        ("2024-07-04T10:11:12-03:30", "UTC-3:30", "UTC-3:30"),
        ("2024-07-04T10:11Z", "UTC", "UTC"),
        ("2024-07-04T10:11", "", ""),
        ("2024-07-04", "", ""),
    ],
)
def test_a_time_of_day_says_its_zone(value, english, indonesian):
    assert (zone_in_words(value, "en"), zone_in_words(value, "id")) == (english, indonesian)


def test_the_zone_stands_behind_the_date():
    moment = replace(event(1, Interval.minute(Civil(2024, 7, 4, 10, 11))), value="2024-07-04T10:11+07:00")
    assert date_in_words(moment, "en") == "4 July 2024, 10:11 UTC+7"


def test_a_disagreement_is_told():
    assert "sources disagree" in details_in_words(event(1, DAY), "en", disputed=True)
    assert "sources disagree" not in details_in_words(event(1, DAY), "en")


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (Civil(2024, 7, 4), Civil(2024, 10, 8), "3 month(s) 4 day(s)"),
        (Civil(2024, 7, 4, 10, 11), Civil(2026, 7, 4, 12), "2 year(s) 1 hour(s) 49 minute(s)"),
        (Civil(2024), Civil(2024), ""),
    ],
)
def test_the_time_between_two_instants_is_told(qapp, first, last, expected):
    assert distance_in_words(instant(first), instant(last)) == expected
