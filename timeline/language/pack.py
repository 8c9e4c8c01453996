"""A language as data: its words for time, the patterns they form, and the clues beside them."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from timeline.errors import Bug
from timeline.language.generic import generic_pack, is_generic_language

_LEXICONS = Path(__file__).resolve().parents[2] / "resources" / "lexicons"
_ANY = "any"
WordSets = TypeVar("WordSets")
_OPTIONAL = re.compile(r"\[([^\]]+)\] ?")


@dataclass(frozen=True, slots=True)
class Clues:
    """Words that stand near an expression and tell which way it points, or that it is none.

    `future` and `past` are verbs and adverbs of its clause, `past_endings` those of past verbs, which
    words of `no_past` ("succeed") have by chance;
    verbs of `forecasts` point ahead of a date before which they stand, and are told of one behind which.
    `untensed` verbs only lean to the past, a word of `future` in the clause outweighs them. Behind a word
    of `plans` an `infinitive` ("agreed to meet") points ahead, unless a word of `determiners` follows
    ("agreed to the"); nothing in its clause is surely told as past. A past form behind `auxiliaries`
    ("will have been") is none; one of `progressive_endings` behind `progressive` ("is meeting") points
    ahead. `bounds` are words that open another clause. `toward` and `since` count only right before a date;
    of `toward`, those of `until` may end what was; after a word of `target` the date is not the verb's.
    What follows a word of `lasting` is a length: "for two days after the 3rd".
    Years after a word of `ages` are an age; what follows `place_heads` ("Jalan") or precedes
    `place_tails` ("Street") is a name. `names` are words of time that are names as often;
    those of `titles` belong to one where they have a capital within a sentence ("Saturday Night Live").
    A year behind a name is a part of it ("Piala Dunia 2026"), but behind `yearly` names a date ("APBN 2026").
    Behind a word of `on_days` a bare number is a day ("on the 28th"), unless its sentence has a word of
    `counted` ("hole"). A weekday behind a word of `indefinite` is any ("a Friday in May").
    `joining` words put a second date behind a first ("and"). `not_after`: a number right after such a word is
    no date ("No 2014"); `not_before`: a number right before it counts things ("2014 people").
    """

    future: frozenset[str]
    toward: frozenset[str]
    past: frozenset[str]
    forecasts: frozenset[str]
    since: frozenset[str]
    past_endings: frozenset[str]
    no_past: frozenset[str]
    untensed: frozenset[str]
    plans: frozenset[str]
    infinitive: frozenset[str]
    determiners: frozenset[str]
    auxiliaries: frozenset[str]
    bounds: frozenset[str]
    until: frozenset[str]
    progressive: frozenset[str]
    progressive_endings: frozenset[str]
    target: frozenset[str]
    lasting: frozenset[str]
    ages: frozenset[str]
    place_heads: frozenset[str]
    place_tails: frozenset[str]
    names: frozenset[str]
    titles: frozenset[str]
    yearly: frozenset[str]
    joining: frozenset[str]
    indefinite: frozenset[str]
    on_days: frozenset[str]
    counted: frozenset[str]
    not_after: frozenset[str]
    not_before: frozenset[str]


@dataclass(frozen=True, slots=True)
class EventWords:
    """Words by which a dated happening is told apart, put into a title and named.

    What is told: `speech` (saying), `figure` (counting; `move` the verbs of it), `state` (lasting), `plan`,
    `happening` (nouns: "crash"; `pointing` beside one means one told of before, "that meeting"), `occasion`
    (happenings that one speaks at, unless a word of `press` is beside them), `negation`, `conditional`,
    `first_person`. What a date does: a month beside a word of `delivery`, or behind one of `purpose` ("for")
    among figures, belongs to a contract; one that a word of `comparison` leads to, whose clause compares with
    a word of `against`, or that stands behind an `onset` ("since") after a `superlative`, is what a figure is
    measured against. Titles: `openers` begin a sentence and tell nothing, `omitted` words stand in no
    headline, `linking` words begin a clause or end none, `prepositions` lead to a date, `periods` are nouns
    that a clause may only date ("the week that ended ..."), `local_time` stands beside a date, `meanwhile`
    begins the occasion of a saying, `either` ("or") links what is said twice, `citing` stands before a source
    at the beginning of a sentence. Names: `titles` and `articles` stand before one, `called_by` says by which
    name ("first", "last") people are known later.
    """

    speech: frozenset[str]
    figure: frozenset[str]
    state: frozenset[str]
    negation: frozenset[str]
    happening: frozenset[str]
    occasion: frozenset[str]
    press: frozenset[str]
    either: frozenset[str]
    citing: frozenset[str]
    pointing: frozenset[str]
    linking: frozenset[str]
    prepositions: frozenset[str]
    titles: frozenset[str]
    delivery: frozenset[str]
    purpose: frozenset[str]
    comparison: frozenset[str]
    against: frozenset[str]
    superlative: frozenset[str]
    onset: frozenset[str]
    first_person: frozenset[str]
    conditional: frozenset[str]
    plan: frozenset[str]
    periods: frozenset[str]
    local_time: frozenset[str]
    called_by: frozenset[str]
    articles: frozenset[str]
    openers: frozenset[str]
    omitted: frozenset[str]
    meanwhile: frozenset[str]
    move: frozenset[str]


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """All that tagging knows of one language.

    `lexicon` maps a lower-cased word or phrase to its (role, value, must be capitalised as written)
    meanings. `patterns` maps a reading to the sequences of roles that form it. `order` is the order of
    a numeric date: "dmy", "mdy" or "ymd". `native_digits`: its texts may use digits of another script;
    `buddhist_era`: years count from 543 BCE; `ordinal_dot`: "4." is the fourth. `number_link` is the word
    inside a number word ("one hundred and five"), "" where there is none.
    """

    code: str
    name: str
    order: str
    decimal_comma: bool
    lexicon: dict[str, tuple[tuple[str, str, str | None], ...]]
    numbers: dict[str, int]
    multipliers: dict[str, int | str]
    macros: dict[str, str]
    patterns: dict[str, tuple[str, ...]]
    clues: Clues
    events: EventWords
    native_digits: bool = False
    buddhist_era: bool = False
    ordinal_dot: bool = False
    number_link: str = ""

    def plays(self, word: str, role: str) -> bool:
        """Whether a lower-cased word has a role in the lexicon."""
        return any(known == role for known, _, _ in self.lexicon.get(word, ()))

    def names_holiday(self, rule: str) -> bool:
        """Whether a word names the holiday of a rule."""
        return any(("holiday", rule, None) in meanings for meanings in self.lexicon.values())


@cache
def available_languages() -> tuple[str, ...]:
    """Codes of the languages that have a pack of their own, in order."""
    return tuple(sorted(path.stem for path in _LEXICONS.glob("*.toml") if path.stem != _ANY))


def is_known(code: str) -> bool:
    """Whether dates can be found in a language: by its own pack, or by the generic one."""
    return code in available_languages() or is_generic_language(code)


@cache
def load_pack(code: str) -> LanguagePack:
    """The pack of a language, its own or the generic one; raises Bug where there is neither."""
    path = _LEXICONS / f"{code}.toml"
    if path.is_file():
        return _parse(tomllib.loads(path.read_text(encoding="utf-8")))
    if is_generic_language(code):
        return generic_pack(code, load_pack(_ANY))
    raise Bug(f"no language pack: {code}")


def _parse(data: dict[str, Any]) -> LanguagePack:
    return LanguagePack(
        code=data["code"],
        name=data["name"],
        order=data["order"],
        decimal_comma=data["decimal_comma"],
        lexicon=_lexicon(data["lexicon"]),
        numbers={word: int(value) for value, words in data["numbers"].items() for word in words},
        multipliers={
            word: value if value == "teen" else int(value)
            for value, words in data["multipliers"].items()
            for word in words
        },
        macros=data["macros"],
        patterns={reading: tuple(patterns) for reading, patterns in data["patterns"].items()},
        clues=_word_sets(Clues, data["clues"]),
        events=_word_sets(EventWords, data["events"]),
        ordinal_dot=data.get("ordinal_dot", False),
        number_link=data.get("number_link", ""),
    )


def _word_sets(kind: type[WordSets], table: dict[str, list[str]]) -> WordSets:
    return kind(**{name: frozenset(words) for name, words in table.items()})


def _lexicon(table: dict[str, dict[str, list[str]]]) -> dict[str, tuple[tuple[str, str, str | None], ...]]:
    meanings: dict[str, dict[tuple[str, str, str | None], None]] = {}
    for role, values in table.items():
        for value, phrases in values.items():
            for phrase in (variant for entry in phrases for variant in variants(entry)):
                exact = phrase if phrase != phrase.lower() else None
                meanings.setdefault(phrase.lower(), {})[(role, value, exact)] = None
    return {word: tuple(found) for word, found in meanings.items()}


def variants(phrase: str) -> tuple[str, ...]:
    """A phrase with and without its bracketed part: "[yang] lalu" gives "yang lalu" and "lalu"."""
    if "[" not in phrase:
        return (phrase,)
    return (_OPTIONAL.sub(r"\1 ", phrase).strip(), _OPTIONAL.sub("", phrase).strip())
