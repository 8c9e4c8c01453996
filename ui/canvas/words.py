"""What the timeline says in tooltips, lists and to screen readers."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from timeline.dates import Granularity, Interval
from timeline.dates.distance import distance
from timeline.errors import number_in_words
from timeline.layout import Flag
from ui.canvas.beyond import EARLIER
from ui.canvas.hit import Hit, Place
from ui.canvas.lanes import lane_in_words
from ui.canvas.wording import details_in_words
from ui.language import noop

if TYPE_CHECKING:
    from collections.abc import Collection

    from timeline.model import Event
    from ui.canvas.surface import Surface

_COUNTED = noop("Timeline", "%Ln event(s)", "", 1)
_CHOSEN = noop("Timeline", "%Ln event(s) chosen", "", 1)
_PARTS = (
    noop("Timeline", "%Ln year(s)", "", 1),
    noop("Timeline", "%Ln month(s)", "", 1),
    noop("Timeline", "%Ln day(s)", "", 1),
    noop("Timeline", "%Ln hour(s)", "", 1),
    noop("Timeline", "%Ln minute(s)", "", 1),
)
_FINEST_PARTS = 3
_SEVERAL = 2


def tooltip_of(event: Event, language: str, *, disputed: bool = False) -> str:
    """Title and details, as the rich text of a tooltip."""
    details = details_in_words(event, language, disputed=disputed)
    return f"<qt><b>{escape(event.title)}</b><br>{escape(details)}</qt>"


def count_in_words(count: int, language: str) -> str:
    """How many events there are."""
    return _counted(_COUNTED, count, language)


def _counted(text: str, count: int, language: str) -> str:
    """A text with a count, which Qt writes as the system does, written as in the timeline's language."""
    told = QCoreApplication.translate("Timeline", text, None, count)
    return told.replace(QLocale().toString(count), number_in_words(count, language), 1)


def stretch_in_words(count: int, begin: float, until: float, language: str) -> str:
    """How many events stand in a stretch of time, and which stretch that is."""
    return f"{count_in_words(count, language)}, {span_in_words(begin, until, language)}"


def choice_in_words(view: Surface, chosen: Collection[int]) -> str:
    """How many events are chosen and how far apart the first and the last begin; empty for one or none."""
    if len(chosen) < _SEVERAL:
        return ""
    columns = view.chronology()
    begin, until = int(columns.begin[min(chosen)]), int(columns.begin[max(chosen)])
    text = _counted(_CHOSEN, len(chosen), view.language())
    if begin == until:
        together = QCoreApplication.translate("Timeline", "at the same time")
        return f"{text} · {together}"
    apart = QCoreApplication.translate("Timeline", "{time} apart")
    return f"{text} · {apart.format(time=distance_in_words(begin, until))}"


def distance_in_words(first: int, last: int) -> str:
    """The time between two instants: "3 months 4 days"; no finer than its size deserves."""
    found = distance(first, last)
    parts = [
        QCoreApplication.translate("Timeline", text, None, count)
        for text, count in zip(_PARTS, found, strict=True)
        if count
    ]
    return " ".join(parts[:_FINEST_PARTS])


def hit_in_words(view: Surface, hit: Hit) -> str:
    """What stands at a point, as the rich text of a tooltip."""
    if hit.position is not None:
        disputed = bool(view.chronology().flags[hit.position] & Flag.DISPUTED)
        return tooltip_of(view.event_at(hit.position), view.language(), disputed=disputed)
    if hit.place == Place.SEAM:
        span = span_in_words(hit.begin, hit.until, view.language())
        words = QCoreApplication.translate("Timeline", "Folded away: {span}. Click to unfold it.")
        return escape(words.format(span=span))
    if hit.place == Place.BEYOND:
        before = QCoreApplication.translate("Timeline", "{events} before this. Click to go to the nearest.")
        after = QCoreApplication.translate("Timeline", "{events} after this. Click to go to the nearest.")
        words = before if hit.side == EARLIER else after
        return escape(words.format(events=count_in_words(hit.count, view.language())))
    if hit.count:
        return escape(stretch_in_words(hit.count, hit.begin, hit.until, view.language()))
    if hit.lane is not None:
        words = count_in_words(len(hit.lane), view.language())
        return f"<qt><b>{escape(lane_in_words(hit.lane))}</b><br>{escape(words)}</qt>"
    return ""


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
