"""What a user can do to a project.

One function is one act: one transaction, one named step to undo. Each returns what it changed, and
nothing (no step either) where all was so already.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.app.annotating import delete_events, tidied, with_interval
from timeline.app.history import import_step
from timeline.app.reanalysis import raw_of, take_over
from timeline.app.version import VERSION
from timeline.errors import InputFault, Message
from timeline.model import (
    Analysis,
    Article,
    Changes,
    Colour,
    Event,
    EventKind,
    Importance,
    Publication,
    PublicationSource,
    Status,
)

if TYPE_CHECKING:
    from timeline.app.session import Session
    from timeline.dates import Interval
    from timeline.store.writer import Writer
    from timeline.tagging import DateReading

# Fields of an event as `Event.edited` names them.
TITLE, DATE, KIND = "title", "date", "kind"


def add_article(session: Session, *, analysis: Analysis, batch: int | None = None) -> Changes | None:
    """Add an article with all that was found in it; None where the same article is there already.

    Articles of one `batch` (the number of an import) are one step to undo.
    """
    if session.holds(analysis.article.digest):
        return None

    def act(writer: Writer) -> None:
        from timeline.merging.copies import sketch_of

        sketch = sketch_of(analysis.article.text).packed()
        session.merger.place(writer, writer.add_analysis(analysis, VERSION, sketch), is_new=True)

    return session.perform(import_step(1), act, batch=batch, actor=VERSION)


def retitle_event(session: Session, *, event_id: int, title: str) -> Changes:
    """Give an event another title."""
    event = session.event(event_id)
    return _save(session, Message("Change the title"), event, _retitled(event, title))


def redate_event(session: Session, *, event_id: int, text: str) -> Changes:
    """Move an event to the date that the user wrote."""
    event = session.event(event_id)
    return _save(
        session, Message("Change the date"), event, _redated(event, _read_date(session, event, text))
    )


def move_event(session: Session, *, event_id: int, interval: Interval) -> Changes:
    """Move an event to an interval, as a hand on the timeline does."""
    event = session.event(event_id)
    moved = event if interval == event.interval else _touched(with_interval(event, interval), DATE)
    return _save(session, Message("Change the date"), event, moved)


def change_kind(session: Session, *, event_id: int, kind: EventKind) -> Changes:
    """Make an event one of another kind."""
    event = session.event(event_id)
    return _save(session, Message("Change the kind"), event, _with_kind(event, kind))


def edit_event(
    session: Session,
    *,
    event_id: int,
    title: str | None = None,
    date: str | None = None,
    kind: EventKind | None = None,
    participants: tuple[str, ...] | None = None,
    places: tuple[str, ...] | None = None,
    tags: tuple[str, ...] | None = None,
    importance: Importance | None = None,
    colour: Colour | None = None,
) -> Changes:
    """Change several fields of an event in one step; None leaves a field as it is."""
    event = edited = session.event(event_id)
    if title is not None:
        edited = _retitled(edited, title)
    if date is not None:
        edited = _redated(edited, _read_date(session, event, date))
    if kind is not None:
        edited = _with_kind(edited, kind)
    edited = _renamed(edited, participants, places)
    edited = replace(
        edited,
        tags=edited.tags if tags is None else tidied(tags),
        importance=edited.importance if importance is None else importance,
        colour=edited.colour if colour is None else colour,
    )
    return _save(session, Message("Edit an event"), event, edited)


def accept_event(session: Session, *, event_id: int) -> Changes:
    """Mark an event as right."""
    event = session.event(event_id)
    return _save(session, Message("Accept an event"), event, replace(event, status=Status.ACCEPTED))


def delete_event(session: Session, *, event_id: int) -> Changes:
    """Take an event off the timeline.

    One that an article tells of is dismissed, so that reading the article again does not bring it
    back; one that the user made is removed.
    """
    session.event(event_id)  # raises where it is gone
    return delete_events(session, event_ids=[event_id])


def add_event(
    session: Session,
    *,
    title: str,
    date: str,
    kind: EventKind,
    article_id: int | None = None,
    evidence: tuple[int, int] | None = None,
) -> Changes:
    """Add an event by hand; with an article, `evidence` is the sentence there that tells of it."""
    article = None if article_id is None else session.article(article_id)
    reading = _read_in(article, date)
    event = Event(
        0,  # the store numbers it
        _checked_title(title),
        kind,
        reading.value,
        reading.end_value,
        reading.interval,
        status=Status.EDITED,
        edited=frozenset({TITLE, DATE, KIND}),
    )
    place = _checked_evidence(article, evidence)

    def act(writer: Writer) -> None:
        event_id = writer.add_event(event, by_hand=True)
        if article is not None:
            writer.add_mention(replace(event, id=event_id), article.id, place)

    return session.perform(Message("Add an event"), act)


def correct_publication(session: Session, *, article_id: int, text: str) -> Changes:
    """Set an article's publication date to what the user wrote; the dates that hang on it follow.

    The article is analysed anew. What the user touched stays the user's.
    """
    from timeline.extraction import analyse

    article = session.article(article_id)
    why = Message("You said that the article was published on this date.")
    published = Publication(_read_in(article, text).interval, PublicationSource.USER, why)
    analysis = replace(analyse(raw_of(article, published)), published=published)

    def act(writer: Writer) -> None:
        take_over(article.id, analysis, writer)
        session.merger.place(writer, article.id)

    return session.perform(Message("Correct the publication date"), act)


def _save(session: Session, step: Message, event: Event, changed: Event) -> Changes:
    if changed == event:
        return Changes(step)

    def act(writer: Writer) -> None:
        writer.save_event(changed)

    return session.perform(step, act)


def _retitled(event: Event, title: str) -> Event:
    title = _checked_title(title)
    return event if title == event.title else _touched(replace(event, title=title), TITLE)


def _redated(event: Event, reading: DateReading) -> Event:
    dated = replace(event, value=reading.value, end_value=reading.end_value, interval=reading.interval)
    return event if dated == event else _touched(dated, DATE)


def _with_kind(event: Event, kind: EventKind) -> Event:
    return event if kind == event.kind else _touched(replace(event, kind=kind), KIND)


def _renamed(event: Event, participants: tuple[str, ...] | None, places: tuple[str, ...] | None) -> Event:
    if participants is not None and (who := tidied(participants)) != event.participants:
        event = _touched(replace(event, participants=who), "participants")
    if places is not None and (where := tidied(places)) != event.places:
        event = _touched(replace(event, places=where), "places")
    return event


def _touched(event: Event, field: str) -> Event:
    return replace(event, status=Status.EDITED, edited=event.edited | {field})


def _checked_title(title: str) -> str:
    words = " ".join(title.split())
    if not words:
        raise InputFault(Message("An event needs a title: write who did what."))
    return words


def _checked_evidence(article: Article | None, evidence: tuple[int, int] | None) -> tuple[int, int]:
    """The offsets in the article; an empty place where the user pointed at no sentence."""
    if article is None or evidence is None:
        return 0, 0
    start, end = evidence
    if not 0 <= start < end <= len(article.text):
        raise InputFault(Message("The sentence is not in the article: mark it again."))
    return evidence


def _read_date(session: Session, event: Event, text: str) -> DateReading:
    mentions = session.mentions(event_id=event.id)
    return _read_in(session.article(mentions[0].article_id) if mentions else None, text)


def _read_in(article: Article | None, text: str) -> DateReading:
    """The date that a user wrote about an article, in its language and seen from its date."""
    from timeline.tagging import read_date

    if article is None:
        return read_date(text)
    return read_date(text, article.language, article.published.interval)
