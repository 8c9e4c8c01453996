import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity, Interval, timex3
from timeline.dates.calendar import Civil
from timeline.dates.wording import day_in_words, weekday_in_words, year_in_words


@pytest.mark.parametrize(
    ("value", "english", "indonesian"),
    [
        ("2024-07-04", "4 July 2024", "4 Juli 2024"),
        ("2024-07", "July 2024", "Juli 2024"),
        ("2024", "2024", "2024"),
        ("2024-W27", "week of 1 July 2024", "pekan 1 Juli 2024"),
        ("2024-W27-WE", "6 July 2024 – 7 July 2024", "6 Juli 2024 – 7 Juli 2024"),
        ("2024-Q3", "quarter 3 of 2024", "kuartal 3 2024"),
        ("2024-H2", "half 2 of 2024", "semester 2 2024"),
        ("2024-SU", "June 2024 – August 2024", "Juni 2024 – Agustus 2024"),
        ("202", "2020s", "2020-an"),
        ("19", "century 20", "abad ke-20"),
        ("BC0044", "44 BCE", "44 SM"),
        ("BC0044-03-15", "15 March 44 BCE", "15 Maret 44 SM"),
        ("2024-07-04T07:55", "4 July 2024, 07:55", "4 Juli 2024, 07.55"),
        (
            "2024-07-04TMO",
            "4 July 2024, 05:00 – 4 July 2024, 11:59",
            "4 Juli 2024, 05.00 – 4 Juli 2024, 11.59",
        ),
    ],
)
def test_a_value_in_words(value, english, indonesian):
    interval = timex3.interval_of(value)
    assert interval is not None
    assert interval.in_words("en") == english
    assert interval.in_words("id") == indonesian


JULY_FOURTH = Interval.day(2024, 7, 4)


@pytest.mark.parametrize(
    ("interval", "english", "indonesian"),
    [
        (Interval(DISTANT_PAST, DISTANT_FUTURE), "any time", "kapan saja"),
        (Interval(DISTANT_PAST, JULY_FOURTH.begin), "before 4 July 2024", "sebelum 4 Juli 2024"),
        (Interval(JULY_FOURTH.begin, DISTANT_FUTURE), "from 4 July 2024 on", "sejak 4 Juli 2024"),
        (
            Interval(JULY_FOURTH.begin, JULY_FOURTH.until, approximate=True),
            "about 4 July 2024",
            "sekitar 4 Juli 2024",
        ),
        (
            JULY_FOURTH.joined(Interval.day(2024, 7, 6)),
            "4 July 2024 – 6 July 2024",
            "4 Juli 2024 – 6 Juli 2024",
        ),
        (Interval.years(-43).joined(Interval.years(14)), "44 BCE – 14", "44 SM – 14"),
        (Interval.years(1001, 1000, Granularity.MILLENNIUM), "millennium 2", "milenium ke-2"),
        (
            Interval.month(2024, 7).joined(Interval.month(2024, 9)),
            "July 2024 – September 2024",
            "Juli 2024 – September 2024",
        ),
    ],
)
def test_open_rough_and_long_intervals(interval, english, indonesian):
    assert interval.in_words() == english
    assert interval.in_words("id") == indonesian


@pytest.mark.parametrize(
    ("begin", "until", "unit", "words"),
    [
        ((2023, 1, 1), (2023, 5, 1), Granularity.YEAR, "about January 2023 – April 2023"),
        ((2023, 4, 11), (2023, 4, 21), Granularity.MONTH, "about 11 April 2023 – 20 April 2023"),
        ((1990, 1, 1), (1993, 5, 1), Granularity.DECADE, "about 1990 – 1993"),
        ((2023, 6, 1), (2023, 6, 30), Granularity.YEAR, "about 1 June 2023 – 29 June 2023"),
    ],
)
def test_a_part_of_a_unit_is_told_in_a_finer_one(begin, until, unit, words):
    first, last = Interval.day(*begin), Interval.day(*until)
    assert Interval(first.begin, last.begin, unit, approximate=True).in_words() == words


def test_an_unknown_interface_language_reads_english():
    assert JULY_FOURTH.in_words("xx") == "4 July 2024"


def test_there_is_no_year_zero():
    assert [year_in_words(year, "en") for year in (1, 0, -1)] == ["1", "1 BCE", "2 BCE"]
    assert day_in_words(-1, "id") == "31 Desember 1 SM"


def test_weekdays():
    assert weekday_in_words(JULY_FOURTH.first_day, "en") == "Thursday"
    assert weekday_in_words(JULY_FOURTH.first_day, "id") == "Kamis"


@given(
    st.integers(-(10**12), 10**12),
    st.integers(1, 10**12),
    st.sampled_from(Granularity),
    st.booleans(),
    st.sampled_from(("en", "id")),
)
def test_every_interval_has_words(begin, length, unit, approximate, language):
    words = Interval(begin, begin + length, unit, approximate).in_words(language)
    assert words
    assert "{" not in words


def test_a_minute_at_midnight_names_its_own_day():
    assert Interval.minute(Civil(2024, 7, 5)).in_words() == "5 July 2024, 00:00"
