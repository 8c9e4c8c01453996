"""Copies of one text: articles that several outlets took over from one agency, changed a little or cut.

A text is known by a sketch: the smallest hashes of its runs of five words, whose share in two sketches
estimates how much of the texts is the same (A. Z. Broder, "On the resemblance and containment of
documents", 1997).
"""

from __future__ import annotations

import re
from base64 import b85decode, b85encode
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from heapq import nsmallest
from struct import Struct
from typing import Generic, TypeVar
from zlib import crc32

_WORD = re.compile(r"\w+")
_RUN = 5
# Hashes of one sketch; the error of an estimate is about 1 / sqrt(128), 9%.
_HASHES = 128
# By so many of its smallest hashes a sketch is looked for.
_MARKS = 16
# So much of the shorter text must stand in the longer one.
_SHARED = 0.5
# Shorter texts share their words by chance, or are lists and captions.
_LEAST_RUNS = 20
_PACKED = Struct(">I")
_MANY = 10_000
# Some texts share a phrase with many others: their sketches are asked for again and again.
_AT_HAND = 256
_Key = TypeVar("_Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is kept of a text to know its copies: the smallest hashes, rising, of its `size` runs of words."""

    hashes: tuple[int, ...]
    size: int

    @property
    def marks(self) -> tuple[int, ...]:
        """The numbers by which it is looked for; none where the text is too short to have copies."""
        return self.hashes[:_MARKS] if self.size >= _LEAST_RUNS else ()

    def packed(self) -> str:
        """The sketch as a short text, for the store."""
        numbers = (self.size, *self.hashes)
        return b85encode(b"".join(map(_PACKED.pack, numbers))).decode()

    @classmethod
    @lru_cache(maxsize=_AT_HAND)
    def unpacked(cls, text: str) -> Sketch:
        """The inverse of `packed`; raises ValueError for other texts."""
        data = b85decode(text)
        if not data or len(data) % _PACKED.size:
            raise ValueError("not a sketch")
        size, *hashes = (number for (number,) in _PACKED.iter_unpack(data))
        return cls(tuple(hashes), size)


def sketch_of(text: str) -> Sketch:
    """The sketch of a text; spacing, case and punctuation do not matter."""
    words = [word.encode("utf-8", "replace") for word in _WORD.findall(text.lower())]
    runs = {crc32(b" ".join(words[place : place + _RUN])) for place in range(len(words) - _RUN + 1)}
    return Sketch(tuple(_smallest(runs)), len(runs))


def shared(one: Sketch, other: Sketch) -> float:
    """About which share of the shorter text stands in the other: 0 to 1."""
    if not one.hashes or not other.hashes:
        return 0.0
    both = set(one.hashes) & set(other.hashes)
    smallest = _smallest({*one.hashes, *other.hashes})
    # A sketch that holds all its runs says of every hash whether it is in the text.
    resemblance = sum(number in both for number in smallest) / len(smallest)
    common = resemblance / (1 + resemblance) * (one.size + other.size)
    return min(1.0, common / min(one.size, other.size))


def _smallest(hashes: set[int]) -> list[int]:
    """The hashes that a sketch keeps. Of an article's to sort all is quickest, of a book's it is not."""
    return sorted(hashes)[:_HASHES] if len(hashes) < _MANY else nsmallest(_HASHES, hashes)


def are_copies(one: Sketch, other: Sketch) -> bool:
    """Whether one of the texts is largely taken from the other, or both from a third."""
    return min(one.size, other.size) >= _LEAST_RUNS and shared(one, other) >= _SHARED


def sources(sketches: Mapping[_Key, Sketch]) -> list[set[_Key]]:
    """Articles by source: those that are copies of each other, directly or by others, stand together."""
    groups: list[set[_Key]] = []
    for key, sketch in sketches.items():
        alike = [group for group in groups if any(are_copies(sketch, sketches[other]) for other in group)]
        groups = [group for group in groups if group not in alike]
        groups.append({key}.union(*alike))
    return groups


class Copies(Generic[_Key]):
    """Sketches of many articles, to look up copies of another; a look-up takes no longer for more of them."""

    def __init__(self, sketches: Iterable[tuple[_Key, Sketch]] = ()) -> None:
        self._sketches: dict[_Key, Sketch] = {}
        self._marked: dict[int, list[_Key]] = {}
        for key, sketch in sketches:
            self.add(key, sketch)

    def add(self, key: _Key, sketch: Sketch) -> None:
        """Remember the sketch of an article."""
        self._sketches[key] = sketch
        for mark in sketch.marks:
            self._marked.setdefault(mark, []).append(key)

    def discard(self, key: _Key) -> None:
        """Forget an article, if it is known."""
        sketch = self._sketches.pop(key, None)
        for mark in sketch.marks if sketch else ():
            self._marked[mark].remove(key)

    def of(self, sketch: Sketch) -> list[_Key]:
        """The articles that are copies of the one that `sketch` stands for, in the order of their coming."""
        marked = {key for mark in sketch.marks for key in self._marked.get(mark, ())}
        return [key for key in self._sketches if key in marked and are_copies(sketch, self._sketches[key])]
