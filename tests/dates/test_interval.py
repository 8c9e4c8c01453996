import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity, Interval, calendar
from timeline.dates.calendar import DAY, Civil

years = st.integers(-12_000, 12_000)
months = st.integers(1, 12)
day_numbers = st.integers(-4_000_000, 4_000_000)
seconds = st.integers(-(10**11), 10**11)
lengths = st.integers(1, 10**9)
intervals = st.builds(
    lambda begin, length, unit, about: Interval(begin, begin + length, unit, about),
    *(seconds, lengths, st.sampled_from(Granularity), st.booleans()),
)


@given(day_numbers)
def test_a_day_is_half_open(number):
    day, next_day = Interval.of_day(number), Interval.of_day(number + 1)
    assert day.until == next_day.begin
    assert not day.overlaps(next_day)
    assert day.first_day == day.last_day == number


@given(years, months)
def test_the_months_of_a_year_fill_it(year, month):
    whole, one = Interval.years(year), Interval.month(year, month)
    assert whole.contains(one)
    assert one.until - one.begin == calendar.month_length(year, month) * DAY
    assert Interval.month(year, 1).begin == whole.begin
    assert Interval.month(year, 12).until == whole.until


@given(years, months, st.integers(1, 36))
def test_months_on_end_are_joined_without_a_gap(year, month, count):
    whole = Interval.months(year, month, count, Granularity.QUARTER)
    last = Interval.month(*calendar.add_months(year, month, count - 1))
    assert (whole.begin, whole.until) == (Interval.month(year, month).begin, last.until)
    assert whole.granularity == Granularity.QUARTER


@given(years, st.integers(1, 52))
def test_a_week_has_seven_days_from_monday_on(year, week):
    whole = Interval.week(year, week)
    assert whole.until - whole.begin == 7 * DAY
    assert calendar.weekday(whole.first_day) == 0


@given(day_numbers, st.integers(0, 23), st.integers(0, 59), st.integers(0, 59))
def test_minute_and_hour_hold_the_clock_time(number, hour, minute, second):
    civil = Civil(*calendar.date_of(number), hour, minute, second)
    short, long = Interval.minute(civil), Interval.hour(civil)
    assert short.begin <= calendar.instant(civil) < short.until == short.begin + 60
    assert long.contains(short)
    assert calendar.civil_of(long.begin).minute == 0


@pytest.mark.parametrize("date", [(2025, 6, 31), (2023, 2, 29), (2024, 13, 1)])
def test_a_day_that_is_none_is_refused(date):
    with pytest.raises(ValueError, match="no such day"):
        Interval.day(*date)


@pytest.mark.parametrize("until", [0, -1])
def test_an_interval_has_a_length(until):
    with pytest.raises(ValueError, match="must have a length"):
        Interval(0, until)


@given(intervals, intervals)
def test_joined_holds_both_in_either_order(one, other):
    both = one.joined(other)
    assert both == other.joined(one)
    assert both.contains(one)
    assert both.contains(other)
    assert both.granularity == max(one.granularity, other.granularity)
    assert both.approximate == (one.approximate or other.approximate)


@given(intervals, intervals)
def test_overlap_is_mutual_and_follows_from_containing(one, other):
    assert one.overlaps(other) == other.overlaps(one)
    if one.contains(other):
        assert one.overlaps(other)


@pytest.mark.parametrize(
    ("interval", "iso"),
    [
        (Interval.day(2024, 7, 4), ("2024-07-04T00:00", "2024-07-05T00:00")),
        (Interval.minute(Civil(2024, 7, 4, 23, 59)), ("2024-07-04T23:59", "2024-07-05T00:00")),
        (Interval.years(-43), ("-0043-01-01T00:00", "-0042-01-01T00:00")),
        (Interval.years(0), ("0000-01-01T00:00", "0001-01-01T00:00")),
        (Interval.years(9999), ("9999-01-01T00:00", "+10000-01-01T00:00")),
        (Interval.years(-12_345), ("-12345-01-01T00:00", "-12344-01-01T00:00")),
        (Interval(DISTANT_PAST, 0), ("..", "0001-01-01T00:00")),
        (Interval(0, DISTANT_FUTURE), ("0001-01-01T00:00", "..")),
    ],
)
def test_iso_with_signed_years_and_open_ends(interval, iso):
    assert interval.iso() == iso


def test_intervals_sort_by_their_begin():
    days = [Interval.day(2024, 7, 4), Interval.years(-43), Interval.month(1998, 2)]
    assert sorted(days) == [days[1], days[2], days[0]]
