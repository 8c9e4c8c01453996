"""When a page was published, from what the page itself states, with the place where it states it.

The witnesses are asked in the order of their worth: structured data, metadata of the publication, the
address, the date shown beside the headline, time marks; then what speaks of a change, or is only near. The
file's own dates and the clock never are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.dates import Interval
from timeline.errors import Message
from timeline.model import Publication, PublicationSource
from timeline.reading.days import day_in_digits, in_digits, iso_day
from timeline.reading.shown import shown_day
from timeline.reading.structured import Thing

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LONGEST_DATE = 60
_SIGNS = re.compile(r"[^a-z]")
_IN_ADDRESS = re.compile(r"/((?:19|20)[0-9]{2})[/_-]([01]?[0-9])[/_-]([0-3]?[0-9])(?![0-9])")
_GLUED_IN_ADDRESS = re.compile(
    r"[/_-](20[0-9]{2})(-?)([01][0-9])\2([0-3][0-9])(?:[0-9]{4}|[0-9]{6})?(?=[/_.-]|$)"
)

# Names of metadata, without their signs ("article:published_time"): of the first publication,
_PUBLISHED_NAMES = re.compile(
    r".*(?:publish|publication|published)(?:ed)?(?:date|time|datetime|at|on)?|.*pub_?date|.*issued|(?:citation|sailthru)date"
    r"|ptime|.*datepublication"
)
# names under which some sites give the publication and others a later change,
_DATE_NAMES = re.compile(r"(?:dc|dcterms)?date|.*created(?:time|date|at)?|.*datecreated")
# and those of a change.
_CHANGE_NAMES = re.compile(
    r".*(?:modified|updated)(?:time|date|at|on)?|.*datemodified|.*revised(?:date|time)?"
)
# What pages that are put together by scripts carry as their data.
_IN_SCRIPT = re.compile(
    r"\\?[\"'](?:date_?published|publish(?:ed)?_?(?:at|on|date|time)|pub_?date|first_?published(?:_?at|_?date)?)\\?[\"']"
    r"\s*:\s*\\?[\"']((?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Page:
    """What the witnesses look at.

    `locale` is that of the page's language ("id", "en-gb"), `spoken` the language that its text is in;
    `titles` are what the page calls itself.
    """

    tree: HtmlElement
    things: list[Thing]
    url: str
    locale: str
    spoken: str = ""
    titles: tuple[str, ...] = ()


def published_on(page: Page) -> Publication:
    """The publication date of a page and where the page states it; unknown where it states none."""
    for find, source, why in _WITNESSES:
        day = find(page)
        if day is not None:
            return Publication(day, source, why)
    return Publication()


def _from_structured_data(page: Page) -> Interval | None:
    """schema.org in JSON-LD: an article's own date before that of the page around it."""
    return _first_day(thing.get("datePublished") for thing in page.things)


def _from_metadata(page: Page) -> Interval | None:
    return _in_meta(page, _PUBLISHED_NAMES)


def _from_address(page: Page) -> Interval | None:
    found = _IN_ADDRESS.search(page.url)
    return iso_day(int(found[1]), int(found[2]), int(found[3])) if found else None


def _from_shown_date(page: Page) -> Interval | None:
    return shown_day(page.tree, page.titles, (page.locale, page.spoken))


def _from_time_mark(page: Page) -> Interval | None:
    """<time> and itemprop="datePublished" with a mark, or in the article itself."""
    marked = page.tree.xpath(
        "//*[@itemprop='datePublished']"
        " | //time[@pubdate or contains(@class, 'publish') or contains(@class, 'entry-date')]"
        " | //*[@title or @datetime][contains(@class, 'published') or contains(@class, 'dt-published')]"
    )
    own = page.tree.xpath("//article//time[not(ancestor::aside or ancestor::footer)] | //main//header//time")
    return _first_marked(page, [*marked, *own[:1]])


def _from_any_time(page: Page) -> Interval | None:
    """The first <time> of the page: it may be that of another article."""
    return _first_marked(page, page.tree.xpath("//time")[:1])


def _first_marked(page: Page, elements: list[HtmlElement]) -> Interval | None:
    for element in elements:
        stated = next(
            filter(None, map(element.get, ("datetime", "content", "title"))), element.text_content()
        )
        if day := _written_day(stated, page.locale):
            return day
    return None


def _from_other_metadata(page: Page) -> Interval | None:
    return _in_meta(page, _DATE_NAMES) or _first_day(thing.get("dateCreated") for thing in page.things)


def _from_scripts(page: Page) -> Interval | None:
    for script in page.tree.iterfind(".//script"):
        if found := _IN_SCRIPT.search(script.text or ""):
            return day_in_digits(found[1], "")
    return None


def _from_glued_address(page: Page) -> Interval | None:
    found = _GLUED_IN_ADDRESS.search(page.url)
    return iso_day(int(found[1]), int(found[3]), int(found[4])) if found else None


def _from_change(page: Page) -> Interval | None:
    return _first_day(thing.get("dateModified") for thing in page.things) or _in_meta(page, _CHANGE_NAMES)


def _from_picture(page: Page) -> Interval | None:
    """Sites keep their pictures in folders of days: "/files/2016/05/04/title.png"."""
    for meta in page.tree.xpath("//meta[@property='og:image' or @name='twitter:image']"):
        if found := _IN_ADDRESS.search(meta.get("content") or ""):
            return iso_day(int(found[1]), int(found[2]), int(found[3]))
    return None


_STATED, _INFERRED = PublicationSource.METADATA, PublicationSource.INFERRED
_WITNESSES: tuple[tuple[Callable[[Page], Interval | None], PublicationSource, Message], ...] = (
    (_from_structured_data, _STATED, Message("The page states it in its structured data.")),
    (_from_metadata, _STATED, Message("The page states it in its metadata.")),
    (_from_address, _STATED, Message("It stands in the address of the page.")),
    (_from_shown_date, _STATED, Message("The page shows it beside the article.")),
    (_from_time_mark, _STATED, Message("The page marks it as the time of publication.")),
    (_from_other_metadata, _STATED, Message("The page states it in its metadata.")),
    (_from_scripts, _STATED, Message("The page states it in its structured data.")),
    (_from_glued_address, _STATED, Message("It stands in the address of the page.")),
    (_from_any_time, _INFERRED, Message("It is the first time that the page marks.")),
    (_from_change, _INFERRED, Message("The page states only that it was changed on this day.")),
    (_from_picture, _INFERRED, Message("It stands in the address of the picture above the article.")),
)


def _in_meta(page: Page, names: re.Pattern[str]) -> Interval | None:
    # Machines write 7/4/2024 in any order, whatever language the page is in; Indonesian sites do not.
    order = "dmy" if page.locale.startswith("id") else ""
    for meta in page.tree.iterfind(".//meta[@content]"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if names.fullmatch(_SIGNS.sub("", name.lower())) and (
            day := _written_day(meta.get("content"), order)
        ):
            return day
    return None


def _first_day(values: Iterable[object]) -> Interval | None:
    days = (day_in_digits(value, "") for value in values if isinstance(value, str))
    return next((day for day in days if day is not None), None)


def _written_day(value: str | None, order: str) -> Interval | None:
    """The day that a metadata value or a time mark names, in digits or in words."""
    value = (value or "").strip()
    if not 6 <= len(value) <= _LONGEST_DATE:
        return None
    if in_digits(value):
        return day_in_digits(value, order)
    from htmldate.extractors import regex_parse

    named = regex_parse(value)
    return iso_day(named.year, named.month, named.day) if named else None
