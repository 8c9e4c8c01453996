"""What stands around a time expression: its sentence, the words beside it, the way the sentence points."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.language import LanguagePack

# How far to look for the words of the same sentence; sentences of news are shorter.
_REACH = 160
_WORD = re.compile(r"[\w'’$%.-]*[\w$%]")
_SENTENCE_BREAK = re.compile(r"[.!?][\"”’')\]]*\s|\n")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The lower-cased words of the sentence before and after an expression, nearest first."""

    before: tuple[str, ...]
    after: tuple[str, ...]

    def points(self, pack: LanguagePack) -> int:
        """+1 where the nearest clue says that the future is meant, -1 for the past, 0 without a clue."""
        for word in _interleaved(self.before, self.after):
            if word in pack.clues.future:
                return 1
            if word in pack.clues.past:
                return -1
        return 0


def surroundings(text: str, start: int, end: int) -> Surroundings:
    """What stands around `text[start:end]` in its sentence."""
    head, tail = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    breaks = [
        match.end() for match in _SENTENCE_BREAK.finditer(head) if not _is_abbreviation(head, match.start())
    ]
    if breaks:
        head = head[breaks[-1] :]
    ending = _SENTENCE_BREAK.search(tail)
    if ending is not None:
        tail = tail[: ending.start()]
    return Surroundings(tuple(reversed(_words(head))), tuple(_words(tail)))


def _is_abbreviation(text: str, dot: int) -> bool:
    word = text[:dot].rsplit(None, 1)[-1:]
    return text[dot] == "." and bool(word) and len(word[0]) <= 3 and word[0][:1].isupper()


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _interleaved(before: tuple[str, ...], after: tuple[str, ...]) -> list[str]:
    """The words by their distance from the expression; at the same distance the one before it first."""
    mixed: list[str] = []
    for index in range(max(len(before), len(after))):
        mixed += before[index : index + 1]
        mixed += after[index : index + 1]
    return mixed
