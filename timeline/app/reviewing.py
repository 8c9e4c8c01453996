"""What a person goes through and decides: lists of events that wait, and events made of places of a text."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline.errors import InputFault, Message
from timeline.model import Changes, Event, Status
from timeline.model.review import Listed, Waiting

if TYPE_CHECKING:
    from timeline.app.session import Session
    from timeline.extraction.pointing import Pointed, Pointing
    from timeline.store.reader import Reader
    from timeline.store.writer import Writer

Place = tuple[int, int]

# Nobody goes through more in one sitting; the rest moves up.
MOST_LISTED = 2000


class Waits(NamedTuple):
    """The first rows of a list, how many there are, and how many each list holds."""

    which: Waiting
    rows: tuple[Listed, ...]
    total: int
    counts: dict[Waiting, int]


def waiting(session: Session, which: Waiting, within: Collection[int] | None = None) -> Waits:
    """The events of a list, as far as they are `within` those that a search found."""
    return session.read(lambda reader: _waiting(reader, which, within))


def hits(session: Session, event_ids: Collection[int]) -> tuple[Listed, ...]:
    """Some events that a search found, by date, each with the sentence that tells of it first."""
    return session.read(lambda reader: _listed(reader, _by_date(reader.reviewing.events(tuple(event_ids)))))


def pointing(session: Session, *, article_id: int, place: Place) -> Pointing:
    """What is to be known to make an event of a place of an article; raises InputFault where that is none."""
    from timeline.extraction.pointing import Pointing

    article = session.article(article_id)
    start, end = _trimmed(article.text, place)
    if start >= end:
        raise InputFault(Message("Mark some words of the article to make an event of them."))
    return Pointing(
        article.text, article.language, article.published, session.timexes(article_id), (start, end)
    )


def add_pointed(session: Session, *, article_id: int, place: Place, pointed: Pointed) -> Changes:
    """Make an event of a place of an article; its date follows the expression there that it hangs on."""
    step = Message("Make an event of a sentence")
    return _add(session, step, article_id, place, _event(pointed, Status.EDITED))


def dismiss_place(session: Session, *, article_id: int, place: Place, pointed: Pointed) -> Changes:
    """Say that a sentence tells no event, so that it is not offered again, nor made one by the machine."""
    step = Message("Dismiss a sentence")
    return _add(session, step, article_id, place, _event(pointed, Status.DISMISSED))


def _event(pointed: Pointed, status: Status) -> Event:
    # The date stays that of the article, so that it follows a corrected publication date.
    edited = {"title", "kind"} if pointed.interval is not None else {"title", "kind", "date"}
    return Event(
        0,  # the store numbers it
        pointed.title,
        pointed.kind,
        pointed.value,
        pointed.end_value,
        pointed.interval,
        pointed.participants,
        pointed.places,
        status=status,
        edited=frozenset(edited),
        sources=1,
    )


def _add(session: Session, step: Message, article_id: int, place: Place, event: Event) -> Changes:
    article = session.article(article_id)
    start, end = _trimmed(article.text, place)

    def act(writer: Writer) -> None:
        dating = _dating(writer, article_id, event, (start, end))
        event_id = writer.add_event(event, by_hand=True)
        writer.add_mention(replace(event, id=event_id), article_id, (start, end), dating)

    return session.perform(step, act)


def _dating(writer: Writer, article_id: int, event: Event, place: Place) -> int | None:
    """The time expression that dates an event: the one of its value that is nearest to its place."""
    found = {
        number: abs(timex.start - place[0])
        for number, timex in writer.timexes(article_id).items()
        if event.interval is not None and timex.interval is not None and timex.value == event.value
    }
    return min(found, key=lambda number: found[number], default=None)


def _waiting(reader: Reader, which: Waiting, within: Collection[int] | None) -> Waits:
    counts = reader.reviewing.counts()
    if within is None:
        # Of a million that wait only those that are listed are read.
        ids, total = reader.reviewing.ids(which, MOST_LISTED), counts[which]
    else:
        ids = [number for number in reader.reviewing.ids(which) if number in within]
        total = len(ids)
    events = reader.reviewing.events(ids[:MOST_LISTED])
    return Waits(which, _listed(reader, events), total, counts)


def _by_date(events: Iterable[Event]) -> tuple[Event, ...]:
    def key(event: Event) -> tuple[bool, int, int]:
        interval = event.interval
        return (interval is None, interval.begin if interval is not None else 0, event.id)

    return tuple(sorted(events, key=key))


def _listed(reader: Reader, events: tuple[Event, ...]) -> tuple[Listed, ...]:
    told = reader.reviewing.first_mentions(event.id for event in events)
    texts = reader.reviewing.texts({mention.article_id for mention in told.values()})
    rows: list[Listed] = []
    for event in events:
        mention = told.get(event.id)
        if mention is None:
            rows.append(Listed(event))
            continue
        sentence = texts[mention.article_id][slice(*mention.evidence)]
        rows.append(Listed(event, " ".join(sentence.split()), mention.article_id))
    return tuple(rows)


def _trimmed(text: str, place: Place) -> Place:
    """The place without white space around it, within the text."""
    start, end = max(0, place[0]), min(len(text), place[1])
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
