"""A PDF file as an article, or a sentence why it is none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from statistics import median
from typing import TYPE_CHECKING

from timeline.errors import Message, ReadingFault
from timeline.model import RawArticle
from timeline.reading.decoding import clean
from timeline.reading.document import LONGEST_TEXT, MEGABYTE, Document, too_long
from timeline.reading.office import written_article
from timeline.reading.packed import encrypted
from timeline.reading.pdf.flow import paragraphs_of
from timeline.reading.pdf.furniture import without_furniture
from timeline.reading.pdf.lines import Box, Line, lines_of
from timeline.reading.pdf.order import in_reading_order

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

# Pictures make a PDF large, not its words.
_LARGEST = 500 * MEGABYTE
# Fewer letters than this on a page with a picture: it was scanned, and the letters are a stamp or a number.
_FEWEST_LETTERS = 40
_PAGES_LOOKED_AT = 10
_MOST_UNKNOWN = 0.1
_UNKNOWN = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f]")
# The title is set this much larger than the text, and stands among the first lines.
_TITLE_SIZE = 1.25
_TITLE_LINES = 12
_LONGEST_TITLE = 250


def pdf_article(document: Document) -> RawArticle:
    """The article of a PDF; raises ReadingFault where it is encrypted, scanned or in unknown letters."""
    with closing(_opened(document)) as opened:
        pages = list(_pages(document, opened))
        title, author = (opened.get_metadata_value(name) for name in ("Title", "Author"))
        if _is_scanned(opened, pages):
            raise ReadingFault(
                Message(
                    "{name} is scanned and holds no text: have its text recognised (OCR) first.",
                    name=document.name,
                )
            )
    pages = without_furniture(pages)
    text = clean("\n\n".join(paragraphs_of([block for page in pages for block in in_reading_order(page)])))
    _check_letters(document, text)
    article = written_article(text.strip(), title=clean(title), author=clean(author))
    shown = _shown_title(pages)
    return replace(article, title=shown) if shown else article


def _opened(document: Document) -> PdfDocument:
    from pypdfium2 import PdfDocument, PdfiumError, raw

    document.check_size(_LARGEST)
    try:
        return PdfDocument(document.path or document.data)
    except PdfiumError as error:
        if error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            raise encrypted(document) from error
        raise ReadingFault(
            Message("{name} is damaged: it is no PDF that opens.", name=document.name)
        ) from error


def _pages(document: Document, opened: PdfDocument) -> Iterator[list[Line]]:
    length = 0
    for number in range(len(opened)):
        page = opened[number]
        text = page.get_textpage()
        length += text.count_chars()
        if length > LONGEST_TEXT:
            raise too_long(document)
        yield lines_of(text, Box(*page.get_bbox()))
        text.close()
        page.close()


def _is_scanned(opened: PdfDocument, pages: Sequence[Sequence[Line]]) -> bool:
    from pypdfium2 import raw

    if any(sum(len(line.text) for line in page) >= _FEWEST_LETTERS for page in pages):
        return False
    looked_at = range(min(len(opened), _PAGES_LOOKED_AT))
    return any(
        next(opened[number].get_objects([raw.FPDF_PAGEOBJ_IMAGE]), None) is not None for number in looked_at
    )


def _check_letters(document: Document, text: str) -> None:
    """Some fonts name their letters only by their shape."""
    if len(_UNKNOWN.findall(text)) > _MOST_UNKNOWN * max(len(text), 1):
        raise ReadingFault(
            Message(
                "{name} does not tell which letters its fonts show: its text cannot be read.",
                name=document.name,
            )
        )


def _shown_title(pages: Sequence[Sequence[Line]]) -> str:
    """The lines set largest at the top of the first page, where they are clearly larger than the text."""
    sizes = [line.box.height for page in pages for line in page for _ in line.text]
    top = sorted(pages[0], key=lambda line: -line.box.top)[:_TITLE_LINES] if pages else []
    if not top:
        return ""
    largest = max(line.box.height for line in top)
    if largest < _TITLE_SIZE * median(sizes):
        return ""
    title = " ".join(clean(" ".join(line.text for line in top if line.box.height > 0.95 * largest)).split())
    return title if len(title) <= _LONGEST_TITLE else ""
