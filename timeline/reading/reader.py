"""A source in, its articles out, or a sentence why not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from timeline.errors import Message, ReadingFault
from timeline.model import RawArticle
from timeline.reading.decoding import clean, damage, decode
from timeline.reading.markdown import markdown_article
from timeline.reading.page import decode_page, page_article
from timeline.reading.plain import plain_article
from timeline.reading.recognition import Kind, recognise, unreadable_bytes, unreadable_text
from timeline.reading.sources import FileSource, PageSource, Source

MEGABYTE = 1_000_000
LARGEST_FILE = 20 * MEGABYTE
# What the language pipelines take in one piece; a thick book is shorter.
LONGEST_TEXT = MEGABYTE
_MOST_DAMAGE = 0.1
_PARSERS = {Kind.PLAIN: plain_article, Kind.MARKDOWN: markdown_article, Kind.PAGE: page_article}


def read_all(source: Source) -> Iterator[RawArticle | ReadingFault]:
    """The articles of a source one by one; in the place of one that cannot be read, why."""
    try:
        yield read(source)
    except ReadingFault as fault:
        yield fault


def read(source: Source) -> RawArticle:
    """The article of a source that holds one; raises ReadingFault with a sentence for the user."""
    name = source.label or Message("what was pasted")
    if isinstance(source, FileSource):
        ending = source.path.suffix.lower()
        article = _parsed(_text_of(_bytes_of(source.path), ending, name), ending, name)
    elif isinstance(source, PageSource):
        article = _parsed(_text_of(source.data, ".html", name), ".html", name)
    else:
        article = _parsed(source.text, ".html" if source.html else "", name)
    if not article.text.strip():
        raise ReadingFault(Message("There is no text in {name}.", name=name))
    if len(article.text) > LONGEST_TEXT:
        raise _too_long(name)
    origin = str(source.path) if isinstance(source, FileSource) else getattr(source, "url", "")
    return replace(article, title=article.title or source.title, origin=origin)


def _text_of(data: bytes, ending: str, name: str | Message) -> str:
    if kind := unreadable_bytes(data):
        raise _not_yet(name, kind)
    text = decode(data)
    if damage(text) > _MOST_DAMAGE:
        raise ReadingFault(Message("{name} holds no readable text: its contents are not words.", name=name))
    # A page says in its markup how its bytes are to be read.
    return decode_page(data) if recognise(text, ending) is Kind.PAGE else text


def _parsed(text: str, ending: str, name: str | Message) -> RawArticle:
    if kind := unreadable_text(text, ending):
        raise _not_yet(name, kind)
    kind = recognise(text, ending)
    if kind is not Kind.PAGE and len(text) > LONGEST_TEXT:
        raise _too_long(name)
    return _PARSERS[kind](clean(text))


def _bytes_of(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise ReadingFault(Message("{name} is a folder, not an article.", name=path.name))
        if path.stat().st_size > LARGEST_FILE:
            raise ReadingFault(
                Message(
                    "{name} is larger than {limit} MB: split it into articles.",
                    name=path.name,
                    limit=LARGEST_FILE // MEGABYTE,
                )
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ReadingFault(Message("{name} is no longer there.", name=path.name)) from error
    except PermissionError as error:
        raise ReadingFault(
            Message("{name} may not be read: change its permissions and try again.", name=path.name)
        ) from error
    except (OSError, ValueError) as error:
        # A ValueError is a path with a NUL in it.
        raise ReadingFault(
            Message(
                "{name} cannot be read: {reason}.",
                name=path.name,
                reason=getattr(error, "strerror", "") or str(error),
            )
        ) from error


def _not_yet(name: str | Message, kind: Message) -> ReadingFault:
    return ReadingFault(
        Message(
            "{name} is {kind}, which cannot be read: drop a text (.txt), Markdown (.md) or page (.html).",
            name=name,
            kind=kind,
        )
    )


def _too_long(name: str | Message) -> ReadingFault:
    return ReadingFault(
        Message(
            "The text of {name} is longer than {limit} characters: split it into articles.",
            name=name,
            limit=f"{LONGEST_TEXT:,}",
        )
    )
