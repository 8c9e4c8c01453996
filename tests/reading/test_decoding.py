from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.reading.decoding import clean, damage, decode

NEWS = "Menteri berkata, “Kami sepakat – dan yakin.” Kafé itu dibuka pada 4 Juli 2024 di Jakarta. "


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_every_encoding_that_articles_come_in(encoding):
    assert clean(decode(NEWS.encode(encoding))) == NEWS


def test_another_alphabet_is_guessed():
    greek = "Ο πρόεδρος συναντήθηκε με τον υπουργό στην Αθήνα και συζήτησαν για την οικονομία. " * 3
    assert decode(greek.encode("cp1253")) == greek


CENTRAL, BALTIC, TURKISH = "cp1250 iso8859-2", "cp1257 iso8859-13", "cp1254 iso8859-9"
LATIN = {
    "Cumhurbaşkanı, barajın geçen yıl tamamlandığını söyledi; İstanbul'da yağış bekleniyor.": TURKISH,
    "Prezydent powiedział, że budowa zapory zakończyła się; w Łodzi śnieg, źródła milczą.": CENTRAL,
    "Prezident řekl, že stavba přehrady byla dokončena; řidiče čeká déšť a žár.": CENTRAL,
    "Az elnök azt mondta, hogy a gát elkészült, és erős szélre kell számítani.": CENTRAL,
    "Preşedintele a spus că fermierii vor primi apă şi că oraşul aşteaptă ploi.": CENTRAL,
    "Predsjednik je rekao da je gradnja završena; očekuje se kiša, što žele svi.": CENTRAL,
    "Prezidentas sakė, kad užtvankos statyba pernai buvo baigta; žmonės įspėti.": BALTIC,
    "Der Präsident sagte, größere Schäden gebe es in Köln und Düsseldorf nicht.": "cp1252 iso8859-15",
    "Forsetinn sagði að byggingu hefði lokið og bændur fengju þá vatn í ágúst.": "cp1252",
}


@pytest.mark.parametrize(
    ("text", "encoding"), [(text, name) for text, names in LATIN.items() for name in names.split()]
)
def test_latin_letters_are_those_of_the_language_where_nothing_declares_them(text, encoding):
    assert decode(text.encode(encoding)) == text


def test_a_declared_encoding_is_believed_unless_the_bytes_are_utf8():
    assert decode("žluťoučký kůň".encode("cp1250"), "windows-1250") == "žluťoučký kůň"
    assert decode("žluťoučký kůň".encode(), "windows-1250") == "žluťoučký kůň"
    assert decode(b"\x93kutip\x94", "iso-8859-1") == "“kutip”"


@pytest.mark.parametrize("declared", ["no-such-encoding", "unicode_escape", "rot13", "hex", "", "\0"])
def test_a_declaration_that_means_nothing_is_passed_over(declared):
    assert decode(b"caf\xe9 \\u0041", declared) == "café \\u0041"


def test_one_broken_byte_leaves_the_rest_of_a_file_as_it_is():
    data = ("é" * 30).encode() + b"\xc3"
    assert decode(data) == "é" * 30 + "\ufffd"


def test_line_ends_controls_and_odd_spaces():
    assert clean("a\r\nb\rc\x0bd\x0ce\x85f\u2028g") == "a\nb\nc\nd\ne\nf\ng"
    assert clean("x\0y\x07z\x1b\ufeff\u200b\xad") == "xyz"
    assert clean("4\xa0Juli\u20092024\u3000") == "4 Juli 2024 "
    assert clean("tata\u202egnuran\u202c \ud800") == "tatagnuran "
    assert clean("Kafe\u0301") == "Kafé"


@given(st.binary(max_size=300))
def test_any_bytes_become_clean_text(data):
    text = clean(decode(data))
    text.encode("utf-8")
    assert not any(unicodedata.category(sign) == "Cc" and sign not in "\n\t" for sign in text)
    assert clean(text) == text


def test_damage_is_the_share_of_signs_that_no_text_has():
    assert damage("plain text\r\n\twith tabs") == 0
    assert damage("\0\1\2abc") == 0.5
    assert damage("") == 0
