"""What languages and writers call differently and is the same: concepts, names; which place holds which."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from timeline.language.folding import folded
from timeline.merging.stems import stemmer_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_COUNTRY_CODE = 2
_FILE = Path(__file__).resolve().parents[2] / "resources" / "concepts.toml"


@cache
def concepts(language: str) -> dict[str, str]:
    """The concepts that stems of a language stand for."""
    stem = stemmer_of(language)
    return {
        stem(folded(word)): concept.upper()  # no stem is written so
        for concept, words in _data()["words"].items()
        for word in words.get(language, ())
    }


@cache
def names(language: str) -> dict[str, str]:
    """Folded names as writers of a language have them, to the one by which all languages know them."""
    known = {folded(name): _english(code) for code, name in _territories(language).items()}
    for name, others in _data()["names"].items():
        known.update(dict.fromkeys((name, *others), name))
    return known


@cache
def holders() -> dict[str, frozenset[str]]:
    """By place, the larger places in which it lies, directly or not; countries lie in none."""
    inside: dict[str, set[str]] = {}
    for holder, places in _data()["within"].items():
        for place in places:
            inside.setdefault(place, set()).add(holder)
    return {place: frozenset(_all_around(place, inside)) for place in inside}


@cache
def regions() -> frozenset[str]:
    """Places that are larger than a town: countries, and what holds other places."""
    return frozenset(_data()["within"]) | {_english(code) for code in _territories("en")}


@cache
def spots() -> frozenset[str]:
    """Words by which a name is seen to be that of a building or a spot within a place."""
    return frozenset(word for words in _data()["spots"].values() for word in words)


@cache
def referring(language: str) -> frozenset[str]:
    """Words at the beginning of a sentence by which it speaks of what was said before."""
    return frozenset(_data()["referring"].get(language, ()))


@cache
def opposites() -> tuple[tuple[str, str], ...]:
    """Concepts of which a happening is only one."""
    return tuple((one.upper(), other.upper()) for one, other in _data()["opposites"])


def _all_around(place: str, inside: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    waiting = [place]
    while waiting:
        new = inside.get(waiting.pop(), set()) - found
        found |= new
        waiting += new
    return found


def _english(code: str) -> str:
    name = folded(_territories("en")[code])
    return _aliases().get(name, name)


@cache
def _aliases() -> dict[str, str]:
    return {other: name for name, others in _data()["names"].items() for other in others}


@cache
def _territories(language: str) -> dict[str, str]:
    """CLDR's names of countries, by code; none for a language that it does not know."""
    from babel import Locale, UnknownLocaleError

    try:
        territories = cast("Mapping[str, str]", Locale.parse(language).territories)
    except (UnknownLocaleError, ValueError):
        return {}
    return {code: territories[code] for code in territories if code.isalpha() and len(code) == _COUNTRY_CODE}


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))
