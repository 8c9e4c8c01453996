"""Web pages to plain text: the main text without navigation, and what the page says of itself."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from timeline.errors import Message, ReadingFault
from timeline.model import RawArticle
from timeline.reading.decoding import clean, decode

if TYPE_CHECKING:
    from lxml.html import HtmlElement
    from trafilatura.settings import Document

_DECLARED = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=(?:\([0-9]+\))?(https?://\S+)\s*-->")
# Lines that news pages put between the paragraphs of an article, and that belong to other articles.
_ASIDE = re.compile(
    r"[-•*\s]*(?:\(?baca(?: juga| selengkapnya)?|simak(?: juga| video)?|lihat juga|tonton juga|pilihan editor"
    r"|artikel terkait|berita terkait|read (?:also|more)|also read|see also"
    r"|related(?: articles?| stories)?)\s*:.*"
    r"|(?:advertisement|iklan|scroll to continue with content|lanjut(?:kan)? membaca.*|share this article"
    r"|gabung dengan .*|ikuti .* di google news.*)",
    re.IGNORECASE,
)
_COOKIES = re.compile(
    r"\b(?:we|this (?:web)?site|kami|situs(?: web)? ini)\b.{0,40}"
    r"\b(?:use|uses|menggunakan)\b.{0,20}\bcookies?\b",
    re.IGNORECASE,
)
# The largest news pages have a third of this; beyond it the parsers take minutes and gigabytes.
_MOST_TAGS = 100_000
_SITE_IN_TITLE = re.compile(r"\s+[|–—-]\s+(?P<site>[^|–—]+)$")


def decode_page(data: bytes, charset: str = "") -> str:
    """The source of a page, in the encoding that it is in, or that it or what came with it declares."""
    declared = _DECLARED.search(data[:4096])
    return decode(data, charset or (declared[1].decode("ascii") if declared else ""))


def page_article(markup: str, url: str = "") -> RawArticle:
    """The article of a page; its title is empty where the page has none. `url` is where it was fetched."""
    if markup.count("<") > _MOST_TAGS:
        raise ReadingFault(Message("The page is too large for an article: copy its text and paste that."))
    try:
        return _page_article(markup, url)
    except Exception as error:
        # Foreign parsers on hostile markup stumble in ways of their own; it is the page's fault.
        raise ReadingFault(
            Message("The page is too damaged to read: copy its text and paste that.")
        ) from error


def _page_article(markup: str, fetched: str) -> RawArticle:
    from trafilatura.metadata import extract_metadata

    from timeline.reading.published import published_on

    _silence()
    tree = _tree(clean(markup))
    language = _language(tree)
    about = extract_metadata(tree, date_config={"extensive_search": False, "max_date": "2039-12-31"})
    saved_from = _SAVED_FROM.search(markup[:4096])
    url = about.url or fetched or (saved_from[1] if saved_from else "")
    title = _title(about)
    outlet, author = _plain(about.sitename), _plain(about.author)
    return RawArticle(
        text=_text(tree, title),
        title=title,
        language=language,
        published=published_on(tree, url, language),
        outlet=outlet,
        author="" if author == outlet else author,
        url=url,
    )


def _tree(markup: str) -> HtmlElement:
    """The page as a tree. It is parsed here because the libraries would fetch a text that is an address."""
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(encoding="utf-8", remove_pis=True, no_network=True)
    return document_fromstring(markup.encode("utf-8", "replace"), parser=parser)


def _text(tree: HtmlElement, title: str) -> str:
    from trafilatura import bare_extraction

    found = bare_extraction(tree, include_comments=False, with_metadata=False)
    raw = getattr(found, "text", None) or _whole_body(tree)
    lines = [" ".join(line.split()) for line in clean(raw).split("\n")]
    paragraphs = [line for line in lines if line and not _is_aside(line)]
    if paragraphs and paragraphs[0] == title:
        del paragraphs[0]  # the title is kept by itself
    return "\n\n".join(paragraphs)


def _is_aside(line: str) -> bool:
    return bool(_ASIDE.fullmatch(line) or (len(line) < 600 and _COOKIES.search(line)))


def _whole_body(tree: HtmlElement) -> str:
    """All the words of a page in which no main text stands out."""
    pieces = tree.xpath("//body//text()[not(ancestor::script or ancestor::style or ancestor::noscript)]")
    return "\n".join(str(piece) for piece in pieces)


def _title(about: Document) -> str:
    """The title without the name of the site that many pages append to it."""
    title = _plain(about.title)
    appended = _SITE_IN_TITLE.search(title)
    if appended and _key(appended["site"]) in (_key(about.sitename), _key(about.hostname)):
        return title[: appended.start()]
    return title


def _key(name: str | None) -> str:
    return re.sub(r"\W|\.com$|^www\.", "", (name or "").casefold())


def _plain(value: str | None) -> str:
    return " ".join(clean(value or "").split())


def _language(tree: HtmlElement) -> str:
    """The language that the page declares; "in" is the old code of Indonesian."""
    declared = (tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "")[:2].lower()
    return {"in": "id"}.get(declared, declared) if declared.isalpha() else ""


def _silence() -> None:
    """The libraries log what they cannot read; we say it in a sentence of our own."""
    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
