"""Documents of word processors: Word (.docx), OpenDocument (.odt) and Rich Text (.rtf)."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, cast

from timeline.model import RawArticle
from timeline.reading.decoding import decode
from timeline.reading.document import MEGABYTE, Document
from timeline.reading.header import date_line
from timeline.reading.markup import OPEN_DOCUMENT, WORD, paragraphs, parse_xml, words_of
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
_RTF_INFO = re.compile(rb"\{\\(title|author) ([^{}]{1,500})\}")


def word_article(document: Document) -> RawArticle:
    """The article of a Word document; its tables are paragraphs, a row each."""
    import docx

    with unzipped(document):
        opened = docx.Document(io.BytesIO(document.read()))
    about = opened.core_properties
    text = words_of(cast("Element", opened.part.element), WORD)
    return written_article(text, title=about.title, author=about.author, language=about.language)


def open_document_article(document: Document) -> RawArticle:
    """The article of an OpenDocument text."""
    from odfdo import Document as OpenDocument

    with unzipped(document):
        opened = OpenDocument(io.BytesIO(document.read()))
    root = parse_xml(opened.content.serialize())
    about = opened.meta
    body = next((element for element in root.iter() if str(element.tag).endswith("}text")), root)
    return written_article(
        words_of(body, OPEN_DOCUMENT),
        title=about.title or "",
        author=about.initial_creator or about.creator or "",
        language=about.language or "",
    )


def rich_text_article(document: Document) -> RawArticle:
    """The article of a Rich Text document."""
    from striprtf.striprtf import rtf_to_text

    data = document.read()
    text = rtf_to_text(data.decode("latin-1"), errors="replace")
    about = {name.decode(): decode(value).strip() for name, value in _RTF_INFO.findall(data[:MEGABYTE])}
    return written_article(
        paragraphs(text.split("\n")), title=about.get("title", ""), author=about.get("author", "")
    )


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
