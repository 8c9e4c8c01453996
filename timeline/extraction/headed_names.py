"""Institutions and buildings that their first word tells: "Kejaksaan Negeri Jombang", "Stadion Lumpinee"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from timeline.extraction.long_forms import UPPER
from timeline.extraction.mentions import ORGANISATION, PERSON, PLACE

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from timeline.language.gazetteer import Gazetteer

_WORD = rf"[{UPPER}][\w'’-]+"
_AND = "dan"
_STATE_COMPANY = "(Persero)"
# "TNI Angkatan Laut" is no sea.
_FORCE = "Angkatan"
# Where a known name may begin, and what must not follow it.
_CAPITAL = re.compile(rf"(?<![\w-])[{UPPER}]\w*")
_BEHIND = re.compile(r"-?\w")
_LEAST_PERSON = 2


def headed_names(
    text: str, gazetteer: Gazetteer, ends: Container[str], starts: Container[str]
) -> Iterator[tuple[str, str]]:
    """The institutions and buildings that a text names, with their sort, and people whose name runs on
    behind one: "PT Pertamina (Persero) Muhammad Iskandar", "Kementerian Perminyakan Irak Asim Jihad".

    A name ends before one of `ends` (titles in small letters, and the first words of people), before the
    head of another one, and before "and" where one of `starts` (the first words of other names) follows.
    """
    pattern = _pattern(gazetteer.institutions, gazetteer.sites)
    if pattern is None:
        return
    for match in pattern.finditer(text):
        head, rest = match.groups()
        is_site = head in gazetteer.sites
        heads = gazetteer.sites if is_site else gazetteer.sites | gazetteer.institutions
        words = list(_tail(rest.split(), is_site, heads, ends, starts))
        person = [] if is_site else _person_behind(words, text, gazetteer.countries)
        words = _whole(words[: len(words) - len(person)])
        if words:
            yield f"{head} {' '.join(words)}", PLACE if is_site else ORGANISATION
        if person:
            yield " ".join(person), PERSON


def _whole(words: list[str]) -> list[str]:
    """The words of a company up to the mark of the state's: "Pertamina (Persero)"."""
    end = words.index(_STATE_COMPANY) + 1 if _STATE_COMPANY in words else len(words)
    return words[: end + (words[end : end + 1] == ["Tbk"])]


def _person_behind(words: list[str], text: str, countries: Container[str]) -> list[str]:
    """The words of a person behind the short form in brackets of an institution, or behind its country."""
    for index, word in enumerate(words[:-_LEAST_PERSON]):
        behind = words[index + 1 :]
        is_end = (word in countries and index) or (
            word.endswith(")") and f"{word[1:-1]} {behind[0]}" not in text
        )
        if is_end and all(part.isalpha() and part[0].isupper() for part in behind):
            return behind
    return []


def seats(text: str, gazetteer: Gazetteer) -> Iterator[str]:
    """The places that are the seats of institutions: "kantor Kementerian BUMN"."""
    if gazetteer.offices:
        yield from _seats(gazetteer.offices, gazetteer.whereabouts).findall(text)


@cache
def _seats(offices: frozenset[str], whereabouts: frozenset[str]) -> re.Pattern[str]:
    before, heads = "|".join(sorted(whereabouts)), "|".join(sorted(offices))
    return re.compile(rf"(?<!\w)(?:{before}) ((?:{heads})(?: {_WORD}){{1,4}})")


def known_names(text: str, gazetteer: Gazetteer) -> Iterator[str]:
    """The organisations that a text names by what all know, or by their last word: "Samuel Sekuritas"."""
    yield from _standing(text, gazetteer.organisations)
    if gazetteer.tails:
        yield from dict.fromkeys(_tailed(gazetteer.tails).findall(text))


def _standing(text: str, names: frozenset[str]) -> Iterator[str]:
    """Those of the names that stand in a text by themselves, the longest at each place, in its order."""
    index = _by_first_word(names)
    found: dict[str, None] = {}
    for start in _CAPITAL.finditer(text):
        at = start.start()
        here = (name for name in index.get(start.group(), ()) if text.startswith(name, at))
        name = next((name for name in here if not _BEHIND.match(text, at + len(name))), None)
        if name is not None:
            found[name] = None
    yield from found


@cache
def _by_first_word(names: frozenset[str]) -> dict[str, list[str]]:
    index: dict[str, list[str]] = {}
    for name in sorted(names, key=lambda name: (-len(name), name)):
        first = _CAPITAL.match(name)
        if first is not None:
            index.setdefault(first.group(), []).append(name)
    return index


@cache
def _tailed(tails: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.])(?:{_WORD} ){{1,3}}(?:{'|'.join(sorted(tails))})(?!\w)")


@cache
def _pattern(institutions: frozenset[str], sites: frozenset[str]) -> re.Pattern[str] | None:
    heads = sorted(institutions | sites, key=lambda head: (-len(head), head))
    if not heads:
        return None
    any_head = "|".join(map(re.escape, heads))
    return re.compile(rf"(?<![\w.])({any_head})((?: (?:{_AND} )?{_WORD}| \({_WORD}\)){{1,6}})")


@cache
def _first_words(heads: frozenset[str]) -> frozenset[str]:
    """The words that begin the name of another body: "Kedutaan" of "Kedutaan Besar"."""
    return frozenset(head.split()[0] for head in heads)


def _tail(
    words: list[str],
    is_site: bool,
    heads: frozenset[str],
    ends: Container[str],
    starts: Container[str],
) -> Iterator[str]:
    for index, word in enumerate(words):
        following = words[index + 1] if index + 1 < len(words) else ""
        if word in ends or word.lower() in ends or (index and word in heads and words[index - 1] != _FORCE):
            return
        is_other = following in starts or following in ends or following.lower() in ends
        if word == _AND and (is_site or is_other or following in _first_words(heads)):
            return
        yield word
