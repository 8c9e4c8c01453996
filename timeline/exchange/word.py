"""A chronology in Word (.docx): a chapter for each year, the sources numbered at the end."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import TYPE_CHECKING

from timeline.exchange import wording
from timeline.exchange.chapters import chapters_of
from timeline.exchange.formats import Written
from timeline.exchange.text import clean, one_line
from timeline.model import Importance

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

    from timeline.exchange.material import Material
    from timeline.model import Event

# The time of making would make each file another one.
_MADE = datetime(2000, 1, 1)
_ZIPPED = (1980, 1, 1, 0, 0, 0)
_SMALL = 9


def write(material: Material) -> Written:
    """The chronology as .docx."""
    import docx

    document = docx.Document()
    about = document.core_properties
    about.title, about.author, about.comments = one_line(material.title)[:255], "", ""
    about.created = about.modified = _MADE
    document.add_heading(one_line(material.title), level=0)
    for chapter in chapters_of(material):
        document.add_heading(chapter.heading, level=1)
        for event in chapter.events:
            _add_event(document, event, material)
    if material.sources:
        document.add_heading(wording.SOURCES.in_words(material.language), level=1)
        for number, article in enumerate(material.sources, start=1):
            # Numbers as text: those of a list could change when somebody edits it.
            paragraph = document.add_paragraph()
            paragraph.add_run(f"[{number}] ").bold = True
            paragraph.add_run(one_line(wording.citation(article, material.language)))
    buffer = io.BytesIO()
    document.save(buffer)
    return Written([_timeless(buffer)])


def _add_event(document: Document, event: Event, material: Material) -> None:
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.keep_with_next = bool(material.tellings[event.id])
    date = wording.date_of(event, material.language)
    if date:
        paragraph.add_run(f"{date}  ").bold = True
    star = "★ " if event.importance is Importance.KEY else ""
    paragraph.add_run(f"{star}{one_line(event.title)}")
    _add_numbers(paragraph, material.numbers_of(event))
    if event.note:
        document.add_paragraph(clean(event.note))
    for telling in material.tellings[event.id]:
        if telling.sentence:
            _add_evidence(document, telling.sentence, telling.number)


def _add_evidence(document: Document, sentence: str, number: int) -> None:
    from docx.shared import Cm, Pt

    paragraph = document.add_paragraph()
    paragraph.paragraph_format.left_indent = Cm(1)
    run = paragraph.add_run(f"“{sentence}”")
    run.italic = True
    run.font.size = Pt(_SMALL)
    _add_numbers(paragraph, [number])


def _add_numbers(paragraph: Paragraph, numbers: list[int]) -> None:
    if numbers:
        run = paragraph.add_run(f" [{', '.join(map(str, numbers))}]")
        run.font.superscript = True


def _timeless(written: io.BytesIO) -> bytes:
    """The same archive without the times at which its members were packed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(written) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, _ZIPPED), old.read(name), zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
