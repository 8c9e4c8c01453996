"""Phrases that stand by themselves, against a regular expression that says the same."""

import re

from hypothesis import given
from hypothesis import strategies as st

from timeline.extraction.standing import count, count_apart, stands

TEXTS = st.text(alphabet="ab_ .1é", max_size=30)


@given(st.text(alphabet="ab", min_size=1, max_size=3), TEXTS)
def test_a_phrase_counts_where_no_word_goes_on(phrase: str, text: str) -> None:
    expected = len(re.findall(rf"(?<!\w){phrase}(?!\w)", text))
    assert count(phrase, text) == expected
    assert stands(phrase, text) == bool(expected)


def test_what_stands_behind_a_capitalised_word_is_a_part_of_it():
    assert count_apart("Kudus", "Di sini PN Kudus, di sana kota Kudus. Kudus, Kudusan, Negeri Kudus") == 2
