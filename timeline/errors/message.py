"""Sentences for the user, kept as data so that each can be told in either interface language."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol, runtime_checkable

_TRANSLATIONS = Path(__file__).resolve().parents[2] / "resources" / "translations"


@runtime_checkable
class Words(Protocol):
    """A value that knows how to say itself in an interface language ("en" or "id")."""

    def in_words(self, language: str) -> str:
        """The value in words of `language`."""
        ...


Argument = str | int | Words
# The place of a template that a quantity fills, so that its thousands are told apart.
COUNT = "count"


@dataclass(frozen=True, init=False)
class Message:
    """One sentence: an English template and the values that fill its `{named}` places.

    Templates are collected into `resources/translations/core_<language>.ts` by `make translations`,
    so a template must be a literal where the Message is made.
    """

    template: str
    arguments: tuple[tuple[str, Argument], ...]

    def __init__(self, template: str, **arguments: Argument) -> None:
        object.__setattr__(self, "template", template)
        object.__setattr__(self, "arguments", tuple(arguments.items()))

    def in_words(self, language: str = "en") -> str:
        """The sentence in `language`; English where the catalogue has no translation."""
        template = catalogue(language).get(self.template, self.template)
        return template.format_map({name: _worded(name, value, language) for name, value in self.arguments})

    def __str__(self) -> str:
        return self.in_words()


def number_in_words(number: int, language: str) -> str:
    """A number with its thousands apart, as people write it in an interface language: 12,345 or 12.345."""
    return f"{number:,}".replace(",", "." if language == "id" else ",")


def _worded(name: str, value: Argument, language: str) -> str:
    if isinstance(value, Words):
        return value.in_words(language)
    # Other numbers are years, places in a list or the like.
    return number_in_words(value, language) if name == COUNT and isinstance(value, int) else str(value)


@cache
def catalogue(language: str) -> dict[str, str]:
    """English templates to their translations, from the Qt Linguist file of the core.

    The core reads Linguist's XML itself, so that the headless commands speak Indonesian without Qt.
    """
    path = _TRANSLATIONS / f"core_{language}.ts"
    if not path.is_file():
        return {}
    pairs: dict[str, str] = {}
    for entry in ElementTree.parse(path).iter("message"):
        translation = entry.find("translation")
        if translation is not None and translation.text:
            pairs[entry.findtext("source", "")] = translation.text
    return pairs
