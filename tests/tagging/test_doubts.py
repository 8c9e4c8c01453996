"""Contradictions are told, and every value says how it came about."""

from __future__ import annotations

import pytest

from tests.extraction.articles import ALL
from tests.tagging.marked import tagged
from timeline.model import TimexType

CREATED = "2025-06-18"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mereka bertemu Senin (4/7/2024).", "id"),
        ("Mereka bertemu Jumat, 4 Juli 2024.", "id"),
        ("They met on Monday, July 4, 2024.", "en"),
    ],
)
def test_a_weekday_that_does_not_fit_keeps_the_date_and_is_told(text, language):
    (timex,) = tagged(text, language, CREATED).timexes
    assert timex.value == "2024-07-04"
    assert [str(doubt) for doubt in timex.doubts] == ["The weekday does not fit: 4 July 2024 is a Thursday."]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mereka bertemu 31 Juni 2025.", "id"),
        ("Mereka bertemu Senin (31/6).", "id"),
        ("Mereka bertemu 30/2/2025.", "id"),
        ("They met on June 31.", "en"),
        ("They met on 29 February 2023.", "en"),
    ],
)
def test_a_day_that_no_calendar_has_is_told(text, language):
    (timex,) = tagged(text, language, CREATED).timexes
    assert len(timex.doubts) == 1
    assert "no such day" in str(timex.doubts[0])
    assert timex.confidence < 0.5


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Rapat itu telah digelar pada 25 Juni 2025.", "id"),
        ("Ia sudah meninggal pada 25 Juni 2025.", "id"),
        ("Korban sempat terlihat di pasar pada 25 Juni 2025.", "id"),
        ("The treaty expired on December 31, 2026.", "en"),
        ("The plane crashed on June 25, 2025, killing two.", "en"),
        ("She was arrested on June 25, 2025.", "en"),
        ("The company was founded in 2091.", "en"),
        ("Perusahaan itu telah dibubarkan pada tahun 2031.", "id"),
    ],
)
def test_what_is_told_as_past_before_it_can_have_been_is_doubted(text, language):
    (timex,) = tagged(text, language, CREATED).timexes
    assert [str(doubt).split(",")[0] for doubt in timex.doubts] == ["It is told as past"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Rapat itu akan digelar pada 25 Juni 2025.", "id"),
        ("Masa kontrak berakhir pada 30 Juni 2025.", "id"),
        ("Kedua pihak sepakat bertemu pada 25 Juni 2025.", "id"),
        ("Rapat akan ditutup pada 25 Juni 2025.", "id"),
        ("Tiket yang telah dibeli berlaku pada 25 Juni 2025.", "id"),
        ("Polisi sudah memanggil saksi untuk diperiksa pada 25 Juni 2025.", "id"),
        ("Pemerintah telah menetapkan libur nasional pada 27 Juni 2025.", "id"),
        ("Batas waktu telah diperpanjang hingga 30 Juni 2025.", "id"),
        ("The trial was set for July 4, 2025.", "en"),
        ("Bonds that were sold mature in 2031.", "en"),
        ("They agreed to meet on 25 June 2025.", "en"),
        ("The vote will be held on June 25, 2025.", "en"),
        ("The vote was to be held on June 25, 2025.", "en"),
        ("The talks would be resumed on June 25, 2025.", "en"),
        ("The court ordered the firm to pay its debts on June 25, 2025.", "en"),
        ("He was summoned to appear in court on June 25, 2025.", "en"),
        ("The ministers have been invited to gather on June 25, 2025.", "en"),
        ("The show, which opened in May, will be closed on June 25, 2025.", "en"),
        ("The hearing was postponed to June 25, 2025.", "en"),
        ("The fund redeemed notes due June 25, 2025.", "en"),
        ("She said profits in 2026 would fall.", "en"),
        ("Bonds that were sold mature in 2061.", "en"),
        ("Jumlah penduduk mencapai puncaknya pada 2070.", "id"),
    ],
)
def test_what_is_told_as_coming_raises_no_doubt(text, language):
    assert tagged(text, language, CREATED).timexes[-1].doubts == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mereka bertemu Kamis (4/7/2024) dan Kamis, 29 Februari 2024.", "id"),
        ("They met on Thursday, July 4, 2024 and will meet on July 4, 2026.", "en"),
    ],
)
def test_what_agrees_raises_no_doubt(text, language):
    assert [timex.doubts for timex in tagged(text, language, CREATED).timexes] == [(), ()]


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, texts in ALL.items() for text in texts]
)
@pytest.mark.parametrize("created", [None, CREATED])
def test_every_value_is_explained(language, text, created):
    for timex in tagged(text, language, created).timexes:
        assert timex.why
        for step in (*timex.why, *timex.doubts):
            assert "{" not in step.in_words("en")
            assert "{" not in step.in_words("id")
        assert 0 < timex.confidence <= 1


def test_the_explanation_names_words_anchor_and_result():
    (timex,) = tagged("Ia pindah dua hari lalu.", "id", CREATED).timexes
    told = " ".join(step.in_words("en") for step in timex.why)
    assert "dua hari lalu" in told
    assert "18 June 2025" in told
    assert "16 June 2025" in told


@pytest.mark.parametrize(
    ("text", "language", "first", "last"),
    [
        ("The shop closed in early 2023.", "en", "2023-01-01", "2023-05"),
        ("Toko tutup pada akhir 2022.", "id", "2022-09-01", "2023-01-01"),
        ("The shop closed in mid-April.", "en", "2025-04-11", "2025-04-21"),
    ],
)
def test_a_part_of_a_period_narrows_the_interval(text, language, first, last):
    (timex,) = tagged(text, language, CREATED).timexes
    assert timex.interval is not None
    assert timex.interval.approximate
    begin, until = timex.interval.iso()
    assert begin.startswith(first)
    assert until.startswith(last)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sidang berlangsung tiga hari.", "id"),
        ("Pasar dibuka setiap Senin.", "id"),
        ("It is now the largest.", "en"),
        ("The trial lasted for years.", "en"),
    ],
)
def test_what_has_no_single_place_has_no_interval(text, language):
    (timex,) = tagged(text, language, CREATED).timexes
    assert timex.interval is None


def test_times_lie_within_their_day():
    for timex in tagged(
        "Gempa terjadi Minggu (15/6/2025) pukul 07.55 WIB dan Senin pagi.", "id", CREATED
    ).timexes:
        assert timex.type == TimexType.TIME
        assert timex.interval is not None
        assert timex.value.startswith(timex.interval.iso()[0][:10])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Warga berkumpul Minggu depan di balai desa.", "2025-06-22"),
        ("Minggu depan warga berkumpul.", "2025-W26"),
    ],
)
def test_a_word_for_the_day_and_for_the_week_is_told(text, value):
    (timex,) = tagged(text, "id", CREATED).timexes
    assert timex.value == value
    assert [str(doubt) for doubt in timex.doubts] == ["“Minggu depan” can be the day or the week."]
    assert timex.confidence < 0.7


@pytest.mark.parametrize("text", ["Warga berkumpul minggu depan.", "Warga berkumpul Minggu pekan depan."])
def test_what_says_which_it_is_is_no_doubt(text):
    (timex,) = tagged(text, "id", CREATED).timexes
    assert timex.doubts == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Peristiwa itu terjadi pada 12 Mei 2926.", "id"),
        ("Peristiwa itu terjadi pada tahun 2926.", "id"),
        ("He was born in May 2192.", "en"),
    ],
)
def test_a_year_far_ahead_may_be_mistyped(text, language):
    (timex,) = tagged(text, language, CREATED).timexes
    assert ["mistyped" in str(doubt) for doubt in timex.doubts] == [True]
    assert timex.confidence < 0.5
