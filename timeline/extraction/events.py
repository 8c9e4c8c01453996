"""Dated events of an article: one for each happening that a sentence places in time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import Granularity
from timeline.extraction.kinds import is_negated, kind_of
from timeline.extraction.titles import title_of
from timeline.language import LanguagePack, load_pack, sentences
from timeline.model import Proposal, Publication, Timex, TimexType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WORD = re.compile(r"[\w-]+")


class _Dated(NamedTuple):
    """A sentence and the time expressions in it, as (index, expression)."""

    span: tuple[int, int]
    timexes: tuple[tuple[int, Timex], ...]


def propose(
    text: str, language: str, published: Publication, timexes: Sequence[Timex]
) -> tuple[Proposal, ...]:
    """The dated events of `text`, in the order in which it tells them."""
    pack = load_pack(language)
    dated = _dated_sentences(text, timexes)
    found = [
        proposal
        for position, sentence in enumerate(dated)
        for proposal in _of_sentence(text, pack, published, dated, position, sentence)
    ]
    return tuple(_once(found))


def _dated_sentences(text: str, timexes: Sequence[Timex]) -> list[_Dated]:
    indexed = list(enumerate(timexes))
    result: list[_Dated] = []
    position = 0
    for start, end in sentences(text):
        inside: list[tuple[int, Timex]] = []
        while position < len(indexed) and indexed[position][1].start < end:
            if indexed[position][1].start >= start:
                inside.append(indexed[position])
            position += 1
        result.append(_Dated((start, end), tuple(inside)))
    return result


def dates_an_event(timex: Timex) -> bool:
    """Whether an expression can date an event: it names a time of at least a year's precision, or a day
    whose year is still open.
    """
    if timex.type not in (TimexType.DATE, TimexType.TIME):
        return False
    if timex.interval is None:
        return timex.value.startswith("XXXX-") and timex.value[5:7].isdigit()
    return timex.interval.granularity <= Granularity.YEAR


def _of_sentence(
    text: str,
    pack: LanguagePack,
    published: Publication,
    dated: list[_Dated],
    position: int,
    sentence: _Dated,
) -> Iterator[Proposal]:
    start, end = sentence.span
    candidates = [(index, timex) for index, timex in sentence.timexes if dates_an_event(timex)]
    spans = [(timex.start - start, timex.end - start) for _, timex in sentence.timexes]
    for index, timex in candidates:
        focus = (timex.start - start, timex.end - start)
        words = text[start:end]
        telling = _elaboration(text, pack, dated, position, focus)
        evidence = sentence.span
        if telling is None:
            title = title_of(words, spans, focus, pack.events)
        else:
            title = title_of(text[telling[0] : telling[1]], (), (0, 0), pack.events)
        if len(title.split()) < 2:
            continue
        yield Proposal(
            title=title,
            kind=kind_of(words, focus, timex.interval, published.interval, pack),
            value=timex.value,
            end_value=None,
            interval=timex.interval,
            evidence=evidence,
            timex=index,
            negated=is_negated(words, focus, pack.events.negation),
            confidence=round(timex.confidence * 0.8, 3),
        )


def _elaboration(
    text: str, pack: LanguagePack, dated: list[_Dated], position: int, focus: tuple[int, int]
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


def _once(found: list[Proposal]) -> Iterator[Proposal]:
    """One event for one happening: the same date told again with mostly the same words is the same event."""
    kept: list[tuple[Proposal, frozenset[str]]] = []
    for proposal in found:
        words = frozenset(word.lower() for word in _WORD.findall(proposal.title) if len(word) > 3)
        if any(
            other.value == proposal.value and len(words & known) * 5 >= 3 * min(len(words), len(known)) > 0
            for other, known in kept
        ):
            continue
        kept.append((proposal, words))
        yield proposal
