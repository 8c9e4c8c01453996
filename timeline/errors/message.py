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
        return template.format_map({name: _worded(value, language) for name, value in self.arguments})

    def __str__(self) -> str:
        return self.in_words()


def _worded(value: Argument, language: str) -> str:
    return value.in_words(language) if isinstance(value, Words) else str(value)


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
