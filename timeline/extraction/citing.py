"""Whom a sentence cites at its beginning: "Melansir Reuters, ...", "Berdasarkan keterangan polisi, ..."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from timeline.language import EventWords

_WORD = r"[A-Z][\w.&'’-]*"
# The word of citing, and what it cites up to a comma; in that, a name behind small words.
_CITED = re.compile(r"([\w-]+) ([^,;:\"“]{2,60}), ?")
_NAME = re.compile(rf"(?:[a-z]+ ){{0,3}}({_WORD}(?: {_WORD}| (?:and|of|dan|the)(?= [A-Z])){{0,6}})")


class Cited(NamedTuple):
    """The name of a source, empty where it has none, and where what it tells begins."""

    source: str
    end: int


def cited(sentence: str, words: EventWords) -> Cited | None:
    """The source that a sentence begins with; None where it cites none."""
    match = _CITED.match(sentence)
    if match is None or match.group(1).lower() not in words.citing:
        return None
    name = _NAME.fullmatch(match.group(2))
    return Cited(name.group(1) if name is not None else "", match.end())
