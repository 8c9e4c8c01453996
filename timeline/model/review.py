"""What waits for a person's word, and how far an article has been gone through."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from timeline.model.event import Event

# An event that is less sure is doubtful.
DOUBTFUL = 0.6


class Waiting(StrEnum):
    """Lists of events to review: what nobody checked yet, parts of that, and what was decided."""

    UNCHECKED = "unchecked"
    DOUBTFUL = "doubtful"
    CONTRADICTORY = "contradictory"
    UNDATED = "undated"
    ACCEPTED = "accepted"
    EDITED = "edited"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Listed:
    """A row of such a list: an event, and the sentence that tells of it first, where one does."""

    event: Event
    sentence: str = ""
    article_id: int | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """How far an article has been gone through.

    Of its `sentences` so many are `dated`: they hold a time expression that has a place on the axis. `untold`
    are the places of those of which no event is made. Of its `events` so many are `reviewed`: accepted,
    edited or dismissed.
    """

    sentences: int = 0
    dated: int = 0
    untold: tuple[tuple[int, int], ...] = ()
    events: int = 0
    reviewed: int = 0

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to look at."""
        return self.reviewed == self.events and not self.untold
