"""Languages without a pack of their own: absolute dates by the names in dateparser's locale data."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeline.language.pack import LanguagePack

_DATA = "dateparser.data.date_translation_data"
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# A shorter name is as often another word ("lu", "mar", "do").
_SHORTEST = 3
# Little words that stand inside a date and that the locale data lists as to be skipped.
_LONGEST_LINK = 5
# The Thai calendar counts from the death of the Buddha.
_BUDDHIST = frozenset({"th"})


def is_generic_language(code: str) -> bool:
    """Whether dateparser has locale data for a language code."""
    return code in _generic_languages()


@cache
def _generic_languages() -> frozenset[str]:
    """The languages of dateparser's locale data, by its files: importing it costs a third of a second."""
    spec = find_spec("dateparser")
    folders = [] if spec is None else list(spec.submodule_search_locations or ())
    data = (Path(folder) / "data" / "date_translation_data" for folder in folders)
    return frozenset(path.stem for folder in data for path in folder.glob("[a-z]*.py"))


def generic_pack(code: str, patterns: LanguagePack) -> LanguagePack:
    """`patterns` (the pack "any") with the month and weekday names of a language."""
    info: dict[str, Any] = import_module(f"{_DATA}.{code}").info
    lexicon: dict[str, tuple[tuple[str, str, str | None], ...]] = {}
    for role, names in (("month", _MONTHS), ("weekday", _WEEKDAYS)):
        for number, name in enumerate(names, 1):
            for word in info.get(name, ()):
                if len(word) >= _SHORTEST and (" " in word or not any(char.isdigit() for char in word)):
                    lexicon.setdefault(word.lower(), ((role, str(number), None),))
    for word in info.get("skip", ()):
        if word.isalpha() and len(word) <= _LONGEST_LINK:
            lexicon.setdefault(word.lower(), (("link", "x", None),))
    return replace(
        patterns,
        code=code,
        name=str(info.get("name", code)),
        order=str(info.get("date_order", "DMY")).lower(),
        lexicon=lexicon,
        native_digits=True,
        ordinal_dot=True,
        buddhist_era=code in _BUDDHIST,
    )
