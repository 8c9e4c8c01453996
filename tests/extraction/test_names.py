"""Who takes part in an event and where it is, each name in the fullest form that the article gives."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from tests.tagging.marked import stated
from timeline.extraction import analyse
from timeline.extraction.mentions import ORGANISATION, PERSON, PLACE
from timeline.extraction.naming import Naming
from timeline.language import load_pack
from timeline.language.gazetteer import load_gazetteer
from timeline.model import EventKind, Proposal, RawArticle

MONDAY = "Senin (16/6/2025)"


def events_of(text: str, language: str) -> list[Proposal]:
    """The events of a text of 18 June 2025."""
    return list(analyse(RawArticle(text, language=language, published=stated("2025-06-18"))).proposals)


def only_event(text: str, language: str) -> Proposal:
    """The one event of a text."""
    (event,) = events_of(text, language)
    return event


@pytest.mark.parametrize(
    ("text", "participants", "places"),
    [
        (
            f"Presiden Ekuador Mateo Rivas tiba di Istana Merdeka, Jakarta, {MONDAY}.",
            ["Mateo Rivas"],
            ["Istana Merdeka", "Jakarta"],
        ),
        (f"Rusia menembakkan rudal ke Kiev pada {MONDAY}.", ["Rusia"], ["Kiev"]),
        (
            f"Kejaksaan Negeri Brebes menahan Sutrisno Hadi pada {MONDAY}.",
            ["Kejaksaan Negeri Brebes", "Sutrisno Hadi"],
            [],
        ),
        (
            f"Api muncul di gudang PN Kudus pada {MONDAY}. Hakim Pengadilan Negeri (PN) Kudus selamat.",
            ["Pengadilan Negeri (PN) Kudus"],
            [],
        ),
        (f"Harga gula naik menjadi 20 dollar AS pada {MONDAY}.", [], []),
        (
            "Wali Kota Semarang Agustina Wilujeng mengatakan, Pasar Johar akan dibuka pada 20 Juni 2025.",
            [],
            ["Pasar Johar"],
        ),
        (
            f"PresidenPrabowo bertemu Vladimir Putin di Moskow, {MONDAY}. Prabowo Subianto lalu pulang.",
            ["Prabowo Subianto", "Vladimir Putin"],
            ["Moskow"],
        ),
        (
            f"Hakim I Made Sudarsana menemui Ketut Artha, Wayan Suta, dan Rasman di Ubud, {MONDAY}.",
            ["I Made Sudarsana", "Ketut Artha", "Wayan Suta", "Rasman"],
            ["Ubud"],
        ),
        (
            f"Minyak di pasar berjangka Oslo naik menjadi 20 dollar AS pada {MONDAY}.",
            [],
            ["Oslo"],
        ),
        (
            f"Patokan Eropa naik menjadi 20 dollar AS pada {MONDAY}.",
            [],
            [],
        ),
        (
            f"Sidang di PN Jepara ditunda. Hakim PN Jepara pulang ke Jepara pada {MONDAY}. PN Jepara tutup.",
            ["PN Jepara"],
            ["Jepara"],
        ),
        (
            f"Rapat berlangsung di kantor Kementerian Kelautan, Solo, pada {MONDAY}.",
            [],
            ["kantor Kementerian Kelautan", "Solo"],
        ),
        (
            f"Kapal itu ditahan TNI Angkatan Laut pada {MONDAY}.",
            ["TNI Angkatan Laut"],
            [],
        ),
    ],
)
def test_indonesian_names(text: str, participants: list[str], places: list[str]) -> None:
    event = only_event(text, "id")
    assert list(event.participants) == participants
    assert list(event.places) == places


@pytest.mark.parametrize(
    ("text", "participants", "places"),
    [
        (
            "Russian President Boris Ivanov met U.S. officials in Geneva on Monday.",
            ["Boris Ivanov"],
            ["Geneva"],
        ),
        (
            "France signed the treaty with Mary Jones in Leeds on June 16, 2025.",
            ["France", "Mary Jones"],
            ["Leeds"],
        ),
        (
            "Northwind Ferries Inc. runs ships.\n\nThe company left Bergen, Norway, on June 16, 2025.",
            ["Northwind Ferries Inc."],
            ["Bergen, Norway"],
        ),
        (
            "U.S. Secretary of State Ann Carter arrived in Bergen on June 16, 2025.",
            ["Ann Carter"],
            ["Bergen"],
        ),
        (
            "Ann Carter left The Bergen Herald on June 16, 2025.",
            ["Ann Carter", "The Bergen Herald"],
            [],
        ),
    ],
)
def test_english_names(text: str, participants: list[str], places: list[str]) -> None:
    event = only_event(text, "en")
    assert list(event.participants) == participants
    assert list(event.places) == places


def test_a_short_name_is_the_full_one_of_the_article():
    met, meets = events_of(
        "The Baltic Ferry Association (BFA) met in Riga on June 16, 2025. The BFA meets on June 20, 2025.",
        "en",
    )
    assert met.participants == meets.participants == ("Baltic Ferry Association (BFA)",)


def test_a_surname_is_the_person_named_before():
    _, left = events_of("Mary Ann Shaw came to Oslo on Monday. Shaw left on Tuesday.", "en")
    assert left.participants == ("Mary Ann Shaw",)


def test_who_speaks_for_an_organisation_brings_it_along():
    events = events_of(
        "Direktur Utama PT Samudra Raya (Persero) Hendra Gunawan meninjau pelabuhan.\n\n"
        f'"Kapal baru tiba bulan depan," kata Hendra di Jakarta, {MONDAY}.',
        "id",
    )
    saying = next(event for event in events if event.kind == EventKind.STATEMENT)
    assert saying.participants == ("Hendra Gunawan", "PT Samudra Raya (Persero)")
    assert saying.places == ("Jakarta",)
    arrival = next(event for event in events if event.kind == EventKind.SCHEDULED)
    assert "Hendra Gunawan" not in arrival.participants


def test_names_are_the_same_in_every_run():
    text = f"Ketua Umum Budi Santoso bertemu Sari Budi Santoso di Solo, {MONDAY}. Budi tersenyum."
    assert len({str(events_of(text, "id")) for _ in range(3)}) == 1


def test_a_speaker_behind_a_pronoun_is_the_person_named_last():
    events = events_of(
        "Rahmat Wibowo memeriksa sawah pada Minggu (15/6/2025).\n\n"
        f'"Panen cukup baik," kata dia di Semarang, {MONDAY}.',
        "id",
    )
    saying = next(event for event in events if event.kind == EventKind.STATEMENT)
    assert "Rahmat Wibowo" in saying.participants
    assert saying.places == ("Semarang",)


def test_each_figure_has_the_names_of_its_own_subject():
    events = events_of(
        f"Bursa Tokyo turun 1,2 persen pada {MONDAY}, sedangkan bursa Seoul naik 0,4 persen.", "id"
    )
    assert [event.places for event in events] == [("Tokyo",), ("Seoul",)]


def test_revenue_is_that_of_the_company_of_the_article():
    events = events_of(
        "Northwind Ferries Inc. told its owners about a good year. Northwind Ferries has ten ships.\n\n"
        "Revenue rose to $77 million in 2024 from $68 million in 2023.",
        "en",
    )
    assert events
    assert {event.participants for event in events} == {("Northwind Ferries Inc.",)}


def test_an_index_that_moves_is_nobody():
    (event,) = events_of(f"IHSG naik 20 poin menjadi 7.100 pada {MONDAY}.", "id")
    assert event.participants == ()


def test_what_a_long_sentence_tells_beside_its_event_has_its_own_names():
    first, second = events_of(
        "Norway and Sweden, who were invited to Lisbon in May 2024, will open the tunnel on June 20, 2025.",
        "en",
    )
    assert (*first.participants, *first.places) == ("Norway", "Sweden", "Lisbon")
    assert (*second.participants, *second.places) == ("Norway", "Sweden")


def test_where_no_place_is_named_it_is_that_of_the_dateline():
    (event,) = events_of("OSLO, Norway (AP) -- Ann Carter resigned on June 16, 2025.", "en")
    assert event.places == ("Oslo, Norway",)


def test_what_names_nobody_is_of_the_company_that_the_article_is_about():
    events = events_of(
        "Northwind Ferries Inc. opened a dock. Northwind Ferries has ten ships.\n\n"
        "Analysts like Northwind Ferries.\n\nThe company's ships were painted on June 16, 2025.\n\n"
        "New routes were opened on June 17, 2025.",
        "en",
    )
    assert [event.participants for event in events] == [("Northwind Ferries Inc.",)] * 2


def test_who_speaks_is_looked_for_where_a_name_could_be():
    events = events_of(
        "Kepala Dinas Pertanian Rahmat Wibowo memeriksa sawah.\n\nAirnya cukup.\n\nBenihnya bagus.\n\n"
        f'Harganya baik.\n\n"Panen cukup baik," ujarnya di Semarang, {MONDAY}.',
        "id",
    )
    saying = next(event for event in events if event.kind == EventKind.STATEMENT)
    assert "Rahmat Wibowo" in saying.participants


def test_a_word_that_opens_a_sentence_is_nobody_by_its_capital():
    (event,) = events_of(f"Biar menunggu lama di Solo pada {MONDAY}.", "id")
    assert event.participants == ()


def test_what_stands_where_bodies_and_people_do_is_no_place():
    text = f"Jaringan operator Nusacom dibuka oleh Nusacom di Tegal, {MONDAY}. Ramai, ujar Sutrono di Tegal."
    names = _sorts_of(text, {"Nusacom": PLACE, "Tegal": PLACE, "Sutrono": PLACE})
    assert names == {"Nusacom": ORGANISATION, "Tegal": PLACE, "Sutrono": PERSON}
    assert _sorts_of("Laga di Liverpool.", {"Liverpool": PLACE}) == {"Liverpool": PLACE}
    sport = "Pelatih klub itu memuji pemain: gol dan laga Liverpool."
    assert _sorts_of(sport, {"Liverpool": PLACE}) == {"Liverpool": ORGANISATION}


def test_who_is_cited_at_the_beginning_takes_part_in_a_statement():
    text = f"Melansir Harian Nusa, {MONDAY}, Gubernur Sari Dewi menjelaskan penyebab kebakaran di Tegal."
    assert "Harian Nusa" in only_event(text, "id").participants


def test_a_thing_is_nobody_by_its_short_form_either():
    text = "Nilai Kontrak Ceria (NKCX) naik. NKCX itu milik Nusacom di Tegal."
    assert _sorts_of(text, {"NKCX": ORGANISATION, "Tegal": PLACE}) == {"Tegal": PLACE}


def _sorts_of(text: str, seen: dict[str, str]) -> dict[str, str]:
    """What the names of a text are, of which a recogniser saw these once each."""
    naming = Naming(text, load_pack("id").events, load_gazetteer("id"))
    vocab = spacy.blank("xx").vocab
    labels = {PERSON: "PER", ORGANISATION: "ORG", PLACE: "LOC"}
    naming.learn(Doc(vocab, [form], ents=[f"B-{labels[sort]}"]) for form, sort in seen.items())
    return {o.name.full: o.name.sort for o in naming.occurrences}
