"""What a page says of itself but for its date: title, author, outlet, section, address, language."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.reading.byline import shown_author
from timeline.reading.decoding import clean
from timeline.reading.structured import Thing, stated

if TYPE_CHECKING:
    from lxml.html import HtmlElement
    from trafilatura.settings import Document

_SAVED_FROM = re.compile(r"<!--\s*saved from url=(?:\([0-9]+\))?(https?://\S+)\s*-->")
_SEPARATORS = "|–—·»:•-"
_SITE_IN_TITLE = re.compile(rf"\s+[{_SEPARATORS}]\s+(?P<site>[^|–—]+)$")
_SHORTEST_HEADING, _SHARE_OF_TITLE = 8, 0.25
_ENGLISH_PLACE = re.compile(
    r"^https?://[^/:]+\.(us|gov|edu|mil|uk|au|nz|ie|in|za|sg|my|ke|ng|gh|pk|hk|lk|bd)(?:[:/]|$)",
    re.IGNORECASE,
)
_HOME = re.compile(r"(?:https?://[^/?#]+)?/?(?:index\.\w+)?", re.IGNORECASE)
# What templates write before the name of an author, and names that are none.
_BEFORE_AUTHOR = re.compile(
    r"^(?:view all posts by|posted by|written by|beitrag von|autor(?:in)?|author|penulis|oleh|by|von)[\s:]+",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"(?:\w*admin\w*|editor|redaksi|redaktion|staff|www .*|.*\b(?:de|com|org|net)|.)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class About:
    """The fields; empty where the page says nothing. `titles` are all that the page calls itself."""

    title: str
    titles: tuple[str, ...]
    author: str
    outlet: str
    section: str
    url: str
    language: str


def about_page(tree: HtmlElement, markup: str, things: list[Thing], fetched: str) -> About:
    """What the page says of itself; `fetched` is the address where it was fetched, or empty."""
    from trafilatura.metadata import extract_metadata

    found = extract_metadata(tree, date_config={"extensive_search": False, "max_date": "2039-12-31"})
    saved_from = _SAVED_FROM.search(markup[:4096])
    url = found.url or fetched or (saved_from[1] if saved_from else "")
    in_head = plain(tree.findtext(".//title"))
    title = _title(tree, found, in_head)
    outlet = plain(found.sitename)
    titles = dict.fromkeys(name for name in (title, plain(stated(things, "headline")), in_head) if name)
    return About(
        title=title,
        titles=tuple(titles),
        author=_author(found.author, found, outlet, title)
        or _author(shown_author(tree, (title,)), found, outlet, title),
        outlet=outlet,
        section=plain(stated(things, "articleSection") or _meta(tree, "article:section")),
        url=url,
        language=_with_region(_language(tree), url),
    )


def plain(value: str | None) -> str:
    """A value in one line of clean text."""
    return " ".join(clean(html.unescape(value or "")).split())


def _title(tree: HtmlElement, found: Document, in_head: str) -> str:
    """The title; a heading that is part of what the page's head says is believed before other findings."""
    sites = _names_of_site(tree)
    title = plain(found.title)
    headings = [plain(node.text_content()) for node in tree.xpath("//h1 | //h2 | //h3")]
    headings = [heading for heading in headings if heading and heading.casefold() not in sites]
    if title.casefold() not in in_head.casefold() or title.casefold() in sites:
        title = _largest_part(headings, in_head) or title
    title = _largest_part([head for head in headings if _is_bounded(head, title)], title) or title
    return _without_site(title, found).strip(" |–—·-")


def _names_of_site(tree: HtmlElement) -> set[str]:
    """What leads to the first page of the site is its name, though it may be set as a headline."""
    links = (link for link in tree.iterfind(".//a[@href]") if _HOME.fullmatch(link.get("href") or ""))
    return {name for link in links if (name := plain(link.text_content()).casefold())}


def _largest_part(headings: list[str], title: str) -> str:
    fitting = [
        heading
        for heading in headings
        if len(heading) >= max(_SHORTEST_HEADING, _SHARE_OF_TITLE * len(title)) and heading in title
    ]
    return max(fitting, key=len, default="")


def _is_bounded(heading: str, title: str) -> bool:
    """Whether signs set a part of a title apart from the rest, which is the name of the site."""
    before, part, after = title.partition(heading)
    sides = (before.strip()[-1:], after.strip()[:1])
    return bool(part) and all(not side or side in _SEPARATORS for side in sides)


def _without_site(title: str, found: Document) -> str:
    """The title without the name of the site that many pages append to it."""
    appended = _SITE_IN_TITLE.search(title)
    if appended and _key(appended["site"]) in (_key(found.sitename), _key(found.hostname)):
        return title[: appended.start()]
    return title


def _author(named: str | None, found: Document, outlet: str, title: str) -> str:
    names = [_BEFORE_AUTHOR.sub("", plain(name)) for name in (named or "").split(";")]
    others = {_key(outlet), _key(title), _key(found.hostname), ""}
    good = [name for name in names if _key(name) not in others and not _NO_AUTHOR.fullmatch(name)]
    return "; ".join(dict.fromkeys(good))


def _key(name: str | None) -> str:
    return re.sub(r"\W|\.com$|^www\.", "", (name or "").casefold())


def _meta(tree: HtmlElement, name: str) -> str:
    return next((meta.get("content") or "" for meta in tree.iterfind(f".//meta[@property='{name}']")), "")


def _language(tree: HtmlElement) -> str:
    """The locale that the page declares ("id", "en-gb"); "in" is the old code of Indonesian."""
    declared = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    locale, other = (_locale(value) for value in (declared, _meta(tree, "og:locale")))
    # "en_GB" beside "en" tells how dates are written there.
    return other if not locale or (locale == other[:2] and locale != other) else locale


def _with_region(locale: str, url: str) -> str:
    """English of a country, where the address tells it: 4/7 is a day in July in London, April in Boston."""
    found = _ENGLISH_PLACE.search(url) if locale == "en" else None
    if found is None:
        return locale
    return "en-us" if found[1] in ("us", "gov", "edu", "mil") else f"en-{found[1]}"


def _locale(declared: str) -> str:
    locale = declared.strip().lower().replace("_", "-")
    if not re.fullmatch(r"[a-z]{2,3}(?:-[a-z0-9]+)*", locale):
        return ""
    return re.sub(r"^in\b", "id", locale)
