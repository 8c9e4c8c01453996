"""Archives (zip, tar) and compressed files: what lies in them is read in turn, and nothing is written."""

from __future__ import annotations

import bz2
import gzip
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from functools import partial
from pathlib import PurePosixPath
from typing import IO

from timeline.errors import Message, ReadingFault
from timeline.reading.document import (
    LARGEST_COLLECTION,
    LARGEST_FILE,
    MEGABYTE,
    Document,
    Findings,
    Found,
    too_large,
)
from timeline.reading.packed import bomb, damaged, encrypted, escapes, unzipped
from timeline.reading.sources import is_left_out

# Nobody packs text so tightly but to do harm.
_TIGHTEST = 150
_SMALL = 5 * MEGABYTE
_MOST_MEMBERS = 200_000
_DAMAGE = (
    OSError,
    EOFError,
    ValueError,
    RuntimeError,
    NotImplementedError,
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
)
_OPENERS = ((b"\x1f\x8b", gzip.open), (b"BZh", bz2.open), (b"\xfd7zXZ", lzma.open))
_SHORT_ENDINGS = {".tgz": ".tar", ".tbz2": ".tar", ".txz": ".tar"}
_ENCRYPTED = 0x1


def zip_members(document: Document) -> Findings:
    """The documents in a zip file."""
    with unzipped(document, LARGEST_COLLECTION) as archive:
        members = [member for member in archive.infolist() if not member.is_dir()][:_MOST_MEMBERS]
        names = {PurePosixPath(member.filename) for member in members}
        for member in members:
            if not is_left_out(PurePosixPath(member.filename), names.__contains__):
                yield _member(document, member.filename, partial(_unzip, archive, member))


def tar_members(document: Document) -> Findings:
    """The documents in a tar file, compressed or not; links and devices in it are left out."""
    seen: set[PurePosixPath] = set()
    unpacked = 0
    with document.open() as file, tarfile.open(fileobj=file, mode="r:*") as archive:
        for member in archive:
            path = PurePosixPath(member.name)
            unpacked += member.size
            if len(seen) >= _MOST_MEMBERS or unpacked > LARGEST_COLLECTION:
                raise bomb(document)
            seen.add(path)
            inner = archive.extractfile(member) if member.isfile() else None
            if inner is not None and not is_left_out(path, seen.__contains__):
                yield _member(document, member.name, partial(_untar, inner, member))


def decompressed(document: Document) -> Findings:
    """The one document that gzip, bzip2 or xz made small; a tar file in it is read as one."""
    opener = _opener(document)
    try:
        with document.open() as file, opener(file) as inner:
            beginning = inner.read(512)
            if beginning.startswith(b"ustar", 257):
                yield from tar_members(document)
                return
            data = beginning + inner.read(LARGEST_FILE)
    except _DAMAGE as error:
        raise damaged(document) from error
    if len(data) > LARGEST_FILE:
        raise bomb(document)
    yield document.inside(_inner_name(document), data)


def _member(document: Document, name: str, read: Callable[[Document], bytes]) -> Found:
    shown = document.inside(name, b"")
    if escapes(name):
        return ReadingFault(Message("{name} leads out of its archive: it was left out.", name=shown.name))
    try:
        return document.inside(name, read(shown))
    except ReadingFault as fault:
        return fault
    except _DAMAGE:
        return damaged(shown)


def _unzip(archive: zipfile.ZipFile, member: zipfile.ZipInfo, shown: Document) -> bytes:
    if member.flag_bits & _ENCRYPTED:
        raise encrypted(shown)
    if member.file_size > max(_SMALL, member.compress_size * _TIGHTEST):
        raise bomb(shown)
    if member.file_size > LARGEST_FILE:
        raise too_large(shown, LARGEST_FILE)
    return archive.read(member)


def _untar(file: IO[bytes], member: tarfile.TarInfo, shown: Document) -> bytes:
    if member.size > LARGEST_FILE:
        raise too_large(shown, LARGEST_FILE)
    return file.read()


def _opener(document: Document) -> Callable[..., gzip.GzipFile | bz2.BZ2File | lzma.LZMAFile]:
    beginning = document.beginning()
    return next(opener for signature, opener in _OPENERS if beginning.startswith(signature))


def _inner_name(document: Document) -> str:
    """ "berita.txt.gz" holds "berita.txt"."""
    name = PurePosixPath(str(document.name).replace("\\", "/")).name
    path = PurePosixPath(name)
    return f"{path.stem}{_SHORT_ENDINGS.get(path.suffix.lower(), '')}"
