import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import calendar
from timeline.dates.calendar import Civil

FIRST = dt.date(1, 1, 1)
library_dates = st.dates()
far_years = st.integers(-300_000, 300_000)
far_days = st.integers(-100_000_000, 100_000_000)
CYCLE_YEARS, CYCLE_DAYS = 400, 146_097


@given(library_dates)
def test_day_numbers_agree_with_the_library(date):
    number = calendar.day_number(date.year, date.month, date.day)
    assert number == (date - FIRST).days
    assert calendar.date_of(number) == (date.year, date.month, date.day)


@given(library_dates)
def test_weekdays_and_weeks_agree_with_the_library(date):
    number = (date - FIRST).days
    assert calendar.weekday(number) == date.weekday()
    assert calendar.iso_week(number) == date.isocalendar()[:2]


@given(st.datetimes())
def test_instants_agree_with_the_library(moment):
    whole = moment.replace(microsecond=0)
    civil = Civil(*whole.timetuple()[:6])
    assert calendar.instant(civil) == (whole - dt.datetime(1, 1, 1)).total_seconds()
    assert calendar.civil_of(calendar.instant(civil)) == civil


@given(far_days)
def test_a_day_far_away_is_found_again(number):
    assert calendar.day_number(*calendar.date_of(number)) == number


@given(far_days)
def test_days_follow_each_other(number):
    today, tomorrow = calendar.date_of(number), calendar.date_of(number + 1)
    assert today < tomorrow
    assert calendar.is_date(*today)


@given(far_years, st.integers(1, 12), st.integers(1, 28))
def test_the_calendar_repeats_after_four_hundred_years(year, month, day):
    number = calendar.day_number(year, month, day)
    assert calendar.day_number(year + CYCLE_YEARS, month, day) == number + CYCLE_DAYS


# Julian day numbers of astronomers: that of 0001-01-01 is 1721426.
@pytest.mark.parametrize(
    ("date", "julian"),
    [((1, 1, 1), 1_721_426), ((0, 12, 31), 1_721_425), ((-43, 3, 15), 1_705_428), ((-4713, 11, 24), 0)],
)
def test_days_before_the_common_era(date, julian):
    number = julian - 1_721_426
    assert calendar.day_number(*date) == number
    assert calendar.date_of(number) == date


@pytest.mark.parametrize(
    ("year", "leap"), [(2024, True), (1900, False), (2000, True), (0, True), (-4, True), (-100, False)]
)
def test_leap_years(year, leap):
    assert calendar.is_leap(year) is leap
    assert calendar.month_length(year, 2) == (29 if leap else 28)
    assert calendar.is_date(year, 2, 29) is leap


@pytest.mark.parametrize("date", [(2025, 6, 31), (2025, 0, 1), (2025, 13, 1), (2025, 1, 0), (2023, 2, 29)])
def test_days_that_no_calendar_has(date):
    assert not calendar.is_date(*date)


@given(far_years, st.integers(1, 12), st.integers(-5000, 5000))
def test_months_are_added_and_taken_away(year, month, months):
    later_year, later_month = calendar.add_months(year, month, months)
    assert 1 <= later_month <= 12
    assert (later_year - year) * 12 + later_month - month == months
    assert calendar.add_months(later_year, later_month, -months) == (year, month)


@given(far_years, st.integers(1, 52))
def test_a_week_begins_on_the_monday_that_iso_says(year, week):
    monday = calendar.week_start(year, week)
    assert calendar.weekday(monday) == 0
    assert calendar.iso_week(monday) == calendar.iso_week(monday + 6) == (year, week)
