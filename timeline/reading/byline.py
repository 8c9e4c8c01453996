"""Who wrote a page, from the line beside its headline that says so; and lines that are only credits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.reading.decoding import clean
from timeline.reading.markup import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

_NAME = r"[^\W\d_a-z][\w.'’-]+(?: (?:(?:van|von|de|al|bin|binti|der) )?[^\W\d_a-z][\w.'’-]*){0,3}"
_LABEL = (
    r"(?:(?:ditulis|dikirim|diposting|diposkan|dilaporkan) oleh|oleh|penulis|reporter|pewarta|wartawan"
    r"|laporan|(?:written|posted|reported) by|by|von|autor(?:in)?|author|par|por)"
)
_BYLINE = re.compile(
    rf"(?:^|.*[|•·]\s*)(?i:{_LABEL})(?:\s*:\s*|\s+)({_NAME})(?=\s*(?:$|[|•·,/–—(]|- |pada\b|on\b|am\b|di\b))"
)
_ONLY_LABEL = re.compile(rf"(?i:{_LABEL})\s*:?")
_ONLY_NAME = re.compile(_NAME)
_IN_CLASS = re.compile(r"author|byline|penulis|reporter|credit-title|by-?line|autor", re.IGNORECASE)
_ASIDE = re.compile(
    r"comment|komentar|related|terkait|sidebar|widget|popular|bio\b|footer|avatar", re.IGNORECASE
)
_LONGEST_LINE = 120
# So many lines above and below the headline are looked at; of an agency's page, the last as well.
_ABOVE, _BELOW = 3, 8
_CREDITS = re.compile(
    r"(?i:(?:oleh|penulis|reporter|pewarta|wartawan|editor|penyunting|redaktur|fotografer|by|written by"
    rf"|author|reporting by|editing by)\s*:?\s+){_NAME}|(?i:copyright|hak cipta)\s*©.*|©.*"
)
_ONLY_ROLE = re.compile(r"(?:reporter|editor|penulis|pewarta|author|advertisement|iklan)\s*:?", re.IGNORECASE)


def shown_author(tree: HtmlElement, titles: Sequence[str]) -> str:
    """The author that the page shows near its headline, or in an element that is called so; else empty."""
    body = tree.find("body")
    lines = list(_lines(tree if body is None else body))
    heads = [place for place, line in enumerate(lines) if any(_is_title(line, title) for title in titles)]
    near = [
        place for head in heads[:3] for place in range(max(0, head - _ABOVE), min(len(lines), head + _BELOW))
    ]
    for place in near:
        if found := _BYLINE.match(lines[place]):
            return found[1].strip(" -")
        following = lines[place + 1] if place + 1 < len(lines) else ""
        if _ONLY_LABEL.fullmatch(lines[place]) and _ONLY_NAME.fullmatch(following):
            return following
    return _in_marked_element(tree) or next(_at_end(lines), "")


def is_credit(paragraph: str, author: str) -> bool:
    """Whether a paragraph of a text is nothing but who wrote, edited or owns it."""
    return paragraph == author or bool(_CREDITS.fullmatch(paragraph)) or bool(_ONLY_ROLE.fullmatch(paragraph))


def _lines(body: HtmlElement) -> Iterator[str]:
    for _, piece in lines_of(body):
        for part in piece.split("\n"):
            line = " ".join(clean(part).split())
            if line and len(line) <= _LONGEST_LINE:
                yield line


def _is_title(line: str, title: str) -> bool:
    return bool(title) and (line == title or (len(line) > 20 and title.startswith(line)))


def _in_marked_element(tree: HtmlElement) -> str:
    for element in tree.iter("a", "address", "b", "div", "p", "span", "strong"):
        marks = (
            f"{element.get('class') or ''} {element.get('rel') or ''} {element.get('data-component') or ''}"
        )
        if _IN_CLASS.search(marks) and not _is_aside(element):
            text = " ".join(clean(element.text_content()).split())
            found = _BYLINE.match(text)
            if found or _ONLY_NAME.fullmatch(text):
                return found[1].strip(" -") if found else text
    return ""


def _is_aside(element: HtmlElement) -> bool:
    around = (element, *element.iterancestors())
    return any(
        node.tag in ("aside", "footer", "nav")
        or _ASIDE.search(f"{node.get('class') or ''} {node.get('id') or ''}")
        for node in around
    )


def _at_end(lines: Sequence[str]) -> Iterator[str]:
    """ "Pewarta: Rina Utami" below the text."""
    for line in lines:
        if line.lower().startswith(("pewarta:", "reporter:", "penulis:")) and (found := _BYLINE.match(line)):
            yield found[1].strip(" -")
