"""E-books (EPUB): each chapter an article."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from timeline.dates import Interval
from timeline.errors import Message, ReadingFault
from timeline.model import Publication, PublicationSource, RawArticle
from timeline.reading.days import day_in_digits, in_digits
from timeline.reading.decoding import clean
from timeline.reading.document import MEGABYTE, Document, Findings
from timeline.reading.markup import local_name, parse_xml, words_of
from timeline.reading.packed import damaged, encrypted, unzipped

if TYPE_CHECKING:
    from timeline.reading.markup import Element

_LARGEST_CHAPTER = 20 * MEGABYTE
_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
# Fonts are often made unreadable to copyists, and nothing else.
_ONLY_FONTS = (b"http://www.idpf.org/2008/embedding", b"http://ns.adobe.com/pdf/enc#RC")
_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")
# Parts of a book that are no text of its author.
_NO_CHAPTERS = frozenset({"cover", "titlepage", "toc", "nav", "copyright-page", "index", "landmarks"})
_FEWEST_WORDS = 30


@dataclass(frozen=True, slots=True)
class _Book:
    """What the package document says: about the book, and its parts in order with their types."""

    about: dict[str, str]
    chapters: tuple[str, ...]
    titles: dict[str, str]


def chapters(document: Document) -> Findings:
    """The chapters of a book; covers, tables of contents and leaves with a few words are left out."""
    with unzipped(document) as archive:
        if _ENCRYPTION in archive.namelist() and not _only_fonts(archive.read(_ENCRYPTION)):
            raise encrypted(document)
        book = _book(archive, document)
        found = [chapter for name in book.chapters if (chapter := _chapter(archive, name, book)) is not None]
    long = [chapter for chapter in found if len(chapter.text.split()) >= _FEWEST_WORDS]
    if not long and not found:
        raise ReadingFault(Message("There is no text in {name}.", name=document.name))
    yield from long or found


def _only_fonts(encryption: bytes) -> bool:
    return encryption.count(b"EncryptionMethod") <= sum(encryption.count(method) for method in _ONLY_FONTS)


def _book(archive: zipfile.ZipFile, document: Document) -> _Book:
    try:
        container = parse_xml(archive.read(_CONTAINER))
        place = next(_named(container, "rootfile")).get("full-path", "")
        package = parse_xml(archive.read(place))
    except (KeyError, StopIteration, ValueError) as error:
        raise damaged(document) from error
    base = PurePosixPath(place).parent
    manifest = {item.get("id", ""): item for item in _named(package, "item")}
    spine = [
        manifest[ref] for item in _named(package, "itemref") if (ref := item.get("idref", "")) in manifest
    ]
    pages = [item for item in spine if item.get("media-type", "") in _PAGES]
    texts = tuple(_place(base, item) for item in pages if "nav" not in (item.get("properties") or "").split())
    return _Book(_about(package), texts, _titles(archive, base, list(manifest.values())))


def _about(package: Element) -> dict[str, str]:
    """The first of each field of the metadata; dates of a modification are not asked."""
    about: dict[str, str] = {}
    for element in next(_named(package, "metadata"), package).iter():
        name = local_name(element)
        if name == "date" and not _is_publication(element):
            continue
        about.setdefault(name, " ".join((element.text or "").split()))
    return about


def _is_publication(date: Element) -> bool:
    event = next((value for name, value in date.attrib.items() if str(name).endswith("event")), "")
    return event in ("", "publication", "original-publication")


def _titles(archive: zipfile.ZipFile, base: PurePosixPath, items: list[Element]) -> dict[str, str]:
    """The titles of the chapters by the contents page, that of EPUB 3 (nav) before that of EPUB 2 (ncx)."""
    titles: dict[str, str] = {}
    for item in sorted(items, key=lambda item: "nav" not in (item.get("properties") or "")):
        is_nav = "nav" in (item.get("properties") or "").split()
        if not is_nav and item.get("media-type") != "application/x-dtbncx+xml":
            continue
        place = _place(base, item)
        for target, title in _entries(_tree(archive, place)):
            titles.setdefault(_joined(PurePosixPath(place).parent, target), title)
    return titles


def _entries(contents: Element | None) -> Iterator[tuple[str, str]]:
    if contents is None:
        return
    for link in _named(contents, "a"):
        yield link.get("href", "").partition("#")[0], " ".join("".join(link.itertext()).split())
    for point in _named(contents, "navPoint"):
        target = next(_named(point, "content"), None)
        words = next(_named(point, "text"), None)
        if target is not None and words is not None:
            yield target.get("src", "").partition("#")[0], " ".join((words.text or "").split())


def _chapter(archive: zipfile.ZipFile, place: str, book: _Book) -> RawArticle | None:
    tree = _tree(archive, place)
    body = None if tree is None else next(_named(tree, "body"), tree)
    if body is None or _is_no_chapter(body):
        return None
    text = words_of(body)
    if not text:
        return None
    heading = next(
        (
            words
            for element in body.iter()
            if local_name(element) in ("h1", "h2") and (words := words_of(element))
        ),
        "",
    )
    title = book.titles.get(place) or clean(" ".join(heading.split()))
    return RawArticle(
        text=text,
        title=title,
        language=book.about.get("language", "")[:2].lower(),
        published=_published(book.about.get("date", "")),
        outlet=book.about.get("title", ""),
        author=book.about.get("creator", ""),
    )


def _is_no_chapter(body: Element) -> bool:
    for element in (body, *body):
        kinds = next((value for name, value in element.attrib.items() if str(name).endswith("}type")), "")
        if _NO_CHAPTERS & set(str(kinds).split()):
            return True
    return False


def _tree(archive: zipfile.ZipFile, place: str) -> Element | None:
    try:
        if archive.getinfo(place).file_size > _LARGEST_CHAPTER:
            return None
        return parse_xml(archive.read(place))
    except (KeyError, ValueError):
        return None  # the list of parts names one that is not there


def _published(date: str) -> Publication:
    day: Interval | None = day_in_digits(date, "") if in_digits(date) else None
    if day is None:
        return Publication()
    return Publication(day, PublicationSource.METADATA, Message("The book states it: “{date}”.", date=date))


def _named(element: Element, name: str) -> Iterator[Element]:
    return (found for found in element.iter() if local_name(found) == name)


def _place(base: PurePosixPath, item: Element) -> str:
    return _joined(base, item.get("href", ""))


def _joined(base: PurePosixPath, href: str) -> str:
    """The member that an address in the book names."""
    parts: list[str] = []
    for part in (base / unquote(href)).parts:
        if part == "..":
            parts = parts[:-1]
        elif part != ".":
            parts.append(part)
    return "/".join(parts)
