"""Documents of word processors: Word (.docx), OpenDocument (.odt, .fodt) and Rich Text (.rtf)."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from timeline.model import RawArticle
from timeline.reading.document import MEGABYTE, Document
from timeline.reading.header import date_line
from timeline.reading.markup import (
    OPEN_DOCUMENT,
    WORD,
    Vocabulary,
    local_name,
    paragraphs,
    parse_xml,
    words_of,
)
from timeline.reading.packed import unzipped
from timeline.reading.plain import headline

if TYPE_CHECKING:
    from timeline.reading.markup import Element

# What programs write as a title or author of their own accord.
_NO_TITLE = re.compile(
    r"(?:microsoft word\b.*|untitled.*|document\d*|dokumen\d*|title|judul|powerpoint.*"
    r"|.*\.(?:docx?|odt|rtf|pdf|indd))",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"(?:user|admin\w*|author|python-docx|owner|pc|asus|acer|hp|lenovo|toshiba|dell|windows.*|microsoft.*"
    r"|unknown)",
    re.IGNORECASE,
)
_NOTES = ("/footnotes", "/endnotes")
_RTF_INFO = re.compile(r"\{\\(title|author) ([^{}]{1,500})\}")
_RTF_CODE_PAGE = re.compile(r"\\ansicpg[0-9]+")


def word_article(document: Document) -> RawArticle:
    """The article of a Word document; its tables are paragraphs, a row each."""
    import docx

    with unzipped(document):
        opened = docx.Document(io.BytesIO(document.read()))
    about = opened.core_properties
    notes = [
        parse_xml(relation.target_part.blob)
        for relation in opened.part.rels.values()
        if relation.reltype.endswith(_NOTES) and not relation.is_external
    ]
    text = _with_notes(cast("Element", opened.part.element), notes, WORD)
    return written_article(text, title=about.title, author=about.author, language=about.language)


def open_document_article(document: Document) -> RawArticle:
    """The article of an OpenDocument text."""
    from odfdo import Document as OpenDocument

    with unzipped(document):
        opened = OpenDocument(io.BytesIO(document.read()))
    about = opened.meta
    return written_article(
        _open_document_text(parse_xml(opened.content.serialize())),
        title=about.title or "",
        author=about.initial_creator or about.creator or "",
        language=about.language or "",
    )


def flat_open_document_article(document: Document) -> RawArticle:
    """The article of an OpenDocument text that is one file of XML (.fodt)."""
    root = parse_xml(document.read())
    meta = next((element for element in root if local_name(element) == "meta"), ())
    about = {local_name(element): element.text or "" for element in meta}
    return written_article(
        _open_document_text(root),
        title=about.get("title", ""),
        author=about.get("initial-creator") or about.get("creator", ""),
        language=about.get("language", ""),
    )


def _open_document_text(root: Element) -> str:
    body = next((element for element in root.iter() if local_name(element) == "text"), root)
    notes = [element for element in body.iter() if local_name(element) == "note-body"]
    return _with_notes(body, notes, OPEN_DOCUMENT)


def rich_text_article(document: Document) -> RawArticle:
    """The article of a Rich Text document."""
    from striprtf.striprtf import rtf_to_text

    source = document.read().decode("latin-1")
    page = _RTF_CODE_PAGE.search(source)
    about = {
        name: rtf_to_text(f"{{\\rtf1{page[0] if page else ''} {value}}}", errors="replace")
        for name, value in _RTF_INFO.findall(source[:MEGABYTE])
    }
    text = rtf_to_text(source, errors="replace").replace(
        "|", "\t"
    )  # how striprtf sets off the cells of tables
    return written_article(
        paragraphs(text.split("\n")), title=about.get("title", ""), author=about.get("author", "")
    )


def _with_notes(body: Element, notes: Iterable[Element], vocabulary: Vocabulary) -> str:
    """The words of a document, and below them those of its notes, which would tear its sentences apart."""
    return paragraphs(words_of(element, vocabulary) for element in (body, *notes))


def written_article(text: str, *, title: str, author: str, language: str = "") -> RawArticle:
    """The article of a document whose program keeps notes on it; those that say nothing are passed over.

    When the file was made or saved is no date of publication, and is not asked.
    """
    title, author = " ".join(title.split()), " ".join(author.split())
    return RawArticle(
        text=text,
        title=headline(text) or ("" if _NO_TITLE.fullmatch(title) else title),
        author="" if _NO_AUTHOR.fullmatch(author) else author,
        language=language[:2].lower() if language[:2].isalpha() else "",
        published=date_line(text),
    )
