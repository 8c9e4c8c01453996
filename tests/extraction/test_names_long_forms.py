"""Short forms and the long ones that a text joins to them."""

import pytest

from timeline.extraction.long_forms import long_forms
from timeline.language import load_pack


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        (
            "The Baltic Ferry Association (BFA) met.",
            "BFA",
            "Baltic Ferry Association (BFA)",
        ),
        ("But Sound Lines Inc. sank.", "Sound Lines", "Sound Lines Inc."),
    ],
)
def test_english_names_are_joined_to_their_short_forms(text: str, short: str, full: str) -> None:
    assert long_forms(text, load_pack("en").events)[short] == full


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        (
            "Menurut Badan Pengelola Air dan Sungai (BPAS), debit naik.",
            "BPAS",
            "Badan Pengelola Air dan Sungai (BPAS)",
        ),
        (
            "Badan Cuaca, Laut, dan Sungai (BCLS) hadir.",
            "BCLS",
            "Badan Cuaca, Laut, dan Sungai (BCLS)",
        ),
        ("Di Bogor, Badan Pengelola Air dan Sungai (BPAS).", "BPAS", "Badan Pengelola Air dan Sungai (BPAS)"),
        ("Kepala Badan Pangan Sedunia (FAO) hadir.", "FAO", "Badan Pangan Sedunia (FAO)"),
        ("Dirut PT Samudra (Persero) mundur.", "Samudra", "PT Samudra (Persero)"),
        ("Dinas Perhubungan (Dishub) menutup jalan.", "Dishub", "Dinas Perhubungan (Dishub)"),
        (
            "Sidang di Pengadilan Negeri (PN) Kudus ditunda. Hakim PN Kudus sakit.",
            "PN Kudus",
            "Pengadilan Negeri (PN) Kudus",
        ),
    ],
)
def test_indonesian_names_are_joined_to_their_short_forms(text: str, short: str, full: str) -> None:
    assert long_forms(text, load_pack("id").events)[short] == full


@pytest.mark.parametrize(
    "text",
    ["Hujan turun di Bogor (Rabu pagi WIB).", "Umar (Bogor) menang.", "Ia bertemu Umar (Solo) di sana."],
)
def test_other_words_in_brackets_are_no_short_forms(text: str) -> None:
    assert long_forms(text, load_pack("id").events) == {}
