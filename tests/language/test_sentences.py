import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.language import sentences


def told(text):
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["They met on Monday.", "They parted on Friday."],
        ["Mereka bertemu hari ini.", "“Kami sepakat.”", "Itu kata juru bicara."],
        ["Did they meet?", "Yes!", "No one knows why…", "Perhaps later."],
        ["Gempa terjadi pukul 07.55 WIB.", "Tak ada korban."],
        ["Prices rose 4.5 percent to 1.250 rupiah.", "Nobody bought."],
        ["Dr. Sari dan Prof. Budi bertemu A. B. Wijaya di Jl. Merdeka No. 5.", "Rapat selesai."],
        ["The U.S. Congress met on Jan. 5 with Acme Inc. officials.", "It adjourned."],
        ["PT Semen Tbk. membagikan dividen.", "Saham naik."],
    ],
)
def test_sentences_end_where_a_reader_stops(parts):
    assert told(" ".join(parts)) == parts


def test_a_heading_is_a_sentence_of_its_own():
    assert told("Pertemuan di Astana\n\nPutin datang.\nIa pergi.") == [
        "Pertemuan di Astana",
        "Putin datang.",
        "Ia pergi.",
    ]


def test_a_small_letter_goes_on_with_the_sentence():
    assert told("Dia berkata “Pergi!” lalu menangis.") == ["Dia berkata “Pergi!” lalu menangis."]


@pytest.mark.parametrize(
    "parts",
    [
        ["Harga naik 4,5 persen.", "Selain itu stok menipis."],
        ["Rapat dimulai pukul 09.00 WIB.", "Dua menteri datang (17/6/2025).", "Mereka pulang."],
        ["Kami pulang.", '"Semua sehat" kata Sari.'],
    ],
)
def test_a_lost_space_hides_no_end(parts):
    assert told("".join(parts)) == parts


@pytest.mark.parametrize(
    "text", ["Kompas.com dan kompas.Id/berita", "PT.Maju", "A.B. Wijaya", "S.Pd", "dr.Sari"]
)
def test_stops_within_names_and_addresses_end_nothing(text):
    assert told(text) == [text]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\t \n"])
def test_nothing_holds_no_sentence(text):
    assert sentences(text) == ()


@given(st.text())
def test_sentences_lie_apart_in_order_and_leave_no_word_out(text):
    spans = sentences(text)
    assert all(start < end for start, end in spans)
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))
    edges = [0, *itertools.chain.from_iterable(spans), len(text)]
    assert not "".join(text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)).strip()
