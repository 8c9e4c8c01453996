"""Phrases that stand by themselves, against a regular expression that says the same."""

import re

from hypothesis import given
from hypothesis import strategies as st

from timeline.extraction.standing import count, stands

TEXTS = st.text(alphabet="ab_ .1é", max_size=30)


@given(st.text(alphabet="ab", min_size=1, max_size=3), TEXTS)
def test_a_phrase_counts_where_no_word_goes_on(phrase: str, text: str) -> None:
    expected = len(re.findall(rf"(?<!\w){phrase}(?!\w)", text))
    assert count(phrase, text) == expected
    assert stands(phrase, text) == bool(expected)
