"""The telling words of a sentence: their stems, each with what it weighs."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from sys import intern

from timeline.language import is_known, load_pack
from timeline.language.folding import folded
from timeline.merging.lexicon import concepts
from timeline.merging.stems import stemmer_of

MODEL = Path(__file__).resolve().parents[2] / "resources" / "models" / "merging.json"
_WORD = re.compile(r"[^\W\d_](?:[\w']*\w)?")
# A capital that does not begin a sentence, a line or a quotation.
_NAMED = re.compile(r"(?<=[\w,;)] )[A-Z][\w']+")
# Names weigh so much at least; commoner words with a capital are titles and the like.
_RARE = 0.5
# Words of the time lexicon that tell what happened all the same.
_TELLING_ROLES = {"holiday"}
_VOCABULARY = 20_000
# A sentence is asked about twice: where it is kept, and then what it is like.
_SENTENCES = 16
# What a word weighs in a language whose common words are not known, by the length of its stem.
_UNKNOWN = (0.0, 0.0, 0.1, 0.3, 0.5, 0.7, 0.8)


@lru_cache(maxsize=_SENTENCES)
def terms(text: str, language: str) -> Mapping[str, float]:
    """The stems of the words of `text` that tell something, with weights between 0 and 1.

    Concepts that the lexicon knows stand in capitals; a rare word with a capital stands whole, as a name
    does, so that both are the same in all languages.
    """
    found: dict[str, float] = {}
    for word in _WORD.findall(text):
        stem, weight = _written(word, language)
        if weight > 0:
            found[stem] = weight
    return found


def words_of(text: str) -> list[str]:
    """The words of a text, folded; a hyphen parts them."""
    return [intern(word) for word in _WORD.findall(folded(text))]  # kept of many sentences


def named(text: str, language: str) -> frozenset[str]:
    """The folded words of `text` that are written like names, and are not common."""
    found = {folded(match.group()) for match in _NAMED.finditer(text)}
    return frozenset(word for word in found if _is_name(*term(word, language, True)))


def _is_name(stem: str, weight: float) -> bool:
    return weight >= _RARE and not stem.isupper()


@lru_cache(maxsize=_VOCABULARY)
def _written(word: str, language: str) -> tuple[str, float]:
    """The stem and weight of a word as it is written."""
    return term(folded(word), language, word[0].isupper())


@lru_cache(maxsize=_VOCABULARY)
def term(word: str, language: str, is_capitalised: bool) -> tuple[str, float]:
    """The stem of a folded word and its weight: 0 for words of time and the commonest ones."""
    if word in _time_words(language):
        return word, 0.0
    stem = stemmer_of(language)(word)
    concept = concepts(language).get(stem)
    common = commonness().get(language)
    if common is None:
        weight = _UNKNOWN[min(len(stem), len(_UNKNOWN) - 1)]
    else:
        weight = common.get(stem, 1.0 if len(stem) > 1 else 0.0)
    if concept is not None:
        return concept, weight
    return (word if is_capitalised and weight >= _RARE else stem), weight


def is_universal(stem: str, names: frozenset[str]) -> bool:
    """Whether another language has the same: a concept, or one of these names."""
    return stem in names or stem.isupper()


@cache
def commonness() -> dict[str, dict[str, float]]:
    """By language, the weights of the stems that are not rare."""
    data = json.loads(MODEL.read_text(encoding="utf-8"))
    return {
        language: {stem: float(weight) for weight, stems in groups.items() for stem in stems.split()}
        for language, groups in data["common"].items()
    }


@cache
def _time_words(language: str) -> frozenset[str]:
    if not is_known(language):
        return frozenset()
    lexicon = load_pack(language).lexicon
    return frozenset(
        folded(word)
        for word, meanings in lexicon.items()
        if " " not in word and not any(role in _TELLING_ROLES for role, _, _ in meanings)
    )
