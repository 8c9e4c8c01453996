"""Words, names and figures in a form that is the same for all who write of one thing."""

from __future__ import annotations

import pytest

from timeline.merging.figures import agree, contradict, figures
from timeline.merging.names import likeness, may_be_one_place, name_of
from timeline.merging.stems import stemmer_of
from timeline.merging.terms import named, terms


@pytest.mark.parametrize(
    "forms",
    [
        "tangkap menangkap ditangkap penangkapan tertangkap",
        "temu bertemu pertemuan menemui",
        "periksa memeriksa diperiksa pemeriksaan",
        "sita menyita disita penyitaan",
        "serang menyerang diserang serangan penyerangan",
        "nikah menikah pernikahan dinikahi",
        "lantik melantik dilantik pelantikan",
        "tabrak menabrak ditabrak tabrakan",
        "putus memutuskan diputus putusan",
    ],
)
def test_forms_of_one_indonesian_root_have_one_stem(forms):
    stem = stemmer_of("id")
    assert len({stem(form) for form in forms.split()}) == 1


def test_different_roots_stay_apart_and_short_words_whole():
    stem = stemmer_of("id")
    words = [
        "tangkap",
        "serang",
        "sita",
        "nikah",
        "lantik",
        "putus",
        "bakar",
        "bunuh",
        "luncur",
        "umum",
        "kuat",
    ]
    assert len({stem(word) for word in words}) == len(words)
    assert [stem(word) for word in ("ke", "di", "an", "")] == ["ke", "di", "an", ""]


def test_english_and_unknown_languages_are_stemmed_or_left():
    assert stemmer_of("en")("crashed") == stemmer_of("en")("crashes")
    assert stemmer_of("xx")("kuku") == "kuku"


def test_what_happened_is_one_concept_in_both_languages():
    assert "HELICOPTER" in terms("Helikopter jatuh di pegunungan", "id")
    assert {"HELICOPTER", "CRASH"} <= set(terms("A helicopter crashed in the mountains", "en"))


def test_words_of_time_tell_nothing():
    found = terms("Rapat digelar pada Senin, 3 Juni 2024 kemarin", "id")
    assert not {"senin", "juni", "kemarin"} & set(found)
    assert terms("The meeting on Monday, June 3", "en").keys() == {"MEET"}


def test_rare_words_weigh_more_and_rare_names_stay_whole():
    found = terms("Pemerintah dan Pezeshkian sudah bertemu", "id")
    assert found["pezeshkian"] == 1
    assert found["GOVERNMENT"] < 0.6


def test_names_are_told_by_capitals_within_a_sentence():
    assert named("Kemarin Masoud Pezeshkian tiba di Kazan. Hujan turun.", "id") == {
        "masoud",
        "pezeshkian",
        "kazan",
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Amerika Serikat (AS)", "id"), ("the United States", "en")),
        (("Jepang", "id"), ("Japan", "en")),
        (("PBB", "id"), ("United Nations", "en")),
        (("Presiden Joko Widodo", "id"), ("Jokowi", "id")),
        (("Tiongkok", "id"), ("China", "en")),
    ],
)
def test_names_of_two_languages_are_one(one, other):
    assert name_of(*one) == name_of(*other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Prabowo", "Prabowo Subianto"),
        ("BMKG", "Badan Meteorologi Klimatologi Geofisika"),
        ("BMKX", "Badan Mutiara, Karang, dan Xilem"),
        ("Pemprov", "Pemerintah Provinsi (Pemprov)"),
        ("SAME", "PT Sarana Meditama Metropolitan Tbk (SAME)"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
    ],
)
def test_short_forms_and_spellings_are_alike(one, other):
    assert likeness(name_of(one, "id"), name_of(other, "id")) >= 0.8


def test_other_names_are_not_alike():
    assert likeness(name_of("Sindang", "id"), name_of("Sindoro", "id")) == 0
    assert likeness(name_of("...", "id"), name_of("Sindoro", "id")) == 0
    assert likeness(name_of("DI", "id"), name_of("Dewan Irigasi (DI)", "id")) == 0


@pytest.mark.parametrize(
    ("one", "other", "may_be"),
    [
        ("Cianjur", "Garut", False),
        ("Cianjur", "Jawa Barat", True),
        ("Cianjur", "Jawa Timur", False),
        ("Bandung", "Indonesia", True),
        ("Jakarta", "Jakarta Selatan", True),
        ("Azerbaijan Timur", "Iran", True),
        ("Iran", "Kazakhstan", False),
        ("Hotel Merdeka", "Bandung", True),
        ("Hotel Merdeka", "Hotel Sentosa", False),
        ("Sukamulya", "Jawa Tengah", True),
    ],
)
def test_places_within_others_do_not_contradict_them(one, other, may_be):
    assert may_be_one_place(name_of(one, "id"), name_of(other, "id")) is may_be
    assert may_be_one_place(name_of(other, "id"), name_of(one, "id")) is may_be


def told(text, language="id"):
    return [(figure.amount, figure.unit) for figure in figures(text, language)]


def test_amounts_are_read_with_their_units():
    assert told("Rp 11,8 triliun, naik 2,5 persen, tujuh orang, dua puluh kali") == [
        (11.8e12, "rupiah"),
        (2.5, "%"),
        (7, "PEOPLE"),
    ]
    assert told("Oil rose 2.5% to $68.20 and killed twenty people", "en") == [
        (2.5, "%"),
        (68.2, "dollar"),
        (20, "PEOPLE"),
    ]


def test_dates_years_and_clocks_are_no_amounts():
    assert told("Pada Senin (3/6/2024) pukul 07.55 WIB, 3 Juni 2024, sejak tahun 1998") == []


def test_amounts_told_less_exactly_agree():
    (rough,), (exact,) = figures("Rp 11,8 triliun", "id"), figures("Rp 11.880.351.802.619", "id")
    assert agree(rough, exact)
    (few,), (many,) = figures("21 orang", "id"), figures("22 orang", "id")
    assert not agree(few, many)


def test_figures_contradict_only_in_one_unit():
    dead, houses, more = (figures(text, "id") for text in ("21 orang", "30 rumah", "25 orang"))
    assert not contradict(dead, houses)
    assert contradict(dead, more)
    assert not contradict(dead + houses, more + dead)
