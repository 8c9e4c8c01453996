"""Which parser reads which kind of document."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from timeline.errors import Message, ReadingFault
from timeline.model import RawArticle
from timeline.reading import archive, book, feed, mail, office, tabular
from timeline.reading.decoding import clean, damage, decode
from timeline.reading.document import LONGEST_TEXT, Document, Findings, too_long
from timeline.reading.markdown import markdown_article
from timeline.reading.page import decode_page, page_article
from timeline.reading.pdf import pdf_article
from timeline.reading.plain import first_words, plain_article
from timeline.reading.recognition import Kind, recognise
from timeline.reading.splitting import proposed_split
from timeline.reading.table import articles_of_tables
from timeline.reading.tabular import Table

_MOST_DAMAGE = 0.1

Parser = Callable[[Document], Findings]


def _one(parser: Callable[[Document], RawArticle]) -> Parser:
    """A parser of documents that hold one article."""

    def parse(document: Document) -> Findings:
        yield parser(document)

    return parse


def text_parts(document: Document) -> Iterator[RawArticle]:
    """The article of a plain text, or those that it is split into where the user wishes it."""
    text = clean(_text_of(document))
    if _is_json(text):
        raise ReadingFault(Message("{name} is a file of data, which holds no articles.", name=document.name))
    parts = proposed_split(text) if document.split else [(0, len(text))]
    for start, end in parts:
        article = plain_article(text[start:end])
        if len(parts) > 1:  # the file's name is no title for each of them
            article = replace(article, title=article.title or first_words(article.text))
        yield article


def _markdown(document: Document) -> RawArticle:
    text = clean(_text_of(document))
    if len(text) > 2 * LONGEST_TEXT:  # with twice as many signs as words no parser need begin
        raise too_long(document)
    return markdown_article(text)


def _page(document: Document) -> RawArticle:
    data = document.read()
    _check_words(decode(data), document)
    return page_article(decode_page(data), document.url)


def _table(document: Document) -> Findings:
    yield from articles_of_tables(document, TABLES[recognise(document)](document))


def _text_of(document: Document) -> str:
    text = decode(document.read())
    _check_words(text, document)
    return text


def _check_words(text: str, document: Document) -> None:
    if damage(text) > _MOST_DAMAGE:
        raise ReadingFault(
            Message("{name} holds no readable text: its contents are not words.", name=document.name)
        )


def _is_json(text: str) -> bool:
    stripped = text.strip()
    if not stripped or stripped[0] + stripped[-1] not in ("{}", "[]"):
        return False
    try:
        json.loads(stripped)
    except RecursionError:
        return True  # only brackets nest so deep
    except ValueError:
        return False
    return True


TABLES: dict[Kind, Callable[[Document], Iterable[Table]]] = {
    Kind.DELIMITED: lambda document: (tabular.delimited(document),),
    Kind.WORKBOOK: tabular.workbook,
    Kind.JSON: lambda document: (tabular.json_table(document),),
    Kind.JSON_LINES: lambda document: (tabular.json_lines(document),),
}
PARSERS: dict[Kind, Parser] = {
    Kind.PLAIN: text_parts,
    Kind.MARKDOWN: _one(_markdown),
    Kind.PAGE: _one(_page),
    Kind.WEB_ARCHIVE: _one(mail.web_archive),
    Kind.PDF: _one(pdf_article),
    Kind.WORD: _one(office.word_article),
    Kind.OPEN_DOCUMENT: _one(office.open_document_article),
    Kind.FLAT_OPEN_DOCUMENT: _one(office.flat_open_document_article),
    Kind.RICH_TEXT: _one(office.rich_text_article),
    Kind.BOOK: book.chapters,
    Kind.MAIL: mail.mail,
    Kind.MAILBOX: mail.mailbox,
    Kind.FEED: feed.entries,
    **dict.fromkeys(TABLES, _table),
    Kind.ZIP: archive.zip_members,
    Kind.TAR: archive.tar_members,
    Kind.COMPRESSED: archive.decompressed,
}
