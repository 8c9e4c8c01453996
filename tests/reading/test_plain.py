from __future__ import annotations

import pytest

from timeline.dates import Interval
from timeline.model import PublicationSource
from timeline.reading.plain import headline, plain_article


def test_a_short_first_line_set_off_by_a_blank_one_is_the_title_and_stays_in_the_text():
    text = "Dua Presiden Bertemu\n\nMereka bertemu di Jakarta. Lalu pulang.\n"
    article = plain_article(text)
    assert article.title == "Dua Presiden Bertemu"
    assert article.text == text.strip()


@pytest.mark.parametrize(
    "text",
    [
        "A sentence that ends as one.\n\nAnother.",
        "No blank line\nbelow it",
        "Nothing below it\n\n   ",
        "Only one line",
        f"{'x' * 200}\n\nbody",
        "",
    ],
)
def test_what_is_no_headline(text):
    assert headline(text) == ""


def test_front_matter_is_read_and_taken_off():
    article = plain_article(
        "---\ntitle: 'Sumur Tua'\ndate: 2024-07-04T17:30:00+07:00\nauthor: [Rina Utami]\nlang: id-ID\n"
        "source: Warta\nlink: https://example.org/a\n---\n\nIsi berita.\n"
    )
    assert article.text == "Isi berita."
    assert (article.title, article.author, article.outlet) == ("Sumur Tua", "Rina Utami", "Warta")
    assert (article.language, article.url) == ("id", "https://example.org/a")
    assert article.published.interval == Interval.day(2024, 7, 4)
    assert article.published.source is PublicationSource.METADATA
    assert "2024-07-04" in str(article.published.why)


def test_a_rule_across_the_page_is_no_front_matter():
    text = "---\nJust a line\n---\nand more"
    assert plain_article(text).text == text


def test_a_day_that_the_calendar_does_not_have_states_nothing():
    assert plain_article("---\ndate: 2024-06-31\n---\ntext").published.interval is None


@pytest.mark.parametrize(
    "line",
    [
        "Tanggal: 2024-07-04",
        "date:2024-07-04",
        "Tanggal terbit: Kamis, 04 Juli 2024 17:30 WIB",
        "Diterbitkan: 4/7/2024",
        "Published: July 4, 2024",
        "Posted on: 4 July 2024",
    ],
)
def test_a_labelled_line_at_the_top_states_the_date_and_stays(line):
    article = plain_article(f"Judul Berita\n\n{line}\n\nIsi berita.")
    assert article.published.interval == Interval.day(2024, 7, 4)
    assert line in article.text


@pytest.mark.parametrize(
    "line", ["Date: 07/04/2024", "Posted: yesterday", "Tanggal: Juli 2024", "Date: unknown"]
)
def test_a_labelled_line_that_leaves_the_day_open_states_nothing(line):
    assert plain_article(f"Title\n\n{line}\n\nBody.").published.interval is None


def test_a_labelled_line_far_down_states_nothing():
    assert plain_article("x\n" * 20 + "Tanggal: 2024-07-04").published.interval is None
