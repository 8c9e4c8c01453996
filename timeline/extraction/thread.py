"""Sentences that may go on telling of a date told before them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import Granularity
from timeline.extraction.dating import DatedSentence, EventDate, Manner
from timeline.extraction.kinds import is_figure
from timeline.extraction.roles import Role
from timeline.extraction.words import words_of
from timeline.model import EventKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.extraction.words import Words
    from timeline.language import LanguagePack

# A sentence goes on with a date told at most so many sentences before.
_REACH = 6
_SHORT_WORD = 4


class _Told(NamedTuple):
    """A date, the sentence that told it, what sort of thing it told, and with how many further ones of that
    sort the text went on.
    """

    position: int
    date: EventDate
    kind: EventKind
    words: frozenset[str]
    more: int = 0


class Thread:
    """What an article told last, sentence by sentence: a date, and the last one that is a day."""

    def __init__(self, text: str, pack: LanguagePack) -> None:
        self._text = text
        self._pack = pack
        self._last: _Told | None = None
        self._last_day: _Told | None = None

    def going_on(
        self, sentence: DatedSentence, position: int, found: Sequence[EventDate]
    ) -> Iterator[tuple[EventDate, frozenset[str]]]:
        """The dates before it that a sentence could tell of, with what speaks for and against that."""
        own = _own(found)
        words = words_of(self._text[slice(*sentence.span)])
        sort = _sort_of(self._text[slice(*sentence.span)], self._pack)
        for told in dict.fromkeys((self._last, self._last_day)):
            if told is None or position - told.position > _REACH or told.date.value in {d.value for d in own}:
                continue
            features = {
                f"{sort} after {told.kind}",
                f"{min(position - told.position, _REACH)} on",
                "unbroken" if told.more == position - told.position - 1 else "broken",
                *self._of_words(words, told),
                *self._of_sentence(sentence, told, own),
                *(f"beside {date.role}" for date in found),
                *(["back to a day"] if told is not self._last else []),
            }
            yield told.date._replace(manner=Manner.CONTINUED), frozenset(features)

    def hear(self, sentence: DatedSentence, position: int, found: Sequence[EventDate]) -> None:
        """Move on to the date that a sentence tells, or on from it."""
        date = next((d for d in _own(found) if d.manner == Manner.TOLD and d.interval is not None), None)
        words = self._text[slice(*sentence.span)]
        sort = _sort_of(words, self._pack)
        if date is None:
            self._last = _further(self._last, sort)
            self._last_day = _further(self._last_day, sort)
            return
        self._last = _Told(position, date, sort, frozenset(words_of(words)))
        if _is_day(date):
            self._last_day = self._last

    def _of_words(self, words: Words, told: _Told) -> Iterator[str]:
        events = self._pack.events
        if not events.pointing.isdisjoint(words):
            nouns, beside = events.happening | events.occasion, (*pairwise(words), *pairwise(words[::-1]))
            if any(word in nouns and other in events.pointing for word, other in beside):
                yield "that happening"
        shared = {word for word in words if len(word) > _SHORT_WORD} & told.words
        yield f"shares {min(len(shared), 3)}"

    def _of_sentence(self, sentence: DatedSentence, told: _Told, own: Sequence[EventDate]) -> Iterator[str]:
        if not sentence.timexes:
            yield "undated"
        if own:
            yield "dated itself"
            if any(_is_day(date) for date in own):
                yield "dated to a day"
        if "\n" in self._text[told.date.last.end : sentence.span[0]].strip(" "):
            yield "new paragraph"


def _further(told: _Told | None, sort: EventKind) -> _Told | None:
    return told._replace(more=told.more + 1) if told is not None and sort == told.kind else told


def _is_day(date: EventDate) -> bool:
    return date.interval is not None and date.interval.granularity <= Granularity.DAY


def _own(found: Sequence[EventDate]) -> list[EventDate]:
    return [date for date in found if date.role in (Role.TOLD, Role.SINCE)]


def _sort_of(words: str, pack: LanguagePack) -> EventKind:
    """What a whole sentence tells, at a glance: figures, a saying, or a happening."""
    if is_figure(words, pack):
        return EventKind.FIGURE
    says_nothing = pack.events.speech.isdisjoint(words_of(words))
    return EventKind.OCCURRENCE if says_nothing else EventKind.STATEMENT
