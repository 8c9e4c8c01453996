"""What the timeline says in tooltips, lists and to screen readers."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from timeline.dates import Granularity, Interval
from timeline.model import EventKind, Status
from ui.canvas.labels import number_in_words
from ui.language import noop

if TYPE_CHECKING:
    from timeline.model import Event

_HALF_SURE = 0.5
_COUNTED = noop("Timeline", "%n event(s)", "", 1)


def kind_in_words(kind: EventKind) -> str:
    """The name of a kind in the interface language."""
    translate = QCoreApplication.translate
    match kind:
        case EventKind.OCCURRENCE:
            return translate("Timeline", "Occurrence")
        case EventKind.SCHEDULED:
            return translate("Timeline", "Scheduled")
        case EventKind.STATEMENT:
            return translate("Timeline", "Statement")
        case EventKind.FIGURE:
            return translate("Timeline", "Figure")
        case EventKind.STATE:
            return translate("Timeline", "State of affairs")


def certainty_in_words(event: Event) -> str:
    """Whether an event is doubtful, not yet checked, or settled by the user."""
    translate = QCoreApplication.translate
    if event.status == Status.EDITED:
        return translate("Timeline", "edited")
    if event.status == Status.ACCEPTED:
        return translate("Timeline", "accepted")
    if event.confidence < _HALF_SURE:
        return translate("Timeline", "doubtful")
    return translate("Timeline", "not yet checked")


def date_in_words(event: Event, language: str) -> str:
    """The date of an event; empty without one."""
    return event.interval.in_words(language) if event.interval is not None else ""


def details_in_words(event: Event, language: str) -> str:
    """Date, kind and certainty in one line."""
    parts = (date_in_words(event, language), kind_in_words(event.kind), certainty_in_words(event))
    return " · ".join(part for part in parts if part)


def tooltip_of(event: Event, language: str) -> str:
    """Title and details, as the rich text of a tooltip."""
    return f"<qt><b>{escape(event.title)}</b><br>{escape(details_in_words(event, language))}</qt>"


def stretch_in_words(count: int, begin: float, until: float, language: str) -> str:
    """How many events stand in a stretch of time, and which stretch that is."""
    number = number_in_words(count, language)
    text = QCoreApplication.translate("Timeline", _COUNTED, None, count).replace(str(count), number, 1)
    span = span_in_words(begin, until, language)
    return f"{text}, {span}"


def span_in_words(begin: float, until: float, language: str) -> str:
    """A stretch of time told no finer than its length deserves."""
    first, last = int(begin), max(int(until), int(begin) + 1)
    units = (
        (3 * 86400, Granularity.MINUTE),
        (90 * 86400, Granularity.DAY),
        (5 * 366 * 86400, Granularity.MONTH),
    )
    unit = next((unit for longest, unit in units if last - first <= longest), Granularity.YEAR)
    return Interval(first, last, unit).in_words(language)
