from __future__ import annotations

import pytest

from tests.reading.pdfs import HEIGHT, Put, column, image_pdf, pdf
from timeline.errors import ReadingFault
from timeline.reading.document import Document
from timeline.reading.pdf import pdf_article

LEFT = [
    "Gubernur meresmikan jembatan",
    "baru yang menghubungkan dua",
    "kota di pesisir utara, sesudah",
    "tertunda selama empat tahun.",
]
RIGHT = [
    "Warga menyambutnya dengan",
    "gembira karena perjalanan ke",
    "pasar kini hanya sepuluh menit",
    "saja, kata seorang pedagang.",
]


def paragraphs(*pages, **about):
    return pdf_article(Document("x.pdf", data=pdf(pages, **about))).text.split("\n\n")


def test_lines_are_joined_to_paragraphs_by_the_gap_between_them():
    page = [*column(60, 700, LEFT), *column(60, 600, RIGHT)]
    assert paragraphs(page) == [" ".join(LEFT), " ".join(RIGHT)]


def test_an_indented_line_begins_a_paragraph():
    lines = column(60, 700, [*LEFT, *RIGHT])
    lines[4] = Put(lines[4].x + 12, lines[4].y, lines[4].text)
    assert paragraphs(lines) == [" ".join(LEFT), " ".join(RIGHT)]


def test_a_short_last_line_ends_a_paragraph():
    assert paragraphs(column(60, 700, [*LEFT[:3], "lama.", *RIGHT])) == [
        " ".join([*LEFT[:3], "lama."]),
        " ".join(RIGHT),
    ]


def test_columns_are_read_one_after_the_other_below_their_headline():
    rows = [put for pair in zip(column(60, 700, LEFT), column(320, 700, RIGHT), strict=True) for put in pair]
    page = [Put(60, 760, "Jembatan Baru Diresmikan di Pesisir Utara Hari Ini", 18), *rows]
    assert paragraphs(page) == [
        "Jembatan Baru Diresmikan di Pesisir Utara Hari Ini",
        " ".join(LEFT),
        " ".join(RIGHT),
    ]


def test_a_sentence_goes_on_in_the_next_column_and_on_the_next_page():
    first = [*column(60, 700, LEFT[:3]), *column(320, 700, [LEFT[3][:-1], *RIGHT[1:3]])]
    assert paragraphs(first, column(60, 760, [RIGHT[3]])) == [" ".join([*LEFT[:3], LEFT[3][:-1], *RIGHT[1:]])]


def test_the_rows_of_a_table_stay_together():
    rows = [("Beras", "12.000"), ("Gula", "17.500"), ("Cabai", "60.000"), ("Telur", "28.000")]
    page = [
        put
        for y, row in enumerate(rows)
        for put in (Put(60, 700 - 14 * y, row[0]), Put(300, 700 - 14 * y, row[1]))
    ]
    assert paragraphs(page) == ["\t".join(row) for row in rows]


def test_words_drawn_apart_to_fill_a_line_are_no_columns():
    lines = [
        "Gubernur meresmikan jembatan itu",
        "Kecamatan Glagah, Kabupaten",
        "Banyuwangi, sudah tertunda empat",
    ]
    page = []
    for row, text in enumerate(lines):
        words = text.split()
        room = 300 - sum(6 * len(word) for word in words)
        x = 60.0
        for word in words:
            page.append(Put(x, 700 - 13 * row, word))
            x += 6 * len(word) + room / (len(words) - 1)
    assert paragraphs(page, font="Courier") == [" ".join(lines)]


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("kata yang pemerin-", "tah sampaikan kemarin", "kata yang pemerintah sampaikan kemarin"),
        ("kata yang anak-", "anak sampaikan kemarin", "kata yang anak-anak sampaikan kemarin"),
        ("kata yang Sino-", "Soviet sampaikan hari", "kata yang Sino-Soviet sampaikan hari"),
    ],
)
def test_hyphens_at_the_end_of_a_line(before, after, joined):
    assert paragraphs(column(60, 700, [before, after])) == [joined]


def test_a_compound_that_stands_elsewhere_keeps_its_hyphen():
    lines = ["tarif non-pajak naik, dan non-", "pajak lain turun lagi di sana"]
    assert paragraphs(column(60, 700, lines)) == [
        "tarif non-pajak naik, dan non-pajak lain turun lagi di sana"
    ]


def test_heads_feet_and_page_numbers_are_left_out():
    pages = [
        [
            Put(60, HEIGHT - 30, f"Warta Utara, edisi {number}"),
            *column(60, 700, [f"Isi halaman {word} yang panjangnya cukup."]),
            Put(290, 30, f"Halaman {number} dari 3"),
        ]
        for number, word in enumerate(("satu", "dua", "tiga"), 1)
    ]
    assert paragraphs(*pages) == [
        f"Isi halaman {word} yang panjangnya cukup." for word in ("satu", "dua", "tiga")
    ]


def test_what_stands_outside_of_the_page_is_not_read():
    assert paragraphs([*column(60, 700, LEFT), Put(60, HEIGHT + 20, "Tidak terlihat.")]) == [" ".join(LEFT)]


def test_pages_that_say_the_same_are_kept_where_there_is_nothing_else():
    page = column(60, 700, ["Gubernur tiba."])
    assert paragraphs(page, page) == ["Gubernur tiba.", "Gubernur tiba."]


def test_the_largest_line_at_the_top_is_the_title_and_notes_of_programs_are_none():
    page = [Put(60, 760, "Jembatan Baru", 20), *column(60, 700, LEFT)]
    article = pdf_article(
        Document("x.pdf", data=pdf([page], title="Microsoft Word - a.docx", author="Rina Utami"))
    )
    assert (article.title, article.author) == ("Jembatan Baru", "Rina Utami")
    assert article.published.interval is None  # when the file was made is no date of publication
    plain = pdf_article(Document("x.pdf", data=pdf([column(60, 700, LEFT)], title="Jembatan", author="user")))
    assert (plain.title, plain.author) == ("Jembatan", "")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (image_pdf(), "x.pdf is scanned and holds no text"),
        (b"%PDF-1.7 nothing", "x.pdf is damaged: it is no PDF that opens."),
    ],
)
def test_what_has_no_text_is_told(data, sentence):
    with pytest.raises(ReadingFault, match=sentence.replace(".", r"\.")):
        pdf_article(Document("x.pdf", data=data))
