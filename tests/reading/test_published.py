from __future__ import annotations

import json

import pytest
from lxml.html import document_fromstring

from timeline.dates import Interval
from timeline.model import PublicationSource
from timeline.reading.published import Page, published_on
from timeline.reading.structured import things_of

FOURTH = Interval.day(2024, 7, 4)


def published(head: str = "", body: str = "", *, url: str = "", language: str = "id", title: str = ""):
    tree = document_fromstring(f"<html><head>{head}</head><body>{body}</body></html>")
    return published_on(Page(tree, things_of(tree), url, language, titles=(title,) if title else ()))


def json_ld(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


@pytest.mark.parametrize(
    ("head", "body", "url", "why"),
    [
        (
            json_ld({"@type": "NewsArticle", "datePublished": "2024-07-04T17:30:00+07:00"}),
            "",
            "",
            "structured data",
        ),
        (
            json_ld({"@graph": [{"@type": ["Thing"], "datePublished": "2024-07-04"}]}),
            "",
            "",
            "structured data",
        ),
        ('<meta property="article:published_time" content="2024-07-04T10:00:00Z">', "", "", "metadata"),
        ('<meta name="publishdate" content="2024/07/04 17:30:00">', "", "", "metadata"),
        ('<meta name="pubdate" content="20240704">', "", "", "metadata"),
        ('<meta name="content_PublishedDate" content="2024-07-04 17:30:00">', "", "", "metadata"),
        ('<meta itemprop="datePublished" content="2024-07-04">', "", "", "metadata"),
        ('<meta name="DC.date.issued" content="2024-07-04">', "", "", "metadata"),
        (
            '<script type="application/ld+json">//<![CDATA[\n'
            '{"@type": "NewsArticle", "datePublished": "2024-07-04",}\n//]]></script>',
            "",
            "",
            "structured data",
        ),
        ('<script>window.data = {"post": {"publishedAt": "2024-07-04T10:00:00Z"}}</script>', "", "", "data"),
        ("", '<abbr class="published" title="2024-07-04T17:30:00+07:00">kemarin</abbr>', "", "marks it"),
        ('<meta name="date" content="Thu, 04 Jul 2024 10:00:00 GMT">', "", "", "metadata"),
        ("", '<article><time datetime="2024-07-04">kemarin</time></article>', "", "marks it"),
        ("", '<span itemprop="datePublished" content="2024-07-04"></span>', "", "marks it"),
        ("", "", "https://example.org/2024/07/04/berita", "address"),
        ("", '<div class="read__time">Kamis, 4 Juli 2024 17:30 WIB</div>', "", "shows it"),
        ("", '<div class="post-date">04/07/2024, 17:30 WIB</div>', "", "shows it"),
    ],
)
def test_each_witness_is_named(head, body, url, why):
    found = published(head, body, url=url)
    assert found.interval == FOURTH
    assert found.source is PublicationSource.METADATA
    assert why in str(found.why)


def test_an_article_is_believed_before_the_page_around_it():
    page = {"@type": "WebPage", "datePublished": "2020-01-01"}
    article = {"@type": "NewsArticle", "datePublished": "2024-07-04"}
    assert published(json_ld([page, article])).interval == FOURTH


def test_metadata_is_believed_before_a_date_that_is_shown():
    head = '<meta property="article:published_time" content="2024-07-04">'
    assert published(head, '<p class="date">1 Januari 2020</p>').interval == FOURTH


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('<meta name="copyright" content="2024-07-04">', ""),
        ('<meta name="publisher" content="2024-07-04">', ""),
        ('<meta name="expires" content="2024-07-04">', ""),
        ('<meta name="date" content="2024-06-31">', ""),
        ('<meta name="date" content="soon">', ""),
        ('<script type="application/ld+json">{"datePublished": </script>', ""),
        (json_ld({"@type": "NewsArticle", "datePublished": 20240704}), ""),
        ("", '<footer class="date">4 Juli 2024</footer>'),
        ("", "<p>Mereka bertemu pada 4 Juli 2024.</p>"),
    ],
)
def test_what_states_no_publication(head, body):
    assert published(head, body).interval is None


def test_day_or_month_first_is_decided_only_where_something_decides():
    meta = '<meta name="date" content="{}">'
    assert published(meta.format("11/01/2024 12:43"), language="id").interval == Interval.day(2024, 1, 11)
    assert published(meta.format("11/01/2024 12:43"), language="en").interval is None
    assert published(meta.format("07/14/2024"), language="en").interval == Interval.day(2024, 7, 14)
    assert published(meta.format("14/07/2024"), language="en").interval == Interval.day(2024, 7, 14)
    assert published(meta.format("11.01.2024"), language="en").interval == Interval.day(2024, 1, 11)


def test_a_date_beside_another_article_is_not_taken():
    listed = '<aside><time datetime="2020-01-01">old</time></aside>'
    own = '<article><time datetime="2024-07-04">now</time></article>'
    assert published("", listed + own).interval == FOURTH


def test_a_date_beside_the_headline_is_believed_before_metadata_that_may_speak_of_a_change():
    head = '<meta name="date" content="2024-07-09T08:00:00">'
    body = "<h1>Sumur Tua</h1><p>Stand: 04.07.2024 18:00 Uhr</p>"
    found = published(head, body, language="de", title="Sumur Tua")
    assert found.interval == FOURTH
    assert "shows it" in str(found.why)
    assert published(head, "<h1>Sumur Tua</h1>", title="Sumur Tua").interval == Interval.day(2024, 7, 9)


@pytest.mark.parametrize(
    ("head", "why"),
    [
        ('<meta property="article:modified_time" content="2024-07-04">', "changed on this day"),
        (json_ld({"@type": "NewsArticle", "dateModified": "2024-07-04"}), "changed on this day"),
        ('<meta property="og:image" content="https://example.org/files/2024/07/04/a.png">', "picture"),
        ("<!-- --></head><body><time datetime='2024-07-04'>kemarin</time>", "first time"),
    ],
)
def test_what_is_only_near_the_publication_is_said_to_be_inferred(head, why):
    found = published(head)
    assert found.interval == FOURTH
    assert found.source is PublicationSource.INFERRED
    assert why in str(found.why)


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://example.org/ekonomi/20240704173000-4-1/sumur", FOURTH),
        ("https://example.org/2024-07-04-sumur.html", FOURTH),
        ("https://example.org/berita/20241399-sumur", None),
        ("https://example.org/p/2024070", None),
    ],
)
def test_a_day_glued_together_in_the_address(url, day):
    assert published(url=url).interval == day
