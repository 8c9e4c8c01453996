"""Where the names of an article stand in its text, in whatever form."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.extraction.long_forms import UPPER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from timeline.language.gazetteer import Gazetteer

# A word, or what a capital begins within one: "Presiden" and "Putin" of "PresidenPutin".
_PART_STARTS = re.compile(rf"(?<!\w)\w|(?<=[a-zß-ÿ])[{UPPER}]")
_PART = re.compile(rf"[{UPPER}\d]+(?![a-zß-ÿ])|\w[a-zß-ÿ]*")
# So far from a country a measure's name may end.
_MEASURE_REACH = 12


class Name(NamedTuple):
    """Somebody or something that an article names: the fullest form, what it is, and all forms."""

    full: str
    sort: str
    forms: tuple[str, ...]


class Occurrence(NamedTuple):
    """Where a name stands in the article's text, end exclusive."""

    start: int
    end: int
    name: Name


def occurrences(text: str, by_form: Mapping[str, Name], gazetteer: Gazetteer) -> Iterator[Occurrence]:
    """All places where a form of a name stands, in order, the longest form at each.

    What only tells a measure ("dollar AS", "patokan Eropa") is left out.
    """
    index: dict[str, list[tuple[str, Name]]] = {}
    for form, name in sorted(by_form.items(), key=lambda item: -len(item[0])):
        index.setdefault(_first_part(form, 0), []).append((form, name))
    position = 0
    for start in _PART_STARTS.finditer(text):
        at = start.start()
        candidates = index.get(_first_part(text, at), ()) if at >= position else ()
        for form, name in candidates:
            end = _end_of(form, text, at)
            if end:
                if not _is_measure(text, at, end, gazetteer):
                    yield Occurrence(at, end, name)
                position = end
                break


def _is_measure(text: str, start: int, end: int, gazetteer: Gazetteer) -> bool:
    """Whether a name only tells a measure: "dollar AS", "waktu Singapura", "Canadian dollars"; or of which
    country or continent a price is ("patokan AS"), where a city would be the market.
    """
    before = re.split(r"[\W_]+", text[max(0, start - _MEASURE_REACH) : start].rstrip(" "))[-1]
    after = re.split(r"\W", text[end : end + _MEASURE_REACH].lstrip(" "), maxsplit=1)[0]
    beside = {before.lower(), after.lower()}
    if beside & gazetteer.measures:
        return True
    return bool(beside & gazetteer.benchmarks) and text[start:end] in gazetteer.wide


def _first_part(text: str, at: int) -> str:
    """The word that begins at an offset, as far as no capital within it begins another."""
    match = _PART.match(text, at)
    return match.group() if match is not None else ""


def _end_of(form: str, text: str, at: int) -> int:
    """Where a form that begins at an offset of a text ends there; 0 where it does not stand there.

    Where a page was copied, the spaces in it may be missing: "VladimirPutin".
    """
    for index, word in enumerate(form.split(" ")):
        at += index > 0 and text[at : at + 1] == " "
        if not text.startswith(word, at):
            return 0
        at += len(word)
    following = text[at : at + 1]
    return 0 if following.islower() or following.isdigit() or following == "_" else at
