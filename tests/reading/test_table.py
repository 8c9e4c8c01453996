from __future__ import annotations

import json

import pytest

from timeline.dates import Interval
from timeline.errors import ReadingFault
from timeline.model import RawArticle
from timeline.reading import ColumnMapping, FileSource, TextSource, read_all
from timeline.reading.columns import guess, role_of
from timeline.reading.tabular import delimiter_of, looks_like_table

LONG = "Gubernur meresmikan jembatan baru yang menghubungkan dua kota di pesisir utara, " * 3


@pytest.fixture
def read(tmp_path):
    def read_file(name: str, contents: str | bytes, columns: ColumnMapping | None = None):
        path = tmp_path / name
        path.write_bytes(contents.encode() if isinstance(contents, str) else contents)
        return list(read_all(FileSource(path, columns)))

    return read_file


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Judul Berita", "title"),
        ("published_at", "date"),
        ("article.publishedAt", "date"),
        ("Tanggal Terbit", "date"),
        ("BODY", "text"),
        ("isi", "text"),
        ("source", "outlet"),
        ("lang", "language"),
        ("kanal", "section"),
        ("harga", ""),
    ],
)
def test_names_of_columns_in_many_spellings(name, role):
    assert role_of(name) == role


def test_contents_tell_what_names_do_not():
    row = {"a": "7", "b": "Jembatan Baru Dibuka", "c": "2024-07-04", "d": "https://example.org/x", "e": LONG}
    assert guess(list(row), [row] * 3) == ColumnMapping(text="e", title="b", date="c", url="d")


def test_a_long_column_is_the_text_though_another_is_called_so():
    row = {"description": "Ringkas.", "article_text_raw": LONG, "title": "Jembatan"}
    assert guess(list(row), [row]) == ColumnMapping(text="article_text_raw", title="title")


def test_a_table_of_numbers_holds_no_text():
    assert guess(["a", "b"], [{"a": "1", "b": "2"}]) is None


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_sign_between_values_is_found(sign):
    text = f"judul{sign}isi\n" + f'"Satu{sign} dua"{sign}"Isi, panjang; sekali"\n' * 3
    assert delimiter_of(text) == sign
    assert looks_like_table(text)


def test_lines_within_quotes_other_letters_and_marks_are_borne(read):
    text = '\ufeffjudul;isi\r\n"Kafé ""Kenanga""";"Baris satu.\n\nBaris dua."\r\n'
    for encoding in ("utf-8", "utf-16", "cp1252"):
        data = text.removeprefix("\ufeff").encode(encoding) if encoding == "cp1252" else text.encode(encoding)
        (article,) = read("berita.csv", data)
        assert (article.title, article.text) == ('Kafé "Kenanga"', "Baris satu.\n\nBaris dua.")


@pytest.mark.parametrize(
    ("dates", "day"),
    [
        (("04/07/2024", "31/07/2024"), Interval.day(2024, 7, 4)),
        (("07/04/2024", "07/31/2024"), Interval.day(2024, 7, 4)),
        (("04/07/2024", "05/07/2024"), None),  # nothing in the column tells
        (("4 Juli 2024 17:30 WIB", "5 Juli 2024"), Interval.day(2024, 7, 4)),
        (("2024-07-04T23:00:00Z", "x"), Interval.day(2024, 7, 4)),
        (("1720112400", "1720112401"), Interval.day(2024, 7, 4)),
        (("1720112400000", "x"), Interval.day(2024, 7, 4)),
    ],
)
def test_the_order_of_dates_is_that_of_the_whole_column(read, dates, day):
    rows = "".join(f"{date},Isi berita.\n" for date in dates)
    articles = read("berita.csv", f"tanggal,isi\n{rows}")
    assert articles[0].published.interval == day


def test_the_user_says_what_columns_mean(read):
    contents = "a,b,c\nJembatan,Isi berita.,2024-07-04\n"
    (fault,) = read("x.csv", contents)
    assert "cannot be told which column" in str(fault)
    (article,) = read("x.csv", contents, ColumnMapping(text="b", title="a", date="c"))
    assert (article.title, article.text) == ("Jembatan", "Isi berita.")
    assert article.published.interval == Interval.day(2024, 7, 4)
    (fault,) = read("x.csv", contents, ColumnMapping(text="gone"))
    assert isinstance(fault, ReadingFault)


def test_a_table_without_names_is_read_by_its_contents(read):
    rows = "".join(f'{number},"Jembatan Nomor {number} Dibuka","{LONG}"\n' for number in range(3))
    assert [article.title for article in read("x.csv", rows)] == [
        f"Jembatan Nomor {n} Dibuka" for n in range(3)
    ]


def test_markup_in_cells_becomes_paragraphs_and_rows_without_text_are_counted(read):
    found = read("x.csv", 'judul,isi\n<b>Satu</b>,"<p>Isi <i>satu</i>.</p><p>Dua.</p>"\nDua,\n,\n')
    assert [(one.title, one.text) for one in found if isinstance(one, RawArticle)] == [
        ("Satu", "Isi satu.\n\nDua.")
    ]
    assert str(found[-1]) == "Rows of x.csv without a text were left out: 1."


@pytest.mark.parametrize(
    "value",
    [
        [{"title": "Satu", "content": "Isi."}],
        {"data": {"items": [{"title": "Satu", "content": "Isi."}]}, "tags": ["x"]},
        {"title": "Satu", "content": "Isi."},
        [{"article": {"title": "Satu", "content": ["Isi."]}}],
    ],
)
def test_articles_are_found_wherever_they_lie_in_json(read, value):
    (article,) = read("x.json", json.dumps(value))
    assert (article.title, article.text) == ("Satu", "Isi.")


def test_a_title_is_made_of_the_first_words_where_no_column_tells_it(read):
    (article,) = read("x.jsonl", json.dumps({"text": "kata " * 50}))
    assert article.title == "kata " * 12 + "…"


def test_a_pasted_table_is_read_as_one():
    found = list(read_all(TextSource("judul\tisi\nSatu\tIsi satu.\nDua\tIsi dua.\n")))
    assert [article.title for article in found] == ["Satu", "Dua"]
