"""Which mentions are worth comparing: those that share a time and rare words, and no others."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from tests.merging.accounts import account
from timeline.dates import Interval
from timeline.merging.index import Index, Keys, keys_of

FERRY = "Kapal Sinar Harapan tenggelam di Lembata"


def found(index, told):
    return index.candidates(keys_of(told))


def keep(*told):
    index = Index()
    for one in told:
        index.add(one.id, keys_of(one))
    return index


def test_only_what_shares_words_and_day_is_found():
    same = account(FERRY)
    other_words = account("Menteri Suwandi mengunjungi Kedonganan")
    other_day = account(FERRY, interval=Interval.day(2024, 5, 21))
    index = keep(same, other_words, other_day)
    assert found(index, account(f"{FERRY} kemarin")) == [same.id]


def test_a_month_and_its_days_find_each_other():
    day, month = account(FERRY), account(FERRY, interval=Interval.month(2024, 5))
    august = account(FERRY, interval=Interval.month(2024, 8))
    assert found(keep(day), month) == [day.id]
    assert found(keep(month, august), day) == [month.id]


def test_other_languages_are_found_by_names():
    english = account("The Sinar Harapan sank off Lembata", language="en", who=("Sinar Harapan",))
    assert found(keep(account(FERRY, who=("Sinar Harapan",))), english)


def test_names_of_countries_are_found_in_other_words():
    treaty = account("Jepang dan Turki bertemu", who=("Jepang", "Turki"))
    english = account("Japan, Türkiye meet", language="en", who=("Japan", "Türkiye"))
    assert found(keep(treaty), english) == [treaty.id]


def test_what_is_taken_away_is_not_found():
    one, other = account(FERRY), account(FERRY)
    index = keep(one, other)
    index.discard(one.id)
    index.discard(one.id)
    assert found(index, account(FERRY)) == [other.id]
    assert len(index) == 1


def test_a_mention_that_changed_is_kept_anew():
    told = account(FERRY)
    index = keep(told)
    index.add(told.id, keys_of(account("Pasar Kedonganan terbakar hebat")))
    assert found(index, account(FERRY)) == []
    assert len(index) == 1


def test_without_a_date_nothing_is_found():
    undated = account(FERRY, interval=None)
    assert len(keep(undated)) == 0
    assert found(keep(account(FERRY)), undated) == []


def test_what_all_tell_tells_nothing():
    many = [account(f"Harga saham Bumi Persada naik nomor {number}") for number in range(400)]
    assert found(keep(*many), many[0]) == []


@given(
    st.lists(
        st.tuples(st.integers(1, 9), st.one_of(st.none(), st.sets(st.integers(0, 6), max_size=5))),
        max_size=60,
    )
)
def test_who_is_found_shares_keys_whatever_came_and_went(acts: list[tuple[int, set[int] | None]]):
    kept: dict[int, set[int]] = {}
    index = Index()
    for number, keys in acts:
        if keys is None:
            kept.pop(number, None)
            index.discard(number)
        else:
            kept[number] = keys
            index.add(number, Keys(tuple(keys), ()))
    shared = Counter(number for number, keys in kept.items() for key in keys if key < 5)
    alike = sorted((-count, number) for number, count in shared.items() if count > 1)
    assert index.candidates(Keys((), (0, 1, 2, 3, 4))) == [number for _, number in alike]
    assert len(index) == sum(map(bool, kept.values()))
