"""Dated events: as extraction proposes them, and as the project keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from timeline.dates import Interval
from timeline.model.annotation import Colour, Importance
from timeline.model.article import Publication, RawArticle
from timeline.model.timex import Timex


class EventKind(StrEnum):
    """What sort of thing stands at the date."""

    OCCURRENCE = "occurrence"
    SCHEDULED = "scheduled"
    STATEMENT = "statement"
    FIGURE = "figure"
    STATE = "state"


class Status(StrEnum):
    """What the user thinks of an event: nothing yet, right, changed by hand, or made by hand."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    EDITED = "edited"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A dated event that extraction found in one article.

    `evidence` are the offsets of the sentence that proves it; `timex` is the index, among the
    article's time expressions, of the one that dates it. `value` and `end_value` are TIMEX3 dates
    (`end_value` only for a span). `interval` is None where the evidence does not decide the date.
    `retold` is the same happening as other sentences of the article tell it, less surely.
    """

    title: str
    kind: EventKind
    value: str
    end_value: str | None
    interval: Interval | None
    evidence: tuple[int, int]
    timex: int
    participants: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    negated: bool = False
    confidence: float = 1.0
    retold: tuple[Proposal, ...] = ()


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that was learnt of one article: its language, publication date, time expressions and events."""

    article: RawArticle
    language: str
    published: Publication
    timexes: tuple[Timex, ...]
    proposals: tuple[Proposal, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """A dated event of the project. `edited` names the fields that the user set, which stay the user's.

    An event without `interval` has no certain date: it stands in the review tray, not on the timeline.
    `sources` counts the independent sources that tell of it: copies of one text count once. `tags`,
    `importance`, `note` (in Markdown) and `colour` are the user's alone.
    """

    id: int
    title: str
    kind: EventKind
    value: str
    end_value: str | None
    interval: Interval | None
    participants: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    negated: bool = False
    confidence: float = 1.0
    status: Status = Status.PROPOSED
    edited: frozenset[str] = frozenset()
    sources: int = 0
    tags: tuple[str, ...] = ()
    importance: Importance = Importance.NORMAL
    note: str = ""
    colour: Colour = Colour.NONE


@dataclass(frozen=True, slots=True)
class Mention:
    """Where an article tells of an event: the sentence, the time expression and all that it claims there.

    An event of several mentions is made of their claims; one that is split off has its own again.
    `timex` is None for a mention that the user made by hand.
    """

    id: int
    event_id: int
    article_id: int
    evidence: tuple[int, int]
    timex: Timex | None
    value: str
    interval: Interval | None
    title: str = ""
    kind: EventKind = EventKind.OCCURRENCE
    end_value: str | None = None
    participants: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    negated: bool = False
    confidence: float = 1.0
