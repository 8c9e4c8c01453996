"""What an item of an import stands for, fetched where it is an address."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from timeline.errors import Message, ReadingFault
from timeline.model import ImportItem, ItemKind

if TYPE_CHECKING:
    from timeline.app.fetching import Fetcher
    from timeline.reading import ColumnMapping, Source

# Larger files are not kept in the project, whatever the user wants: it would be slow to open and to copy.
LARGEST_ORIGINAL = 5_000_000


@dataclass(frozen=True, slots=True)
class Original:
    """A file as it is, to be kept beside the articles that are read from it."""

    name: str
    content: bytes


def item_of(source: Source) -> ImportItem:
    """The item, not numbered yet, by which a file or a text stands in the queue."""
    from timeline.reading import FileSource, TextSource

    if isinstance(source, FileSource):
        # Absolute, for it may be read by another run of the program.
        place, how = str(source.path.absolute()), _packed(source.columns, source.split)
        return ImportItem(0, 0, ItemKind.FILE, place, how=how)
    if isinstance(source, TextSource):
        kind = ItemKind.PAGE if source.html else ItemKind.TEXT
        how = _packed(source.columns, source.split)
        return ImportItem(0, 0, kind, source.label, source.text, how)
    return address_item(source.url)


def address_item(url: str) -> ImportItem:
    """The item, not numbered yet, of a page to be fetched."""
    return ImportItem(0, 0, ItemKind.ADDRESS, url)


def source_of(item: ImportItem, fetcher: Fetcher | None, is_stopped: Callable[[], bool]) -> Source:
    """What an item stands for; raises ReadingFault where it is a page that cannot be fetched."""
    from timeline.reading import FileSource, PageSource, TextSource

    columns, split = _unpacked(item.how)
    if item.kind is ItemKind.FILE:
        return FileSource(Path(item.place), columns, split)
    if item.kind is not ItemKind.ADDRESS:
        return TextSource(item.content, item.kind is ItemKind.PAGE, columns, split)
    if fetcher is None:
        raise ReadingFault(Message("Pages of the web are not fetched without being asked for."))
    fetched = fetcher.fetch(item.place, is_stopped)
    return PageSource(fetched.url, fetched.data)


def original_of(source: Source) -> Original | None:
    """The file to keep; None for text, for what is too large, and what cannot be read: its reader says so."""
    from timeline.reading import FileSource, PageSource

    try:
        if isinstance(source, FileSource) and source.path.stat().st_size <= LARGEST_ORIGINAL:
            return Original(source.path.name, source.path.read_bytes())
    except (OSError, ValueError):
        return None
    if isinstance(source, PageSource) and len(source.data) <= LARGEST_ORIGINAL:
        parts = urlsplit(source.url)
        return Original(PurePosixPath(unquote(parts.path)).name or parts.netloc, source.data)
    return None


def _packed(columns: ColumnMapping | None, split: bool) -> str:
    told = {"columns": asdict(columns) if columns else None, "split": split}
    return json.dumps(told) if columns or split else ""


def _unpacked(how: str) -> tuple[ColumnMapping | None, bool]:
    from timeline.reading import ColumnMapping

    if not how:
        return None, False
    told = json.loads(how)
    return (ColumnMapping(**told["columns"]) if told["columns"] else None), told["split"]
