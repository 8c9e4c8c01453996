from __future__ import annotations

import pytest

from timeline.dates import Interval
from timeline.errors import ReadingFault
from timeline.reading.page import decode_page, page_article

BODY = [
    "Presiden kedua negara bertemu pada hari pertama konferensi dan membahas perdagangan serta pariwisata.",
    "Mereka sepakat untuk bertemu lagi pada musim gugur, kali ini dengan para menteri perdagangan mereka.",
    "Perdagangan kedua negara turun pada tahun lalu, terutama karena kapal yang berlayar lebih sedikit.",
]


def page(body: str = "", head: str = "", lang: str = "id") -> str:
    paragraphs = body or "".join(f"<p>{paragraph}</p>" for paragraph in BODY)
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">'
        f"<title>Dua Presiden - Warta</title>{head}</head><body>"
        f"<nav><a href='/'>Beranda</a> <a href='/politik'>Politik</a></nav>"
        f"<article><h1>Dua Presiden</h1>{paragraphs}</article><footer>Hak cipta Warta</footer></body></html>"
    )


def test_the_main_text_is_kept_in_paragraphs_without_navigation_and_title():
    assert page_article(page()).text == "\n\n".join(BODY)


def test_what_the_page_says_of_itself():
    article = page_article(
        page(
            head='<meta property="og:site_name" content="Warta"><meta name="author" content="Rina Utami">'
            '<link rel="canonical" href="https://warta.example.org/a">',
            lang="in-ID",
        )
    )
    assert (article.title, article.outlet, article.author) == ("Dua Presiden", "Warta", "Rina Utami")
    assert (article.language, article.url) == ("id", "https://warta.example.org/a")


@pytest.mark.parametrize(
    "aside",
    [
        "Baca juga: Kapal Terlambat Sepekan",
        "BACA JUGA : Harga Beras Turun pada 3 Mei",
        "Read also: The harvest of 2019",
        "Situs ini menggunakan cookie untuk pengalaman yang lebih baik.",
        "ADVERTISEMENT",
    ],
)
def test_lines_of_other_articles_are_left_out(aside):
    paragraphs = [BODY[0], aside, *BODY[1:]]
    text = page_article(page("".join(f"<p>{paragraph}</p>" for paragraph in paragraphs))).text
    assert text == "\n\n".join(BODY)


def test_a_sentence_that_begins_like_one_stays():
    sentence = "Baca juga menjadi kebiasaan para murid di sekolah itu sejak perpustakaannya dibuka kembali."
    assert sentence in page_article(page(f"<p>{BODY[0]}</p><p>{sentence}</p><p>{BODY[1]}</p>")).text


def test_a_page_without_main_text_gives_all_its_words():
    assert (
        page_article("<html><body><div>Singkat saja</div><script>var x</script></body></html>").text
        == "Singkat saja"
    )


def test_the_address_of_a_saved_page_comes_from_its_first_line():
    article = page_article("<!-- saved from url=(0025)https://example.org/2024/07/04/x -->" + page())
    assert article.url == "https://example.org/2024/07/04/x"


@pytest.mark.parametrize("encoding", ["windows-1252", "utf-8", "utf-16"])
def test_the_declared_encoding_is_used(encoding):
    markup = f'<html><head><meta charset="{encoding}"></head><body>Kafé “Kenanga” buka</body></html>'
    assert "Kafé “Kenanga”" in decode_page(markup.encode(encoding))


def test_no_part_of_a_page_is_fetched_or_opened(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("kata sandi", encoding="utf-8")
    article = page_article(
        f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        f"<html><body><p>{BODY[0]} &x;</p><iframe src='{secret.as_uri()}'></iframe></body></html>"
    )
    assert "kata sandi" not in article.text
    assert BODY[0] in article.text


@pytest.mark.parametrize("tag", ["div", "blockquote", "b", "table><tr><td", "ul><li", "font"])
def test_nesting_without_end_is_borne(tag):
    text = page_article(f"<html><body>{f'<{tag}>' * 5000}{BODY[0]}").text
    assert text in ("", BODY[0])


def test_a_page_of_endless_markup_is_refused():
    with pytest.raises(ReadingFault, match="too large"):
        page_article("<html><body>" + "<a>x" * 200_000)


@pytest.mark.parametrize(
    ("place", "day"),
    [("co.uk", Interval.day(2024, 7, 4)), ("gov", Interval.day(2024, 4, 7)), ("com", None)],
)
def test_the_country_of_the_address_tells_which_number_is_the_month(place, day):
    english = (
        "<p>The two presidents met on the first day of the conference and spoke about their trade.</p>" * 3
    )
    markup = page(f"<p>Published: 04/07/2024</p>{english}", lang="en")
    assert page_article(markup, f"https://news.example.{place}/a").published.interval == day


def test_a_heading_that_is_the_name_of_the_site_is_no_title():
    markup = (
        "<html><head><title>Warta Utara: Sumur Tua Ditutup</title></head><body>"
        f"<h1><a href='/'>Warta Utara</a></h1><h2>Sumur Tua Ditutup</h2><p>{BODY[0]}</p></body></html>"
    )
    assert page_article(markup).title == "Sumur Tua Ditutup"


def test_the_section_and_an_author_without_the_words_of_the_template():
    head = (
        '<script type="application/ld+json">'
        '{"@type": "NewsArticle", "articleSection": ["Ekonomi", "Beras"]}</script>'
        '<meta name="author" content="Oleh Rina Utami">'
    )
    article = page_article(page(head=head))
    assert (article.section, article.author) == ("Ekonomi", "Rina Utami")


def test_rows_of_a_table_have_tabs_between_their_cells():
    rows = "<tr><th>Tahun</th><th>Biaya</th></tr><tr><td>2023</td><td>3,3 juta</td></tr>"
    body = "".join(f"<p>{paragraph}</p>" for paragraph in BODY) + f"<table>{rows}</table>"
    text = page_article(page(body)).text
    assert text.split("\n\n") == [*BODY, "Tahun\tBiaya", "2023\t3,3 juta"]
