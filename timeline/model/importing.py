"""What is to be imported, as the project keeps it until it is done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

from timeline.errors import Message


class ItemKind(StrEnum):
    """What an item of an import is: a file, text that was dropped or pasted, a page's source, an address."""

    FILE = "file"
    TEXT = "text"
    PAGE = "page"
    ADDRESS = "address"


class ItemState(StrEnum):
    """How far an item of an import has come."""

    QUEUED = "queued"
    READING = "reading"
    DONE = "done"
    DUPLICATE = "duplicate"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        """Whether nothing more will happen by itself."""
        return self not in (ItemState.QUEUED, ItemState.READING)


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How an import is done: without the language models (dates, but plainer events), keeping the files."""

    dates_only: bool = False
    keep_originals: bool = False


@dataclass(frozen=True, slots=True)
class ImportItem:
    """One file, text or address of an import; it may hold several articles.

    `place` is a path, an address, or the first words of a text; `content` is that text until it is done.
    `how` is what the user said of it (JSON): what the columns of a table mean, whether to split a text.
    Of its articles `parts` are settled, so that going on does not begin anew: `articles` were new, with
    `events` found in them, `duplicates` were in the project already, `faults` could not be read. Of the new
    ones `copies` are largely copies of others, the last one of the article with the title `copied`.
    `reason` tells why it failed, or why the last of those that could not be read could not.
    """

    id: int
    import_id: int
    kind: ItemKind
    place: str = ""
    content: str = ""
    how: str = ""
    state: ItemState = ItemState.QUEUED
    parts: int = 0
    articles: int = 0
    duplicates: int = 0
    copies: int = 0
    copied: str = ""
    faults: int = 0
    events: int = 0
    reason: Message | None = None

    @property
    def label(self) -> str:
        """What the user knows it by: a file's name, an address, the first words of a text."""
        return PurePath(self.place).name or self.place if self.kind is ItemKind.FILE else self.place

    def anew(self) -> ImportItem:
        """The item with nothing of it settled, to be read again from its first article."""
        return ImportItem(self.id, self.import_id, self.kind, self.place, self.content, self.how)


@dataclass(frozen=True, slots=True)
class Import:
    """Items that were given together: one step to undo."""

    id: int
    options: ImportOptions
    items: tuple[ImportItem, ...]
