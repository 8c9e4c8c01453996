"""An article analysed anew: its dates follow, and what the user touched stays the user's."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline.app.merging import gather
from timeline.app.version import VERSION
from timeline.model import Analysis, Event, Mention, Proposal, Status

if TYPE_CHECKING:
    from timeline.store.writer import Writer


@dataclass(frozen=True, slots=True)
class Matching:
    """Which events of old the new analysis speaks of again, which no more, and which are new."""

    pairs: tuple[tuple[Mention, Proposal], ...]
    gone: tuple[Mention, ...]
    fresh: tuple[Proposal, ...]


def match(mentions: Sequence[Mention], analysis: Analysis) -> Matching:
    """Pair mentions with proposals of the same sentence and time expression, then of the same sentence."""

    def exact_mention(mention: Mention) -> Hashable:
        return mention.evidence, mention.timex and (mention.timex.start, mention.timex.end)

    def exact_proposal(proposal: Proposal) -> Hashable:
        timex = analysis.timexes[proposal.timex]
        return proposal.evidence, (timex.start, timex.end)

    exact = _paired(mentions, analysis.proposals, exact_mention, exact_proposal)
    near = _paired(
        exact.gone, exact.fresh, lambda mention: mention.evidence, lambda proposal: proposal.evidence
    )
    return replace(near, pairs=exact.pairs + near.pairs)


def take_over(article_id: int, analysis: Analysis, writer: Writer) -> None:
    """Bring the article's rows to what `analysis` found, within one transaction."""
    matching = match(writer.mentions(article_id=article_id), analysis)
    writer.save_publication(article_id, analysis.published, VERSION)
    timex_ids = writer.replace_timexes(article_id, analysis.timexes)
    for mention, proposal in matching.pairs:
        _follow(writer, mention, proposal, timex_ids[proposal.timex])
    told = {mention.event_id for mention in (*(mention for mention, _ in matching.pairs), *matching.gone)}
    places = {(timex.start, timex.end): row for timex, row in zip(analysis.timexes, timex_ids, strict=True)}
    for mention in matching.gone:
        _let_go(writer, mention, places)
    gather(writer, told)
    writer.add_proposals(article_id, matching.fresh, timex_ids)


def _paired(
    mentions: Sequence[Mention],
    proposals: Sequence[Proposal],
    mention_key: Callable[[Mention], Hashable],
    proposal_key: Callable[[Proposal], Hashable],
) -> Matching:
    """Pair what has the same key, in order where several have it."""
    waiting: dict[Hashable, list[Mention]] = {}
    for mention in mentions:
        waiting.setdefault(mention_key(mention), []).append(mention)
    pairs: list[tuple[Mention, Proposal]] = []
    fresh: list[Proposal] = []
    for proposal in proposals:
        same = waiting.get(proposal_key(proposal))
        if same:
            pairs.append((same.pop(0), proposal))
        else:
            fresh.append(proposal)
    paired = {mention.id for mention, _ in pairs}
    gone = tuple(mention for mention in mentions if mention.id not in paired)
    return Matching(tuple(pairs), gone, tuple(fresh))


def _follow(writer: Writer, mention: Mention, proposal: Proposal, timex_id: int) -> None:
    """Have the mention claim what was found; an event that the user accepted as it was gets the date only."""
    event = writer.event(mention.event_id)
    if event is None or _is_by_hand(writer, mention):
        return
    writer.save_mention(_claiming(mention, proposal), timex_id)
    if event.status is Status.ACCEPTED and "date" not in event.edited and event.interval == mention.interval:
        writer.save_event(_redated(event, proposal))


def _claiming(mention: Mention, proposal: Proposal) -> Mention:
    return replace(
        mention,
        value=proposal.value,
        interval=proposal.interval,
        title=proposal.title,
        kind=proposal.kind,
        end_value=proposal.end_value,
        participants=proposal.participants,
        places=proposal.places,
        negated=proposal.negated,
        confidence=proposal.confidence,
    )


def _redated(event: Event, proposal: Proposal) -> Event:
    return replace(
        event,
        value=proposal.value,
        end_value=proposal.end_value,
        interval=proposal.interval,
        confidence=proposal.confidence,
    )


def _let_go(writer: Writer, mention: Mention, places: dict[tuple[int, int], int]) -> None:
    """Remove a mention that is no longer found, unless the user had a word on it."""
    event = writer.event(mention.event_id)
    if event is None or _is_by_hand(writer, mention):
        return
    is_decided = any(pair.verdict.is_users for pair in writer.coreference.pairs([mention.id]))
    is_only_one = len(writer.coreference.mentions_of([event.id])) == 1
    if is_decided or (is_only_one and event.status is not Status.PROPOSED):
        place = mention.timex and (mention.timex.start, mention.timex.end)
        writer.save_mention(mention, places.get(place) if place else None)
    else:
        writer.remove_mentions([mention.id])


def _is_by_hand(writer: Writer, mention: Mention) -> bool:
    """Whether the user pointed at the sentence, so that no analysis has a say in it."""
    return mention.timex is None and writer.is_by_hand(mention.event_id)
