"""Mentions put together: chains, contradictions across groups, the user's word, any order."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from tests.merging.accounts import profile
from timeline.merging.grouping import grouped
from timeline.model import Pair, Verdict

WORDS = ("warga", "petani", "nelayan", "guru", "pedagang", "buruh", "pemuda", "santri", "kader")


def mentions(*places, article=None):
    """Profiles numbered from 1, each of a place of its own (None: nowhere), of articles of their own."""
    return {
        number: profile(
            f"Rapat {WORDS[number]} digelar",
            where=(place,) if place else (),
            number=number,
            article=article or number,
        )
        for number, place in enumerate(places, 1)
    }


def pair(one, other, score=0.9, verdict=Verdict.MERGED):
    return Pair(one, other, verdict, score)


def groups(profiles, pairs, settled=()):
    return sorted(map(sorted, grouped(profiles, pairs, settled).groups))


def test_pairs_form_chains():
    assert groups(mentions(None, None, None, None), [pair(1, 2), pair(2, 3)]) == [[1, 2, 3], [4]]


def test_what_is_only_proposed_is_not_joined():
    found = grouped(mentions(None, None), [pair(1, 2, 0.6, Verdict.PROPOSED)])
    assert found.groups == (frozenset({1}), frozenset({2}))
    assert found.pairs[0].verdict is Verdict.PROPOSED


def test_a_contradiction_within_a_chain_breaks_it_at_the_weaker_pair():
    profiles = mentions("Cianjur", None, "Garut")
    found = grouped(profiles, [pair(1, 2, 0.8), pair(2, 3, 0.95)])
    assert sorted(map(sorted, found.groups)) == [[1], [2, 3]]
    assert {(held.one, held.other): held.verdict for held in found.pairs} == {
        (1, 2): Verdict.APART,
        (2, 3): Verdict.MERGED,
    }


def test_two_happenings_of_one_article_are_not_put_together():
    assert groups(mentions(None, None, article=7), [pair(1, 2)]) == [[1], [2]]


def test_one_happening_that_an_article_tells_twice_stays_one():
    retold = pair(1, 2, 1.0, Verdict.RETOLD)
    assert groups(mentions(None, None, article=7), [retold]) == [[1, 2]]
    apart = pair(1, 2, 1.0, Verdict.DIFFERENT)
    assert groups(mentions(None, None, article=7), [apart]) == [[1], [2]]


def test_the_users_word_outweighs_all():
    profiles = mentions("Cianjur", "Garut", "Garut")
    decided = [pair(1, 2, 1, Verdict.SAME), pair(2, 3, 1, Verdict.DIFFERENT)]
    found = grouped(profiles, [*decided, pair(1, 3)])
    assert sorted(map(sorted, found.groups)) == [[1, 2], [3]]
    assert [held.verdict for held in found.pairs] == [Verdict.APART]


def test_events_on_which_the_user_had_a_word_stay_whole_and_are_only_suggested():
    profiles = mentions(None, None, None, None)
    found = grouped(profiles, [pair(2, 3), pair(3, 4)], settled=[[1, 2], [4]])
    assert sorted(map(sorted, found.groups)) in ([[1, 2], [3, 4]], [[1, 2, 3], [4]])
    assert sorted(held.verdict for held in found.pairs) == [Verdict.MERGED, Verdict.PROPOSED]


PLACES = st.lists(st.sampled_from([None, "Cianjur", "Garut", "Bima"]), min_size=2, max_size=7)


@given(places=PLACES, seed=st.integers(0, 10_000))
def test_the_numbers_of_the_mentions_do_not_matter(places, seed):
    chance = random.Random(seed)
    names = [f"Rapat {place or 'kota'} {WORDS[index]} digelar" for index, place in enumerate(places)]
    scores = {
        (one, other): chance.choice((0.75, 0.8, 0.9))
        for one in range(len(names))
        for other in range(one)
        if chance.random() < 0.5
    }

    def outcome(order):
        number = {index: place for place, index in enumerate(order, 1)}
        profiles = {
            number[index]: profile(
                names[index], where=(place,) if place else (), number=number[index], article=index + 1
            )
            for index, place in enumerate(places)
        }
        pairs = [pair(*sorted((number[one], number[other])), score) for (one, other), score in scores.items()]
        back = {place: index for index, place in number.items()}
        return sorted(sorted(back[place] for place in group) for group in grouped(profiles, pairs).groups)

    indices = list(range(len(names)))
    first = outcome(indices)
    chance.shuffle(indices)
    assert outcome(indices) == first
