"""Dated events of an article: one for each happening that a sentence places in time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.extraction.candidates import Candidate, candidates
from timeline.extraction.compression import Compressor
from timeline.extraction.dating import dateline_length
from timeline.extraction.kinds import is_negated
from timeline.extraction.likelihood import LEAST_LIKELIHOOD, likelihood_of
from timeline.extraction.names import Names, names_of
from timeline.extraction.naming import Naming, first_mention
from timeline.extraction.titles import clipped_title, optional_parts, title_of, told_at
from timeline.language import LanguagePack, encodable, load_pack
from timeline.language.models import load_model
from timeline.model import Proposal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.language import Language
    from spacy.tokens import Doc

    from timeline.model import Publication, Timex

_WORD = re.compile(r"[\w-]+")
# A longer sentence is none that a person wrote: a table, or a hostile text.
_LONGEST = 2000
# So many sentences more are read for the full names of those who are known by one word.
_MOST_FIRSTS = 8


def propose(
    text: str, language: str, published: Publication, timexes: Sequence[Timex]
) -> tuple[Proposal, ...]:
    """The dated events of `text`, in the order in which it tells them."""
    pack = load_pack(language)
    drafts = [
        (candidate, likelihood)
        for candidate in candidates(text, published, timexes, pack)
        if (likelihood := likelihood_of(candidate)) >= LEAST_LIKELIHOOD
    ]
    return tuple(_once(_finished(drafts, text, pack)))


class _Telling(NamedTuple):
    """What is told of a candidate: its title and its names."""

    title: str
    names: Names = Names()


def _finished(drafts: list[tuple[Candidate, float]], text: str, pack: LanguagePack) -> Iterator[Proposal]:
    """The events with titles and names; one of which no title can be made is none."""
    tellings = _tellings([candidate for candidate, _ in drafts], text, pack)
    for (draft, likelihood), telling in zip(drafts, tellings, strict=True):
        if len(telling.title.split()) < 2:
            continue
        date = draft.date
        yield Proposal(
            title=telling.title,
            kind=draft.kind,
            value=date.value,
            end_value=date.end_value,
            interval=date.interval,
            evidence=draft.evidence,
            timex=date.position,
            participants=telling.names.participants,
            places=telling.names.places,
            negated=is_negated(text[slice(*draft.evidence)], draft.focus, pack.events.negation),
            confidence=round(likelihood * min(date.first.confidence, date.last.confidence), 3),
        )


def _tellings(drafts: list[Candidate], text: str, pack: LanguagePack) -> list[_Telling]:
    """The titles and names, by the parse where the language has a trained pipeline, else by punctuation."""
    spans = dict.fromkeys(_told(draft, text, pack) for draft in drafts)
    model = load_model(pack.code) if spans else None
    if model is None:
        return [_Telling(_clipped(draft, text, pack)) for draft in drafts]
    parsed_spans = [span for span in spans if span[1] - span[0] <= _LONGEST]
    with model.memory_zone():  # pyright: ignore[reportUnknownMemberType]
        parsed = dict(zip(parsed_spans, _parse(model, text, parsed_spans), strict=True))
        naming = _naming(model, text, parsed, pack)
        return [_telling(draft, parsed.get(_told(draft, text, pack)), text, naming, pack) for draft in drafts]


def _parse(model: Language, text: str, spans: Iterable[tuple[int, int]]) -> list[Doc]:
    return list(model.pipe(encodable(text[slice(*span)]).replace("\n", " ") for span in spans))


def _naming(model: Language, text: str, parsed: dict[tuple[int, int], Doc], pack: LanguagePack) -> Naming:
    """The names of the article; the first mention of those known by one word is read for their full names."""
    naming = Naming(text, pack.events)
    naming.learn(parsed[span] for span in sorted(parsed))
    firsts = dict.fromkeys(first_mention(text, name) for name in naming.short_names())
    unread = [span for span in firsts if span[1] - span[0] <= _LONGEST and not _is_within(span, parsed)]
    naming.learn(_parse(model, text, unread[:_MOST_FIRSTS]))
    return naming


def _is_within(span: tuple[int, int], parsed: Iterable[tuple[int, int]]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in parsed)


def _told(draft: Candidate, text: str, pack: LanguagePack) -> tuple[int, int]:
    """The sentence that tells an event, without a dateline and without a date that it begins with.

    A parser takes "Pada 4 Juli 2024 Putin ..." for one name; without its date the sentence is plain.
    """
    start, end = draft.telling
    start += dateline_length(text[start:end])
    if draft.telling != draft.evidence:
        return start, end
    for first, last in draft.dates:
        before = text[start : draft.evidence[0] + first]
        if start > draft.evidence[0] + first or not _only_leads(before, pack):
            break
        rest = text[draft.evidence[0] + last : end]
        begins = len(rest) - len(rest.lstrip(" ,)"))
        if not begins or not rest[begins:][:1].isalpha():
            break
        start = draft.evidence[0] + last + begins
    return start, end


def _only_leads(before: str, pack: LanguagePack) -> bool:
    return all(word.lower() in pack.events.prepositions for word in _WORD.findall(before))


def _telling(
    draft: Candidate, sentence: Doc | None, text: str, naming: Naming, pack: LanguagePack
) -> _Telling:
    if sentence is None:
        return _Telling(_clipped(draft, text, pack))
    dates, focus = _dates(draft, text, pack)
    told = told_at(sentence, focus, draft.kind, pack.events)
    if told is None:
        return _Telling(_clipped(draft, text, pack, sentence))
    compressor = Compressor.of(sentence, dates, pack.events, naming.subject)
    title = title_of(told, draft.kind, compressor) or _clipped(draft, text, pack, sentence)
    return _Telling(title, names_of(sentence, told.clause, draft.kind, naming))


def _clipped(draft: Candidate, text: str, pack: LanguagePack, sentence: Doc | None = None) -> str:
    dates, focus = _dates(draft, text, pack)
    optional = optional_parts(sentence) if sentence is not None else ()
    return clipped_title(text[slice(*_told(draft, text, pack))], dates, focus, pack.events, optional)


def _dates(draft: Candidate, text: str, pack: LanguagePack) -> tuple[list[tuple[int, int]], tuple[int, int]]:
    """The dates, and the one that counts, as offsets in the sentence that tells the event."""
    if draft.telling != draft.evidence:
        return [], (0, 0)
    cut = _told(draft, text, pack)[0] - draft.telling[0]
    dates = [(a - cut, b - cut) for a, b in draft.dates if a >= cut]
    return dates, (max(0, draft.focus[0] - cut), max(0, draft.focus[1] - cut))


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
