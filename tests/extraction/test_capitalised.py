"""Names and sentences in languages that have no trained pipeline of their own."""

from __future__ import annotations

import pytest

from tests.extraction.test_names import only_event


@pytest.mark.parametrize(
    ("text", "participants", "places"),
    [
        (
            "Außenministerin Petra Lindner traf am 16. Juni 2025 in New Haven die Präsidentin von Mexiko.",
            ("Petra Lindner",),
            ("New Haven",),
        ),
        ("Kanzler Brandner reiste am 3. Mai 2025 nach Frankreich.", ("Brandner",), ("Frankreich",)),
        ("Die Nordische Fähre eröffnete am 12. Juni 2025 eine Werft.", ("Nordische Fähre",), ()),
        ("In der Nacht brannte am 12. Juni 2025 eine Lagerhalle.", (), ()),
    ],
)
def test_german_names(text: str, participants: tuple[str, ...], places: tuple[str, ...]) -> None:
    event = only_event(text, "de")
    assert (event.participants, event.places) == (participants, places)


def test_a_date_with_a_stop_ends_no_sentence():
    event = only_event("Kanzler Brandner reiste am 3. Mai 2025 nach Frankreich.", "de")
    assert event.title == "Kanzler Brandner reiste nach Frankreich"
    assert event.evidence == (0, 55)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "Le maire Paul Durand a rencontré Jean Petit le 16 juin 2025.", "Paul Durand"),
        ("ru", "Президент Иван Соколов прибыл 16 июня 2025 года.", "Иван Соколов"),
        ("sw", "Rais Asha Juma Hassan alifungua daraja tarehe 16 Juni 2025.", "Asha Juma Hassan"),
    ],
)
def test_names_of_two_words_are_found_by_their_capitals(language: str, text: str, name: str) -> None:
    assert name in only_event(text, language).participants


def test_malay_is_read_by_the_indonesian_pipeline():
    event = only_event("Datuk Seri Rahman Idris merasmikan Stadium Perdana di Kuala Lumpur pada Isnin.", "ms")
    assert event.participants == ("Rahman Idris",)
    assert event.places == ("Stadium Perdana", "Kuala Lumpur")
