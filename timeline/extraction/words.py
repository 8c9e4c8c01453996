"""The words of sentences: many rules ask for those of the same one, so they are found once."""

from __future__ import annotations

import re
from functools import lru_cache

Words = tuple[str, ...]

_WORD = re.compile(r"[\w'’%$-]+")
# The pieces of a few sentences are kept; a longer one is none that a person wrote, and would fill the memory.
_AT_HAND, _LONGEST = 256, 2000


def words_of(text: str) -> Words:
    """The words of a sentence or of a piece of one, lower-cased, in their order."""
    return _kept(text) if len(text) <= _LONGEST else _found(text)


def _found(text: str) -> Words:
    return tuple([word.lower() for word in _WORD.findall(text)])


_kept = lru_cache(maxsize=_AT_HAND)(_found)
