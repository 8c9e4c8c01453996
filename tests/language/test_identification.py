import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.language import identify
from timeline.language.pack import is_known

INDONESIAN = "Menteri itu mengatakan bahwa jembatan baru akan dibuka untuk umum pada bulan depan."
ENGLISH = "The minister said that the new bridge would be opened to the public next month."


@pytest.mark.parametrize(("text", "code"), [(INDONESIAN, "id"), (ENGLISH, "en")])
def test_the_text_tells_its_language(text, code):
    assert identify(text) == code


@pytest.mark.parametrize("hint", ["en", "EN", "en-US", "en_GB"])
def test_a_hint_wins(hint):
    assert identify(INDONESIAN, hint) == "en"


@pytest.mark.parametrize("hint", ["", "tlh", "-", "??"])
def test_a_hint_without_a_pack_is_passed_over(hint):
    assert identify(INDONESIAN, hint) == "id"


@given(st.text())
def test_dates_can_be_looked_for_in_any_text(text):
    assert is_known(identify(text))


def test_a_long_text_is_not_read_to_its_end():
    assert identify(INDONESIAN * 100 + ENGLISH * 200_000) == "id"


def test_a_page_that_begins_in_another_language_is_of_the_one_that_it_goes_on_in():
    menu = "Subscribe to our newsletter and follow us on all channels to read more stories every day. " * 8
    told = "Gubernur mengatakan bahwa jembatan yang rusak akibat banjir akan segera diperbaiki. " * 40
    assert identify(menu + told) == "id"
