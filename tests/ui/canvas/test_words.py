import pytest

from tests.ui.canvas.conftest import event
from timeline.dates import Interval
from timeline.dates.calendar import Civil, instant
from timeline.model import EventKind, Status
from ui.canvas.words import certainty_in_words, kind_in_words, span_in_words, stretch_in_words, tooltip_of

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
