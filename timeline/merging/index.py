"""Mentions by their dates and rare words, so that those worth comparing are found without looking at all."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.dates import Interval
    from timeline.merging.profile import Profile

# Days of the buckets: dates are kept by the finest in which they take no more than three.
_BUCKETS = (1, 30, 365, 36_500)
_MOST_BUCKETS = 3
# By so many words at most a mention is kept, the rarest first, and none commoner than this.
_KEYS = 10
_RARE = 0.5
# A word that so many mentions of one time have tells nothing.
_COMMON = 150
# Of so many keys at least both must have the word, and so many mentions at most are compared with one.
_SHARED = 2
_CANDIDATES = 12

Key = tuple[int, int, str]


class Index:
    """The mentions of a project, added and taken away one by one; knows only their numbers and keys."""

    def __init__(self) -> None:
        self._postings: dict[Key, set[int]] = {}
        self._keys: dict[int, tuple[Key, ...]] = {}

    def __len__(self) -> int:
        return len(self._keys)

    def __contains__(self, mention_id: int) -> bool:
        return mention_id in self._keys

    def add(self, profile: Profile) -> None:
        """Keep a mention; one without a date is not kept, for it is compared with none."""
        if profile.interval is None or profile.id in self._keys:
            return
        words = _rare_words(profile)
        keys = tuple((*bucket, word) for bucket in _buckets(profile.interval) for word in words)
        self._keys[profile.id] = keys
        for key in keys:
            self._postings.setdefault(key, set()).add(profile.id)

    def discard(self, mention_id: int) -> None:
        """Take a mention away, if it is there."""
        for key in self._keys.pop(mention_id, ()):
            there = self._postings[key]
            there.discard(mention_id)
            if not there:
                del self._postings[key]

    def candidates(self, profile: Profile) -> list[int]:
        """The mentions that share most words of a time with this one, the likeliest first."""
        if profile.interval is None:
            return []
        words = _rare_words(profile)
        shared: Counter[int] = Counter()
        for bucket in _buckets(profile.interval):
            for word in words:
                found = self._postings.get((*bucket, word), ())
                if len(found) <= _COMMON:
                    shared.update(found)
        shared.pop(profile.id, None)
        enough = [(-count, mention_id) for mention_id, count in shared.items() if count >= _SHARED]
        return [mention_id for _, mention_id in sorted(enough)[:_CANDIDATES]]


def _rare_words(profile: Profile) -> list[str]:
    """The words to look for: those of the title before those of the sentence, rare ones first."""
    known = [word for word, weight in profile.words.items() if weight >= _RARE]
    known.sort(key=lambda word: (-profile.words[word], word not in profile.title, word))
    return known[:_KEYS]


def _buckets(interval: Interval) -> Iterator[tuple[int, int]]:
    """The buckets of the interval's own size and of the next one, in which longer ones are kept too."""
    first, last = interval.first_day, interval.last_day
    own = next(
        (size for size, days in enumerate(_BUCKETS) if last // days - first // days < _MOST_BUCKETS),
        len(_BUCKETS) - 1,
    )
    for size in range(own, min(own + 2, len(_BUCKETS))):
        days = _BUCKETS[size]
        for number in range(first // days, min(last // days, first // days + _MOST_BUCKETS) + 1):
            yield size, number
