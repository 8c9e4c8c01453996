import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model import Publication, PublicationSource, RawArticle


def test_an_article_of_which_the_source_says_nothing_has_no_date():
    article = RawArticle("Rapat digelar kemarin.")
    assert article.published == Publication()
    assert article.published.interval is None
    assert article.published.source == PublicationSource.UNKNOWN


@pytest.mark.parametrize(
    "other",
    [
        RawArticle("One  two\r\nthree\n", title="Head"),
        RawArticle("One two\n\n\nthree", title=" Head "),
        RawArticle(
            "One\u00a0two three", title="Head", url="https://example.org", origin="b.txt", language="en"
        ),
    ],
)
def test_the_same_words_have_the_same_digest(other):
    assert other.digest == RawArticle("One two\nthree", title="Head").digest


@pytest.mark.parametrize(
    "other", [RawArticle("One two four", title="Head"), RawArticle("One two three", title="Tail")]
)
def test_other_words_have_another_digest(other):
    assert other.digest != RawArticle("One two three", title="Head").digest


def test_the_digest_is_blind_to_the_unicode_form():
    assert RawArticle("caf\u00e9").digest == RawArticle("cafe\u0301").digest


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_has_a_digest(text):
    assert len(RawArticle(text).digest) == 64
