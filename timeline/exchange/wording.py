"""The model's values in words that stand in what is handed on, in either interface language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.errors import Message
from timeline.model import EventKind, LinkKind, Status

if TYPE_CHECKING:
    from timeline.model import Article, Event

KINDS = {
    EventKind.OCCURRENCE: Message("Occurrence"),
    EventKind.SCHEDULED: Message("Scheduled"),
    EventKind.STATEMENT: Message("Statement"),
    EventKind.FIGURE: Message("Figure"),
    EventKind.STATE: Message("State of affairs"),
}
STATUSES = {
    Status.PROPOSED: Message("not yet checked"),
    Status.ACCEPTED: Message("accepted"),
    Status.EDITED: Message("edited"),
    Status.DISMISSED: Message("dismissed"),
}
CHECKED = Message("checked by a person")
UNCHECKED = Message("not checked")
DOUBTFUL = Message("doubtful")
ROUGH = Message("within this time, not known closer")
LINKS = {
    LinkKind.CAUSE: Message("led to"),
    LinkKind.ANSWER: Message("answers"),
    LinkKind.PART: Message("is a part of"),
}
SOURCES = Message("Sources")
EARLIER = Message("Earlier, it is not known when")
UNDATED = Message("Without a certain date")


def and_more(count: int) -> Message:
    """What stands at the end of a list that holds so many more."""
    return Message("and {count} more", count=count)


def date_of(event: Event, language: str) -> str:
    """The date of an event in words; empty without one."""
    return event.interval.in_words(language) if event.interval is not None else ""


def citation(article: Article, language: str) -> str:
    """An article as a list of sources names it: author, title, outlet, date, address."""
    published = article.published.interval
    told = [
        article.author,
        f"“{article.title}”" if article.title else "",
        article.outlet,
        published.in_words(language) if published is not None else "",
        article.url or ("" if article.title else article.origin),
    ]
    return ", ".join(" ".join(part.split()) for part in told if part.strip()) or f"#{article.id}"
