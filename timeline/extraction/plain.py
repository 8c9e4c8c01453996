"""A sentence as a parser reads it best: without asides in brackets, long names by their short forms."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

_BRACKETED = re.compile(r"\s*\(([^()]{0,120})\)")
_SHORT = re.compile(r"[A-Z][\w&.-]*[A-Z][\w&.-]*(?: [A-Z]\w+)?")
_SPACES = re.compile(r"[\n\t\xa0]")
_WORD = re.compile(r"\S+")
# So many words has a long form that is worth shortening, and so many at most.
_SHORTEST, _LONGEST = 3, 10


class Plain(NamedTuple):
    """The plain text, and the (original, plain) offsets from which on both run alike, ascending."""

    text: str
    places: tuple[tuple[int, int], ...]

    def offset(self, original: int) -> int:
        """Where in the plain text an offset of the original is; of what was cut, where it would be."""
        index = bisect_right(self.places, original, key=lambda place: place[0]) - 1
        start, place = self.places[index]
        end = self.places[index + 1][1] if index + 1 < len(self.places) else len(self.text)
        return min(place + original - start, end)


def plain(sentence: str) -> Plain:
    """The plain form of a sentence: "Organisasi Kerja Sama Shanghai (SCO)" is "SCO"."""
    parts: list[str] = []
    places = [(0, 0)]
    length = position = 0
    for match in _BRACKETED.finditer(sentence):
        start = _long_form(sentence, position, match)
        parts += [sentence[position:start], match.group(1) if start < match.start() else ""]
        length += len(parts[-2]) + len(parts[-1])
        position = match.end()
        places.append((position, length))
    parts.append(sentence[position:])
    return Plain(_SPACES.sub(" ", "".join(parts)), tuple(places))


def _long_form(sentence: str, first: int, bracket: re.Match[str]) -> int:
    """Where the words begin that a short form in brackets stands for; the bracket where it is none."""
    short, end = bracket.group(1), bracket.start()
    if not _SHORT.fullmatch(short):
        return end
    words = list(_WORD.finditer(sentence, first, end))[-_LONGEST:]
    for index in range(len(words) - _SHORTEST + 1):
        if _stands_for(short, [word.group() for word in words[index:]]):
            return words[index].start()
    return end


def _stands_for(short: str, words: list[str]) -> bool:
    """Whether the letters of a short form are those of a name in their order, or the first of some words."""
    letters = [letter.lower() for letter in short if letter.isalpha()]
    if [word[0].lower() for word in words] == letters:
        return True
    if words[0][0] != short[0] or not all(word[0].isupper() or len(word) <= 3 for word in words):
        return False
    rest = iter("".join(words).lower())
    return all(letter in rest for letter in letters)
