"""Markup to plain text as a reader would see it: blocks become paragraphs, all inside them one line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.reading.decoding import clean

if TYPE_CHECKING:
    from typing import TypeAlias

    from lxml.etree import _Element  # pyright: ignore[reportPrivateUsage] - the type has no other name
    from lxml.html import HtmlElement

    Element: TypeAlias = _Element

_PARAGRAPH = "\n\n"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the elements of a kind of markup do to its words; names are without their namespace.

    `signs` stand for the characters given. Where `text` is given, only its elements hold words.
    """

    blocks: frozenset[str]
    hidden: frozenset[str]
    signs: dict[str, str]
    cells: frozenset[str] = frozenset()
    preformatted: frozenset[str] = frozenset()
    text: frozenset[str] = frozenset()


_HTML_BLOCKS = (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre "
    "section summary table tbody tfoot thead tr ul"
)
_HTML_HIDDEN = (
    "audio button head iframe math noscript object rp rt script select style svg template textarea "
    "title video"
)
HTML = Vocabulary(
    blocks=frozenset(_HTML_BLOCKS.split()),
    hidden=frozenset(_HTML_HIDDEN.split()),
    signs={"br": "\n"},
    cells=frozenset({"td", "th"}),
    preformatted=frozenset({"pre"}),
)
WORD = Vocabulary(
    blocks=frozenset({"p", "tr"}),
    hidden=frozenset({"del", "moveFrom", "Fallback", "pPr", "rPr"}),
    signs={"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"},
    cells=frozenset({"tc"}),
    preformatted=frozenset({"t"}),
    text=frozenset({"t"}),
)
OPEN_DOCUMENT = Vocabulary(
    blocks=frozenset({"h", "p", "table-row", "list-item"}),
    hidden=frozenset({"annotation", "tracked-changes", "note", "forms", "sequence-decls", "object"}),
    signs={"tab": "\t", "line-break": "\n", "s": " "},
    cells=frozenset({"table-cell"}),
)

_SPACES = re.compile(r"[ \n\r\f\v]+")
_ROUND_BREAKS = re.compile(r"[ \t]*\n[ \t]*")
_ROUND_TABS = re.compile(r" *\t[ \t]*")
_MANY_SPACES = re.compile(r"  +")
_ANY_BLOCK = re.compile(r"<(?:p|br|div|li|pre|h[1-6]|table)\b[^<>]*>", re.IGNORECASE)
_ANY_MARKUP = re.compile(
    r"<(?:p|br|div|span|a|b|i|em|strong|img|ul|li|pre|h[1-6]|table)\b[^<>]*>", re.IGNORECASE
)


def parse_page(markup: str) -> HtmlElement:
    """HTML as a tree. It is parsed here because other libraries would fetch a text that is an address."""
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(encoding="utf-8", remove_pis=True, no_network=True)
    return document_fromstring(markup.encode("utf-8", "replace"), parser=parser)


def parse_xml(data: bytes) -> Element:
    """XML as a tree, mended where it is damaged; nothing is fetched and no entity unfolded."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, recover=True, remove_comments=True, remove_pis=True
    )
    root = etree.fromstring(data, parser)
    if root is None:  # pyright: ignore[reportUnnecessaryComparison] - where nothing could be mended
        raise ValueError("no element in it")
    return root


def words_of_markup(text: str) -> str:
    """The words of a piece of HTML in paragraphs; plain text stays as it is."""
    if not _ANY_MARKUP.search(text):
        return text
    if not _ANY_BLOCK.search(text):  # lines that are bare but for some letters in bold
        text = text.replace("\n", "<br>")
    return words_of(parse_page(f"<html><body>{text}</body></html>"))


def words_of(element: Element, vocabulary: Vocabulary = HTML) -> str:
    """The words of an element in paragraphs; what is hidden (scripts, deleted words) is left out."""
    return paragraphs(line for _, line in lines_of(element, vocabulary))


def lines_of(element: Element, vocabulary: Vocabulary = HTML) -> Iterator[tuple[Element, str]]:
    """The words between one block and the next, with the element that the first of them stands in."""
    line: list[str] = []
    place = element
    for node, piece in _pieces(element, vocabulary):
        if piece == _PARAGRAPH:
            yield place, "".join(line)
            line.clear()
        elif piece:
            if not "".join(line).strip():
                place = node
            line.append(piece)
    yield place, "".join(line)


def paragraphs(pieces: Iterable[str]) -> str:
    """Clean paragraphs with a blank line between them; empty ones are left out."""
    lines = (_tidy(clean(piece)) for piece in pieces)
    return _PARAGRAPH.join(line for line in lines if line)


def _tidy(line: str) -> str:
    return _MANY_SPACES.sub(" ", _ROUND_TABS.sub("\t", _ROUND_BREAKS.sub("\n", line))).strip()


def local_name(element: Element) -> str:
    """The tag without its namespace; comments and the like have none."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _pieces(element: Element, vocabulary: Vocabulary) -> Iterator[tuple[Element, str]]:
    """The words, breaks and signs in their order, with the element that each stands in."""
    from lxml.etree import iterwalk

    walker = iterwalk(element, events=("start", "end"))
    cells = 0
    for event, node in walker:
        name = local_name(node)
        if event == "start":
            cells += name in vocabulary.cells
            if name in vocabulary.hidden or node.get("hidden") is not None:
                walker.skip_subtree()
                continue
            yield node, _break(name, vocabulary, cells)
            yield node, vocabulary.signs.get(name, "")
            if not vocabulary.text or name in vocabulary.text:
                yield node, _words(node.text, name in vocabulary.preformatted)
        else:
            cells -= name in vocabulary.cells
            yield node, "\t" if name in vocabulary.cells else _break(name, vocabulary, cells)
            parent = node.getparent()
            if parent is not None and node is not element and not vocabulary.text:
                yield parent, _words(node.tail, local_name(parent) in vocabulary.preformatted)


def _break(name: str, vocabulary: Vocabulary, cells: int) -> str:
    """A block begins a paragraph; inside a cell of a table only a new word, so that a row stays one line."""
    if name not in vocabulary.blocks:
        return ""
    return " " if cells else _PARAGRAPH


def _words(text: str | None, preformatted: bool) -> str:
    return (text or "") if preformatted else _SPACES.sub(" ", text or "")
