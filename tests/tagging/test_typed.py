"""Dates as users type them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Interval
from timeline.errors import InputFault
from timeline.tagging import DateReading, read_date

TODAY = Interval.day(2025, 6, 18)


@pytest.mark.parametrize(
    ("text", "value", "end_value"),
    [
        ("4 juli 2024", "2024-07-04", None),
        ("  4 Juli 2024 ", "2024-07-04", None),
        ("July 4, 2024", "2024-07-04", None),
        ("2024-07-04", "2024-07-04", None),
        ("2024-07", "2024-07", None),
        ("2024", "2024", None),
        ("March 2013", "2013-03", None),
        ("Maret 2013", "2013-03", None),
        ("kuartal III 2024", "2024-Q3", None),
        ("1990s", "199", None),
        ("44 SM", "BC0044", None),
        ("about 1990", "1990", None),
        ("sekitar 1990", "1990", None),
        ("2024-W27", "2024-W27", None),
        ("2024-Q3", "2024-Q3", None),
        ("10 Muharram 1446 H", "2024-07-16", None),
        ("16-18 June 2025", "2025-06-16", "2025-06-18"),
        ("16-18 Juni 2025", "2025-06-16", "2025-06-18"),
        ("2014-2019", "2014", "2019"),
        ("last week of June 2025", "2025-W26", None),
        ("the first week of March 2025", "2025-W10", None),
        ("pekan terakhir Juni 2025", "2025-W26", None),
        ("minggu pertama Maret 2025", "2025-W10", None),
    ],
)
@pytest.mark.parametrize("language", ["id", "en"])
def test_dates_in_words_of_either_language(text, value, end_value, language):
    assert read_date(text, language)[:2] == (value, end_value)


@pytest.mark.parametrize(("language", "value"), [("id", "2024-07-04"), ("en", "2024-04-07")])
def test_the_language_orders_day_and_month(language, value):
    assert read_date("4/7/2024", language).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("kemarin", "2025-06-17"),
        ("4 Juli", "2025-07-04"),
        ("Senin lalu", "2025-06-16"),
        ("yesterday", "2025-06-17"),
    ],
)
def test_an_anchor_places_what_has_no_year(text, value):
    assert read_date(text, "id", TODAY).value == value


def test_a_rough_date_is_kept_rough():
    assert read_date("about 1990").interval.approximate
    assert not read_date("1990").interval.approximate


def test_a_span_covers_both_ends():
    assert read_date("16-18 Juni 2025").interval == Interval.of_day(Interval.day(2025, 6, 16).first_day, 3)


@pytest.mark.parametrize(
    "text", ["", " ", "not a date", "kemarin", "4 Juli", "tiga hari", "31 Juni", "…", "99", "199"]
)
def test_what_is_no_date_is_told(text):
    with pytest.raises(InputFault) as caught:
        read_date(text)
    assert text in str(caught.value)


def test_a_sentence_that_holds_a_date_is_none():
    with pytest.raises(InputFault):
        read_date("Rapat yang panjang sekali itu digelar di Bandung pada 4 Juli 2024 oleh dewan.")


def understood(text: str) -> DateReading | None:
    """What a user's text is read as; None where it is refused."""
    try:
        return read_date(text, "id", TODAY)
    except InputFault:
        return None


@given(st.text(max_size=60))
def test_any_input_is_read_or_refused(text):
    reading = understood(text)
    assert reading is None or (reading.value and reading.interval.begin < reading.interval.until)


@pytest.mark.parametrize("text", ["mei 2024", "Mei 2024", "may 2024"])
def test_a_month_of_another_language_is_not_left_out(text):
    assert read_date(text, "en").interval == read_date(text, "id").interval == Interval.month(2024, 5)


_PAST, _FUTURE = DISTANT_PAST, DISTANT_FUTURE


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("before 4 July 2024", Interval(_PAST, Interval.day(2024, 7, 4).begin)),
        ("Sebelum 4 Juli 2024", Interval(_PAST, Interval.day(2024, 7, 4).begin)),
        ("no later than 2020-05-06", Interval(_PAST, Interval.day(2020, 5, 6).until)),
        ("paling lambat 6 Mei 2020", Interval(_PAST, Interval.day(2020, 5, 6).until)),
        ("after 6 May 2020", Interval(Interval.day(2020, 5, 6).until, _FUTURE)),
        ("sesudah 6 Mei 2020", Interval(Interval.day(2020, 5, 6).until, _FUTURE)),
        ("sejak 6 Mei 2020", Interval(Interval.day(2020, 5, 6).begin, _FUTURE)),
        ("from 6 May 2020 on", Interval(Interval.day(2020, 5, 6).begin, _FUTURE)),
        ("±1990", replace(Interval.years(1990), approximate=True)),
        ("ca. 6 Mei 2020", replace(Interval.day(2020, 5, 6), approximate=True)),
    ],
)
def test_a_word_before_a_date_bounds_it(text, interval):
    assert read_date(text, "id", TODAY).interval == interval


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize(
    "text",
    [
        "about 1990",
        "before 4 July 2024",
        "since 2014",
        "4 July 2024, 14:00",
        "4 July 2024",
        "May 2024",
        "44 BCE",
    ],
)
def test_a_date_as_we_write_it_is_read_again(text, language):
    interval = read_date(text, "en").interval
    assert read_date(interval.in_words(language), language).interval == interval
