"""Which parser reads which kind of document."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

from timeline.errors import Message, ReadingFault
from timeline.model import RawArticle
from timeline.reading import archive, book, feed, mail, office, table, tabular
from timeline.reading.decoding import clean, damage, decode
from timeline.reading.document import Document, Findings
from timeline.reading.markdown import markdown_article
from timeline.reading.page import decode_page, page_article
from timeline.reading.pdf import pdf_article
from timeline.reading.plain import plain_article
from timeline.reading.recognition import Kind
from timeline.reading.splitting import proposed_split

_MOST_DAMAGE = 0.1

Parser = Callable[[Document], Findings]


def _one(parser: Callable[[Document], RawArticle]) -> Parser:
    """A parser of documents that hold one article."""

    def parse(document: Document) -> Findings:
        yield parser(document)

    return parse


def _plain(document: Document) -> Findings:
    text = clean(_text_of(document))
    if _is_json(text):
        raise ReadingFault(Message("{name} is a file of data, which holds no articles.", name=document.name))
    parts = proposed_split(text) if document.split else [(0, len(text))]
    for start, end in parts:
        article = plain_article(text[start:end])
        if len(parts) > 1:  # the file's name is no title for each of them
            article = replace(article, title=article.title or table.first_words(article.text))
        yield article


def _markdown(document: Document) -> RawArticle:
    return markdown_article(clean(_text_of(document)))


def _page(document: Document) -> RawArticle:
    data = document.read()
    _check_words(decode(data), document)
    return page_article(decode_page(data), document.url)


def _delimited(document: Document) -> Findings:
    return table.articles_of(document, tabular.delimited(document))


def _json(document: Document) -> Findings:
    return table.articles_of(document, tabular.json_table(document))


def _json_lines(document: Document) -> Findings:
    return table.articles_of(document, tabular.json_lines(document))


def _workbook(document: Document) -> Findings:
    return table.articles_of_sheets(document, tabular.workbook(document))


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


PARSERS: dict[Kind, Parser] = {
    Kind.PLAIN: _plain,
    Kind.MARKDOWN: _one(_markdown),
    Kind.PAGE: _one(_page),
    Kind.WEB_ARCHIVE: _one(mail.web_archive),
    Kind.PDF: _one(pdf_article),
    Kind.WORD: _one(office.word_article),
    Kind.OPEN_DOCUMENT: _one(office.open_document_article),
    Kind.RICH_TEXT: _one(office.rich_text_article),
    Kind.BOOK: book.chapters,
    Kind.MAIL: mail.mail,
    Kind.MAILBOX: mail.mailbox,
    Kind.FEED: feed.entries,
    Kind.DELIMITED: _delimited,
    Kind.WORKBOOK: _workbook,
    Kind.JSON: _json,
    Kind.JSON_LINES: _json_lines,
    Kind.ZIP: archive.zip_members,
    Kind.TAR: archive.tar_members,
    Kind.COMPRESSED: archive.decompressed,
}
