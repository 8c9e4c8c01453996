"""What an article tells of an event, with the words in which it does."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.dates import Interval
from timeline.model.event import EventKind


@dataclass(frozen=True, slots=True)
class Account:
    """A mention as it is compared with others: its claims, its sentence and the language of that.

    `id` is the mention's number, `article` that of its article; `context` is how the article begins: its
    headline and first words, by which "the match" is known.
    """

    id: int
    article: int
    language: str
    context: str
    sentence: str
    title: str
    kind: EventKind
    interval: Interval | None
    participants: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    negated: bool = False
