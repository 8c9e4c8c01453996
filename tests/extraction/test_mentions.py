"""What of a recogniser's names is one, and what only clings to it; without any model."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from timeline.extraction.mentions import ORGANISATION, PERSON, PLACE, mentions
from timeline.language import load_pack
from timeline.language.gazetteer import load_gazetteer


def seen(text: str, label: str) -> list[tuple[str, str]]:
    """The mentions of a sentence in which a recogniser sees one name, between bars."""
    before, name, behind = (part.split() for part in text.split("|"))
    words = [*before, *name, *behind]
    marks = ["O"] * len(words)
    for index in range(len(before), len(before) + len(name)):
        marks[index] = f"{'B' if index == len(before) else 'I'}-{label}"
    sentence = Doc(spacy.blank("xx").vocab, words, ents=marks)
    return [
        (mention.text, mention.sort)
        for mention in mentions(sentence, load_pack("id").events, load_gazetteer("id"))
    ]


@pytest.mark.parametrize(
    ("text", "label", "found"),
    [
        ("ujar |AKBP Rahmat Wibowo| kemarin", "PER", ("Rahmat Wibowo", PERSON)),
        ("ujar Kombes |Pol Rahmat Wibowo| kemarin", "PER", ("Rahmat Wibowo", PERSON)),
        ("|Menurut Rahmat Wibowo| begitu", "PER", ("Rahmat Wibowo", PERSON)),
        ("kata |KH Rahmat Wibowo| kemarin", "PER", ("Rahmat Wibowo", PERSON)),
        ("|Hari Wibowo| hadir", "PER", ("Hari Wibowo", PERSON)),
        ("ungkap |VP Marketing Rahmat Wibowo| kemarin", "PER", ("Rahmat Wibowo", PERSON)),
        ("Menteri Pemuda dan |Olahraga Rahmat Wibowo| hadir", "PER", ("Rahmat Wibowo", PERSON)),
        ("milik |Federasi Norlandia dan| lain", "ORG", ("Federasi Norlandia", ORGANISATION)),
        ("dilaporkan |Antara| kemarin", "ORG", ("Antara", ORGANISATION)),
        ("kepada |Okezone| kemarin", "LOC", ("Okezone", ORGANISATION)),
        ("warga |Banyuwangi| kemarin", "PER", ("Banyuwangi", PLACE)),
    ],
)
def test_a_name_without_what_clings_to_it(text: str, label: str, found: tuple[str, str]) -> None:
    assert seen(text, label) == [found]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("peserta |Program Desa Ceria| datang", "ORG"),
        ("warga |WNI| pulang", "ORG"),
        ("tersangka |DR| ditahan", "ORG"),
        ("kata |Penyidik| itu", "ORG"),
        ("menurut |Payout Ratio| perseroan", "PER"),
        ("hadiah |Kartu Kredit Ceria| itu", "PER"),
    ],
)
def test_things_are_nobody(text: str, label: str) -> None:
    assert seen(text, label) == []


def test_a_club_with_a_hyphen_is_one() -> None:
    words = ["warga", "Paris", "Saint", "-", "Germain", "menang"]
    spaces = [True, True, False, False, True, False]
    marks = ["O", "B-LOC", "I-LOC", "O", "B-LOC", "O"]
    sentence = Doc(spacy.blank("xx").vocab, words, spaces, ents=marks)
    found = mentions(sentence, load_pack("id").events, load_gazetteer("id"))
    assert [(mention.text, mention.sort) for mention in found] == [("Paris Saint-Germain", ORGANISATION)]


def tagged(text: str, label: str) -> list[tuple[str, str]]:
    """As `seen`, where words with a capital are proper nouns."""
    before, name, behind = (part.split() for part in text.split("|"))
    words = [*before, *name, *behind]
    marks = ["O"] * len(words)
    marks[len(before) : len(before) + len(name)] = [f"B-{label}", *[f"I-{label}"] * (len(name) - 1)]
    kinds = ["PROPN" if word[0].isupper() else "NOUN" for word in words]
    sentence = Doc(spacy.blank("xx").vocab, words, ents=marks, pos=kinds)
    found = mentions(sentence, load_pack("id").events, load_gazetteer("id"))
    return [(mention.text, mention.sort) for mention in found]


@pytest.mark.parametrize(
    ("text", "label", "found"),
    [
        ("wakil ketua KPK Rahmat |Wibowo| hadir", "PER", "Rahmat Wibowo"),
        ("menteri ESDM Rahmat |Wibowo| hadir", "LOC", "Rahmat Wibowo"),
        ("kata |Rahmat Teja| Wibowo kemarin", "PER", "Rahmat Teja Wibowo"),
        ("kepala humas SKK Migas |Rahmat Wibowo| hadir", "PER", "Rahmat Wibowo"),
    ],
)
def test_a_person_has_all_words_of_the_name(text: str, label: str, found: str) -> None:
    assert tagged(text, label) == [(found, PERSON)]


def test_a_place_behind_a_short_form_stays_one() -> None:
    assert tagged("gedung DPRD Kota |Wibowo| ramai", "LOC") == [("Wibowo", PLACE)]
