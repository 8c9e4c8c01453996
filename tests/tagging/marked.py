"""Sentences in which every time expression is marked with the value that it should have.

"The court ruled on {Tuesday = 2025-06-17}." The type follows from the value; a repetition says so:
"{every Monday = SET XXXX-WXX-1}". What is not marked must not be found.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from timeline.dates import timex3
from timeline.model import Publication, PublicationSource, Timex
from timeline.tagging import Tagged, tag

_MARK = re.compile(r"\{(.+?) = (SET )?([^{}]+)\}")
_DURATION = re.compile(r"P(T?[\dX].*|XX)")
_TIME = re.compile(r".*T(\d\d|MO|MI|AF|EV|NI)\S*")


class Read(NamedTuple):
    """A time expression as a test speaks of it."""

    surface: str
    type: str
    value: str


def stated(created: str) -> Publication:
    """A publication date that the source states."""
    return Publication(timex3.interval_of(created), PublicationSource.METADATA)


def tagged(text: str, language: str, created: str | None) -> Tagged:
    """The time expressions of a text whose publication date is stated, or not."""
    return tag(text, language, stated(created) if created else None)


def read(text: str, timexes: tuple[Timex, ...]) -> list[Read]:
    """What was found, in the words of a test."""
    return [Read(text[t.start : t.end], t.type.value, t.value) for t in timexes]


def unmarked(marked: str) -> tuple[str, list[Read]]:
    """The text without its marks, and what they say."""
    reads = [Read(surface, _type(value, is_set), value) for surface, is_set, value in _MARK.findall(marked)]
    return _MARK.sub(r"\1", marked), reads


def _type(value: str, is_set: str) -> str:
    if is_set:
        return "SET"
    if _DURATION.fullmatch(value):
        return "DURATION"
    return "TIME" if _TIME.fullmatch(value) and not value.endswith("_REF") else "DATE"


def check(marked: str, language: str, created: str | None) -> None:
    """Exactly the marked expressions are found, with the types and values that the marks say."""
    text, expected = unmarked(marked)
    assert read(text, tagged(text, language, created).timexes) == expected
