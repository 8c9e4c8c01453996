"""Which dates of an article date an event, and which sentence tells it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import Granularity
from timeline.language import sentences
from timeline.model import Timex, TimexType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.dates import Interval
    from timeline.language import LanguagePack

_WORD = re.compile(r"[\w-]+")


class DatedSentence(NamedTuple):
    """A sentence and the time expressions in it, as (index, expression)."""

    span: tuple[int, int]
    timexes: tuple[tuple[int, Timex], ...]


def dated_sentences(text: str, timexes: Sequence[Timex]) -> list[DatedSentence]:
    """The sentences of `text`, each with the time expressions that lie in it."""
    indexed = list(enumerate(timexes))
    result: list[DatedSentence] = []
    position = 0
    for start, end in sentences(text):
        inside: list[tuple[int, Timex]] = []
        while position < len(indexed) and indexed[position][1].start < end:
            if indexed[position][1].start >= start:
                inside.append(indexed[position])
            position += 1
        result.append(DatedSentence((start, end), tuple(inside)))
    return result


_DASH = re.compile(r"\s?[-–—]{1,2}\s")
_DATELINE_WORDS = 8


def dateline_length(sentence: str) -> int:
    """How many characters of a sentence are its dateline: "JAKARTA, KOMPAS.com (17/6/2025) - "."""
    dash = _DASH.search(sentence, 0, 100)
    if dash is None:
        return 0
    words = re.findall(r"[\w./’']+", sentence[: dash.start()])
    is_dateline = 0 < len(words) <= _DATELINE_WORDS and all(not word[0].islower() for word in words)
    return dash.end() if is_dateline else 0


def dates_an_event(timex: Timex) -> bool:
    """Whether an expression can date an event: it names a time of at least a year's precision, or a day
    whose year is still open.
    """
    if timex.type not in (TimexType.DATE, TimexType.TIME):
        return False
    if timex.interval is None:
        return timex.value.startswith("XXXX-") and timex.value[5:7].isdigit()
    return timex.interval.granularity <= Granularity.YEAR


class EventDate(NamedTuple):
    """One date of a sentence: an expression, or the two ends of a span."""

    position: int
    first: Timex
    last: Timex
    interval: Interval | None


def event_dates(text: str, sentence: DatedSentence, pack: LanguagePack) -> Iterator[EventDate]:
    """The dates that can date an event; two that a joining word makes a span are one."""
    told_from = sentence.span[0] + dateline_length(text[slice(*sentence.span)])
    candidates = [
        (index, timex)
        for index, timex in sentence.timexes
        if dates_an_event(timex) and timex.start >= told_from
    ]
    position = 0
    while position < len(candidates):
        index, first = candidates[position]
        following = candidates[position + 1][1] if position + 1 < len(candidates) else None
        if following is not None and _is_span(text, first, following, pack):
            assert first.interval is not None
            assert following.interval is not None
            yield EventDate(index, first, following, first.interval.joined(following.interval))
            position += 2
        else:
            yield EventDate(index, first, first, first.interval)
            position += 1


def _is_span(text: str, first: Timex, last: Timex, pack: LanguagePack) -> bool:
    """Whether "to" or a dash, and nothing else, stands between two dates of one unit."""
    if first.type != TimexType.DATE or last.type != TimexType.DATE:
        return False
    if first.interval is None or last.interval is None or first.interval.until > last.interval.begin:
        return False
    if first.interval.granularity != last.interval.granularity:
        return False
    between = text[first.end : last.start].strip().lower()
    if between in ("-", "–", "—"):
        return True
    joins = between in pack.clues.joining
    return bool(between) and not joins and (pack.plays(between, "through") or between in pack.clues.toward)


def day_of(timex: Timex) -> str:
    """The date of an expression without its time of day."""
    return timex.value.split("T")[0] if timex.type == TimexType.TIME else timex.value


def elaboration(
    text: str, pack: LanguagePack, dated: list[DatedSentence], position: int, focus: tuple[int, int]
) -> tuple[int, int] | None:
    """The next sentence, where it tells the happening that this one only names.

    "... dalam kecelakaan helikopter pada 19 Mei. Helikopter yang membawa ... jatuh di ...": a noun of
    happening stands right before the date, and the next sentence, without a date, begins with its subject.
    """
    if position + 1 >= len(dated) or dated[position + 1].timexes:
        return None
    start, _ = dated[position].span
    before = [word.lower() for word in _WORD.findall(text[start : start + focus[0]])]
    while before and before[-1] in pack.events.prepositions:
        before.pop()
    tail = before[-4:]
    if not any(word in pack.events.happening for word in tail):
        return None
    following = dated[position + 1].span
    first = _WORD.findall(text[following[0] : following[1]])[:1]
    subject = first[0].lower() if first else ""
    return following if subject in tail and subject not in pack.events.linking else None
