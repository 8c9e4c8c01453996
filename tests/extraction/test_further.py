"""Several happenings of one sentence, sentences that go on with a date, and what is no part of an article."""

from __future__ import annotations

import pytest

from tests.tagging.marked import stated
from timeline.extraction import analyse
from timeline.extraction.furniture import is_furniture, is_heading, prose
from timeline.extraction.pairings import pairings_at
from timeline.model import Analysis, EventKind, RawArticle

CREATED = "2025-06-18"


def analysis_of(text: str, language: str) -> Analysis:
    """What is learnt of a text of 18 June 2025."""
    return analyse(RawArticle(text, language=language, published=stated(CREATED)))


def test_each_figure_of_a_sentence_is_an_event():
    text = (
        "Bursa Tokyo turun 1,2 persen pada Selasa (17/6/2025), sedangkan bursa Seoul naik 0,4 persen "
        "dan rupiah melemah 0,3 persen."
    )
    found = analysis_of(text, "id").proposals
    assert {proposal.value for proposal in found} == {"2025-06-17"}
    assert len(found) >= 2
    assert any("Tokyo" in proposal.title for proposal in found)
    assert any("Seoul" in proposal.title for proposal in found)
    assert all(not ("Tokyo" in proposal.title and "Seoul" in proposal.title) for proposal in found)


def test_a_figure_without_a_date_goes_on_with_the_one_before():
    text = (
        "Harga cabai naik 12 persen menjadi Rp 60.000 per kilogram pada Selasa (17/6/2025).\n"
        "Harga bawang merah turun 3 persen menjadi Rp 38.000 per kilogram."
    )
    first, second = analysis_of(text, "id").proposals
    assert (first.value, second.value) == ("2025-06-17", "2025-06-17")
    assert second.evidence[0] > first.evidence[1] - 1
    assert text[slice(*second.evidence)].startswith("Harga bawang merah")
    assert second.confidence < first.confidence


def test_a_figure_goes_on_with_the_day_though_it_names_the_date_of_its_record():
    text = (
        "Harga gula turun 2 persen menjadi 16 dollar AS per pon pada Selasa (17/6/2025).\n"
        "Harga kopi untuk pengiriman Agustus naik 3 sen menjadi 21 dollar AS, tertinggi sejak Mei 2019."
    )
    assert [proposal.value for proposal in analysis_of(text, "id").proposals] == ["2025-06-17", "2025-06-17"]


def test_a_saying_at_a_meeting_tells_of_the_meeting_too():
    text = (
        '"Stok beras cukup untuk semua daerah," kata Siti Aminah dalam seminar pangan nasional di Bogor, '
        "Selasa (17/6/2025)."
    )
    said, meeting = analysis_of(text, "id").proposals
    assert (said.kind, meeting.kind) == (EventKind.STATEMENT, EventKind.OCCURRENCE)
    assert meeting.title == "Seminar pangan nasional di Bogor"
    assert meeting.confidence < said.confidence


def test_a_meeting_for_the_press_is_no_event_of_its_own():
    text = '"Stok beras cukup," kata Siti Aminah dalam pertemuan pers di Bogor, Selasa (17/6/2025).'
    assert len(analysis_of(text, "id").proposals) == 1


def test_each_match_of_a_row_is_an_event_at_its_own_time():
    text = (
        "Televisi menayangkan Elang Putih vs Macan Solo pada Sabtu (21/6/2025) pukul 15.00 WIB dan Badai FC "
        "vs Rajawali Timur pada Minggu (22/6/2025) pukul 19.00 WIB."
    )
    found = analysis_of(text, "id").proposals
    assert [(proposal.value, proposal.title) for proposal in found] == [
        ("2025-06-21", "Elang Putih vs Macan Solo"),
        ("2025-06-22", "Badai FC vs Rajawali Timur"),
    ]
    assert found[1].participants == ("Badai FC", "Rajawali Timur")


def test_matches_whose_day_stands_before_them_are_of_that_day():
    row = "Minggu: Elang Putih vs Macan Solo, Badai FC vs Rajawali Timur."
    assert [match.title for match in pairings_at(row, [(0, 6)], (0, 6)) or ()] == [
        "Elang Putih vs Macan Solo",
        "Badai FC vs Rajawali Timur",
    ]
    assert pairings_at("Minggu: Elang Putih vs Macan Solo.", [(0, 6)], (0, 6)) is None


def test_a_season_is_both_its_years():
    (proposal,) = analysis_of("Musim 2022/2023 pelatih Elang Putih itu dipecat klubnya.", "id").proposals
    assert (proposal.value, proposal.end_value) == ("2022", "2023")


def test_a_delivery_month_is_no_date_of_the_trade():
    text = (
        "Harga gula turun 2 persen pada Selasa (17/6/2025).\n"
        "Gula untuk pengiriman Agustus turun 12 sen menjadi 16 dollar AS per pon di bursa New York."
    )
    assert {proposal.value for proposal in analysis_of(text, "id").proposals} == {"2025-06-17"}


def test_what_lasts_since_a_date_is_a_span():
    (proposal,) = analysis_of("Sejak Maret, harga beras telah naik sekitar 30 persen.", "id").proposals
    assert (proposal.value, proposal.end_value) == ("2025-03", "2025-06-18")


@pytest.mark.parametrize(
    "line",
    [
        "Baca juga: Rapat Ditunda Lagi",
        "BACA JUGA : Harga Naik",
        "Read also: The talks of Monday",
        "Advertisement",
        "SCROLL TO CONTINUE WITH CONTENT",
        "Tonton juga video: Rapat",
    ],
)
def test_links_to_other_articles_tell_no_events(line):
    assert is_furniture(line)
    text = f"Rapat digelar pada Senin (16/6/2025) di Bandung.\n{line} pada Selasa (17/6/2025)"
    assert [proposal.value for proposal in analysis_of(text, "id").proposals] == ["2025-06-16"]


@pytest.mark.parametrize(
    "line",
    [
        "Tuti Lestari, Jurnalis - Rabu, 18 Juni 2025 | 11:30 WIB",
        "Diperbarui 18 Juni 2025, 14:05 WIB",
        "18 June 2025",
    ],
)
def test_who_wrote_it_and_when_is_no_event(line):
    text = f"{line}\nRapat digelar pada Senin (16/6/2025) di Bandung."
    assert [proposal.value for proposal in analysis_of(text, "id").proposals] == ["2025-06-16"]


def test_a_heading_tells_no_names():
    heading = "Wali Kota Resmikan Jembatan Baru"
    assert is_heading(heading)
    assert not is_heading("Wali kota meresmikan jembatan baru di Bandung.")
    assert not is_heading("Jakarta Pusat")
    assert not is_heading("Hadir Sari Dewi, Budi Putra, Wali Kota Jakarta Pusat Rahmat, dan Ketua DPRD.")
    text = prose(f"{heading}\nIa datang.\nBaca juga: Lain")
    assert text.split() == ["Ia", "datang."]
    assert text.index("Ia") == len(heading) + 1
