"""A source in, its articles out, or a sentence why not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from timeline.errors import Message, ReadingFault
from timeline.model import RawArticle
from timeline.reading.document import LONGEST_TEXT, Document, Findings, too_long
from timeline.reading.parsers import PARSERS
from timeline.reading.recognition import recognise
from timeline.reading.sources import FileSource, PageSource, Source

# A mail in a mailbox in an archive in a mail: deeper nests only who means harm.
_DEEPEST = 5
_MARK = "\ufeff"


def read_all(source: Source) -> Iterator[RawArticle | ReadingFault]:
    """The articles of a source one by one; in the place of one that cannot be read, why."""
    document = document_of(source)
    sha256 = ""
    for found in _read(document):
        if isinstance(found, RawArticle):
            sha256 = sha256 or _sha256(document)
            yield replace(found, sha256=sha256)
        else:
            yield found


def read(source: Source) -> RawArticle:
    """The first article of a source; raises ReadingFault with a sentence where that cannot be read."""
    found = next(read_all(source))
    if isinstance(found, ReadingFault):
        raise found
    return found


def document_of(source: Source) -> Document:
    """What a parser needs to know of a source."""
    name = source.label or Message("what was pasted")
    if isinstance(source, FileSource):
        path = source.path
        return Document(
            name,
            path,
            ending=path.suffix.lower(),
            origin=str(path),
            title=source.title,
            columns=source.columns,
            split=source.split,
        )
    if isinstance(source, PageSource):
        return Document(
            name, data=source.data, ending=".html", origin=source.url, url=source.url, title=source.title
        )
    return Document(
        name,
        data=(_MARK + source.text).encode("utf-8", "ignore"),
        ending=".html" if source.html else "",
        title=source.title,
        columns=source.columns,
        split=source.split,
    )


def _read(document: Document) -> Iterator[RawArticle | ReadingFault]:
    found = None
    try:
        for found in _found(document):
            if isinstance(found, Document):
                yield from _read(found)
            else:
                yield _finished(found, document) if isinstance(found, RawArticle) else found
    except ReadingFault as fault:
        yield fault
    except MemoryError:
        yield ReadingFault(
            Message("{name} needs more memory to be read than it may have.", name=document.name)
        )
    except Exception as error:
        # Foreign parsers stumble over hostile files in ways of their own; it is the file's fault.
        fault = ReadingFault(Message("{name} is too damaged to be read.", name=document.name))
        fault.__cause__ = error
        yield fault
    else:
        if found is None:
            yield ReadingFault(Message("There are no articles in {name}.", name=document.name))


def _found(document: Document) -> Findings:
    _check_there(document)
    if document.depth > _DEEPEST:
        raise ReadingFault(Message("{name} lies too deep in other files.", name=document.name))
    return PARSERS[recognise(document)](document)


def _finished(article: RawArticle, document: Document) -> RawArticle | ReadingFault:
    if not article.text.strip():
        return ReadingFault(Message("There is no text in {name}.", name=document.name))
    if len(article.text) > LONGEST_TEXT:
        return too_long(document)
    return replace(
        article,
        title=" ".join(article.title.split()) or document.title,
        origin=document.origin,
        url=article.url or document.url,
    )


def _check_there(document: Document) -> None:
    """Raise ReadingFault where a file cannot be opened."""
    path = document.path
    if path is None:
        return
    try:
        if path.is_dir():
            raise ReadingFault(Message("{name} is a folder, not an article.", name=path.name))
        document.beginning()
    except FileNotFoundError as error:
        raise ReadingFault(Message("{name} is no longer there.", name=path.name)) from error
    except PermissionError as error:
        raise ReadingFault(
            Message("{name} may not be read: change its permissions and try again.", name=path.name)
        ) from error
    except (OSError, ValueError) as error:
        # A ValueError is a path with a NUL in it.
        raise ReadingFault(
            Message(
                "{name} cannot be read: {reason}.",
                name=path.name,
                reason=getattr(error, "strerror", "") or str(error),
            )
        ) from error


def _sha256(document: Document) -> str:
    """Of a file as it lies there, or of what was fetched; pasted words have no original."""
    return document.sha256() if document.origin else ""
