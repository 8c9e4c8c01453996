"""What the user looks for, as it was understood."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from timeline.dates import Interval
from timeline.errors import Message
from timeline.model.annotation import Importance
from timeline.model.event import EventKind, Status


class Field(StrEnum):
    """Where words are looked for."""

    ANYWHERE = "anywhere"
    WHO = "who"
    WHERE = "where"
    SOURCE = "source"
    TAG = "tag"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand together: one word, or a phrase; `is_prefix`: the last one may go on."""

    words: tuple[str, ...]
    field: Field = Field.ANYWHERE
    is_prefix: bool = False
    is_unwanted: bool = False


class Placing(StrEnum):
    """How an event's interval lies to the one looked for: it could lie there, or it must."""

    COULD = "could"
    MUST = "must"


@dataclass(frozen=True, slots=True)
class Period:
    """A time in which events are looked for."""

    interval: Interval
    placing: Placing = Placing.COULD


@dataclass(frozen=True, slots=True)
class Query:
    """All conditions hold together; several kinds, statuses or languages are alternatives.

    Events that matter less than `importance` are not looked for.

    `understood` says in sentences what is looked for, and what could not be understood.
    """

    terms: tuple[Term, ...] = ()
    periods: tuple[Period, ...] = ()
    kinds: frozenset[EventKind] = frozenset()
    statuses: frozenset[Status] = frozenset()
    languages: frozenset[str] = frozenset()
    importance: Importance = Importance.NORMAL
    understood: tuple[Message, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for, so that everything is found."""
        conditions = (self.terms, self.periods, self.kinds, self.statuses, self.languages, self.importance)
        return not any(conditions)


@dataclass(frozen=True, slots=True)
class ArticleHit:
    """An article that holds the words, with a snippet of its text and the places of the words in it."""

    article_id: int
    title: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
