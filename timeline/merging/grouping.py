"""Mentions put together into events: the same groups in whatever order the mentions came."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.merging.comparing import clash, contradiction
from timeline.merging.weighing import MERGE
from timeline.model import Pair, Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from timeline.merging.profile import Profile


class Grouping(NamedTuple):
    """Which mentions tell of one event, and what is held of each pair of them now."""

    groups: tuple[frozenset[int], ...]
    pairs: tuple[Pair, ...]


def grouped(
    profiles: Mapping[int, Profile], pairs: Iterable[Pair], settled: Iterable[Collection[int]] = ()
) -> Grouping:
    """Put mentions together: the likeliest pairs first, and none across a contradiction or a user's word.

    `settled` are the mentions of each event that the user accepted or edited: they stay together, and the
    machine does not put two such events together. What one article tells as two happenings is not put
    together by the machine either; what it tells of one happening stays together.
    """
    pairs = tuple(pairs)
    groups = _Groups(profiles, pairs, settled)
    found = [pair for pair in pairs if not pair.verdict.is_users and pair.verdict is not Verdict.RETOLD]
    for pair in sorted((pair for pair in found if pair.score >= MERGE), key=groups.rank):
        groups.join(pair)
    held = (Pair(pair.one, pair.other, groups.held(pair), pair.score) for pair in found)
    return Grouping(groups.all, tuple(held))


class _Groups:
    """Groups that grow while they contradict nobody."""

    def __init__(
        self, profiles: Mapping[int, Profile], pairs: Iterable[Pair], settled: Iterable[Collection[int]]
    ) -> None:
        self._profiles = profiles
        self._group = {number: {number} for number in profiles}
        self._settled: set[int] = set()
        self._apart: set[tuple[int, int]] = set()
        for together in settled:
            first, *others = together
            self._settled.update(together)
            for number in others:
                self._unite(first, number)
        for pair in pairs:
            if pair.verdict in (Verdict.SAME, Verdict.RETOLD):
                self._unite(pair.one, pair.other)
            elif pair.verdict is Verdict.DIFFERENT:
                self._apart.add((pair.one, pair.other))

    @property
    def all(self) -> tuple[frozenset[int], ...]:
        """The groups, by their smallest numbers."""
        found = {min(group): frozenset(group) for group in self._group.values()}
        return tuple(found[number] for number in sorted(found))

    def rank(self, pair: Pair) -> tuple[float, int, int, int, int]:
        """The likeliest pairs come first; of others what the texts say decides, and not which came first."""
        one, other = sorted((self._profiles[pair.one].key, self._profiles[pair.other].key))
        return -pair.score, one, other, pair.one, pair.other

    def join(self, pair: Pair) -> None:
        """Put the groups of the two together, if nothing speaks against it."""
        mine, theirs = self._group[pair.one], self._group[pair.other]
        both_settled = not self._settled.isdisjoint(mine) and not self._settled.isdisjoint(theirs)
        if mine is theirs or both_settled or self._forbidden(mine, theirs):
            return
        if not any(clash(self._profiles[one], self._profiles[other]) for one in mine for other in theirs):
            self._unite(pair.one, pair.other)

    def held(self, pair: Pair) -> Verdict:
        """What is to be held of a pair now."""
        mine, theirs = self._group[pair.one], self._group[pair.other]
        if mine is theirs:
            return Verdict.MERGED
        return Verdict.APART if self._forbidden(mine, theirs) else Verdict.PROPOSED

    def _unite(self, one: int, other: int) -> None:
        mine, theirs = self._group[one], self._group[other]
        if mine is not theirs:
            mine |= theirs
            for number in theirs:
                self._group[number] = mine

    def _forbidden(self, mine: set[int], theirs: set[int]) -> bool:
        """Whether anything in two groups speaks against joining them."""
        across = [(one, other) for one in mine for other in theirs]
        return (
            any((min(pair), max(pair)) in self._apart for pair in across)
            or not self._articles(mine).isdisjoint(self._articles(theirs))
            or any(contradiction(self._profiles[one], self._profiles[other]) for one, other in across)
        )

    def _articles(self, group: Iterable[int]) -> set[int]:
        return {self._profiles[number].article for number in group}
