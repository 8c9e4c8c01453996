"""Mentions by their dates and rare words, so that those worth comparing are found without looking at all.

This is blocking, as record linkage calls it: only mentions of one block, a word at a time, are compared,
and blocks that are too large tell nothing and are passed over.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from timeline.merging.names import name_of
from timeline.merging.terms import is_universal, terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.dates import Interval
    from timeline.model import Account

# Days of the buckets of time: a date belongs to the finest of which it touches no more than three.
_BUCKETS = (1, 30, 365, 36_500)
_MOST_BUCKETS = 3
# By so many words at most a mention is kept, the rarest first, and by none commoner than this.
_WORDS = 10
_RARE = 0.5
# A block of so many mentions tells nothing.
_LARGEST = 150
# Two mentions must share so many words; with so many, the likeliest, one is compared.
_SHARED = 2
_CANDIDATES = 12


class Keys(NamedTuple):
    """Under which numbers a mention is kept, and under which others like it are looked for."""

    kept: tuple[int, ...]
    sought: tuple[int, ...]


def keys_of(account: Account) -> Keys:
    """The keys of an account: its rare words in the buckets of its time. One without a date has none."""
    if account.interval is None:
        return Keys((), ())
    words = _rare_words(account)
    kept = _numbers(words, *_buckets(account.interval))
    return Keys(*kept)


class Index:
    """The mentions of a project, added and taken away one by one; knows only their numbers and keys."""

    def __init__(self) -> None:
        # Under most keys there is but one mention: a list for each would take most of the room.
        self._blocks: dict[int, int | list[int]] = {}
        self._kept: dict[int, tuple[int, ...]] = {}

    def __len__(self) -> int:
        return len(self._kept)

    def add(self, mention_id: int, keys: Keys) -> None:
        """Keep a mention under its keys, in place of those that it had."""
        self.discard(mention_id)
        kept = tuple(dict.fromkeys(keys.kept))
        if kept:
            self._kept[mention_id] = kept
        for key in kept:
            block = self._blocks.setdefault(key, mention_id)
            if isinstance(block, list):
                block.append(mention_id)
            elif block != mention_id:
                self._blocks[key] = [block, mention_id]

    def discard(self, mention_id: int) -> None:
        """Take a mention away, if it is there."""
        for key in self._kept.pop(mention_id, ()):
            block = self._blocks.get(key)
            if isinstance(block, list) and len(block) > 1:
                block.remove(mention_id)
            elif block is not None:
                del self._blocks[key]

    def candidates(self, keys: Keys) -> list[int]:
        """The mentions that share most words of a time with one of these keys, the likeliest first."""
        shared: Counter[int] = Counter()
        for key in keys.sought:
            block = self._blocks.get(key)
            if isinstance(block, int):
                shared[block] += 1
            elif block is not None and len(block) <= _LARGEST:
                shared.update(block)
        enough = [(-count, mention_id) for mention_id, count in shared.items() if count >= _SHARED]
        return [mention_id for _, mention_id in sorted(enough)[:_CANDIDATES]]


def _rare_words(account: Account) -> list[str]:
    """The words to look for, the rarest first; of these the ones that other languages share."""
    language = account.language
    found = terms(f"{account.title}\n{account.sentence}", language)
    names = {
        word for name in (*account.participants, *account.places) for word in name_of(name, language).words
    }
    found = {**dict.fromkeys(names, 1.0), **found}
    known = frozenset(names)
    rare = [word for word, weight in found.items() if weight >= _RARE]
    rare.sort(key=lambda word: (-found[word], not is_universal(word, known), word))
    return rare[:_WORDS]


def _buckets(interval: Interval) -> tuple[list[str], list[str]]:
    """The buckets in which a time is kept, and those in which others that overlap with it are.

    It is kept in those of its own size, and for times of the next size in those that it lies in.
    """
    first, last = interval.first_day, interval.last_day
    own = next(
        (size for size, days in enumerate(_BUCKETS) if last // days - first // days < _MOST_BUCKETS),
        len(_BUCKETS) - 1,
    )
    kept = [f"{own}={number}" for number in _touched(first, last, own)]
    sought = [*kept, *(f"{own}<{number}" for number in _touched(first, last, own))]
    if own + 1 < len(_BUCKETS):
        larger = tuple(_touched(first, last, own + 1))
        kept += [f"{own + 1}<{number}" for number in larger]
        sought += [f"{own + 1}={number}" for number in larger]
    return kept, sought


def _touched(first: int, last: int, size: int) -> Iterator[int]:
    days = _BUCKETS[size]
    yield from range(first // days, min(last // days, first // days + _MOST_BUCKETS) + 1)


def _numbers(words: Iterable[str], *buckets: Iterable[str]) -> Iterator[tuple[int, ...]]:
    """Words in buckets as numbers, which take less room."""
    coded = [f" {word}".encode("utf-8", "replace") for word in words]
    for each in buckets:
        starts = [crc32(bucket.encode()) for bucket in each]
        yield tuple(crc32(word, start) for start in starts for word in coded)
