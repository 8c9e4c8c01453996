"""By what the events can be parted into lanes: one table, from which the menus are fed as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QLocale

from timeline.layout import NONE, Facet
from timeline.model import EventKind
from ui.canvas.wording import kind_in_words
from ui.language import noop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from timeline.model import Article, Event

    Told = Mapping[int, Sequence[Article]]


class FacetKind(NamedTuple):
    """A facet: its values of an event and the articles that tell of it, and what having none is called."""

    key: str
    none: str
    values: Callable[[Event, Sequence[Article]], Iterable[str]]
    titles: Callable[[Iterable[str]], dict[str, str]] | None = None
    of_articles: bool = False


def _outlet(article: Article) -> str:
    return article.outlet or (urlsplit(article.url).hostname or "").removeprefix("www.")


def _languages(codes: Iterable[str]) -> dict[str, str]:
    found = {code: QLocale(code).nativeLanguageName() for code in codes if code}
    return {code: name[:1].upper() + name[1:] for code, name in found.items() if name}


def _kinds(_: Iterable[str]) -> dict[str, str]:
    return {kind.value: kind_in_words(kind) for kind in EventKind}


FACETS = (
    FacetKind("kind", noop("Lanes", "Without a kind"), lambda event, _: (event.kind.value,), _kinds),
    FacetKind(
        "source",
        noop("Lanes", "Without a named source"),
        lambda _, told: [_outlet(article) for article in told],
        of_articles=True,
    ),
    FacetKind(
        "article",
        noop("Lanes", "In no article"),
        lambda _, told: [article.title or article.origin for article in told],
        of_articles=True,
    ),
    FacetKind("person", noop("Lanes", "Nobody named"), lambda event, _: event.participants),
    FacetKind("place", noop("Lanes", "No place named"), lambda event, _: event.places),
    FacetKind(
        "language",
        noop("Lanes", "In no language"),
        lambda _, told: [article.language for article in told],
        _languages,
        of_articles=True,
    ),
)
KINDS_OF_FACETS = {kind.key: kind for kind in FACETS}


def needs_articles(keys: Sequence[str]) -> bool:
    """Whether some of these facets hang on who tells of an event."""
    return any(KINDS_OF_FACETS[key].of_articles for key in keys)


def facet_of(key: str, events: Sequence[Event], told: Told) -> Facet:
    """The facet of some events."""
    kind = KINDS_OF_FACETS[key]
    values = [tuple(kind.values(event, told.get(event.id, ()))) for event in events]
    titles = kind.titles({name for found in values for name in found}) if kind.titles else {}
    return Facet.of(key, values, {**titles, NONE: QCoreApplication.translate("Lanes", kind.none)})
