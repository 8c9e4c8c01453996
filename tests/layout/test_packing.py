import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from timeline.layout.packing import NO_ROW, pack

spans = st.lists(
    st.tuples(st.integers(0, 300), st.integers(1, 60)).map(lambda pair: (pair[0], sum(pair))), max_size=60
)


def packed(spans, rows, wanted=None):
    left = np.array([span[0] for span in spans], np.int64)
    right = np.array([span[1] for span in spans], np.int64)
    wishes = np.full(len(spans), NO_ROW) if wanted is None else np.array(wanted)
    return pack(left, right, rows, order=range(len(spans)), wanted=wishes).tolist()


def collide(a, b) -> bool:
    return a[0] < b[1] and b[0] < a[1]


@given(spans, st.integers(0, 8))
def test_nothing_overlaps_and_only_full_rows_turn_events_away(spans, rows):
    found = packed(spans, rows)
    for i, (span, row) in enumerate(zip(spans, found, strict=True)):
        taken = {found[j] for j in range(len(spans)) if j != i and collide(span, spans[j])}
        if row == NO_ROW:
            assert taken >= set(range(rows))
        else:
            assert 0 <= row < rows
            assert row not in taken


@given(spans, st.integers(1, 8))
def test_events_keep_the_rows_they_have(spans, rows):
    found = packed(spans, rows)
    assert packed(spans, rows, found) == found


@given(spans, st.integers(1, 8), st.lists(st.integers(-1, 9), min_size=60, max_size=60))
def test_a_wish_that_cannot_be_met_does_no_harm(spans, rows, wishes):
    found = packed(spans, rows, wishes[: len(spans)])
    for i, span in enumerate(spans):
        for j in range(i):
            assert found[i] == NO_ROW or found[i] != found[j] or not collide(span, spans[j])


def test_the_lowest_free_row_is_taken():
    assert packed([(0, 10), (5, 15), (12, 20), (16, 30)], 3) == [0, 1, 0, 1]


def test_a_wanted_row_is_kept_even_if_a_lower_one_is_free():
    assert packed([(0, 10), (20, 30)], 3, [2, NO_ROW]) == [2, 0]
