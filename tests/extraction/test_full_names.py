"""The fullest forms of names, the institutions of a text, and where names stand; without any model."""

from __future__ import annotations

import pytest

from timeline.extraction.full_names import FullNames
from timeline.extraction.headed_names import headed_names, known_names
from timeline.extraction.long_forms import aliases, long_forms
from timeline.extraction.mentions import ORGANISATION, PERSON, PLACE
from timeline.extraction.occurrences import Name, occurrences
from timeline.language import load_pack
from timeline.language.gazetteer import Gazetteer, load_gazetteer

MEASURED = Gazetteer(
    measures=frozenset({"dollar"}), benchmarks=frozenset({"patokan"}), countries=frozenset({"Fiji"})
)


def full_names(text: str, language: str, **sorts: list[str]) -> FullNames:
    """Full names of a text in which these forms were seen."""
    words = load_pack(language).events
    seen = {form: sort for sort, forms in sorts.items() for form in forms}
    return FullNames(text, seen, long_forms(text, words), words, load_gazetteer(language))


@pytest.mark.parametrize(
    ("text", "form", "full"),
    [
        ("Sari Dewi datang. Sari pulang.", "Sari", "Sari Dewi"),
        ("Menteri Agus Salim Jaya hadir. Agus tersenyum.", "Agus", "Agus Salim Jaya"),
        ("Kata Andi begitu. Andy Wibowo hadir.", "Andi", "Andy Wibowo"),
        ("Kata Rudi begitu. Rudiantoro Rimba hadir.", "Rudi", "Rudiantoro Rimba"),
    ],
)
def test_people_in_full(text: str, form: str, full: str) -> None:
    people = [form] + [name for name in ("Sari Dewi", "Rudiantoro Rimba") if name in text]
    assert full_names(text, "id", person=people).of(form) == (full, PERSON)


@pytest.mark.parametrize(
    ("text", "form", "seen", "full"),
    [
        ("Harbour Savings Bank is old. Harbour grew.", "Harbour", ["Harbour Savings Bank"], None),
        ("Magnet Industries Inc. sank. Magnet fell.", "Magnet", [], "Magnet Industries Inc."),
        ("The Marine Research Union met. MRU left.", "MRU", ["Marine Research Union"], None),
        ("The U.N. Fish Council met. Fish Council left.", "Fish Council", ["U.N. Fish Council"], None),
    ],
)
def test_organisations_in_full(text: str, form: str, seen: list[str], full: str | None) -> None:
    found = full_names(text, "en", organisation=[form, *seen]).of(form)
    assert found == (full or seen[0], ORGANISATION)


@pytest.mark.parametrize(
    ("text", "form", "full"),
    [
        ("Pasukan AS tiba. Amerika Serikat diam.", "AS", "Amerika Serikat"),
        ("Pasukan AS tiba.", "AS", "AS"),
        ("Presiden Amerika Serikat (AS) tiba.", "AS", "Amerika Serikat (AS)"),
    ],
)
def test_a_short_country_is_the_long_one_where_the_article_has_it(text: str, form: str, full: str) -> None:
    assert full_names(text, "id", place=[form]).of(form) == (full, PLACE)


def test_a_nickname_is_the_person_whom_everybody_calls_so():
    both = full_names("Joko Widodo tiba. Jokowi pulang.", "id", person=["Joko Widodo"], place=["Jokowi"])
    assert both.of("Jokowi") == ("Joko Widodo", PERSON)
    assert full_names("Jokowi pulang.", "id", place=["Jokowi"]).of("Jokowi") == ("Jokowi", PERSON)


def test_a_company_is_named_with_its_head():
    names = full_names("PT Nusa Raya untung. Nusa Raya tumbuh.", "id", organisation=["Nusa Raya"])
    assert names.of("Nusa Raya") == ("PT Nusa Raya", ORGANISATION)


def test_an_airport_known_by_its_hero_is_a_place():
    text = "Bandara Karno Wirya sepi. Karno dibuka lagi."
    names = full_names(text, "id", place=["Bandara Karno Wirya"], person=["Karno"])
    assert names.of("Karno") == ("Bandara Karno Wirya", PLACE)


@pytest.mark.parametrize(
    ("text", "alias", "long"),
    [
        ("Rahmat Hidayat atau akrab disapa Mas Amat hadir.", "Mas Amat", "Rahmat Hidayat"),
        ("Gubernur Sari Dewi atau Mbak Dewi hadir.", "Mbak Dewi", "Sari Dewi"),
    ],
)
def test_what_people_are_called(text: str, alias: str, long: str) -> None:
    words, gazetteer = load_pack("id").events, load_gazetteer("id")
    assert aliases(text, gazetteer.called, words.titles)[alias] == long


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sidang di Pengadilan Negeri (PN) Kudus batal.", [("Pengadilan Negeri (PN) Kudus", ORGANISATION)]),
        ("Kementerian Pangan dan Gizi di Stadion Utama.", [
            ("Kementerian Pangan dan Gizi", ORGANISATION),
            ("Stadion Utama", PLACE),
        ]),
        ("Kejaksaan Negeri Brebes Budi hadir.", [("Kejaksaan Negeri Brebes", ORGANISATION)]),
        ("Kota Tegal dan Brebes banjir.", [("Kota Tegal", PLACE)]),
        ("Federasi Padi dan Presiden hadir.", [("Federasi Padi", ORGANISATION)]),
        ("Kementerian Luar Negeri (Kemlu) dan Kedutaan Besar Fiji.", [
            ("Kementerian Luar Negeri (Kemlu)", ORGANISATION),
        ]),
        ("Kantor itu kosong.", []),
    ],
)  # fmt: skip
def test_institutions_and_buildings_by_their_heads(text: str, names: list[tuple[str, str]]) -> None:
    assert list(headed_names(text, load_gazetteer("id"), {"Budi", "presiden"}, {"Brebes"})) == names


def test_names_stand_where_no_longer_one_stands():
    ali, baba, us = (Name(n, PERSON, (n,)) for n in ("Ali", "Ali Baba", "AS"))
    by_form = {name.full: name for name in (ali, baba, us)}
    text = "Alibi. Ali Baba, AliBaba dan PakAli bayar 3 dollar AS ke AS."
    found = [(text[o.start : o.end], o.name.full) for o in occurrences(text, by_form, MEASURED)]
    assert found == [("Ali Baba", "Ali Baba"), ("AliBaba", "Ali Baba"), ("Ali", "Ali"), ("AS", "AS")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kata analis Nusa Sekuritas, BMKG dan KPK hadir.", ["BMKG", "KPK", "Nusa Sekuritas"]),
        ("Kapal SuperKPK dan KPK-nya.", []),
    ],
)
def test_known_names(text: str, names: list[str]) -> None:
    assert list(known_names(text, load_gazetteer("id"))) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Direktur PT Jaya (Persero) Tikno Surya hadir.", ("Tikno Surya", PERSON)),
        ("Juru bicara Kementerian Perikanan Irak Hasan Rahim hadir.", ("Hasan Rahim", PERSON)),
        ("Hakim Pengadilan Negeri (PN) Kudus Utara hadir. PN Kudus sepi.", ("Kudus Utara", None)),
    ],
)
def test_a_person_behind_an_institution(text: str, name: tuple[str, str | None]) -> None:
    found = dict(headed_names(text, load_gazetteer("id"), {"hadir"}, ()))
    assert found.get(name[0]) == name[1]
