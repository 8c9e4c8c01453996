"""What the user decides about which mentions tell of one event; no machine undoes it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from timeline.app.merging import gather, new_event
from timeline.errors import InputFault, Message
from timeline.model import Changes, Event, Mention, Pair, Status, Suggestion, Verdict

if TYPE_CHECKING:
    from timeline.app.session import Session
    from timeline.store.writer import Writer

_FIELDS = {
    "title": ("title",),
    "date": ("value", "end_value", "interval"),
    "kind": ("kind",),
    "participants": ("participants",),
    "places": ("places",),
}


def suggestions(session: Session) -> tuple[Suggestion, ...]:
    """The pairs of events that may be one and wait for the user's word, the likeliest first."""
    return session.read(lambda reader: reader.coreference.suggestions())


def merge_events(session: Session, *, event_ids: Sequence[int]) -> Changes:
    """Make one event of several; where the user edited more than one of them, the first given stands.

    The row that stays is one that an article tells of, if there is one.
    """
    merged = [session.event(event_id) for event_id in dict.fromkeys(event_ids)]
    if len(merged) < 2:
        raise InputFault(Message("Choose two events or more to make one of them."))
    return session.perform(Message("Merge {count} events", count=len(merged)), partial(_merge, merged))


def split_mention(session: Session, *, mention_id: int) -> Changes:
    """Make an event of its own of what one article tells; the machine does not put it back."""
    return session.perform(Message("Split off a mention"), partial(_split, mention_id))


def refuse_suggestion(session: Session, *, event_id: int, other_event_id: int) -> Changes:
    """Say that two events are not the same, so that this is not suggested again."""
    for number in (event_id, other_event_id):
        session.event(number)  # raises where it is gone

    def act(writer: Writer) -> None:
        mine, theirs = _telling(writer, event_id), _telling(writer, other_event_id)
        _decide(writer, Verdict.DIFFERENT, ((one, other) for one in mine for other in theirs))

    return session.perform(Message("Keep two events apart"), act)


def choose_date(session: Session, *, event_id: int, mention_id: int) -> Changes:
    """Let the date that one mention claims be the event's."""
    event = session.event(event_id)
    mention = session.read(lambda reader: reader.coreference.mention(mention_id))
    if mention is None or mention.event_id != event_id:
        raise InputFault(Message("This article no longer tells of the event."))
    dated = _with_date(event, mention)
    chosen = replace(dated, status=Status.EDITED, edited=event.edited | {"date"})

    def act(writer: Writer) -> None:
        writer.save_event(chosen)

    return session.perform(Message("Choose the date"), act)


def compare_all(session: Session) -> Changes:
    """Look through the whole project for events that are the same; what the user decided stands."""
    articles = session.articles()

    def act(writer: Writer) -> None:
        for article in articles:
            session.merger.place(writer, article.id)

    return session.perform(Message("Look for the same events"), act)


def _merge(merged: Sequence[Event], writer: Writer) -> None:
    ids = [event.id for event in merged]
    event_id = next((number for number in ids if not writer.is_by_hand(number)), ids[0])
    told = sorted(writer.coreference.mentions_of(ids))
    writer.move_mentions(told, event_id)
    writer.annotating.move(ids, event_id)
    for number in ids:
        if number != event_id:
            writer.remove_event(number)
    _decide(writer, Verdict.SAME, ((told[0], other) for other in told[1:]))
    writer.save_event(replace(_together(merged), id=event_id))
    gather(writer, [event_id])


def _together(merged: Sequence[Event]) -> Event:
    """The first event with what the user set of it and, where it was not set there, of the others."""
    event = merged[0]
    for other in merged[1:]:
        for field in other.edited - event.edited:
            values = {name: getattr(other, name) for name in _FIELDS.get(field, ())}
            event = replace(event, edited=event.edited | {field}, **values)
        event = replace(
            event,
            tags=tuple(dict.fromkeys((*event.tags, *other.tags))),
            importance=max(event.importance, other.importance),
            note="\n\n".join(note for note in (event.note, other.note) if note),
            colour=event.colour or other.colour,
        )
    return replace(event, status=Status.EDITED) if event.edited else event


def _split(mention_id: int, writer: Writer) -> None:
    mention = writer.coreference.mention(mention_id)
    if mention is None:
        raise InputFault(Message("This article no longer tells of the event."))
    others = [number for number in _telling(writer, mention.event_id) if number != mention_id]
    if not others:
        raise InputFault(Message("Only one article tells of this event: there is nothing to split off."))
    # What was joined by way of this mention stays joined without it.
    same = [pair for pair in writer.coreference.pairs([mention_id]) if pair.verdict is Verdict.SAME]
    _decide(writer, Verdict.DIFFERENT, ((mention_id, other) for other in others))
    if same:
        _decide(writer, Verdict.SAME, ((others[0], other) for other in others[1:]))
    writer.move_mentions([mention_id], new_event(writer, mention_id))
    gather(writer, [mention.event_id])


def _telling(writer: Writer, event_id: int) -> list[int]:
    return sorted(writer.coreference.mentions_of([event_id]))


def _decide(writer: Writer, verdict: Verdict, across: Iterable[tuple[int, int]]) -> None:
    """Note what the user holds of pairs of mentions."""
    writer.save_pairs([Pair(min(pair), max(pair), verdict, 1.0) for pair in across])


def _with_date(event: Event, mention: Mention) -> Event:
    return replace(event, value=mention.value, end_value=mention.end_value, interval=mention.interval)
