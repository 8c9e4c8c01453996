"""The queue of a project: what is to be imported, and what became of it.

It lies in the project itself, so that an import goes on where it was when the program ended. These
functions take the session, so that they run in the lane.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline.app import copying
from timeline.app.history import import_step
from timeline.app.obtaining import Original
from timeline.app.version import VERSION
from timeline.errors import Fault, InputFault, Message
from timeline.model import Import, ImportItem, ImportOptions, ItemState

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.app.copying import Copied
    from timeline.app.session import Session
    from timeline.model import Analysis
    from timeline.store.writer import Writer


class Found(NamedTuple):
    """What was learnt of an article, and the sketch by which copies of its text are known."""

    analysis: Analysis
    sketch: str | None = None


class ImportUndone(Fault):
    """The import was taken back while it was under way, so that nothing more of it is wanted."""


def enqueue(session: Session, wanted: Iterable[ImportItem], options: ImportOptions) -> Import:
    """Put what is to be imported into the project; its items come back under their numbers."""
    return session.note(lambda writer: writer.queue.add(options, wanted))


def unfinished(session: Session) -> tuple[Import, ...]:
    """The imports that still have something to do, with their items, those that are done among them."""
    return session.read(lambda reader: reader.queue.unfinished())


def known_paths(session: Session) -> frozenset[str]:
    """The path of every file that was ever queued in the project."""
    return session.read(lambda reader: reader.queue.places())


def original(session: Session, article_id: int) -> Original | None:
    """The file that an article was read from, where it was kept."""
    found = session.read(lambda reader: reader.queue.original(article_id))
    return None if found is None else Original(*found)


def original_name(session: Session, article_id: int) -> str | None:
    """The name of the file that an article was read from, where it was kept."""
    return session.read(lambda reader: reader.queue.original_name(article_id))


def save_original(session: Session, article_id: int, path: Path) -> None:
    """Write the kept file of an article to `path`; raises Fault where that cannot be."""
    from timeline.exchange.saving import save as written

    kept = original(session, article_id)
    if kept is None:
        raise InputFault(Message("The original of this article is not kept in the project."))
    written({path: [kept.content]})


def copy_of(session: Session, article_id: int) -> int | None:
    """The article of which this one is largely a copy; None where there is none."""
    return session.read(lambda reader: reader.queue.copy_of(article_id))


def store(
    session: Session, item: ImportItem, found: Found, *, last: bool, original: Original | None = None
) -> ImportItem:
    """Add the next article of an item and note that, in one transaction; the item as it is then.

    An article that is in the project already is left out. With the last one the item is settled. Raises
    ImportUndone where the user took the import back meanwhile.
    """
    if session.took_back(item.import_id):
        raise ImportUndone(Message("The import was taken back."))
    session.adopt_import(item.import_id)
    after = item

    def act(writer: Writer) -> None:
        nonlocal after
        if writer.holds(found.analysis.article.digest):
            after = replace(item, parts=item.parts + 1, duplicates=item.duplicates + 1)
        else:
            kept = None if original is None else writer.queue.keep(original.name, original.content)
            article_id = writer.add_analysis(found.analysis, VERSION, found.sketch)
            copied = copying.remember(writer, article_id, found.sketch)
            copy_of = copied.article_id if copied else None
            writer.add_provenance(article_id, item.id, original_id=kept, copy_of=copy_of)
            after = _with(item, len(found.analysis.proposals), copied)
            session.merger.place(writer, article_id, is_new=True)
        after = _noted(writer, after, last=last)

    session.perform(import_step(1), act, batch=item.import_id)
    return after


def store_fault(session: Session, item: ImportItem, reason: Message, *, last: bool) -> ImportItem:
    """Note that the next article of an item cannot be read; the item as it is then."""
    after = replace(item, parts=item.parts + 1, faults=item.faults + 1, reason=reason)
    return session.note(lambda writer: _noted(writer, after, last=last))


def settle(session: Session, item: ImportItem) -> ImportItem:
    """Note that an item holds no more articles than those that were read."""
    return session.note(lambda writer: _noted(writer, item, last=True))


def fail(session: Session, item: ImportItem, reason: Message) -> ImportItem:
    """Note that an item cannot be read, or no further."""
    failed = replace(item, state=ItemState.FAILED, reason=reason)
    save(session, [failed])
    return failed


def save(session: Session, items: Collection[ImportItem]) -> None:
    """Note the states of items in the project."""

    def act(writer: Writer) -> None:
        for item in items:
            writer.queue.save(item)

    session.note(act)


def _with(item: ImportItem, events: int, copied: Copied | None) -> ImportItem:
    """The item with one more article stored."""
    more = replace(item, parts=item.parts + 1, articles=item.articles + 1, events=item.events + events)
    return replace(more, copies=item.copies + 1, copied=copied.title) if copied else more


def take_back(writer: Writer, import_id: int) -> None:
    """Remove what is left of an import in the project, whichever session stored it."""
    writer.remove_articles(writer.queue.articles_of(import_id))


def _noted(writer: Writer, item: ImportItem, *, last: bool) -> ImportItem:
    """Note how far an item has come; it is settled with the last of its articles."""
    item = _settled(item) if last else item
    writer.queue.save(item if last else replace(item, state=ItemState.QUEUED))
    return item


def _settled(item: ImportItem) -> ImportItem:
    """The item when all its articles are read: done, or failed, or nothing but what was there already."""
    if item.articles:
        return replace(item, state=ItemState.DONE, content="")
    if item.duplicates:
        return replace(item, state=ItemState.DUPLICATE, content="")
    return replace(item, state=ItemState.FAILED)
