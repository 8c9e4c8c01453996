"""Events as linked data (JSON-LD 1.1 with the words of schema.org), for catalogues and search engines."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from timeline.dates import DISTANT_FUTURE, DISTANT_PAST, Granularity, Interval
from timeline.dates.calendar import civil_of
from timeline.dates.interval import iso_year
from timeline.exchange import wording
from timeline.exchange.formats import Written
from timeline.exchange.text import clean
from timeline.model import EventKind

if TYPE_CHECKING:
    from timeline.exchange.material import Material
    from timeline.model import Article, Event


def write(material: Material) -> Written:
    """The events as one ItemList; those without a date stand in it without one."""
    content = {
        "@context": "https://schema.org",
        "@type": "ItemList",
        "name": clean(material.title),
        "inLanguage": material.language,
        "numberOfItems": len(material.events),
        "itemListElement": [
            {"@type": "ListItem", "position": position, "item": _event(event, material)}
            for position, event in enumerate(material.events, start=1)
        ],
    }
    return Written([json.dumps(content, ensure_ascii=False, indent=1).encode("utf-8", "replace")])


def _event(event: Event, material: Material) -> dict[str, Any]:
    # A name of our own for each: it is no address, and nothing is looked up under it.
    found: dict[str, Any] = {
        "@type": "Event",
        "@id": f"urn:x-linimasa:event:{event.id}",
        "name": clean(event.title),
        "additionalType": f"urn:x-linimasa:kind:{event.kind.value}",
    }
    if event.interval is not None:
        found |= _dates(event.interval)
        found["disambiguatingDescription"] = event.interval.in_words(material.language)
    if event.kind is EventKind.SCHEDULED:
        found["eventStatus"] = "https://schema.org/EventScheduled"
    if event.places:
        found["location"] = [{"@type": "Place", "name": clean(place)} for place in event.places]
    if event.participants:
        found["about"] = [{"@type": "Thing", "name": clean(name)} for name in event.participants]
    if event.tags:
        found["keywords"] = [clean(tag) for tag in event.tags]
    sentences = [telling.sentence for telling in material.tellings[event.id] if telling.sentence]
    if sentences:
        found["description"] = clean(" ".join(dict.fromkeys(sentences)))
    about = [_article(article, material.language) for article in material.sources_of(event)]
    if event.note:
        about.append({"@type": "Comment", "text": clean(event.note)})
    if about:
        found["subjectOf"] = about
    return found


def _dates(interval: Interval) -> dict[str, str]:
    """Begin and last day in ISO 8601, no finer than they were told; an open end is left out."""
    found: dict[str, str] = {}
    if interval.begin > DISTANT_PAST:
        found["startDate"] = _iso(interval.begin, interval.granularity)
    if interval.until < DISTANT_FUTURE:
        found["endDate"] = _iso(interval.until - 1, interval.granularity)
    return found


def _iso(seconds: int, granularity: Granularity) -> str:
    civil = civil_of(seconds)
    year = iso_year(civil.year)
    if granularity >= Granularity.DECADE or granularity == Granularity.YEAR:
        return year
    month = f"{year}-{civil.month:02}"
    if granularity >= Granularity.MONTH:
        return month
    day = f"{month}-{civil.day:02}"
    return day if granularity > Granularity.DAYPART else f"{day}T{civil.hour:02}:{civil.minute:02}:00"


def _article(article: Article, language: str) -> dict[str, Any]:
    found: dict[str, Any] = {
        "@type": "NewsArticle",
        "headline": clean(article.title) or wording.citation(article, language),
    }
    if article.url.startswith(("https://", "http://")):
        found["url"] = clean(article.url)
    if article.outlet:
        found["publisher"] = {"@type": "Organization", "name": clean(article.outlet)}
    if article.author:
        found["author"] = {"@type": "Person", "name": clean(article.author)}
    if article.published.interval is not None:
        published = article.published.interval
        found["datePublished"] = _iso(published.begin, published.granularity)
    if article.language:
        found["inLanguage"] = article.language
    return found
