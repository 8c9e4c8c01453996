"""Spaces that a text lost when a page was copied: "PresidenPrabowo diMoskow", "Irandan Israel".

A name whose neighbour ran into it is known by no recogniser, and a date behind one is not found either.
Only languages with words of `Gazetteer.run_on` are mended; what is written so on purpose ("YouTube") stays.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from timeline.language.gazetteer import load_gazetteer
from timeline.language.pack import load_pack

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"(?<!\w)[^\W\d_]+(?!\w)")
# Where a capital begins within a word; "PT" stands before companies, "RI" before ministers.
_INNER = re.compile(r"(?<=[a-zß-ÿ])(?=[A-Z])|(?<=(?<![A-Z])(?:PT|RI))(?=[A-Z][a-z])")
_MARK = re.compile(r"[),](?=[A-Za-z]{2})")
_LEAST_SMALL = 2
_LEAST_NAME = 4
_LEAST_GLUED = 4
# What is longer is no words of a language.
_LONGEST = 60
_BEHIND_BODY = frozenset({"RI", "Tbk"})
_LONG_SMALL, _LONG_WORD, _LONG_NAME = 5, 7, 6


class Respaced(NamedTuple):
    """A text with its lost spaces, and where in it they were put, ascending."""

    text: str
    seams: tuple[int, ...] = ()

    def original(self, offset: int) -> int:
        """Where in the text as it was an offset is."""
        return offset - bisect_left(self.seams, offset)


def respaced(text: str, language: str) -> Respaced:
    """The text with a space wherever one was surely lost."""
    gazetteer = load_gazetteer(language)
    if not gazetteer.run_on:
        return Respaced(text)
    places = sorted({*_Words(text, language).lost(), *_behind_marks(text)})
    parts, position = list[str](), 0
    for place in places:
        parts.append(text[position:place])
        position = place
    seams = tuple(place + index for index, place in enumerate(places))
    return Respaced(" ".join((*parts, text[position:])), seams)


def _behind_marks(text: str) -> Iterator[int]:
    """Where no space stands behind a bracket or a comma: "(Waketum)PB", "katanya,ramai"."""
    for match in _MARK.finditer(text):
        before = text[match.start() - 1 : match.start()]
        if before.isalnum() and (match.group() == ")" or "a" <= before <= "z"):
            yield match.end()


class _Words:
    """The words of one text, which tell of what runs together whether it is two of them."""

    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self._known = set(_WORD.findall(text))
        self._gazetteer = load_gazetteer(language)
        self._leading, self._naming = _leading(language), _naming(language)
        self._names = _words_of_names(language)
        self._verb, self._sure_verb = _verbs(self._gazetteer.verbs), _verbs(self._gazetteer.sure_verbs)
        self._openings = tuple(self._gazetteer.openings)
        self._prefixes = tuple(self._gazetteer.prefixes)
        self._cuts = {word: list(self._cuts_of(word)) for word in self._known if not word.islower()}

    def lost(self) -> Iterator[int]:
        """Where in the text a space was lost."""
        glued = [word for word, cuts in self._cuts.items() if cuts]
        if glued:
            for match in re.finditer(rf"(?<!\w)(?:{'|'.join(glued)})(?!\w)", self._text):
                yield from (match.start() + cut for cut in self._cuts[match.group()])

    def _cuts_of(self, word: str) -> Iterator[int]:
        """Where a word must be cut: before capitals within it, and before what ran into a name."""
        if len(word) > _LONGEST:
            return
        ends = [*(match.start() for match in _INNER.finditer(word)), len(word)]
        start, is_led = 0, False
        for inner, end in pairwise(ends):
            left, right = word[start:inner], word[inner:end]
            if f"{left}{right}" not in self._gazetteer.joined and self._are_two(left, right, is_led=is_led):
                yield from self._behind_name(left, start)
                yield inner
                start, is_led = inner, is_led or left.lower() in self._naming
        yield from self._behind_name(word[start:], start)

    def _are_two(self, left: str, right: str, *, is_led: bool) -> bool:
        """Whether what a capital parts are two words; `is_led` by a title or the like, all of it is."""
        if left in self._gazetteer.joined:
            return False
        if left.islower():
            return len(left) >= _LEAST_SMALL
        if right in _BEHIND_BODY and len(left) >= _LEAST_NAME:
            return True
        if is_led or left.lower() in self._leading or any(self._behind_name(left, 0)):
            return True
        return left in self._known and (right in self._known or right.lower() in self._known)

    def _behind_name(self, word: str, start: int) -> Iterator[int]:
        """Where a small word begins that ran into the end of a name: "Irandan", "Putinsempat"."""
        if len(word) < _LEAST_GLUED or not word[:1].isupper() or word in self._gazetteer.joined:
            return
        ends = [(word[:at], word[at:]) for at in self._ends(word)]
        for runs_on in (self._is_run_on, self._is_said_of, self._is_behind_any):
            for name, small in ends:
                if runs_on(name, small):
                    yield start + len(name)
                    return

    def _ends(self, word: str) -> list[int]:
        """Where in a word another one could begin that ends with it."""
        run_on, known, verb = self._gazetteer.run_on, self._known, self._verb
        is_verb = verb.search(word, _LEAST_NAME - 1) is not None
        return [
            at
            for at in range(_LEAST_SMALL, len(word) - 1)
            if (small := word[at:]) in run_on
            or (len(small) >= _LONG_SMALL and small in known and small.islower())
            or (is_verb and verb.match(small))
        ]

    def _is_run_on(self, name: str, small: str) -> bool:
        """Whether a small word stands behind a name that is known, or behind capitals."""
        return small in self._gazetteer.run_on and (name.isupper() or self._is_name(name))

    def _is_said_of(self, name: str, small: str) -> bool:
        """Whether a verb, or another word of the text, stands behind a name that is known."""
        if len(name) < _LEAST_NAME or len(small) < _LONG_SMALL:
            return False
        return (small in self._known or self._verb.match(small) is not None) and self._is_name(name)

    def _is_behind_any(self, name: str, small: str) -> bool:
        """Whether a word is so surely a small word or a verb that it is none of the name, whoever that is."""
        if len(name) < _LEAST_NAME or name.endswith(self._prefixes) or name.startswith(self._openings):
            return False
        if self._sure_verb.match(small) is not None:
            return True
        gazetteer = self._gazetteer
        is_word = small in gazetteer.run_on and (len(small) >= _LONG_SMALL or small in gazetteer.sure_words)
        is_told = (
            len(small) >= _LONG_WORD and small in self._known and name.lower() not in gazetteer.compounds
        )
        return (is_word or is_told) and len(name) >= _LONG_NAME

    def _is_name(self, word: str) -> bool:
        """Whether a word, or what its last capital begins, is one that the text or everybody knows."""
        last = max((at for at, letter in enumerate(word) if letter.isupper()), default=0)
        name = word[last:] if len(word) - last >= _LEAST_NAME else word
        is_known = name in self._known or name in self._names or word in self._gazetteer.joined
        return len(name) >= _LEAST_NAME and is_known


@cache
def _naming(language: str) -> frozenset[str]:
    """What is told right before a name, in small letters: titles, heads of institutions, countries."""
    gazetteer = load_gazetteer(language)
    heads = gazetteer.institutions | gazetteer.sites | gazetteer.countries | gazetteer.capitals
    return load_pack(language).events.titles | gazetteer.titles | {head.lower() for head in heads}


@cache
def _leading(language: str) -> frozenset[str]:
    """What may stand before a name, in small letters."""
    words, run_on = load_pack(language).events, load_gazetteer(language).run_on
    return _naming(language) | run_on | words.prepositions | words.linking | words.citing | words.speech


@cache
def _verbs(shapes: frozenset[str]) -> re.Pattern[str]:
    """What verbs look like; nothing where no shapes are known."""
    return re.compile(rf"(?:{'|'.join(sorted(shapes))})$" if shapes else r"(?!)")


@cache
def _words_of_names(language: str) -> frozenset[str]:
    """The words of names that everybody knows: "Barat" of "Jawa Barat"."""
    gazetteer = load_gazetteer(language)
    known = (gazetteer.countries, gazetteer.towns, gazetteer.companies, gazetteer.organisations)
    return frozenset(word for names in known for name in names for word in name.split())
