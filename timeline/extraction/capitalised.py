"""Names in a language without a trained pipeline: words with capitals, as far as these tell names."""

from __future__ import annotations

import re
from itertools import dropwhile
from typing import TYPE_CHECKING

from timeline.extraction.names import Names
from timeline.extraction.standing import places

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


class Capitals:
    """The capitalised names of one article, sentence by sentence.

    `text` is the article without its dates. A word that opens a sentence counts only where the article has
    it with a capital elsewhere, too. A name behind a preposition of place is a place.
    """

    def __init__(self, text: str, pack: LanguagePack, gazetteer: Gazetteer) -> None:
        self._text, self._gazetteer = text, gazetteer
        self._titles = pack.events.titles | gazetteer.titles
        self._long_titles = tuple(title for title in self._titles if len(title) >= _LONG_TITLE)
        self._only_opening: dict[str, bool] = {}

    def names(self, span: tuple[int, int]) -> Names:
        """The names of a sentence: countries, and people and bodies of several words or behind a title."""
        participants: dict[str, None] = {}
        located: dict[str, None] = {}
        for before, run in self._runs(span):
            words = list(dropwhile(self._is_title, run))
            is_titled = len(words) < len(run) or self._is_title(before)
            if not words or not words[0][0].isupper():
                continue
            name, is_long = " ".join(words), len(words) > 1
            if name in self._gazetteer.countries or (is_long and before in self._gazetteer.whereabouts):
                located[name] = None
            elif is_long or is_titled:
                participants[name] = None
        return Names(tuple(participants), tuple(located))

    def _is_title(self, word: str) -> bool:
        """Whether a word is a title, or ends in one: "Außenminister"."""
        lower = word.lower().rstrip(".")
        return lower in self._titles or lower.endswith(self._long_titles)

    def _runs(self, span: tuple[int, int]) -> Iterator[tuple[str, list[str]]]:
        """The runs of capitalised words in a sentence, each with the word in small letters before it."""
        before, run, end = "", list[str](), span[0]
        for match in _TOKEN.finditer(self._text, *span):
            word = match.group()
            is_beside = self._text[end : match.start()] == " "
            if run and (not is_beside or not _goes_on(word)):
                yield before, _unlinked(run)
                before, run = run[-1].lower() if is_beside else "", []
            if run or (word[0].isupper() and not self._only_opens(match.start(), word)):
                run.append(word)
            else:
                before = word.lower()
            end = match.end()
        if run:
            yield before, _unlinked(run)

    def _only_opens(self, at: int, word: str) -> bool:
        """Whether a word may have its capital from opening a sentence, because it never has one elsewhere."""
        if not _opens(self._text, at):
            return False
        if word not in self._only_opening:
            self._only_opening[word] = all(_opens(self._text, place) for place in places(word, self._text))
        return self._only_opening[word]


def _goes_on(word: str) -> bool:
    return word[0].isupper() or word in _LINKS


def _opens(text: str, at: int) -> bool:
    return bool(_OPENING.search(text, max(0, at - _REACH), at))


def _unlinked(run: list[str]) -> list[str]:
    """A run of at most so many words, without the small words at its end."""
    run = run[:_LONGEST_NAME]
    while run and not run[-1][0].isupper():
        run = run[:-1]
    return run
