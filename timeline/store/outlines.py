"""What must be known of all events before any is looked at: few numbers of each, and its names."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import func, select

from timeline.model import Status
from timeline.store.chunks import chunks
from timeline.store.schema import events, mentions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection, Select

# Rows that are in memory at a time: a million of them would take more room than all that is made of them.
_PORTION = 10_000


class Outline(NamedTuple):
    """One event, as its row holds it; names are lists in JSON."""

    id: int
    begin: int | None
    until: int | None
    granularity: int | None
    approximate: int | None
    kind: str
    confidence: float
    status: str
    importance: int
    colour: str
    participants: str
    places: str
    tags: str


_OUTLINES = select(*(events.c[name] for name in Outline._fields)).where(
    events.c.status != Status.DISMISSED.value
)
_DISPUTED = (
    select(mentions.c.event_id)
    .group_by(mentions.c.event_id)
    .having(func.max(mentions.c.begin) >= func.min(mentions.c.until))
)
_TOLD = select(mentions.c.event_id, mentions.c.article_id).distinct()


class Outlines:
    """Answers what is known of many events at once; within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> Iterator[Sequence[Outline]]:
        """All events but the dismissed ones, in portions, in no order that means anything."""
        yield from self._portions(_OUTLINES)

    def of(self, event_ids: Iterable[int]) -> Iterator[Sequence[Outline]]:
        """Some events but the dismissed ones, in portions."""
        for chunk in chunks(event_ids):
            yield from self._portions(_OUTLINES.where(events.c.id.in_(chunk)))

    def disputed(self, event_ids: Iterable[int]) -> set[int]:
        """Those of some events for which two mentions claim dates that share no instant."""
        found: set[int] = set()
        for chunk in chunks(event_ids):
            found.update(self._connection.execute(_DISPUTED.where(mentions.c.event_id.in_(chunk))).scalars())
        return found

    def told(self) -> Iterator[Sequence[tuple[int, int]]]:
        """Which event which article tells of, in portions of pairs."""
        found = self._connection.execute(_TOLD.execution_options(yield_per=_PORTION))
        for portion in found.partitions():
            yield [tuple(row) for row in portion]

    def _portions(self, query: Select[tuple[object, ...]]) -> Iterator[Sequence[Outline]]:
        found = self._connection.execute(query.execution_options(yield_per=_PORTION))
        for portion in found.partitions():
            yield [Outline(*row) for row in portion]
