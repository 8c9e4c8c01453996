"""The body of an answer, never larger than asked for, however well it was packed."""

from __future__ import annotations

import zlib
from http.client import HTTPResponse, IncompleteRead

# What we say we can unpack.
ENCODINGS = ("gzip", "identity")

_CHUNK = 65_536
_PLAIN = frozenset({"", "identity"})
_PACKED = frozenset({"gzip", "x-gzip"})
_GZIP = 16 + zlib.MAX_WBITS


class TooLarge(Exception):
    """There is more than was asked for; `beginning` is that much."""

    def __init__(self, beginning: bytes) -> None:
        super().__init__()
        self.beginning = beginning


class Damaged(Exception):
    """What came is not packed as it says, or in a way that we do not know."""


class _Gunzip:
    """Unpacks what comes bit by bit."""

    def __init__(self) -> None:
        self._inflating = zlib.decompressobj(_GZIP)

    @property
    def whole(self) -> bool:
        """Whether the end has come."""
        return self._inflating.eof

    def take(self, chunk: bytes, room: int) -> bytes:
        """What the next bytes unpack to, at most `room` bytes of it."""
        try:
            return self._inflating.decompress(chunk, room)
        except zlib.error as error:
            raise Damaged from error


def read_body(response: HTTPResponse, limit: int) -> bytes:
    """The unpacked body; raises TooLarge beyond `limit` bytes, packed or unpacked, and Damaged."""
    gunzip = _gunzip(response)
    body, came = bytearray(), 0
    while chunk := response.read(_CHUNK):
        came += len(chunk)
        body += gunzip.take(chunk, limit + 1 - len(body)) if gunzip else chunk
        if len(body) > limit or came > limit:
            raise TooLarge(bytes(body[:limit]))
    if response.length:  # the line broke before all was there
        raise IncompleteRead(bytes(body), response.length)
    if gunzip and not gunzip.whole:
        raise Damaged
    return bytes(body)


def _gunzip(response: HTTPResponse) -> _Gunzip | None:
    encoding = response.getheader("Content-Encoding", "").strip().lower()
    if encoding not in _PLAIN | _PACKED:
        raise Damaged
    return _Gunzip() if encoding in _PACKED else None
