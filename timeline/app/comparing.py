"""Two events that may be one, side by side: what each is told with, and why they are thought alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from timeline.errors import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.app.session import Session
    from timeline.merging.profile import Profile
    from timeline.model import Account, Event, Mention, Suggestion
    from timeline.store.reader import Reader

# Nobody goes through more in one sitting; the likeliest come first.
MOST_PROPOSED = 500
# So many words in common say enough; shorter ones say nothing.
_MOST_WORDS, _SHORTEST = 8, 4
# Two names that are as likely of one bearer are one name.
_ONE_BEARER = 0.8


class Proposed(NamedTuple):
    """A pair of events that may be one."""

    suggestion: Suggestion
    one: Event
    other: Event


class Proposals(NamedTuple):
    """The likeliest pairs, and how many there are."""

    rows: tuple[Proposed, ...] = ()
    total: int = 0


@dataclass(frozen=True, slots=True)
class Side:
    """An event with the article by which it is thought like the other, and the sentence there."""

    event: Event
    account: Account
    headline: str
    outlet: str


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two events side by side; `reasons` speak for one happening, `doubts` against it."""

    suggestion: Suggestion
    one: Side
    other: Side
    reasons: tuple[Message, ...]
    doubts: tuple[Message, ...]


def proposals(session: Session) -> Proposals:
    """The pairs of events that wait for the user's word, with the events of the first ones."""
    return session.read(_proposals)


def likeness(session: Session, suggestion: Suggestion) -> Likeness | None:
    """Why two events are thought one; None where one of them is gone by now."""
    return session.read(lambda reader: _likeness(reader, suggestion))


def sources_told(session: Session, mentions: Sequence[Mention]) -> dict[int, int]:
    """The source of each article that tells of an event: copies of one text have that of the first."""
    from timeline.app.merging import sources_of

    return session.read(lambda reader: sources_of(reader, mentions))


def sentences_of(session: Session, mentions: Sequence[Mention]) -> dict[int, str]:
    """The sentences of some mentions, by the numbers of these."""
    ids = [mention.id for mention in mentions]
    return session.read(lambda reader: {a.id: a.sentence for a in reader.coreference.accounts(ids)})


def _proposals(reader: Reader) -> Proposals:
    found = reader.coreference.suggestions()
    shown = found[:MOST_PROPOSED]
    ids = {number for pair in shown for number in (pair.event_id, pair.other_event_id)}
    events = {event.id: event for event in reader.reviewing.events(sorted(ids))}
    rows = (Proposed(pair, events[pair.event_id], events[pair.other_event_id]) for pair in shown)
    return Proposals(tuple(rows), len(found))


def _likeness(reader: Reader, suggestion: Suggestion) -> Likeness | None:
    from timeline.merging.profile import profile_of

    events = reader.reviewing.events((suggestion.event_id, suggestion.other_event_id))
    accounts = {
        account.id: account
        for account in reader.coreference.accounts((suggestion.mention_id, suggestion.other_mention_id))
    }
    if len(events) < 2 or len(accounts) < 2:
        return None
    one, other = (accounts[n] for n in (suggestion.mention_id, suggestion.other_mention_id))
    mine, theirs = profile_of(one), profile_of(other)
    return Likeness(
        suggestion,
        _side(reader, events[0], one),
        _side(reader, events[1], other),
        tuple(_reasons(one, other, mine, theirs)),
        tuple(_doubts(mine, theirs)),
    )


def _side(reader: Reader, event: Event, account: Account) -> Side:
    article = reader.article(account.article)
    assert article is not None  # the store holds no mention without its article
    return Side(event, account, article.title, article.outlet)


def _reasons(one: Account, other: Account, mine: Profile, theirs: Profile) -> Iterator[Message]:
    if one.interval is not None and other.interval is not None:
        if one.interval == other.interval:
            yield Message("Both are dated {date}.", date=one.interval)
        else:
            yield Message("{one} and {other} can be the same time.", one=one.interval, other=other.interval)
    if places := _shared_names(one, one.places, other, other.places):
        yield Message("Both name the place {names}.", names=places)
    if people := _shared_names(one, one.participants, other, other.participants):
        yield Message("Both name {names}.", names=people)
    if words := _shared_words(mine, theirs):
        yield Message("Both say {words}.", words=", ".join(f"“{word}”" for word in words))


def _shared_names(one: Account, names: Sequence[str], other: Account, others: Sequence[str]) -> str:
    from timeline.merging.names import likeness, name_of

    known = [name_of(text, other.language) for text in others]
    shared = (
        text
        for text in names
        if any(likeness(name_of(text, one.language), name) >= _ONE_BEARER for name in known)
    )
    return ", ".join(dict.fromkeys(shared))


def _shared_words(mine: Profile, theirs: Profile) -> list[str]:
    from timeline.merging.terms import terms

    def weight(word: str) -> float:
        return max(terms(word, mine.language).values(), default=0.0)

    shared = [word for word in mine.tokens & theirs.tokens if len(word) >= _SHORTEST and weight(word) > 0]
    return sorted(sorted(shared), key=weight, reverse=True)[:_MOST_WORDS]


def _doubts(mine: Profile, theirs: Profile) -> Iterator[Message]:
    from timeline.merging.comparing import Doubt, doubts

    said = {
        Doubt.TITLES: Message("One tells what the other does not."),
        Doubt.NAMES: Message("Each names somebody whom the other does not."),
        Doubt.FIGURES: Message("The figures differ."),
        Doubt.CLOCK: Message("The times of day differ."),
        Doubt.CONTEXT: Message("The sentences need what stands around them, and that differs."),
        Doubt.COARSE: Message("In so long a time much happens."),
        Doubt.OPPOSITE: Message("One tells of a rise, the other of a fall."),
    }
    found = doubts(mine, theirs)
    yield from (words for doubt, words in said.items() if doubt in found)
