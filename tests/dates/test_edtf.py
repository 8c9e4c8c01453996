import pytest

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity, Interval
from timeline.dates.edtf import edtf_of
from timeline.dates.timex3 import interval_of


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("2024-07-04", "2024-07-04"),
        ("2024-07", "2024-07"),
        ("2024", "2024"),
        ("199", "199X"),
        ("19", "19XX"),
        ("2024-SU", "2024-22"),
        ("2024-WI", "2024-24"),
        ("2024-Q3", "2024-35"),
        ("2024-H2", "2024-41"),
        ("2024-W27", "2024-07-01/2024-07-07"),
        ("BC0044", "-0043"),
        ("2024-07-04T07:55", "2024-07-04T07:55:00"),
    ],
)
def test_each_unit_has_its_own_form(value, edtf):
    assert edtf_of(interval_of(value)) == edtf


def test_spans_open_ends_and_approximation_are_told():
    june = Interval.day(2025, 6, 16).joined(Interval.day(2025, 6, 18))
    assert edtf_of(june) == "2025-06-16/2025-06-18"
    year = Interval.years(1990)
    assert edtf_of(Interval(year.begin, year.until, Granularity.YEAR, approximate=True)) == "1990~"
    assert edtf_of(Interval(DISTANT_PAST, year.begin, Granularity.YEAR)) == "../1989"
    assert edtf_of(Interval(year.begin, DISTANT_FUTURE, Granularity.YEAR)) == "1990/.."
