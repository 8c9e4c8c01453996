"""What a date does in its sentence: what it dates, and what only belongs to a noun."""

from __future__ import annotations

import pytest

from tests.tagging.marked import stated
from timeline.extraction.dating import dated_sentences
from timeline.extraction.roles import Role, role_of
from timeline.language import load_pack
from timeline.tagging import tag

CREATED = "2025-06-18"


def roles(text: str, language: str) -> list[Role]:
    """The roles of the expressions of one sentence, in its order."""
    (sentence,) = dated_sentences(text, tag(text, language, stated(CREATED)).timexes)
    return [role_of(text, sentence, index, load_pack(language)) for index in range(len(sentence.timexes))]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Rapat digelar pada Senin (16/6/2025).", [Role.TOLD]),
        ("id", "Gula untuk pengiriman Agustus naik dua persen.", [Role.DELIVERY]),
        ("id", "Kopi kontrak September ditutup melemah.", [Role.DELIVERY]),
        ("en", "Wheat for delivery in September rose two cents.", [Role.DELIVERY]),
        ("en", "Cocoa for September delivery slipped.", [Role.DELIVERY]),
        ("id", "Harga beras itu tertinggi sejak Maret 2019.", [Role.COMPARISON]),
        ("en", "It was the lowest price since March 2019.", [Role.COMPARISON]),
        ("id", "Ekspor naik 4 persen dibanding Mei 2024.", [Role.COMPARISON]),
        ("en", "Sales were 4 percent higher than in May 2024.", [Role.COMPARISON]),
        ("id", "Harga kopi untuk Agustus turun 2 persen.", [Role.DELIVERY]),
        ("id", "Panitia menyiapkan tenda untuk Agustus.", [Role.TOLD]),
        ("id", "Stok lebih rendah dibandingkan rata-rata stok beras nasional pada 2014.", [Role.COMPARISON]),
        ("id", "Harga turun 3 persen dari Rabu.", [Role.COMPARISON]),
        ("en", "Output was lower compared with the average of all mines in 2014.", [Role.COMPARISON]),
        ("id", "Ia pindah setelah Liga 1 2015.", [Role.NAMED]),
        ("id", "Harga beras naik sejak Maret 2019.", [Role.SINCE]),
        ("en", "She has lived there since March 2019.", [Role.SINCE]),
        ("id", "Bursa ditutup pada Selasa waktu setempat (Rabu pagi WIB).", [Role.TOLD, Role.EQUIVALENT]),
        ("id", "Bursa ditutup pada Selasa (Rabu waktu Jakarta).", [Role.TOLD, Role.EQUIVALENT]),
        ("en", "She came on Monday (and left on Tuesday).", [Role.TOLD, Role.TOLD]),
    ],
)
def test_the_role_of_a_date(language, text, expected):
    assert roles(text, language) == expected
