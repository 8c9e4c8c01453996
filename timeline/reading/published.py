"""When a page was published, from what the page itself states, with the place where it states it.

The witnesses are asked in the order of their worth: structured data, metadata, the time mark of the
article, the address, a date shown beside the headline. The file's own dates and the clock never are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, cast

from timeline.dates import Interval
from timeline.errors import Message
from timeline.model import Publication, PublicationSource
from timeline.reading.days import day_in_digits, in_digits, iso_day

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LONGEST_DATE = 60
_LONGEST_LINE = 200
_IN_ADDRESS = re.compile(r"/((?:19|20)[0-9]{2})[/_-]([01]?[0-9])[/_-]([0-3]?[0-9])(?![0-9])")
_ARTICLE_TYPES = re.compile(r"Article|Posting|Report|Review|Story|Transcript")

# Metadata of the first publication; names that also tell of a change ("revised") are left out.
_META_NAMES = frozenset(
    [
        "article:published_time",
        "article:published",
        "article:published_date",
        "article:publicationdate",
        "article.published",
        "og:article:published_time",
        "og:published_time",
        "og:pubdate",
        "og:publish_date",
        "datepublished",
        "date_published",
        "publishdate",
        "publish-date",
        "publish_date",
        "publish_time",
        "published_time",
        "published-date",
        "published_date",
        "publication_date",
        "publicationdate",
        "originalpublicationdate",
        "pubdate",
        "ptime",
        "citation_publication_date",
        "citation_date",
        "dc.date.issued",
        "dc.date.publication",
        "dcterms.issued",
        "dc.issued",
        "parsely-pub-date",
        "sailthru.date",
        "bt:pubdate",
        "rnews:datepublished",
        "cxenseparse:recs:publishtime",
        "content_publishdate",
        "date",
        "dc.date",
        "dc:date",
        "dcterms.date",
        "dc.date.created",
        "dcterms.created",
        "article.created",
        "datecreated",
    ]
)


def published_on(tree: HtmlElement, url: str, language: str) -> Publication:
    """The publication date of a page and where the page states it; unknown where it states none."""
    for find, why in _WITNESSES:
        day = find(tree, url, language)
        if day is not None:
            return Publication(day, PublicationSource.METADATA, why)
    return Publication()


def _from_structured_data(tree: HtmlElement, _url: str, _language: str) -> Interval | None:
    """schema.org in JSON-LD: an article's own date before that of the page around it."""
    rest: Interval | None = None
    for thing in _things(tree):
        day = _iso_day_of(thing.get("datePublished"))
        if day and _ARTICLE_TYPES.search(str(thing.get("@type"))):
            return day
        rest = rest or day
    return rest


def _things(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        try:
            waiting: list[Any] = [json.loads(script.text or "", strict=False)]
        except (ValueError, RecursionError):
            continue  # what is no JSON tells nothing; the other witnesses are asked
        while waiting:
            value = waiting.pop(0)
            if isinstance(value, dict):
                thing = cast("dict[str, Any]", value)
                yield thing
                waiting.extend(thing.get(key) for key in ("@graph", "mainEntity", "mainEntityOfPage"))
            elif isinstance(value, list):
                waiting.extend(cast("list[Any]", value))


def _from_metadata(tree: HtmlElement, _url: str, language: str) -> Interval | None:
    for meta in tree.iterfind(".//meta[@content]"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if name.lower() in _META_NAMES and (day := _written_day(meta.get("content"), language)):
            return day
    return None


def _from_time_mark(tree: HtmlElement, _url: str, language: str) -> Interval | None:
    """<time> and itemprop="datePublished": a marked one, else the first that has a date."""
    marked = tree.xpath(
        "//*[@itemprop='datePublished']"
        " | //time[@pubdate or contains(@class, 'publish') or contains(@class, 'entry-date')]"
    )
    # Without a mark only the article's own are trusted: other articles are listed with theirs.
    own = tree.xpath("//article//time[not(ancestor::aside or ancestor::footer)] | //main//header//time")
    for element in (*marked, *(own[:1] or tree.xpath("//time")[:1])):
        stated = element.get("datetime") or element.get("content") or element.text_content()
        if day := _written_day(stated, language):
            return day
    return None


def _from_address(_tree: HtmlElement, url: str, _language: str) -> Interval | None:
    found = _IN_ADDRESS.search(url)
    return iso_day(int(found[1]), int(found[2]), int(found[3])) if found else None


def _from_shown_date(tree: HtmlElement, _url: str, language: str) -> Interval | None:
    """A date in an element that is there to show one, as its class or id says (htmldate knows which)."""
    from htmldate.core import ALWAYS_TAGS, date_candidates

    body = tree.find("body")
    for element in date_candidates(body if body is not None else tree, True):
        # Footers and small print tell of the site: today's date, the year of its copyright.
        if element.tag in ALWAYS_TAGS or element.tag in ("script", "style"):
            continue
        text = " ".join(element.text_content().split())
        if len(text) <= _LONGEST_LINE and (day := _written_day(text[:_LONGEST_DATE], language)):
            return day
    return None


_Witness = Callable[["HtmlElement", str, str], Interval | None]
_WITNESSES: tuple[tuple[_Witness, Message], ...] = (
    (_from_structured_data, Message("The page states it in its structured data.")),
    (_from_metadata, Message("The page states it in its metadata.")),
    (_from_address, Message("It stands in the address of the page.")),
    (_from_time_mark, Message("The page marks it as the time of publication.")),
    (_from_shown_date, Message("The page shows it beside the article.")),
)


def _iso_day_of(value: object) -> Interval | None:
    return day_in_digits(value, "") if isinstance(value, str) else None


def _written_day(value: str | None, language: str) -> Interval | None:
    """The day that a metadata value or a shown date names, in digits or in words."""
    value = (value or "").strip()
    if not 6 <= len(value) <= _LONGEST_DATE:
        return None
    if in_digits(value):
        return day_in_digits(value, language)
    from htmldate.extractors import regex_parse

    named = regex_parse(value)
    return iso_day(named.year, named.month, named.day) if named else None
