"""A chronology in Markdown (CommonMark): a chapter for each year, sources numbered at the end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.exchange import wording
from timeline.exchange.chapters import chapters_of
from timeline.exchange.formats import Written
from timeline.exchange.text import clean, one_line
from timeline.model import Importance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.exchange.material import Material
    from timeline.model import Article, Event

# What is markup wherever it stands, and what is so only where a line begins.
_MARKUP = re.compile(r"([\\`*_\[\]<>&|~$#])")
_AT_BEGIN = re.compile(r"^(\d*)([-+=.):])")
_UNSAFE = re.compile(r"[^\w./:?&=%~#,;+@!$'*-]")


def write(material: Material) -> Written:
    """The chronology as .md."""
    return Written(f"{line}\n".encode() for line in _lines(material))


def _lines(material: Material) -> Iterator[str]:
    yield f"# {escaped(material.title)}"
    for chapter in chapters_of(material):
        yield ""
        yield f"## {escaped(chapter.heading)}"
        yield ""
        for event in chapter.events:
            yield from _event(event, material)
    if material.sources:
        yield ""
        yield f"## {wording.SOURCES.in_words(material.language)}"
        yield ""
        for number, article in enumerate(material.sources, start=1):
            yield f"{number}. {_source(article, material.language)}"


def _event(event: Event, material: Material) -> Iterator[str]:
    numbers = "".join(f" \\[{number}\\]" for number in material.numbers_of(event))
    date = wording.date_of(event, material.language)
    before = f"**{escaped(date)}** — " if date else ""
    star = "★ " if event.importance is Importance.KEY else ""
    yield f"- {before}{star}{escaped(event.title)}{numbers}"
    if event.note:  # what the user wrote in Markdown stays it; HTML in it does not
        note = clean(event.note).replace("<", "&lt;")
        yield ""
        yield from (f"  {line}".rstrip() for line in note.splitlines())
        yield ""
    for telling in material.tellings[event.id]:
        if telling.sentence:
            yield f"  > {escaped(telling.sentence)} \\[{telling.number}\\]"
            yield "  >"


def _source(article: Article, language: str) -> str:
    words = wording.citation(article, language)
    if not article.url.startswith(("https://", "http://")):
        return escaped(words)
    told = words.removesuffix(article.url).rstrip(", ")
    address = _UNSAFE.sub("", article.url)
    return f"{escaped(told)}{', ' if told else ''}<{address}>"


def escaped(text: str) -> str:
    """A text that Markdown shows as it is."""
    return _AT_BEGIN.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", one_line(text)))
