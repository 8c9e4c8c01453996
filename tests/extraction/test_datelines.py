"""Where a report was written, before its first words."""

import pytest

from timeline.extraction.dating import dateline_length


@pytest.mark.parametrize(
    ("dateline", "rest"),
    [
        ("BANDUNG, KORAN.com - ", "Wali kota datang."),
        ("BANDUNG, eKoran.id – ", "Wali kota datang."),
        ("Bandung, koran.com - ", "Wali kota datang."),
        ("SEMARANG– ", "Hujan turun."),
        ("Koran.com, Tegal -", "Pasar dibuka."),
        ("Koran.com, Tegal", "Pasar dibuka."),
        ("Koran.com, Tegal ", "Pasar dibuka."),
        ("KORAN.CO,Tegal-", "Pasar dibuka."),
        ("JAKARTA-", "Pasar dibuka."),
        ("LEEDS, England (AP)_ ", "A warehouse burnt down."),
    ],
)
def test_a_dateline_is_told_from_the_report(dateline: str, rest: str) -> None:
    assert dateline_length(dateline + rest) == len(dateline)


@pytest.mark.parametrize(
    "sentence", ["Pasar dibuka - lalu ditutup.", "Situs tegal.go.id, kata dia, rusak.", ""]
)
def test_a_sentence_without_a_dateline_begins_at_once(sentence: str) -> None:
    assert dateline_length(sentence) == 0
