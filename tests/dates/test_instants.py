import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST
from timeline.dates.instants import read_instant, write_instant


@given(st.integers(-20_000 * 366 * 86400, 100_000 * 366 * 86400))
def test_instants_are_read_back(seconds):
    assert read_instant(write_instant(seconds)) == seconds


def test_instants_are_iso_and_open_ends_dots():
    assert write_instant(0) == "0001-01-01T00:00:00"
    assert write_instant(-1) == "0000-12-31T23:59:59"
    assert write_instant(DISTANT_PAST) == write_instant(DISTANT_FUTURE) == ".."
    assert (read_instant(".."), read_instant("..", end=True)) == (DISTANT_PAST, DISTANT_FUTURE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2024",
        "2024-02-30T00:00:00",
        "2024-13-01T00:00:00",
        "2024-01-01T24:00:00",
        "2024-01-01T00:60:00",
        "2024-01-01 00:00:00",
        "٢٠٢٤-01-01T00:00:00",
        "99999999-01-01T00:00:00",
    ],
)
def test_what_is_no_instant_is_refused(text):
    with pytest.raises(ValueError, match="no "):
        read_instant(text)
