"""Web pages to plain text: the main text without navigation, and what the page says of itself."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from timeline.errors import Message, ReadingFault
from timeline.model import RawArticle
from timeline.reading.about import about_page
from timeline.reading.byline import is_credit
from timeline.reading.decoding import clean, decode
from timeline.reading.layout_tables import unfold_layout
from timeline.reading.markup import parse_page, words_of
from timeline.reading.published import Page, published_on
from timeline.reading.spoken import spoken_language
from timeline.reading.structured import things_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DECLARED = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE)
# Lines that news pages put between the paragraphs of an article, and that belong to other articles.
# How the extractor writes tables: rows between bars, and a rule of dashes beneath the head.
_ROW = re.compile(r"\|.+\|")
_RULE = re.compile(r"[|\s:-]*-[|\s:-]*")
_ASIDE = re.compile(
    r"[-•*\s]*[(\[]?(?:baca(?: juga| selengkapnya| lagi)?|simak(?: juga)?(?: video)?|lihat juga"
    r"|tonton juga(?: video)?|saksikan juga|pilihan editor|artikel terkait|berita terkait|gambas"
    r"|read (?:also|more)|also read|see also|more on this|related(?: articles?| stories| coverage)?"
    r"|lesen sie auch|mehr zum thema|lire aussi|lea también|leia também|leggi anche|lees ook)\s*:.*"
    r"|(?:advertisement|iklan|anzeige|publicité|scroll to continue with content|scroll ke bawah .*"
    r"|lanjut(?:kan)? membaca.*|halaman selanjutnya.*|share this article|bagikan(?: artikel(?: ini)?)?:?"
    r"|gabung dengan .*|ikuti .* di (?:google news|whatsapp).*|dapatkan update berita .*|copyright ©.*)",
    re.IGNORECASE,
)
_COOKIES = re.compile(
    r"\b(?:we|this (?:web)?site|kami|situs(?: web)? ini)\b.{0,40}"
    r"\b(?:use|uses|menggunakan)\b.{0,20}\bcookies?\b",
    re.IGNORECASE,
)
# The largest news pages have a third of this; beyond it the parsers take minutes and gigabytes.
_MOST_TAGS = 100_000


def decode_page(data: bytes, charset: str = "") -> str:
    """The source of a page, in the encoding that it is in, or that it or what came with it declares."""
    declared = _DECLARED.search(data[:4096])
    return decode(data, charset or (declared[1].decode("ascii") if declared else ""))


def page_article(markup: str, url: str = "") -> RawArticle:
    """The article of a page; its title is empty where the page has none. `url` is where it was fetched."""
    if markup.count("<") > _MOST_TAGS:
        raise ReadingFault(Message("The page is too large for an article: copy its text and paste that."))
    _silence()
    tree = parse_page(clean(markup))
    unfold_layout(tree)
    things = things_of(tree)
    about = about_page(tree, markup, things, url)
    text = _text(tree, about.title, about.author)
    # Templates declare English for pages in any language; a date is read in the language of the text too.
    spoken = spoken_language(text)
    page = Page(tree, things, about.url, about.language, spoken, about.titles)
    return RawArticle(
        text=text,
        title=about.title,
        language=about.language[:2],
        published=published_on(page),
        outlet=about.outlet,
        author=about.author,
        url=about.url,
        section=about.section,
    )


def _text(tree: HtmlElement, title: str, author: str) -> str:
    from trafilatura import bare_extraction

    found = bare_extraction(tree, include_comments=False, with_metadata=False)
    raw = getattr(found, "text", None) or words_of(tree)
    lines = [" ".join(line.split()) for line in clean(raw).split("\n")]
    paragraphs = [
        _cells(line) for line in lines if line and not _is_aside(line) and not _RULE.fullmatch(line)
    ]
    if paragraphs and paragraphs[0] == title:
        del paragraphs[0]  # the title is kept by itself
    while len(paragraphs) > 1 and is_credit(paragraphs[0], author):
        del paragraphs[0]
    while len(paragraphs) > 1 and is_credit(paragraphs[-1], author):
        del paragraphs[-1]
    return "\n\n".join(paragraphs)


def _cells(line: str) -> str:
    """A row of a table with tabs between its cells, as the other readers have it."""
    if not _ROW.fullmatch(line):
        return line
    return "\t".join(cell for part in line.split("|") if (cell := part.strip()))


def _is_aside(line: str) -> bool:
    return bool(_ASIDE.fullmatch(line) or (len(line) < 600 and _COOKIES.search(line)))


def _silence() -> None:
    """The libraries log what they cannot read; we say it in a sentence of our own."""
    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
