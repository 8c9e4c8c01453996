from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from timeline.store.numbers import Numbers


@given(st.lists(st.integers(0, 60)), st.integers(-1, 61))
def test_it_is_a_set(added, asked):
    numbers = Numbers()
    for number in added:
        numbers.add(number)
    assert list(numbers) == sorted(set(added))
    assert len(numbers) == len(set(added))
    assert (asked in numbers) is (asked in set(added))


@given(st.permutations(range(30)))
def test_a_sequence_is_one_run_in_whatever_order_it_came(order):
    numbers = Numbers()
    for number in order:
        numbers.add(number)
    assert numbers.runs == 1
