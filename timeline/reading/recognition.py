"""What a file is, by what stands in it: its name only decides between kinds that look alike."""

from __future__ import annotations

import re
import zipfile
from enum import StrEnum

from timeline.errors import Message, ReadingFault
from timeline.reading.decoding import decode
from timeline.reading.document import Document
from timeline.reading.tabular import looks_like_table


class Kind(StrEnum):
    """The kinds of document that can be read."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    PAGE = "page"
    WEB_ARCHIVE = "web archive"
    PDF = "pdf"
    WORD = "word"
    OPEN_DOCUMENT = "open document"
    FLAT_OPEN_DOCUMENT = "flat open document"
    RICH_TEXT = "rich text"
    BOOK = "book"
    MAIL = "mail"
    MAILBOX = "mailbox"
    FEED = "feed"
    DELIMITED = "delimited"
    WORKBOOK = "workbook"
    JSON = "json"
    JSON_LINES = "json lines"
    ZIP = "zip"
    TAR = "tar"
    COMPRESSED = "compressed"


_PICTURE = Message("a picture")
_SOUND = Message("a sound or video file")
_PROGRAM = Message("a program")
_DATABASE = Message("a database")
_ARCHIVE = Message("an archive of a kind that is not known here")
_XML = Message("an XML file that is neither a page nor a feed")
_DATA = Message("a file of data")
_SLIDES = Message("a presentation")
_OLD_WORD = Message("a document of an old Word: save it as .docx")
_OFFICE = Message("an office document of an old or unknown kind")
_FONT = Message("a font")

# (offset, first bytes, what it is)
_SIGNATURES: tuple[tuple[int, bytes, Kind | Message], ...] = (
    (0, b"\x89PNG", _PICTURE),
    (0, b"\xff\xd8\xff", _PICTURE),
    (0, b"GIF8", _PICTURE),
    (0, b"II*\0", _PICTURE),
    (0, b"MM\0*", _PICTURE),
    (8, b"WEBP", _PICTURE),
    (4, b"ftypheic", _PICTURE),
    (4, b"ftypavif", _PICTURE),
    (8, b"WAVE", _SOUND),
    (8, b"AVI ", _SOUND),
    (0, b"ID3", _SOUND),
    (0, b"OggS", _SOUND),
    (0, b"fLaC", _SOUND),
    (4, b"ftyp", _SOUND),
    (0, b"\x1aE\xdf\xa3", _SOUND),
    (0, b"PK\3\4", Kind.ZIP),
    (0, b"PK\5\6", Kind.ZIP),
    (0, b"\x1f\x8b", Kind.COMPRESSED),
    (0, b"BZh", Kind.COMPRESSED),
    (0, b"\xfd7zXZ", Kind.COMPRESSED),
    (257, b"ustar", Kind.TAR),
    (0, b"7z\xbc\xaf", _ARCHIVE),
    (0, b"Rar!", _ARCHIVE),
    (0, b"\x28\xb5\x2f\xfd", _ARCHIVE),
    (0, b"{\\rtf", Kind.RICH_TEXT),
    (0, b"\x7fELF", _PROGRAM),
    (0, b"MZ\x90", _PROGRAM),
    (0, b"OTTO\0", _FONT),
    (0, b"\0\1\0\0\0", _FONT),
    (0, b"wOFF", _FONT),
)
_COMPOUND = b"\xd0\xcf\x11\xe0"
# Names of streams in Microsoft's compound files tell what the file is.
_STREAMS: tuple[tuple[str, Kind | Message], ...] = (
    ("WordDocument", _OLD_WORD),
    ("PowerPoint Document", _SLIDES),
    ("Workbook", Kind.WORKBOOK),
    ("Book", Kind.WORKBOOK),
    ("__substg1.0_", Message("a mail of Outlook (.msg): save it as .eml")),
)
_SQLITE = b"SQLite format 3\0"
_PROJECT_MARK = (68, b"LNMS")  # the application id in SQLite's header

# Members of zip files that tell which kind of document the file is.
_MEMBERS: tuple[tuple[str, Kind | Message], ...] = (
    ("word/document.xml", Kind.WORD),
    ("xl/workbook.xml", Kind.WORKBOOK),
    ("xl/workbook.bin", Kind.WORKBOOK),
    ("ppt/presentation.xml", _SLIDES),
    ("META-INF/container.xml", Kind.BOOK),
)
_MEDIA_TYPES: tuple[tuple[bytes, Kind | Message], ...] = (
    (b"application/epub+zip", Kind.BOOK),
    (b"application/vnd.oasis.opendocument.text", Kind.OPEN_DOCUMENT),
    (b"application/vnd.oasis.opendocument.spreadsheet", Kind.WORKBOOK),
    (b"application/vnd.oasis.opendocument.presentation", _SLIDES),
    (b"application/vnd.oasis.opendocument", _OFFICE),
)

_PREAMBLE = re.compile(
    r"(?:\s+|<\?[^>]*>|<!--.*?(?:-->|\Z)|<!doctype\s+(?!html\b|svg\b)[^>\[]*(?:\[[^\]]*\]\s*)?>)*",
    re.DOTALL | re.IGNORECASE,
)
_PAGE_START = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_PICTURE_START = re.compile(r"<(?:!doctype\s+)?svg\b", re.IGNORECASE)
_FEED_START = re.compile(r"<(?:\w+:)?(?:rss|feed|rdf)\b", re.IGNORECASE)
_FLAT_START = re.compile(r"<office:document\b[^>]*\bapplication/vnd\.oasis\.opendocument\.text\b")
_ANY_TAG = re.compile(r"<[a-z][^<]*>", re.IGNORECASE)
_JSON_START = re.compile(r'\s*(?:\[\s*)?\{\s*"(?:[^"\\\n]|\\.)*"\s*:')
_TWO_OBJECTS = re.compile(r"\s*\{[^\n]*\}[ \t\r]*\n\s*\{")

_MAILBOX_START = re.compile(r"From \S+.*\d{2}:\d{2}.*\n(?:>?From .*\n)?[\w-]+: ")
_HEADERS = re.compile(r"(?:[\w-]+:[ \t].*\n|[\w-]+:\n|[ \t]+\S.*\n|>?From .*\n)+", re.ASCII)
_MAIL_ONLY = re.compile(r"^(?:MIME-Version|Message-ID|Received|Return-Path):", re.IGNORECASE | re.MULTILINE)
_SENDER = re.compile(r"^From:", re.IGNORECASE | re.MULTILINE)
_ABOUT_MAIL = re.compile(r"^(?:To|Subject|Date):", re.IGNORECASE | re.MULTILINE)
_WEB_ARCHIVE = re.compile(r"^Content-Type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_SAVED_BY_BROWSER = re.compile(
    r"^(?:Snapshot-Content-Location:|From: <?Saved by)", re.IGNORECASE | re.MULTILINE
)

# What a text with such an ending is where its contents do not tell.
_ENDINGS: dict[str, Kind | Message] = {
    **dict.fromkeys((".csv", ".tsv", ".tab"), Kind.DELIMITED),
    **dict.fromkeys((".jsonl", ".ndjson"), Kind.JSON_LINES),
    ".json": Kind.JSON,
    ".eml": Kind.MAIL,
    ".mbox": Kind.MAILBOX,
    **dict.fromkeys((".mht", ".mhtml"), Kind.WEB_ARCHIVE),
    **dict.fromkeys((".md", ".markdown"), Kind.MARKDOWN),
    **dict.fromkeys((".rss", ".atom"), Kind.FEED),
    **dict.fromkeys((".xml", ".opf", ".ncx"), _XML),
    **dict.fromkeys((".css", ".js"), _DATA),
    **dict.fromkeys((".bmp", ".svg"), _PICTURE),
}
_PAGE_ENDINGS = {".html", ".htm", ".xhtml", ".xht"}


def recognise(document: Document) -> Kind:
    """The kind of a document; raises ReadingFault with a sentence where it is none that can be read."""
    kind = _by_bytes(document, document.beginning())
    if isinstance(kind, Kind):
        return kind
    if kind is _PICTURE:
        raise ReadingFault(
            Message("{name} is a picture, and words in pictures cannot be read.", name=document.name)
        )
    raise ReadingFault(Message("{name} is {kind}, which cannot be read.", name=document.name, kind=kind))


def _by_bytes(document: Document, beginning: bytes) -> Kind | Message:
    for offset, signature, kind in _SIGNATURES:
        if beginning.startswith(signature, offset):
            return _inside_zip(document) if kind is Kind.ZIP else kind
    if beginning.startswith(_COMPOUND):
        return _inside_compound_file(document)
    if beginning.startswith(_SQLITE):
        raise _database(document, beginning)
    # Writers of PDF put junk before its signature, and its readers allow that.
    if b"%PDF-" in beginning[:1024]:
        return Kind.PDF
    return kind_of_text(decode(beginning), document.ending)


def kind_of_text(beginning: str, ending: str) -> Kind | Message:
    """What a text is, by its beginning and its file's ending (in small letters, with its dot)."""
    start = beginning[_end_of_preamble(beginning) :]
    if _PAGE_START.match(start):
        return Kind.PAGE
    if _PICTURE_START.match(start):
        return _PICTURE
    if _FEED_START.match(start):
        return Kind.FEED
    if _FLAT_START.match(start):
        return Kind.FLAT_OPEN_DOCUMENT
    if beginning.lstrip("\ufeff \t\r\n").startswith("<?xml"):
        return _XML
    return (
        _mail(beginning.replace("\r\n", "\n").lstrip("\ufeff\n"), ending)
        or _json(beginning, ending)
        or (Kind.PAGE if ending in _PAGE_ENDINGS and _ANY_TAG.search(start) else None)
        or _ENDINGS.get(ending)
        or (Kind.DELIMITED if looks_like_table(beginning) else Kind.PLAIN)
    )


def _end_of_preamble(text: str) -> int:
    """Where spaces, comments, processing instructions and the declarations of XML end."""
    found = _PREAMBLE.match(text.removeprefix("\ufeff"))
    return (found.end() if found else 0) + text.startswith("\ufeff")


def _mail(beginning: str, ending: str) -> Kind | None:
    if _MAILBOX_START.match(beginning):
        return Kind.MAILBOX
    headers = _HEADERS.match(beginning)
    if headers is None:
        return None
    block = headers[0]
    if not (_MAIL_ONLY.search(block) or (_SENDER.search(block) and _ABOUT_MAIL.search(block))):
        return None
    if _SAVED_BY_BROWSER.search(block) or (ending != ".eml" and _WEB_ARCHIVE.search(block)):
        return Kind.WEB_ARCHIVE
    return Kind.MAIL


def _json(beginning: str, ending: str) -> Kind | None:
    if not _JSON_START.match(beginning):
        return None
    lines = _ENDINGS.get(ending) is Kind.JSON_LINES or _TWO_OBJECTS.match(beginning)
    return Kind.JSON_LINES if lines else Kind.JSON


def _inside_zip(document: Document) -> Kind | Message:
    with document.open() as file:
        try:
            with zipfile.ZipFile(file) as archive:
                names = set(archive.namelist())
                media_type = archive.read("mimetype")[:80] if "mimetype" in names else b""
        except (
            OSError,
            ValueError,
            RuntimeError,
            NotImplementedError,
            EOFError,
            zipfile.BadZipFile,
        ) as error:
            raise ReadingFault(
                Message("{name} is damaged: it cannot be unpacked.", name=document.name)
            ) from error
    for start, kind in _MEDIA_TYPES:
        if media_type.startswith(start):
            return kind
    for member, kind in _MEMBERS:
        if member in names:
            return kind
    return Kind.ZIP


def _inside_compound_file(document: Document) -> Kind | Message:
    data = document.read()
    if _in_utf16("EncryptedPackage") in data:
        raise ReadingFault(
            Message("{name} is encrypted: take its password off and try again.", name=document.name)
        )
    for stream, kind in _STREAMS:
        if _in_utf16(stream) in data:
            return kind
    return _OFFICE


def _in_utf16(name: str) -> bytes:
    return name.encode("utf-16-le")


def _database(document: Document, beginning: bytes) -> ReadingFault:
    offset, mark = _PROJECT_MARK
    if beginning.startswith(mark, offset):
        return ReadingFault(
            Message("{name} is a Linimasa project: open it, it is no article.", name=document.name)
        )
    return ReadingFault(
        Message("{name} is {kind}, which cannot be read.", name=document.name, kind=_DATABASE)
    )
