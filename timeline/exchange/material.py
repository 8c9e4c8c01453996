"""What is handed on of a project: its events, the sentences that tell of each, and the sources numbered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from timeline.exchange.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.model import Article, Event, Mention


class Telling(NamedTuple):
    """One sentence of a source: the source's number in the list of sources, from 1, and the words."""

    number: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Material:
    """Events by begin, those without a date last; `sources` in the order in which the events name them."""

    title: str
    events: tuple[Event, ...]
    sources: tuple[Article, ...]
    tellings: Mapping[int, tuple[Telling, ...]]
    language: str = "en"

    @classmethod
    def of(
        cls,
        title: str,
        events: Sequence[Event],
        articles: Iterable[Article],
        mentions: Iterable[Mention],
        language: str = "en",
    ) -> Material:
        """Put events together with what tells of them."""
        ordered = tuple(sorted(events, key=_place))
        telling: dict[int, list[Mention]] = {event.id: [] for event in ordered}
        for mention in mentions:
            if mention.event_id in telling:
                telling[mention.event_id].append(mention)
        by_id = {article.id: article for article in articles}
        numbers: dict[int, int] = {}
        tellings: dict[int, tuple[Telling, ...]] = {}
        for event_id, found in telling.items():
            for mention in found:
                numbers.setdefault(mention.article_id, len(numbers) + 1)
            tellings[event_id] = tuple(
                Telling(numbers[mention.article_id], _sentence(by_id[mention.article_id], mention))
                for mention in found
            )
        return cls(title, ordered, tuple(by_id[place] for place in numbers), tellings, language)

    @property
    def dated(self) -> tuple[Event, ...]:
        """The events that have a date."""
        return tuple(event for event in self.events if event.interval is not None)

    @property
    def undated(self) -> tuple[Event, ...]:
        """The events that have none."""
        return tuple(event for event in self.events if event.interval is None)

    def numbers_of(self, event: Event) -> list[int]:
        """The numbers of the sources that tell of an event."""
        return sorted({telling.number for telling in self.tellings[event.id]})

    def sources_of(self, event: Event) -> list[Article]:
        """The articles that tell of an event."""
        return [self.sources[number - 1] for number in self.numbers_of(event)]


def _place(event: Event) -> tuple[bool, int, int, int]:
    interval = event.interval
    return (True, 0, 0, event.id) if interval is None else (False, interval.begin, interval.until, event.id)


def _sentence(article: Article, mention: Mention) -> str:
    start, stop = mention.evidence
    return one_line(article.text[start:stop])
