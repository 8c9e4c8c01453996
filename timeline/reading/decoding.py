"""Bytes to clean text: any encoding, one kind of line end, nothing that cannot be shown."""

from __future__ import annotations

import codecs
import re
import unicodedata

from timeline.reading.alphabets import latin_encoding

_MARK = "\ufeff"
_BYTE_ORDER_MARKS = (
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Python's codecs for other things than the text of a file.
_NOT_FOR_FILES = {"idna", "punycode", "raw_unicode_escape", "undefined", "unicode_escape", "utf_7"}
# What pages declare as Latin-1 or ASCII is Windows' superset of it, as the WHATWG standard has it.
_WESTERN = "cp1252"
_WINDOWS_INSTEAD = {"iso8859-1": _WESTERN, "ascii": _WESTERN}
_SAMPLE = 64 * 1024

_RUNS = re.compile(rb"[\x80-\xff]{2,}")

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
# Control characters, byte order marks, soft hyphens, marks that turn the writing direction about,
# zero-width spaces and lone surrogates: none of them is a word, and each splits one.
_UNWANTED = re.compile(
    "[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_WIDE_SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")


def decode(data: bytes, declared: str = "") -> str:
    """The text of `data`: by its byte order mark, as UTF-8, as `declared`, or by what it looks like."""
    if encoding := _by_zeros(data):
        return data.decode(encoding, "replace").removeprefix(_MARK)
    if (text := _mostly_utf8(data)) is not None:
        return text.removeprefix(_MARK)
    if (text := _as_declared(data, declared)) is not None:
        return text
    return data.decode(_looks_like(data), "replace")


def encoding_of(beginning: bytes) -> str:
    """The encoding of a text that begins so, for reading it bit by bit."""
    encoding = _by_zeros(beginning) or ("" if _mostly_utf8(beginning) is None else "utf-8")
    return encoding or _looks_like(beginning)


def clean(text: str) -> str:
    """`text` with "\\n" as its only line end, composed letters, plain spaces and no control characters."""
    text = _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))
    return unicodedata.normalize("NFC", _WIDE_SPACES.sub(" ", text))


def damage(text: str) -> float:
    """The share of characters that no text has: the sign of a file that is none."""
    sample = text[:_SAMPLE]
    wrong = sample.count("\ufffd") + sum(1 for sign in sample if sign < " " and sign not in "\t\n\v\f\r\x1b")
    return wrong / max(len(sample), 1)


def _by_zeros(data: bytes) -> str:
    """UTF-16 and UTF-32, which are full of zeros or say so by a mark."""
    return next(
        (name for mark, name in _BYTE_ORDER_MARKS if data.startswith(mark)), _utf16_without_mark(data)
    )


def _utf16_without_mark(data: bytes) -> str:
    """In Western text every second byte of UTF-16 is zero; which one tells the byte order."""
    sample = data[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) < len(sample) * 0.3:
        return ""
    if min(even, odd) > max(even, odd) * 0.1:
        return ""  # zeros everywhere: no text
    return "utf-16-be" if even > odd else "utf-16-le"


def _mostly_utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    # A file cut off in the midst of a letter, or with one broken byte, is still UTF-8.
    broken = text.count("\ufffd")
    whole = sum(character > "\x7f" for character in text) - broken
    return text if whole > 3 * broken else None


def _as_declared(data: bytes, declared: str) -> str | None:
    try:
        name = codecs.lookup(declared).name
        if name.replace("-", "_") in _NOT_FOR_FILES:
            return None
        return data.decode(_WINDOWS_INSTEAD.get(name, name))
    except (LookupError, ValueError):
        return None  # no such encoding, or the page is not in it


def _looks_like(data: bytes) -> str:
    """By the letters of a language written in Latin ones; else the guess of charset-normalizer.

    That is asked only where there is enough beyond ASCII to guess from.
    """
    sample = data[:_SAMPLE]
    beyond = sum(byte > 0x7F for byte in sample)
    in_runs = sum(len(run) for run in _RUNS.findall(sample))
    # Indonesian and English are written in ASCII but for quotation marks and a few letters in names, each by
    # itself; in other alphabets such letters follow each other, be they few among the tags of a page.
    is_latin = in_runs * 2 < beyond
    if is_latin and (encoding := latin_encoding(sample)):
        return encoding
    if is_latin and beyond < len(sample) * 0.1:
        return _WESTERN
    from charset_normalizer import from_bytes

    telling = b"\n".join(line for line in sample.split(b"\n") if _RUNS.search(line))
    best = from_bytes(telling or sample).best()
    return _WESTERN if best is None or _WESTERN in best.could_be_from_charset else best.encoding
