"""By what the events can be parted into lanes: one table, from which the menus are fed as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

import numpy as np
from PySide6.QtCore import QCoreApplication, QLocale

from timeline.layout import KINDS, NONE, Facet
from timeline.model import EventKind
from ui.canvas.wording import kind_in_words
from ui.language import noop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from timeline.layout import Chronology, Roll
    from timeline.model import Article

    Told = Mapping[int, Sequence[Article]]


class FacetKind(NamedTuple):
    """A facet: what having no value of it is called, its value of an article, and what values are called.

    One that is not `of_articles` is known of the events themselves.
    """

    key: str
    none: str
    value: Callable[[Article], str] | None = None
    titles: Callable[[Iterable[str]], dict[str, str]] | None = None

    @property
    def of_articles(self) -> bool:
        """Whether it hangs on who tells of an event."""
        return self.value is not None


def _outlet(article: Article) -> str:
    return article.outlet or (urlsplit(article.url).hostname or "").removeprefix("www.")


def _languages(codes: Iterable[str]) -> dict[str, str]:
    found = {code: QLocale(code).nativeLanguageName() for code in codes if code}
    return {code: name[:1].upper() + name[1:] for code, name in found.items() if name}


def _kinds(_: Iterable[str]) -> dict[str, str]:
    return {kind.value: kind_in_words(kind) for kind in EventKind}


FACETS = (
    FacetKind("kind", noop("Lanes", "Without a kind"), titles=_kinds),
    FacetKind("source", noop("Lanes", "Without a named source"), _outlet),
    FacetKind("article", noop("Lanes", "In no article"), lambda article: article.title or article.origin),
    FacetKind("person", noop("Lanes", "Nobody named")),
    FacetKind("place", noop("Lanes", "No place named")),
    FacetKind("tag", noop("Lanes", "Without a tag")),
    FacetKind("language", noop("Lanes", "In no language"), lambda article: article.language, _languages),
)
KINDS_OF_FACETS = {kind.key: kind for kind in FACETS}


def needs_articles(keys: Sequence[str]) -> bool:
    """Whether some of these facets hang on who tells of an event."""
    return any(KINDS_OF_FACETS[key].of_articles for key in keys)


class Telling(NamedTuple):
    """Who tells of what: pairs of an event and an article that tells of it, by their ids."""

    events: NDArray[np.int64]
    articles: NDArray[np.int64]
    known: Mapping[int, Article]

    @classmethod
    def of(cls, told: Told) -> Telling:
        """The pairs of some events with the articles that tell of each."""
        pairs = [(event_id, article.id) for event_id, articles in told.items() for article in articles]
        columns = np.array(pairs, np.int64).reshape(-1, 2)
        known = {article.id: article for articles in told.values() for article in articles}
        return cls(columns[:, 0], columns[:, 1], known)


def is_known(key: str, roll: Roll) -> bool:
    """Whether the values of a facet are at hand; those that hang on articles are asked for."""
    return key == "kind" or key in roll.facets or KINDS_OF_FACETS[key].of_articles


def facet_of(key: str, roll: Roll, telling: Telling) -> Facet:
    """The facet of events, in the order of the whole roll that these are a part of."""
    kind, columns = KINDS_OF_FACETS[key], roll.chronology
    if kind.of_articles:
        found = _told(kind, columns, telling)
    elif key in roll.facets:
        found = roll.facets[key]
    else:
        codes = np.full(int(columns.source.max(initial=-1)) + 1, -1, np.int32)
        codes[columns.source] = columns.kind
        found = Facet.of_codes(key, [one.value for one in KINDS], codes)
    titles = kind.titles(found.names) if kind.titles else {}
    return found.titled({**titles, NONE: QCoreApplication.translate("Lanes", kind.none)})


def _told(kind: FacetKind, columns: Chronology, telling: Telling) -> Facet:
    """The facet of events by the articles that tell of them."""
    numbers: dict[str, int] = {}
    codes: dict[int, int] = {}
    for article_id, article in telling.known.items():
        name = kind.value(article) if kind.value is not None else ""
        codes[article_id] = numbers.setdefault(name, len(numbers)) if name else -1
    known = np.array(sorted(codes), np.int64)
    table = np.array([codes[article_id] for article_id in sorted(codes)], np.int32)
    here, places = columns.numbering.found(telling.events)
    articles = np.searchsorted(known, telling.articles[here])
    values = table[articles] if len(table) else np.empty(0, np.int32)
    named = values >= 0
    count = int(columns.source.max(initial=-1)) + 1
    return Facet.of_pairs(kind.key, tuple(numbers), count, columns.source[places[named]], values[named])
