"""The day an article speaks from, and what lasts up to it."""

from __future__ import annotations

import pytest

from tests.tagging.marked import stated
from timeline.dates import Interval, timex3
from timeline.extraction.narration import Narration
from timeline.model import Timex, TimexType
from timeline.tagging import tag

CREATED = Interval.day(2025, 6, 18)


def heard(*days: str) -> Narration:
    """A narration of an article of 18 June 2025 that has told of these days."""
    narration = Narration(CREATED)
    for day in days:
        narration.hear(Timex(0, 1, TimexType.DATE, day, timex3.interval_of(day)))
    return narration


@pytest.mark.parametrize(
    ("days", "present"),
    [
        ([], "2025-06-18"),
        (["2025-06-17"], "2025-06-17"),
        (["2025-06-17", "2025-06-18"], "2025-06-18"),
        (["2025-06-15"], "2025-06-15"),
        (["2025-06-14"], "2025-06-18"),  # too long ago to be the present
        (["2025-06-20"], "2025-06-18"),  # ahead
        (["2025-06"], "2025-06-18"),  # no day
    ],
)
def test_the_present_is_the_last_day_told(days, present):
    assert heard(*days).present == timex3.interval_of(present)


def test_without_a_publication_there_is_no_present():
    narration = Narration(None)
    assert narration.present is None
    assert narration.since(Interval.day(2025, 6, 1)) is None
    assert narration.past("P3Y") is None


@pytest.mark.parametrize(
    ("begin", "end", "until"),
    [
        ("2024-11", "2025-06-17", "2025-06-18"),
        ("2019", "2025", "2026-01-01"),
        ("2025-06-02", "2025-06-17", "2025-06-18"),
    ],
)
def test_what_lasts_since_a_date_ends_with_the_present(begin, end, until):
    interval = timex3.interval_of(begin)
    assert interval is not None
    told = heard("2025-06-17").since(interval)
    assert told is not None
    value, span = told
    assert (value, span.begin, span.iso()[1]) == (end, interval.begin, f"{until}T00:00")


def test_what_begins_ahead_lasts_since_nothing():
    assert heard().since(Interval.day(2025, 7, 1)) is None


@pytest.mark.parametrize(
    ("duration", "first", "last"),
    [
        ("P3Y", "2022", "2025"),
        ("P4M", "2025-02", "2025-06"),
        ("P8M", "2024-10", "2025-06"),
        ("P2W", "2025-06-04", "2025-06-18"),
        ("P5D", "2025-06-13", "2025-06-18"),
    ],
)
def test_a_duration_up_to_now(duration, first, last):
    told = heard().past(duration)
    assert told is not None
    assert told[:2] == (first, last)
    begin, end = timex3.interval_of(first), timex3.interval_of(last)
    assert begin is not None
    assert end is not None
    assert (told[2].begin, told[2].until) == (begin.begin, end.until)


@pytest.mark.parametrize("duration", ["PT5H", "PXY", "P2.5Y", "XXXX-WXX-1"])
def test_what_has_no_whole_length_lasts_from_no_date(duration):
    assert heard().past(duration) is None


def test_the_tagger_and_the_narration_agree_on_a_duration():
    (timex,) = tag("Mereka berperang selama tiga tahun terakhir.", "id", stated("2025-06-18")).timexes
    told = heard().past(timex.value)
    assert told is not None
    assert told[:2] == ("2022", "2025")
