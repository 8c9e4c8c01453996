"""A document as it lies before a parser: its name and its bytes, whatever they lie in."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from timeline.errors import Message, ReadingFault
from timeline.model import RawArticle
from timeline.reading.columns import ColumnMapping

MEGABYTE = 1_000_000
# A document is read whole into memory; a collection of articles (a mailbox, a table, an archive) bit by bit.
LARGEST_FILE = 50 * MEGABYTE
LARGEST_COLLECTION = 4_000 * MEGABYTE
# What the language pipelines take in one piece; a thick book is shorter.
LONGEST_TEXT = MEGABYTE
_BEGINNING = 8192
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Document:
    """Bytes with a name. `path` is where they lie; without one they are `data`.

    `name` is shown to the user, `origin` is kept with the articles. `url` is the document's address where
    it is known. `depth` counts the containers that it lies in. `columns` and `split` are the user's wishes.
    """

    name: str | Message
    path: Path | None = None
    data: bytes = b""
    ending: str = ""
    origin: str = ""
    url: str = ""
    title: str = ""
    depth: int = 0
    columns: ColumnMapping | None = None
    split: bool = False

    def inside(self, name: str, data: bytes) -> Document:
        """A document that lies in this one."""
        path = PurePosixPath(name)
        return replace(
            self,
            name=f"{self.name} › {name}",
            path=None,
            data=data,
            ending=path.suffix.lower(),
            origin=f"{self.origin} › {name}",
            url="",
            title=words_of_name(path.stem),
            depth=self.depth + 1,
        )

    def open(self) -> BinaryIO:
        """The bytes as a file."""
        return io.BytesIO(self.data) if self.path is None else self.path.open("rb")

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return len(self.data) if self.path is None else self.path.stat().st_size

    def beginning(self) -> bytes:
        """The first bytes, by which it is recognised."""
        with self.open() as file:
            return file.read(_BEGINNING)

    def read(self) -> bytes:
        """All bytes; raises ReadingFault where they are too many for one article."""
        self.check_size(LARGEST_FILE)
        if self.path is None:
            return self.data
        return self.path.read_bytes()

    def check_size(self, most: int) -> None:
        """Raise ReadingFault where there are more than `most` bytes."""
        if self.size > most:
            raise too_large(self, most)

    def sha256(self) -> str:
        """The hash of all bytes, in hexadecimal."""
        digest = hashlib.sha256()
        with self.open() as file:
            while block := file.read(_BLOCK):
                digest.update(block)
        return digest.hexdigest()


def words_of_name(stem: str) -> str:
    """The words of a file's name, for an article without a title: "rusia-dan_iran" is three words."""
    return re.sub(r"[\s_-]+", " ", stem).strip()


def too_large(document: Document, most: int) -> ReadingFault:
    """What is said of a file of more than `most` bytes."""
    return ReadingFault(
        Message(
            "{name} is larger than {limit} MB: split it into articles.",
            name=document.name,
            limit=most // MEGABYTE,
        )
    )


def too_long(document: Document) -> ReadingFault:
    """What is said of a text that is no article any more."""
    return ReadingFault(
        Message(
            "The text of {name} is longer than {limit} characters: split it into articles.",
            name=document.name,
            limit=f"{LONGEST_TEXT:,}",
        )
    )


# What a parser finds: articles, documents to be read in turn, and faults in the place of what it cannot read.
Found = RawArticle | Document | ReadingFault
Findings = Iterator[Found]
