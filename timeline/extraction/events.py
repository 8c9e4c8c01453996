"""Dated events of an article: one for each happening that a sentence places in time."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import Granularity
from timeline.extraction.kinds import is_negated, kind_of
from timeline.extraction.names import names_of
from timeline.extraction.titles import title_of
from timeline.language import LanguagePack, encodable, load_pack, sentences
from timeline.language.models import load_model
from timeline.model import Proposal, Publication, Timex, TimexType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.dates import Interval

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
    return tuple(_with_names(list(_once(found)), text, language))


def _with_names(found: list[_Told], text: str, language: str) -> Iterator[Proposal]:
    """The events with who took part and where, as far as the language has a trained pipeline."""
    model = load_model(language) if found else None
    if model is None:
        yield from (proposal for proposal, _ in found)
        return
    told = [encodable(text[slice(*span)]).replace("\n", " ") for _, span in found]
    with model.memory_zone():  # pyright: ignore[reportUnknownMemberType]
        for (proposal, _), sentence in zip(found, model.pipe(told), strict=True):
            names = names_of(sentence, text)
            yield replace(proposal, participants=names.participants, places=names.places)


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
) -> Iterator[_Told]:
    start, end = sentence.span
    spans = [(timex.start - start, timex.end - start) for _, timex in sentence.timexes]
    words = text[start:end]
    for date in _dates(text, sentence, pack):
        focus = (date.first.start - start, date.last.end - start)
        telling = _elaboration(text, pack, dated, position, focus)
        if telling is None:
            title = title_of(words, spans, focus, pack.events)
        else:
            title = title_of(text[telling[0] : telling[1]], (), (0, 0), pack.events)
        if len(title.split()) < 2:
            continue
        proposal = Proposal(
            title=title,
            kind=kind_of(words, focus, date.interval, published.interval, pack),
            value=_day_of(date.first),
            end_value=None if date.last is date.first else _day_of(date.last),
            interval=date.interval,
            evidence=sentence.span,
            timex=date.position,
            negated=is_negated(words, focus, pack.events.negation),
            confidence=round(min(date.first.confidence, date.last.confidence) * 0.8, 3),
        )
        yield _Told(proposal, sentence.span if telling is None else telling)


class _Told(NamedTuple):
    """An event and the sentence that tells it, which need not be the one with the date."""

    proposal: Proposal
    sentence: tuple[int, int]


class _Date(NamedTuple):
    """One date of a sentence: an expression, or the two ends of a span."""

    position: int
    first: Timex
    last: Timex
    interval: Interval | None


def _dates(text: str, sentence: _Dated, pack: LanguagePack) -> Iterator[_Date]:
    """The dates that can date an event; two that a joining word makes a span are one."""
    candidates = [(index, timex) for index, timex in sentence.timexes if dates_an_event(timex)]
    position = 0
    while position < len(candidates):
        index, first = candidates[position]
        following = candidates[position + 1][1] if position + 1 < len(candidates) else None
        if following is not None and _is_span(text, first, following, pack):
            assert first.interval is not None
            assert following.interval is not None
            yield _Date(index, first, following, first.interval.joined(following.interval))
            position += 2
        else:
            yield _Date(index, first, first, first.interval)
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


def _day_of(timex: Timex) -> str:
    """The date of an expression without its time of day."""
    return timex.value.split("T")[0] if timex.type == TimexType.TIME else timex.value


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


def _once(found: list[_Told]) -> Iterator[_Told]:
    """One event for one happening: the same date told again with mostly the same words is the same event."""
    kept: list[tuple[Proposal, frozenset[str]]] = []
    for told in found:
        proposal = told.proposal
        words = frozenset(word.lower() for word in _WORD.findall(proposal.title) if len(word) > 3)
        if any(
            other.value == proposal.value and len(words & known) * 5 >= 3 * min(len(words), len(known)) > 0
            for other, known in kept
        ):
            continue
        kept.append((proposal, words))
        yield told
