"""Many accounts put together at once, in memory: the same comparisons as when articles come one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.merging.grouping import Grouping, grouped
from timeline.merging.index import Index, keys_of
from timeline.merging.profile import Profile, profile_of
from timeline.merging.weighing import compare
from timeline.model import Pair

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.merging.index import Keys
    from timeline.model import Account


def merged(accounts: Iterable[Account]) -> Grouping:
    """Which accounts tell of one happening, and which pairs of them the user would be asked about."""
    index = Index()
    profiles: dict[int, Profile] = {}
    pairs: list[Pair] = []
    for account in accounts:
        keys, profile = keys_of(account), profile_of(account)
        pairs += _alike(profile, keys, index, profiles)
        index.add(account.id, keys)
        profiles[account.id] = profile
    return grouped(profiles, pairs)


def _alike(profile: Profile, keys: Keys, index: Index, profiles: dict[int, Profile]) -> Iterator[Pair]:
    for number in index.candidates(keys):
        other = profiles[number]
        if other.article == profile.article:
            continue
        comparison = compare(profile, other)
        if comparison.verdict is not None:
            one, two = sorted((profile.id, number))
            yield Pair(one, two, comparison.verdict, comparison.score)
