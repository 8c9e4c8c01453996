"""What is said of one event: its kind, its date, and how certain both are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity
from timeline.model import EventKind, Status

if TYPE_CHECKING:
    from timeline.dates import Interval
    from timeline.model import Event

_HALF_SURE = 0.5
_ZONE = re.compile(r"T\d\d(?::\d\d){0,2}(Z|[+-]\d\d:\d\d)$")
# What people of Indonesia call their zones.
_INDONESIAN_ZONES = {"+07:00": "WIB", "+08:00": "WITA", "+09:00": "WIT"}


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
    """The date of an event, with the zone of its time of day where that was told; empty without one."""
    if event.interval is None:
        return ""
    parts = event.interval.in_words(language), zone_in_words(event.value, language)
    return " ".join(part for part in parts if part)


def zone_in_words(value: str, language: str) -> str:
    """The zone of a TIMEX3 time: "UTC+7", among Indonesians "WIB"; empty where none was told."""
    found = _ZONE.search(value)
    if found is None:
        return ""
    zone = found.group(1)
    if language == "id" and zone in _INDONESIAN_ZONES:
        return _INDONESIAN_ZONES[zone]
    hours, _, minutes = zone[1:].partition(":")
    return "UTC" if zone == "Z" else f"UTC{zone[0]}{int(hours)}" + (f":{minutes}" if minutes != "00" else "")


def precision_in_words(interval: Interval) -> str:
    """What is not known of a date; empty where it is exact."""
    translate = QCoreApplication.translate
    if interval.begin <= DISTANT_PAST:
        return translate("Timeline", "only the end is known")
    if interval.until >= DISTANT_FUTURE:
        return translate("Timeline", "only the beginning is known")
    if interval.approximate:
        return translate("Timeline", "the date is approximate")
    match interval.granularity:
        case Granularity.WEEK:
            return translate("Timeline", "only the week is known")
        case Granularity.MONTH:
            return translate("Timeline", "only the month is known")
        case Granularity.YEAR:
            return translate("Timeline", "only the year is known")
        case unit if unit > Granularity.MONTH:
            return translate("Timeline", "only the period is known")
        case _:
            return ""


def details_in_words(event: Event, language: str, *, disputed: bool = False) -> str:
    """Date, what is not known of it, kind and certainty in one line."""
    parts = (
        date_in_words(event, language),
        precision_in_words(event.interval) if event.interval is not None else "",
        QCoreApplication.translate("Timeline", "sources disagree on the date") if disputed else "",
        kind_in_words(event.kind),
        certainty_in_words(event),
    )
    return " · ".join(part for part in parts if part)
