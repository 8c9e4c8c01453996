"""Zip files in which documents lie: read with care, for they may be made to fill the memory or to escape."""

from __future__ import annotations

import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import PurePosixPath

from timeline.errors import Message, ReadingFault
from timeline.reading.document import MEGABYTE, Document

# What an office document or a book may unpack to; pictures are packed already, and words are few.
MOST_UNPACKED = 300 * MEGABYTE


@contextmanager
def unzipped(document: Document, most: int = MOST_UNPACKED) -> Generator[zipfile.ZipFile]:
    """A zip file that unpacks to at most so many bytes; raises ReadingFault for others and damaged ones."""
    with document.open() as file:
        try:
            archive = zipfile.ZipFile(file)
        except (OSError, ValueError, NotImplementedError, zipfile.BadZipFile) as error:
            raise damaged(document) from error
        with archive:
            if sum(member.file_size for member in archive.infolist()) > most:
                raise bomb(document)
            yield archive


def escapes(name: str) -> bool:
    """Whether a member's name leads out of its archive."""
    path = PurePosixPath(name.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or name[1:2] == ":"


def bomb(document: Document) -> ReadingFault:
    """What is said of a file that is made to fill the memory."""
    return ReadingFault(
        Message("{name} unpacks to far more than articles need: it was left alone.", name=document.name)
    )


def damaged(document: Document) -> ReadingFault:
    """What is said of a file that cannot be unpacked."""
    return ReadingFault(Message("{name} is damaged: it cannot be unpacked.", name=document.name))


def encrypted(document: Document) -> ReadingFault:
    """What is said of a file that asks for a password."""
    return ReadingFault(
        Message("{name} is encrypted: take its password off and try again.", name=document.name)
    )
