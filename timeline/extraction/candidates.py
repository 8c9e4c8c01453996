"""Every happening that could stand at a date, with what speaks for and against it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import Granularity
from timeline.extraction.dating import (
    DatedSentence,
    EventDate,
    Manner,
    dated_sentences,
    elaboration,
    event_dates,
)
from timeline.extraction.furniture import is_furniture, is_stamp
from timeline.extraction.kinds import has_measure, is_figure, kind_features, kind_of, plain_kind
from timeline.extraction.narration import Narration
from timeline.extraction.thread import Thread
from timeline.extraction.words import words_of
from timeline.model import EventKind, Publication

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from timeline.dates import Interval
    from timeline.extraction.words import Words
    from timeline.language import LanguagePack
    from timeline.model import Timex

_QUOTES = re.compile(r"[\"“”]|''|``")
# More dates than a sentence that a person wrote would have: a table, or a hostile text.
_MOST_DATES = 60
_LONG = 300
_UNSURE = 0.7
_LEAD = 2
# So many words are many before a date or behind it, and so many are near it.
_FAR, _NEAR = 15, 6
# So many dates have a few sentences, and more of them hardly one that is told.
_MANY_DATES = 4
# So many characters has a date that names its day, month and year.
_WRITTEN_OUT = 10


class _Article(NamedTuple):
    """What holds for all sentences of an article."""

    text: str
    created: Interval | None
    pack: LanguagePack


@dataclass(frozen=True)
class Candidate:
    """A date, the sentence that proves it, and the one that tells the happening.

    `dates` are the offsets of all expressions of the sentence, relative to it; `features` name what the
    likelihood of its being a dated event is judged by. What kind of thing it tells is found when it is
    asked for: most candidates turn out to be unlikely.
    """

    date: EventDate
    evidence: tuple[int, int]
    dates: tuple[tuple[int, int], ...]
    telling: tuple[int, int]
    features: frozenset[str]
    _article: _Article

    @cached_property
    def kind(self) -> EventKind:
        """What kind of thing it tells."""
        return kind_of(self.kind_features)

    @cached_property
    def kind_features(self) -> frozenset[str]:
        """What tells its kind."""
        text, created, pack = self._article
        words = text[slice(*self.evidence)]
        is_continued = self.date.manner == Manner.CONTINUED
        place = (len(words), len(words)) if is_continued else self.focus
        signs = kind_features(words, place, self.date.interval, created, pack)
        return signs | {f"manner {self.date.manner}"}

    @property
    def focus(self) -> tuple[int, int]:
        """Offsets of the date in the sentence; empty, at its start, where it stands in another one."""
        if self.date.manner == Manner.CONTINUED:
            return (0, 0)
        start = self.evidence[0]
        return (self.date.first.start - start, self.date.last.end - start)


def candidates(
    text: str, published: Publication, timexes: Sequence[Timex], pack: LanguagePack
) -> Iterator[Candidate]:
    """All candidates of an article, in the order in which it tells them."""
    article = _Article(text, published.interval, pack)
    narration = Narration(published.interval)
    sentences = dated_sentences(text, timexes)
    thread = Thread(text, pack)
    for position, sentence in enumerate(sentences):
        if len(sentence.timexes) > _MOST_DATES or _is_no_telling(text, sentence):
            continue
        whole = frozenset(_of_sentence(text[slice(*sentence.span)], pack))
        found = list(event_dates(text, sentence, narration, pack))
        for date in found:
            yield _candidate(article, sentences, position, date, found, whole)
        for date, features in thread.going_on(sentence, position, found):
            yield _continued(article, sentence, date, features | whole)
        thread.hear(sentence, position, found)


def _is_no_telling(text: str, sentence: DatedSentence) -> bool:
    """Whether a line belongs to the page, or only says who wrote the article and when."""
    start, end = sentence.span
    dates = _dates(sentence)
    return is_furniture(text[start:end]) or (bool(dates) and is_stamp(text[start:end], dates))


def _candidate(
    article: _Article,
    sentences: list[DatedSentence],
    position: int,
    date: EventDate,
    found: list[EventDate],
    whole: frozenset[str],
) -> Candidate:
    """A date in its sentence, of which `whole` is known beside it."""
    text, created, pack = article
    sentence = sentences[position]
    start, end = sentence.span
    words = text[start:end]
    focus = (date.first.start - start, date.last.end - start)
    telling = elaboration(text, pack, sentences, position, focus)
    features = {
        f"plainly {plain_kind(words, focus, date.interval, created, pack)}",
        f"role {date.role}",
        f"unit {_unit(date)}",
        *(["lead"] if position < _LEAD else []),
        *whole,
        *_of_place(words, focus, pack),
        *_of_time(date, created),
        *_of_company(date, found),
    }
    if "cited" in features and "alone" not in features:
        features.add("cited beside another")
    return Candidate(
        date,
        sentence.span,
        _dates(sentence),
        telling or sentence.span,
        _by_manner(date, features),
        article,
    )


def _dates(sentence: DatedSentence) -> tuple[tuple[int, int], ...]:
    start, _ = sentence.span
    return tuple((timex.start - start, timex.end - start) for _, timex in sentence.timexes)


def _unit(date: EventDate) -> str:
    if date.interval is None:
        return "open"
    unit = date.interval.granularity
    return "day" if unit <= Granularity.DAY else "year" if unit == Granularity.YEAR else "between"


def _of_sentence(words: str, pack: LanguagePack) -> Iterator[str]:
    """What a sentence is like as a whole, and which sorts of words it has."""
    if len(words) > _LONG:
        yield "long"
    if words.rstrip().endswith("?"):
        yield "question"
    if is_figure(words, pack):
        yield "figure"
    known = words_of(words)
    events, clues = pack.events, pack.clues
    if not events.move.isdisjoint(known) and has_measure(words):
        yield "move"
    endings = tuple(clues.past_endings)
    if not clues.past.isdisjoint(known) or any(word.endswith(endings) for word in known):
        yield "past"
    if not (clues.future.isdisjoint(known) and events.plan.isdisjoint(known)):
        yield "plan"
    sorts = {
        "happening": events.happening,
        "negation": events.negation,
        "first person": events.first_person,
        "conditional": events.conditional,
    }
    yield from (sort for sort, listed in sorts.items() if not listed.isdisjoint(known))


def _of_place(words: str, focus: tuple[int, int], pack: LanguagePack) -> Iterator[str]:
    """Where in its sentence the date stands."""
    before = words[: focus[0]]
    if len(_QUOTES.findall(before)) % 2:
        yield "quoted"
    clause = words_of(before[before.rfind(",") + 1 :])
    if not clause:
        yield "first in its clause"
    elif clause[-1] in pack.events.prepositions:
        yield "behind a preposition"
    if not pack.events.linking.isdisjoint(clause[:-1]):
        yield "subordinate"
    yield from _of_edges(words_of(before), words_of(words[focus[1] :]), pack)


def _of_edges(before: Words, after: Words, pack: LanguagePack) -> Iterator[str]:
    """How far a date is from the ends of its sentence, and which way the verbs near it point."""
    if not before:
        yield "first"
    if not after:
        yield "last"
    if len(before) > _FAR:
        yield "far in"
    if len(after) > _FAR:
        yield "much follows"
    if not pack.events.citing.isdisjoint(before[-_NEAR:]):
        yield "cited"
    near = {*before[-_NEAR:], *after[:_NEAR]}
    if near & pack.clues.past:
        yield "past near"
    if near & (pack.clues.future | pack.events.plan):
        yield "plan near"


def _of_time(date: EventDate, created: Interval | None) -> Iterator[str]:
    if date.first.end - date.first.start >= _WRITTEN_OUT and date.interval is not None:
        yield "written out"
    if min(date.first.confidence, date.last.confidence) < _UNSURE:
        yield "unsure"
    if created is None or date.interval is None:
        return
    if date.interval.begin >= created.until:
        yield "ahead"
    elif date.interval.contains(created):
        yield "current"


def _of_company(date: EventDate, found: list[EventDate]) -> Iterator[str]:
    """What other dates the sentence has."""
    yield f"one of {min(len(found), _MANY_DATES)}"
    others = [other for other in found if other is not date]
    if not others:
        yield "alone"
        return
    if date.interval is not None and any(
        other.interval is not None and date.interval.contains(other.interval) for other in others
    ):
        yield "finer beside it"
    if others and found[0] is date:
        yield "first of several"


def _continued(
    article: _Article, sentence: DatedSentence, date: EventDate, features: frozenset[str]
) -> Candidate:
    """A sentence that may go on telling of a date before it."""
    features |= {f"unit {_unit(date)}", *_of_time(date, article.created)}
    return Candidate(
        date, sentence.span, _dates(sentence), sentence.span, _by_manner(date, features), article
    )


def _by_manner(date: EventDate, features: AbstractSet[str]) -> frozenset[str]:
    """The features, each weighed by itself for each manner of dating."""
    return frozenset({str(date.manner), *(f"{date.manner}: {feature}" for feature in features)})
