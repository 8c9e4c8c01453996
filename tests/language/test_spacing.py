"""Spaces that were lost where a page was copied, and what is written as one word on purpose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.language.spacing import respaced


@pytest.mark.parametrize(
    "text",
    [
        "Presiden|Ratna tiba di|Solo.",
        "Warga di|Solo dan Semarang.",
        "Perundingan Norwegia|dan Swedia; Norwegia menang.",
        "Perundingan antara|Norwegia|dan Swedia; Norwegia menang.",
        "Sari|mengatakan hal itu. Sari pulang.",
        "Sari Dewi|sempat hadir. Kata Dewi, ramai.",
        "KTNA|yang baru terbentuk.",
        "Pelatih Norlando|memulai laga. Norlando menang.",
        "Bendahara Sumarjati|mengumumkan hasil.",
        "Video YouTube|merupakan bukti.",
        "Warga Jawa Barat|telah pulang.",
        "Kata Maruar Sinurat|atau Ara.",
        "Laga Sumarjati|dijadwalkan ulang.",
        "Terdakwa Santosari|terdakwa, seorang terdakwa.",
        "PT Samudra Karya|Tbk untung.",
        "Hujan di Raung|erupsi hari ini. Raung tenang sejak erupsi.",
        "Televisi Jepang|pada malam hari.",
        "Menurut|Gubernur|Ratna Sari.",
        "Gubernur|Maluku|Ratna|Sari datang.",
        "Direktur PT|Samudra Raya.",
        "Wakil Ketua (Waketum)|PB Persani.",
        "Kata dia,|ramai sekali.",
    ],
)
def test_spaces_come_back(text: str) -> None:
    assert respaced(text.replace("|", ""), "id").text == text.replace("|", " ")


@pytest.mark.parametrize(
    "text",
    [
        "Video di YouTube dan TikTok.",
        "Bus TransJakarta penuh. Warga Jakarta sabar.",
        "Laporan dari detikOto dan detikNews.",
        "Rodi dan Hadi bertemu Mulyadi.",
        "Pemain Aubameyang dan Kementerian.",
        "Mengindikasikan hal itu.",
        "Pascapandemi, pandemi usai; Internasional, nasional.",
        "Ponsel Realme dan Implementasinya.",
        "Padahal polisi tiba. Pada malam hari sepi.",
        "Adapun Meskipun Inilah Danantara.",
        "Makan siang di rumah. M adalah inisial.",
        "Harga 1,5 juta, naik.",
        "(1) satu, (2) dua",
    ],
)
def test_what_is_one_word_stays(text: str) -> None:
    assert respaced(text, "id").text == text


def test_no_other_language_is_touched() -> None:
    text = "A speech on YouTube by MacArthur(aged 70)and others,all old."
    assert respaced(text, "en").text == text


def test_offsets_lead_back() -> None:
    text = "Warga diSolo dan diTegal."
    found = respaced(text, "id")
    assert found.text == "Warga di Solo dan di Tegal."
    for word in ("Solo", "Tegal", "Warga", "dan"):
        start = found.text.index(word)
        assert text[found.original(start) : found.original(start + len(word))] == word


@given(st.text(alphabet="aAbBdiIPT dan(),.K\n", max_size=60))
def test_only_spaces_are_put_in(text: str) -> None:
    found = respaced(text, "id")
    kept = [char for index, char in enumerate(found.text) if index not in set(found.seams)]
    assert "".join(kept) == text
    assert all(found.text[seam] == " " for seam in found.seams)
    assert found.original(len(found.text)) == len(text)


def test_what_is_no_word_is_left_alone() -> None:
    text = "Kode " + "aBcdan" * 20_000 + " selesai."
    assert respaced(text, "id").text == text
