import pytest

from timeline.dates import Granularity, Interval
from timeline.errors import InputFault
from timeline.exchange.span import read_span


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("2024-01..2024-06", Interval.month(2024, 1), Interval.month(2024, 6)),
        ("2024", Interval.years(2024), Interval.years(2024)),
        (" 2024-01-15 .. 2024-02 ", Interval.day(2024, 1, 15), Interval.month(2024, 2)),
        ("mei 2024..juli 2024", Interval.month(2024, 5), Interval.month(2024, 7)),
        ("4 July 2024", Interval.day(2024, 7, 4), Interval.day(2024, 7, 4)),
    ],
)
@pytest.mark.parametrize("language", ["en", "id"])
def test_ranges_as_people_write_them(text, begin, end, language):
    span = read_span(text, language)
    assert (span.begin, span.until) == (begin.begin, end.until)


def test_a_range_is_told_in_its_coarser_unit():
    assert read_span("2024-01-15..2024-02").granularity == Granularity.MONTH


@pytest.mark.parametrize("text", ["", "..", "lately", "2024..", "2024-13", "2024-02-30..2024-03"])
def test_what_is_no_range_is_told(text):
    with pytest.raises(InputFault, match=r"no range of dates"):
        read_span(text)


def test_a_range_that_runs_backwards_is_told():
    with pytest.raises(InputFault, match="ends before it begins"):
        read_span("2024..2023")
