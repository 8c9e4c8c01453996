import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import Granularity, Interval, timex3
from timeline.dates.calendar import DAY, HOUR, Civil

years = st.integers(-3000, 9999)
common_years = st.integers(1, 989)
units = st.one_of(
    st.integers(-1_000_000, 3_000_000).map(Interval.of_day),
    st.builds(Interval.month, years, st.integers(1, 12)),
    st.builds(Interval.years, years),
    st.builds(Interval.week, st.integers(1, 9998), st.integers(1, 52)),
    st.builds(lambda y, q: Interval.months(y, 3 * q - 2, 3, Granularity.QUARTER), years, st.integers(1, 4)),
    st.builds(lambda y, h: Interval.months(y, 6 * h - 5, 6, Granularity.HALF), years, st.integers(1, 2)),
    st.builds(
        lambda y, m: Interval.months(y, m, 3, Granularity.SEASON), years, st.sampled_from((3, 6, 9, 12))
    ),
    st.builds(lambda d: Interval.years(d * 10, 10, Granularity.DECADE), st.integers(1, 999)),
    st.builds(lambda c: Interval.years(c * 100, 100, Granularity.CENTURY), st.integers(1, 99)),
    st.builds(
        lambda n, h, m: Interval(
            n * DAY + h * HOUR + m * 60, n * DAY + h * HOUR + m * 60 + 60, Granularity.MINUTE
        ),
        *(st.integers(-100_000, 3_000_000), st.integers(0, 23), st.integers(0, 59)),
    ),
    st.builds(
        lambda n, h: Interval(n * DAY + h * HOUR, n * DAY + (h + 1) * HOUR, Granularity.HOUR),
        *(st.integers(-100_000, 3_000_000), st.integers(0, 23)),
    ),
)


@given(units)
def test_a_unit_of_the_calendar_survives_the_round_trip(interval):
    value, end_value = timex3.value_of(interval)
    assert end_value is None
    assert timex3.interval_of(value) == interval


@given(st.integers(-100_000, 1_000_000), st.integers(2, 400))
def test_a_span_of_days_is_told_by_both_ends(first, count):
    whole = Interval.of_day(first, count)
    begin, end = timex3.value_of(whole)
    assert end is not None
    first_day, last_day = timex3.interval_of(begin), timex3.interval_of(end)
    assert first_day is not None
    assert last_day is not None
    assert first_day.joined(last_day) == whole


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2014-12-29", (2014, 12, 29), (2014, 12, 29)),
        ("2014-12", (2014, 12, 1), (2014, 12, 31)),
        ("2014", (2014, 1, 1), (2014, 12, 31)),
        ("2014-W52", (2014, 12, 22), (2014, 12, 28)),
        ("2014-W52-WE", (2014, 12, 27), (2014, 12, 28)),
        ("2020-W53", (2020, 12, 28), (2021, 1, 3)),
        ("2014-Q3", (2014, 7, 1), (2014, 9, 30)),
        ("2014-H1", (2014, 1, 1), (2014, 6, 30)),
        ("2014-SP", (2014, 3, 1), (2014, 5, 31)),
        ("2014-SU", (2014, 6, 1), (2014, 8, 31)),
        ("2014-FA", (2014, 9, 1), (2014, 11, 30)),
        ("2014-WI", (2014, 12, 1), (2015, 2, 28)),
        ("199", (1990, 1, 1), (1999, 12, 31)),
        ("19", (1900, 1, 1), (1999, 12, 31)),
        ("BC0044-03-15", (-43, 3, 15), (-43, 3, 15)),
        ("BC0001", (0, 1, 1), (0, 12, 31)),
    ],
)
def test_dates(value, first, last):
    interval = timex3.interval_of(value)
    assert interval is not None
    assert interval.first_day == Interval.day(*first).first_day
    assert interval.last_day == Interval.day(*last).first_day
    assert interval.begin % DAY == interval.until % DAY == 0


@pytest.mark.parametrize(
    ("value", "begin", "until"),
    [
        ("2014-12-28T05:36", Civil(2014, 12, 28, 5, 36), Civil(2014, 12, 28, 5, 37)),
        ("2014-12-28T05:36:10", Civil(2014, 12, 28, 5, 36), Civil(2014, 12, 28, 5, 37)),
        ("2014-12-28T05:36+07:00", Civil(2014, 12, 28, 5, 36), Civil(2014, 12, 28, 5, 37)),
        ("2014-12-28T05", Civil(2014, 12, 28, 5), Civil(2014, 12, 28, 6)),
        ("2014-12-28T24:00", Civil(2014, 12, 29), Civil(2014, 12, 29, 0, 1)),
        ("2014-12-28TMO", Civil(2014, 12, 28, 5), Civil(2014, 12, 28, 12)),
        ("2014-12-28TNI", Civil(2014, 12, 28, 20), Civil(2014, 12, 29, 5)),
    ],
)
def test_times(value, begin, until):
    interval = timex3.interval_of(value)
    assert interval is not None
    assert (interval.begin, interval.until) == tuple(map(timex3.calendar.instant, (begin, until)))


@pytest.mark.parametrize(
    "value",
    [
        *("", "XXXX-07-04", "XXXX", "2014-XX", "199X", "PAST_REF", "PRESENT_REF", "FUTURE_REF"),
        *("P3D", "PT12H", "PXD", "XXXX-WXX-1", "2014-02-30", "2014-13", "2014-00", "2014-06-31"),
        *("2014-W00", "2014-W53", "2024-W54", "2014-Q5", "2014-H3", "2014-12-28T25:00", "2014-12-28T10:61"),
        *("2014-12TMO", "2014T05:36", "2014-12-28T", "T05:36", "july", "BC44", "2014-12-28TXX"),
    ],
)
def test_values_without_one_place(value):
    assert timex3.interval_of(value) is None


@given(st.text(max_size=20))
def test_any_text_as_a_value_is_placed_or_not(text):
    interval = timex3.interval_of(text)
    assert interval is None or interval.begin < interval.until


def test_year_values_of_both_eras():
    assert [timex3.year_value(year) for year in (2024, 44, 1, 0, -43)] == [
        "2024",
        "0044",
        "0001",
        "BC0001",
        "BC0044",
    ]


def test_week_values_belong_to_the_iso_year():
    day = Interval.day(2021, 1, 3).first_day
    assert timex3.week_value(day) == "2020-W53"
    assert timex3.day_value(day) == "2021-01-03"


@pytest.mark.parametrize(
    ("value", "first", "years"),
    [("BC37976", -37975, 1), ("1", 1000, 1000), ("0", 1, 999), ("00", 1, 99), ("19", 1900, 100)],
)
def test_far_years_and_round_ones(value, first, years):
    interval = timex3.interval_of(value)
    assert interval == Interval.years(first, years, interval.granularity)
    assert timex3.value_of(interval) == (value, None)
