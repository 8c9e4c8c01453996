"""When an article was written: stated, in its dateline, inferred from its dates, or unknown."""

from __future__ import annotations

import pytest

from tests.tagging.marked import check, stated, tagged
from timeline.dates import Interval
from timeline.model import Publication, PublicationSource


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Head\nJune 17, 2025\nThe council met yesterday.", "en"),
        ("Council meets\n\nHARTFORD, 17 June 2025\n\nThe council met yesterday.", "en"),
        ("Dewan bersidang\n\nJakarta, 17 Juni 2025\n\nDewan bersidang kemarin.", "id"),
        ("Dewan bersidang\nSelasa, 17/06/2025\n\nDewan bersidang kemarin.", "id"),
        ("Diterbitkan: 17 Juni 2025\n\nDewan bersidang kemarin.", "id"),
        ("Kabar.com - 17/06/2025, 10:21 WIB\n\nDewan bersidang kemarin.", "id"),
        ("Published June 17, 2025\n\nThe council met yesterday.", "en"),
        ("Council meets\n\nJune 17, 2025 - The council met yesterday.", "en"),
        ("17 Juni 2025 – Dewan bersidang kemarin.", "id"),
        ("HARTFORD, June 17, 2025 - The council met yesterday.", "en"),
        ("LONDON, June 17, 2025 (Reuters) - The council met yesterday.", "en"),
        ("JAKARTA, 17 Juni 2025 (ANTARA) - Dewan bersidang kemarin.", "id"),
        ("HARTFORD (June 17, 2025) — The council met yesterday.", "en"),
        ("Council meets\n\nHARTFORD, Conn., June 17, 2025 -- The council met yesterday.", "en"),
        ("JAKARTA, 17 Juni 2025 - Dewan bersidang kemarin.", "id"),
        ("Jakarta, Selasa (17/6/2025) - Dewan bersidang kemarin.", "id"),
        ("Dewan bersidang\n\nJAKARTA, KABAR.com (17/6/2025) - Dewan bersidang kemarin.", "id"),
    ],
)
def test_a_date_above_or_before_the_text(text, language):
    result = tagged(text, language, None)
    assert result.published.source == PublicationSource.DATELINE
    assert result.published.interval == Interval.day(2025, 6, 17)
    assert result.published.why is not None
    assert result.timexes[-1].value == "2025-06-16"


def test_what_the_source_states_wins_over_the_text():
    result = tagged(
        "Dewan bersidang\n\nJakarta, 17 Juni 2025\n\nDewan bersidang kemarin.", "id", "2025-06-20"
    )
    assert result.published == stated("2025-06-20")
    assert result.timexes[-1].value == "2025-06-19"


def test_the_latest_weekday_with_a_whole_date():
    text = "Rapat digelar Senin (16/6/2025). Rapat lain digelar Selasa (17/6/2025). Hujan turun kemarin."
    result = tagged(text, "id", None)
    assert result.published.source == PublicationSource.INFERRED
    assert result.published.interval == Interval.day(2025, 6, 17)
    assert result.timexes[-1].value == "2025-06-16"


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Rapat digelar Senin (16/6/2025). Wali kota mundur pada Rabu.", "id", 18),
        ("Rapat digelar Senin (16/6/2025). Wali kota akan mundur pada Rabu.", "id", 16),
        ("Rapat digelar Senin (16/6/2025). Pada Minggu ia tiba.", "id", 16),
        ("The council met on Monday, June 16, 2025. The mayor resigned on Wednesday.", "en", 18),
        ("The council met on Monday, June 16, 2025. The mayor will resign on Wednesday.", "en", 16),
    ],
)
def test_a_bare_weekday_told_after_the_latest_whole_date_is_later(text, language, day):
    assert tagged(text, language, None).published.interval == Interval.day(2025, 6, day)


@pytest.mark.parametrize(
    ("text", "language", "year"),
    [
        ("Mereka bertemu Kamis (4/7). Pada 2023 perdagangan turun.", "id", 2024),
        ("Mereka bertemu Kamis (4/7). Pada 2018 perdagangan turun.", "id", 2019),
        ("They met on Thursday (4 July). Trade fell in 2012.", "en", 2013),
        ("Rapat Senin (16/6) dan Rabu (18/6). Pabrik berdiri sejak 2024.", "id", 2025),
    ],
)
def test_the_year_in_which_weekdays_and_years_agree(text, language, year):
    published = tagged(text, language, None).published
    assert published.source == PublicationSource.INFERRED
    assert published.interval is not None
    assert published.interval.iso()[0].startswith(str(year))
    assert str(year) in str(published.why)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", "id"),
        ("Dewan bersidang kemarin di Bandung.", "id"),
        ("Mereka bertemu Kamis (4/7) di Astana.", "id"),
        ("Mereka bertemu pada 4 Juli, dua hari setelah pesta.", "id"),
        ("Perdagangan turun pada 2023.", "id"),
        ("Trade fell in 2023, and they met on Thursday.", "en"),
        ("June 3, 2025 - The fleet sailed.\nJune 9, 2025 - It came back.", "en"),
        ("June 3, 2025 - June 5, 2025 was a long feast.", "en"),
    ],
)
def test_where_nothing_decides_the_publication_stays_unknown(text, language):
    assert tagged(text, language, None).published == Publication()


# The weekday, or another date of the article, decides the order of day and month.
@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("They met on {3/4/2025 = 2025-03-04}.", "en"),
        ("They met on {3/4/2025 = 2025-04-03} and on {25/4/2025 = 2025-04-25}.", "en"),
        ("They met on {3/4/2025 = 2025-03-04} and on {4/25/2025 = 2025-04-25}.", "en"),
        ("They met on {Thursday (3/4/2025) = 2025-04-03}.", "en"),
        ("They met on {Tuesday (3/4/2025) = 2025-03-04}.", "en"),
        ("Mereka bertemu {Kamis (3/4/2025) = 2025-04-03}.", "id"),
        ("Mereka bertemu pada {3/4/2025 = 2025-04-03}.", "id"),
        ("Mereka bertemu pada {2025-04-03 = 2025-04-03}.", "id"),
    ],
)
def test_order_of_day_and_month(marked, language):
    check(marked, language, "2025-06-18")


# Without a publication date, what hangs on it keeps its place open; what does not is read all the same.
@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("Ia tiba pada {10 Juni 2025 = 2025-06-10}. {Dua hari kemudian = 2025-06-12} ia pergi.", "id"),
        ("Ia tiba pada {10 Juni = XXXX-06-10}.", "id"),
        ("Ia tiba pada {Senin = XXXX-WXX-1}.", "id"),
        ("Ia tiba {kemarin = XXXX-XX-XX}.", "id"),
        ("Ia tiba pada {bulan Maret = XXXX-03}.", "id"),
        ("She came in {March = XXXX-03}, after {three weeks = P3W}.", "en"),
        ("She came on {Tuesday = XXXX-WXX-2}.", "en"),
        ("She came in {1987 = 1987} and left on {4 May = 1987-05-04}.", "en"),
    ],
)
def test_without_a_publication_date(marked, language):
    check(marked, language, None)
