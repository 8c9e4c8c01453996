from __future__ import annotations

import pytest

from tests.reading.shapes import AUTHOR, AUTHORED, PARAGRAPHS, SHAPES, TITLE
from timeline.dates import Interval
from timeline.reading.page import page_article

# Words of what stands around the article; none of it belongs to the text.
AROUND = (
    "Harga beras",
    "Waduk kering",
    "Terima kasih",
    "Hak cipta",
    "Baca juga",
    "Peraturan Menteri",
    "Beranda",
)


@pytest.mark.parametrize("shape", SHAPES)
def test_an_article_is_read_whatever_built_its_page(shape):
    article = page_article(SHAPES[shape])
    assert article.title == TITLE
    assert article.published.interval == Interval.day(2024, 7, 4)
    assert article.author == (AUTHOR if shape in AUTHORED else "")
    assert [paragraph for paragraph in PARAGRAPHS if paragraph not in article.text] == []
    assert [words for words in AROUND if words in article.text] == []


def test_credits_are_no_part_of_the_text():
    text = page_article(SHAPES["agency"]).text
    assert "Pewarta" not in text
    assert "Editor" not in text


def test_a_table_of_figures_stays_one():
    cells = "".join(f"<tr><td>Beras {number}</td><td>{number}.000</td></tr>" for number in range(1, 5))
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    page = f"<html><body><article><h1>{TITLE}</h1>{body}<table>{cells}</table></article></body></html>"
    assert "Beras 3" in page_article(page).text.replace("\n", " ")
