"""Many accounts put together at once, in memory: the same comparisons as when articles come one by one.

They are gone through by their dates, so that only the profiles of one time need be at hand: those of
100,000 accounts would fill most of a gigabyte.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.merging.grouping import Grouping, grouped
from timeline.merging.index import Index, keys_of
from timeline.merging.profile import profile_of
from timeline.merging.weighing import compare
from timeline.model import Pair

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from timeline.merging.index import Keys
    from timeline.merging.profile import Profile
    from timeline.model import Account

# So many profiles are kept: those of some weeks of a large project.
_AT_HAND = 20_000


def merged(accounts: Iterable[Account]) -> Grouping:
    """Which accounts tell of one happening, and which pairs of them the user would be asked about."""
    by_time = sorted(accounts, key=_time)
    by_id = {account.id: account for account in by_time}

    @lru_cache(maxsize=_AT_HAND)
    def profile(number: int) -> Profile:
        return profile_of(by_id[number])

    pairs = tuple(_pairs(by_time, profile))
    groups: list[frozenset[int]] = []
    held: list[Pair] = []
    for numbers, between in _connected(by_id, pairs):
        found = grouped({number: profile(number) for number in numbers}, between) if between else None
        groups += found.groups if found else [frozenset(numbers)]
        held += found.pairs if found else ()
    return Grouping(tuple(sorted(groups, key=min)), tuple(held))


def _time(account: Account) -> tuple[int, int, int]:
    interval = account.interval
    return (interval.begin, interval.until, account.id) if interval else (0, 0, account.id)


def _pairs(accounts: Iterable[Account], profile: Callable[[int], Profile]) -> Iterator[Pair]:
    index = Index()
    for account in accounts:
        keys = keys_of(account)
        yield from _alike(account.id, keys, index, profile)
        index.add(account.id, keys)


def _alike(mine: int, keys: Keys, index: Index, profile: Callable[[int], Profile]) -> Iterator[Pair]:
    for number in index.candidates(keys):
        if profile(number).article == profile(mine).article:
            continue
        comparison = compare(profile(mine), profile(number))
        if comparison.verdict is not None:
            one, other = sorted((mine, number))
            yield Pair(one, other, comparison.verdict, comparison.score)


def _connected(numbers: Iterable[int], pairs: Sequence[Pair]) -> Iterator[tuple[set[int], list[Pair]]]:
    """The accounts that pairs tie together, with these pairs: what one such set is told from no other."""
    sets = {number: {number} for number in numbers}
    for pair in pairs:
        mine, theirs = sorted((sets[pair.one], sets[pair.other]), key=len, reverse=True)
        if mine is not theirs:
            mine |= theirs
            sets.update(dict.fromkeys(theirs, mine))
    between: dict[int, list[Pair]] = defaultdict(list)
    for pair in pairs:
        between[id(sets[pair.one])].append(pair)
    seen: set[int] = set()
    for tied in sets.values():
        if id(tied) not in seen:
            seen.add(id(tied))
            yield tied, between[id(tied)]
