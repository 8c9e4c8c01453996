"""What a recogniser took for one name and is two."""

from __future__ import annotations

import pytest

from timeline.extraction.mentions import ORGANISATION, PERSON, PLACE
from timeline.extraction.merged_names import Known, unmerged
from timeline.language.gazetteer import Gazetteer

KNOWN = Known(
    {"BNK", "Badan Narkotika Kota (BNK)"},
    Gazetteer(
        countries=frozenset({"Irak", "Arab Saudi"}),
        towns=frozenset({"Jawa Timur"}),
        companies=frozenset({"Persitara"}),
        institutions=frozenset({"Universitas"}),
        sites=frozenset({"Kota"}),
    ),
    {"kepala", "ketua", "gubernur", "pelatih"},
)


@pytest.mark.parametrize(
    ("text", "sorts", "expected"),
    [
        (
            "Direktur PT Jaya Tikno Surya hadir. PT Jaya untung. Tikno pulang.",
            {"PT Jaya Tikno Surya": ORGANISATION, "Tikno": PERSON},
            {"PT Jaya": ORGANISATION, "Tikno Surya": PERSON, "Tikno": PERSON},
        ),
        (
            "Kepala BNK Rahmat Wibowo hadir.",
            {"BNK Rahmat Wibowo": PERSON},
            {"BNK": ORGANISATION, "Rahmat Wibowo": PERSON},
        ),
        (
            "Wakil Nusa Sari Dewi hadir. PT Nusa Raya untung.",
            {"Nusa Sari Dewi": PERSON},
            {"Nusa": ORGANISATION, "Sari Dewi": PERSON},
        ),
        (
            "Juru bicara Kementerian Perikanan Arab Saudi Hasan Rahim hadir.",
            {"Kementerian Perikanan Arab Saudi Hasan Rahim": ORGANISATION},
            {"Kementerian Perikanan Arab Saudi": ORGANISATION, "Hasan Rahim": PERSON},
        ),
        (
            "Bank Sentral Irak tutup. Rahmat Wibowo hadir.",
            {"Bank Sentral Irak": ORGANISATION, "Rahmat Wibowo": PERSON},
            {"Bank Sentral Irak": ORGANISATION, "Rahmat Wibowo": PERSON},
        ),
        (
            "Kepala BPXM Rahmat Wibowo hadir, kata Rahmat.",
            {"BPXM Rahmat Wibowo": ORGANISATION},
            {"BPXM": ORGANISATION, "Rahmat Wibowo": PERSON},
        ),
        (
            "Kepala BPXM Jawa Timur hadir. Jawa ramai, Timur juga.",
            {"BPXM Jawa Timur": ORGANISATION},
            {"BPXM Jawa Timur": ORGANISATION},
        ),
        (
            "Ketua BEX Universitas Wijaya hadir. Wijaya ramai.",
            {"BEX Universitas Wijaya": ORGANISATION},
            {"BEX Universitas Wijaya": ORGANISATION},
        ),
        (
            "Gubernur Norlandia Sari Dewi hadir. Hujan di Norlandia.",
            {"Norlandia Sari Dewi": PERSON, "Norlandia": PLACE},
            {"Norlandia": PLACE, "Sari Dewi": PERSON},
        ),
        (
            "Pelatih Persitara Sari Dewi hadir.",
            {"Persitara Sari Dewi": PERSON},
            {"Persitara": ORGANISATION, "Sari Dewi": PERSON},
        ),
        (
            "Kata CEO Samudra Irak Sari Dewi.",
            {"Samudra Irak Sari Dewi": PERSON},
            {"Samudra Irak": ORGANISATION, "Sari Dewi": PERSON},
        ),
        (
            "Kata Kepala BPXM Kota Irak Rahmat.",
            {"Kota Irak Rahmat": PERSON},
            {"Kota Irak": PLACE, "Rahmat": PERSON},
        ),
    ],
)
def test_an_organisation_and_a_person_are_told_apart(
    text: str, sorts: dict[str, str], expected: dict[str, str]
) -> None:
    assert unmerged(sorts, text, KNOWN) == expected
