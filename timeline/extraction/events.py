"""Dated events of an article: one for each happening that a sentence places in time."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.extraction.candidates import Candidate, candidates
from timeline.extraction.kinds import is_negated
from timeline.extraction.likelihood import LEAST_LIKELIHOOD, likelihood_of
from timeline.extraction.telling import tellings
from timeline.language import LanguagePack, load_pack
from timeline.model import Proposal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.extraction.telling import Telling
    from timeline.model import Publication, Timex

_WORD = re.compile(r"[^\W\d_][\w-]*")
_FIGURE = re.compile(r"\d[\d.,]*")
# What a sentence tells beside its first happening is less sure to belong to its date.
_FURTHER = 0.8
# So much a name in the title speaks for a sentence as the one that proves the event, up to so many of them.
_A_NAME, _MANY_NAMES = 0.025, 6


def propose(
    text: str,
    language: str,
    published: Publication,
    timexes: Sequence[Timex],
    *,
    plainly: bool = False,
) -> tuple[Proposal, ...]:
    """The dated events of `text`, in the order in which it tells them; `plainly`: without a parse."""
    pack = load_pack(language)
    drafts = [
        (candidate, likelihood)
        for candidate in candidates(text, published, timexes, pack)
        if (likelihood := likelihood_of(candidate)) >= LEAST_LIKELIHOOD
    ]
    told = tellings([candidate for candidate, _ in drafts], text, pack, plainly=plainly)
    return tuple(_once(_proposals(drafts, told, text, pack), text))


def _proposals(
    drafts: list[tuple[Candidate, float]], told: list[list[Telling]], text: str, pack: LanguagePack
) -> Iterator[Proposal]:
    """The events with titles and names; one of which no title can be made is none."""
    for (draft, likelihood), happenings in zip(drafts, told, strict=True):
        date = draft.date
        sureness = likelihood * min(date.first.confidence, date.last.confidence)
        for index, telling in enumerate(happenings):
            if len(telling.title.split()) < 2:
                continue
            yield Proposal(
                title=telling.title,
                kind=telling.kind,
                value=date.value,
                end_value=date.end_value,
                interval=date.interval,
                evidence=draft.evidence,
                timex=date.position,
                participants=telling.names.participants,
                places=telling.names.places,
                negated=_is_denied(telling, draft, text, pack),
                confidence=round(sureness * (_FURTHER if index else 1), 3),
            )


def _is_denied(telling: Telling, draft: Candidate, text: str, pack: LanguagePack) -> bool:
    """Whether the clause around the date denies something, and the title shows that it is what it tells, and
    not what only says who is meant ("who never came").
    """
    words = [word.lower() for word in telling.title.split()]
    main = [
        word for word, before in zip(words, ("", *words), strict=False) if before not in pack.events.linking
    ]
    title = " ".join(main)
    return is_negated(text[slice(*draft.evidence)], draft.focus, pack.events.negation) and is_negated(
        title, (len(title), len(title)), pack.events.negation
    )


def _once(found: Iterable[Proposal], text: str) -> Iterator[Proposal]:
    """One event for one happening, as its best sentence tells it; the others are kept with it.

    Where one sentence tells it twice ("on 4 July, at 10:00"), the first time counts.
    """
    told: list[list[Proposal]] = []
    for proposal in found:
        same = next((group for group in told if any(_is_same(proposal, other) for other in group)), None)
        if same is None:
            told.append([proposal])
        elif all(proposal.evidence != other.evidence for other in same):
            same.append(proposal)
    for group in told:
        best = max(group, key=lambda proposal: _evidence_rank(proposal, text))
        yield replace(best, retold=tuple(other for other in group if other is not best))


def _evidence_rank(proposal: Proposal, text: str) -> tuple[float, int]:
    """How well a sentence proves an event: the surer, and the more of its names it tells, the better.

    Of two that say the same, the one in the shorter paragraph: a page may hold its text twice, once as one
    block whose sentences run into each other.
    """
    named = _A_NAME * min(sum(word[0].isupper() for word in _WORD.findall(proposal.title)), _MANY_NAMES)
    line = text.rfind("\n", 0, proposal.evidence[0])
    end = text.find("\n", proposal.evidence[1])
    return proposal.confidence + named, line - (end if end >= 0 else len(text))


def _is_same(one: Proposal, other: Proposal) -> bool:
    """The same date told with mostly the same words, and with no other figures or names."""
    if one.value != other.value or one.end_value != other.end_value:
        return False
    figures, known = set(_FIGURE.findall(one.title)), set(_FIGURE.findall(other.title))
    if figures and known and not figures & known:
        return False
    if _names(one) - _names(other) and _names(other) - _names(one):
        return False
    words, told = _telling_words(one), _telling_words(other)
    return len(words & told) * 5 >= 3 * min(len(words), len(told)) > 0


def _names(proposal: Proposal) -> set[str]:
    """The words of a title that have a capital, but for the first, which has one in any case."""
    return {word for word in _WORD.findall(proposal.title)[1:] if word[0].isupper()}


def _telling_words(proposal: Proposal) -> set[str]:
    return {word.lower() for word in _WORD.findall(proposal.title) if len(word) > 3}
