"""What a person adds to events and changes of many at once: tags, weight, colour, people, places, dates."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity, timex3
from timeline.dates.moving import later
from timeline.errors import Message
from timeline.model import Changes, Colour, Event, EventKind, Importance, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from timeline.app.session import Session
    from timeline.dates import Interval
    from timeline.store.writer import Writer


@dataclass(frozen=True, slots=True)
class BulkEdit:
    """What is to be changed of several events; None and empty leave a field as each event has it.

    `shift` moves dates by a number of units. `status` is ACCEPTED or PROPOSED; dismissing has its own act.
    """

    kind: EventKind | None = None
    importance: Importance | None = None
    colour: Colour | None = None
    status: Status | None = None
    shift: tuple[int, Granularity] | None = None
    tags_added: tuple[str, ...] = ()
    tags_removed: tuple[str, ...] = ()
    participants_added: tuple[str, ...] = ()
    participants_removed: tuple[str, ...] = ()
    places_added: tuple[str, ...] = ()
    places_removed: tuple[str, ...] = ()


def edit_events(session: Session, *, event_ids: Collection[int], edit: BulkEdit) -> Changes:
    """Change several events in the same way, in one step."""
    step = Message("Edit an event") if len(event_ids) == 1 else _counted(len(event_ids))
    return _each(session, step, event_ids, lambda event: edited(event, edit))


def set_importance(session: Session, *, event_ids: Collection[int], importance: Importance) -> Changes:
    """Say how much some events matter."""
    step = Message("Mark as key events") if importance is Importance.KEY else Message("Change the importance")
    return _each(session, step, event_ids, lambda event: replace(event, importance=importance))


def toggle_key(session: Session, *, event_ids: Collection[int]) -> Changes:
    """Mark events as key events, or where all of them are, as events like others."""
    found = session.read(lambda reader: reader.events_of(event_ids))
    are_keys = all(event.importance is Importance.KEY for event in found)
    importance = Importance.NORMAL if are_keys else Importance.KEY
    return set_importance(session, event_ids=event_ids, importance=importance)


def set_note(session: Session, *, event_id: int, note: str) -> Changes:
    """Note something on an event, in Markdown."""
    step = Message("Write a note") if note.strip() else Message("Remove the note")
    return _each(session, step, [event_id], lambda event: replace(event, note=note.strip()))


def rename_tag(session: Session, *, tag: str, name: str) -> Changes:
    """Give a tag another name in all events; "" removes it, the name of another joins the two."""
    new = tidied([name])
    step = Message("Rename a tag") if new else Message("Remove a tag")

    def renamed(event: Event) -> Event:
        tags = (new[0] if kept == tag and new else kept for kept in event.tags if kept != tag or new)
        return replace(event, tags=tuple(dict.fromkeys(tags)))

    ids = [event.id for event in session.events() if tag in event.tags]
    return _each(session, step, ids, renamed)


def delete_events(session: Session, *, event_ids: Collection[int]) -> Changes:
    """Take events off the timeline in one step: dismissed, or where the user made them, removed."""

    def act(writer: Writer) -> None:
        own = writer.by_hand(event_ids)
        writer.remove_events(own)
        found = writer.events_of(set(event_ids) - own)
        writer.save_events(replace(event, status=Status.DISMISSED) for event in found)

    if len(event_ids) == 1:
        return session.perform(Message("Delete an event"), act)
    return session.perform(Message("Delete {count} events", count=len(event_ids)), act)


def accept_events(session: Session, *, event_ids: Collection[int]) -> Changes:
    """Mark events as right in one step."""
    if len(event_ids) == 1:
        step = Message("Accept an event")
    else:
        step = Message("Accept {count} events", count=len(event_ids))
    return _each(session, step, event_ids, lambda event: replace(event, status=Status.ACCEPTED))


def edited(event: Event, edit: BulkEdit) -> Event:
    """The event with what the edit changes; what articles claim of it is the user's from then on."""
    claims = replace(
        event,
        kind=event.kind if edit.kind is None else edit.kind,
        participants=_joined(event.participants, edit.participants_added, edit.participants_removed),
        places=_joined(event.places, edit.places_added, edit.places_removed),
    )
    if edit.shift is not None and event.interval is not None:
        claims = with_interval(claims, later(event.interval, *edit.shift))
    fields = {"kind": "kind", "interval": "date", "participants": "participants", "places": "places"}
    touched = {name for field, name in fields.items() if getattr(claims, field) != getattr(event, field)}
    if touched:
        claims = replace(claims, status=Status.EDITED, edited=event.edited | touched)
    return replace(
        claims,
        tags=_joined(event.tags, edit.tags_added, edit.tags_removed),
        importance=event.importance if edit.importance is None else edit.importance,
        colour=event.colour if edit.colour is None else edit.colour,
        status=claims.status if edit.status is None else edit.status,
    )


def with_interval(event: Event, interval: Interval) -> Event:
    """The event at another interval, with the TIMEX3 values of that."""
    # An open end has no value; the known one says the date, as it does in the articles.
    begin = interval.until - 1 if interval.begin <= DISTANT_PAST else interval.begin
    until = begin + 1 if interval.until >= DISTANT_FUTURE else interval.until
    value, end_value = timex3.value_of(replace(interval, begin=begin, until=until))
    return replace(event, value=value, end_value=end_value, interval=interval)


def tidied(names: Iterable[str]) -> tuple[str, ...]:
    """Names without needless spaces, each once, in order."""
    return tuple(dict.fromkeys(words for name in names if (words := " ".join(name.split()))))


def _joined(there: Sequence[str], added: Iterable[str], removed: Collection[str]) -> tuple[str, ...]:
    if not added and not removed:
        return tuple(there)
    return tuple(name for name in dict.fromkeys((*there, *tidied(added))) if name not in removed)


def _each(
    session: Session, step: Message, event_ids: Collection[int], change: Callable[[Event], Event]
) -> Changes:
    def act(writer: Writer) -> None:
        found = writer.events_of(event_ids)
        changed = ((event, change(event)) for event in found)
        writer.save_events(new for old, new in changed if new != old)

    return session.perform(step, act)


def _counted(count: int) -> Message:
    return Message("Edit {count} events", count=count)
