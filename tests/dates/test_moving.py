import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity, Interval
from timeline.dates.calendar import DAY, HOUR, MINUTE, Civil, instant
from timeline.dates.distance import Distance, distance
from timeline.dates.moving import moved, stretched


def at(*civil) -> int:
    return instant(Civil(*civil))


JULY = Interval.month(2024, 7)


@pytest.mark.parametrize(
    ("interval", "seconds", "expected"),
    [
        (Interval.day(2024, 7, 4), 3.4 * DAY, Interval.day(2024, 7, 7)),
        (Interval.day(2024, 7, 4), -0.4 * DAY, Interval.day(2024, 7, 4)),
        (JULY, 20 * DAY, Interval.month(2024, 8)),
        (JULY, 10 * DAY, JULY),
        (JULY, -150 * DAY, Interval.month(2024, 2)),
        (Interval.years(2024), 200 * DAY, Interval.years(2025)),
        (Interval.years(0), -366 * DAY, Interval.years(-1)),
        (Interval.minute(Civil(2024, 7, 4, 10, 11)), 90, Interval.minute(Civil(2024, 7, 4, 10, 13))),
        (Interval.hour(Civil(2024, 7, 4, 10)), 2.2 * HOUR, Interval.hour(Civil(2024, 7, 4, 12))),
        (
            Interval.months(2024, 1, 3, Granularity.QUARTER),
            100 * DAY,
            Interval.months(2024, 4, 3, Granularity.QUARTER),
        ),
    ],
)
def test_a_date_moves_by_whole_units(interval, seconds, expected):
    assert moved(interval, seconds) == expected


def test_an_open_end_stays_open():
    before = Interval(DISTANT_PAST, at(2024, 7), Granularity.MONTH)
    assert moved(before, 31 * DAY) == Interval(DISTANT_PAST, at(2024, 8), Granularity.MONTH)
    since = Interval(at(2024, 7, 4), DISTANT_FUTURE)
    assert moved(since, DAY) == Interval(at(2024, 7, 5), DISTANT_FUTURE)


@given(st.sampled_from(Granularity), st.integers(-30_000, 30_000), st.floats(-(10**9), 10**9))
def test_moving_keeps_unit_and_length_in_units(unit, month, seconds):
    begin = at(month // 12, month % 12 + 1)
    interval = stretched(Interval(begin, begin + 1, unit), until=begin)
    there = moved(interval, seconds)
    assert (there.granularity, there.approximate) == (unit, False)
    if unit >= Granularity.MONTH:
        assert stretched(there, until=there.begin) == there
    else:
        assert there.until - there.begin == interval.until - interval.begin


def test_an_edge_goes_to_the_nearest_edge_of_its_units():
    assert stretched(JULY, until=at(2024, 9, 12)) == Interval(at(2024, 7), at(2024, 9), Granularity.MONTH)
    assert stretched(JULY, until=at(2024, 9, 20)) == Interval(at(2024, 7), at(2024, 10), Granularity.MONTH)
    assert stretched(JULY, begin=at(2024, 5, 3)) == Interval(at(2024, 5), at(2024, 8), Granularity.MONTH)
    day = Interval.day(2024, 7, 4)
    assert stretched(day, until=at(2024, 7, 6, 13)) == Interval(day.begin, at(2024, 7, 7))


def test_nothing_is_stretched_to_less_than_one_unit():
    assert stretched(JULY, until=at(2023)) == JULY
    assert stretched(JULY, begin=at(2025)) == JULY
    five = Interval(at(165), at(175), Granularity.DECADE)  # begins in the midst of a decade
    assert stretched(five, until=at(169)) == five
    day = Interval.day(2024, 7, 4)
    assert stretched(day, begin=day.until + DAY) == day
    assert stretched(day, until=day.begin - DAY) == day


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (at(2024, 7, 4), at(2024, 10, 8), Distance(0, 3, 4, 0, 0)),
        (at(2024, 10, 8), at(2024, 7, 4), Distance(0, 3, 4, 0, 0)),
        (at(2024, 1, 31), at(2024, 3, 1), Distance(0, 1, 1, 0, 0)),
        (at(-43, 3, 15), at(1, 3, 15), Distance(44, 0, 0, 0, 0)),
        (at(2024, 7, 4, 10, 11), at(2024, 7, 5, 9), Distance(0, 0, 0, 22, 49)),
        (at(2024), at(2024), Distance(0, 0, 0, 0, 0)),
    ],
)
def test_a_distance_is_counted_on_the_calendar(first, last, expected):
    assert distance(first, last) == expected


@given(st.integers(-(10**11), 10**11), st.integers(0, 10**11))
def test_a_distance_is_never_negative(first, length):
    found = distance(first, first + length)
    assert all(part >= 0 for part in found)
    assert found.months < 12
    assert found.days < 31
    assert (found.hours * HOUR + found.minutes * MINUTE) < DAY
