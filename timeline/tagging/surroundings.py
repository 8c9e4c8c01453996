"""What stands around a time expression: its sentence, its clause, and the way they point.

The verb that governs an expression stands in its own clause. Clauses are told apart by commas and
by the words that open one ("that", "which", "setelah"); where the clause has no verb that points
anywhere (a list of places between commas), the rest of the sentence is asked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.language import LanguagePack

# How far to look for the words of the same sentence; sentences of news are shorter.
_REACH = 160
# Words before and after in which the verb is looked for; more where they are surely of its own clause.
_BEFORE = 18
_AFTER = 4
_OWN_AFTER = 12
# How many words may stand between a word of planning and the infinitive: "asked the court to rule".
_OBJECT = 4
# A date that no more than a preposition precedes stands in front of its clause.
_FRONTED = 2
# What a possessive date names is governed by a verb that stands near: "will attend Friday's meeting".
_GOVERNED = 2
_POSSESSIVE = ("'s ", "’s ")
_WORD = re.compile(r"[\w'’$%.-]*[\w$%]")
_TOKEN = re.compile(r"[\w'’$%.-]*[\w$%]|[,;:()\"“”–—]")
_SENTENCE_BREAK = re.compile(r"[.!?][\"”’')\]]*\s|\n")


class _Hint(NamedTuple):
    """What a clause says: the way it points, and how many words lie between the verb and the date."""

    direction: int
    distance: int


@dataclass(frozen=True)
class Surroundings:
    """The text of the sentence before and after an expression."""

    head: str
    tail: str

    @cached_property
    def before(self) -> tuple[str, ...]:
        """The lower-cased words of the sentence before the expression, nearest first."""
        return tuple(reversed(_words(self.head)))

    @cached_property
    def after(self) -> tuple[str, ...]:
        """The lower-cased words of the sentence after the expression."""
        return tuple(_words(self.tail))

    @cached_property
    def is_possessive(self) -> bool:
        """Whether the expression only names something: "Thursday's ruling"."""
        return self.tail.startswith(_POSSESSIVE)

    def points(self, pack: LanguagePack) -> int:
        """Positive where the words say that the future is meant, negative for the past, 0 without a clue.

        The word right before ("until", "since") is certain: 2; a verb is a hint: 1.
        """
        clues = pack.clues
        nearest = self.before[:1]
        if (
            len(self.before) > 2 and " ".join(self.before[2::-1]) in clues.toward
        ):  # "as early as", "sampai dengan"
            return 2
        if nearest and nearest[0] in clues.toward:
            # "Until Thursday they had not called": what ends there was.
            before, after = self._own_clause(pack)
            is_fronted = len(before) <= _FRONTED and nearest[0] in clues.until
            was = is_fronted and _nearest_ahead(after, pack).direction < 0
            return -1 if was else 2
        if nearest and nearest[0] in clues.since:
            before, after = self._own_clause(pack)
            if len(before) <= _FRONTED and _nearest_ahead(after, pack).direction > 0:
                return 1  # "After June, the toll will rise"
            return -1 if self.is_possessive else -2
        own, behind = self._own_clause(pack)
        hint = _nearest_back(own, pack)
        if self.is_possessive:
            return 1 if hint.direction > 0 and hint.distance <= _GOVERNED else -1
        if hint.direction:
            # A verb right before the preposition is surely that of the date: "fell in August".
            return hint.direction * (2 if hint.distance <= 1 else 1)
        return (
            _nearest_ahead(behind, pack).direction
            or _nearest_back(tuple(_WORD.findall(self.head)[-_BEFORE:]), pack).direction
            or _nearest_ahead(tuple(_WORD.findall(self.tail)[:_AFTER]), pack).direction
        )

    def tells_past(self, pack: LanguagePack) -> bool:
        """Whether the verb of its own clause surely tells of what has been, and nothing there of a plan."""
        words = tuple(word.lower() for word in self._own_clause(pack)[0])
        clues = pack.clues
        if words[-1:] and words[-1] in clues.toward | clues.target:
            return False
        if any(_is_future(words, index, pack) or word in clues.plans for index, word in enumerate(words)):
            return False
        hint = _nearest_back(words, pack)
        return hint.direction < 0 and not any(word in clues.untensed for word in words)

    def _own_clause(self, pack: LanguagePack) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The words of the expression's own clause before it and after it."""
        before = _TOKEN.findall(self.head)
        while before and before[-1] in ",(":
            before.pop()
        own = _until_bound(reversed(before), pack)[::-1]
        after = _TOKEN.findall(self.tail)
        if after[:1] == [","] and len(own) <= _FRONTED:
            after = after[1:]  # "On Tuesday, the court will rule"
        return own, _until_bound(after, pack)[:_OWN_AFTER]


def _until_bound(tokens: Iterable[str], pack: LanguagePack) -> tuple[str, ...]:
    words: list[str] = []
    for token in tokens:
        if token.lower() in pack.clues.bounds or not (token[-1].isalnum() or token[-1] in "_$%"):
            break
        words.append(token)
    return tuple(words)


def _nearest_back(words: tuple[str, ...], pack: LanguagePack) -> _Hint:
    return _nearest(words, range(len(words) - 1, -1, -1), pack)


def _nearest_ahead(words: tuple[str, ...], pack: LanguagePack) -> _Hint:
    return _nearest(words, range(len(words)), pack)


def _nearest(words: tuple[str, ...], order: range, pack: LanguagePack) -> _Hint:
    """The nearest word that points somewhere; one that only leans to the past waits for a better one."""
    clues = pack.clues
    leaning = _Hint(0, 0)
    # A name is no verb: "the United States", "the Associated Press".
    words = tuple("" if _is_past_form(word, pack) and word[0].isupper() else word.lower() for word in words)
    for distance, index in enumerate(order):
        word = words[index]
        if _is_future(words, index, pack):
            return _Hint(1, distance)
        if word in clues.forecasts:
            return _Hint(-order.step, distance)
        if word in clues.untensed:
            leaning = leaning if leaning.direction else _Hint(-1, distance)
        elif word in clues.past or _is_past_form(word, pack):
            return _Hint(_of_past_form(words, index, pack), distance)
        elif word in pack.events.speech:  # "akan disampaikan": what will be said is ahead
            before = words[max(index - 1, 0) : index]
            is_modal = any(other in clues.future and not pack.plays(other, "vague") for other in before)
            return _Hint(1 if is_modal else -1, distance)
    return leaning


def _is_future(words: tuple[str, ...], index: int, pack: LanguagePack) -> bool:
    """Whether a word is a modal, a word of planning, or the "to" of an infinitive that a plan governs."""
    clues, word = pack.clues, words[index]
    if _is_past_perfect(words[max(index - 2, 0) : index], pack):
        return False
    if (
        word in clues.future
        or _contracted(word) in clues.future
        or " ".join(words[max(index - 1, 0) : index + 1]) in clues.future
    ):
        return True
    if index and words[index - 1] in clues.progressive and _ends(word, clues.progressive_endings):
        return True
    if word not in clues.infinitive or index + 1 >= len(words) or words[index + 1] in clues.determiners:
        return False
    plan = next(
        (at for at in range(index - 1, max(index - _OBJECT, 0) - 1, -1) if words[at] in clues.plans), None
    )
    return plan is not None and not _is_past_perfect(words[max(plan - 2, 0) : plan], pack)


def _contracted(word: str) -> str:
    """ "'ll" of "we'll"."""
    return "'" + word[-2:] if word[-3:-2] in ("'", "’") else ""


def _is_past_perfect(words: tuple[str, ...], pack: LanguagePack) -> bool:
    """ "Had been due": the plan is told from a later plan that took its place."""
    past = pack.clues.past
    return len(words) == 2 and words[0] in past and words[1] in past & pack.clues.auxiliaries


def _of_past_form(words: tuple[str, ...], index: int, pack: LanguagePack) -> int:
    """A past form behind a modal is no past: "will be held", "to be held"."""
    clues, first = pack.clues, index
    while first > 0 and (words[first - 1] in clues.auxiliaries or words[first - 1].endswith("ly")):
        first -= 1
    helped = first < index and first > 0
    return 1 if helped and words[first - 1] in clues.future | clues.infinitive else -1


def _is_past_form(word: str, pack: LanguagePack) -> bool:
    return word not in pack.clues.no_past and _ends(word, pack.clues.past_endings)


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
    return Surroundings(head, tail)


def begins_sentence(text: str, start: int) -> bool:
    """Whether a word begins a sentence, a line or a quotation, and has its capital from that."""
    head = text[max(0, start - _REACH) : start].rstrip(" \"“”'‘’`([")
    return not head or head[-1] in ".!?:;\n–—_-|>"


def _is_abbreviation(text: str, dot: int) -> bool:
    word = text[:dot].rsplit(None, 1)[-1:]
    return text[dot] == "." and bool(word) and len(word[0]) <= 3 and word[0][:1].isupper()


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]
