"""What stands around a time expression: its sentence, the words beside it, the way the sentence points."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.language import LanguagePack

# How far to look for the words of the same sentence; sentences of news are shorter.
_REACH = 160
# Words before in which the verb of the same clause is looked for, and words after.
_CLAUSE = 14
_VERB_AFTER = 4
_WORD = re.compile(r"[\w'’$%.-]*[\w$%]")
_SENTENCE_BREAK = re.compile(r"[.!?][\"”’')\]]*\s|\n")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The lower-cased words of the sentence before and after an expression, nearest first."""

    before: tuple[str, ...]
    after: tuple[str, ...]

    def points(self, pack: LanguagePack) -> int:
        """Positive where the words say that the future is meant, negative for the past, 0 without a clue.

        The word right before ("until", "since") is certain: 2; the nearest verb is a hint: 1.
        """
        clues = pack.clues
        if self.before[:1] and self.before[0] in clues.toward:
            return 2
        if self.before[:1] and self.before[0] in clues.since:
            return -2
        return _nearest_verb(self.before[:_CLAUSE], pack) or _nearest_verb(self.after[:_VERB_AFTER], pack)


def _nearest_verb(words: tuple[str, ...], pack: LanguagePack) -> int:
    clues = pack.clues
    for index, word in enumerate(words):
        pair = " ".join(reversed(words[index : index + 2]))
        if word in clues.future or pair in clues.future:
            return 1
        if word in clues.past or word in pack.events.speech or _ends(word, clues.past_endings):
            if " ".join(reversed(words[index + 1 : index + 3])) in clues.passive:
                return 1
            # A past verb right before the preposition is surely that of the date: "fell in August".
            return -2 if index == 1 else -1
    return 0


def _ends(word: str, endings: frozenset[str]) -> bool:
    return len(word) > 4 and any(word.endswith(ending) for ending in endings)


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
