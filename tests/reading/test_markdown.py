from __future__ import annotations

from timeline.dates import Interval
from timeline.reading.markdown import markdown_article


def test_what_a_reader_would_see_each_block_a_paragraph():
    article = markdown_article(
        "# The *Summit*\n\nThey met on\n**4 July 2024** in [Astana](https://example.org).\n\n"
        "- first\n- second\n\n> quoted &amp; kept\n\n```\ncode 1\n```\n\n![picture](x.png)\n"
    )
    assert article.title == "The Summit"
    assert article.text.split("\n\n") == [
        "The Summit",
        "They met on 4 July 2024 in Astana.",
        "first",
        "second",
        "quoted & kept",
        "code 1",
    ]


def test_a_row_of_a_table_is_one_paragraph():
    article = markdown_article("|year|trade|\n|-|-|\n|2022|4.9|\n|2023|4.0|\n")
    assert article.text == "year\ttrade\n\n2022\t4.9\n\n2023\t4.0"


def test_tags_are_dropped_and_their_words_kept():
    article = markdown_article("<div>A block</div>\n\nLine<br>next <b>bold</b> 1 < 2\\*\n")
    assert article.text == "A block\n\nLine\nnext bold 1 < 2*"


def test_front_matter_comes_first():
    article = markdown_article("---\ntitle: Given\ndate: 2024-07-04\n---\n# Heading\n\nBody\n")
    assert article.title == "Given"
    assert article.published.interval == Interval.day(2024, 7, 4)
    assert article.text == "Heading\n\nBody"


def test_a_heading_further_down_is_no_title():
    assert markdown_article("Words first.\n\n## Then a heading\n").title == ""
