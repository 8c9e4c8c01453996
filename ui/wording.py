"""The core's values in words of the interface: kinds, certainty, how a publication date is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from timeline.model import EntityKind, EventKind, Importance, LinkKind, PublicationSource
from ui.language import interface_language

if TYPE_CHECKING:
    from timeline.dates import Interval
    from timeline.errors import Message
    from timeline.model import Event, Publication
    from timeline.model.review import Coverage

translate = QCoreApplication.translate


def in_words(message: Message) -> str:
    """A sentence of the core in the language of the interface."""
    return message.in_words(interface_language())


def number_in_words(number: int) -> str:
    """A number with its thousands apart, as the system writes it in the language of the interface."""
    return QLocale().toString(number)


def with_count(name: str, count: int) -> str:
    """What a panel or a list is called, with how many it holds."""
    return f"{name} ({number_in_words(count)})"


def date_in_words(interval: Interval | None) -> str:
    """A date as the user reads it, also where there is none."""
    if interval is None:
        return translate("Wording", "No certain date")
    return interval.in_words(interface_language())


def kind_in_words(kind: EventKind) -> str:
    """The name of a kind of event."""
    names = {
        EventKind.OCCURRENCE: translate("Wording", "Something that happened"),
        EventKind.SCHEDULED: translate("Wording", "Something planned"),
        EventKind.STATEMENT: translate("Wording", "Something said"),
        EventKind.FIGURE: translate("Wording", "A figure"),
        EventKind.STATE: translate("Wording", "A lasting state"),
    }
    return names[kind]


def certainty_in_words(confidence: float) -> str:
    """How sure we are of an event: a word, and the number behind it."""
    if confidence >= 0.85:
        word = translate("Wording", "Certain")
    elif confidence >= 0.65:
        word = translate("Wording", "Likely")
    elif confidence >= 0.4:
        word = translate("Wording", "Doubtful")
    else:
        word = translate("Wording", "A guess")
    return translate("Wording", "{word} ({percent} %)").format(word=word, percent=round(confidence * 100))


def publication_in_words(published: Publication) -> str:
    """The publication date and how it is known, in a line."""
    if published.interval is None:
        return translate("Wording", "Publication date unknown")
    date = date_in_words(published.interval)
    lines = {
        PublicationSource.USER: translate("Wording", "Published {date}, set by you"),
        PublicationSource.METADATA: translate("Wording", "Published {date}, stated by the source"),
        PublicationSource.DATELINE: translate(
            "Wording", "Published {date}, read from the article's dateline"
        ),
        PublicationSource.INFERRED: translate("Wording", "Published about {date}, inferred from the text"),
        PublicationSource.UNKNOWN: translate("Wording", "Published {date}"),
    }
    return lines[published.source].format(date=date)


def coverage_in_words(coverage: Coverage) -> str:
    """How far an article has been gone through, in a line."""
    words = translate(
        "Wording", "{dated} of {sentences} sentences with a date, {reviewed} of {events} events checked"
    )
    return _counted(words, coverage)


def coverage_in_short(coverage: Coverage) -> str:
    """How far an article has been gone through, where there is little room."""
    words = translate("Wording", "Dated: {dated}/{sentences} · checked: {reviewed}/{events}")
    return _counted(words, coverage)


def _counted(words: str, coverage: Coverage) -> str:
    return words.format(
        dated=number_in_words(coverage.dated),
        sentences=number_in_words(coverage.sentences),
        reviewed=number_in_words(coverage.reviewed),
        events=number_in_words(coverage.events),
    )


def publication_in_short(published: Publication) -> str:
    """The publication date, where there is little room for how it is known."""
    if published.interval is None:
        return translate("Wording", "Publication date unknown")
    date = date_in_words(published.interval)
    if published.source is PublicationSource.INFERRED:
        return translate("Wording", "about {date}").format(date=date)
    return date


def event_in_words(event: Event) -> str:
    """An event in one line, for lists and screen readers."""
    return f"{date_in_words(event.interval)}: {event.title}"


def importance_in_words(importance: Importance) -> str:
    """How much an event matters."""
    names = {
        Importance.NORMAL: translate("Wording", "Normal"),
        Importance.NOTABLE: translate("Wording", "Notable"),
        Importance.IMPORTANT: translate("Wording", "Important"),
        Importance.KEY: translate("Wording", "★ Key event"),
    }
    return names[importance]


def link_in_words(kind: LinkKind, *, outgoing: bool) -> str:
    """What an event is to the one it is linked with, before the title of that."""
    names = {
        (LinkKind.CAUSE, True): translate("Wording", "Led to"),
        (LinkKind.CAUSE, False): translate("Wording", "Caused by"),
        (LinkKind.ANSWER, True): translate("Wording", "Answers"),
        (LinkKind.ANSWER, False): translate("Wording", "Answered by"),
        (LinkKind.PART, True): translate("Wording", "Part of"),
        (LinkKind.PART, False): translate("Wording", "Has as a part"),
    }
    return names[kind, outgoing]


def entity_kind_in_words(kind: EntityKind) -> str:
    """What bears a name."""
    names = {
        EntityKind.UNKNOWN: translate("Wording", "Not said"),
        EntityKind.PERSON: translate("Wording", "Person"),
        EntityKind.ORGANISATION: translate("Wording", "Organisation"),
        EntityKind.PLACE: translate("Wording", "Place"),
        EntityKind.OTHER: translate("Wording", "Something else"),
    }
    return names[kind]
