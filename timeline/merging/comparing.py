"""Two profiles compared: what speaks for one happening, what leaves doubts, and what forbids it."""

from __future__ import annotations

from enum import StrEnum
from math import sqrt
from typing import TYPE_CHECKING

from timeline.dates import Granularity
from timeline.dates.calendar import DAY
from timeline.merging.figures import agree, contradict
from timeline.merging.lexicon import opposites
from timeline.merging.names import Name, likeness, may_be_one_place
from timeline.merging.terms import is_universal
from timeline.model import EventKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeline.merging.figures import Figure
    from timeline.merging.profile import Profile

_Words = tuple["Mapping[str, float]", "Mapping[str, float]"]
# A name that only stands somewhere in the other's sentence counts so much.
_ONLY_TOLD = 0.7
_SAME_KINDS = {
    frozenset({EventKind.OCCURRENCE, EventKind.SCHEDULED}),
    frozenset({EventKind.OCCURRENCE, EventKind.STATE}),
    frozenset({EventKind.SCHEDULED, EventKind.STATE}),
}
# Sentences that share so many words, and hardly have others, are one text.
_VERBATIM_WORDS = 7
_VERBATIM = 0.85
# Articles on one matter begin so much alike at least; and so much, if the sentences need what is said there.
_ONE_MATTER = 0.4
_SAME_MATTER = 0.6
# So much of what a title tells, by weight, the other side must tell too.
_TOLD = 0.35
# Squared weights of shared words that make a sentence tell enough by itself.
_MUCH = 5.0


class Contradiction(StrEnum):
    """Why two mentions cannot be of one happening, however alike they are."""

    DATE = "date"
    PLACE = "place"
    NEGATION = "negation"
    FIGURES = "figures"


class Doubt(StrEnum):
    """Why two mentions that are much alike are not merged without asking.

    TITLES: one title tells of what the other side does not. NAMES: each speaks of somebody that the other
    does not. FIGURES: figures differ, or a figure has none in common. CLOCK: they tell other times of day.
    CONTEXT: the sentences need what stands around them, and that differs. COARSE: in a time so long much
    happens. OPPOSITE: one rose, the other fell.
    """

    TITLES = "doubt: titles"
    NAMES = "doubt: names"
    FIGURES = "doubt: figures"
    CLOCK = "doubt: clock"
    CONTEXT = "doubt: context"
    COARSE = "doubt: coarse"
    OPPOSITE = "doubt: opposite"


def contradiction(one: Profile, other: Profile) -> Contradiction | None:
    """What forbids that the two tell of one happening, if anything does."""
    if one.negated != other.negated:
        return Contradiction.NEGATION
    if not share_a_day(one, other):
        return Contradiction.DATE
    if _elsewhere(one, other):
        return Contradiction.PLACE
    of_figures = EventKind.FIGURE in (one.kind, other.kind)
    if contradict(one.amounts, other.amounts) or (of_figures and contradict(one.figures, other.figures)):
        return Contradiction.FIGURES
    return None


def clash(one: Profile, other: Profile) -> bool:
    """Whether two mentions, as members of two groups, keep these from being joined by others."""
    return (
        contradiction(one, other) is not None
        or _tell_other_times(one, other)
        or contradict(one.figures, other.figures)
        or _are_opposite(one.words, other.words)
    )


def share_a_day(one: Profile, other: Profile) -> bool:
    """Whether the dates leave room for one happening; of times of day sources tell many."""
    if one.interval is None or other.interval is None:
        return False
    return (
        one.interval.first_day <= other.interval.last_day
        and other.interval.first_day <= one.interval.last_day
    )


def doubts(one: Profile, other: Profile) -> frozenset[Doubt]:
    """What two mentions without a contradiction leave open."""
    verbatim = _is_verbatim(one, other)
    titles, others = _words(one, other)
    found = {
        Doubt.TITLES: min(_covered(titles[0], others[1]), _covered(others[0], titles[1])) < _TOLD,
        Doubt.NAMES: _names_others(one, other) and _names_others(other, one),
        Doubt.FIGURES: contradict(one.figures, other.figures)
        or (one.kind == other.kind == EventKind.FIGURE and not agreeing(one.figures, other.figures)),
        Doubt.CLOCK: _tell_other_times(one, other),
        Doubt.CONTEXT: not _is_understood(one, other, verbatim),
        Doubt.COARSE: not verbatim and _is_coarse(one, other),
        Doubt.OPPOSITE: _are_opposite(one.words, other.words),
    }
    return frozenset(doubt for doubt, holds in found.items() if holds)


def features(one: Profile, other: Profile) -> dict[str, float]:
    """What is weighed of a pair, each between 0 and 1."""
    titles, others = _words(one, other)
    covered = _covered(titles[0], others[1]), _covered(others[0], titles[1])
    sentences = cosine(titles[1], others[1])
    kinds = frozenset({one.kind, other.kind})
    return {
        "titles": cosine(titles[0], others[0]),
        "a title told": max(covered),
        "each title told": min(covered),
        "sentences": sentences,
        "much told": sentences * min(1.0, _information(titles[1], others[1]) / _MUCH),
        "articles": _on_one_matter(one, other),
        "names": _named_alike(one, other),
        "figures agree": agreeing(one.figures, other.figures),
        "one kind": float(len(kinds) == 1 or kinds in _SAME_KINDS),
        "statement": float(EventKind.STATEMENT in kinds),
        "figure": float(EventKind.FIGURE in kinds),
    }


def cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """The cosine of two bags of weighted words."""
    if not one or not other:
        return 0.0
    dot = sum(one[word] * other[word] for word in one.keys() & other.keys())
    return dot / sqrt(sum(w * w for w in one.values()) * sum(w * w for w in other.values()))


def agreeing(some: Sequence[Figure], others: Sequence[Figure]) -> float:
    """Which share of the figures of the side that has fewer the other side has too."""
    if not some or not others:
        return 0.0
    return min(_met(some, others), _met(others, some)) / min(len(some), len(others))


def _met(some: Sequence[Figure], others: Sequence[Figure]) -> int:
    return sum(any(one.unit == other.unit and agree(one, other) for other in others) for one in some)


def _words(one: Profile, other: Profile) -> tuple[_Words, _Words]:
    """Of each its words of the title, and those of title and sentence, as far as the languages share them."""
    if one.language == other.language:
        return (one.title, one.words), (other.title, other.words)
    return _universal(one), _universal(other)


def _on_one_matter(one: Profile, other: Profile) -> float:
    """How much alike the articles begin."""
    if one.language == other.language:
        return cosine(one.context, other.context)
    names = one.headed | other.headed
    return cosine(
        {word: weight for word, weight in one.context.items() if is_universal(word, names)},
        {word: weight for word, weight in other.context.items() if is_universal(word, names)},
    )


def _names_others(one: Profile, other: Profile) -> bool:
    """Whether `one` speaks of somebody that `other` does not."""
    if one.language == other.language:
        return bool(one.named - other.tokens)
    known = other.tokens.union(_name_words(other))
    return any(known.isdisjoint(name.words) for name in (*one.names, *one.places))


def _name_words(profile: Profile) -> set[str]:
    return {word for name in (*profile.names, *profile.places) for word in name.words}


def _universal(profile: Profile) -> _Words:
    """The words of title, and of title and sentence, that other languages have too."""
    names = profile.named | _name_words(profile)
    words = {word: weight for word, weight in profile.words.items() if is_universal(word, names)}
    # Names as other languages write them: "Jepang" is no word of theirs.
    known = dict.fromkeys(_name_words(profile), 1.0)
    return {word: words[word] for word in profile.title if word in words}, {**known, **words}


def _covered(words: Mapping[str, float], by: Mapping[str, float]) -> float:
    total = sum(weight * weight for weight in words.values())
    return sum(words[word] ** 2 for word in words.keys() & by.keys()) / total if total else 0.0


def _information(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    return sum(one[word] * other[word] for word in one.keys() & other.keys())


def _named_alike(one: Profile, other: Profile) -> float:
    """How far the names of each side are found on the other; half where a side has none."""
    if not one.names or not other.names:
        return 0.5
    found = [_found(name, other.names, other) for name in one.names]
    found += [_found(name, one.names, one) for name in other.names]
    return sum(found) / len(found)


def _found(name: Name, names: Sequence[Name], profile: Profile) -> float:
    best = max(likeness(name, known) for known in names)
    if best < _ONLY_TOLD and profile.tokens.issuperset(name.words):
        return _ONLY_TOLD
    return best


def _elsewhere(one: Profile, other: Profile) -> bool:
    if not one.places or not other.places:
        return False
    if any(may_be_one_place(place, known) for place in one.places for known in other.places):
        return False
    return not _tells_of(other, one.places) and not _tells_of(one, other.places)


def _tells_of(profile: Profile, places: Sequence[Name]) -> bool:
    return any(profile.tokens.issuperset(place.words) for place in places)


def _is_verbatim(one: Profile, other: Profile) -> bool:
    shared = one.words.keys() & other.words.keys()
    return len(shared) >= _VERBATIM_WORDS and cosine(one.words, other.words) >= _VERBATIM


def _is_understood(one: Profile, other: Profile, is_verbatim: bool) -> bool:
    """Whether the sentences tell what they are about, or stand in articles on one matter."""
    if one.refers or other.refers:
        return _on_one_matter(one, other) >= _SAME_MATTER
    places = {word for name in (*one.places, *other.places) for word in name.words}
    if is_verbatim or one.named & other.named - places:
        return True
    return _on_one_matter(one, other) >= _ONE_MATTER and (
        other.tells_of(one.headed) or one.tells_of(other.headed)
    )


def _is_coarse(one: Profile, other: Profile) -> bool:
    assert one.interval is not None
    assert other.interval is not None
    longest = max(one.interval.until - one.interval.begin, other.interval.until - other.interval.begin)
    return longest > 7 * DAY or max(one.interval.granularity, other.interval.granularity) > Granularity.WEEK


def _tell_other_times(one: Profile, other: Profile) -> bool:
    return bool(one.clocks) and bool(other.clocks) and one.clocks.isdisjoint(other.clocks)


def _are_opposite(one: Mapping[str, float], other: Mapping[str, float]) -> bool:
    for first, second in opposites():
        for mine, theirs in ((first, second), (second, first)):
            if mine in one and theirs not in one and theirs in other and mine not in other:
                return True
    return False
