"""Names in a language without a trained pipeline: words with capitals, as far as these tell names."""

from __future__ import annotations

import re
from itertools import dropwhile
from typing import TYPE_CHECKING

from timeline.extraction.names import Names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.language import LanguagePack
    from timeline.language.gazetteer import Gazetteer

_TOKEN = re.compile(r"[^\W\d_][\w'’.-]*[^\W_]|[^\W\d_]")
_LINKS = frozenset(
    {"de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "zu"}
    | {"bin", "al", "el", "ibn", "af", "am", "an"}
)
# What may stand between a word that opens a sentence and the end of the one before it.
_OPENING = re.compile(r"(?:\A|[.!?:…\n])[\s\"“”„«»'’(\[–—-]*\Z")
_REACH = 6
_LONGEST_NAME = 5
_LONG_TITLE = 5


def capitalised_names(text: str, span: tuple[int, int], pack: LanguagePack, gazetteer: Gazetteer) -> Names:
    """The names of a sentence: countries, and people and bodies of two words or more, or behind a title.

    `text` is the article without its dates. A word that opens a sentence counts only where the article has
    it with a capital elsewhere, too. A name behind a preposition of place is a place.
    """
    participants: dict[str, None] = {}
    places: dict[str, None] = {}
    titles = tuple(pack.events.titles | gazetteer.titles)
    for before, run in _runs(text, span):
        words = list(dropwhile(lambda word: _is_title(word, titles), run))
        is_titled = len(words) < len(run) or _is_title(before, titles)
        if not words or not words[0][0].isupper():
            continue
        name = " ".join(words)
        if name in gazetteer.countries or (len(words) > 1 and before in gazetteer.whereabouts):
            places[name] = None
        elif len(words) > 1 or is_titled:
            participants[name] = None
    return Names(tuple(participants), tuple(places))


def _is_title(word: str, titles: tuple[str, ...]) -> bool:
    """Whether a word is a title, or ends in one: "Außenminister"."""
    lower = word.lower().rstrip(".")
    return lower in titles or lower.endswith(tuple(title for title in titles if len(title) >= _LONG_TITLE))


def _runs(text: str, span: tuple[int, int]) -> Iterator[tuple[str, list[str]]]:
    """The runs of capitalised words in a sentence, each with the word in small letters before it."""
    before, run, end = "", list[str](), span[0]
    for match in _TOKEN.finditer(text, *span):
        word = match.group()
        is_beside = text[end : match.start()] == " "
        if run and (not is_beside or not _goes_on(word)):
            yield before, _unlinked(run)
            before, run = run[-1].lower() if is_beside else "", []
        if run or (word[0].isupper() and not _only_opens(text, match)):
            run.append(word)
        else:
            before = word.lower()
        end = match.end()
    if run:
        yield before, _unlinked(run)


def _goes_on(word: str) -> bool:
    return word[0].isupper() or word in _LINKS


def _only_opens(text: str, match: re.Match[str]) -> bool:
    """Whether a word may have its capital from opening a sentence, because it never has one elsewhere."""
    if not _opens(text, match):
        return False
    word = re.compile(rf"(?<!\w){re.escape(match.group())}(?!\w)")
    return all(_opens(text, other) for other in word.finditer(text))


def _opens(text: str, match: re.Match[str]) -> bool:
    return bool(_OPENING.search(text, max(0, match.start() - _REACH), match.start()))


def _unlinked(run: list[str]) -> list[str]:
    """A run of at most so many words, without the small words at its end."""
    run = run[:_LONGEST_NAME]
    while run and not run[-1][0].isupper():
        run = run[:-1]
    return run
