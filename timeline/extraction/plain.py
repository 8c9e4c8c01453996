"""A sentence as a parser reads it best: without asides in brackets and what only opens it, long names by
their short forms, and who holds an office by his name.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from timeline.extraction.citing import cited

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.language import EventWords

_BRACKETED = re.compile(r"\s*\(([^()]{0,120})\)")
_SHORT = re.compile(r"[A-Z][\w&.-]*[A-Z][\w&.-]*(?: [A-Z]\w+)?")
_SPACES = re.compile(r"[\n\t\xa0]")
_RUN = re.compile(r"\s\s+")
_WORD = re.compile(r"\S+")
_OPENING = re.compile(r"[\w-]+(?: [\w-]+){0,2}")
# "Presiden Rusia, Vladimir Putin," at the beginning, or after "dan".
_CAPITALISED = r"[A-Z][\w'’.-]*"
_OFFICE = re.compile(
    r"(?:(?<=^)|(?<=\bdan )|(?<=\band ))([\w-]+(?: [\w-]+){0,6}), "
    rf"(?={_CAPITALISED}(?: {_CAPITALISED}){{1,3}}(,) )"
)
# "Mokhber, wakil presiden pertama, ..."
_HOLDER = re.compile(
    rf"(?:(?<=^)|(?<=\bdan )|(?<=\band )|(?<=\bdengan )|(?<=\bwith )|(?<=\boleh )|(?<=\bby )){_CAPITALISED}"
    rf"(?: {_CAPITALISED}){{0,3}}, ([a-z][\w-]*(?: [\w-]+){{0,6}}),(?= )"
)
# So many words has a long form that is worth shortening, and so many at most.
_SHORTEST, _LONGEST = 3, 10
_MOST_OPENERS = 4


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


class _Cut(NamedTuple):
    """A stretch of the original, and what stands for it."""

    start: int
    end: int
    instead: str = ""


def plain(sentence: str, words: EventWords) -> Plain:
    """The plain form of a sentence: "Organisasi Kerja Sama Shanghai (SCO)" is "SCO"."""
    cuts = sorted((*_opening(sentence, words), *_brackets(sentence), *_offices(sentence, words)))
    cuts = sorted((*cuts, *_runs_of_spaces(sentence, cuts)))
    parts: list[str] = []
    places = [(0, 0)]
    length = position = 0
    for cut in cuts:
        if cut.start < position:
            continue
        parts += [sentence[position : cut.start], cut.instead]
        length += cut.start - position + len(cut.instead)
        position = cut.end
        places.append((position, length))
    parts.append(sentence[position:])
    return Plain(_SPACES.sub(" ", "".join(parts)), tuple(places))


def _runs_of_spaces(sentence: str, cuts: Sequence[_Cut]) -> Iterator[_Cut]:
    """Spaces beyond one between words, which a parser takes for a word, outside of what is cut anyway."""
    for match in _RUN.finditer(sentence):
        if not any(cut.start < match.end() and match.start() < cut.end for cut in cuts):
            yield _Cut(match.start(), match.end(), " ")


def _opening(sentence: str, words: EventWords) -> Iterator[_Cut]:
    """Words that only lead over from the sentence before ("Sementara itu,"), or say who told it."""
    position = 0
    source = cited(sentence, words)
    if source is not None:
        yield _Cut(0, source.end)
        position = source.end
    for _ in range(_MOST_OPENERS):
        match = _OPENING.match(sentence, position)
        if match is None:
            return
        first = match.group().split(" ")
        counts = (n for n in range(len(first), 0, -1) if " ".join(first[:n]).lower() in words.openers)
        count = next(counts, 0)
        rest = re.compile(r",?\s+").match(sentence, position + len(" ".join(first[:count])))
        if not count or rest is None:
            return
        yield _Cut(position, rest.end())
        position = rest.end()


def _offices(sentence: str, words: EventWords) -> Iterator[_Cut]:
    """An office before its holder's name, and the comma behind: "Presiden Rusia, Vladimir Putin, dan ..."; or
    one between commas behind the name.
    """
    for match in _OFFICE.finditer(sentence):
        if words.titles & set(match.group(1).lower().split()[:2]):
            yield _Cut(match.start(1), match.end())
            yield _Cut(match.start(2), match.end(2))
    for match in _HOLDER.finditer(sentence):
        if words.titles & set(match.group(1).split()[:2]):
            yield _Cut(match.start(1) - len(", "), match.end(1) + len(","))


def _brackets(sentence: str) -> Iterator[_Cut]:
    position = 0
    for match in _BRACKETED.finditer(sentence):
        start = _long_form(sentence, position, match)
        yield _Cut(start, match.end(), match.group(1) if start < match.start() else "")
        position = match.end()


def _long_form(sentence: str, first: int, bracket: re.Match[str]) -> int:
    """Where the words begin that a short form in brackets stands for; the bracket where it is none."""
    short, end = bracket.group(1), bracket.start()
    if not _SHORT.fullmatch(short):
        return end
    words = list(_WORD.finditer(sentence, first, end))[-_LONGEST:]
    for index in range(len(words) - _SHORTEST + 1):
        if _stands_for(short, [word.group() for word in words[index:]]):
            return words[index].start()
    is_plain = len(words) > 1 and _stands_for(short, [word.group() for word in words[-2:]])
    return _translated(words) if short.isupper() and not is_plain else end


def _translated(words: list[re.Match[str]]) -> int:
    """Where the name begins before an acronym of another language: its row of words with capitals."""
    end = words[-1].end() if words else 0
    start = len(words)
    while start and words[start - 1].group()[0].isupper() and not words[start - 1].group().isupper():
        start -= 1
    is_name = len(words) - start >= _SHORTEST and all(word.group()[-1].isalpha() for word in words[start:])
    return words[start].start() if is_name else end


def _stands_for(short: str, words: list[str]) -> bool:
    """Whether the letters of a short form are those of a name in their order, or the first of some words."""
    letters = [letter.lower() for letter in short if letter.isalpha()]
    if [word[0].lower() for word in words] == letters:
        return True
    if words[0][0] != short[0] or not all(word[0].isupper() or len(word) <= 3 for word in words):
        return False
    rest = iter("".join(words).lower())
    return all(letter in rest for letter in letters)
