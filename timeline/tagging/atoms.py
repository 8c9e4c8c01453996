"""The smallest pieces of a time expression: words of the lexicon and numbers of every shape.

One pass of re2 over the text finds them all (linear in its length, whatever the text holds);
each atom then carries the roles it could play, numbers by their `shapes`.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import re2

from timeline.language import LanguagePack, load_pack
from timeline.tagging.shapes import numeric_roles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_SPACE = r"(?:[ \t\x{a0}]+\n?[ \t]*|\n[ \t]*)"
_NUMBERS = (
    r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?",
    r"\d{1,4}[/.]\d{1,2}[/.]\d{1,4}",
    r"\d{1,2}-\d{1,2}-\d{4}",
    r"\d{1,2}/\d{1,4}",
    r"\d{1,2}-\d{1,2}/\d{1,2}(?:/\d{2,4})?",
    r"FY ?\d{2,4}",
    r"[QH][1-4]|[1-4][QH](?:\d{2})?",
    r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?",
    r"\d{1,2}[:.]\d{2}[-–]\d{1,2}[:.]\d{2}",
    r"\d{4}s|\d0s|\d{3}0['’]s|\d0['’]s",
    r"['’]\d0['’]?s",
    r"\d{4}[-/]\d{2}",
    r"\d{1,2}(?:[.:]\d{2})?[ap]m",
    r"\d{3}0er",
    r"\d{2,4}-?an",
    r"['’]\d{2}",
    r"\d{1,2}(?:st|nd|rd|th|er|º|ª)",
    r"ke-?\d{1,2}",
    r"\d{1,3}(?:[.,]\d{3})+",
    r"\d+[.,]\d+",
    r"\d+(?:[-/.,:]\d+){3,}",
    r"\d+",
)

_CJK = r"(?:\d{4} ?[年년] ?)?\d{1,2} ?[月월](?: ?\d{1,2} ?[日号일])?"
# Thai, Lao, Myanmar, Khmer, and the scripts of East Asia.
_SPACELESS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af]")
_LONGEST_SHORT = 5
_DIGITS = {
    code: str(unicodedata.digit(chr(code)))
    for code in range(0x660, 0x1FBFA)
    if unicodedata.category(chr(code)) == "Nd"
}
_SAMPLES = (
    *("III", "XIX", "0", "H-3", "08.00-16.00"),
    *(
        "0",
        "7",
        "17",
        "27",
        "47",
        "07",
        "117",
        "1170",
        "2017",
        "2917",
        "20170",
        "2017-03-04",
        "2017-03-04 10:11",
    ),
    *(
        "1/2/2017",
        "17.2.2017",
        "17.2.17",
        "2017/2/3",
        "1/2",
        "7/2017",
        "17/2017",
        "2023-24",
        "1914-18",
        "2024-07",
        "10am",
        "10.30pm",
        "0615",
        "31/31",
        "10:11",
        "10.11",
        "16-18/6/2025",
        "FY2024",
        "Q3",
        "3Q24",
    ),
    *(
        "10:11:12",
        "1980s",
        "'80s",
        "80s",
        "1980-an",
        "'98",
        "2nd",
        "32nd",
        "ke-2",
        "1.000",
        "1,000",
        "1.5",
        "1,5",
    ),
)


class Atom(NamedTuple):
    """`text[start:end]` and the value it has in each role that it could play."""

    start: int
    end: int
    roles: Mapping[str, str]


@cache
def scanner(code: str) -> Scanner:
    """The scanner of a language, compiled once a process."""
    return Scanner(load_pack(code))


class Scanner:
    """Finds the atoms of one language."""

    def __init__(self, pack: LanguagePack) -> None:
        self._pack = pack
        options = re2.Options()
        options.longest_match = True
        options.case_sensitive = False
        options.max_mem = 64 << 20
        numbers = [
            *_NUMBERS,
            *(["[IVX]{1,5}"] if any("roman" in pattern for pattern in _all(pack)) else []),
            *([r"H[-+]\d{1,2}"] if any("h_day" in pattern for pattern in _all(pack)) else []),
            *([r"\d{1,2}\."] if pack.ordinal_dot else []),
        ]
        words = [*pack.lexicon, *pack.numbers, *(str(word) for word in pack.multipliers)]
        unbounded = [_CJK] if pack.native_digits else []
        self._is_ascii = not pack.native_digits and all(word.replace("’", "'").isascii() for word in words)
        alternatives = [*map(_word, words), *map(_bounded, numbers), *unbounded]
        self._pattern = re2.compile(f"(?:{'|'.join(alternatives)})", options)
        self._roles: dict[str, Mapping[str, str]] = {}
        self._shortened = _shortened(pack)

    def atoms(self, text: str) -> Iterator[Atom]:
        """The atoms of `text` in order, none overlapping another."""
        known = self._roles
        if self._pack.native_digits and not text.isascii():
            # One character for one: the offsets stay those of the text.
            text = text.translate(_DIGITS)
        is_ascii = text.isascii()
        for start, end in self._spans(text):
            surface = text[start:end]
            roles = known.get(surface)
            if roles is None:
                roles = known[surface] = self._roles_of(surface)
                if len(known) > 20_000:  # a hostile text of endless new numbers must not fill the memory
                    known.clear()
            if roles and ((is_ascii and _is_bounded(surface)) or _stands_alone(text, start, end)):
                if text[end : end + 1] == "." and self._is_shortened(surface, roles):
                    end += 1
                yield Atom(start, end, roles)

    def _spans(self, text: str) -> Iterator[tuple[int, int]]:
        if self._is_ascii:
            # On bytes re2 need not count characters, which takes a third of the time. One byte a character:
            # what is not ASCII can be no part of a word here, and its neighbours are looked at later.
            plain = text.replace("’", "'").replace("\u00a0", " ").encode("ascii", "replace")
            yield from (match.span() for match in self._pattern.finditer(plain))
        else:
            yield from (match.span() for match in self._pattern.finditer(text))

    def _is_shortened(self, surface: str, roles: Mapping[str, str]) -> bool:
        """Whether a stop behind the word belongs to it."""
        if "ampm" in roles or "era" in roles:
            return "." in surface
        return bool({"month", "weekday"} & roles.keys()) and surface.lower() in self._shortened

    def samples(self) -> Iterator[Mapping[str, str]]:
        """The roles of every word of the lexicon and of a number of every shape."""
        for word in (*self._pack.lexicon, *self._pack.numbers, *_SAMPLES):
            yield self._roles_of(word)
            yield self._roles_of(word.title())

    def _roles_of(self, surface: str) -> Mapping[str, str]:
        word = " ".join(surface.split()).lower()
        exact = " ".join(surface.split())
        roles = {
            role: value
            for role, value, form in self._pack.lexicon.get(word, ())
            if form is None or exact == form
        }
        if word in self._pack.numbers:
            roles["number"] = str(self._pack.numbers[word])
        if word in self._pack.multipliers:
            roles["multiplier"] = str(self._pack.multipliers[word])
        if roles and not word[:1].isdigit():
            return roles
        return {**numeric_roles(exact, self._pack), **roles}


def _all(pack: LanguagePack) -> Iterator[str]:
    for patterns in pack.patterns.values():
        yield from patterns


def _word(word: str) -> str:
    pattern = _SPACE.join(re.escape(part) for part in word.split())
    return _bounded(pattern) if word.isascii() else pattern


def _bounded(pattern: str) -> str:
    # re2's \b knows only ASCII: Unicode neighbours are looked at afterwards.
    head = "" if pattern.startswith("[") else r"\b"
    tail = "" if pattern.endswith((".", "]", "]?)")) else r"\b"
    return rf"{head}(?:{pattern}){tail}"


def _is_bounded(surface: str) -> bool:
    """Whether re2 has seen to it that an atom is no part of a longer word, in a text of ASCII alone."""
    return surface[-1] != "." and surface[0] not in "'IVXivx"


def _stands_alone(text: str, start: int, end: int) -> bool:
    return not (
        _joined(text[max(start - 1, 0) : start], text[start]) or _joined(text[end : end + 1], text[end - 1])
    )


def _joined(neighbour: str, edge: str) -> bool:
    """Whether a neighbour makes one word with the edge of an atom; some scripts have no spaces."""
    if not (neighbour.isalnum() or neighbour == "_"):
        return False
    return neighbour.isascii() or not (_SPACELESS.match(neighbour) or _SPACELESS.match(edge))


def _shortened(pack: LanguagePack) -> frozenset[str]:
    """The words that shorten a longer one of the same month ("Agt") or weekday ("Fri")."""
    words: dict[tuple[str, str], list[str]] = {}
    for word, meanings in pack.lexicon.items():
        for role, value, _ in meanings:
            if role in ("month", "weekday"):
                words.setdefault((role, value), []).append(word)
    return frozenset(
        word
        for (role, _), same in words.items()
        for word in same
        if len(word) < max(map(len, same))
        and len(word) <= _LONGEST_SHORT
        and (role == "month" or any(other != word and other.startswith(word) for other in same))
    )
