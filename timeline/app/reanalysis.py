"""An article read anew: its dates follow, and what the user touched stays the user's."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline.app.merging import gather
from timeline.app.version import VERSION
from timeline.errors import Message
from timeline.model import (
    Analysis,
    Article,
    Changes,
    Event,
    Mention,
    Proposal,
    Publication,
    PublicationSource,
    RawArticle,
    Status,
    Timex,
)

if TYPE_CHECKING:
    from timeline.app.session import Session
    from timeline.store.writer import Writer

# What the source states or the user said is not asked of the text again.
_STATED = (PublicationSource.USER, PublicationSource.METADATA)


@dataclass(frozen=True, slots=True)
class Matching:
    """Which mentions of old the new analysis makes again, which no more, and which are new."""

    pairs: tuple[tuple[Mention, Proposal], ...]
    gone: tuple[Mention, ...]
    fresh: tuple[Proposal, ...]


def read_by_others(session: Session) -> list[int]:
    """The articles that another version of ours read last."""
    return session.read(lambda reader: reader.reviewing.older(VERSION))


def to_reread(session: Session, article_id: int) -> RawArticle:
    """An article as it came, to be analysed anew; what its text told of its publication it tells again."""
    article = session.article(article_id)
    stated = article.published if article.published.source in _STATED else Publication()
    return raw_of(article, stated)


def reread(session: Session, *, analyses: Mapping[int, Analysis]) -> Changes:
    """Bring articles to what was found when they were read anew, by their numbers, in one step."""

    def act(writer: Writer) -> None:
        for article_id, analysis in analyses.items():
            if writer.article(article_id) is not None:
                take_over(article_id, analysis, writer)
                session.merger.place(writer, article_id)

    count = len(analyses)
    one = Message("Read an article again")
    step = one if count == 1 else Message("Read {count} articles again", count=count)
    return session.perform(step, act, actor=VERSION)


def raw_of(article: Article, published: Publication) -> RawArticle:
    """The article as a reader handed it on, with what is held of its publication."""
    return RawArticle(
        article.text,
        article.title,
        article.language,
        published,
        article.origin,
        article.outlet,
        article.author,
        article.url,
        article.section,
        article.sha256,
    )


def match(mentions: Sequence[Mention], analysis: Analysis) -> Matching:
    """Pair mentions with proposals of the same sentence and time expression, then of one of the two.

    Another version may cut sentences elsewhere, and what a person pointed at may be a part of one.
    """

    def exact_mention(mention: Mention) -> Hashable:
        return mention.evidence, _expression(mention)

    def exact_proposal(proposal: Proposal) -> Hashable:
        return proposal.evidence, _place(analysis, proposal)

    found = [claim for proposal in analysis.proposals for claim in (proposal, *proposal.retold)]
    exact = _paired(mentions, found, exact_mention, exact_proposal)
    near = _paired(
        exact.gone, exact.fresh, lambda mention: mention.evidence, lambda proposal: proposal.evidence
    )
    dated = _paired(near.gone, near.fresh, _expression, lambda proposal: _place(analysis, proposal))
    return replace(dated, pairs=exact.pairs + near.pairs + dated.pairs)


def take_over(article_id: int, analysis: Analysis, writer: Writer) -> None:
    """Bring the article's rows to what `analysis` found, within one transaction."""
    matching = match(writer.mentions(article_id=article_id), analysis)
    writer.save_publication(article_id, analysis.published, VERSION)
    timex_ids = writer.replace_timexes(article_id, analysis.timexes)
    for mention, proposal in matching.pairs:
        _follow(writer, mention, proposal, timex_ids[proposal.timex])
    told = {mention.event_id for mention in (*(mention for mention, _ in matching.pairs), *matching.gone)}
    rows = {(timex.start, timex.end): row for timex, row in zip(analysis.timexes, timex_ids, strict=True)}
    found = {(timex.start, timex.end): timex for timex in analysis.timexes}
    for mention in matching.gone:
        place = _expression(mention)
        if not _let_go(writer, mention) and place in found:
            _claim(writer, mention, _as_dated(mention, found[place]), rows[place])
    told |= _add_fresh(writer, article_id, analysis, matching, timex_ids)
    gather(writer, told)


def _add_fresh(
    writer: Writer, article_id: int, analysis: Analysis, matching: Matching, timex_ids: Sequence[int]
) -> set[int]:
    """Add what is new: to the event that the article told before in another sentence, or as one of its own.

    Returns the events of before that were added to.
    """
    mention_of = {id(claim): mention for mention, claim in matching.pairs}
    added_to: set[int] = set()
    for proposal in analysis.proposals:
        claims = (proposal, *proposal.retold)
        fresh = [claim for claim in claims if id(claim) not in mention_of]
        mention = next((mention_of[id(claim)] for claim in claims if id(claim) in mention_of), None)
        if mention is None:
            writer.add_proposals(article_id, [proposal], timex_ids)
        elif fresh:
            writer.add_retold(mention.event_id, mention.id, article_id, fresh, timex_ids)
            added_to.add(mention.event_id)
    return added_to


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
    """Have the mention claim what was found."""
    if not _is_by_hand(writer, mention):
        _claim(writer, mention, _claiming(mention, proposal), timex_id)


def _claim(writer: Writer, mention: Mention, claiming: Mention, timex_id: int) -> None:
    """Save what a mention claims now; an event that the user accepted as it was gets the date only."""
    writer.save_mention(claiming, timex_id)
    event = writer.event(mention.event_id)
    if event is None or event.status is not Status.ACCEPTED:
        return
    if "date" not in event.edited and event.interval == mention.interval:
        writer.save_event(_redated(event, claiming))


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


def _redated(event: Event, mention: Mention) -> Event:
    return replace(
        event,
        value=mention.value,
        end_value=mention.end_value,
        interval=mention.interval,
        confidence=mention.confidence,
    )


def _let_go(writer: Writer, mention: Mention) -> bool:
    """Remove a mention that is no longer found, unless the user had a word on it."""
    event = writer.event(mention.event_id)
    if event is None:
        return True
    if _is_by_hand(writer, mention):
        return False
    is_decided = any(pair.verdict.is_users for pair in writer.coreference.pairs([mention.id]))
    is_only_one = len(writer.coreference.mentions_of([event.id])) == 1
    is_users = event.status is not Status.PROPOSED or bool(writer.annotations.touched([event.id]))
    if is_decided or (is_only_one and is_users):
        # Its expression may be gone, and then must not be referred to any more.
        writer.save_mention(mention, None)
        return False
    writer.remove_mentions([mention.id])
    return True


def _as_dated(mention: Mention, timex: Timex) -> Mention:
    """The mention with the date of its expression as it is read now, where it had that before."""
    before = mention.timex
    if before is None or mention.end_value is not None or mention.interval != before.interval:
        return mention
    return replace(mention, value=timex.value, interval=timex.interval)


def _expression(mention: Mention) -> tuple[int, int] | None:
    return (mention.timex.start, mention.timex.end) if mention.timex is not None else None


def _place(analysis: Analysis, proposal: Proposal) -> tuple[int, int]:
    timex = analysis.timexes[proposal.timex]
    return timex.start, timex.end


def _is_by_hand(writer: Writer, mention: Mention) -> bool:
    """Whether the user pointed at the sentence, so that no analysis has a say in it."""
    return mention.timex is None and writer.is_by_hand(mention.event_id)
