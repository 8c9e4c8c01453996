"""Positions of code points and of UTF-16 units."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.positions import Positions, displayed

TEXTS = st.text(st.characters(codec=None) | st.sampled_from("\r\n\u2028\u2029\0\U0001f33e\ufdd0\ufffc"))


def units(text):
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_what_is_displayed_is_as_long_as_the_text_at_every_position(text):
    shown, positions = displayed(text), Positions(displayed(text))
    assert len(shown) == len(text)
    assert [positions.to_qt(place) for place in range(len(text) + 1)] == [
        units(shown[:place]) for place in range(len(text) + 1)
    ]


@given(TEXTS)
def test_there_and_back(text):
    positions = Positions(displayed(text))
    for place in range(len(text) + 1):
        assert positions.from_qt(positions.to_qt(place)) == place


def test_the_middle_of_a_pair_belongs_to_its_character():
    positions = Positions("a\U0001f33eb")
    assert [positions.from_qt(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


def test_line_ends_of_windows_stay_two_characters():
    assert displayed("a\r\nb\rc") == "a \nb\nc"
