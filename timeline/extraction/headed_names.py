"""Institutions and buildings that their first word tells: "Kejaksaan Negeri Jombang", "Stadion Lumpinee"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from timeline.extraction.long_forms import UPPER
from timeline.extraction.mentions import ORGANISATION, PLACE

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from timeline.language.gazetteer import Gazetteer

_WORD = rf"[{UPPER}][\w'’-]+"
_AND = "dan"


def headed_names(
    text: str, gazetteer: Gazetteer, ends: Container[str], starts: Container[str]
) -> Iterator[tuple[str, str]]:
    """The institutions and buildings that a text names, with their sort.

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
        if words:
            yield f"{head} {' '.join(words)}", PLACE if is_site else ORGANISATION


def known_names(text: str, gazetteer: Gazetteer) -> Iterator[str]:
    """The organisations that a text names by what all know, or by their last word: "Samuel Sekuritas"."""
    if gazetteer.organisations:
        yield from dict.fromkeys(_any_of(gazetteer.organisations).findall(text))
    if gazetteer.tails:
        yield from dict.fromkeys(_tailed(gazetteer.tails).findall(text))


@cache
def _any_of(names: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(map(re.escape, names)))})(?![\w-])")


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


def _tail(
    words: list[str],
    is_site: bool,
    heads: frozenset[str],
    ends: Container[str],
    starts: Container[str],
) -> Iterator[str]:
    for index, word in enumerate(words):
        following = words[index + 1] if index + 1 < len(words) else ""
        if word in ends or word.lower() in ends or (index and word in heads):
            return
        if word == _AND and (is_site or following in starts or following in ends):
            return
        yield word
