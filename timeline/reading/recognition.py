"""What a file is, by what stands in it: its name only decides between kinds that look alike."""

from __future__ import annotations

import json
import re
from enum import StrEnum

from timeline.errors import Message

_BEGINNING = 4096


class Kind(StrEnum):
    """The kinds of article that can be read."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    PAGE = "page"


_PDF = Message("a PDF document")
_PICTURE = Message("a picture")
_SOUND = Message("a sound or video file")
_OFFICE = Message("an office document")
_ARCHIVE = Message("an archive, an e-book or an office document")
_PROGRAM = Message("a program")
_DATABASE = Message("a database")
_FEED = Message("a feed or another XML file")
_MAIL = Message("a mail or a web archive")
_DATA = Message("a file of data")

# (offset, first bytes, what it is)
_SIGNATURES: tuple[tuple[int, bytes, Message], ...] = (
    (0, b"\x89PNG", _PICTURE),
    (0, b"\xff\xd8\xff", _PICTURE),
    (0, b"GIF8", _PICTURE),
    (0, b"II*\0", _PICTURE),
    (0, b"MM\0*", _PICTURE),
    (8, b"WEBP", _PICTURE),
    (8, b"WAVE", _SOUND),
    (8, b"AVI ", _SOUND),
    (0, b"ID3", _SOUND),
    (0, b"OggS", _SOUND),
    (0, b"fLaC", _SOUND),
    (4, b"ftyp", _SOUND),
    (0, b"\x1aE\xdf\xa3", _SOUND),
    (0, b"PK\3\4", _ARCHIVE),
    (0, b"PK\5\6", _ARCHIVE),
    (0, b"\x1f\x8b", _ARCHIVE),
    (0, b"BZh", _ARCHIVE),
    (0, b"\xfd7zXZ", _ARCHIVE),
    (0, b"7z\xbc\xaf", _ARCHIVE),
    (0, b"Rar!", _ARCHIVE),
    (257, b"ustar", _ARCHIVE),
    (0, b"\xd0\xcf\x11\xe0", _OFFICE),
    (0, b"{\\rtf", _OFFICE),
    (0, b"\x7fELF", _PROGRAM),
    (0, b"MZ\x90", _PROGRAM),
    (0, b"SQLite format 3\0", _DATABASE),
)

_PREAMBLE = re.compile(r"(?:\s+|<\?xml[^>]*>|<!--.*?-->)*", re.DOTALL)
_PAGE_START = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_PICTURE_START = re.compile(r"<(?:!doctype\s+)?svg\b", re.IGNORECASE)
_FEED_START = re.compile(r"<(?:!doctype\s+|rss\b|feed\b|rdf:|\?xml\b)", re.IGNORECASE)
_ANY_TAG = re.compile(r"<[a-z][^<]*>", re.IGNORECASE)
_MAIL_HEADER = re.compile(
    r"^(?:MIME-Version|Message-ID|Received|Return-Path): ", re.IGNORECASE | re.MULTILINE
)

# What a text with such an ending is, even where it is too damaged to be known by its contents.
_OTHER_ENDINGS: dict[str, Message] = {
    ".pdf": _PDF,
    **dict.fromkeys((".csv", ".tsv", ".json", ".jsonl", ".css", ".js"), _DATA),
    **dict.fromkeys((".eml", ".mbox", ".mht", ".mhtml"), _MAIL),
    **dict.fromkeys((".xml", ".rss", ".atom", ".opf", ".ncx"), _FEED),
    **dict.fromkeys((".docx", ".doc", ".odt", ".epub"), _OFFICE),
    **dict.fromkeys((".bmp", ".svg"), _PICTURE),
}
_PAGE_ENDINGS = {".html", ".htm", ".xhtml", ".xht"}
_MARKDOWN_ENDINGS = {".md", ".markdown"}


def unreadable_bytes(data: bytes) -> Message | None:
    """What a file of bytes is that is no text, by its first bytes; None where it may be text."""
    for offset, signature, name in _SIGNATURES:
        if data.startswith(signature, offset):
            return name
    # Writers of PDF put junk before its signature, and its readers allow that.
    return _PDF if b"%PDF-" in data[:1024] else None


def unreadable_text(text: str, ending: str) -> Message | None:
    """What a text is that is no article but a format of its own; None where it may be an article."""
    start = _after_preamble(text)
    if _PAGE_START.match(start):
        return None
    if _PICTURE_START.match(start):
        return _PICTURE
    if _FEED_START.match(start) or text.lstrip().startswith("<?xml"):
        return _FEED
    if _MAIL_HEADER.search(text[:_BEGINNING].partition("\n\n")[0]):
        return _MAIL
    return _DATA if _is_json(text) else _OTHER_ENDINGS.get(ending)


def recognise(text: str, ending: str) -> Kind:
    """How to read a text that came from a file with this ending (lower case, with its dot)."""
    if _PAGE_START.match(_after_preamble(text)):
        return Kind.PAGE
    if ending in _PAGE_ENDINGS and _ANY_TAG.search(text):
        return Kind.PAGE
    return Kind.MARKDOWN if ending in _MARKDOWN_ENDINGS else Kind.PLAIN


def _after_preamble(text: str) -> str:
    """The beginning of a text without spaces, comments and the declaration of XML."""
    start = _PREAMBLE.match(text[: 16 * _BEGINNING])
    return text[start.end() if start else 0 :][:_BEGINNING]


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
