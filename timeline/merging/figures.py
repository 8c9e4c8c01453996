"""The figures of a sentence: how much of what, as exactly as they are told."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from timeline.language import is_known, load_pack
from timeline.language.folding import folded
from timeline.merging.lexicon import concepts
from timeline.merging.stems import stemmer_of

_DATE = re.compile(
    r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}/\d{1,2}|\d{1,2}[.:]\d{2}(?= ?(?:wi[bt]|wita|am|pm))"
)
# Money, number, percent, and the two words behind it.
_FIGURE = (
    r"(?P<money>rp|us\$|usd|\$|€|£)?\s?(?<![\w.,/:-])(?P<number>\d[\d.,]*(?<=\d)|(?:%s)\b)(?P<percent>\s?%%)?"
    r"(?=(?:[\s-](?P<next>[a-z]+))?(?:\s(?P<after>[a-z]+))?)"
)
_SCALES = {
    "ribu": 1e3, "rb": 1e3, "juta": 1e6, "jt": 1e6, "miliar": 1e9, "milyar": 1e9, "triliun": 1e12,
    "thousand": 1e3, "million": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12,
    "tausend": 1e3, "millionen": 1e6, "milliarden": 1e9,
}  # fmt: skip
_PERCENT = {"%", "persen", "percent", "prozent", "peratus"}
_MONEY = {"rp": "rupiah", "us$": "dollar", "usd": "dollar", "$": "dollar", "€": "euro", "£": "pound"}
_YEARS = range(1800, 2101)


class Figure(NamedTuple):
    """An amount with the unit that it is told in ("" where none is seen), true within `within`."""

    amount: float
    unit: str
    within: float


def figures(text: str, language: str) -> tuple[Figure, ...]:
    """The amounts in a text; dates, years and times of day are none."""
    return tuple(
        figure
        for match in _pattern(language).finditer(_DATE.sub(" ", folded(text)))
        if (figure := _figure(match, language)) is not None
    )


def agree(one: Figure, other: Figure) -> bool:
    """Whether two amounts may be the same, one of them told less exactly."""
    return one.amount == other.amount or abs(one.amount - other.amount) < max(one.within, other.within)


def contradict(some: tuple[Figure, ...], others: tuple[Figure, ...]) -> bool:
    """Whether both tell amounts in one unit, and none of these agree."""
    for unit in {figure.unit for figure in some} & {figure.unit for figure in others}:
        mine = [figure for figure in some if figure.unit == unit]
        theirs = [figure for figure in others if figure.unit == unit]
        if not any(agree(one, other) for one in mine for other in theirs):
            return True
    return False


def _figure(match: re.Match[str], language: str) -> Figure | None:
    number, following, after = match["number"], match["next"] or "", match["after"] or ""
    amount, within = _amount(number, language)
    if amount is None or following in _months(language) or following in _further_words(language):
        return None
    scale = _SCALES.get(following)
    if scale is not None:
        amount, within, following = amount * scale, within * scale, after
    elif not match["money"] and not match["percent"] and number.isdigit() and int(number) in _YEARS:
        return None
    return Figure(amount, _unit(match["money"], match["percent"], following, language), within)


def _amount(number: str, language: str) -> tuple[float | None, float]:
    """The amount, and how far off the truth it may be as it is written."""
    if not number[0].isdigit():
        value = _number_words(language).get(number)
        return (None, 0.0) if value is None else (float(value), 1.0)
    decimal, group = (",", ".") if _has_decimal_comma(language) else (".", ",")
    whole, _, fraction = number.replace(group, "").partition(decimal)
    if not whole.isdigit() or (fraction and not fraction.isdigit()):
        return None, 0.0
    return float(f"{whole}.{fraction or 0}"), 10.0 ** -len(fraction)


def _unit(money: str | None, percent: str | None, following: str, language: str) -> str:
    if percent or following in _PERCENT:
        return "%"
    if money:
        return _MONEY[money]
    stem = stemmer_of(language)(following)
    return concepts(language).get(stem, stem)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, _number_words(language)), key=len, reverse=True))
    return re.compile(_FIGURE % (words or "(?!)"))


@cache
def _number_words(language: str) -> dict[str, int]:
    """The numbers from two to a hundred that are one word; "one" is an article as often."""
    if not is_known(language):
        return {}
    return {folded(word): value for word, value in load_pack(language).numbers.items() if 1 < value <= 100}


@cache
def _further_words(language: str) -> frozenset[str]:
    """Words by which a number goes on that began as a word: "dua puluh", "two hundred"."""
    if not is_known(language):
        return frozenset()
    pack = load_pack(language)
    return frozenset(folded(word) for word in (*pack.multipliers, *pack.numbers)) - _SCALES.keys()


@cache
def _months(language: str) -> frozenset[str]:
    if not is_known(language):
        return frozenset()
    lexicon = load_pack(language).lexicon
    return frozenset(
        folded(word)
        for word, meanings in lexicon.items()
        if any(role in ("month", "hijri_month") for role, _, _ in meanings)
    )


@cache
def _has_decimal_comma(language: str) -> bool:
    return is_known(language) and load_pack(language).decimal_comma
