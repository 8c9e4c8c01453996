"""Dated events of an article: one for each happening that a sentence places in time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.extraction.candidates import Candidate, candidates
from timeline.extraction.dating import dateline_length
from timeline.extraction.kinds import is_negated
from timeline.extraction.likelihood import LEAST_LIKELIHOOD, likelihood_of
from timeline.extraction.names import Names, names_of
from timeline.extraction.titles import optional_parts, title_of
from timeline.language import LanguagePack, encodable, load_pack
from timeline.language.models import load_model
from timeline.model import Proposal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.model import Publication, Timex

_WORD = re.compile(r"[\w-]+")
# A longer sentence is none that a person wrote: a table, or a hostile text.
_LONGEST = 2000


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


class _Parsed(NamedTuple):
    """What the trained pipeline tells of a sentence: its names, and the parts that a title can do without."""

    names: Names = Names()
    optional: tuple[tuple[int, int], ...] = ()


def _finished(drafts: list[tuple[Candidate, float]], text: str, pack: LanguagePack) -> Iterator[Proposal]:
    """The events with titles and names, as far as the language has a trained pipeline to tell them."""
    parsed = _parsed([candidate for candidate, _ in drafts], text, pack)
    for candidate, likelihood in drafts:
        yield from _proposal(candidate, likelihood, text, pack, parsed.get(candidate.telling, _Parsed()))


def _parsed(drafts: list[Candidate], text: str, pack: LanguagePack) -> dict[tuple[int, int], _Parsed]:
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
    draft: Candidate, likelihood: float, text: str, pack: LanguagePack, parsed: _Parsed
) -> Iterator[Proposal]:
    """The event, or none where no title can be made of its sentence."""
    title = _title(draft, text, pack, parsed)
    if len(title.split()) < 2:
        return
    date = draft.date
    yield Proposal(
        title=title,
        kind=draft.kind,
        value=date.value,
        end_value=date.end_value,
        interval=date.interval,
        evidence=draft.evidence,
        timex=date.position,
        participants=parsed.names.participants,
        places=parsed.names.places,
        negated=is_negated(text[slice(*draft.evidence)], draft.focus, pack.events.negation),
        confidence=round(likelihood * min(date.first.confidence, date.last.confidence), 3),
    )


def _title(draft: Candidate, text: str, pack: LanguagePack, parsed: _Parsed) -> str:
    words = text[slice(*draft.telling)]
    # The place and outlet before the first sentence are no part of what happened.
    cut = dateline_length(words)
    optional = [(a - cut, b - cut) for a, b in parsed.optional]
    if draft.telling != draft.evidence:
        return title_of(words[cut:], (), (0, 0), pack.events, optional)
    dates = [(a - cut, b - cut) for a, b in draft.dates if a >= cut]
    focus = (max(0, draft.focus[0] - cut), max(0, draft.focus[1] - cut))
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
