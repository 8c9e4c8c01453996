"""What a query is understood to ask for."""

from __future__ import annotations

import pytest

from timeline.dates import Interval, timex3
from timeline.model import EventKind, Importance, Status
from timeline.model.query import Field, Placing, Query, Term
from timeline.searching import read_query

TODAY = Interval.day(2024, 7, 5)


def read(text: str) -> Query:
    """The query as it is read on 5 July 2024."""
    return read_query(text, "id", TODAY)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", ()),
        ("putin", (Term(("putin",), is_prefix=True),)),
        ("putin ", (Term(("putin",)),)),
        ("put* xi ", (Term(("put",), is_prefix=True), Term(("xi",)))),
        ('"jalur sutra"', (Term(("jalur", "sutra")),)),
        ('"jalur sut', (Term(("jalur", "sut")),)),
        ("-perang ", (Term(("perang",), is_unwanted=True),)),
        ('-"perang kota"', (Term(("perang", "kota"), is_unwanted=True),)),
        ("who:putin ", (Term(("putin",), Field.WHO),)),
        ("who:put", (Term(("put",), Field.WHO, is_prefix=True),)),
        ('di:"Astana Utara"', (Term(("Astana", "Utara"), Field.WHERE, is_prefix=True),)),
        ("-sumber:antara ", (Term(("antara",), Field.SOURCE, is_unwanted=True),)),
        ("who:", ()),
        ("tag:banjir ", (Term(("banjir",), Field.TAG),)),
        ('-label:"banjir besar" ', (Term(("banjir", "besar"), Field.TAG, is_unwanted=True),)),
        ("catatan:saksi ", (Term(("saksi",), Field.NOTE),)),
        ("http://x.id ", (Term(("http", "x", "id")),)),
    ],
)
def test_words(text, terms):
    assert read(text).terms == terms


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("rapat mei 2024", ["2024-05"]),
        ("4 juli 2024", ["2024-07-04"]),
        ("March 2013 election", ["2013-03"]),
        ("kemarin", ["2024-07-04"]),
        ("2023", ["2023"]),
        ("between:2024-01", ["2024-01"]),
        ("pada:mei2024", []),
        ("rapat 12 orang", []),
    ],
)
def test_times_in_plain_words(text, values):
    assert [period.interval for period in read(text).periods] == [timex3.interval_of(v) for v in values]


def test_bounds():
    before, after = read("before:2024-05").periods + read("sesudah:2024-05").periods
    may = timex3.interval_of("2024-05")
    assert may is not None
    assert (before.interval.until, after.interval.begin) == (may.begin, may.until)
    (within,) = read('within:"mei 2024"').periods
    assert (within.interval, within.placing) == (may, Placing.MUST)


def test_choices():
    query = read("kind:stat jenis:angka status:diterima lang:EN")
    assert query.kinds == {EventKind.STATEMENT, EventKind.STATE, EventKind.FIGURE}
    assert query.statuses == {Status.ACCEPTED}
    assert query.languages == {"en"}
    assert not query.is_empty
    assert read(" ").is_empty


def test_it_says_what_it_understood():
    query = read('putin who:xi before:2024-05 "jalur sutra" -perang ')
    assert [message.in_words("en") for message in query.understood] == [
        "with “xi” taking part",
        "before May 2024",
        "“jalur sutra”",
        "without “perang”",
        "“putin”",
    ]
    assert "no time" in read("before:soon").understood[0].in_words("en")


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("importance:key ", Importance.KEY),
        ("bobot:penting", Importance.IMPORTANT),
        ("importance:1 ", Importance.NOTABLE),
        ("importance:2 importance:notable", Importance.IMPORTANT),
        ("importance:", Importance.NORMAL),
        ("importance:xyz", Importance.NORMAL),
    ],
)
def test_importance_is_a_least(text, least):
    query = read(text)
    assert query.importance is least
    assert query.is_empty == (least is Importance.NORMAL)
