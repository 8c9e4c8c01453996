"""Dated events of an article: one for each happening that a sentence places in time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from timeline.extraction.dating import (
    EventDate,
    dated_sentences,
    dateline_length,
    day_of,
    elaboration,
    event_dates,
)
from timeline.extraction.kinds import is_negated, kind_of
from timeline.extraction.names import Names, names_of
from timeline.extraction.titles import optional_parts, title_of
from timeline.language import LanguagePack, encodable, load_pack
from timeline.language.models import load_model
from timeline.model import Proposal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.model import Publication, Timex

_WORD = re.compile(r"[\w-]+")
# An event is as sure as its date, and somewhat less: its sentence may tell of something else.
_EVENT_FACTOR = 0.8
# A longer sentence is none that a person wrote: a table, or a hostile text.
_LONGEST = 2000
_MOST_DATES = 60


@dataclass(frozen=True, slots=True)
class _Draft:
    """A date, the sentence in which it stands, the dates there, and the sentence that tells the happening."""

    date: EventDate
    evidence: tuple[int, int]
    dates: tuple[tuple[int, int], ...]
    telling: tuple[int, int]


def propose(
    text: str, language: str, published: Publication, timexes: Sequence[Timex]
) -> tuple[Proposal, ...]:
    """The dated events of `text`, in the order in which it tells them."""
    pack = load_pack(language)
    drafts = list(_drafts(text, pack, timexes))
    return tuple(_once(_finished(drafts, text, published, pack)))


def _drafts(text: str, pack: LanguagePack, timexes: Sequence[Timex]) -> Iterator[_Draft]:
    dated = dated_sentences(text, timexes)
    for position, sentence in enumerate(dated):
        start = sentence.span[0]
        spans = tuple((timex.start - start, timex.end - start) for _, timex in sentence.timexes)
        if len(spans) > _MOST_DATES:
            continue
        for date in event_dates(text, sentence, pack):
            focus = (date.first.start - start, date.last.end - start)
            telling = elaboration(text, pack, dated, position, focus)
            yield _Draft(date, sentence.span, spans, telling or sentence.span)


class _Parsed(NamedTuple):
    """What the trained pipeline tells of a sentence: its names, and the parts that a title can do without."""

    names: Names = Names()
    optional: tuple[tuple[int, int], ...] = ()


def _finished(
    drafts: list[_Draft], text: str, published: Publication, pack: LanguagePack
) -> Iterator[Proposal]:
    """The events with titles and names, as far as the language has a trained pipeline to tell them."""
    parsed = _parsed(drafts, text, pack)
    for draft in drafts:
        yield from _proposal(draft, text, published, pack, parsed.get(draft.telling, _Parsed()))


def _parsed(drafts: list[_Draft], text: str, pack: LanguagePack) -> dict[tuple[int, int], _Parsed]:
    """Each sentence that tells an event, parsed once, however many dates it has."""
    spans = [
        span for span in dict.fromkeys(draft.telling for draft in drafts) if span[1] - span[0] <= _LONGEST
    ]
    model = load_model(pack.code) if spans else None
    if model is None:
        return {}
    told = [encodable(text[slice(*span)]).replace("\n", " ") for span in spans]
    with model.memory_zone():  # pyright: ignore[reportUnknownMemberType]
        return {
            span: _Parsed(names_of(sentence, text), tuple(optional_parts(sentence)))
            for span, sentence in zip(spans, model.pipe(told), strict=True)
        }


def _proposal(
    draft: _Draft, text: str, published: Publication, pack: LanguagePack, parsed: _Parsed
) -> Iterator[Proposal]:
    """The event, or none where no title can be made of its sentence."""
    title = _title(draft, text, pack, parsed)
    if len(title.split()) < 2:
        return
    date, words = draft.date, text[slice(*draft.evidence)]
    focus = (date.first.start - draft.evidence[0], date.last.end - draft.evidence[0])
    yield Proposal(
        title=title,
        kind=kind_of(words, focus, date.interval, published.interval, pack),
        value=day_of(date.first),
        end_value=None if date.last is date.first else day_of(date.last),
        interval=date.interval,
        evidence=draft.evidence,
        timex=date.position,
        participants=parsed.names.participants,
        places=parsed.names.places,
        negated=is_negated(words, focus, pack.events.negation),
        confidence=round(min(date.first.confidence, date.last.confidence) * _EVENT_FACTOR, 3),
    )


def _title(draft: _Draft, text: str, pack: LanguagePack, parsed: _Parsed) -> str:
    words = text[slice(*draft.telling)]
    # The place and outlet before the first sentence are no part of what happened.
    cut = dateline_length(words)
    optional = [(a - cut, b - cut) for a, b in parsed.optional]
    if draft.telling != draft.evidence:
        return title_of(words[cut:], (), (0, 0), pack.events, optional)
    start = draft.evidence[0] + cut
    dates = [(a - cut, b - cut) for a, b in draft.dates if a >= cut]
    focus = (draft.date.first.start - start, draft.date.last.end - start)
    return title_of(words[cut:], dates, focus, pack.events, optional)


def _once(found: Iterable[Proposal]) -> Iterator[Proposal]:
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
