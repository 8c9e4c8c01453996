"""Events made of a place in a text that a person pointed at."""

from __future__ import annotations

import pytest

from timeline.dates import Interval
from timeline.extraction import analyse
from timeline.extraction.pointing import UNDATED, Pointing, point_out
from timeline.model import EventKind, Publication, PublicationSource, RawArticle

TEXT = (
    "Wali kota membuka pasar ikan di Tegalrejo, Senin (3/6/2024). Kepala dinas menyatakan kios mulai "
    "disewakan pada 12 April 2024. Pedagang gembira.\n\nHujan turun kemarin."
)


@pytest.fixture(scope="module")
def found():
    published = Publication(Interval.day(2024, 6, 5), PublicationSource.METADATA)
    return analyse(RawArticle(TEXT, "Pasar ikan", "id", published))


def point(found, part):
    start = TEXT.index(part)
    return point_out(Pointing(TEXT, "id", found.published, found.timexes, (start, start + len(part))))


@pytest.mark.parametrize(
    ("part", "title", "day"),
    [
        ("membuka pasar ikan di Tegalrejo", "Membuka pasar ikan di Tegalrejo", (2024, 6, 3)),
        ("kios mulai disewakan pada 12 April 2024", "Kios mulai disewakan", (2024, 4, 12)),
        ("Hujan turun kemarin", "Hujan turun", (2024, 6, 4)),
    ],
)
def test_words_name_the_event_and_the_sentence_dates_it(found, part, title, day):
    pointed = point(found, part)
    assert (pointed.title, pointed.interval) == (title, Interval.day(*day))
    assert found.timexes[pointed.timex].interval == pointed.interval


def test_a_whole_sentence_gets_a_title_and_its_kind(found):
    pointed = point(found, "Kepala dinas menyatakan kios mulai disewakan pada 12 April 2024.")
    assert "12 April" not in pointed.title
    assert pointed.kind is EventKind.STATEMENT


def test_a_date_alone_stands_for_its_sentence(found):
    pointed = point(found, "3/6/2024")
    assert "pasar ikan" in pointed.title
    assert pointed.interval == Interval.day(2024, 6, 3)


def test_what_is_not_dated_gets_no_date(found):
    pointed = point(found, "Pedagang gembira.")
    assert (pointed.title, pointed.value, pointed.interval) == ("Pedagang gembira", UNDATED, None)


def test_one_word_is_a_title_where_there_is_no_better_one(found):
    assert point(found, "gembira").title == "gembira"
