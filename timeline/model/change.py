"""What one act of the user, or one imported article, changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from timeline.errors import Message


class Kind(StrEnum):
    """The kinds of thing that can change; each view refreshes for the kinds that it shows."""

    ARTICLES = "articles"
    EVENTS = "events"
    MENTIONS = "mentions"
    PAIRS = "pairs"
    LINKS = "links"
    ATTACHMENTS = "attachments"
    ENTITIES = "entities"
    VIEWS = "views"


@dataclass(frozen=True, slots=True)
class Changes:
    """The kinds of thing that changed, the rows of each, and the name of the step ("Change the title")."""

    step: Message
    articles: frozenset[int] = frozenset()
    events: frozenset[int] = frozenset()
    mentions: frozenset[int] = frozenset()
    pairs: frozenset[int] = frozenset()
    links: frozenset[int] = frozenset()
    attachments: frozenset[int] = frozenset()
    entities: frozenset[int] = frozenset()
    views: frozenset[int] = frozenset()

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds of which something changed."""
        return frozenset(kind for kind in Kind if getattr(self, kind.value))
