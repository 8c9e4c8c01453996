"""Names of people, organisations and places, brought to a form in which they can be compared."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from timeline.language import is_known, load_pack
from timeline.language.folding import folded
from timeline.merging.lexicon import holders, names, regions, spots

_BRACKETED = re.compile(r"\([^()]*\)")
_SHORT = re.compile(r"\((\w[\w&.-]*)\)")
_STATE_COMPANY = "Persero"
_SMALL = frozenset({"and", "dan", "di", "for", "of", "on", "the", "untuk", "serta", "von", "und"})
_WORD = re.compile(r"\w+(?:'\w+)?")
_NAMES = 50_000
# Spellings of one word are so much alike, in percent: "Zelensky" and "Zelenskyy".
_SPELLING = 85
_LEAST_LETTERS = 5


class Name(NamedTuple):
    """A name: `whole` as all languages know it, its words, and its short form: the one in brackets behind it,
    or the letters with which its words begin but for small ones.
    """

    whole: str
    words: tuple[str, ...]
    initials: str


@lru_cache(maxsize=_NAMES)
def name_of(text: str, language: str) -> Name:
    """The name without titles and brackets, in its best-known form."""
    words = _WORD.findall(folded(_BRACKETED.sub(" ", text)))
    titles = _titles(language)
    while len(words) > 1 and words[0] in titles:
        del words[0]
    whole = " ".join(words)
    known = names(language).get(whole)
    if known is not None:
        whole, words = known, known.split()
    elif (short := _SHORT.findall(text)) and short[-1] != _STATE_COMPANY:
        return Name(whole, tuple(words), folded(short[-1]))
    return Name(whole, tuple(words), "".join(word[0] for word in words if word not in _SMALL))


def likeness(one: Name, other: Name) -> float:
    """How surely two names are of one bearer, 0 to 1."""
    if one.whole == other.whole:
        return 1.0
    short, long = (one, other) if len(one.words) <= len(other.words) else (other, one)
    if not short.words:
        return 0.0
    if set(short.words) <= set(long.words):
        return 0.8
    if len(short.words) == 1 and len(short.whole) > 2 and short.whole == long.initials:
        return 0.9
    return 0.8 if len(short.words) == len(long.words) and _is_spelling(one.words, other.words) else 0.0


def may_be_one_place(one: Name, other: Name) -> bool:
    """Whether what happened in one place may have happened in the other: the same one, or one in the other.

    A building lies in some town, and a town in some region; where that is not known, it may be.
    """
    if likeness(one, other) > 0 or likeness(_bare(one), _bare(other)) > 0:
        return True
    around, beside = holders().get(one.whole), holders().get(other.whole)
    if (around and other.whole in around) or (beside and one.whole in beside):
        return True
    size, other_size = _size(one), _size(other)
    if size == other_size:
        return False
    # The smaller one lies elsewhere if it is known to lie elsewhere.
    known = around if size < other_size else beside
    return known is None


def _bare(place: Name) -> Name:
    """The name without the word for what sort of place it is, which each language has its own of."""
    words = tuple(word for word in place.words if word not in spots()) or place.words
    return Name(" ".join(words), words, "")


def _size(place: Name) -> int:
    if place.whole in regions():
        return 2
    return 0 if any(word in spots() for word in place.words) else 1


def _is_spelling(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether the words are the same but for a letter or two of long ones."""
    from rapidfuzz import fuzz

    return all(
        one == other
        or (
            min(len(one), len(other)) >= _LEAST_LETTERS and fuzz.ratio(one, other, score_cutoff=_SPELLING) > 0
        )
        for one, other in zip(some, others, strict=True)
    )


@lru_cache(maxsize=64)
def _titles(language: str) -> frozenset[str]:
    if not is_known(language):
        return frozenset()
    words = load_pack(language).events
    return words.titles | words.articles
