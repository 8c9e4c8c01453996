"""Mails, mailboxes and web archives: messages of the kind that RFC 5322 and MIME describe."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from email import message_from_bytes, policy
from email.message import Message as MimePart
from email.utils import parseaddr, parsedate_to_datetime
from typing import BinaryIO, cast

from timeline.dates import Interval
from timeline.errors import Message, ReadingFault
from timeline.model import Publication, PublicationSource, RawArticle
from timeline.reading.decoding import clean, decode
from timeline.reading.document import LARGEST_COLLECTION, Document, Findings
from timeline.reading.markup import paragraphs, parse_page, words_of
from timeline.reading.page import decode_page, page_article
from timeline.reading.plain import first_words
from timeline.reading.sources import SUPPORTED_ENDINGS

_FROM_LINE = re.compile(rb"From \S+.*\d{2}:\d{2}")
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_BOUNDARY = re.compile(r"^--(\S+)[ \t]*\r?\n(?:[\w-]+:.*\r?\n)+", re.MULTILINE)
_MOST_PARTS = 1000
# Lines of a mail that was broken at some 72 characters, as mail programs do, are mended.
_NARROW, _WIDE = 50, 82


def mail(document: Document) -> Findings:
    """The body of a mail as an article, and what is attached to it."""
    parsed = _parsed(document.read())
    leaves = list(_leaves(parsed))
    body = _body(leaves)
    text = _text_of(body) if body is not None else ""
    if text:
        yield _article(parsed, text)
    attached = [part for part in leaves if part is not body and _is_attached(part)]
    for part in attached:
        yield document.inside(_file_name(part), _bytes_of(part))
    if not text and not attached:
        raise ReadingFault(Message("There is no text in {name}.", name=document.name))


def mailbox(document: Document) -> Findings:
    """The mails of a mailbox (mbox), one after the other."""
    document.check_size(LARGEST_COLLECTION)
    with document.open() as file:
        for number, data in enumerate(_messages(file), 1):
            yield replace(document.inside(str(number), _QUOTED_FROM.sub(rb"\1", data)), ending=".eml")


def web_archive(document: Document) -> RawArticle:
    """The page that a browser saved in one file (MHTML)."""
    parsed = message_from_bytes(document.read(), policy=policy.default)
    for part in _leaves(parsed):
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            address = str(parsed.get("Snapshot-Content-Location") or part.get("Content-Location") or "")
            return page_article(decode_page(_bytes_of(part), _charset(part)), address.strip())
    raise ReadingFault(Message("There is no page in {name}.", name=document.name))


def _messages(file: BinaryIO) -> Iterator[bytes]:
    """The messages between lines that begin with "From "; each such line follows a blank one."""
    lines: list[bytes] = []
    blank = True
    for line in file:
        if blank and line.startswith(b"From ") and _FROM_LINE.match(line):
            if lines:
                yield b"".join(lines)
            lines = []
        else:
            lines.append(line)
        blank = line in (b"\n", b"\r\n")
    if lines:
        yield b"".join(lines)


def _parsed(data: bytes) -> MimePart:
    """The message; where its parts lie between other lines than it says, it is taken at its lines."""
    parsed = message_from_bytes(data, policy=policy.default)
    inner = parsed.get_payload()
    if parsed.get_content_maintype() != "multipart" or not isinstance(inner, str):
        return parsed
    line = _BOUNDARY.search(inner)
    if line is not None:
        parsed.set_boundary(line[1])
    return message_from_bytes(parsed.as_bytes(), policy=policy.default)


def _leaves(parsed: MimePart) -> Iterator[MimePart]:
    """The parts that hold something themselves; a mail that is attached whole is one."""
    waiting = [parsed]
    for _ in range(_MOST_PARTS):
        if not waiting:
            return
        part = waiting.pop(0)
        inner = part.get_payload()
        if isinstance(inner, list) and part.get_content_maintype() == "multipart":
            parts = cast("list[object]", inner)
            waiting[:0] = [one for one in parts if isinstance(one, MimePart)]
        else:
            yield part


def _body(leaves: list[MimePart]) -> MimePart | None:
    """The plain text of a mail, or else its page: the first that is not attached."""
    own = [part for part in leaves if part.get_content_disposition() != "attachment"]
    for kind in ("text/plain", "text/html"):
        for part in own:
            if part.get_content_type() == kind and _bytes_of(part).strip():
                return part
    return None


def _is_attached(part: MimePart) -> bool:
    """Whether a part is a document of its own; pictures, signatures and the page of the body are none."""
    if part.get_content_type() == "message/rfc822":
        return True
    name = _file_name(part)
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    return part.get_filename() is not None and ending in SUPPORTED_ENDINGS


def _file_name(part: MimePart) -> str:
    name = part.get_filename() or ("mail.eml" if part.get_content_type() == "message/rfc822" else "")
    return clean(name).replace("/", "_").replace("\\", "_").strip()


def _bytes_of(part: MimePart) -> bytes:
    inner = part.get_payload()
    if isinstance(inner, list):
        return inner[0].as_bytes() if inner and isinstance(inner[0], MimePart) else b""
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _charset(part: MimePart) -> str:
    return part.get_content_charset() or ""


def _text_of(part: MimePart) -> str:
    text = decode(_bytes_of(part), _charset(part))
    if part.get_content_type() == "text/html":
        return words_of(parse_page(text)) if text.strip() else ""
    return unwrapped(clean(text))


def unwrapped(text: str) -> str:
    """Plain text of a mail with its lines joined to paragraphs, where they were broken at a width."""
    return paragraphs(_joined(block) for block in re.split(r"\n[ \t]*\n", text))


def _joined(block: str) -> str:
    lines = block.split("\n")
    inner = lines[:-1]
    if not inner or not all(_NARROW <= len(line.rstrip()) <= _WIDE for line in inner):
        return block
    return " ".join(line.strip() for line in lines)


def _article(parsed: MimePart, text: str) -> RawArticle:
    name, address = parseaddr(_header(parsed, "From"))
    return RawArticle(
        text=text,
        title=_header(parsed, "Subject") or first_words(text),
        published=_sent(parsed),
        author=name or address,
        language=_header(parsed, "Content-Language")[:2].lower(),
    )


def _sent(parsed: MimePart) -> Publication:
    stated = _header(parsed, "Date")
    try:
        sent: datetime = parsedate_to_datetime(stated)
        day = Interval.day(sent.year, sent.month, sent.day)
    except (ValueError, TypeError, IndexError, OverflowError):
        return Publication()
    why = Message("The mail was sent on this day: “{date}”.", date=stated)
    return Publication(day, PublicationSource.METADATA, why)


def _header(parsed: MimePart, name: str) -> str:
    try:
        value = parsed.get(name, "")
    except (ValueError, TypeError, IndexError, AttributeError, LookupError):
        return ""  # the standard library stumbles over some damaged headers
    return " ".join(clean(str(value)).split())
