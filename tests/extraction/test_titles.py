"""Titles: who did what, from the clause that tells it, without dates, sources and what only leads over."""

from __future__ import annotations

import pytest

from tests.tagging.marked import stated
from timeline.extraction import analyse
from timeline.extraction.citing import cited
from timeline.extraction.plain import plain
from timeline.language import load_pack
from timeline.model import RawArticle

CREATED = "2025-06-18"


def titles(text: str, language: str = "id") -> list[str]:
    """The titles of the events of a text of 18 June 2025."""
    found = analyse(RawArticle(text, language=language, published=stated(CREATED)))
    return [proposal.title for proposal in found.proposals]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Piala Merdeka 2025 dibuka di Solo pada Senin (16/6/2025).",
            "Piala Merdeka dibuka di Solo",
        ),
        (
            "Sebelumnya diberitakan, sebuah gudang terbakar di Cikupa pada Senin (16/6/2025).",
            "Sebuah gudang terbakar di Cikupa",
        ),
        (
            "Harga kopi robusta turun 28 sen atau 0,4 persen menjadi 69 dollar AS per pon, Senin (16/6).",
            "Harga kopi robusta turun 28 sen menjadi 69 dollar AS per pon",
        ),
        (
            "Warga berangkat ke Medan menggunakan kapal yang sama pada Senin (16/6/2025).",
            "Warga berangkat ke Medan menggunakan kapal yang sama",
        ),
        (
            "Perdagangan  berakhir di   55 dollar AS pada Senin (16/6/2025).",
            "Perdagangan berakhir di 55 dollar AS",
        ),
    ],
)
def test_a_title_leaves_out_what_only_leads_over_or_dates_a_name(text, title):
    assert titles(text) == [title]


def test_a_source_that_is_cited_says_what_follows():
    text = "Melansir Kantor Berita Nusantara, Selasa (17/6/2025), pemerintah mengirim dua kapal ke Ambon."
    (title,) = titles(text)
    assert title.startswith("Kantor Berita Nusantara: pemerintah mengirim dua kapal")
    assert len(title.split()) <= 12


def test_a_source_with_a_long_name_leaves_the_title_as_it_is():
    text = (
        "Melansir Kantor Berita Pertanian Perikanan Perkebunan Kehutanan Nusantara, Selasa (17/6/2025), "
        "Kepala Desa Karang Anyar Muhammad Rahmat Hidayat mengirim dua kapal ke Ambon."
    )
    assert all(len(title.split()) <= 12 for title in titles(text))


def test_a_verb_of_saying_is_no_part_of_the_speakers_name():
    (title,) = titles('"Kami akan membuka jalan itu," tutur Siti Aminah di Bogor, Selasa (17/6/2025).')
    assert title == "Siti Aminah: Kami akan membuka jalan itu"


def test_a_verb_with_a_pronoun_is_said_by_who_was_named_before():
    text = (
        'Siti Aminah menyambut para petani.\n"Kami akan membuka jalan," ujarnya di Bogor, Selasa (17/6/2025).'
    )
    assert titles(text) == ["Siti Aminah: Kami akan membuka jalan"]


def test_a_name_behind_a_verb_is_not_what_stands_before_it():
    (title,) = titles(
        "Pada 16 Juni 2025 kapal Bahari 212 yang membawa Bupati Rahmat Hidayat dan Menteri Luar Negeri "
        "Ali Amir-Suryana tenggelam di perairan dangkal Ambon Timur."
    )
    assert title.startswith("Kapal Bahari 212")
    assert "tenggelam" in title


def test_an_office_gives_way_to_who_holds_it():
    (title,) = titles(
        '"Kami akan membuka jalan itu," kata Deputi Gubernur Bank Indonesia Siti Aminah, Selasa (17/6/2025).'
    )
    assert title == "Siti Aminah: Kami akan membuka jalan itu"


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "id",
            "Pendapatan koperasi nelayan Cilacap naik menjadi Rp 6 miliar pada 2024 dibanding 2023.",
            "Pendapatan koperasi nelayan Cilacap naik menjadi Rp 6 miliar",
        ),
        (
            "id",
            "Penjualan tiket kapal ke Karimunjawa akan dibuka mulai 3 Juli 2025.",
            "Penjualan tiket kapal ke Karimunjawa akan dibuka",
        ),
        (
            "en",
            "Sales of the ferry line rose to $6 million in 2024 compared with 2023.",
            "Sales of ferry line rose to $6 million",
        ),
    ],
)
def test_no_title_ends_in_a_word_that_leads_to_a_date(language, text, title):
    assert titles(text, language) == [title]


def test_a_date_belongs_to_the_clause_that_it_begins():
    (title,) = titles(
        "The council on Monday approved the bridge, and residents have long blamed the ferry company.", "en"
    )
    assert title == "Council approved bridge"


@pytest.mark.parametrize(
    ("language", "sentence", "source", "rest"),
    [
        ("id", "Melansir Reuters, harga naik.", "Reuters", "harga naik."),
        ("id", "Dikutip dari laman Badan Pangan, stok cukup.", "Badan Pangan", "stok cukup."),
        ("id", "Berdasarkan keterangan polisi, dua orang ditahan.", "", "dua orang ditahan."),
        ("en", "According to the Harbour Board, two ships sank.", "Harbour Board", "two ships sank."),
    ],
)
def test_a_source_is_cited_at_the_beginning(language, sentence, source, rest):
    found = cited(sentence, load_pack(language).events)
    assert found is not None
    assert found.source == source
    assert sentence[found.end :] == rest


def test_who_cites_nobody_is_no_source():
    assert cited("Siti Aminah, bupati, datang.", load_pack("id").events) is None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Presiden Amerika Serikat (AS) Donald Trump tiba.", "Presiden Amerika Serikat Donald Trump tiba."),
        ("Organisasi Kerja Sama Shanghai (SCO) bersidang.", "SCO bersidang."),
    ],
)
def test_a_long_name_gives_way_to_its_short_form_where_that_is_worth_it(sentence, expected):
    assert plain(sentence, load_pack("id").events).text == expected


def test_runs_of_spaces_are_one_and_offsets_stay_true():
    words = load_pack("id").events
    found = plain("Harga  di   pasar (baru)  naik\xa0 lagi.", words)
    assert found.text == "Harga di pasar naik lagi."
    original = "Harga  di   pasar (baru)  naik\xa0 lagi."
    for word in ("Harga", "di", "pasar", "naik", "lagi"):
        assert found.text.startswith(word, found.offset(original.index(word)))
