"""A chronology as a text has it: chapters of a year each, what has no date at the end."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import DISTANT_PAST
from timeline.dates.calendar import civil_of
from timeline.dates.wording import year_in_words
from timeline.exchange import wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.exchange.material import Material
    from timeline.model import Event


class Chapter(NamedTuple):
    """A heading and the events under it."""

    heading: str
    events: Sequence[Event]


def chapters_of(material: Material) -> Iterator[Chapter]:
    """The chapters in the order of time."""
    for year, events in groupby(material.dated, key=_year):
        heading = wording.EARLIER.in_words(material.language) if year is None else ""
        yield Chapter(heading or year_in_words(year or 0, material.language), tuple(events))
    if material.undated:
        yield Chapter(wording.UNDATED.in_words(material.language), material.undated)


def _year(event: Event) -> int | None:
    """The year in which an event begins; None where its begin is not known."""
    assert event.interval is not None
    begin = event.interval.begin
    return None if begin <= DISTANT_PAST else civil_of(begin).year
